import Samples
import TargetSetting
import Testing

/// A look at a list foretells what is asked once it is read in.
@Suite struct ForetoldTests {
    struct List: Sendable, CustomStringConvertible {
        let description: String
        /// Those that were read, and the one that is looked at.
        let lists: [String]
        /// Some of the rules that ask then.
        let rules: Set<Rule.ID>
    }

    private static func roll(_ headings: String, _ cells: [String]) -> String {
        let names = ["Ash", "Birch", "Cedar", "Dean", "Elm"]
        let rows = zip(names, cells).enumerated().map { "A\($0 + 1),\($1.0),\($1.1)" }
        return (["Ref,Surname,\(headings)"] + rows).joined(separator: "\n")
    }

    private static func targets(_ grade: String) -> String {
        "Ref,Subject,Target grade,By,Why\nA1,English,\(grade),20/07/2012,From the work"
    }

    private static let year10 = Array(repeating: "10,C", count: 5)
    private static let here = roll("NC Year,Enrolment Status", year10)

    static let lists = [
        List(
            description: "a cell that cannot be read",
            lists: [roll("NC Year,DOB", ["10,31/02/1996"])], rules: [.leftOut]),
        List(
            description: "words beside the list", lists: [here, "Some are on trial\n" + here],
            rules: [.leftOut]),
        List(description: "no enrolments", lists: [roll("NC Year,FSM", ["10,N", "10,Y"])], rules: []),
        List(
            description: "a pupil who counts no longer",
            lists: [here, roll("NC Year,Enrolment Status", year10.dropLast() + ["10,S"])],
            rules: [.placementChanged]),
        List(
            description: "a pupil without a year", lists: [roll("NC Year,FSM", [",Y"])], rules: [.yearMissing]
        ),
        List(description: "a list that says the same", lists: [here, here], rules: []),
        List(
            description: "a list that misses some",
            lists: [here, roll("NC Year,Enrolment Status", Array(year10.prefix(3)))],
            rules: [.missingFromList]),
        List(
            description: "a target that is lower", lists: [here, targets("C"), targets("E")],
            rules: [.targetLowered]),
    ]

    @Test("It is what check finds then and did not find before", arguments: lists)
    func foretold(_ list: List) throws {
        let today = try #require(Day("2010-11-15"))
        func read(_ text: String, into set: inout TargetSet) throws {
            _ = try text.contains("Target grade") ? set.imported(targets: text) : set.imported(roll: text)
        }
        var set = try Sample.pru2010.begun
        for text in list.lists.dropLast() { try read(text, into: &set) }
        let before = set
        try read(#require(list.lists.last), into: &set)
        let foretold = before.questions(raisedIn: set, on: today)
        #expect(Set(foretold.map(\.rule)).isSuperset(of: list.rules))
        let (open, known) = (set.findings(on: today).filter(\.isOpen), before.findings(on: today))
        #expect(foretold.allSatisfy { open.contains($0) && !known.contains($0) })
        #expect(set.questions(raisedIn: set, on: today).isEmpty)
        #expect(list.lists.count < 2 || list.lists[0] != list.lists[1] || foretold.isEmpty)
    }
}
