import ArgumentParser
import Reports
import TargetSetting

/// What is shown entry by entry, so that however many there are none has to wait for the others: for programs one list.
struct ShownList {
    private let console: Console
    private var isEmpty = true

    init(on console: Console) { self.console = console }

    /// An entry: for programs as JSON, for people as `tell` says it.
    mutating func add<Entry: Encodable>(_ entry: Entry, telling tell: (Entry, Console) -> Void) {
        if console.isJSON { write(entry) } else { tell(entry, console) }
    }

    /// After the last entry; `tell` says what people are told then.
    func end(telling tell: (Console) -> Void) {
        if console.isJSON { close() } else { tell(console) }
    }

    /// Says why no more entries come. Where some are written it is the last of them, so that programs read one list.
    /// - Throws: `error`, or the status to end with where that is said.
    mutating func stop(for error: any Error) throws -> Never {
        guard console.isJSON, !isEmpty else { throw error }
        guard let problem = userFacing(error) else {
            close()
            throw error
        }
        write(console.errorReport(of: problem))
        close()
        throw exitCode(for: error)
    }

    private mutating func write(_ entry: some Encodable) {
        console.printVerbatim((isEmpty ? "[\n" : ",\n") + ReportText.json(of: entry))
        isEmpty = false
    }

    private func close() { console.printVerbatim(isEmpty ? "[]\n" : "\n]\n") }
}
