import ArgumentParser
import TargetSetting

extension Pru {
    /// Looks at the names of commands first: the parser would take a misspelt one for an argument of the default command.
    /// - Throws: `CommandLineProblem.unknownCommand` with the nearest.
    static func checkNames(in arguments: [String]) throws {
        var command: any ParsableCommand.Type = Pru.self
        var path = "pru"
        for argument in arguments {
            let subcommands = command.configuration.subcommands
            // What follows `pru sign` may be an office.
            guard !subcommands.isEmpty, !argument.hasPrefix("-"), command != SignCommand.self else { return }
            // `pru help target` is of the commands that follow, which have to be there.
            if argument == "help" { continue }
            guard let found = subcommands.first(where: { $0.configuration.commandName == argument }) else {
                let known = subcommands.compactMap { $0.configuration.commandName }
                // What several have is of one of them: `pru import`.
                let deeper = subcommands.compactMap { other in
                    other.configuration.subcommands.contains { $0.configuration.commandName == argument }
                        ? other.configuration.commandName.map { "\(path) \($0) \(argument)" } : nil
                }
                let near = nearest(to: argument, in: known).map { ["\(path) \($0)"] } ?? []
                throw CommandLineProblem.unknownCommand(
                    "\(path) \(argument)", nearest: deeper.isEmpty ? near : Array(deeper.prefix(4)),
                    of: path)
            }
            command = found
            path += " \(argument)"
        }
    }
}
