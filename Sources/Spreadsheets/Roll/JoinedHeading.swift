/// The words of a heading of results that is written without spaces.
enum JoinedHeading {
    /// `Reading` and `KS1` of `ReadingKS1`, `KS2`, `English` and `TA` of `KS2EnglishTA`, and `KS2` and `Maths` of `KeyStage2Maths`; of
    /// another word the word.
    static func parted(_ word: String) -> [String] {
        let (first, last) = (String(word.prefix(3)), String(word.suffix(3)))
        if word.count > 9, isKeyStage(String(word.prefix(9))), word.dropFirst(9).first?.isLetter ?? false {
            return ["KS" + String(word.prefix(9).suffix(1))] + apart(word.dropFirst(9))
        }
        if word.count >= 9, isKeyStage(String(word.suffix(9))) {
            return apart(word.dropLast(9)) + ["KS" + String(word.suffix(1))]
        }
        if isStage(first), word.dropFirst(3).first?.isLetter ?? false {
            return [first] + apart(word.dropFirst(3))
        }
        // `Marks1` and `MARKS1` are of no key stage.
        let start = word.dropLast(3)
        let isApart = last.hasPrefix("KS") && start.last?.isLowercase ?? false
        if isStage(last), isApart || subjects.contains(start.lowercased()) { return apart(start) + [last] }
        let words = apart(word[...])
        let isOfNow = words.count == 2 && words.contains { ["current", "now"].contains($0.lowercased()) }
        return isOfNow && words.contains { subjects.contains($0.lowercased()) } ? words : [word]
    }

    /// `KS1` to `KS4`
    private static func isStage(_ word: String) -> Bool {
        word.count == 3 && word.lowercased().hasPrefix("ks") && word.last.map { "1234".contains($0) } ?? false
    }

    /// `KeyStage1` to `KeyStage4`
    private static func isKeyStage(_ word: String) -> Bool {
        word.lowercased().hasPrefix("keystage") && word.last.map { "1234".contains($0) } ?? false
    }

    private static func apart(_ word: Substring) -> [String] {
        String(word).withWordsApart.split(separator: " ").map(String.init)
    }

    private static let subjects: Set<String> = [
        "english", "eng", "en", "reading", "writing", "literacy", "maths", "mathematics", "ma", "numeracy",
        "science", "sci", "sc", "ict",
    ]
}
