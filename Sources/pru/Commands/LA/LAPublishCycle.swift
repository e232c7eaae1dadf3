import ArgumentParser
import Formats
import Register
import Sentences
import TargetSetting
import Workflows

struct LAPublishCycle: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish-cycle",
        abstract:
            "Write what the PRUs need of a cycle: the stamped cycle file and its days for their calendars.",
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
        report(
            try CyclePublication(
                of: CycleSource.text(of: file), named: file, by: Person.atKeyboard(), on: Clock.now().today,
                in: output))
    }

    private func report(_ publication: CyclePublication) {
        let (published, files) = (publication.published, publication.files)
        let written: Facts = [
            "cycle": published.cycle.id, "digest": published.digest, "files": files.map(\.path),
            "again": !files.contains(where: \.isNew),
        ]
        options.console.show(written) {
            let files = files.map { "\($0.path)\($0.isNew ? "" : ", the same as before")" }
            return
                (["\(published.cycle.heading), SHA-256 \(published.digest)"] + files + [
                    "Send both files to the PRUs. They begin with: \(Hint.begin(cycle: published.name).command)"
                ]).joined(separator: "\n")
        }
    }
}
