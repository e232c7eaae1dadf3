import Formats
import Foundation
import GRDB
import LocalAuthority
import Register
import Reports
import Samples
import TargetSetting
import Testing
import Workflows

@Suite("A unit's steps, without a command line")
struct UnitCycleTests {
    @Test("A register is made, signed, exported, collected, and the receipt taken in")
    func wholeCycle() throws {
        let desk = try Desk()
        try desk.makeUnitsRegister()
        let day = try desk.playToFirstExport()
        let (file, table) = (desk.path("r1.json"), desk.path("r1.csv"))
        let first = try desk.unit(on: day).export(to: file, table: table, lateReason: nil)
        #expect(!first.again)
        let again = try desk.unit(on: day).export(to: file, table: nil, lateReason: nil)
        #expect(again.again && again.digest == first.digest)

        try desk.makeAuthoritysRegister(
            units: "DfE,Unit\n\(desk.sample.unit.dfe),\(desk.sample.unit.name)\n", rehearsalDay: nil, on: day)
        let authority = try desk.authority(on: day)
        var told: [FileReport.Outcome] = []
        _ = try authority.collect([file], received: nil, isDryRun: false) { told.append($0.outcome) }
        #expect(told == [.collected])
        let record = try authority.record(of: desk.sample.unit.dfe.description)
        _ = try authority.decide(.accept(comment: nil), about: record)
        #expect(try authority.status(of: record).state == .accepted)
        let receipt = desk.path("receipt.json")
        _ = try authority.issueReceipt(
            to: authority.record(of: desk.sample.unit.dfe.description), at: receipt)

        let bytes = try Data(contentsOf: URL(filePath: receipt))
        let taken = try desk.unit(on: day).receive(bytes, named: "receipt.json", trust: nil)
        #expect(taken.outcome.changedSomething)
        #expect(taken.targetSet.isAccepted)
        #expect(taken.next == .nothingLeft(revision: 1))
        #expect(try desk.files == ["r1.csv", "r1.json", "receipt.json"])
    }

    @Test("A file that whoever verifies it would be told of as wrong is not written")
    func notRight() throws {
        let desk = try Desk()
        // As an earlier version took it.
        let cycle = try CycleFile(yaml: desk.sample.cycleText)
        let json = try cycle.json.replacing(cycle.cycle.title, with: #"\#(cycle.cycle.title)\nSigned"#)
        let set = try TargetSet(
            beginning: CycleFile(json: json).cycle, for: desk.sample.unit, rehearsalDay: nil)
        try Register.create(
            at: desk.path("pru.sqlite"), for: set,
            keeping: KeptCycle(yaml: desk.sample.cycleText, json: json), by: Sample.person,
            now: desk.now(desk.sample.steps[0].day))
        let day = try desk.playToFirstExport()
        #expect {
            _ = try desk.unit(on: day).export(to: desk.path("r1.json"), table: nil, lateReason: nil)
        } throws: {
            ($0 as? ExportProblem)?.message.contains("‘title’ has a line break") ?? false
        }
        #expect(try desk.files == [])
        #expect(try desk.unit(on: day).targetSet.revisions.isEmpty)
    }

    @Test("A file that is no receipt is not taken, and is named")
    func noReceipt() throws {
        let desk = try Desk()
        try desk.makeUnitsRegister()
        let session = try desk.unit(on: desk.sample.steps[0].day)
        #expect {
            _ = try session.receive(Data("{}".utf8), named: "other.json", trust: nil)
        } throws: { error in
            (error as? ReceiptFileProblem)?.facts == ["file": "other.json"]
        }
    }

    @Test("What changes between the showing and the recording refuses the signature")
    func changedMeanwhile() throws {
        let desk = try Desk()
        try desk.makeUnitsRegister()
        let day = try desk.playToFirstExport()
        let session = try desk.unit(on: day)
        let signing = try Signing(by: "chair", in: session)
        let signOff = try signing.signOff(
            name: Sample.person, day: day, evidence: nil, recordedBy: nil, accepted: [])
        _ = try desk.unit(on: day).perform(
            .setAbsence(measure: nil, rate: Percentage("20.0"), explanation: nil))
        #expect(throws: RegisterProblem.changedMeanwhile(path: desk.path("pru.sqlite"))) {
            _ = try session.perform(signOff, asSeen: true)
        }
        // Also where nobody was asked: it is another thing that would be signed.
        #expect(throws: Refusal.record(.changedMeanwhile)) { _ = try session.perform(signOff) }
    }

    @Test("What is refused in any case is refused before anybody is asked")
    func refusedBefore() throws {
        let desk = try Desk()
        try desk.makeUnitsRegister()
        let session = try desk.unit(on: desk.sample.steps[0].day)
        let signing = try Signing(by: "chair", in: session)
        #expect(throws: Refusal.self) {
            _ = try signing.signOff(name: nil, day: nil, evidence: nil, recordedBy: nil, accepted: [])
        }
    }

    @Test("An export that the register does not record leaves no file")
    func notRecorded() throws {
        let desk = try Desk()
        try desk.makeUnitsRegister()
        let day = try desk.playToFirstExport()
        let session = try desk.unit(on: day)
        _ = try desk.unit(on: day).perform(
            .setAbsence(measure: nil, rate: Percentage("20.0"), explanation: nil))
        #expect(throws: Refusal.self) {
            _ = try session.export(to: desk.path("r1.json"), table: desk.path("r1.csv"), lateReason: nil)
        }
        #expect(try desk.files == [])
    }

    @Test("What was exported is not handed out again where the register's copy of it was altered")
    func alteredCopy() throws {
        let desk = try Desk()
        try desk.makeUnitsRegister()
        let day = try desk.playToFirstExport()
        _ = try desk.unit(on: day).export(to: desk.path("r1.json"), table: nil, lateReason: nil)
        _ = try desk.unit(on: day).export(to: desk.path("again.json"), table: nil, lateReason: nil)
        let database = try DatabaseQueue(path: desk.path("pru.sqlite"))
        try database.writeWithoutTransaction { database in
            let guardian = try String.fetchOne(
                database, sql: "SELECT sql FROM sqlite_schema WHERE name = 'submission_is_not_altered'")
            try database.execute(
                sql: """
                    DROP TRIGGER submission_is_not_altered;
                    UPDATE submission SET document = replace(document, '"percent":22', '"percent":23');
                    \(guardian ?? "")
                    """)
        }
        try database.close()
        #expect(throws: RegisterProblem.self) {
            _ = try desk.unit(on: day).export(to: desk.path("more.json"), table: nil, lateReason: nil)
        }
        #expect(try desk.files == ["again.json", "r1.json"])
    }

    @Test("An export whose table has no place leaves no file, and is not recorded")
    func noPlace() throws {
        let desk = try Desk()
        try desk.makeUnitsRegister()
        let day = try desk.playToFirstExport()
        let table = desk.path("r1.csv")
        try Data("another".utf8).write(to: URL(filePath: table))
        #expect(throws: AtomicFile.Problem.alreadyThere(path: table)) {
            _ = try desk.unit(on: day).export(to: desk.path("r1.json"), table: table, lateReason: nil)
        }
        #expect(try desk.files == ["r1.csv"])
        #expect(try desk.unit(on: day).targetSet.revisions.isEmpty)
    }
}
