import Foundation
import Samples
import Testing

@testable import Register
@testable import TargetSetting

/// What else a list says, as the register keeps it.
@Suite struct ListRemarkTests {
    /// One of each kind, as it is kept: a register of this version is read by it for ever.
    static let kinds: [(ListRemark, String)] = [
        (.words("All boys have gone"), #"{"remark":"words","text":"All boys have gone"}"#),
        (
            .titleBeforeTargets("KS4 targets 13/09/2010"),
            #"{"remark":"title-before-targets","text":"KS4 targets 13/09/2010"}"#
        ),
        (
            .cells(.init(.headed("Comments"), ["on trial", "\"gone\""], areMore: true)),
            #"{"areMore":true,"column":"Comments","remark":"cells","values":["on trial","\"gone\""]}"#
        ),
        (
            .mayBeThirds(.init(.at(3), ["E2"])),
            #"{"areMore":false,"column":3,"remark":"may-be-thirds","values":["E2"]}"#
        ),
        (
            .blankBelow(.init(.headed("Enrolment"), ["C", "S"])),
            #"{"areMore":false,"column":"Enrolment","remark":"blank-below","values":["C","S"]}"#
        ),
        (
            .mayBeOfNow(.init(.headed("Grade"), ["C"])),
            #"{"areMore":false,"column":"Grade","remark":"may-be-of-now","values":["C"]}"#
        ),
        (
            .withoutTime(column: "English", subject: nil, keyStage: "ks2"),
            #"{"column":"English","keyStage":"ks2","remark":"without-time"}"#
        ),
        (
            .withoutTime(column: "Year 2 Reading", subject: "reading", keyStage: "ks1"),
            #"{"column":"Year 2 Reading","keyStage":"ks1","remark":"without-time","subject":"reading"}"#
        ),
        (
            .looksLikeTargets(subject: "Subject", aim: "Target Grade"),
            #"{"columns":["Subject","Target Grade"],"remark":"looks-like-targets"}"#
        ),
        (
            .noSubject(column: "KS1 Literacy", lacking: ["reading", "writing"]),
            #"{"column":"KS1 Literacy","lacking":["reading","writing"],"remark":"no-subject"}"#
        ),
        (
            .slid(
                column: "KS2 Maths", subject: nil,
                .init(lines: 2...7, isDown: true, areBlanks: true, evidence: .known(.otherResults))),
            #"{"areBlanks":true,"by":"other-results","column":"KS2 Maths","isDown":true,"lines":[2,7],"remark":"slid"}"#
        ),
        (
            .slid(
                column: "To", subject: "science",
                .init(lines: 3...13, isDown: false, areBlanks: false, evidence: .column("Now"))),
            #"{"areBlanks":false,"by":"column","column":"To","isDown":false,"lines":[3,13],"otherColumn":"Now","remark":"slid","subject":"science"}"#
        ),
        (
            .blankAtEnd(column: "Enrolment", isFirst: false),
            #"{"column":"Enrolment","isFirst":false,"remark":"blank-at-end"}"#
        ),
        (
            .sorted(
                column: "To", subject: "mathematics", ["A*", "G"], rowsBy: [.ncYear, .surname]),
            #"{"column":"To","remark":"sorted","rowsBy":["nc-year","surname"],"subject":"mathematics","values":["A*","G"]}"#
        ),
        (
            .resultsDiffer(column: "KS2 English", [.init(pupil: 2, says: "4", recorded: "5")]),
            #"{"column":"KS2 English","remark":"results-differ","results":[{"pupil":2,"recorded":"5","says":"4"}]}"#
        ),
        (
            .aboveTarget(column: "Now", lines: [2, 3, 7]),
            #"{"column":"Now","lines":[2,3,7],"remark":"above-target"}"#
        ),
        (.likeTarget(column: "Now", lines: 4), #"{"column":"Now","count":4,"remark":"like-target"}"#),
        (
            .setBefore(column: "Date Set", "04/10/2010", isOfEarlierYear: false),
            #"{"column":"Date Set","isOfEarlierYear":false,"remark":"set-before","values":["04/10/2010"]}"#
        ),
        (.more(2), #"{"count":2,"remark":"more"}"#),
        (.unknown("Foo: ‘x’"), #"{"remark":"unknown","text":"Foo: ‘x’"}"#),
    ]

    @Test("Every kind is kept as exactly this, and read again", arguments: kinds)
    func kept(_ remark: ListRemark, _ text: String) {
        #expect([remark, .more(1)].kept == #"{"remarks":[\#(text),{"count":1,"remark":"more"}]}"#)
        #expect([ListRemark](kept: [remark, .more(1)].kept) == [remark, .more(1)])
    }

    @Test("Each of them is among those")
    func everyKind() {
        let tried = Set(Self.kinds.compactMap { $0.0.facts.text("remark") })
        #expect(tried == Set(ListRemark.Kind.allCases.map(\.rawValue)))
    }

    @Test(
        "What is none of them is words, as they stand",
        arguments: [
            "Comments: ‘x’; ‘LEAVERS’", "", "{}", #"{"remarks":[{"remark":"later"}]}"#,
            #"{"remarks":[{"remark":"words"}]}"#, #"{"remarks":["x"]}"#,
            #"{"remarks":[{"remark":"words","text":"x","more":1}]}"#,
        ])
    func unknown(_ text: String) { #expect([ListRemark](kept: text) == [.unknown(text)]) }

    @Test("In a register of before the words stay as they are, are verified, and go with who is named")
    func before() throws {
        let workshop = try Workshop(.pupils)
        let path = workshop.file("old.sqlite")
        let dump = Sample.checkout.appending(path: "Tests/RegisterTests/Registers/unit-6-list-says-more.sql")
        try Dump.restore(String(contentsOf: dump, encoding: .utf8), to: path)
        let register = try workshop.open(path)
        #expect(try register.verifyJournal() == [])
        let words = "‘All boys have gone’; Home School: ‘Hill High’; Comments: ‘Tom Birch is on trial’"
        #expect(try register.load().roll.leftOutLines.map(\.remarks) == [[.unknown(words)]])
        _ = try register.perform(
            .erase([2], .init(takingLinesInDoubt: false)), by: Sample.person, now: Workshop.now)
        let hidden = words.replacing("Tom Birch", with: "[a pupil]")
        #expect(try register.load().roll.leftOutLines.map(\.remarks) == [[.unknown(hidden)]])
        #expect(try workshop.open(path).verifyJournal() == [])
        #expect(try Data(contentsOf: URL(filePath: path)).range(of: Data("Birch".utf8)) == nil)
    }
}
