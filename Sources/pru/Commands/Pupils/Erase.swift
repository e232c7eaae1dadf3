import ArgumentParser
import Input
import Sentences
import TargetSetting
import Workflows

struct Erase: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract:
            "Remove a pupil's personal data everywhere: from the roll, the journal and the file's free space.",
        usage: """
            pru erase PUPIL... [--yes]
            pru erase --left-before DAY [--yes]
            """,
        discussion:
            "It cannot be taken back. The journal keeps that it was done, and pru log --verify still holds. Backups are not touched."
    )

    @Argument(help: "The pupils: UPN, reference or number.")
    var pupils: [String] = []

    @Option(help: ArgumentHelp("Every pupil who left before this day.", valueName: "day"))
    var leftBefore: String?

    @Flag(help: "Do it without asking.")
    var yes = false

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        guard pupils.isEmpty != (leftBefore == nil) else {
            throw CommandLineProblem.chooseOne(["PUPIL...", "--left-before DAY"])
        }
        let numbers = try numbers(in: session)
        guard !numbers.isEmpty else { throw Refusal.pupil(.nobodyToErase) }
        let outcome = try session.unit.rehearse(.erase(numbers))
        // A copy that was left behind holds them too.
        defer { session.tellUnfinished() }
        guard case .erased(let pupils, let others) = outcome.change, !yes else {
            return try session.perform(.erase(numbers))
        }
        guard session.mayAsk, isAgreed(pupils, others, session) else {
            throw ErasureNotAgreed(pupils: pupils, others: others)
        }
        try session.perform(.erase(numbers), asSeen: true)
    }

    private func numbers(in session: Session) throws -> [Int] {
        guard let leftBefore else { return try session.unit.pupilsToErase(named: pupils) }
        return session.unit.pupilsToErase(leftBefore: try Input(.leftBefore).day(leftBefore))
    }

    private func isAgreed(_ pupils: [Int], _ others: [Int], _ session: Session) -> Bool {
        let question = ErasureNotAgreed(pupils: pupils, others: others).whatGoes
        return session.console.ask("Erase \(question)? Type yes or no:")?.lowercased() == "yes"
    }
}

/// Why nobody was erased: nobody has said yes.
struct ErasureNotAgreed: UserFacing {
    let pupils: [Int]
    /// The other numbers under which something is kept of the same children.
    let others: [Int]

    var code: String { "erasure-not-agreed" }
    var facts: Facts { ["pupils": pupils, "others": others] }
    var message: String { "Nothing was erased. This would erase \(whatGoes)." }
    var remedies: [Remedy] { [.give(.agreement)] }

    /// `1 pupil for good: 16, and what is kept of the same child under other numbers: 28, 29`.
    fileprivate var whatGoes: String {
        func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }
        let who = "\(counted(pupils.count, "pupil")) for good: \(list(pupils))"
        guard !others.isEmpty else { return who }
        return
            "\(who), and what is kept of the same \(pupils.count == 1 ? "child" : "children") under other numbers: \(list(others))"
    }
}
