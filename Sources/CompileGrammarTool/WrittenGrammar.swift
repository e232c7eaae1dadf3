/// The tables of a grammar, with a number for everything that has a name. `Sources/TargetLanguage/Tables/README.md` says how
/// they are written.
struct WrittenGrammar {
    enum Element: Hashable {
        case list(Int)
        case phrase(Int)
    }

    struct Part {
        enum Role: Int { case taken, absent, present }

        let element: Element
        var role = Role.taken
        var isOptional = false
    }

    /// Why tables are no grammar.
    struct Problem: Error {
        let message: String
    }

    /// The names of the phrases; a choice that has a phrase in it is one itself.
    private(set) var names: [String] = []
    /// For each phrase, its forms.
    private(set) var forms: [[[Part]]] = []
    /// For each list, its words.
    private(set) var lists: [Set<String>] = []
    private var phraseNumbers: [String: Int] = [:]
    private var listNumbers: [Set<String>: Int] = [:]
    /// The one list of the phrase `gap`: what may stand where a form has `..3`.
    private var gap: Element?

    /// - Throws: where a phrase that is used has no form, or contains itself.
    init(_ tables: [String]) throws(Problem) {
        let lines = tables.flatMap(WrittenGrammar.forms)
        gap = lines.first { $0.phrase == "gap" }.map { element(of: $0.form) }
        for (phrase, form) in lines {
            let number = number(ofPhrase: phrase)
            forms[number].append(form.split(separator: " ").flatMap { parts(of: $0) })
        }
        var checked: Set<Int> = []
        for phrase in forms.indices { try check(phrase, within: [], &checked) }
    }

    /// The forms of a table, each with the phrase above it.
    private static func forms(of table: String) -> [(phrase: String, form: Substring)] {
        var phrase = ""
        return table.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
            if line.hasPrefix(" ") { return (phrase, line.drop { $0 == " " }) }
            phrase = String(line)
            return nil
        }
    }

    private func check(_ phrase: Int, within outer: [Int], _ checked: inout Set<Int>) throws(Problem) {
        guard !checked.contains(phrase) else { return }
        guard !forms[phrase].isEmpty else {
            throw Problem(message: "The phrase <\(names[phrase])> has no form.")
        }
        guard !outer.contains(phrase) else {
            throw Problem(message: "The phrase <\(names[phrase])> contains itself.")
        }
        for case .phrase(let inner) in forms[phrase].joined().map(\.element) {
            try check(inner, within: outer + [phrase], &checked)
        }
        checked.insert(phrase)
    }

    private mutating func number(ofPhrase name: String) -> Int {
        if let number = phraseNumbers[name] { return number }
        phraseNumbers[name] = names.count
        names.append(name)
        forms.append([])
        return names.count - 1
    }

    private mutating func number(ofList words: Set<String>) -> Int {
        if let number = listNumbers[words] { return number }
        listNumbers[words] = lists.count
        lists.append(words)
        return lists.count - 1
    }

    private mutating func parts(of written: Substring) -> [Part] {
        if written.hasPrefix(".."), let gap, let length = Int(written.dropFirst(2)) {
            return Array(repeating: Part(element: gap, isOptional: true), count: length)
        }
        let isOptional = written.count > 1 && written.hasSuffix("?")
        let choice = written.drop { $0 == "!" }
        let roles: [Part.Role] = [.taken, .absent, .present]
        return [
            Part(
                element: element(of: isOptional ? choice.dropLast() : choice),
                role: roles[written.count - choice.count], isOptional: isOptional)
        ]
    }

    private mutating func element(of written: Substring) -> Element {
        var (all, words): ([Element], Set<String>) = ([], [])
        for choice in written.split(separator: "|") {
            if choice.hasPrefix("<") {
                all.append(.phrase(number(ofPhrase: String(choice.dropFirst().dropLast()))))
            } else {
                words.formUnion(spellings(choice))
            }
        }
        if !words.isEmpty { all.append(.list(number(ofList: words))) }
        if all.count == 1 { return all[0] }
        let phrase = number(ofPhrase: String(written))
        if forms[phrase].isEmpty { forms[phrase] = all.map { [Part(element: $0)] } }
        return .phrase(phrase)
    }

    /// `week` and `weeks` of `week(s)`.
    private func spellings(_ word: Substring) -> [String] {
        guard let bracket = word.firstIndex(of: "("), word.hasSuffix(")") else { return [String(word)] }
        let stem = String(word[..<bracket])
        return [stem, stem + word[word.index(after: bracket)...].dropLast()]
    }
}

extension WrittenGrammar {
    /// For each form of all phrases in turn, the words that it can begin with. What stands in a gap begins nothing.
    var beginnings: [Set<String>] {
        var known: [Int: Set<String>] = [:]
        return forms.joined().map { beginnings(of: $0, &known) }
    }

    private func beginnings(of form: [Part], _ known: inout [Int: Set<String>]) -> Set<String> {
        var words: Set<String> = []
        for part in form where part.role == .taken && part.element != gap {
            switch part.element {
            case .list(let list): words.formUnion(lists[list])
            case .phrase(let phrase):
                if known[phrase] == nil {
                    known[phrase] = forms[phrase].reduce(into: []) { words, form in
                        words.formUnion(beginnings(of: form, &known))
                    }
                }
                words.formUnion(known[phrase] ?? [])
            }
            if !part.isOptional { break }
        }
        return words
    }
}
