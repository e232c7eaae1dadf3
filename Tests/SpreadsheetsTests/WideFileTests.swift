import DelimitedText
import LocalAuthority
import Samples
import Sentences
import Spreadsheets
import TargetSetting
import Testing

/// Files that are no lists are refused in one sentence.
@Suite struct WideFileTests {
    enum Shape: String, CaseIterable {
        case oneCell, manyHeadings, knownHeadings, quotes, words

        func bytes(_ count: Int) -> [UInt8] {
            let piece =
                switch self {
                case .oneCell: "a"
                case .manyHeadings: "Heading,"
                case .knownHeadings: "UPN,Surname,KS1 Reading,"
                case .quotes: "\""
                case .words: "Year of "
                }
            return Array(String(repeating: piece, count: count / piece.utf8.count).utf8)
        }
    }

    private func refusal(_ read: () throws -> Void) -> String? {
        do {
            try read()
            return nil
        } catch {
            return (error as? SpreadsheetProblem)?.message
        }
    }

    @Test("A line without end is refused by every reader in one sentence", arguments: Shape.allCases)
    func refused(_ shape: Shape) throws {
        let bytes = shape.bytes(400_000)
        let cycle = try Sample.pru2010.begun.cycle
        let messages = [
            refusal { _ = try RollFile(bytes) }, refusal { _ = try PersonalFile(bytes) },
            refusal { _ = try UnitsFile(bytes, for: cycle) },
        ]
        for message in messages {
            #expect(message?.hasPrefix("The first line has ") == true)
            #expect(message.map { $0.utf8.count < 300 } == true)
        }
    }

    @Test("A line of megabytes among others is left out, and shown as far as a line can be")
    func amongOthers() throws {
        let long = String(repeating: "b", count: 300_000)
        let file = try RollFile(
            RollText.bytes("Ref,Surname\nA,Elm\n\(long)\nB,\"\(long)\"\nC,\(long.prefix(9_000))\nD,Oak\n"))
        #expect(file.entries.map(\.problems.count) == [0, 1, 1, 1, 0])
        #expect(file.entries.flatMap(\.problems).allSatisfy { $0.value.count <= 81 })
        #expect(
            file.entries.flatMap(\.problems).map(\.kind.code) == [
                "line-too-long", "line-too-long", "text-too-long",
            ])
    }
}
