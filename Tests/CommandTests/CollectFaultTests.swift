import Formats
import Foundation
import LocalAuthority
import Register
import TargetSetting
import Testing

/// The process is killed at points of its way while an LA collects.
@Suite struct CollectFaultTests {
    /// Two batches: what fills the first is empty files, which cost nothing.
    private func ready() throws -> Playground {
        let playground = try Playground()
        try TranscriptTests.layOutSamples(in: playground)
        let made = try playground.run(
            """
            set -e
            for number in $(seq 100 355); do : > post/b$number.json; done
            pru la init --cycle 2010-autumn-pru --name Norfolk --units units.csv --rehearsal 2010-12-10
            """)
        try #require(made.status == 0, "\(made.screen)")
        return playground
    }

    private static let line = "pru la collect post"

    /// How every unit stands, once the journal is found whole.
    private func positions(_ playground: Playground) throws -> [String] {
        let register = try AuthorityRegister(path: playground.path("pru.sqlite")) {
            try CycleFile(json: $0).cycle
        }
        #expect(try register.verifyJournal() == [])
        return try register.records().map {
            "\($0.unit.unit.dfe) \($0.state.rawValue) \($0.counting?.revision ?? 0) \($0.apart.count)"
        }
    }

    @Test("What was reported collected is there, and running again finishes the rest")
    func killed() throws {
        let library = try Faults.library()
        let whole = try ready()
        #expect(try whole.run(CollectFaultTests.line).status == 2)
        let end = try positions(whole)
        var (before, between) = (0, 0)
        for point in stride(from: 2, through: 400, by: 5) {
            let playground = try ready()
            let result = try playground.run(
                "LD_PRELOAD='\(library)' FAULT=kill FAULT_AT=\(point) \(CollectFaultTests.line); exit $?")
            let now = try positions(playground)
            for (file, unit) in [("alder", "926/1101"), ("birch-r1", "926/1102"), ("birch-r2", "926/1102")]
            where result.screen.contains("post/\(file).json: \(unit)") {
                #expect(now.contains { $0.hasPrefix("\(unit) received") }, "\(file) at point \(point)")
            }
            if now.allSatisfy({ $0.contains("not-received") }) {
                before += 1
            } else if now != end {
                between += 1
            }
            #expect(try playground.run(CollectFaultTests.line).status == 2)
            #expect(try positions(playground) == end, "again, after point \(point)")
            guard result.status == 128 + SIGKILL else {
                #expect(before >= 2 && between >= 2, "killed before the first \(before), between \(between)")
                return
            }
        }
        Issue.record("It never came to its end.")
    }

    @Test("Where the disk is full on the way, programs read one list, and its last entry says so")
    func oneList() throws {
        let (library, ready) = (try Faults.library(), try ready())
        var stopped = 0
        for point in stride(from: 2, through: 400, by: 3) {
            let playground = try Playground(copying: ready)
            let result = try playground.runSeparately(
                "LD_PRELOAD='\(library)' FAULT=full FAULT_AT=\(point) \(CollectFaultTests.line) --json; exit $?"
            )
            let told = try JSONSerialization.jsonObject(with: Data(result.stdout.utf8))
            // Where nothing is written down yet, the error alone is told.
            guard let entries = told as? [[String: Any]] else { continue }
            #expect(result.status == 2)
            guard let error = entries.last?["error"] as? [String: Any] else { break }
            #expect(error["code"] as? String == "collection-stopped")
            #expect(entries.dropLast().allSatisfy { $0["outcome"] is String })
            stopped += 1
        }
        #expect(stopped > 0)
    }

    @Test("Two officers who collect at once lose nothing")
    func twoAtOnce() throws {
        let playground = try ready()
        let both = try playground.run(
            "pru la collect post/alder.json post/birch-r2.json > one & pru la collect post > two; wait")
        #expect(both.status == 0)
        #expect(try playground.run(CollectFaultTests.line).status == 2)
        let alone = try ready()
        #expect(try alone.run(CollectFaultTests.line).status == 2)
        #expect(try positions(playground) == positions(alone))
    }
}
