import FoundationEssentials
package import TargetSetting

/// The cycles that are in the program: every file of `config/cycles`.
package enum ShippedCycles {
    /// The files' texts, by id.
    package static var texts: [String: String] {
        let texts = embeddedCycles.compactMap { _, encoded in
            Data(base64Encoded: encoded).map { String(decoding: $0, as: UTF8.self) }
        }
        return Dictionary(
            texts.compactMap { text in (try? CycleFile(yaml: text)).map { ($0.cycle.id, text) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The text of a cycle file that comes with the program, by the cycle's id in small letters or capitals.
    /// - Throws: `Refusal.unknown` with the nearest id.
    package static func text(of id: String) throws(Refusal) -> String {
        let all = texts
        if let text = all[id.lowercased()] { return text }
        let known = all.keys.sorted()
        throw .typed(.unknown(.cycle, typed: id, nearest: nearest(to: id, in: known), known: known))
    }

    /// The SHA-256 of a cycle that comes with the program, whose file has the name of its id; nil where none has the id.
    package static func digest(of id: String) -> String? {
        embeddedCycles.first { $0.file == "\(id).yaml" }
            .flatMap { Data(base64Encoded: $0.base64) }
            .flatMap { try? CycleFile(yaml: String(decoding: $0, as: UTF8.self)).digest }
    }
}
