import Foundation

/// As much of JSON Schema 2020-12 as `docs/submission.schema.json` uses. A keyword that it does not know is an error, so
/// that nothing in the schema goes unread.
struct JSONSchema {
    struct UnknownKeyword: Error, Equatable { let keyword: String }

    let root: JSON
    private let patterns = Patterns()

    init(root: JSON) { self.root = root }

    /// Patterns that were read before.
    private final class Patterns {
        private var read: [String: Regex<AnyRegexOutput>] = [:]

        func matches(_ pattern: String, _ text: String) throws -> Bool {
            let regex =
                try read[pattern] ?? Regex(Patterns.spelt(pattern)).matchingSemantics(.unicodeScalar)
            read[pattern] = regex
            return text.firstMatch(of: regex) != nil
        }

        /// With numbers for what is not of ASCII, of which some would be taken together with the sign before it.
        private static func spelt(_ pattern: String) -> String {
            pattern.unicodeScalars.map {
                $0.isASCII ? String($0) : "\\u{\(String($0.value, radix: 16))}"
            }.joined()
        }
    }

    /// What in a value is not as the schema has it, a line each with its path.
    func problems(in value: JSON) throws -> [String] { try problems(in: value, by: root, at: "") }

    private static let annotations: Set = ["$schema", "title", "description", "$defs"]

    private func problems(in value: JSON, by schema: JSON, at path: String) throws -> [String] {
        guard case .object(let keywords) = schema else { throw UnknownKeyword(keyword: "\(schema)") }
        return try keywords.sorted { $0.key < $1.key }.flatMap { keyword, rule -> [String] in
            switch (keyword, rule, value) {
            case ("$ref", .text(let reference), _):
                guard reference.hasPrefix("#/"),
                    let found = root[String(reference.dropFirst(2).replacing("/", with: "."))]
                else { throw UnknownKeyword(keyword: reference) }
                return try problems(in: value, by: found, at: path)
            case ("type", .text(let name), _):
                return try JSONSchema.isOf(name, value) ? [] : ["\(path): no \(name)"]
            case ("type", .list(let names), _):
                let fits = try names.contains { name in
                    guard case .text(let name) = name else { throw UnknownKeyword(keyword: "type") }
                    return try JSONSchema.isOf(name, value)
                }
                return fits ? [] : ["\(path): of another type"]
            case ("const", _, _): return value == rule ? [] : ["\(path): not \(rule.canonical)"]
            case ("enum", .list(let values), _):
                return values.contains(value) ? [] : ["\(path): none of the words"]
            case ("pattern", .text(let pattern), .text(let text)):
                return try patterns.matches(pattern, text) ? [] : ["\(path): not of the form \(pattern)"]
            case ("minimum", .number(let least), .number(let number)):
                return number < least ? ["\(path): less than \(least)"] : []
            case ("maximum", .number(let most), .number(let number)):
                return number > most ? ["\(path): more than \(most)"] : []
            case ("required", .list(let names), .object(let members)):
                return names.compactMap { name in
                    guard case .text(let name) = name, members[name] == nil else { return nil }
                    return "\(path): without \(name)"
                }
            case ("properties", .object(let properties), .object(let members)):
                return try properties.sorted { $0.key < $1.key }.flatMap { name, rule in
                    try members[name].map { try problems(in: $0, by: rule, at: "\(path).\(name)") } ?? []
                }
            case ("additionalProperties", _, .object(let members)):
                var known: Set<String> = []
                if case .object(let properties)? = keywords["properties"] { known = Set(properties.keys) }
                return try members.sorted { $0.key < $1.key }.filter { !known.contains($0.key) }.flatMap {
                    name, member in
                    rule == false
                        ? ["\(path): \(name) is not known"]
                        : try problems(in: member, by: rule, at: "\(path).\(name)")
                }
            case ("propertyNames", _, .object(let members)):
                return try members.keys.sorted().flatMap {
                    try problems(in: .text($0), by: rule, at: "\(path).\($0)")
                }
            case ("items", _, .list(let list)):
                return try list.enumerated().flatMap { try problems(in: $1, by: rule, at: "\(path).\($0)") }
            case ("pattern", .text, _), ("minimum", .number, _), ("maximum", .number, _),
                ("required", .list, _),
                ("properties", .object, _),
                ("additionalProperties", _, _), ("propertyNames", _, _), ("items", _, _):
                return []  // For values of another type.
            default:
                guard JSONSchema.annotations.contains(keyword) else { throw UnknownKeyword(keyword: keyword) }
                return []
            }
        }
    }

    private static func isOf(_ name: String, _ value: JSON) throws -> Bool {
        switch (name, value) {
        case ("object", .object), ("array", .list), ("string", .text), ("integer", .number),
            ("boolean", .boolean):
            true
        case ("object", _), ("array", _), ("string", _), ("integer", _), ("boolean", _): false
        default: throw UnknownKeyword(keyword: "type \(name)")
        }
    }
}
