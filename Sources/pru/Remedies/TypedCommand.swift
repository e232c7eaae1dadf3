import ArgumentParser

/// The command line as it was typed, of which what is to be typed instead is made.
struct TypedCommand {
    @TaskLocal static var current = TypedCommand([])

    private var words: [ShellCommand.Word]

    /// - Parameter arguments: without the program's name.
    init(_ arguments: [String]) { words = arguments.map { .value($0) } }

    /// The commands that it begins with, each of the one before.
    private var commands: [any ParsableCommand.Type] {
        var command: any ParsableCommand.Type = Pru.self
        var found: [any ParsableCommand.Type] = []
        for word in words {
            let known = command.configuration.subcommands
            guard let next = known.first(where: { $0.configuration.commandName == word.typed }) else { break }
            command = next
            found.append(next)
        }
        return found
    }

    /// `pru target set`: the names of commands that it begins with.
    var name: String {
        (["pru"] + commands.compactMap { $0.configuration.commandName }).joined(separator: " ")
    }

    /// The whole of it.
    var text: String { (["pru"] + words.map(\.text)).joined(separator: " ") }

    /// The options that take no value, of the command or, where a group of them is typed alone, of its usual one.
    private var flags: Set<String> {
        var command: any ParsableCommand.Type = Pru.self
        if let last = commands.last { command = last }
        while let usual = command.configuration.defaultSubcommand { command = usual }
        // What the parser says of itself can always be read.
        return Set((try? CommandHelp(of: command).flags) ?? [])
    }

    /// Of each word the option that it is or is the value of; nil of what stands by itself.
    private var options: [String?] {
        let flags = flags
        var (open, isOver) = (String?.none, false)
        return words.map { word -> String? in
            guard !isOver, let typed = word.typed else { return nil }
            isOver = typed == "--"
            guard !isOver, typed.hasPrefix("--") else {
                defer { open = nil }
                return isOver ? nil : open
            }
            let name = String(typed.prefix { $0 != "=" })
            open = name == typed && !flags.contains(name) ? name : nil
            return name
        }
    }

    /// Without some options and their values.
    func without(_ options: [String]) -> TypedCommand {
        var command = self
        command.words = zip(words, self.options).filter { _, option in
            !options.contains { $0 == option }
        }.map { word, _ in word }
        return command
    }

    /// With an option and its value as they are typed, before `--`, which ends the options.
    func adding(_ option: String) -> TypedCommand {
        var command = self
        let end = words.firstIndex { $0.typed == "--" } ?? words.endIndex
        command.words.insert(.blank(option), at: end)
        return command
    }

    /// With a name in the place of one that there is not: of the last option or value that is it. Nil where none is.
    func naming(_ name: String, insteadOf typed: String) -> TypedCommand? {
        for place in words.indices.dropFirst(commands.count).reversed() {
            guard let word = words[place].typed else { continue }
            var command = self
            if word == typed {
                command.words[place] = .value(name)
            } else if word.hasPrefix("\(typed)=") {
                command.words[place] = .value(name + word.dropFirst(typed.count))
            } else if word.hasPrefix("--"), word.hasSuffix("=\(typed)") {
                command.words[place] = .value(word.dropLast(typed.count) + name)
            } else {
                continue
            }
            return command
        }
        return nil
    }

    /// With the names of commands in the place of one that there is not.
    func calling(_ names: [String], insteadOf typed: String) -> TypedCommand? {
        guard let place = words.firstIndex(where: { $0.typed == typed }) else { return nil }
        var command = self
        command.words.replaceSubrange(place...place, with: names.map(ShellCommand.Word.value))
        return command
    }

    /// With a value in the place of another, once; nil where that was not typed there by itself.
    /// - Parameters:
    ///   - value: as it is typed.
    ///   - option: the option that it is the value of; nil where it stands by itself.
    ///   - fromEnd: whether the last one is meant, where several are the same.
    func replacing(
        _ typed: String, with value: String, of option: String?, fromEnd: Bool = false
    ) -> TypedCommand? {
        let (options, named) = (options, commands.count)
        func stands(at place: Int) -> Bool {
            guard options[place] == option, let word = words[place].typed else { return false }
            return word == typed || (option.map { word == "\($0)=\(typed)" } ?? false)
        }
        let places = words.indices.dropFirst(named).filter(stands)
        guard let place = fromEnd ? places.last : places.first else { return nil }
        var command = self
        let isJoined = words[place].typed != typed
        command.words[place] = .blank(isJoined ? "\(option ?? "")=\(value)" : value)
        return command
    }
}
