import TargetSetting

/// A command line that says too much, too little or what there is not. Exit status 64.
enum CommandLineProblem: UserFacing {
    case nothingToRead
    case goesWith(String, needs: String)
    /// With why.
    case doesNotGoWith(String, with: String, because: String)
    case chooseOne([String])
    case typeAtLeastOne([String])
    case unknownCommand(String, nearest: String?, help: String)
    case unknownOption(String, nearest: String?, of: String)
    /// What a command needs and was not typed, with what it is; and a value that was taken for an option.
    case argumentMissing(String, what: String, taken: String?, of: String)
    case valueMissing(String, what: String, of: String)
    /// An option that takes one value, with all that were typed.
    case optionTwice(String, [String])
    case argumentUnexpected([String], of: String)
    /// With what the argument parser says.
    case notUnderstood(String, of: String)

    var code: String {
        switch self {
        case .nothingToRead: "nothing-to-read"
        case .goesWith: "goes-with"
        case .doesNotGoWith: "does-not-go-with"
        case .chooseOne: "choose-one"
        case .typeAtLeastOne: "type-at-least-one"
        case .unknownCommand: "unknown-command"
        case .unknownOption: "unknown-option"
        case .argumentMissing: "argument-missing"
        case .valueMissing: "value-missing"
        case .optionTwice: "option-twice"
        case .argumentUnexpected: "argument-unexpected"
        case .notUnderstood: "usage"
        }
    }

    var facts: Facts {
        switch self {
        case .nothingToRead: .none
        case .goesWith(let option, let needed): ["option": option, "needs": needed]
        case .doesNotGoWith(let option, let other, _): ["option": option, "with": other]
        case .chooseOne(let options), .typeAtLeastOne(let options): ["options": options]
        case .unknownCommand(let typed, let nearest, _): ["typed": typed, "nearest": nearest]
        case .unknownOption(let option, let nearest, let command):
            ["command": command, "typed": option, "nearest": nearest]
        case .argumentMissing(let needed, _, let taken, let command):
            ["command": command, "needs": needed, "typed": taken]
        case .valueMissing(let option, _, let command): ["command": command, "option": option]
        case .optionTwice(let option, let values): ["option": option, "typed": values]
        case .argumentUnexpected(let typed, let command): ["command": command, "typed": typed]
        case .notUnderstood(_, let command): ["command": command]
        }
    }

    var message: String {
        switch self {
        case .nothingToRead: "There is nothing to read: type the text in quotation marks."
        case .goesWith(let option, let needed): "\(option) goes with \(needed). Type both."
        case .doesNotGoWith(let option, let other, let why):
            "\(option) does not go with \(other): \(why). Leave \(option) out."
        case .chooseOne(let options): "Type exactly one of: \(options.joined(separator: ", "))."
        case .typeAtLeastOne(let options): "Type at least one of: \(options.joined(separator: ", "))."
        case .unknownCommand(let typed, let nearest, let help):
            "There is no command ‘\(typed)’.\(nearest.map { " Did you mean \($0)?" } ?? "") See what there is: \(help)"
        case .unknownOption(let option, let nearest, let command):
            "\(command) has no option ‘\(option)’.\(nearest.map { " Did you mean \($0)?" } ?? "")\(option.hasPrefix("--") ? "" : CommandLineProblem.dash) \(help(of: command))"
        case .argumentMissing(let needed, let what, let taken, let command):
            "\(command) needs \(needed): \(what)\(taken.map { " ‘\($0)’ was taken for an option.\(CommandLineProblem.dash)" } ?? "") \(help(of: command))"
        case .valueMissing(let option, let what, let command):
            "\(option) has no value: \(what) Where the value begins with a dash, type \(option)=VALUE. \(help(of: command))"
        case .optionTwice(let option, let values):
            "\(option) is typed \(values.count == 2 ? "twice" : "\(values.count) times"): \(values.map { "‘\($0)’" }.joined(separator: ", ")). Only one can be meant: type it once."
        case .argumentUnexpected(let typed, let command)
        where !CommandLineProblem.uses(of: typed, in: command).isEmpty:
            "\(command) does not take \(typed.map { "‘\($0)’" }.joined(separator: ", ")) by itself. Say what it is: \(CommandLineProblem.uses(of: typed, in: command).joined(separator: ", ")). \(help(of: command))"
        case .argumentUnexpected(let typed, let command):
            "\(command) does not take \(typed.map { "‘\($0)’" }.joined(separator: ", ")). Type several words in quotation marks. \(help(of: command))"
        case .notUnderstood(let why, let command): "\(why) \(help(of: command))"
        }
    }

    /// How a figure that was typed by itself can be meant; empty where the command takes none so.
    private static func uses(of typed: [String], in command: String) -> [String] {
        guard typed.count == 1, let value = typed.first else { return [] }
        let options =
            switch command.split(separator: " ").dropFirst().joined(separator: " ") {
            case "target set": ["--count", "--percent", "--points"]
            case "absence prior" where !value.contains("/"): ["--actual", "--target", "--attendance"]
            case "absence prior", "absence result":
                value.contains("/") ? ["--sessions"] : ["--actual", "--attendance"]
            default: [String]()
            }
        return options.map { "\($0) \(value.first?.isNumber == true ? value : "N")" }
    }

    private static let dash = " Type -- before a value that begins with a dash."

    private func help(of command: String) -> String {
        "See how it is typed: \(Hint.help(of: command).command)"
    }
}
