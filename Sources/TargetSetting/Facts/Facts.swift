/// What a finding, a refusal or an outcome is about, as data: names in lower camel case, each with a value.
///
/// Two that are equal say the same thing. What is not known is not among them.
package struct Facts: Hashable, Sendable {
    /// The values by their names.
    package let members: [String: Fact]

    /// Of values that are all known; a dictionary literal leaves out what is nil.
    package init(_ members: [String: Fact]) { self.members = members }

    /// Nothing to be said.
    package static let none = Facts([:])

    /// The value under a name; nil where there is none.
    package subscript(name: String) -> Fact? { members[name] }

    /// Nil where there is none, or it is no text.
    package func text(_ name: String) -> String? {
        if case .text(let text) = members[name] { text } else { nil }
    }

    /// Nil where there is none, or it is no number.
    package func number(_ name: String) -> Int? {
        if case .number(let number) = members[name] { number } else { nil }
    }

    /// The texts of a list; nil where there is none.
    package func texts(_ name: String) -> [String]? {
        guard case .list(let list) = members[name] else { return nil }
        return list.compactMap { if case .text(let text) = $0 { text } else { nil } }
    }

    /// The numbers of a list; nil where there is none.
    package func numbers(_ name: String) -> [Int]? {
        guard case .list(let list) = members[name] else { return nil }
        return list.compactMap { if case .number(let number) = $0 { number } else { nil } }
    }

    /// The facts of a list; nil where there is none.
    package func each(_ name: String) -> [Facts]? {
        guard case .list(let list) = members[name] else { return nil }
        return list.compactMap { if case .facts(let facts) = $0 { facts } else { nil } }
    }

    /// Every text in them, however deep it stands.
    package var everyText: [String] { texts { _ in true } }

    /// Every text in them under the names that are meant.
    func texts(where isMeant: (String) -> Bool) -> [String] {
        names.filter(isMeant).flatMap { members[$0]?.texts(where: isMeant) ?? [] }
    }

    /// The same with every text under the names that are meant as it is to be.
    func rewritten(
        _ change: (String) -> String, where isMeant: (String) -> Bool = { _ in true }
    ) -> Facts {
        Facts(
            members.reduce(into: [:]) {
                $0[$1.key] = isMeant($1.key) ? $1.value.rewritten(change, where: isMeant) : $1.value
            })
    }

    /// All of them in one text, which is the same where they are.
    var inOne: String { names.map { "\($0) \(members[$0]?.inOne ?? "")" }.joined(separator: "\n") }

    /// The names in alphabetical order.
    package var names: [String] { members.keys.sorted() }

    /// As they leave the register: no pupil is told, but how many they are of whom a figure cannot be.
    package var leaving: Facts {
        Facts(
            members.filter { !["counted", "notCounted"].contains($0.key) }.mapValues { value in
                if case .list(let list) = value, case .number? = list.first {
                    .number(list.count)
                } else {
                    value
                }
            })
    }

    /// These facts, with others beside them.
    package func adding(_ others: Facts) -> Facts { Facts(members.merging(others.members) { $1 }) }
}

/// A value among facts. Numbers with decimals and days are texts, as files have them: `22.0`, `2010-12-13`.
package indirect enum Fact: Hashable, Sendable {
    case number(Int)
    case text(String)
    case flag(Bool)
    case list([Fact])
    case facts(Facts)

    /// Texts are equal where their bytes are, as files hold them: an accent written in two ways makes two.
    package static func == (left: Fact, right: Fact) -> Bool {
        switch (left, right) {
        case (.number(let left), .number(let right)): left == right
        case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
        case (.flag(let left), .flag(let right)): left == right
        case (.list(let left), .list(let right)): left == right
        case (.facts(let left), .facts(let right)): left == right
        default: false
        }
    }
}

extension Fact {
    fileprivate func texts(where isMeant: (String) -> Bool) -> [String] {
        switch self {
        case .number, .flag: []
        case .text(let text): [text]
        case .list(let list): list.flatMap { $0.texts(where: isMeant) }
        case .facts(let facts): facts.texts(where: isMeant)
        }
    }

    fileprivate func rewritten(_ change: (String) -> String, where isMeant: (String) -> Bool) -> Fact {
        switch self {
        case .number, .flag: self
        case .text(let text): .text(change(text))
        case .list(let list): .list(list.map { $0.rewritten(change, where: isMeant) })
        case .facts(let facts): .facts(facts.rewritten(change, where: isMeant))
        }
    }

    /// All of it in one text, which is the same where the facts are.
    fileprivate var inOne: String {
        switch self {
        case .number(let number): String(number)
        case .text(let text): text
        case .flag(let flag): String(flag)
        case .list(let list): list.map(\.inOne).joined(separator: "\n")
        case .facts(let facts): facts.inOne
        }
    }
}

/// What can stand among facts.
package protocol FactConvertible {
    /// As facts and files hold it.
    var fact: Fact { get }
}

extension Facts: ExpressibleByDictionaryLiteral {
    /// `["measure": measure.id, "group": 7]`; a value that is nil is left out.
    package init(dictionaryLiteral elements: (String, (any FactConvertible)?)...) {
        self.init(
            Dictionary(
                elements.compactMap { name, value in value.map { (name, $0.fact) } },
                uniquingKeysWith: { $1 }))
    }
}

extension Fact: FactConvertible { package var fact: Fact { self } }
extension Facts: FactConvertible { package var fact: Fact { .facts(self) } }
extension Int: FactConvertible { package var fact: Fact { .number(self) } }
extension String: FactConvertible { package var fact: Fact { .text(self) } }
extension Bool: FactConvertible { package var fact: Fact { .flag(self) } }
extension Array: FactConvertible where Element: FactConvertible {
    /// Each in its place.
    package var fact: Fact { .list(map(\.fact)) }
}

extension FactConvertible where Self: CustomStringConvertible {
    /// As files have it.
    package var fact: Fact { .text(description) }
}

extension Day: FactConvertible {}
extension AcademicYear: FactConvertible {}
extension DfENumber: FactConvertible {}
extension PersonText: FactConvertible {}
extension UPN: FactConvertible {}

extension FactConvertible where Self: RawRepresentable, RawValue == String {
    /// As files have it.
    package var fact: Fact { .text(rawValue) }
}

extension Facts: Codable {
    package init(from decoder: any Decoder) throws { self.init(try [String: Fact](from: decoder)) }

    package func encode(to encoder: any Encoder) throws { try members.encode(to: encoder) }
}

extension Fact: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([Fact].self) {
            self = .list(list)
        } else {
            self = .facts(try container.decode(Facts.self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        case .flag(let flag): try container.encode(flag)
        case .list(let list): try container.encode(list)
        case .facts(let facts): try container.encode(facts)
        }
    }
}
