import ArgumentParser
import Formats
import FoundationEssentials
import Register
import Sentences
import TargetSetting

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
        let text = try CycleSource.text(of: file)
        let cycle = try CycleSource.file(text, from: file).cycle
        let publisher = try cycle.authority.map { try PersonText($0.name, as: .name) } ?? Person.atKeyboard()
        let published = try PublishedCycle(stamping: text, publisher: publisher)
        // The cycle's own first day: stamped with today's, the same cycle would be another file tomorrow.
        let day = cycle.milestones.map { $0.from ?? $0.to }.min() ?? Clock.now().today
        let calendar = CycleCalendar(of: cycle, stampedOn: day)
        let files = [(published.name, published.bytes), (calendar.name, calendar.bytes)]
            .map { (path: "\(output)/\($0.0)", bytes: $0.1) }
        let isNew = try PlacedFolder(output).place(files)
        report(published, paths: files.map(\.path), isNew: isNew)
    }

    private func report(_ published: PublishedCycle, paths: [String], isNew: [Bool]) {
        let written: Facts = [
            "cycle": published.cycle.id, "digest": published.digest, "files": paths,
            "again": !isNew.contains(true),
        ]
        Console(isJSON: options.json).show(written) {
            let files = zip(paths, isNew).map { path, isNew in "\(path)\(isNew ? "" : ", the same as before")"
            }
            return
                (["\(published.cycle.heading), SHA-256 \(published.digest)"] + files + [
                    "Send both files to the PRUs. They begin with: pru init --cycle \(published.name)"
                ]).joined(separator: "\n")
        }
    }
}
