/// Phrases of school English, written down as tables and matched against tokens.
///
/// A table names a phrase at the margin and lists its forms below it, one a line. In a form
/// - `each|every` is one of these words, and `week(s)` is `week` or `weeks`;
/// - `<month>` is another phrase, and `#number` any token of that kind or shape;
/// - `the?` may be left out, `..3` is up to three tokens of the same clause, `!old` says what must not
///   follow and `!!<age>` what must.
///
/// A phrase never contains itself, so it has a greatest length, and looking for it everywhere takes time in proportion
/// to the text.
///
/// The tables are read once. Phrases, forms, lists of words and words are numbers from then on, and rows of bits say for
/// each word which forms can begin with it and which lists it is in.
struct Grammar: Sendable {
    enum Element: Sendable, Hashable {
        case list(Int)
        case phrase(Int)
    }

    struct Part: Sendable {
        enum Role { case taken, absent, present }

        let element: Element
        var role = Role.taken
        var isOptional = false
    }

    let vocabulary: [String: Int]
    /// All parts of all forms.
    let parts: [Part]
    /// For each form, its parts. The forms of a phrase stand together.
    let forms: [Range<Int>]
    /// For each phrase, its forms.
    let phrases: [Range<Int>]
    /// For each word, the forms that can begin with it.
    private(set) var openings: BitTable
    /// For each word, the lists that it is in.
    private(set) var lists: BitTable

    let listCount: Int
    private let names: [String: Int]

    init(_ tables: [String]) {
        let written = WrittenGrammar(tables)
        (vocabulary, names, parts) = (written.vocabulary, written.names, written.parts)
        listCount = written.lists.count
        forms = written.forms.flatMap(\.self)
        phrases = written.forms.reduce(into: []) { phrases, forms in
            let start = phrases.last?.upperBound ?? 0
            phrases.append(start..<start + forms.count)
        }
        openings = BitTable(rows: vocabulary.count, columns: forms.count)
        lists = BitTable(rows: vocabulary.count, columns: listCount)
        for (list, words) in written.lists.enumerated() { for word in words { lists.set(word, list) } }
        var known: [Int: Set<Int>] = [:]
        for form in forms.indices {
            for list in beginnings(of: form, &known) {
                for word in written.lists[list] { openings.set(word, form) }
            }
        }
    }

    /// The number of a phrase that the tables name.
    subscript(name: String) -> Int {
        guard let number = names[name] else { preconditionFailure("No table has the phrase \(name).") }
        return number
    }

    /// The phrases that are used and have no form.
    var undefined: [String] { names.filter { phrases[$0.value].isEmpty }.keys.sorted() }

    /// The lists whose words a form can begin with. What stands in a gap begins nothing.
    private func beginnings(of form: Int, _ known: inout [Int: Set<Int>]) -> Set<Int> {
        if let lists = known[form] { return lists }
        var lists: Set<Int> = []
        for part in parts[forms[form]] where part.role == .taken && part.element != WrittenGrammar.gap {
            switch part.element {
            case .list(let list): lists.insert(list)
            case .phrase(let phrase):
                for form in phrases[phrase] { lists.formUnion(beginnings(of: form, &known)) }
            }
            if !part.isOptional { break }
        }
        known[form] = lists
        return lists
    }
}

/// The tables of a grammar as they stand in the source, with a number for everything that has a name.
///
/// They are read as bytes, for what parts them is ASCII: every `pru check` reads them all, and to find where each character
/// ends took most of that.
private struct WrittenGrammar {
    private typealias Bytes = Substring.UTF8View

    private(set) var vocabulary: [String: Int] = [:]
    private(set) var names: [String: Int] = [:]
    private(set) var parts: [Grammar.Part] = []
    /// For each phrase, its forms, each a range of parts.
    private(set) var forms: [[Range<Int>]] = []
    /// For each list, its words, each once and in order.
    private(set) var lists: [[Int]] = []
    private var numbers: [[Int]: Int] = [:]

    /// The list of all that may stand in a gap: any token but a stop.
    static let gap = Grammar.Element.list(0)

    init(_ tables: [String]) {
        for name in Token.markNames { _ = number(ofWord: name) }
        _ = number(ofList: Token.Kind.allCases.filter { $0 != .stop }.map(\.rawValue))
        for table in tables {
            var phrase: Int?
            for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
                if line.first != UInt8(ascii: " ") {
                    phrase = number(ofPhrase: String(Substring(line)))
                } else if let phrase {
                    add(line.split(separator: UInt8(ascii: " ")).flatMap { parts(of: $0) }, to: phrase)
                }
            }
        }
    }

    private mutating func add(_ form: [Grammar.Part], to phrase: Int) {
        forms[phrase].append(parts.count..<parts.count + form.count)
        parts += form
    }

    private mutating func number(ofPhrase name: String) -> Int {
        if let number = names[name] { return number }
        names[name] = forms.count
        forms.append([])
        return forms.count - 1
    }

    private mutating func number(ofWord word: String) -> Int {
        if let number = vocabulary[word] { return number }
        vocabulary[word] = vocabulary.count
        return vocabulary.count - 1
    }

    private mutating func number(ofList words: [Int]) -> Int {
        let words = words.count < 2 ? words : Set(words).sorted()
        if let number = numbers[words] { return number }
        numbers[words] = lists.count
        lists.append(words)
        return lists.count - 1
    }

    private mutating func parts(of written: Bytes) -> [Grammar.Part] {
        if written.starts(with: "..".utf8) {
            return Array(
                repeating: Grammar.Part(element: WrittenGrammar.gap, isOptional: true),
                count: Int(Substring(written.dropFirst(2))) ?? 0)
        }
        let isOptional = written.count > 1 && written.last == UInt8(ascii: "?")
        let choice = written.drop { $0 == UInt8(ascii: "!") }
        let roles: [Grammar.Part.Role] = [.taken, .absent, .present]
        return [
            Grammar.Part(
                element: element(of: isOptional ? choice.dropLast() : choice),
                role: roles[written.count - choice.count], isOptional: isOptional)
        ]
    }

    /// A choice that has a phrase in it is a phrase itself, with a form for each.
    private mutating func element(of written: Bytes) -> Grammar.Element {
        var (all, words): ([Grammar.Element], [Int]) = ([], [])
        for choice in written.split(separator: UInt8(ascii: "|")) {
            if choice.first == UInt8(ascii: "<") {
                all.append(.phrase(number(ofPhrase: String(Substring(choice.dropFirst().dropLast())))))
            } else {
                words += spellings(choice).map { number(ofWord: $0) }
            }
        }
        if !words.isEmpty { all.append(.list(number(ofList: words))) }
        if all.count == 1 { return all[0] }
        let phrase = number(ofPhrase: String(Substring(written)))
        if forms[phrase].isEmpty {
            for element in all { add([Grammar.Part(element: element)], to: phrase) }
        }
        return .phrase(phrase)
    }

    private func spellings(_ word: Bytes) -> [String] {
        guard let bracket = word.firstIndex(of: UInt8(ascii: "(")), word.last == UInt8(ascii: ")") else {
            return [String(Substring(word))]
        }
        let stem = String(Substring(word[..<bracket]))
        return [stem, stem + Substring(word[word.index(after: bracket)...].dropLast())]
    }
}
