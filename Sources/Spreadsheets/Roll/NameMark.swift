import Input
import TargetSetting

/// What stands beside a name in its cell, and may say where the pupil is: `Cole (LEFT 3.12)`, `zz Cole`, `Cole - guest`, `Cole (lv)`.
///
/// A name is letters, with spaces, hyphens, apostrophes, full stops and quotation marks between them. All else is a mark, whatever it says.
struct NameMark: Equatable {
    /// What is left of the cell.
    let name: String
    /// As it is written.
    let mark: String
    /// What it says; `unclear` where nobody knows.
    let said: PlaceSaid

    /// Nil where the cell is a name and nothing more.
    /// - Parameter isWhole: whether the surname and the forename stand in it.
    init?(_ cell: String, isWhole: Bool = false) {
        // Most cells are one name, and are told at a glance. What a spreadsheet writes for no value is none.
        guard !cell.utf8.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }), cell.first != "#" else {
            return nil
        }
        let behind = NameMark.wordsBehind(cell, isWhole: isWhole)
        let said = (NameMark.parts(of: cell) + [behind].compactMap(\.self)).lazy.compactMap { name, mark in
            name.contains(where: \.isLetter) ? PlaceSaid(mark: mark).map { (name, mark, $0) } : nil
        }
        if let (name, mark, said) = said.first {
            // What is left may have more of it.
            let rest = name.contains(where: NameMark.isOfMark) ? NameMark.withoutMarks(name).name : name
            (self.name, self.mark, self.said) = (rest, mark, said)
            return
        }
        guard cell.contains(where: NameMark.isOfMark) else {
            guard let behind else { return nil }
            (name, mark, self.said) = (behind.name, behind.mark, .unclear)
            return
        }
        let (name, marks) = NameMark.withoutMarks(cell)
        guard !marks.isEmpty, name.contains(where: \.isLetter) else { return nil }
        if let rest = NameMark(name, isWhole: isWhole) {
            (self.name, mark) = (rest.name, cell)
            self.said =
                rest.said == .unclear ? PlaceSaid(mark: marks.joined(separator: " ")) ?? .unclear : rest.said
        } else {
            (self.name, mark) = (name, marks.joined(separator: " "))
            self.said = PlaceSaid(mark: mark) ?? .unclear
        }
    }

    /// What stands in the place of a name and says where the pupil is; nil where it is no such words.
    init?(alone cell: String) {
        guard let said = PlaceSaid(mark: cell) else { return nil }
        (name, mark, self.said) = ("", cell, said)
    }

    /// Whether it is nothing but signs that a note below the list explains, such as an asterisk.
    func isExplained(by notes: Set<Character>) -> Bool {
        said == .unclear && mark.allSatisfy { notes.contains($0) || $0 == " " }
    }

    /// The signs of notes below a list.
    static let ofNotes: Set<Character> = ["*", "†", "‡", "#", "+", "^", "~"]

    /// Beside a name without a bracket or a dash: no name has them for a second word.
    private static let bare: Set<String> = ["left", "leaver", "dual", "guest", "zz", "zzz"]
    private static let openers: [Character] = ["(", "[", "{", "/", "*", ";", "<", "\"", "“"]

    /// Whether no name has a character. One that cannot be seen, or read, is told by itself, and `&` joins the names of two.
    static func isOfMark(_ character: Character) -> Bool {
        guard !character.isLetter, !character.isWhitespace,
            !"-‐‑–—'’‘`´.,&\"“”„\u{FFFD}".contains(character)
        else {
            return false
        }
        return character.isNumber || character.isPunctuation || character.isSymbol
    }

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
            let name = words.dropLast().joined(separator: " ")
            parts.append((name.last == "," ? String(name.dropLast()) : name, last))
        }
        return parts
    }

    /// A cell without all that no name has, and what that is. What a pupil is called beside the forename stays.
    private static func withoutMarks(_ cell: String) -> (name: String, marks: [String]) {
        var (name, marks, start) = (cell, [String](), cell.startIndex)
        while let place = name[start...].firstIndex(where: isOfMark) {
            let before = trimmed(name[..<place])
            guard before.contains(where: \.isLetter) else {
                // It stands before the name.
                let end = name[place...].firstIndex { !isOfMark($0) } ?? name.endIndex
                marks.append(String(name[place..<end]))
                name = trimmed(name[end...])
                start = name.startIndex
                continue
            }
            let (rest, mark) = split(name, at: place)
            if isCalled(before, mark) {
                let end = name[place...].dropFirst().firstIndex(of: closers[name[place]] ?? " ")
                start = end.map(name.index(after:)) ?? name.endIndex
                continue
            }
            marks.append(mark)
            name = rest
            start = name.startIndex
        }
        return (name, marks)
    }

    /// Whether what stands in brackets behind a forename is what a pupil is called: `Katherine (Kate)`.
    private static func isCalled(_ name: String, _ mark: String) -> Bool {
        guard let opener = mark.first, let closer = closers[opener], mark.last == closer else { return false }
        let inside = PersonText(kept: String(mark.dropFirst().dropLast()))
        let forename = PersonText(kept: name.split(separator: ",").last.map(String.init) ?? name)
        return inside.text.allSatisfy { $0.isLetter || "- '’".contains($0) }
            && Identity.areForms(forename, inside)
    }

    /// A mark goes on to its bracket, or to the comma before a forename.
    private static func split(_ cell: String, at place: String.Index) -> (String, String) {
        let rest = cell[place...]
        let end =
            closers[cell[place]].flatMap { closer in
                rest.dropFirst().firstIndex(of: closer).map(cell.index(after:))
            } ?? rest.firstIndex(of: ",") ?? cell.endIndex
        return (trimmed(cell[..<place]) + cell[end...], trimmed(cell[place..<end]))
    }

    private static let closers: [Character: Character] = [
        "(": ")", "[": "]", "{": "}", "<": ">", "\"": "\"", "“": "”",
    ]

    /// Without spaces and dashes around it.
    static func trimmed(_ text: Substring) -> String {
        let isAround = { (sign: Character) in sign.isWhitespace || "-–/;".contains(sign) }
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
