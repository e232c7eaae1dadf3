import Foundation
import Reports
import Sentences
import TargetSetting
import Testing

@testable import LocalAuthority

@Suite("Of every file that is collected it is told what became of it")
struct FileReportTests {
    private func report(_ result: IntakeResult, of record: UnitRecord? = nil) throws -> FileReport {
        try FileReport(
            Incoming(file: "a.json", .other([])), result, of: record, under: Test.terms(), on: day("12-12"))
    }

    private func members(_ report: FileReport) throws -> [String: Any] {
        let encoder = JSONEncoder()
        encoder.userInfo[try #require(FrontEnd.key)] =
            FrontEnd(command: { _ in "type this" }, told: { "\($0.sentence) and \($0.remedies.count)" })
        let object = try JSONSerialization.jsonObject(with: encoder.encode(report))
        return try #require(object as? [String: Any])
    }

    @Test("A file with another key than the unit's is held back, also when it comes again")
    func heldBack() throws {
        let other = try Test.arrival("b2", 2, after: "a1", number: 2, by: Test.other)
        let record = try UnitRecord([Test.arrival("a1", 1), other])
        let (first, again) = (try report(.taken(other), of: record), try report(.known(other), of: record))
        #expect(first.outcome == .heldBack)
        #expect(again.outcome == .thereAlready)
        for report in [first, again] {
            #expect(report.isOfConcern)
            #expect(try members(report)["outcome"] as? String == "held-back")
            #expect(try members(report)["fileRevision"] as? Int == 2)
            #expect(try members(report)["revision"] as? Int == 1)
            let problems = try #require(members(report)["problems"] as? [String])
            #expect(problems.map { $0.hasSuffix(" and 1") } == [true])
        }
        var tally = CollectionTally()
        tally.add(first)
        tally.add(again)
        #expect(tally.sentence == "0 submissions collected, 1 held back, 1 there already.")
    }

    @Test("Of a file that does not count it is told why, and not what else there is to know of its unit")
    func keptApart() throws {
        let dfe = try DfENumber("926/1105")
        let apart = RejectedFile(
            number: 3, name: "a.json", receivedOn: try day("12-10"), dfe: dfe, revision: 2,
            reasons: [.init(Objection.notSigned)])
        var record = try UnitRecord([Test.arrival("a1", 1)])
        record.apart = [apart]
        let report = try report(.keptApart(apart), of: record)
        #expect(report.problems.map(\.remedies) == [[], [.la(.askUnit(nil, .signedExport))]])
        #expect(try members(report)["state"] as? String == "received")
        let problems = try members(report)["problems"] as? [String]
        #expect(problems == [Objection.notSigned.sentence + " and 0", " and 1"])
        let remedies = try members(report)["remedies"] as? [[String: String]]
        #expect(remedies?.map { $0["command"] } == ["type this"])
    }

    @Test("A file of no unit has the unit's keys, without values")
    func ofNoUnit() throws {
        for report in [
            try report(.leftAlone([.init(SubmissionFault.notASubmission)])),
            FileReport(named: "a.json", LARefusal.notARehearsal),
        ] {
            let members = try members(report)
            for key in ["dfe", "unit", "state", "revision", "daysLeft", "late", "fileRevision"] {
                #expect(members[key] is NSNull, "\(key)")
            }
            #expect(members["outcome"] as? String == "left-alone")
            #expect(members["dryRun"] as? Bool == false)
            #expect((members["reasons"] as? [[String: Any]])?.first?["code"] is String)
            #expect(report.isOfConcern)
            var tally = CollectionTally()
            tally.add(report)
            #expect(tally.foundProblems)
            #expect(tally.sentence == "0 submissions collected, 1 left alone.")
        }
    }

    @Test("A look first says that it is one")
    func dryRun() throws {
        let report = FileReport(named: "a.json", LARefusal.notARehearsal, isDryRun: true)
        #expect(try members(report)["dryRun"] as? Bool == true)
    }

    @Test("Where nobody says how a remedy is asked for, the sentence stands alone and no command is there")
    func withoutFrontEnd() throws {
        let notice = Notice("It is so.", [.la(.collect)])
        #expect(String(decoding: try JSONEncoder().encode([notice]), as: UTF8.self) == #"["It is so."]"#)
        let way = try JSONSerialization.jsonObject(with: JSONEncoder().encode(Way(.la(.collect))))
        #expect((way as? [String: Any])?["command"] is NSNull)
    }
}
