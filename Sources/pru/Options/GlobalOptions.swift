import ArgumentParser
import FoundationEssentials

/// What every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(help: "The register's file. Without it $PRU_REGISTER, else pru.sqlite in the current folder.")
    var register: String?

    @Flag(help: "Print JSON.")
    var json = false

    @Flag(help: "Never ask a question.")
    var noInput = false

    var console: Console { Console(isJSON: json) }

    /// Whether a question can be asked.
    var mayAsk: Bool { !noInput && !json }

    var registerPath: String {
        if let register { return register }
        let fromEnvironment = ProcessInfo.processInfo.environment["PRU_REGISTER"]
        return fromEnvironment.flatMap { $0.isEmpty ? nil : $0 } ?? "pru.sqlite"
    }

    /// Takes global options that stand before the command to its end: `pru --register F check` is
    /// `pru check --register F`.
    static func hoisted(_ arguments: [String]) -> [String] {
        var rest = arguments[...]
        var leading: [String] = []
        while let first = rest.first {
            if first == "--json" || first == "--no-input" || first.hasPrefix("--register=") {
                leading.append(rest.removeFirst())
            } else if first == "--register", rest.count > 1 {
                leading += [rest.removeFirst(), rest.removeFirst()]
            } else {
                break
            }
        }
        let end = rest.firstIndex(of: "--") ?? rest.endIndex
        return Array(rest[..<end]) + leading + Array(rest[end...])
    }
}

extension GlobalOptions {
    /// Whether a register is there, or one was named.
    var hasRegister: Bool {
        register != nil || FileManager.default.fileExists(atPath: registerPath)
    }
}
