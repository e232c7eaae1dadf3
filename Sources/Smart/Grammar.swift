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
struct Grammar: Sendable {
    indirect enum Element: Sendable {
        case words(Set<Int>)
        case phrase(Int)
        case either([Element])
        case gap(Int)
        case not(Element)
    }

    struct Part: Sendable {
        let element: Element
        let isOptional: Bool
    }

    private(set) var vocabulary: [String: Int] = [:]
    private(set) var forms: [[[Part]]] = []
    /// For each phrase, the forms that can begin with a word.
    private(set) var openings: [[Int: [Int]]] = []
    private var numbers: [String: Int] = [:]

    init(_ tables: [String]) {
        for table in tables {
            var phrase: Int?
            for line in table.split(separator: "\n") {
                if line.first != " " {
                    phrase = number(ofPhrase: line)
                } else if let phrase {
                    forms[phrase].append(line.split(separator: " ").map { part(of: $0) })
                }
            }
        }
        openings = forms.map { forms in
            forms.indices.reduce(into: [:]) { openings, form in
                for word in opening(of: forms[form]) { openings[word, default: []].append(form) }
            }
        }
    }

    /// The number of a phrase that the tables name.
    subscript(name: String) -> Int {
        guard let number = numbers[name] else { preconditionFailure("No table has the phrase \(name).") }
        return number
    }

    /// The phrases that are used and have no form.
    var undefined: [String] { numbers.filter { forms[$0.value].isEmpty }.keys.sorted() }

    private mutating func number(ofPhrase name: Substring) -> Int {
        if let number = numbers[String(name)] { return number }
        numbers[String(name)] = forms.count
        forms.append([])
        return forms.count - 1
    }

    private mutating func part(of written: Substring) -> Part {
        let isOptional = written.count > 1 && written.last == "?"
        return Part(element: element(of: isOptional ? written.dropLast() : written), isOptional: isOptional)
    }

    private mutating func element(of written: Substring) -> Element {
        if written.hasPrefix("!") { return .not(element(of: written.dropFirst())) }
        if written.hasPrefix("..") { return .gap(Int(written.dropFirst(2)) ?? 0) }
        let choices = written.split(separator: "|")
        let phrases = choices.filter { $0.hasPrefix("<") }.map { choice -> Element in
            .phrase(number(ofPhrase: choice.dropFirst().dropLast()))
        }
        let words = choices.filter { !$0.hasPrefix("<") }.flatMap(spellings).map { number(ofWord: $0) }
        let all = words.isEmpty ? phrases : phrases + [.words(Set(words))]
        return all.count == 1 ? all[0] : .either(all)
    }

    private mutating func number(ofWord word: String) -> Int {
        if let known = vocabulary[word] { return known }
        vocabulary[word] = vocabulary.count
        return vocabulary.count - 1
    }

    private func spellings(_ word: Substring) -> [String] {
        guard let bracket = word.firstIndex(of: "("), word.last == ")" else { return [String(word)] }
        let stem = String(word[..<bracket])
        return [stem, stem + word[word.index(after: bracket)...].dropLast()]
    }

    private func opening(of form: [Part]) -> Set<Int> {
        var words: Set<Int> = []
        for part in form {
            guard let beginnings = beginnings(of: part.element) else { continue }
            words.formUnion(beginnings)
            if !part.isOptional { break }
        }
        return words
    }

    /// Nil for an element that takes no word of its own.
    private func beginnings(of element: Element) -> Set<Int>? {
        switch element {
        case .words(let words): words
        case .phrase(let phrase): forms[phrase].reduce(into: []) { $0.formUnion(opening(of: $1)) }
        case .either(let elements): elements.compactMap(beginnings).reduce(into: []) { $0.formUnion($1) }
        case .gap, .not: nil
        }
    }
}
