import ArgumentParser

/// The command line as it was typed, of which what is to be typed instead is made.
struct TypedCommand {
    @TaskLocal static var current = TypedCommand([])

    private var words: [String]

    /// - Parameter arguments: without the program's name.
    init(_ arguments: [String]) { words = arguments.map(ShellCommand.quoted) }

    /// `pru target set`: the names of commands that it begins with.
    var name: String {
        var command: any ParsableCommand.Type = Pru.self
        return words.prefix { word in
            let found = command.configuration.subcommands.first { $0.configuration.commandName == word }
            command = found ?? command
            return found != nil
        }.reduce("pru") { "\($0) \($1)" }
    }

    /// The whole of it.
    var text: String { (["pru"] + words).joined(separator: " ") }

    /// Without some options and their values.
    func without(_ options: [String]) -> TypedCommand {
        var (command, rest) = (self, words[...])
        command.words = []
        while let word = rest.popFirst() {
            guard word != "--" else {
                command.words += [word] + rest
                break
            }
            guard options.contains(where: { word == $0 || word.hasPrefix("\($0)=") }) else {
                command.words.append(word)
                continue
            }
            if !word.contains("="), !TypedCommand.flags.contains(word) { rest = rest.dropFirst() }
        }
        return command
    }

    private static let flags: Set = ["--yes", "--all-or-nothing"]

    /// With an option and its value as they are typed, before `--`, which ends the options.
    func adding(_ option: String) -> TypedCommand {
        var command = self
        command.words.insert(option, at: words.firstIndex(of: "--") ?? words.endIndex)
        return command
    }

    /// With a value in the place of another; nil where that was not typed by itself.
    func replacing(_ typed: String, with value: String) -> TypedCommand? {
        let typed = ShellCommand.quoted(typed)
        var command = self
        command.words = words.map { word in
            if word == typed { return value }
            return word.hasPrefix("--") && word.hasSuffix("=\(typed)")
                ? word.dropLast(typed.count) + value : word
        }
        return command.words == words ? nil : command
    }
}
