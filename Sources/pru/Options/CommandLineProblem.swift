import Formats
import LocalAuthority
import Register
import TargetSetting

/// Something typed that is not of the form it must have. Exit status 64.
enum CommandLineProblem: Error {
    case notWhole(String, what: String)
    case notADecimal(String, what: String)
    case notADay(String)
    case notAYear(String)
    case notSessions(String)
    case notAnAssignment(String, option: String, example: String)
    case notOneOf(String, option: String, known: [String])
    case notAStep(String)
    case nothingToRead
    case goesWith(String, needs: String)
    case chooseOne([String])
    case typeAtLeastOne([String])
    case unknownCommand(String, nearest: String?, help: String)

    var message: String {
        switch self {
        case .notWhole(let typed, let what):
            "\(what): ‘\(typed)’ is not a whole number from 0. Type one, such as 7."
        case .notADecimal(let typed, let what): "\(what): ‘\(typed)’ is not a number. Type one, such as 22.4."
        case .notADay(let typed):
            "‘\(typed)’ is not a day of the calendar. Type it as 2010-12-13 or 13/12/2010."
        case .notAYear(let typed): "‘\(typed)’ is not an academic year. Type it as 2008/09."
        case .notSessions(let typed):
            "‘\(typed)’ is not sessions missed of sessions possible. Type both, such as 836/3800."
        case .notAnAssignment(let typed, let option, let example):
            "\(option): ‘\(typed)’ has no ‘=’. Type it as \(example)."
        case .unknownCommand(let typed, let nearest, let help):
            "There is no command ‘\(typed)’.\(nearest.map { " Did you mean \($0)?" } ?? "") See what there is: \(help)"
        case .notOneOf(let typed, let option, let known):
            "\(option): ‘\(typed)’ is not one of: \(known.joined(separator: ", "))."
        case .notAStep(let typed):
            "--step: ‘\(typed)’ has no day. Type it as '2011-04-08: reads 40 words a minute'."
        case .typeAtLeastOne(let options): "Type at least one of: \(options.joined(separator: ", "))."
        case .nothingToRead: "There is nothing to read: type the text in quotation marks."
        case .goesWith(let option, let needed): "\(option) goes with \(needed). Type both."
        case .chooseOne(let options): "Type exactly one of: \(options.joined(separator: ", "))."
        }
    }
}

/// The sentence for an error of our own; nil for the argument parser's.
func sentence(for error: any Error) -> String? {
    switch error {
    case let refusal as Refusal: refusal.message
    case let refusal as LARefusal: refusal.message
    case let problem as RegisterProblem: problem.message
    case let problem as AtomicFile.Problem: problem.message
    case let problem as CommandLineProblem: problem.message
    case let problem as FileProblem: problem.message
    case let problem as SpreadsheetProblem: problem.message
    case let problems as UnitsProblems: problems.message
    case let problem as MailProblem: problem.message
    case let problem as ReceiptProblem: problem.message
    case let problem as ReceiptFileProblem: problem.message
    case let problems as CycleFileProblems:
        (["There are problems in the cycle file. Nothing was made."] + problems.lines).joined(separator: "\n")
    case let problems as CycleProblems:
        "The cycle cannot be read. " + problems.list.map(\.message).joined(separator: " ")
    default: nil
    }
}
