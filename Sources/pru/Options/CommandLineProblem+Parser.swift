import TargetSetting

/// What the argument parser says of a command line, in our words. Its errors are private to it: they are known by its
/// sentences, which hold still for as long as its version does.
extension CommandLineProblem {
    /// - Parameters:
    ///   - text: the whole of its message: the error, what the argument is, and where its help is.
    ///   - arguments: the command line.
    init(parser text: String, typed arguments: [String]) {
        let lines = text.split(separator: "\n")
        let error = lines.first.map { $0.trimmingPrefix("Error: ") } ?? ""
        let command = text.firstMatch(of: /See '(pru.*) --help'/).map { String($0.output.1) } ?? "pru"
        let what =
            text.firstMatch(of: /\nHelp:  .*?  (.*)\n/).map { CommandLineProblem.begun($0.output.1) } ?? ""
        if let match = error.wholeMatch(of: /Unknown option '(.*?)'(\. Did you mean '(.*)'\?)?/) {
            // The parser's nearest may be far: --json for --of.
            let near = match.output.3.flatMap { option in
                nearest(to: match.output.1.without("-"), in: [option.without("-")]).map { "--\($0)" }
            }
            self = .unknownOption(String(match.output.1), nearest: near, of: command)
        } else if let match = error.wholeMatch(of: /Missing expected argument '(.*)'/) {
            self = .argumentMissing(
                String(match.output.1), what: what, taken: CommandLineProblem.dashed(arguments), of: command)
        } else if let match = error.wholeMatch(of: /Missing value for '(-\S*).*'/) {
            self = .valueMissing(String(match.output.1), what: what, of: command)
        } else if let match = error.wholeMatch(
            of: /(Unexpected argument|[0-9]+ unexpected arguments:) '(.*)'/)
        {
            self = .argumentUnexpected(
                match.output.2.split(separator: "', '").map(String.init), of: command)
        } else {
            self = .notUnderstood(String(error), of: command)
        }
    }

    /// What the parser took for `-h` among options of one letter, which there are no others of: `-Dash`, a text that begins with
    /// a dash. Nil where help was asked for.
    init?(takenForHelp arguments: [String], of command: String) {
        let typed = arguments.prefix { $0 != "--" }
        let several = /-(h.+|[^h-].*h.*)/.dotMatchesNewlines()
        guard !typed.contains("-h"), !typed.contains("--help"),
            let text = typed.first(where: { $0.wholeMatch(of: several) != nil })
        else { return nil }
        let near = nearest(to: text[...].without("-"), in: ["help"]).map { "--\($0)" }
        self = .unknownOption(text, nearest: near, of: command)
    }

    /// `How many pupils.` as it stands within a sentence; an abbreviation stays as it is.
    private static func begun(_ sentence: Substring) -> String {
        let isWord = sentence.dropFirst().first?.isUppercase == false
        return isWord ? sentence.prefix(1).lowercased() + sentence.dropFirst() : String(sentence)
    }

    /// The first value that looks like an option and cannot be the name of one.
    private static func dashed(_ arguments: [String]) -> String? {
        arguments.first { $0.hasPrefix("-") && $0.wholeMatch(of: /--?[a-z-]*(=.*)?/) == nil }
    }
}

extension Substring {
    /// What follows the marks that it begins with.
    fileprivate func without(_ mark: Character) -> String { String(drop { $0 == mark }) }
}
