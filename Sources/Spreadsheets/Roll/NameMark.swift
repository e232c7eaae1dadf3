import Input
import TargetSetting

/// What stands beside a name in its cell, and says where the pupil is: `Cole (LEFT 3.12)`, `zz Cole`, `Cole - guest`.
struct NameMark: Equatable {
    /// What is left of the cell.
    let name: String
    /// As it is written.
    let mark: String
    let said: PlaceSaid

    /// Nil where nothing beside the name says where the pupil is.
    init?(_ cell: String) {
        // Most cells are one name, and are told at a glance.
        guard !cell.utf8.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }) else { return nil }
        let said = NameMark.parts(of: cell).lazy.compactMap { name, mark in
            name.contains(where: \.isLetter) ? PlaceSaid(mark: mark).map { (name, mark, $0) } : nil
        }
        guard let first = said.first else { return nil }
        (name, mark, self.said) = first
    }

    /// Beside a name without a bracket or a dash: no name has them for a second word.
    private static let bare: Set<String> = ["left", "leaver", "dual", "zz", "zzz"]
    private static let openers: [Character] = ["(", "[", "{", "/", "*", ";", "<"]

    /// The ways in which a cell may be a name and something beside it.
    private static func parts(of cell: String) -> [(name: String, mark: String)] {
        var parts: [(String, String)] = []
        if let opener = cell.firstIndex(where: openers.contains) { parts.append(split(cell, at: opener)) }
        for dash in [" -", "- ", " –", "– "] {
            guard let place = cell.firstRange(of: dash)?.lowerBound else { continue }
            let (before, behind) = (trimmed(cell[..<place]), trimmed(cell[place...]))
            parts += [split(cell, at: place), (behind, before)]
        }
        if cell.lowercased().contains("off"),
            let off = cell.firstRange(of: #/[Oo][Ff][Ff][ -][Rr][Oo][Ll][Ll]/#)?.lowerBound
        {
            parts.append(split(cell, at: off))
        }
        let words = cell.split(separator: " ").map(String.init)
        if words.count > 1, bare.contains(words[0].lowercased()) {
            parts.append((words.dropFirst().joined(separator: " "), words[0]))
        }
        if words.count > 1, let last = words.last, bare.contains(last.lowercased()) {
            parts.append((words.dropLast().joined(separator: " "), last))
        }
        return parts
    }

    /// A mark goes on to its bracket, or to the comma before a forename.
    private static func split(_ cell: String, at place: String.Index) -> (String, String) {
        let rest = cell[place...]
        let end =
            brackets[cell[place]].flatMap { rest.firstIndex(of: $0).map(cell.index(after:)) }
            ?? rest.firstIndex(of: ",") ?? cell.endIndex
        return (trimmed(cell[..<place]) + cell[end...], trimmed(cell[place..<end]))
    }

    private static let brackets: [Character: Character] = ["(": ")", "[": "]", "{": "}", "<": ">"]

    /// Without spaces and dashes around it.
    private static func trimmed(_ text: Substring) -> String {
        let isAround = { (sign: Character) in sign.isWhitespace || "-–/*;".contains(sign) }
        return String(text.drop { isAround($0) }.reversed().drop { isAround($0) }.reversed())
    }
}

extension PlaceSaid {
    /// What is beside a name: `zz` puts whoever has left at the end of a list.
    fileprivate init?(mark: String) {
        let words = RollField.words(of: mark)
        if !words.isEmpty, words.allSatisfy(["zz", "zzz"].contains) {
            self = .left
        } else if let said = PlaceSaid(words) {
            self = said
        } else if words.contains("main") {
            self = .elsewhere
        } else {
            return nil
        }
    }
}
