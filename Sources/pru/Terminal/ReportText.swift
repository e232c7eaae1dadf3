import FoundationEssentials
import Reports
import TargetSetting

/// Writes reports as `--json` prints them: with every key, in alphabetical order, and remedies as commands.
enum ReportText {
    static func json(of report: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        if let key = Reporting.command {
            let command: @Sendable (Remedy) -> String? = { $0.command }
            encoder.userInfo[key] = command
        }
        // Texts, numbers, flags, lists and objects can always be written.
        return (try? encoder.encode(report)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
    }
}
