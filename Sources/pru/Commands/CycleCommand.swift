import ArgumentParser
import Formats
import Register
import Reports
import Sentences
import TargetSetting
import Workflows

struct CycleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cycle", abstract: "The cycles in the program; check a cycle file of your own.",
        usage: """
            pru cycle list
            pru cycle show [ID]
            pru cycle check FILE
            """,
        subcommands: [ListCycles.self, Show.self, Check.self], defaultSubcommand: ListCycles.self)
}

extension CycleCommand {
    struct ListCycles: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the cycles in the program. The same as pru cycle.")

        @OptionGroup var options: GlobalOptions

        func run() throws {
            let cycles = try ShippedCycles.texts.sorted { $0.key < $1.key }.map {
                CycleReport(try CycleFile(yaml: $0.value).cycle)
            }
            options.console.show(cycles, text)
        }

        private func text(_ cycles: [CycleReport]) -> String {
            var table = Table()
            for cycle in cycles { table.add(cycle.id, cycle.heading) }
            return table.text
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Print a cycle file, to start a new one from.",
            discussion:
                "Without an id, the cycle of the register."
        )

        @Argument(help: "The cycle, as pru cycle list names it.")
        var id: String?

        @OptionGroup var options: GlobalOptions

        func run() throws {
            let text = try id.map { try ShippedCycles.text(of: $0) } ?? unnamed()
            try options.console.show(making: { try CycleFile(yaml: text).tree }) {
                $0.printVerbatim(text.hasSuffix("\n") ? text : text + "\n")
            }
        }

        private func unnamed() throws -> String {
            guard options.hasRegister else {
                throw CommandLineProblem.chooseOne(
                    ShippedCycles.texts.keys.sorted().map { Hint.showCycle($0).command })
            }
            return try Register.opened(at: options.registerPath) { Console.tell($0.message) }.cycle()
                .yaml
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Report every problem in a cycle file, with line and column.",
            discussion:
                "Prints nothing and ends with 0 when all is well; ends with 2 when there is a problem.")

        @Argument(help: "The cycle file.")
        var file: String

        @OptionGroup var options: GlobalOptions

        func run() throws {
            let problems = try NamedCycle.problems(in: FileReading.text(of: file), named: file)
            options.console.show(
                problems, telling: { problems, console in problems.forEach { console.print($0.inWords) } })
            if !problems.isEmpty { throw ExitCode.foundProblems }
        }
    }
}
