import Foundation
import Samples
import Spreadsheets
import TargetSetting
import Testing

/// A list that is plainly older than what is recorded, though the newer was read first: it fills what is blank and changes nothing.
@Suite struct PlainlyOlderListTests {
    struct Pair: Sendable, CustomStringConvertible {
        let description: String
        /// Two lists, the newer first.
        let newer: String
        let older: String
        /// What of the older is not taken, by its places; nil where it is not taken for older.
        let leftOut: [String]?
    }

    private static let heading = "Ref,Surname,DOB,NC Year,Enrolment Status,SEN,DOA,DOL,KS2 English"
    private static let november = """
        \(heading)
        R1,Ash,14/02/1996,9,C,S,06/09/2010,,4
        R2,Oak-Elm,03/03/1996,10,S,N,06/09/2010,,3
        R3,Fir,05/05/1996,10,C,,06/09/2010,05/11/2010,4
        R4,Yew,07/06/1996,10,C,N,27/09/2010,,4
        """
    /// Its leaver is on roll.
    private static let september = """
        \(heading)
        R1,Ash,14/02/1996,10,C,A,06/09/2010,,4
        R2,Oak,03/03/1996,10,C,N,13/09/2010,,4
        R3,Fir,05/05/1996,10,C,P,06/09/2010,,4
        """

    private static let withoutLeaver: String = september.split(separator: "\n").dropLast()
        .joined(separator: "\n")

    /// `Ann`, ... with NC years.
    private static func years(_ years: [Int]) -> String {
        let names = ["Ann", "Bea", "Cat", "Dot", "Eve", "Fay"]
        return
            (["Ref,Surname,NC Year"]
            + zip(names, years).enumerated().map { "R\($0),\($1.0),\($1.1)" }).joined(separator: "\n")
    }

    private static func entries(_ rows: [(String, String, String)]) -> String {
        (["Ref,Surname,Enrolment Status,DOA"] + rows.map { "\($0.0),\($0.0)son,\($0.1),\($0.2)" })
            .joined(separator: "\n")
    }

    static let lists = [
        Pair(
            description: "its leaver is on roll", newer: november, older: september,
            leftOut: ["enrolment", "entry", "ks2 english", "left", "nc-year", "sen", "surname"]),
        Pair(
            description: "the leaver came back since", newer: november,
            older: september.replacingOccurrences(
                of: "R3,Fir,05/05/1996,10,C,P,06/09/2010", with: "R3,Fir,05/05/1996,10,C,P,08/11/2010"),
            leftOut: nil),
        Pair(
            description: "the leaver is not in it", newer: november,
            older: september.replacingOccurrences(of: "R3,Fir,05/05/1996,10,C,P,06/09/2010,,4", with: ""),
            leftOut: nil),
        Pair(
            description: "its title is of before", newer: "Roll as at 12/11/2010\n" + november,
            older: "Roll as at 08/11/2010\n"
                + september.replacingOccurrences(of: "R3,Fir,05/05/1996,10,C,P,06/09/2010,,4", with: ""),
            leftOut: ["enrolment", "entry", "ks2 english", "nc-year", "sen", "surname"]),
        Pair(
            description: "its title is of the month before", newer: "Roll for November 2010\n" + november,
            older: "Roll for October 2010\n" + withoutLeaver,
            leftOut: ["enrolment", "entry", "ks2 english", "nc-year", "sen", "surname"]),
        Pair(
            description: "its title is of the term before", newer: "Roll as at 12/11/2010\n" + november,
            older: "Class list, summer term 2010\n" + withoutLeaver,
            leftOut: ["enrolment", "entry", "ks2 english", "nc-year", "sen", "surname"]),
        Pair(
            description: "its title is of a day of the same month",
            newer: "Roll for November 2010\n" + november,
            older: "Roll as at 08/11/2010\n" + withoutLeaver, leftOut: nil),
        Pair(
            description: "its title is of the same term", newer: "Roll as at 12/11/2010\n" + november,
            older: "Autumn term 2010\n" + withoutLeaver, leftOut: nil),
        Pair(
            description: "its title is of long ago", newer: november,
            older: "Roll as at 13/09/2010\n"
                + september.replacingOccurrences(of: "R3,Fir,05/05/1996,10,C,P,06/09/2010,,4", with: ""),
            leftOut: ["enrolment", "entry", "ks2 english", "nc-year", "sen", "surname"]),
        Pair(
            description: "most years are one behind", newer: years([10, 10, 9, 9, 8, 8]),
            older: years([9, 9, 8, 8, 8, 8]), leftOut: ["nc-year", "nc-year", "nc-year", "nc-year"]),
        Pair(
            description: "those who came last are not in it",
            newer: entries([
                ("A", "S", "06/09/2010"), ("B", "C", "13/09/2010"), ("C", "C", "06/09/2010"),
                ("D", "C", "27/09/2010"), ("E", "C", "04/10/2010"),
            ]),
            older: entries([
                ("A", "C", "06/09/2010"), ("B", "C", "13/09/2010"), ("C", "C", "06/09/2010"),
            ]), leftOut: ["enrolment"]),
        Pair(
            description: "those who are not in it came before others",
            newer: entries([
                ("A", "S", "06/09/2010"), ("B", "C", "13/09/2010"), ("C", "C", "06/09/2010"),
                ("D", "C", "27/09/2010"), ("E", "C", "06/09/2010"),
            ]),
            older: entries([
                ("A", "C", "06/09/2010"), ("B", "C", "13/09/2010"), ("C", "C", "06/09/2010"),
            ]), leftOut: nil),
    ]

    @Test("Where half of the years are one behind the list is not older, and each of these is asked about")
    func halfBehind() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: Self.years([10, 10, 9, 9, 8, 8]))
        let before = set.roll.pupils.map(\.details)
        let plan = try set.imported(roll: Self.years([9, 9, 8, 9, 8, 8]))
        #expect(plan.problems.map(\.kind.code) == ["year-doubtful", "year-doubtful", "year-doubtful"])
        #expect(set.roll.pupils.map(\.details) == before)
    }

    @Test("A plainly older list changes nothing that is recorded, and is asked about once", arguments: lists)
    func changesNothing(_ list: Pair) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: list.newer)
        let before = set
        let plan = try set.imported(roll: list.older)
        let cells = set.roll.pupils.flatMap(\.leftOut).filter { !$0.isSettled }.map(\.place.text).sorted()
        let findings = try set.findings(on: #require(Day("2010-11-15"))).filter {
            $0.rule == .leftOut && $0.isOpen && $0.observation.facts["pupils"] != nil
        }
        guard let leftOut = list.leftOut else {
            #expect(!plan.problems.contains { $0.kind.code == "older-list" } && cells.isEmpty)
            return
        }
        #expect(cells == leftOut && plan.problems.count { $0.kind.code == "older-list" } == 1)
        #expect(findings.count <= 1)
        for (pupil, was) in zip(set.roll.pupils, before.roll.pupils) {
            // What it says where nothing was recorded comes in.
            var details = pupil.details
            if was.details.sen == nil { details.sen = nil }
            #expect(details == was.details && pupil.attainments == was.attainments)
        }
        #expect(set.groups == before.groups)
    }

    @Test("What an older list said is settled by the newer one, and a note answers for all of it")
    func settled() throws {
        var set = try Sample.pru2010.begun
        for list in [Self.november, Self.september, Self.november] { _ = try set.imported(roll: list) }
        #expect(set.roll.pupils.flatMap(\.leftOut).filter { $0.place != .field(.left) }.isEmpty)
        _ = try set.imported(roll: Self.september)
        let today = try #require(Day("2010-11-15"))
        func open() -> [Finding] {
            set.findings(on: today).filter { $0.rule == .leftOut && $0.isOpen && $0.severity == .query }
        }
        let finding = try #require(open().first)
        #expect(open().count == 1)
        _ = try set.perform(
            .explain(
                rule: "left-out", subject: finding.topic.text, text: PersonText(kept: "It was of September")),
            by: Sample.person, on: today)
        #expect(open().isEmpty)
    }

    @Test("A list that is said to be the newer one is taken when it is read again")
    func newerAfterAll() throws {
        var set = try Sample.pru2010.begun
        for list in [Self.november, Self.september] { _ = try set.imported(roll: list) }
        let today = try #require(Day("2010-11-15"))
        _ = try set.perform(.editPupil("R3", PupilDetails(), clearing: [.left]), by: Sample.person, on: today)
        _ = try set.imported(roll: Self.september)
        #expect(set.roll.pupils.prefix(2).map(\.details.ncYear) == [10, 10])
        #expect(set.roll.pupils[1].details.enrolment == .current)
        #expect(set.roll.pupils.allSatisfy { $0.leftOut.allSatisfy(\.isSettled) })
    }

    @Test("A leaver whom a person typed makes no list older, until a list says it too")
    func leaverByHand() throws {
        var set = try Sample.pru2010.begun
        let today = try #require(Day("2010-11-15"))
        let roll = "Ref,Surname,NC Year,DOL\nR1,Ash,10,\nR2,Oak,9,\n"
        _ = try set.imported(roll: roll)
        var gone = PupilDetails()
        gone.left = Day("2010-11-12")
        _ = try set.perform(.editPupil("R1", gone, clearing: []), by: Sample.person, on: today)
        let next = roll.replacingOccurrences(of: "Oak,9", with: "Oak-Elm,10")
        _ = try set.imported(roll: next)
        #expect(set.roll.pupils[1].details.surname?.text == "Oak-Elm")
        #expect(set.roll.pupils[1].details.ncYear == 10)
        #expect(set.roll.pupils[0].details.left == gone.left)
        _ = try set.imported(roll: next.replacingOccurrences(of: "Ash,10,", with: "Ash,10,12/11/2010"))
        _ = try set.imported(roll: roll)
        #expect(set.roll.pupils[1].details.surname?.text == "Oak-Elm")
    }

    @Test(
        "Whoever is added by hand as a leaver makes no list older; whom a list said to be gone, without the day, does"
    )
    func leaversAdded() throws {
        let today = try #require(Day("2010-11-15"))
        var gone = PupilDetails()
        gone.left = Day("2010-11-12")
        var added = gone
        added.reference = PersonText(kept: "R3")
        added.surname = PersonText(kept: "Birch")
        added.ncYear = 9
        let roll = "Ref,Surname,NC Year\nR1,Ash,10\nR2,Oak,9\nR3,Birch,9\n"
        let next = roll.replacingOccurrences(of: "Oak,9", with: "Oak,10")
        for isListed in [false, true] {
            var set = try Sample.pru2010.begun
            _ = try set.imported(
                roll: isListed ? roll : roll.replacingOccurrences(of: "R3,Birch,9\n", with: ""))
            if isListed {
                _ = try set.imported(roll: "Ref,On Roll\nR1,Y\nR2,Y\nR3,N\n")
                _ = try set.perform(.editPupil("R3", gone, clearing: []), by: Sample.person, on: today)
            } else {
                _ = try set.perform(.addPupil(added), by: Sample.person, on: today)
            }
            _ = try set.imported(roll: next)
            #expect(set.roll.pupils[1].details.ncYear == (isListed ? 9 : 10))
        }
    }

    @Test(
        "A year that a person explained, or typed again, is not what a list of the usual year makes it",
        arguments: [true, false])
    func explained(_ isTyped: Bool) throws {
        var set = try Sample.pru2010.begun
        let today = try #require(Day("2010-11-15"))
        _ = try set.imported(roll: "Ref,DOB,NC Year\nR1,14/02/1996,9\n")
        var nine = PupilDetails()
        nine.ncYear = 9
        let action: Action =
            isTyped
            ? .editPupil("R1", nine, clearing: [])
            : .explain(rule: "out-of-year", subject: "1", text: PersonText(kept: "Taught in year 9"))
        _ = try set.perform(action, by: Sample.person, on: today)
        let plan = try set.imported(roll: "Ref,DOB,NC Year\nR1,14/02/1996,10\n")
        #expect(plan.problems.map(\.kind.code) == ["replaced-by-hand"])
        #expect(set.roll.pupils[0].details.ncYear == 9)
        _ = try set.imported(roll: "Ref,DOB,NC Year\nR1,14/02/1996,8\n")
        #expect(set.roll.pupils[0].details.ncYear == 8)
    }
}
