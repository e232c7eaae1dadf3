import TargetSetting

/// Collects problems while a cycle file is read, so that all of them are told at once.
final class ProblemLog {
    private(set) var problems: [CycleProblem] = []

    func note(_ message: String, at node: CycleNode?) {
        let place = node?.place
        problems.append(CycleProblem(line: place?.line ?? 0, column: place?.column ?? 0, message: message))
    }

    /// Notes every text that is more than a line, wherever it stands: whoever reads a file of the cycle would take its lines for
    /// the program's.
    /// - Parameters:
    ///   - key: under which the node stands.
    ///   - spaces: whether spaces may stand at the ends.
    func noteLines(in node: CycleNode, of key: String, withSpaces spaces: Bool) {
        switch node {
        case .text(let text, _):
            let line = spaces ? text.withoutSpacesAtEnds : text
            guard !PersonText.isLine(line), !text.unicodeScalars.allSatisfy(\.properties.isWhitespace) else {
                return
            }
            note(
                "‘\(key)’ has a line break\(spaces ? "" : ", a space at an end") or a mark that is not shown: write it in one line.",
                at: node)
        case .nothing: return
        case .list(let list, _): for item in list { noteLines(in: item, of: key, withSpaces: spaces) }
        case .mapping(let pairs, _):
            for (name, value) in pairs {
                let isLine = name.text.map(PersonText.isLine) ?? true
                noteLines(in: name, of: key, withSpaces: spaces)
                noteLines(in: value, of: isLine ? name.text ?? key : key, withSpaces: spaces)
            }
        }
    }

    /// Notes that something is named that is not there, with the nearest that is.
    func unknown<Thing>(
        _ id: Identifier<Thing>, _ kind: String, among known: [Identifier<Thing>], at node: CycleNode?
    ) {
        unknown(id.rawValue, kind, among: known.map(\.rawValue), at: node)
    }

    func unknown(
        _ name: String, _ kind: String, among known: [String], in whole: String = "this cycle",
        at node: CycleNode?
    ) {
        let hint = nearest(to: name, in: known).map { " Did you mean ‘\($0)’?" } ?? ""
        note("There is no \(kind) ‘\(name)’ in \(whole).\(hint)", at: node)
    }
}

/// Reads the keys of one mapping, remembers which it was asked for, and reports the rest.
final class MappingReader {
    let node: CycleNode
    let what: String
    let log: ProblemLog
    private let pairs: [(key: CycleNode, value: CycleNode)]
    /// A mapping has a dozen keys: to look them through is quicker than a table of them.
    private var asked: [String] = []

    /// Nil, with a problem noted, where the node is no mapping.
    init?(_ node: CycleNode, what: String, log: ProblemLog) {
        guard case .mapping(let pairs, _) = node else {
            log.note("\(what.capitalizedFirst) is a mapping: lines of ‘key: value’.", at: node)
            return nil
        }
        self.node = node
        self.what = what
        self.log = log
        self.pairs = pairs
    }

    func value(_ key: String) -> CycleNode? {
        asked.append(key)
        guard let value = node.value(key) else { return nil }
        return value.isNothing ? nil : value
    }

    func text(_ key: String) -> String? {
        guard let value = value(key) else { return nil }
        guard let text = value.text, !text.unicodeScalars.allSatisfy(\.properties.isWhitespace) else {
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
    func id<Thing>() -> Identifier<Thing>? {
        guard let id = required("id") else { return nil }
        guard id.utf8.allSatisfy(MappingReader.isOfID), id.utf8.count <= 60, id.first != "-" else {
            log.note(
                "The id ‘\(id)’ begins with a hyphen, is made of other things than small letters, digits and hyphens, or is longer than 60.",
                at: value("id"))
            return nil
        }
        return Identifier(rawValue: id)
    }

    /// The id of something else of the cycle.
    func reference<Thing>(_ key: String) -> Identifier<Thing>? { text(key).map(Identifier.init(rawValue:)) }

    /// The same where it has to be there.
    func requiredReference<Thing>(_ key: String) -> Identifier<Thing>? {
        required(key).map(Identifier.init(rawValue:))
    }

    /// The ids of some other things of the cycle.
    func references<Thing>(_ key: String) -> [Identifier<Thing>] {
        texts(key).map { Identifier(rawValue: $0.text) }
    }

    private static func isOfID(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
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
        _ text: String, of key: String, at node: CycleNode?
    ) -> Choice? where Choice.RawValue == String {
        choice(text, of: key, at: node, among: Array(Choice.allCases))
    }

    private func choice<Choice: RawRepresentable>(
        _ text: String, of key: String, at node: CycleNode?, among all: [Choice]
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
        parsed(key, "a whole number from 1") { Int(digits: $0, in: 1...1_000_000) }
    }

    func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
        parsed(key, "a whole number from \(range.lowerBound) to \(range.upperBound)") {
            Int(digits: $0, in: range)
        }
    }

    func percentage(_ key: String) -> Percentage? {
        parsed(key, "a number from 0 to 100 with at most one decimal place") { text in
            (try? Percentage(text)).flatMap { $0 <= .whole ? $0 : nil }
        }
    }

    func points(_ key: String) -> Points? {
        parsed(key, "a number from 0 with at most one decimal place") { text in
            (try? Points(text)).flatMap { $0 <= Limits.points ? $0 : nil }
        }
    }

    func parsed<Value>(_ key: String, _ form: String, by parse: (String) -> Value?) -> Value? {
        guard let text = text(key) else { return nil }
        if let value = parse(text) { return value }
        log.note("‘\(key)’ is \(form), not ‘\(text)’.", at: value(key))
        return nil
    }

    func mapping(_ key: String, what: String) -> MappingReader? {
        value(key).flatMap { MappingReader($0, what: what, log: log) }
    }

    func note(_ message: String, at key: String) { log.note(message, at: value(key) ?? node) }

    /// Reports every key that nobody asked for. To be called when the mapping has been read.
    func finish() {
        for (key, _) in pairs {
            guard let text = key.text else {
                log.note("A key in \(what) is not a text.", at: key)
                continue
            }
            guard !asked.contains(text) else { continue }
            log.note(
                unknown(
                    "\(what.capitalizedFirst) has no key ‘\(text)’.", typed: text, known: Set(asked).sorted()),
                at: key)
        }
    }

    private func unknown(_ message: String, typed: String, known: [String]) -> String {
        if let near = nearest(to: typed, in: known) { return "\(message) Did you mean ‘\(near)’?" }
        return "\(message) It can be: \(known.joined(separator: ", "))."
    }
}

extension Int {
    /// Nil where the text has other things than digits, or the number is not in the range.
    init?(digits text: String, in range: ClosedRange<Int>) {
        guard text.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(text), range.contains(number)
        else { return nil }
        self = number
    }
}

extension String {
    /// The text without what spaces it begins and ends with.
    fileprivate var withoutSpacesAtEnds: String {
        let end = lastIndex { $0 != " " }.map(index(after:)) ?? startIndex
        return String(self[..<end].drop { $0 == " " })
    }

    /// The text with its first letter as a capital.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
