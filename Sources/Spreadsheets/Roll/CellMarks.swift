import Input
import TargetSetting

/// What stands in cells beside what they are read for.
enum CellMarks {
    /// A cell of names without what stands beside them.
    static func named(_ cell: String, isWhole: Bool = false) -> String {
        NameMark(cell, isWhole: isWhole)?.name ?? cell
    }

    /// A day without the signs that a note explains.
    static func withoutSigns(_ cell: String) -> String {
        guard cell.contains(where: NameMark.ofNotes.contains) else { return cell }
        let isAround = { (sign: Character) in sign == " " || NameMark.ofNotes.contains(sign) }
        return String(cell.drop { isAround($0) }.reversed().drop { isAround($0) }.reversed())
    }

    /// What a cell says beside a reference or a code: where the pupil is, or signs; nil where it says nothing.
    static func markIn(_ cell: String) -> String? {
        PlaceSaid(RollField.words(of: cell)) == nil || (try? Input.cell.enrolment(cell)) != nil
            ? signsIn(cell) : cell
    }

    /// The signs in a cell that say something of their own, such as an asterisk; nil where there are none.
    static func signsIn(_ cell: String) -> String? {
        let signs = cell.filter { !$0.isNumber && !":;()/[]&".contains($0) && NameMark.isOfMark($0) }
        return signs.isEmpty ? nil : signs
    }

    /// What stands behind an NC year and is no class, which is a name, or short: `LEFT` of `10/LEFT`; nil where nothing does.
    /// - Parameter isOfClass: whether the column has the class as well.
    static func wordsBehind(_ year: String, ofClass isOfClass: Bool) -> String? {
        if isOfClass {
            let rest = String(year.drop { !$0.isNumber }.drop { $0.isNumber })
            return PlaceSaid(RollField.words(of: rest)) == nil ? nil : rest
        }
        guard let slash = year.firstIndex(of: "/") else { return signsIn(year) }
        let words = year[year.index(after: slash)...].drop(while: \.isWhitespace)
        let isName =
            words.first?.isUppercase == true
            && words.dropFirst().allSatisfy { $0.isLowercase || $0.isWhitespace || $0.isNumber }
        let isClass = words.count < 4 || words.first?.isNumber == true && words.count < 6 || isName
        let isPlace = PlaceSaid(RollField.words(of: String(words))) != nil
        return isClass && !isPlace ? nil : String(words)
    }
}
