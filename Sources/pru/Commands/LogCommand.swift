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
        guard !console.isJSON else {
            return console.print(
                .list(
                    entries.map {
                        [
                            "number": .number($0.number), "day": .text($0.day.description),
                            "at": .text($0.at),
                            "who": .text($0.who), "what": .text($0.summary), "digest": .text($0.digest),
                        ]
                    }))
        }
        for entry in entries { console.print("\(entry.day.inWords), \(entry.who): \(entry.summary)") }
    }

    /// - Throws: `ExitCode.foundProblems` where there are some.
    static func verify(_ problems: [JournalProblem], entries count: Int, on console: Console) throws {
        if console.isJSON {
            console.print([
                "entries": .number(count),
                "problems": .list(
                    problems.map { ["entry": .number($0.entry), "message": .text($0.message)] }),
            ])
        } else if problems.isEmpty {
            console.print(
                "The journal is whole: \(count) entries, and the register says what they say.")
        } else {
            for problem in problems { console.print(problem.message) }
        }
        if !problems.isEmpty { throw ExitCode.foundProblems }
    }
}
