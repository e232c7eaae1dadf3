import Samples
import TargetSetting
import Testing

/// Lists of targets, read for the first time, of which a column of grades slipped by a row: the grades fit the pupils of the
/// rows beside theirs.
@Suite struct SlidTargetsTests {
    private static let now = ["E", "C", "F", "D", "G", "B", "E", "F", "C", "D", "G", "C"]
    private static let aims = ["D", "B", "E", "C", "E", "A", "D", "E", "B", "C", "F", "A"]
    private static let levels = ["3", "4", "2", "3", "1", "5", "3", "2", "4", "3", "2", "4"]

    /// What tells where a pupil should stand.
    enum Evidence: CaseIterable {
        case now, otherTargets, result
    }

    struct List: Sendable, CustomStringConvertible {
        let description: String
        let aims: [String]
        /// Where the grades belong; nil where nothing is asked.
        let belongs: String?
    }

    private static func slipped(down place: Int) -> [String] {
        Array(aims[..<place]) + ["E"] + Array(aims[place..<(aims.count - 1)])
    }

    private static func slipped(up place: Int) -> [String] {
        Array(aims[..<place]) + Array(aims[(place + 1)...]) + ["E"]
    }

    static let lists = [
        List(description: "as they are", aims: aims, belongs: nil),
        List(description: "down", aims: slipped(down: 0), belongs: "above"),
        List(description: "up", aims: slipped(up: 0), belongs: "below"),
        List(description: "down from the fourth row on", aims: slipped(down: 3), belongs: "above"),
        List(description: "up from the fourth row on", aims: slipped(up: 3), belongs: "below"),
        List(
            description: "two exchanged",
            aims: ["B", "D"] + aims[2...], belongs: nil),
        List(description: "all alike", aims: aims.map { _ in "C" }, belongs: nil),
        List(
            description: "some bolder than others",
            aims: ["C", "B", "F", "C", "D", "A", "E", "D", "C", "A", "F", "B"], belongs: nil),
        List(
            description: "two that nobody would have thought of", aims: ["A*"] + aims[1..<11] + ["G"],
            belongs: nil),
    ]

    /// What is asked of a list of targets in science.
    private static func asked(_ aims: [String], by evidence: Evidence, from count: Int = 12) throws
        -> [String]
    {
        var set = try Sample.pru2010.begun
        let pupils = (0..<count).map { "A\($0),Pupil\(UnicodeScalar(UInt8(97 + $0))),10,\(levels[$0])" }
        _ = try set.imported(
            roll: (["Ref,Surname,NC Year,KS2 Maths"] + pupils).joined(separator: "\n"))
        let subject = evidence == .result ? "Maths" : "Science"
        var rows = (0..<count).map {
            "A\($0),\(subject),\(evidence == .now ? now[$0] : ""),\(aims[$0]),20/07/2012,From the work"
        }
        if evidence == .otherTargets {
            rows += (0..<count).flatMap { place in
                ["Art", "ICT"].map { "A\(place),\($0),,\(Self.aims[place]),20/07/2012,From the work" }
            }
        }
        let list = ["Ref,Subject,Current Grade,Target grade,By,Why"] + rows
        return try set.imported(targets: list.joined(separator: "\n")).asked.filter {
            $0.contains("fit the pupil")
        }
    }

    @Test(
        "It is one question by where the pupils are, by their other targets and by their results",
        arguments: lists, Evidence.allCases)
    func slips(_ list: List, by evidence: Evidence) throws {
        let asked = try Self.asked(list.aims, by: evidence)
        guard let belongs = list.belongs else { return #expect(asked.isEmpty) }
        #expect(asked.count == 1)
        #expect(asked.first?.contains(" of the row \(belongs) better") == true)
    }

    @Test("Of four rows nothing is told")
    func few() throws {
        #expect(try Self.asked(["E", "D", "B", "E"], by: .now, from: 4).isEmpty)
    }
}
