/// What an e-mail address may look like.
package enum EmailAddress {
    /// Whether it is one address of the plain kind, `name@example.org`: letters, digits and the few marks that stand bare in one.
    package static func isOne(_ text: String) -> Bool {
        let halves = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard halves.count == 2, text.utf8.count <= 254, (1...64).contains(halves[0].count) else {
            return false
        }
        let names = halves[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let labels = halves[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return names.allSatisfy { !$0.isEmpty && $0.allSatisfy { isLetterOrDigit($0) || marks.contains($0) } }
            && labels.count >= 2
            && labels.allSatisfy { label in
                (1...63).contains(label.count)
                    && label.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
                    && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
            }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        let character = Character(UnicodeScalar(byte))
        return character.isASCII && (character.isLetter || character.isNumber)
    }

    private static let marks = Set("!#$%&'*+-/=?^_`{|}~".utf8)
}
