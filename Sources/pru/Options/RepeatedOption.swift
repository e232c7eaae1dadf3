import ArgumentParser

extension ParsableCommand {
    /// Looks for an option that is typed more than once, of which the parser would take the last in silence. A flag says
    /// the same twice, and an option that takes several values is meant to be repeated.
    /// - Throws: `CommandLineProblem.optionTwice`.
    static func checkOptions(in arguments: [String]) throws {
        let typed = TypedOption.all(in: arguments)
        let repeated = typed.filter { option in typed.count { $0.name == option.name } > 1 }
        guard !repeated.isEmpty else { return }
        let single = Set(try CommandHelp(of: self).singleOptions)
        guard let name = repeated.map(\.name).first(where: single.contains) else { return }
        throw CommandLineProblem.optionTwice(name, repeated.filter { $0.name == name }.map(\.value))
    }
}

/// An option as it stands on a command line, with what follows it.
private struct TypedOption {
    let name: String
    let value: String

    /// Those before `--`, which ends the options.
    static func all(in arguments: [String]) -> [TypedOption] {
        let arguments = Array(arguments.prefix { $0 != "--" })
        return arguments.indices.compactMap { place in
            let argument = arguments[place]
            guard argument.hasPrefix("--") else { return nil }
            let halves = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let next = place + 1 < arguments.count ? arguments[place + 1] : ""
            return TypedOption(
                name: String(halves[0]), value: halves.count == 2 ? String(halves[1]) : next)
        }
    }
}
