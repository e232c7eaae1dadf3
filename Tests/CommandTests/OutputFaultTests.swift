import Foundation
import Testing

/// The disk is full at every point at which an LA's command writes files: status 1 leaves nothing, in the register or beside it.
@Suite struct OutputFaultTests {
    private static let lines = [
        "pru la receipt 1102 --output receipt.json",
        "pru la list --all --csv list.csv --json list.json",
        "pru la chase --csv chase.csv --eml a/b/messages",
        "pru la public --csv public.csv",
        "pru la publish-cycle 2010-autumn-pru --output a/cycle",
        "pru la collect post",
        "pru la accept 1102",
        "pru la backup copy.sqlite",
    ]

    private static func ready() throws -> Playground {
        let playground = try Playground()
        try TranscriptTests.layOutSamples(in: playground)
        let made = try playground.run(
            """
            set -e
            pru la init --cycle 2010-autumn-pru --name Norfolk --units units.csv --rehearsal 2010-12-10
            pru la collect post/birch-r1.json
            for number in $(seq 100 355); do : > post/b$number.json; done
            """)
        try #require(made.status == 0, "\(made.screen)")
        return playground
    }

    /// Every file with its bytes, and every folder.
    private func everything(in playground: Playground) throws -> [String: Data?] {
        // Whoever opens the register next puts back what was written before the disk was full.
        _ = try playground.run("pru la")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: playground.folder.path)
        return Dictionary(uniqueKeysWithValues: paths.map { ($0, try? playground.read($0)) })
    }

    @Test("A disk that is full at any point is told of: 1 leaves everything as it was", arguments: lines)
    func full(_ line: String) throws {
        let library = try Faults.library()
        let ready = try OutputFaultTests.ready()
        let before = try everything(in: ready)
        let whole = try Playground(copying: ready).run(line)
        var (refused, done) = (0, 0)
        for point in 1...200 {
            let playground = try Playground(copying: ready)
            let result = try playground.run(
                "LD_PRELOAD='\(library)' FAULT=full FAULT_AT=\(point) \(line); exit $?")
            if result.screen == whole.screen {
                #expect(result.status == whole.status)
                #expect(refused >= 2, "the disk was full only \(refused) times")
                return
            }
            if result.status == 1 {
                refused += 1
                #expect(try everything(in: playground) == before, "point \(point): \(result.screen)")
            } else {
                done += 1
                #expect(result.status == 2, "point \(point): \(result.screen)")
                #expect(
                    result.screen.contains("the disk did not confirm")
                        || result.screen.contains("What is listed by now is written down"),
                    "point \(point): \(result.screen)")
                #expect(try everything(in: playground) != before, "point \(point): \(result.screen)")
            }
        }
        Issue.record("It never came to its end: \(refused) and \(done)")
    }

    @Test(
        "Of two files that go together neither is left where the other cannot be, and no receipt is recorded",
        arguments: zip(
            lines.prefix(5),
            [
                "receipt.json", "list.json", "a/b/messages/926-1103-2010-12-10.eml", "public.csv",
                "a/cycle/2010-autumn-pru.ics",
            ]))
    func inTheWay(_ line: String, _ file: String) throws {
        let playground = try OutputFaultTests.ready()
        let inTheWay = playground.folder.appending(path: file)
        try FileManager.default.createDirectory(
            at: inTheWay.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("Dear Sir".utf8).write(to: inTheWay)
        let before = try everything(in: playground)
        let result = try playground.run(line)
        #expect(
            result.status == 1 && result.screen.contains("There is already another file"), "\(result.screen)")
        #expect(try everything(in: playground) == before)
    }
}
