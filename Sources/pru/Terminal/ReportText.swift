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
        return (try? encoder.encode(report)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
    }
}

/// A list that is printed entry by entry, so that however many there are none has to wait for the others.
struct JSONList {
    private let console: Console
    private var isEmpty = true

    init(on console: Console) { self.console = console }

    mutating func add(_ entry: some Encodable) {
        console.printVerbatim((isEmpty ? "[\n" : ",\n") + ReportText.json(of: entry))
        isEmpty = false
    }

    func end() { console.printVerbatim(isEmpty ? "[]\n" : "\n]\n") }
}
