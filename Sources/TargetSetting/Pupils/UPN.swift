/// A unique pupil number: a check letter and twelve characters, of which the last is a letter where it is temporary.
package struct UPN: Hashable, Sendable, CustomStringConvertible {
    /// Its 13 characters, in capitals and without spaces.
    package let description: String

    /// Temporary until the pupil's own number is found.
    package var isTemporary: Bool { description.last?.isLetter ?? false }

    /// The letters that a UPN is made of; their places are their values.
    private static let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ")

    /// Reads it with or without spaces, in capitals or not.
    /// - Throws: `Refusal.upn` with the check letter that the other characters ask for, where they can have one.
    package init(_ typed: String) throws(Refusal) {
        let text = Array(typed.uppercased().filter { !$0.isWhitespace })
        let body = text.dropFirst()
        guard text.count == 13, UPN.letters.contains(text[0]), let expected = UPN.checkLetter(of: body) else {
            throw .pupil(.upn(typed, checkLetter: nil))
        }
        guard text[0] == expected else { throw .pupil(.upn(typed, checkLetter: expected)) }
        description = String(text)
    }

    /// For one that was checked when it was taken, read back from where it is kept.
    package init(kept text: String) { description = text }

    /// The characters weighted 2 to 13, modulo 23; nil where they are not eleven digits and a digit or letter.
    private static func checkLetter(of body: ArraySlice<Character>) -> Character? {
        var sum = 0
        for (position, character) in body.enumerated() {
            let digit = character.isASCII ? character.wholeNumberValue : nil
            guard let value = digit ?? (position == 11 ? letters.firstIndex(of: character) : nil) else {
                return nil
            }
            sum += value * (position + 2)
        }
        return letters[sum % 23]
    }
}
