import ArgumentParser
import Register
import Sentences
import TargetSetting

struct LogCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Everything that was done: when, by whom, what changed.")

    @Flag(help: "Check that no entry was altered, removed or replaced. Ends with 2 when one was.")
    var verify = false

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let entries = try session.register.journal()
        guard verify else { return JournalReport.list(entries, on: session.console) }
        try JournalReport.verify(
            try session.register.verifyJournal(), entries: entries.count, on: session.console)
    }
}

/// What the journal says, and whether it is whole.
enum JournalReport {
    static func list(_ entries: [JournalEntry], on console: Console) {
        let report = entries.map { entry -> Facts in
            [
                "number": entry.number, "day": entry.day, "at": entry.at, "who": entry.who,
                "what": entry.summary, "digest": entry.digest,
            ]
        }
        console.show(report) {
            entries.map { "\($0.day.inWords), \($0.who): \($0.summary)" }.joined(separator: "\n")
        }
    }

    /// - Throws: `ExitCode.foundProblems` where there are some.
    static func verify(_ problems: [JournalProblem], entries count: Int, on console: Console) throws {
        let found = problems.map { ["entry": $0.entry, "message": $0.message] as Facts }
        console.show(["entries": count, "problems": found] as Facts) {
            problems.isEmpty
                ? "The journal is whole: \(count) entries, and the register says what they say."
                : problems.map(\.message).joined(separator: "\n")
        }
        if !problems.isEmpty { throw ExitCode.foundProblems }
    }
}
