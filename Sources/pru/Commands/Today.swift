import ArgumentParser
import Input
import TargetSetting
import Workflows

struct Today: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "today", abstract: "Move the day of a rehearsal. A real register goes by today's date.")

    @Argument(help: "The new day, such as 2010-12-06 or 6/12/2010.")
    var day: String

    @Flag(help: "Go back to an earlier day without asking.")
    var yes = false

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let day = try Input(.registerDay).day(day)
        try session.perform(.moveToday(day), agreed: yes) { session.console.rehearsalDay = day }
    }
}
