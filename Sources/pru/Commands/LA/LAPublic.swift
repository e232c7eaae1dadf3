import ArgumentParser
import Reports
import Workflows

struct LAPublic: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "public",
        abstract:
            "Write a table for publication: no group of ten or fewer is in it, or can be worked out from it.",
        discussion:
            "It holds accepted revisions only. c stands where a figure is withheld, x where there is none.")

    @Option(help: ArgumentHelp("The new file.", valueName: "file"))
    var csv: String

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        session.console.show(
            try session.authority.publish(to: csv),
            telling: { report, console in
                console.print(report.file)
                console.message(
                    "\(report.withheld) of \(report.rows) figures are withheld (c): groups of ten or fewer, and what would let them be worked out. Publish this table once and alone: two of different days can be taken from one another, and beside the list it protects nobody."
                )
            })
    }
}
