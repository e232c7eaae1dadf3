import Input
import TargetSetting

extension NameMark {
    /// What stands behind a name without a sign between them, and is written as no part of a name is: in small letters, as
    /// `Ben moved`, or in capitals alone where the name is not, as `Dunn LVR`. Nil where nothing does.
    /// - Parameter isWhole: whether the surname and the forename stand in the cell: either may be in capitals, and begins anew
    ///   behind a comma.
    static func wordsBehind(_ cell: String, isWhole: Bool) -> (name: String, mark: String)? {
        guard cell.contains(" ") else { return nil }
        guard isWhole, let comma = cell.firstIndex(of: ",") else {
            return mark(in: cell[...], hasSurname: isWhole).map { place in
                (
                    trimmed(
                        cell[
                            ..<(cell[..<place].lastIndex { $0 != " " && $0 != "," }.map(cell.index(after:))
                                ?? place)]),
                    String(cell[place...])
                )
            }
        }
        let behind = cell.index(after: comma)
        if let place = mark(in: cell[behind...], hasSurname: false) {
            return (trimmed(cell[..<place]), String(cell[place...]))
        }
        return mark(in: cell[..<comma], hasSurname: true).map { place in
            (trimmed(cell[..<place]) + cell[comma...], String(cell[place..<comma]))
        }
    }

    /// Where the mark begins.
    private static func mark(in text: Substring, hasSurname: Bool) -> Substring.Index? {
        let words = text.split(separator: " ").map { (word: Substring) -> Substring in
            let end = word.lastIndex { $0.isLetter }.map(word.index(after:)) ?? word.startIndex
            return word[..<end]
        }.filter { !$0.isEmpty }
        guard words.count > 1, words[0].first?.isUppercase == true else { return nil }
        let ofName = words.filter { !particles.contains($0.lowercased()) }
        let capitals = words.filter { isInCapitals($0) && !ofName.isEmpty }
        let isMixed = ofName.contains { !isInCapitals($0) && $0.count > 1 }
        return words.dropFirst().first { word in
            if particles.contains(word.lowercased()) { return false }
            if word.allSatisfy({ !$0.isUppercase }) { return word.contains(where: \.isLetter) }
            guard isMixed, isInCapitals(word), word.allSatisfy(\.isLetter),
                !word.allSatisfy({ "IVX".contains($0) })
            else { return false }
            // No surname is of capitals without a vowel, behind two names.
            if hasSurname, word.startIndex == words.last?.startIndex, capitals.count == 1, words.count > 2,
                word.count > 2, !word.contains(where: { "AEIOUY".contains($0) })
            {
                return true
            }
            // Of a whole name the surname may be in capitals, once.
            return !hasSurname
                || word.startIndex == words.last?.startIndex && isInCapitals(words[0])
                    && capitals.count < words.count && !isInCapitals(words[words.count - 2])
        }?.startIndex
    }

    /// `McDONALD` is, too.
    private static func isInCapitals(_ word: Substring) -> Bool {
        let letters = word.filter(\.isLetter)
        return letters.count > 1 && letters.suffix(2).allSatisfy(\.isUppercase)
    }

    /// Words of names that may be written small, and what stands behind names.
    private static let particles: Set<String> = [
        "de", "da", "das", "del", "dela", "della", "dell", "di", "do", "dos", "du", "des", "la", "las", "le",
        "les", "lo", "los", "van", "der", "den", "het", "ten", "ter", "te", "von", "vom", "zu", "zum", "zur",
        "af",
        "av", "el", "al", "ul", "ud", "ad", "ur", "bin", "bint", "binti", "binte", "ibn", "abu", "ap", "ab",
        "ferch",
        "verch", "mac", "mc", "ni", "nic", "o", "y", "e", "i", "st", "san", "santa", "and", "or",
        "jr", "jnr", "sr", "snr",
    ]
}
