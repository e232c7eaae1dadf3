import Samples
import TargetSetting
import Testing

/// Of two lists of targets that differ the older may be read last, and its targets may be the higher ones.
@Suite struct RaisedTargetsTests {
    enum Step: Sendable {
        /// A list with the grade, below a title that says of when it is, or with when the target was set.
        case list(String, title: String? = nil, setOn: String? = nil)
        /// A person says that what is asked about is right.
        case note
    }

    struct Row: Sendable, CustomStringConvertible {
        let description: String
        let steps: [Step]
        /// What is asked about then: the grade before and the grade now.
        let asked: [String]
    }

    static let rows = [
        Row(
            description: "an older list raises it",
            steps: [.list("C", title: "12 November 2010"), .list("B", title: "1 October 2010")],
            asked: ["C B"]),
        Row(
            description: "a list that is some days older raises it",
            steps: [.list("C", title: "12 November 2010"), .list("B", title: "8 November 2010")],
            asked: ["C B"]),
        Row(
            description: "a list of an earlier month raises it",
            steps: [.list("C", title: "November 2010"), .list("B", title: "October 2010")], asked: ["C B"]),
        Row(
            description: "a list of an earlier year raises it",
            steps: [.list("C"), .list("B", title: "2009/10")], asked: ["C B"]),
        Row(
            description: "a target that was set before raises it",
            steps: [.list("C", setOn: "01/11/2010"), .list("B", setOn: "01/10/2010")], asked: ["C B"]),
        Row(
            description: "a newer list raises it",
            steps: [.list("C", title: "8 November 2010"), .list("B", title: "12 November 2010")], asked: []),
        Row(
            description: "a target that was set later raises it",
            steps: [.list("C", setOn: "01/10/2010"), .list("B", setOn: "01/11/2010")], asked: []),
        Row(
            description: "the title is of when the targets are due",
            steps: [.list("C", title: "Targets for July 2012"), .list("B", title: "Targets for July 2011")],
            asked: []),
        Row(description: "a list raises it", steps: [.list("C"), .list("B")], asked: []),
        Row(description: "up and back", steps: [.list("C"), .list("B"), .list("C")], asked: ["B C"]),
        Row(description: "down and back", steps: [.list("C"), .list("D"), .list("C")], asked: ["D C"]),
        Row(
            description: "down, and back by a newer list",
            steps: [
                .list("C"), .list("D", title: "8 November 2010"), .list("C", title: "12 November 2010"),
            ], asked: []),
        Row(
            description: "down as it should be, and back",
            steps: [.list("C"), .list("D"), .note, .list("C")], asked: ["D C"]),
        Row(
            description: "down as it should be, back, and the newest again",
            steps: [.list("C"), .list("D"), .note, .list("C"), .list("D")], asked: []),
        Row(
            description: "the older one a third time",
            steps: [.list("C"), .list("D"), .note, .list("C"), .list("D"), .list("C")], asked: ["D C"]),
        Row(
            description: "down and back as it should be",
            steps: [.list("C"), .list("D"), .note, .list("C"), .note],
            asked: []),
        Row(
            description: "down and back as it should be, and down again",
            steps: [.list("C"), .list("D"), .note, .list("C"), .note, .list("D")], asked: ["C D"]),
        Row(
            description: "down as it should be, and higher than before",
            steps: [.list("C"), .list("D"), .note, .list("B")], asked: []),
        Row(
            description: "down as it should be, higher than before, and down again",
            steps: [.list("C"), .list("D"), .note, .list("B"), .list("D")], asked: ["B D"]),
        Row(
            description: "down as it should be, a newer list, and the older again",
            steps: [
                .list("C"), .list("D", title: "8 November 2010"), .note,
                .list("C", title: "12 November 2010"),
                .list("D", title: "8 November 2010"),
            ], asked: ["C D"]),
        Row(
            description: "down as it should be, and a newer list",
            steps: [
                .list("C"), .list("D", title: "8 November 2010"), .note,
                .list("C", title: "12 November 2010"),
            ], asked: []),
        Row(
            description: "an older list raises it, and the newer is read again",
            steps: [
                .list("C", title: "12 November 2010"), .list("B", title: "1 October 2010"),
                .list("C", title: "12 November 2010"),
            ], asked: []),
    ]

    private static func csv(_ grade: String, title: String?, setOn: String?) -> String {
        let above = title.map { "\($0)\n" } ?? ""
        let (heading, cell) = (setOn == nil ? "" : ",Date Set", setOn.map { ",\($0)" } ?? "")
        return
            "\(above)Ref,Subject,Target grade,By,Why\(heading)\nR1,English,\(grade),20/07/2012,was E\(cell)\n"
    }

    @Test("What an older list raises is asked about, and what a newer one raises is not", arguments: rows)
    func raised(_ row: Row) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,Surname,NC Year\nR1,Ash,10\n")
        let today = try #require(Day("2010-11-15"))
        for step in row.steps {
            switch step {
            case .list(let grade, let title, let setOn):
                _ = try set.imported(targets: Self.csv(grade, title: title, setOn: setOn))
            case .note:
                try set.perform(
                    .explain(rule: "target-lowered", subject: "1", text: PersonText(kept: "It is so")))
            }
        }
        let open = set.findings(on: today).filter { $0.rule == .targetLowered && $0.isOpen }
        let asked = open.flatMap { finding -> [String] in
            guard case .targetsLowered(let targets) = finding.observation else { return [] }
            return targets.map { "\($0.before?.name ?? "nothing") \($0.now?.name ?? "words")" }
        }
        #expect(asked == row.asked)
    }
}
