import ArgumentParser
import Input
import LocalAuthority
import Register
import Reports
import Sentences
import TargetSetting
import Workflows

struct LAToday: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "today", abstract: "Move the day of a rehearsal. A real register goes by today's date.")

    @Argument(help: "The new day, such as 2010-12-06 or 6/12/2010.")
    var day: String

    @Flag(help: "Go back to an earlier day without asking.")
    var yes = false

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        let day = try Input(.registerDay).day(day)
        if let from = session.authority.rehearsalDay, day < from, !yes {
            let refusal = LARefusal.dayBack(day, from: from)
            let answer =
                options.mayAsk ? session.console.ask("\(refusal.message)\nDo it? Type yes or no:") : nil
            guard answer == .yes else { throw refusal }
        }
        try session.register.moveToday(to: day, by: session.authority.person, now: session.authority.now)
        session.console.rehearsalDay = day
        session.console.show(RehearsalDayReport(day), \.summary)
    }
}

struct LALog: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "Everything that was done: when, by whom, what came and what was decided.")

    @OptionGroup var choices: LogOptions
    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        try choices.show(session.register, on: session.console)
    }
}

struct LABackup: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the LA's register to a new file, whole, also while it is in use.")

    @Argument(help: "The new file.")
    var file: String

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        let copy = try session.register.copied(to: file) { Console.tell($0.message) }
        session.console.show(
            copy,
            saying:
                "The LA's private key is in it: whoever has the copy can sign receipts as the LA. Keep it where only you can read it."
        )
    }
}
