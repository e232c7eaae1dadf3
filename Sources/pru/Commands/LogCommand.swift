import ArgumentParser
import Register
import TargetSetting

struct LogCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Everything that was done: when, by whom, what changed.")

    @Flag(help: "Check that no entry was altered, removed or replaced. Ends with 2 when one was.")
    var verify = false

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        if verify { return try self.verify(session) }
        let entries = try session.register.journal()
        if options.json {
            session.console.print(
                .list(
                    entries.map {
                        [
                            "number": .number($0.number), "day": .text($0.day.description),
                            "at": .text($0.at),
                            "who": .text($0.who), "what": .text($0.summary), "digest": .text($0.digest),
                        ]
                    }))
            return
        }
        for entry in entries { session.console.print("\(entry.day.inWords), \(entry.who): \(entry.summary)") }
    }

    private func verify(_ session: Session) throws {
        let problems = try session.register.verifyJournal()
        let count = try session.register.journal().count
        if options.json {
            session.console.print([
                "entries": .number(count),
                "problems": .list(
                    problems.map { ["entry": .number($0.entry), "message": .text($0.message)] }),
            ])
        } else if problems.isEmpty {
            session.console.print(
                "The journal is whole: \(count) entries, and the register says what they say.")
        } else {
            for problem in problems { session.console.print(problem.message) }
        }
        if !problems.isEmpty { throw ExitCode.foundProblems }
    }
}
