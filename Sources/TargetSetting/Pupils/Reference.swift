/// The unit's own reference as it is looked up. A spreadsheet that takes it for a number drops its zeros.
struct Reference {
    /// However it is spaced and in capitals or not.
    let exact: String
    /// Without the zeros before it, where it is a number.
    let number: String?

    init(_ text: String) {
        var text = text
        // `12.0`, as a number with a decimal is saved.
        let halves = text.split(separator: ".", omittingEmptySubsequences: false)
        if halves.count == 2, !halves[1].isEmpty, halves[1].allSatisfy({ $0 == "0" }),
            halves[0].allSatisfy(Reference.isDigit), !halves[0].isEmpty
        {
            text = String(halves[0])
        }
        exact = PersonText(kept: text).folded
        let digits = text.filter { !$0.isWhitespace }
        guard !digits.isEmpty, digits.allSatisfy(Reference.isDigit) else {
            number = nil
            return
        }
        let significant = digits.drop { $0 == "0" }
        number = significant.isEmpty ? "0" : String(significant)
    }

    /// Whether two are the same, or would be if nobody had dropped a zero.
    func isSame(as other: Reference) -> Bool {
        exact == other.exact || (number != nil && number == other.number)
    }

    private static func isDigit(_ character: Character) -> Bool {
        character.isASCII && character.isNumber
    }
}

extension PupilDetails {
    /// With the longer of two references that differ in nothing but the zeros before them.
    func keepingZeros(of before: PupilDetails) -> PupilDetails {
        guard let reference, let kept = before.reference else { return self }
        let (own, its) = (Reference(reference.text), Reference(kept.text))
        guard own.number != nil, own.isSame(as: its), own.exact.count <= its.exact.count else { return self }
        var details = self
        details.reference = kept
        return details
    }
}
