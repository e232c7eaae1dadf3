import Input
import TargetSetting

/// What stands in a column of classes, which are not kept: codes, letters and names, and whatever else people write there. What
/// is of another form than a class is asked about.
enum ClassCells {
    typealias Cell = (line: Int, cell: String)

    /// Whether a heading is of classes: `Teaching Group`, `Maths Set`, `Tutor`.
    /// - Parameter names: what may stand beside the words of classes: of subjects.
    static func areUnder(_ heading: String, names: Set<String> = []) -> Bool {
        let words = RollField.words(of: heading)
        return !ofClasses.isDisjoint(with: words) && beside.isDisjoint(with: words)
            && words.allSatisfy {
                ofClasses.contains($0) || besides.contains($0) || names.contains($0)
                    || $0.contains(where: \.isNumber)
            }
    }

    /// The cells of a roll that are of another form than most in their column: `Hill High (main)` among `10A`, `LVR` among houses.
    static func odd(_ cells: [Cell]) -> [Cell] {
        let shapes = cells.map { Shape($0.cell) }
        let most = Dictionary(grouping: shapes) { $0 }.max { $0.value.count < $1.value.count }
        let numbered = cells.count { $0.cell.contains(where: \.isNumber) } * 2 > cells.count
        return zip(cells, shapes).filter { one, shape in
            if shape == .nothing || shape == .letter || shape == .titled { return false }
            if numbered, !one.cell.contains(where: \.isNumber) { return true }
            guard let most, most.value.count * 2 > cells.count else { return false }
            return shape.isOdd(among: most.key)
        }.map(\.0)
    }

    /// The cells of a list of targets that are no class: its code has a figure in it or is one letter, or it is called as its teacher
    /// is. A qualification is no class, whatever its form.
    static func notClasses(_ cells: [Cell], under heading: String) -> [Cell] {
        let words = Set(RollField.words(of: heading))
        // A route is what a course leads to, and no teacher.
        let isOfRoute = words.contains("route")
        let shapes = cells.map { Shape($0.cell) }
        // So are initials, of a person or where most are such.
        let areInitials =
            !isOfRoute
            && (!words.isDisjoint(with: ["teacher", "tutor", "tutors"])
                || shapes.count { $0 == .capitals } * 2 > cells.count)
        return zip(cells, shapes).filter { one, shape in
            if Qualification(one.cell) == .plain { return false }
            if Qualification.isNamed(one.cell) { return true }
            return switch shape {
            case .nothing, .code, .letter, .titled: false
            case .name, .names: isOfRoute
            case .capitals: !areInitials || one.cell.count > 3
            case .text: true
            }
        }.map(\.0)
    }

    private enum Shape {
        case nothing
        /// `10A`, `Set 2`, `11x/En1`
        case code
        case letter
        /// `LVR`
        case capitals
        /// One word with a capital, and several.
        case name, names
        /// `Mrs Ali`
        case titled
        case text

        init(_ cell: String) {
            let words = cell.split { !($0.isLetter || $0.isNumber || "'’-.&".contains($0)) }
            let isApart =
                cell.contains { "()[]{}*?!;:".contains($0) } || cell.contains(" -") || cell.contains("- ")
            let isWritten = words.allSatisfy { $0.first?.isUppercase ?? false }
            if words.isEmpty || ["na", "none", "nil", "tbc", "tba"].contains(folded(cell)) {
                self = .nothing
            } else if isApart {
                self = .text
            } else if cell.contains(where: \.isNumber) {
                let isCode = words.allSatisfy {
                    $0.count < 3 || $0.contains(where: \.isNumber) || ofClasses.contains($0.lowercased())
                        || ["year", "yr"].contains($0.lowercased())
                }
                self = isCode || words.count == 1 ? .code : .text
            } else if words.count == 1, words[0].count == 1 {
                self = .letter
            } else if ["mr", "mrs", "ms", "miss", "dr"].contains(folded(String(words[0]))) {
                self = .titled
            } else if words.count == 1, words[0].allSatisfy({ $0.isUppercase || !$0.isLetter }) {
                self = .capitals
            } else if isWritten {
                self = words.count == 1 ? .name : .names
            } else {
                self = .text
            }
        }

        func isOdd(among most: Shape) -> Bool {
            switch (self, most) {
            case (.nothing, _), (.letter, _), (.titled, _), (.code, _): false
            case (.text, .code), (.text, .letter), (.text, .capitals), (.text, .name), (.text, .names),
                (.text, .titled):
                true
            case (.text, _): false
            case (.name, .names), (.names, .name), (.name, .titled), (.names, .titled): true
            case (.name, .letter), (.names, .letter), (.name, .capitals), (.names, .capitals): true
            case (.capitals, .letter), (.capitals, .name), (.capitals, .names), (.capitals, .titled): true
            default: false
            }
        }
    }

    private static let ofClasses: Set<String> = [
        "class", "classes", "form", "reg", "registration", "tutor", "tutors", "teacher", "house", "group",
        "groups", "set", "sets", "band", "stream", "block", "route",
    ]
    /// Beside these a group is of something else.
    private static let beside: Set<String> = ["date", "day", "by", "on", "year", "age"]
    private static let besides: Set<String> = [
        "teaching", "subject", "pastoral", "mentor", "option", "curriculum", "code", "name", "current",
    ]
}
