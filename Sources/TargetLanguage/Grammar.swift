/// Phrases of school English, to be matched against tokens. The build makes them of `Tables`, whose README says how those are
/// written: phrases, forms, lists of words and words are numbers, and rows of bits say for each word which forms can begin
/// with it and which lists it is in.
///
/// A phrase never contains itself, so it has a greatest length, and looking for it everywhere takes time in proportion
/// to the text.
struct Grammar: Sendable {
    struct Phrase: Sendable {
        let number: Int
    }

    enum Element {
        case list(Int)
        case phrase(Int)
    }

    struct Part {
        enum Role: UInt16 { case taken, absent, present }

        fileprivate let bits: UInt16

        var role: Role { Role(rawValue: bits & 3) ?? .taken }
        var isOptional: Bool { bits & 4 != 0 }
        var element: Element { bits & 8 == 0 ? .list(Int(bits >> 4)) : .phrase(Int(bits >> 4)) }
    }

    let words: WordList
    /// The words that the kinds and shapes of tokens are; nil for one that no table asks for.
    let marks: [Int?]
    private var formCount: Int { formStarts.count - 1 }
    var phraseCount: Int { phraseStarts.count - 1 }
    private let parts: [UInt16]
    private let formStarts: [UInt16]
    private let phraseStarts: [UInt16]
    private let wordRows: [UInt16]
    let rows: BitTable

    /// - Parameters:
    ///   - parts: all parts of all forms.
    ///   - formStarts: where the parts of each form begin, and the last end. The forms of a phrase stand together.
    ///   - phraseStarts: where the forms of each phrase begin, and the last end.
    ///   - wordRows: which row each word has. Many have the same.
    ///   - rows: in each a bit for every form, and after them for every list.
    init(
        words: WordList, parts: [UInt16], formStarts: [UInt16], phraseStarts: [UInt16], listCount: Int,
        wordRows: [UInt16], rows: [UInt64]
    ) {
        (self.words, self.parts, self.formStarts, self.phraseStarts) = (
            words, parts, formStarts, phraseStarts
        )
        marks = Token.markNames.map(words.number)
        self.wordRows = wordRows
        self.rows = BitTable(columns: formStarts.count - 1 + listCount, rows)
    }

    func forms(of phrase: Int) -> Range<Int> { Int(phraseStarts[phrase])..<Int(phraseStarts[phrase + 1]) }

    func parts(of form: Int) -> Range<Int> { Int(formStarts[form])..<Int(formStarts[form + 1]) }

    func part(_ number: Int) -> Part { Part(bits: parts[number]) }

    /// The row of bits of a word, in `rows`.
    func row(of word: Int) -> Int { Int(wordRows[word]) }

    /// The column that says of a row whether it is that of a word of a list.
    func column(of list: Int) -> Int { formCount + list }
}
