import ArgumentParser
import Input
import Sentences
import TargetSetting
import Workflows

struct Erase: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract:
            "Remove what is recorded of a pupil: from the roll, the journal and the file's free space.",
        usage: """
            pru erase PUPIL... [--[no-]lines-in-doubt] [--[no-]hide-names] [--yes]
            pru erase --left-before DAY [--[no-]lines-in-doubt] [--[no-]hide-names] [--yes]
            """,
        discussion:
            "It cannot be taken back. Where another text names the pupil, that is said before. The journal keeps that it was done, and pru log --verify still holds. Backups are not touched."
    )

    @Argument(help: "The pupils: UPN, reference or number.")
    var pupils: [String] = []

    @Option(help: ArgumentHelp("Every pupil who left before this day.", valueName: "day"))
    var leftBefore: String?

    @Flag(
        inversion: .prefixedNo,
        help: "Erase, or leave, left-out lines that can be about another child as well.")
    var linesInDoubt: Bool?

    @Flag(
        inversion: .prefixedNo,
        help: "Put ‘[a pupil]’ for the name in texts that stay, or leave it there.")
    var hideNames: Bool?

    @Flag(help: "Do it without asking.")
    var yes = false

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        guard pupils.isEmpty != (leftBefore == nil) else {
            throw CommandLineProblem.chooseOne(["PUPIL...", "--left-before DAY"])
        }
        let numbers = try numbers(in: session)
        guard !numbers.isEmpty else { throw Refusal.pupil(.nobodyToErase) }
        var erasing = Action.Erasing(takingLinesInDoubt: linesInDoubt, hidingNames: hideNames)
        let outcome = try rehearsed(numbers, &erasing, in: session)
        // A copy that was left behind holds them too.
        defer { session.tellUnfinished() }
        guard case .erased(let pupils, let others) = outcome.change, !yes else {
            return try session.perform(.erase(numbers, erasing))
        }
        let notAgreed = ErasureNotAgreed(pupils: pupils, others: others, consequences: outcome.whatStays)
        guard session.mayAsk, isAgreed(to: notAgreed, session) else { throw notAgreed }
        try session.perform(.erase(numbers, erasing), asSeen: true)
    }

    /// What it would come to, when everything has been asked that is to be said before.
    private func rehearsed(
        _ numbers: [Int], _ erasing: inout Action.Erasing, in session: Session
    ) throws -> Outcome {
        do {
            return try session.unit.rehearse(.erase(numbers, erasing))
        } catch Refusal.pupil(let refusal) where session.mayAsk && !yes {
            switch refusal {
            case .linesInDoubt(let lines, _):
                let shown = lines.map { "  \($0.number)  \($0.inWords): \($0.contents)" }
                let question = ["These lines can be about who is erased, or about another child:"] + shown
                erasing.takesLinesInDoubt = try answer(
                    to: question + ["Erase them too? Type yes or no:"], or: refusal, session)
            case .namedInTexts(let places, _):
                let question = ["The name stands in texts that stay:"] + places.map { "  \($0.inWords)" }
                erasing.hidesNames = try answer(
                    to: question + ["Put ‘[a pupil]’ for it there? Type yes or no:"], or: refusal, session)
            default: throw Refusal.pupil(refusal)
            }
            return try rehearsed(numbers, &erasing, in: session)
        }
    }

    private func answer(
        to question: [String], or refusal: PupilRefusal, _ session: Session
    ) throws -> Bool {
        switch session.console.ask(question.joined(separator: "\n")) {
        case .yes: return true
        case .no: return false
        case .neither, nil: throw Refusal.pupil(refusal)
        }
    }

    private func numbers(in session: Session) throws -> [Int] {
        guard let leftBefore else { return try session.unit.pupilsToErase(named: pupils) }
        return session.unit.pupilsToErase(leftBefore: try Input(.leftBefore).day(leftBefore))
    }

    private func isAgreed(to erasure: ErasureNotAgreed, _ session: Session) -> Bool {
        let follows = erasure.consequences.map { "  \($0)" }
        let ahead = follows.isEmpty ? [] : ["Nothing is erased yet. This would follow:"] + follows
        let question = ahead + ["Erase \(erasure.whatGoes)? Type yes or no:"]
        return session.console.ask(question.joined(separator: "\n")) == .yes
    }
}

extension Outcome {
    /// What is said of texts and lines before somebody is erased.
    fileprivate var whatStays: [String] {
        consequences.filter {
            switch $0 {
            case .namesHidden, .stillNamed, .restOfLineKept, .signOffFell: true
            default: false
            }
        }.map(\.sentence)
    }
}

/// Why nobody was erased: nobody has said yes.
struct ErasureNotAgreed: UserFacing {
    let pupils: [Int]
    /// The other numbers under which something is kept of the same children.
    let others: [Int]
    /// What follows, in sentences.
    let consequences: [String]

    var code: String { "erasure-not-agreed" }
    var facts: Facts { ["pupils": pupils, "others": others] }
    var message: String {
        (["Nothing was erased. This would erase \(whatGoes)."] + consequences).joined(separator: " ")
    }
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
