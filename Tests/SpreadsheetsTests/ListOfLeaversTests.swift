import Samples
import Sentences
import TargetSetting
import Testing

/// A list of leavers says of nobody else whether they are here, also where a line of it lacks the day, or contradicts the roll.
@Suite struct ListOfLeaversTests {
    private static let names = [
        "Ash", "Birch", "Cedar", "Dean", "Elm", "Fir", "Gorse", "Hazel", "Ivy", "Juniper",
    ]
    private static let roll =
        (["Ref,Surname,NC Year,Enrolment Status,DOA"]
        + names.enumerated().map { "R\($0 + 1),\($1),10,C,06/09/2010" }).joined(separator: "\n")

    struct List: Sendable, CustomStringConvertible {
        let description: String
        let heading: String
        let lines: [String]
        /// Of whom the day of leaving is asked, and what is said of the first.
        let asked: [String]
        let because: String?

        init(
            _ description: String, _ lines: [String], under heading: String = "DOL", asked: String...,
            because: String? = nil
        ) {
            (self.description, self.heading, self.lines) = (description, heading, lines)
            (self.asked, self.because) = (asked, because)
        }
    }

    private static let gone = ["X1,Kale,01/10/2010", "X2,Larch,08/10/2010", "R8,Hazel,15/10/2010"]

    static let lists = [
        List("all have left", gone),
        List(
            "a day is blank", gone + ["R1,Ash,"], asked: "R1",
            because: "it does not say since when the pupil has left"),
        List("a day is blank, of a stranger", gone + ["X4,Nettle,"], asked: "X4"),
        List("a day is none", gone + ["R1,Ash,31/02/2010"], asked: "R1"),
        List(
            "a day is before the entry", gone + ["R1,Ash,21/07/2010"], asked: "R1",
            because: "the pupil would have left before the day of entry"),
        List(
            "a reason stands beside no day", gone.map { "\($0),Moved" } + ["R1,Ash,,Moved"],
            under: "DOL,Leaving Reason", asked: "R1"),
        List(
            "one is said to be here", gone.map { "\($0),N" } + ["R1,Ash,15/10/2010,Y"],
            under: "DOL,On Roll", asked: "R1", because: "another cell of the list says otherwise"),
        List("one is to leave", gone + ["R1,Ash,17/12/2010"]),
        List("two days are blank", gone + ["R1,Ash,", "R2,Birch,"], asked: "R1", "R2"),
        List(
            "no day can be read", ["R1,Ash,summer", "X1,Kale,summer"], asked: "R1", "X1"),
    ]

    private static func asked(of set: TargetSet) -> [String] {
        set.roll.pupils.flatMap { pupil in
            pupil.leftOut.filter { $0.place == .field(.left) && !$0.isSettled }
                .map { _ in pupil.details.reference?.text ?? "" }
        }
    }

    @Test("Nobody is missing from it, and the line that lacks a day is asked about alone", arguments: lists)
    func leavers(_ list: List) throws {
        let today = try #require(Day("2010-11-15"))
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: Self.roll)
        for _ in 1...2 {
            let plan = try set.imported(
                roll: (["Ref,Surname,\(list.heading)"] + list.lines).joined(separator: "\n"))
            #expect(plan.missing.isEmpty && set.roll.pupils.allSatisfy { $0.missedOn == nil })
            #expect(Self.asked(of: set) == list.asked)
            let first = set.findings(on: today).first { $0.rule == .leftOut && $0.isOpen }
            if let because = list.because { #expect(first?.message.hasSuffix("because \(because).") == true) }
        }
        #expect(set.roll.pupils.first { $0.details.reference?.text == "R1" }?.details.left == nil)
    }

    @Test(
        "In a small unit a title says that a list is of leavers",
        arguments: [("Leavers Autumn 2010,,\n", true), ("", false)])
    func titled(_ title: String, _ isOfLeavers: Bool) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(
            roll: (["Ref,Surname,NC Year,Enrolment Status,DOA"]
                + Self.names.prefix(5).enumerated().map { "R\($0 + 1),\($1),10,C,06/09/2010" }).joined(
                    separator: "\n"))
        let plan = try set.imported(
            roll: title + "Ref,Surname,DOL\nR1,Ash,05/11/2010\nR2,Birch,29/10/2010\nR3,Cedar,\n")
        #expect(plan.missing.isEmpty == isOfLeavers)
        #expect(Self.asked(of: set) == (isOfLeavers ? ["R3"] : []))
    }

    @Test("A pupil of whom somebody said that there is no day is not asked about again")
    func settled() throws {
        var set = try Sample.pru2010.begun
        let list = (["Ref,Surname,DOL"] + Self.gone + ["R1,Ash,"]).joined(separator: "\n")
        _ = try set.imported(roll: Self.roll)
        _ = try set.imported(roll: list)
        try set.perform(.editPupil("R1", PupilDetails(), clearing: [.left]))
        _ = try set.imported(roll: list)
        #expect(Self.asked(of: set).isEmpty)
    }

    @Test("Of many who are missing a list of leavers is offered, too", arguments: [(8, false), (4, true)])
    func ofMany(_ listed: Int, _ isOffered: Bool) throws {
        let today = try #require(Day("2010-11-15"))
        var set = try Sample.pru2010.begun
        for list in [Self.names[...], Self.names.prefix(listed)] {
            let lines = list.enumerated().map { "R\($0 + 1),\($1),10,C,06/09/2010" }
            _ = try set.imported(
                roll: (["Ref,Surname,NC Year,Enrolment Status,DOA"] + lines).joined(separator: "\n"))
        }
        let found = try #require(set.findings(on: today).first { $0.rule == .missingFromList && $0.isOpen })
        #expect(found.remedies.contains(.importRoll) == isOffered)
        #expect(found.message.contains("The others are answered as the first is"))
    }

    @Test("A roll that has those who left beside those who are here misses the others")
    func roll() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: Self.roll)
        let plan = try set.imported(
            roll: (["Ref,Surname,DOL"] + Self.gone + ["X3,Maple,01/10/2010", "X4,Nettle,01/10/2010"]
                + Self.names.prefix(4).enumerated().map { "R\($0 + 1),\($1)," }).joined(separator: "\n"))
        #expect(plan.missing.count == 5 && Self.asked(of: set).isEmpty)
    }
}
