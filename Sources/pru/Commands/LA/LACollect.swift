import ArgumentParser
import Dispatch
import FileIntake
import Formats
import FoundationEssentials
import Input
import LocalAuthority
import Register
import TargetSetting

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
        let received = try received.map(Input(.received).day) ?? session.today
        guard received <= session.today else {
            throw LARefusal.receivedInFuture(received, today: session.today)
        }
        let intake = Intake(
            under: session.terms, knowing: session.knownCycle,
            listed: Set(try session.register.units().map(\.unit.dfe)), received: received)
        var screen = CollectionScreen(on: session.console, terms: session.terms, today: session.today)
        // While files are written down, the next ones are looked at.
        let batches = OneAhead { [paths] in
            var files = IntakeFiles(paths)
            return { LACollect.batch(from: &files, with: intake) }
        }
        defer { batches.stop() }
        while let batch = batches.next() {
            let written = try session.register.receive(
                batch.looked, received: received, by: session.person, now: session.now, isDryRun: dryRun)
            // Only what is written down is told.
            screen.tell(batch.looked, written.outcomes, written.records)
            screen.tell(batch.problems)
        }
        screen.end(isDryRun: dryRun)
        if screen.foundProblems { throw ExitCode.foundProblems }
    }

    private typealias File = (name: String, bytes: Data)

    /// As many files as are verified and written together; nil when there are no more.
    private static func batch(
        from source: inout IntakeFiles, with intake: Intake
    ) -> (looked: [Incoming], problems: [IntakeProblem])? {
        var (files, problems, bytes): ([File], [IntakeProblem], Int) = ([], [], 0)
        while files.count < 256, bytes < 10_000_000, problems.count < 256, let item = source.next() {
            switch item {
            case .file(let name, let data):
                files.append((name, data))
                bytes += data.count
            case .problem(let problem): problems.append(problem)
            }
        }
        return files.isEmpty && problems.isEmpty ? nil : (look(at: files, with: intake), problems)
    }

    /// Every core looks at files; what they find stands in the order of the files.
    private static func look(at files: [File], with intake: Intake) -> [Incoming] {
        [Incoming](unsafeUninitializedCapacity: files.count) { buffer, count in
            nonisolated(unsafe) let places = buffer
            DispatchQueue.concurrentPerform(iterations: files.count) { index in
                places.initializeElement(
                    at: index, to: intake.look(at: files[index].bytes, named: files[index].name))
            }
            count = files.count
        }
    }
}
