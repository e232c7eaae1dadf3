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

    struct AgreementPart: Sendable {
        enum Role { case taken, absent, present }

        let element: Element
        var role = Role.taken
        var isOptional = false
    }

    let vocabulary: [String: Int]
    /// All parts of all forms.
    let parts: [AgreementPart]
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
private struct WrittenGrammar {
    private(set) var vocabulary: [String: Int] = [:]
    private(set) var names: [String: Int] = [:]
    private(set) var parts: [Grammar.AgreementPart] = []
    /// For each phrase, its forms, each a range of parts.
    private(set) var forms: [[Range<Int>]] = []
    private(set) var lists: [Set<Int>] = []
    private var numbers: [Set<Int>: Int] = [:]

    /// The list of all that may stand in a gap: any token but a stop.
    static let gap = Grammar.Element.list(0)

    init(_ tables: [String]) {
        for name in Token.markNames { _ = number(ofWord: name) }
        _ = number(ofList: Set(Token.Kind.allCases.filter { $0 != .stop }.map(\.rawValue)))
        for table in tables {
            var phrase: Int?
            for line in table.split(separator: "\n") {
                if line.first != " " {
                    phrase = number(ofPhrase: String(line))
                } else if let phrase {
                    add(line.split(separator: " ").flatMap { parts(of: $0) }, to: phrase)
                }
            }
        }
    }

    private mutating func add(_ form: [Grammar.AgreementPart], to phrase: Int) {
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

    private mutating func number(ofList words: Set<Int>) -> Int {
        if let number = numbers[words] { return number }
        numbers[words] = lists.count
        lists.append(words)
        return lists.count - 1
    }

    private mutating func parts(of written: Substring) -> [Grammar.AgreementPart] {
        if written.hasPrefix("..") {
            return Array(
                repeating: Grammar.AgreementPart(element: WrittenGrammar.gap, isOptional: true),
                count: Int(written.dropFirst(2)) ?? 0)
        }
        let isOptional = written.count > 1 && written.last == "?"
        let choice = written.drop { $0 == "!" }
        let roles: [Grammar.AgreementPart.Role] = [.taken, .absent, .present]
        let role = roles[written.distance(from: written.startIndex, to: choice.startIndex)]
        return [
            Grammar.AgreementPart(
                element: element(of: isOptional ? choice.dropLast() : choice), role: role,
                isOptional: isOptional)
        ]
    }

    /// A choice that has a phrase in it is a phrase itself, with a form for each.
    private mutating func element(of written: Substring) -> Grammar.Element {
        let choices = written.split(separator: "|")
        let phrases = choices.filter { $0.hasPrefix("<") }.map { choice -> Grammar.Element in
            .phrase(number(ofPhrase: String(choice.dropFirst().dropLast())))
        }
        let words = choices.filter { !$0.hasPrefix("<") }.flatMap(spellings).map { number(ofWord: $0) }
        let all = words.isEmpty ? phrases : phrases + [.list(number(ofList: Set(words)))]
        if all.count == 1 { return all[0] }
        let phrase = number(ofPhrase: String(written))
        if forms[phrase].isEmpty {
            for element in all { add([Grammar.AgreementPart(element: element)], to: phrase) }
        }
        return .phrase(phrase)
    }

    private func spellings(_ word: Substring) -> [String] {
        guard let bracket = word.firstIndex(of: "("), word.last == ")" else { return [String(word)] }
        let stem = String(word[..<bracket])
        return [stem, stem + word[word.index(after: bracket)...].dropLast()]
    }
}
