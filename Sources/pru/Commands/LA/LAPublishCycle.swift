import ArgumentParser
import Register
import Reports
import Workflows

struct LAPublishCycle: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish-cycle",
        abstract:
            "Write what the units need of a cycle: the stamped cycle file and its days for their calendars.",
        discussion: """
            The first line of the cycle file says who published it and its SHA-256; pru refuses to begin with it once it \
            was changed. Publishing the same cycle again writes the same files. Another file is never replaced.
            """)

    @Argument(help: "The cycle file.")
    var file: String

    @Option(help: ArgumentHelp("The folder to write to; made where there is none.", valueName: "folder"))
    var output: String

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let report = try PublishedCycleReport(
            of: CycleSource.text(of: file), named: file, by: Person.atKeyboard(), on: Clock.now().today,
            in: output)
        options.console.show(report, text)
    }

    private func text(_ report: PublishedCycleReport) -> String {
        let files = report.files.map {
            "\($0)\(report.thereAlready.contains($0) ? ", the same as before" : "")"
        }
        return
            (["\(report.heading), SHA-256 \(report.digest)"] + files + [
                "Send both files to each \(report.unitKind), which begins with: \(Hint.begin(cycle: report.name).command)"
            ]).joined(separator: "\n")
    }
}
