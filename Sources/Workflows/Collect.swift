import Dispatch
import FileIntake
import Formats
import FoundationEssentials
import LocalAuthority
import Register
package import Reports
package import TargetSetting

extension AuthoritySession {
    /// Takes submissions in: everything in them is verified again, and what fails is kept apart with its reasons.
    /// - Parameters:
    ///   - paths: files, folders, zip archives; `-` for standard input.
    ///   - received: the day on which they came; nil for today.
    ///   - isDryRun: whether nothing is written in the end.
    ///   - tell: what became of each file, once that is written down.
    /// - Throws: `LARefusal.receivedInFuture` or `RegisterProblem`.
    package func collect(
        _ paths: [String], received: Day?, isDryRun: Bool, tell: (FileReport) -> Void
    ) throws -> CollectionTally {
        let received = received ?? today
        guard received <= today else { throw LARefusal.receivedInFuture(received, today: today) }
        let intake = Intake(
            under: terms, knowing: knownCycle, listed: ListedNames(try register.units().map(\.unit)),
            received: received)
        var tally = CollectionTally(isDryRun: isDryRun)
        var isAnyWritten = false
        // While files are written down, the next ones are looked at.
        let batches = OneAhead {
            var files = IntakeFiles(paths)
            return { CollectedBatch(from: &files, with: intake) }
        }
        defer { batches.stop() }
        while let batch = batches.next() {
            let written = try stopping(isFirst: !isAnyWritten) {
                try register.receive(
                    batch.looked, received: received, by: person, now: now, isDryRun: isDryRun)
            }
            isAnyWritten = isAnyWritten || (!isDryRun && written.outcomes.contains(where: \.isWritten))
            let reports =
                zip(batch.looked, written.outcomes).map { file, outcome in
                    FileReport(
                        file, outcome, of: outcome.dfe.flatMap { written.records[$0] }, under: terms,
                        on: today, isDryRun: isDryRun)
                } + batch.problems.map { FileReport(named: $0.name, $0, isDryRun: isDryRun) }
            for report in reports {
                tally.add(report)
                tell(report)
            }
        }
        return tally
    }

    /// - Parameter isFirst: whether nothing was written before.
    /// - Throws: `CollectionStopped` where something is written, and what `work` throws otherwise.
    private func stopping<Result>(isFirst: Bool, _ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let problem as RegisterProblem where !isFirst || problem.isDone {
            throw CollectionStopped(problem: problem)
        }
    }
}

/// Why the files after some that are written down were not.
package struct CollectionStopped: UserFacing {
    let problem: RegisterProblem

    package var code: String { "collection-stopped" }
    package var facts: Facts { problem.facts.adding(["why": problem.code]) }
    package var isDone: Bool { true }
    package var message: String {
        "What is listed by now is written down, and what comes after may not be. \(problem.message.replacing(" Nothing was changed.", with: "")) Then collect all of it again: what is there already stays as it is."
    }
}

/// As many files as are verified and written together.
private struct CollectedBatch: Sendable {
    let looked: [Incoming]
    let problems: [IntakeProblem]

    private typealias File = (name: String, bytes: Data)

    /// Nil when there are no more files.
    init?(from source: inout IntakeFiles, with intake: Intake) {
        var (files, problems, bytes): ([File], [IntakeProblem], Int) = ([], [], 0)
        while files.count < 256, bytes < 10_000_000, problems.count < 256, let item = source.next() {
            switch item {
            case .file(let name, let data):
                files.append((name, data))
                bytes += data.count
            case .problem(let problem): problems.append(problem)
            }
        }
        if files.isEmpty && problems.isEmpty { return nil }
        looked = CollectedBatch.look(at: files, with: intake)
        self.problems = problems
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

extension IntakeResult {
    fileprivate var isWritten: Bool {
        switch self {
        case .taken, .keptApart: true
        case .known, .keptApartBefore, .leftAlone: false
        }
    }
}
