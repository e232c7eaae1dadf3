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
        guard yes || (session.mayAsk && isAgreed(numbers, session)) else {
            throw ErasureNotAgreed(pupils: numbers)
        }
        try session.perform(.erase(numbers), asSeen: !yes)
    }

    private func numbers(in session: Session) throws -> [Int] {
        guard let leftBefore else { return try session.unit.pupilsToErase(named: pupils) }
        return session.unit.pupilsToErase(leftBefore: try Input(.leftBefore).day(leftBefore))
    }

    private func isAgreed(_ numbers: [Int], _ session: Session) -> Bool {
        let answer = session.console.ask(
            "Erase \(counted(numbers.count, "pupil")) for good (\(numbers.map(String.init).joined(separator: ", ")))? Type yes or no:"
        )
        return answer?.lowercased() == "yes"
    }
}

/// Why nobody was erased: nobody has said yes.
struct ErasureNotAgreed: UserFacing {
    let pupils: [Int]

    var code: String { "erasure-not-agreed" }
    var facts: Facts { ["pupils": pupils] }
    var message: String {
        "Nothing was erased. This would erase \(counted(pupils.count, "pupil")) for good: \(pupils.map(String.init).joined(separator: ", "))."
    }
    var remedies: [Remedy] { [.give(.agreement)] }
}
