import Input
import TargetSetting

/// Cells of a column that are not of the form which most of it has, or say that a course is not taken: words among codes, or
/// `Dropped` among names. People write there what they have no column for.
enum OddCells {
    typealias Cell = (line: Int, cell: String)

    /// Of a column of codes, names or days.
    static func among(_ cells: [Cell]) -> [Cell] {
        let filled = cells.filter { Form($0.cell) != .nothing }
        let most = Dictionary(grouping: filled) { Form($0.cell) }.max { $0.value.count < $1.value.count }
        let isOfOneForm = filled.count > 2 && (most?.value.count ?? 0) * 3 >= filled.count * 2
        return filled.filter { one in
            saysNotTaken(one.cell) || isOfOneForm && most.map { Form(one.cell).isOdd(among: $0.key) } ?? false
        }
    }

    /// Of a column of text, which has no form.
    static func inText(_ cells: [Cell]) -> [Cell] { cells.filter { saysNotTaken($0.cell) } }

    /// The cells that call their targets other than those that are agreed: `Interim` beside `Final`.
    static func ofOtherTargets(_ cells: [Cell]) -> [Cell] {
        cells.filter { one in
            let words = PersonalField.words(of: one.cell)
            return words.count < 4 && !Set(words).isDisjoint(with: ["interim", "provisional", "draft"])
        }
    }

    /// Whether words say that the subject is not taken, or not any more. A longer text has such words of other things.
    private static func saysNotTaken(_ cell: String) -> Bool {
        let words = PersonalField.words(of: cell)
        return words.count < 5 && !ended.isDisjoint(with: words)
            || zip(words, words.dropFirst()).contains { phrases.contains("\($0) \($1)") }
            || words.contains("grade") && words.contains { Int($0).map((1990...2100).contains) ?? false }
    }

    private static let ended: Set<String> = [
        "dropped", "withdrawn", "withdrew", "finished", "ended", "stopped",
    ]
    /// Of two words each.
    private static let phrases: Set = [
        "not taking", "not taken", "not doing", "not studying", "not entered", "no longer", "already has",
        "already got", "already passed", "already achieved", "has dropped", "has finished", "has withdrawn",
    ]

    private enum Form {
        case nothing, day, code, letters
        /// `Mrs Ali`
        case titled
        /// Each word with a capital.
        case name
        case words

        init(_ cell: String) {
            let words = PersonalField.words(of: cell)
            let written = cell.split { !($0.isLetter || $0.isNumber) }
            if (words.count == 1 && words[0].count == 1 && words[0].first?.isLetter ?? false)
                || ["", "na", "none", "nil", "tbc", "tba"].contains(folded(cell))
            {
                self = .nothing
            } else if (try? Input.cell.day(cell)) != nil {
                self = .day
            } else if cell.contains(where: \.isNumber) {
                self = .code
            } else if words.count == 1, words[0].count < 5 {
                self = .letters
            } else if ["mr", "mrs", "ms", "miss", "dr"].contains(words.first) {
                self = .titled
            } else {
                self = written.allSatisfy { $0.first?.isUppercase ?? false } ? .name : .words
            }
        }

        func isOdd(among most: Form) -> Bool {
            switch (self, most) {
            case (.letters, .day), (.letters, .code), (.name, .day), (.name, .code), (.name, .letters),
                (.name, .titled), (.words, .day), (.words, .code), (.words, .letters), (.words, .titled),
                (.words, .name):
                true
            default: false
            }
        }
    }
}
