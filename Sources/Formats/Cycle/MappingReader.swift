import TargetSetting
import Yams

/// Collects problems while a cycle file is read, so that all of them are told at once.
final class ProblemLog {
    private(set) var problems: [CycleProblem] = []

    func note(_ message: String, at node: Node?) {
        let mark = node?.mark
        problems.append(CycleProblem(line: mark?.line ?? 0, column: mark?.column ?? 0, message: message))
    }
}

/// Reads the keys of one mapping, remembers which it was asked for, and reports the rest.
final class MappingReader {
    let node: Node
    private let what: String
    private let log: ProblemLog
    private let values: [String: Node]
    private var asked: Set<String> = []

    /// Nil, with a problem noted, where the node is no mapping.
    init?(_ node: Node, what: String, log: ProblemLog) {
        guard case .mapping(let mapping) = node else {
            log.note("\(what.capitalizedFirst) is a mapping: lines of ‘key: value’.", at: node)
            return nil
        }
        self.node = node
        self.what = what
        self.log = log
        let pairs = mapping.compactMap { key, value in key.scalar.map { ($0.string, value) } }
        values = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    func value(_ key: String) -> Node? {
        asked.insert(key)
        guard let value = values[key] else { return nil }
        return value.isNothing ? nil : value
    }

    func text(_ key: String) -> String? {
        guard let value = value(key) else { return nil }
        guard let text = value.scalar?.string, !text.allSatisfy(\.isWhitespace) else {
            log.note("‘\(key)’ is a text.", at: value)
            return nil
        }
        return text
    }

    func required(_ key: String) -> String? {
        if value(key) == nil { missing(key) }
        return text(key)
    }

    func missing(_ key: String) { log.note("\(what.capitalizedFirst) needs ‘\(key)’.", at: node) }

    /// An id is what people type: small letters, digits and hyphens.
    func id() -> String? {
        guard let id = required("id") else { return nil }
        guard id.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }), id.count <= 60,
            id.first != "-"
        else {
            log.note(
                "The id ‘\(id)’ begins with a hyphen, is made of other things than small letters, digits and hyphens, or is longer than 60.",
                at: value("id"))
            return nil
        }
        return id
    }

    func flag(_ key: String, absent: Bool) -> Bool {
        guard let text = text(key) else { return absent }
        switch text {
        case "yes", "true": return true
        case "no", "false": return false
        default:
            log.note("‘\(key)’ is yes or no, not ‘\(text)’.", at: value(key))
            return absent
        }
    }

    func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String, absent: Choice
    ) -> Choice where Choice.RawValue == String {
        guard let text = text(key) else { return absent }
        return choice(text, of: key, at: value(key)) ?? absent
    }

    func choices<Choice: RawRepresentable>(
        _ key: String, among all: [Choice], absent: [Choice]
    ) -> [Choice] where Choice.RawValue == String {
        guard value(key) != nil else { return absent }
        return texts(key).compactMap { text, node in choice(text, of: key, at: node, among: all) }
    }

    func choice<Choice: RawRepresentable & CaseIterable>(
        _ text: String, of key: String, at node: Node?
    ) -> Choice? where Choice.RawValue == String {
        choice(text, of: key, at: node, among: Array(Choice.allCases))
    }

    private func choice<Choice: RawRepresentable>(
        _ text: String, of key: String, at node: Node?, among all: [Choice]
    ) -> Choice? where Choice.RawValue == String {
        if let choice = all.first(where: { $0.rawValue == text }) { return choice }
        let known = all.map(\.rawValue)
        log.note(unknown("‘\(key)’ cannot be ‘\(text)’.", typed: text, known: known), at: node)
        return nil
    }

    func day(_ key: String) -> Day? { parsed(key, "a day, such as 2010-12-13") { Day($0) } }

    func year(_ key: String) -> AcademicYear? {
        parsed(key, "an academic year, such as 2011/12") { AcademicYear($0) }
    }

    func number(_ key: String) -> Int? {
        parsed(key, "a whole number from 1") { text in
            Int(text).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
        }
    }

    func parsed<Value>(_ key: String, _ form: String, by parse: (String) -> Value?) -> Value? {
        guard let text = text(key) else { return nil }
        if let value = parse(text) { return value }
        log.note("‘\(key)’ is \(form), not ‘\(text)’.", at: value(key))
        return nil
    }

    /// A list of days.
    func days(_ key: String) -> [Day] {
        texts(key).compactMap { text, node in
            if let day = Day(text) { return day }
            log.note("‘\(key)’ is a list of days, such as 2010-12-17, not ‘\(text)’.", at: node)
            return nil
        }
    }

    /// A list of texts, with where each stands.
    func texts(_ key: String) -> [(text: String, node: Node)] {
        items(key).compactMap { node in
            guard let text = node.scalar?.string, !text.isEmpty else {
                log.note("‘\(key)’ is a list of texts.", at: node)
                return nil
            }
            return (text, node)
        }
    }

    func items(_ key: String) -> [Node] {
        guard let value = value(key) else { return [] }
        guard case .sequence(let sequence) = value else {
            log.note("‘\(key)’ is a list: lines that start with ‘- ’, or [one, two].", at: value)
            return []
        }
        return Array(sequence)
    }

    func mapping(_ key: String, what: String) -> MappingReader? {
        value(key).flatMap { MappingReader($0, what: what, log: log) }
    }

    func note(_ message: String, at key: String) { log.note(message, at: value(key) ?? node) }

    /// Reports every key that nobody asked for. To be called when the mapping has been read.
    func finish() {
        guard case .mapping(let mapping) = node else { return }
        for (key, _) in mapping {
            guard let text = key.scalar?.string else {
                log.note("A key in \(what) is not a text.", at: key)
                continue
            }
            guard !asked.contains(text) else { continue }
            log.note(
                unknown("\(what.capitalizedFirst) has no key ‘\(text)’.", typed: text, known: asked.sorted()),
                at: key)
        }
    }

    private func unknown(_ message: String, typed: String, known: [String]) -> String {
        if let near = nearest(to: typed, in: known) { return "\(message) Did you mean ‘\(near)’?" }
        return "\(message) It can be: \(known.joined(separator: ", "))."
    }
}

extension Node {
    /// What stands after `key:` with nothing behind it, which is as if the line were not there.
    var isNothing: Bool {
        if case .scalar(let scalar) = self { scalar.string.isEmpty && scalar.style == .plain } else { false }
    }
}

extension String {
    /// The text with its first letter as a capital.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
