/// A command as somebody types it into a shell: the one place where values are quoted.
struct ShellCommand: CustomStringConvertible {
    /// The register that was named on the command line: what is typed next is meant for the same one.
    @TaskLocal static var register: String?
    /// The numbers of pupils that are typed as `pupil:7`, because they are another's reference too.
    @TaskLocal static var ambiguousNumbers: Set<Int> = []

    private var arguments: [Word] = []
    private var options: [(name: String, value: Word?)] = []
    private let name: String

    /// A value that is known, or the name of one that the person fills in, such as `TEXT`.
    enum Word {
        case value(String)
        case blank(String)
    }

    /// - Parameter name: the command with its subcommands: `pru target set`.
    init(_ name: String) { self.name = name }

    func argument(_ value: some CustomStringConvertible) -> ShellCommand {
        adding(.value(value.description))
    }

    /// A pupil by the number.
    func argument(pupil number: Int) -> ShellCommand {
        argument(ShellCommand.ambiguousNumbers.contains(number) ? "pupil:\(number)" : String(number))
    }

    /// An argument that the person fills in.
    func argument(blank: String) -> ShellCommand { adding(.blank(blank)) }

    func flag(_ name: String) -> ShellCommand { adding(name, nil) }

    /// An option with its value; without the option where the value is nil.
    func option(_ name: String, _ value: (some CustomStringConvertible)?) -> ShellCommand {
        value.map { adding(name, .value($0.description)) } ?? self
    }

    /// An option whose value the person fills in.
    func option(_ name: String, blank: String) -> ShellCommand { adding(name, .blank(blank)) }

    func option(_ name: String, blank: String, where isWanted: Bool) -> ShellCommand {
        isWanted ? option(name, blank: blank) : self
    }

    /// For the register that was named, if one was.
    var forRegister: ShellCommand { option("--register", ShellCommand.register) }

    private func adding(_ argument: Word) -> ShellCommand {
        var command = self
        command.arguments.append(argument)
        return command
    }

    private func adding(_ name: String, _ value: Word?) -> ShellCommand {
        var command = self
        command.options.append((name, value))
        return command
    }

    /// What to type. Arguments that begin with a dash stand behind all options and `--`, so that they are not taken for one.
    var description: String {
        let options = options.map { name, value in
            guard let value else { return name }
            if case .value(let text) = value, text.hasPrefix("-") { return "\(name)=\(value.text)" }
            return "\(name) \(value.text)"
        }
        let words = arguments.map(\.text)
        let hasDash = arguments.contains {
            if case .value(let text) = $0 { text.hasPrefix("-") } else { false }
        }
        return ([name] + (hasDash ? options + ["--"] + words : words + options)).joined(separator: " ")
    }

    /// A value as a shell takes it: in quotation marks where it has more than letters, digits and plain marks.
    static func quoted(_ value: String) -> String {
        let isPlain = value.unicodeScalars.allSatisfy {
            $0.isASCII
                && ($0.properties.isAlphabetic || $0.properties.numericType != nil
                    || "_./=%:,@+-".unicodeScalars.contains($0))
        }
        guard !isPlain || value.isEmpty else { return value }
        return "'" + value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
            + "'"
    }
}

extension ShellCommand.Word {
    /// As it stands in the command.
    var text: String {
        switch self {
        case .value(let text): ShellCommand.quoted(text)
        case .blank(let name): name
        }
    }

    /// The value without quotation marks; nil of a blank.
    var typed: String? { if case .value(let text) = self { text } else { nil } }
}
