import ArgumentParser
import Input
import Register
import Reports
import Sentences
import TargetSetting
import Workflows

struct LogCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Everything that was done: when, by whom, what changed.",
        discussion: """
            With --verify it is looked whether the entries follow one another and the register says what they say. Who has \
            the register and its key can write all of it anew: that shows only beside what others hold. Name an exported \
            submission or a backup with --against, or what stands on paper, such as 47:3f2a-91bc-07de-55aa-1c2d.
            """)

    @OptionGroup var choices: LogOptions
    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        try choices.show(
            session.register, exporting: session.targetSet.revisions.map(\.digest), on: session.console)
    }
}

/// What is shown of a journal, a unit's or the LA's.
struct LogOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Only what was done on this day and since, with the times.", valueName: "day"))
    var since: String?

    @Flag(help: "Check that no entry was altered, removed or replaced. Ends with 2 when one was.")
    var verify = false

    @Option(
        help: ArgumentHelp(
            "With --verify: look whether the journal continues what this file, or what you wrote down, tells of it.",
            valueName: "file"))
    var against: String?

    /// - Parameter exported: the digests of what the register exported.
    /// - Throws: `ExitCode.foundProblems` where something is wrong.
    func show(
        _ register: some JournalKeeper, exporting exported: [String] = [], on console: Console
    ) throws {
        guard verify else {
            guard against == nil else { throw CommandLineProblem.goesWith("--against", needs: "--verify") }
            return console.show(try register.report(since: since.map(Input(.since).day)), text)
        }
        guard since == nil else { throw CommandLineProblem.chooseOne(["--since DAY", "--verify"]) }
        let held = try against.map {
            try LogOptions.held($0, besides: register)
        }
        let report = try register.check(against: held, exporting: exported)
        console.show(report, text)
        if !report.isRight { throw ExitCode.foundProblems }
    }

    private func text(_ report: JournalReport) -> String {
        guard !report.entries.isEmpty else { return "Nothing was done since." }
        return report.entries.map { entry in
            let time = report.since.flatMap { _ in Clock.londonTime(of: entry.at) }
            return "\(entry.day.inWords), \(time.map { "\($0), " } ?? "")\(entry.who): \(entry.what)"
        }.joined(separator: "\n")
    }

    private func text(_ report: JournalCheckReport) -> String {
        let whole =
            "The journal is whole: \(counted(report.entries, "entry", "entries")), and the register says what \(report.entries == 1 ? "it says" : "they say")."
        return
            ((report.problems.isEmpty ? [whole] : report.problems.map(\.message))
            + (report.compared?.inWords ?? [])).joined(separator: "\n")
    }

    private static func held(_ name: String, besides register: some JournalKeeper) throws -> HeldJournal {
        if let written = HeldJournal(written: name) { return written }
        let bytes = try FileReading.bytes(of: name)
        return bytes.starts(with: "SQLite format 3\0".utf8)
            ? try HeldJournal(inCopyAt: name, besides: register) { Console.tell($0.message) }
            : try HeldJournal(in: bytes, named: name, besides: register)
    }
}
