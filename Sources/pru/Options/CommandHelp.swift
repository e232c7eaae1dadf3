import ArgumentParser
import FoundationEssentials

/// What the parser itself says of a command's options, each as it is typed: `--unit`.
struct CommandHelp: Decodable {
    private struct Command: Decodable { let arguments: [Argument] }

    private struct Argument: Decodable {
        struct Name: Decodable { let name: String }

        let kind: String
        let isRepeating: Bool
        let names: [Name]?

        var typed: [String] { (names ?? []).map { "--\($0.name)" } }
    }

    private let command: Command

    init(of command: any ParsableCommand.Type) throws {
        self = try JSONDecoder().decode(CommandHelp.self, from: Data(command._dumpHelp().utf8))
    }

    /// Those that take one value.
    var singleOptions: [String] {
        command.arguments.filter { $0.kind == "option" && !$0.isRepeating }.flatMap(\.typed)
    }

    /// Those that take none.
    var flags: [String] { command.arguments.filter { $0.kind == "flag" }.flatMap(\.typed) }
}
