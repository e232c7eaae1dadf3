import ArgumentParser
import Canonical
import Input
import Register
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
            session.register, exporting: session.targetSet.revisions.map(\.digest), on: session.console
        ) { try UnitSession.journal(inCopyAt: $0, isHeld: true) { Console.tell($0.message) } }
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

    /// - Parameters:
    ///   - exported: the digests of what the register exported.
    ///   - readCopy: reads the journal's end in a copy of the register.
    /// - Throws: `ExitCode.foundProblems` where something is wrong.
    func show(
        _ register: some JournalKeeper, exporting exported: [String] = [], on console: Console,
        readingCopyWith readCopy: (String) throws -> CopiedJournal
    ) throws {
        let entries = try register.journal()
        switch (since, verify) {
        case (_?, true): throw CommandLineProblem.chooseOne(["--since DAY", "--verify"])
        case (_, false) where against != nil:
            throw CommandLineProblem.goesWith("--against", needs: "--verify")
        case (nil, true):
            let comparison = try against.map { name in
                let held = try LogOptions.held(name, besides: register, readingCopyWith: readCopy)
                return (name, try held.compared(named: name, with: register, exporting: exported))
            }
            try JournalReport.verify(
                register.verifyJournal(), entries: entries.count, comparison, on: console)
        case (nil, false): JournalReport.list(entries, on: console) { "\($0.day.inWords), " }
        case (let since?, false):
            let day = try Input(.since).day(since)
            JournalReport.list(entries.filter { $0.day >= day }, on: console) { entry in
                "\(entry.day.inWords), \(Clock.londonTime(of: entry.at).map { "\($0), " } ?? "")"
            }
        }
    }

    private static func held(
        _ name: String, besides register: some JournalKeeper,
        readingCopyWith readCopy: (String) throws -> CopiedJournal
    ) throws -> HeldJournal {
        if let written = HeldJournal(written: name) { return written }
        let bytes = try FileReading.bytes(of: name)
        if bytes.starts(with: "SQLite format 3\0".utf8) {
            return try HeldJournal(readCopy(name), named: name, besides: register)
        }
        return try HeldJournal(in: bytes, named: name, besides: register)
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
        console.show(report) { _ in
            entries.isEmpty
                ? "Nothing was done since."
                : entries.map { "\(moment($0))\($0.who): \($0.summary)" }.joined(separator: "\n")
        }
    }

    /// - Parameter comparison: with what the journal was compared, and how that came out.
    /// - Throws: `ExitCode.foundProblems` where there are some.
    static func verify(
        _ problems: [JournalProblem], entries count: Int, _ comparison: (name: String, JournalComparison)?,
        on console: Console
    ) throws {
        let found = problems.map { ["entry": $0.entry, "message": $0.message] as Facts }
        let compared = comparison.map { name, comparison -> Facts in
            [
                "with": name, "same": comparison.same, "missing": comparison.missing,
                "different": comparison.different, "exportUnknown": comparison.isExportUnknown,
            ]
        }
        console.show(["entries": count, "problems": found, "compared": compared] as Facts) {
            let whole =
                "The journal is whole: \(counted(count, "entry", "entries")), and the register says what \(count == 1 ? "it says" : "they say")."
            let told = comparison.map { $1.sentences(comparedWith: "‘\($0)’") } ?? []
            return ((problems.isEmpty ? [whole] : problems.map(\.message)) + told).joined(separator: "\n")
        }
        if !problems.isEmpty || comparison?.1.isContinued == false { throw ExitCode.foundProblems }
    }
}
