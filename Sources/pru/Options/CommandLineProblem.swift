import TargetSetting

/// A command line that says too much, too little or what there is not. Exit status 64.
enum CommandLineProblem: UserFacing {
    case nothingToRead
    case goesWith(String, needs: String)
    case chooseOne([String])
    case typeAtLeastOne([String])
    case unknownCommand(String, nearest: String?, help: String)

    var code: String {
        switch self {
        case .nothingToRead: "nothing-to-read"
        case .goesWith: "goes-with"
        case .chooseOne: "choose-one"
        case .typeAtLeastOne: "type-at-least-one"
        case .unknownCommand: "unknown-command"
        }
    }

    var facts: Facts {
        switch self {
        case .nothingToRead: .none
        case .goesWith(let option, let needed): ["option": option, "needs": needed]
        case .chooseOne(let options), .typeAtLeastOne(let options): ["options": options]
        case .unknownCommand(let typed, let nearest, _): ["typed": typed, "nearest": nearest]
        }
    }

    var message: String {
        switch self {
        case .nothingToRead: "There is nothing to read: type the text in quotation marks."
        case .goesWith(let option, let needed): "\(option) goes with \(needed). Type both."
        case .chooseOne(let options): "Type exactly one of: \(options.joined(separator: ", "))."
        case .typeAtLeastOne(let options): "Type at least one of: \(options.joined(separator: ", "))."
        case .unknownCommand(let typed, let nearest, let help):
            "There is no command ‘\(typed)’.\(nearest.map { " Did you mean \($0)?" } ?? "") See what there is: \(help)"
        }
    }
}
