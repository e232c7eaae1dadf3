import FoundationEssentials
import Sentences
import TargetSetting
import Testing

@testable import LocalAuthority

@Suite("Why a file does not count is kept as facts, and told in today's words")
struct ReasonTests {
    static let faults: [SubmissionFault] = [
        .tooLarge, .empty, .notASubmission, .bytesAltered, .bytesUnderived, .signatureWrong,
        .contentAltered(right: "aa", said: "bb"),
        .difference(member: "submission.groups.ks2", says: "7", follows: "8"),
        .otherFormat("pru-submission-9", known: "pru-submission-2"),
        .unreadable(.init("signOffs.date", says: "2010-13-01", is: .day)),
        .unreadable(.init("notes.text", says: "", expected: .text(limit: 2000))),
        .unreadable(.init("groups", says: "-1", expected: .number(0...99))),
        .unreadable(.init("judged.state", says: "late", expected: .value("on-time"))),
        .cycleUnreadable(["Line 3: no id."]),
        .unsound(.noRevision(0)), .unsound(.supersedesNothing(revision: 2)),
        .unsound(.firstSupersedes(revision: 1)), .unsound(.supersedesNoDigest("x")),
    ]

    static func objections() throws -> [Objection] {
        let dfe = try DfENumber("926/1105")
        return [
            .otherCycle(theirs: "a", ours: "a"), .otherCycle(theirs: "a", ours: "b"),
            .otherAuthority(dfe, authority: "Norfolk", code: "927"), .notListed(dfe, name: "O'Neil's"),
            .numberOfAnother(dfe, name: "O'Neil's", listedAs: try DfENumber("926/1104")),
            .rehearsalAmongReal, .realAmongRehearsals, .notSigned,
            .exportedAfterReceived(exported: try day("12-11"), received: try day("12-10")),
        ]
    }

    @Test(
        "A file with one unit's number and the name of another on the list is none of the one's",
        arguments: [
            ("926/1105", "Oak PRU", false), ("926/1104", "Oak PRU", true), ("926/1104", "oak pru", true),
            ("926/1104", "Elm PRU", false), ("926/1104", "The Elm Centre", false),
            ("926/1104", "Ash PRU", true), ("926/1106", "Ash PRU", false), ("926/1107", "Ash PRU", false),
        ])
    func numberOfAnother(_ dfe: String, _ name: String, _ isAnothers: Bool) throws {
        func unit(_ dfe: String, _ name: String) throws -> Unit {
            try Unit(name: PersonText(kept: name), dfe: DfENumber(dfe), urn: nil)
        }
        // Two of the list have one name.
        let listed = ListedNames([
            try unit("926/1104", "Elm PRU"), try unit("926/1105", "Oak PRU"),
            try unit("926/1106", "Ash PRU"), try unit("926/1107", "Ash PRU"),
        ])
        let terms = try Test.terms()
        let sent = Terms.Sent(
            unit: try unit(dfe, name), cycleID: terms.cycle.id, cycleDigest: terms.cycleDigest,
            isRehearsal: false, isSigned: true, exportedOn: try day("12-10"))
        let objections = terms.objections(to: sent, listed: listed, received: try day("12-10"))
        #expect(objections.map(\.code) == (isAnothers ? ["unit-number-of-another"] : []))
    }

    @Test("What is read again tells the same, and nothing of its sentence was kept")
    func kept() throws {
        let told =
            try ReasonTests.objections().map { (RejectedFile.Reason($0), $0.sentence) }
            + ReasonTests.faults.map { (RejectedFile.Reason($0), $0.sentence) }
        for (reason, sentence) in told {
            let json = try JSONEncoder().encode(reason)
            let read = try JSONDecoder().decode(RejectedFile.Reason.self, from: json)
            #expect(read == reason)
            #expect(read.sentence == sentence)
            #expect(!String(decoding: json, as: UTF8.self).contains(sentence), "\(sentence)")
        }
        #expect(Set(told.map(\.1)).count == told.count)
    }

    @Test(
        "Every objection says what the officer does about it, and every other fault is the unit's to put right"
    )
    func remedies() throws {
        func remedies(_ reasons: [RejectedFile.Reason]) throws -> [Remedy] {
            RejectedFile(
                number: 1, name: "a.json", receivedOn: try day("12-10"), dfe: nil, revision: nil,
                reasons: reasons
            ).remedies
        }
        for objection in try ReasonTests.objections() {
            #expect(!objection.remedies.isEmpty)
            #expect(try remedies([.init(objection)]) == objection.remedies)
        }
        for fault in ReasonTests.faults {
            #expect(try remedies([.init(fault)]) == [.la(.askUnit(nil, .exportAgain))])
        }
    }
}
