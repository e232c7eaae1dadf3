import Reports
import TargetSetting

/// A command line that says too much, too little or what there is not. Exit status 64.
enum CommandLineProblem: UserFacing {
    case nothingToRead
    case goesWith(String, needs: String)
    /// With why.
    case doesNotGoWith(String, with: String, because: String)
    case chooseOne([String])
    case typeAtLeastOne([String])
    /// With the commands that may be meant, of the one that it is typed after.
    case unknownCommand(String, nearest: [String], of: String)
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
        case .unknownCommand(let typed, let nearest, _):
            ["typed": typed, "nearest": CommandLineProblem.oneOf(nearest)]
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
        case .unknownCommand(let typed, let nearest, let command):
            "There is no command ‘\(typed)’.\(CommandLineProblem.oneOf(nearest).map { " Did you mean \($0)?" } ?? "") See what there is: \(Hint.help(of: command).command)"
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

    var remedies: [Remedy] {
        if case .unknownOption(let option, let nearest, _) = self {
            Remedy.nearest(nearest, insteadOf: option)
        } else {
            []
        }
    }

    /// The commands that may be meant, in the place of the one that there is not.
    var ways: [Way] {
        guard case .unknownCommand(let typed, let nearest, let command) = self else { return [] }
        let name = String(typed.dropFirst(command.count + 1))
        return nearest.compactMap { near in
            let names = near.dropFirst(command.count).split(separator: " ").map(String.init)
            let other = TypedCommand.current.calling(names, insteadOf: name)
            return other.map { Way(text: "type \(near) instead", command: $0.text) }
        }
    }

    /// The command whose help the message names; nil where it names none.
    var command: String? {
        switch self {
        case .unknownCommand(_, _, let command), .unknownOption(_, _, let command),
            .argumentMissing(_, _, _, let command), .valueMissing(_, _, let command),
            .argumentUnexpected(_, let command), .notUnderstood(_, let command):
            command
        case .nothingToRead, .goesWith, .doesNotGoWith, .chooseOne, .typeAtLeastOne, .optionTwice: nil
        }
    }

    private static func oneOf(_ commands: [String]) -> String? {
        commands.isEmpty ? nil : commands.joined(separator: ", or ")
    }

    private static let dash = " Type options first, then -- and what begins with a dash."

    private func help(of command: String) -> String {
        "See how it is typed: \(Hint.help(of: command).command)"
    }
}
