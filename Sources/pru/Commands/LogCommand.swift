import ArgumentParser
import Input
import Register
import Sentences
import TargetSetting

struct LogCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Everything that was done: when, by whom, what changed.")

    @OptionGroup var choices: LogOptions
    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        try choices.show(
            try session.register.journal(), on: session.console,
            verifying: session.register.verifyJournal)
    }
}

/// What is shown of a journal, a unit's or the LA's.
struct LogOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Only what was done on this day and since, with the times.", valueName: "day"))
    var since: String?

    @Flag(help: "Check that no entry was altered, removed or replaced. Ends with 2 when one was.")
    var verify = false

    /// - Parameter verifying: finds what is wrong with the whole journal.
    /// - Throws: `ExitCode.foundProblems` where there is something.
    func show(
        _ entries: [JournalEntry], on console: Console, verifying: () throws -> [JournalProblem]
    ) throws {
        switch (since, verify) {
        case (_?, true): throw CommandLineProblem.chooseOne(["--since DAY", "--verify"])
        case (nil, true):
            try JournalReport.verify(verifying(), entries: entries.count, on: console)
        case (nil, false): JournalReport.list(entries, on: console) { "\($0.day.inWords), " }
        case (let since?, false):
            let day = try Input(.since).day(since)
            JournalReport.list(entries.filter { $0.day >= day }, on: console) { entry in
                "\(entry.day.inWords), \(Clock.londonTime(of: entry.at).map { "\($0), " } ?? "")"
            }
        }
    }
}

/// What the journal says, and whether it is whole.
enum JournalReport {
    /// - Parameter moment: when it was, as people read it.
    static func list(_ entries: [JournalEntry], on console: Console, moment: (JournalEntry) -> String) {
        let report = entries.map { entry -> Facts in
            [
                "number": entry.number, "day": entry.day, "at": entry.at, "who": entry.who,
                "what": entry.summary, "digest": entry.digest,
            ]
        }
        console.show(report) {
            entries.isEmpty
                ? "Nothing was done since."
                : entries.map { "\(moment($0))\($0.who): \($0.summary)" }.joined(separator: "\n")
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
