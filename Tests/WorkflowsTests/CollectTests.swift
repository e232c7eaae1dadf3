import Formats
import Foundation
import LocalAuthority
import Register
import Reports
import Samples
import TargetSetting
import Testing
import Workflows

@Suite("An LA's steps, without a command line")
struct CollectTests {
    private static let units =
        "DfE,Unit\n926/1101,Alder PRU\n926/1102,Birch PRU\n926/1103,Cedar PRU\n926/1105,Oak PRU\n"

    /// An LA's rehearsal to which the sample's post has come, in a folder with a cut file.
    private func desk() throws -> (Desk, AuthoritySession) {
        let (desk, day) = (try Desk(), try #require(Day("2010-12-16")))
        try desk.makeAuthoritysRegister(units: CollectTests.units, rehearsalDay: day, on: day)
        let post = desk.folder.appending(path: "post")
        try FileManager.default.createDirectory(at: post, withIntermediateDirectories: true)
        for posted in Sample.post { try posted.file.bytes.write(to: post.appending(path: posted.name)) }
        try Data("{\"cut\":".utf8).write(to: post.appending(path: "cut.json"))
        return (desk, try desk.authority(on: day))
    }

    @Test("A dry run tells what a run then does, and the same files again change nothing")
    func collected() throws {
        let (desk, session) = try desk()
        func collect(isDryRun: Bool = false) throws -> (told: [FileReport.Outcome], CollectionTally) {
            var told: [FileReport.Outcome] = []
            let tally = try session.collect([desk.path("post")], received: nil, isDryRun: isDryRun) {
                told.append($0.outcome)
            }
            return (told, tally)
        }
        let dry = try collect(isDryRun: true)
        #expect(try session.statuses().allSatisfy { $0.state == .notReceived })
        let (told, tally) = try collect()
        #expect(told == dry.told)
        #expect(told.count { $0 == .collected } == Sample.post.count)
        #expect(tally.foundProblems && told.count { $0 == .keptApart } == 1)
        #expect(try session.statuses().allSatisfy { $0.state == .received })
        #expect(try collect().told.allSatisfy { $0 == .thereAlready || $0 == .keptApart })
    }

    @Test("What came cannot have come tomorrow")
    func future() throws {
        let (desk, session) = try desk()
        let tomorrow = session.today.adding(days: 1)
        #expect(throws: LARefusal.receivedInFuture(tomorrow, today: session.today)) {
            _ = try session.collect([desk.path("post")], received: tomorrow, isDryRun: false) { _ in }
        }
    }

    @Test("What is decided is of the unit as it was shown: what came since is not accepted unseen")
    func cameMeanwhile() throws {
        let (desk, session) = try desk()
        let seen = try session.record(of: "alder pru")
        _ = try session.collect([desk.path("post")], received: nil, isDryRun: false) { _ in }
        let changed = RegisterProblem.changedMeanwhile(path: session.register.path, isLA: true)
        #expect(throws: changed) { _ = try session.decide(.accept(comment: nil), about: seen) }
        #expect(throws: changed) { _ = try session.issueReceipt(to: seen, at: desk.path("r.json")) }
        #expect(!FileManager.default.fileExists(atPath: desk.path("r.json")))
        #expect(try session.statuses().allSatisfy { $0.state == .received })
        _ = try session.decide(.accept(comment: nil), about: session.record(of: "alder pru"))
    }

    @Test(
        "A list of units is taken as it was shown: where another officer wrote it since, it is looked at again"
    )
    func listedMeanwhile() throws {
        let (desk, session) = try desk()
        let list = try UnitsList(
            Array("DfE,Unit\n926/1101,Alder House\n".utf8), named: "units.csv", for: session.terms.cycle)
        let shown = try session.changes(by: list, clearing: [])
        let take = { try session.list(list, clearing: [], takingNames: true, ifStill: shown) }
        #expect(try take().count == 1)
        #expect(throws: RegisterProblem.changedMeanwhile(path: session.register.path, isLA: true)) {
            _ = try take()
        }
        withExtendedLifetime(desk) {}
    }

    @Test("What is accepted is passed on, and its receipt stays the same file")
    func passedOn() throws {
        let (desk, session) = try desk()
        _ = try session.collect([desk.path("post")], received: nil, isDryRun: false) { _ in }
        let record = try session.record(of: "alder pru")
        _ = try session.decide(.accept(comment: nil), about: record)
        let accepted = try session.record(of: "alder pru")
        let listed = try session.passOn(all: false, csv: desk.path("list.csv"), json: desk.path("list.json"))
        #expect(listed.units == 1 && listed.missing == 3 && listed.acceptedOnly)
        #expect(try session.counting(all: true).count == 4)
        let first = try session.issueReceipt(to: accepted, at: desk.path("receipt.json"))
        let again = try session.issueReceipt(to: accepted, at: desk.path("again.json"))
        let files = ["receipt.json", "again.json"].map(desk.path)
        #expect(FileManager.default.contentsEqual(atPath: files[0], andPath: files[1]))
        #expect(again.digest == first.digest && again.changes.isEmpty && !first.changes.isEmpty)
        #expect(first.inWords.hasSuffix("; accepted"))
        #expect(throws: LARefusal.setBeforeSecondReturn(record.unit.unit, returns: 0, answerBy: nil)) {
            _ = try session.target(
                for: "overall", entry: .rate(Percentage("20.0")), reason: Sample.person, of: record)
        }
    }

    @Test("Nothing is passed on, published, summed up or chased from a record that was altered")
    func alteredRecordLeavesNothing() throws {
        let (desk, first) = try desk()
        _ = try first.collect([desk.path("post")], received: nil, isDryRun: false) { _ in }
        let register = URL(filePath: desk.path("la.sqlite"))
        var bytes = try Data(contentsOf: register)
        while let place = bytes.range(of: Data("Alder PRU".utf8)) {
            bytes.replaceSubrange(place, with: Data("Elder PRU".utf8))
        }
        try bytes.write(to: register)
        let session = try desk.authority(on: first.today)
        let before = try desk.files
        let attempts: [() throws -> Void] = [
            { _ = try session.passOn(all: true, csv: desk.path("list.csv"), json: desk.path("list.json")) },
            { _ = try session.publish(to: desk.path("public.csv")) },
            { _ = try session.counting(all: true) },
            { _ = try session.chase(within: nil, csv: nil, messagesIn: nil) },
        ]
        for attempt in attempts {
            #expect(
                performing: attempt,
                throws: { if case .altered? = $0 as? RegisterProblem { true } else { false } })
        }
        #expect(try desk.files == before)
    }

    @Test("Beside another file of one of the names no file of the folder is written")
    func folder() throws {
        let desk = try Desk()
        let there = desk.path("b")
        try Data("another".utf8).write(to: URL(filePath: there))
        func place() throws -> [Bool] {
            try PlacedFiles.allOrNothing { files in
                try files.put(Data("1".utf8), at: desk.path("a"))
                try files.make(folder: desk.path("new/folder"))
                try files.put(Data("2".utf8), at: there)
                return files.files.map(\.isNew)
            }
        }
        #expect(throws: AtomicFile.Problem.alreadyThere(path: there)) { try place() }
        #expect(try desk.files == ["b"])
        try FileManager.default.removeItem(atPath: there)
        #expect(try place() == [true, true])
        #expect(try place() == [false, false])
    }
}
