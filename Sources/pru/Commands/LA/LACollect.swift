import ArgumentParser
import Input
import Reports
import Workflows

struct LACollect: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "collect",
        abstract: "Take in submissions: files, folders, zip archives, or - for what is piped in.",
        discussion: """
            Everything in a file is verified again. One that fails is kept apart with its reasons, and never counted. The same \
            file again changes nothing, and the order does not matter. Ends with 2 when something does not count.
            """)

    @Argument(help: "Files, folders or zip archives; - for what is piped in.")
    var paths: [String]

    @Option(help: ArgumentHelp("The day on which they arrived. Without it, today.", valueName: "day"))
    var received: String?

    @Flag(help: "Show what would be done, and do nothing.")
    var dryRun = false

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        var screen = CollectionScreen(on: session.console)
        let received = try received.map(Input(.received).day)
        let tally: CollectionTally
        do {
            tally = try session.authority.collect(paths, received: received, isDryRun: dryRun) {
                screen.tell($0)
            }
        } catch {
            try screen.stop(for: error)
        }
        screen.end(tally)
        if tally.foundProblems { throw ExitCode.foundProblems }
    }
}
