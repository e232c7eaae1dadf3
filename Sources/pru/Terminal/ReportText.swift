import FoundationEssentials
import Reports
import TargetSetting

/// Writes reports as `--json` prints them: with every key, in alphabetical order, and remedies as commands.
enum ReportText {
    static func json(of report: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        if let key = FrontEnd.key {
            encoder.userInfo[key] = FrontEnd(command: { $0.whole }, told: { $0.told })
        }
        // Texts, numbers, flags, lists and objects can always be written.
        let text = (try? encoder.encode(report)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
        guard text.unicodeScalars.contains(where: { $0.value >= 0x7F && Console.isControl($0) }) else {
            return text
        }
        // They stand outside of texts nowhere.
        return text.unicodeScalars.map { scalar in
            guard scalar.value >= 0x7F, Console.isControl(scalar) else { return String(scalar) }
            return String(scalar).utf16.map { unit in
                let digits = String(unit, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }.joined()
        }.joined()
    }
}
