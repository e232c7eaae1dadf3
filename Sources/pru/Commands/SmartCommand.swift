import ArgumentParser
import DelimitedText
import Reports
import TargetLanguage

struct SmartCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "smart",
        abstract:
            "Look whether targets are SMART: a measure, a time, who, and from where. One target a line.",
        discussion: """
            pru smart 'From 35% now to 60% by Easter, with the TA'
            pru smart - reads lines from a pipe. Ends with 0 when every target is SMART, with 2 when one is not. \
            It judges words alone, and suggests no target.
            """)

    @Argument(help: "The target's text; - reads standard input.")
    var text: [String]

    @Flag(help: "Print JSON.")
    var json = false

    @Flag(help: "Never ask a question.")
    var noInput = false

    func run() throws {
        let console = Console(isJSON: json)
        let typed =
            text == ["-"]
            ? SpreadsheetText.decoded(try FileReading.bytesOrInput("-")) : text.joined(separator: " ")
        let targets = typed.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
            .map { SmartReport(Smart(String($0))) }
        guard !targets.isEmpty else { throw CommandLineProblem.nothingToRead }
        console.show(targets, text)
        if targets.contains(where: { $0.verdict != .smart }) { throw ExitCode.foundProblems }
    }

    private func text(_ targets: [SmartReport], on console: Console) -> String {
        targets.flatMap { target in
            let verdict = console.styled(target.verdict.rawValue, target.verdict == .smart ? .good : .bad)
            let found = [
                ("measure", target.measure), ("time", target.time), ("who", target.who),
                ("start", target.start),
            ].compactMap { name, words in words.map { "\(name): \($0)" } }
            return ["\(verdict)  \(target.text)"]
                + (found.isEmpty ? [] : ["  \(found.joined(separator: "; "))"])
                + target.queries.map { "  \($0)" }
        }.joined(separator: "\n")
    }
}
