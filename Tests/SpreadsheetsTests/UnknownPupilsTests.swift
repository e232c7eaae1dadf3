import Samples
import TargetSetting
import Testing

/// Lines of a list of targets whose pupils are not on the roll are few questions, and true ones.
@Suite struct UnknownPupilsTests {
    /// Two targets for each.
    private static func targets(_ references: ClosedRange<Int>) -> String {
        let lines = references.flatMap { number in
            ["English", "Maths"].map { "R\(number),\($0),C,20/07/2012,was E\n" }
        }
        return "Ref,Subject,Target,By,Why\n\(lines.joined())"
    }

    private static let names = ["", "Ash", "Birch", "Cedar"]

    private static func roll(_ references: ClosedRange<Int>) -> String {
        "Ref,Surname,NC Year\n" + references.map { "R\($0),\(names[$0]),10\n" }.joined()
    }

    private static func read(_ targets: ClosedRange<Int>) throws -> TargetSet {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: roll(1...1))
        _ = try set.imported(targets: self.targets(targets))
        return set
    }

    /// How many lines each question is about, and whether their pupils are on the roll now.
    private static func asked(_ set: TargetSet) throws -> [String] {
        let today = try #require(Day("2010-11-15"))
        return set.findings(on: today).filter { $0.rule == .leftOut && $0.isOpen }.map { finding in
            let lines: [LeftOutLine] =
                switch finding.observation {
                case .linesLeftOut(let lines): lines
                case .lineLeftOut(let line): [line]
                default: []
                }
            return "\(lines.count)\(lines.contains(where: \.hasPupilSince) ? " on the roll" : "")"
        }
    }

    @Test(
        "Of more than three it is one question, and one answer",
        arguments: [(2...4, 3), (2...5, 1), (1...9, 1)])
    func together(_ references: ClosedRange<Int>, _ questions: Int) throws {
        var set = try Self.read(references)
        #expect(try Self.asked(set).count == questions)
        let first = try #require(set.roll.openLines.first)
        try set.perform(.removePupil("\(first.number)"))
        #expect(try Self.asked(set).count == questions - 1)
    }

    @Test("Who came onto the roll since is said apart, until the list is read again")
    func since() throws {
        var set = try Self.read(1...7)
        #expect(try Self.asked(set) == ["12"])
        _ = try set.imported(roll: Self.roll(1...3))
        #expect(try Self.asked(set).sorted() == ["4 on the roll", "8"])
        let line = try #require(set.roll.openLines.first)
        #expect(set.roll.leftOutLine("\(line.number)")?.hasPupilSince == true)
        _ = try set.imported(targets: Self.targets(1...7))
        #expect(try Self.asked(set) == ["8"])
    }
}
