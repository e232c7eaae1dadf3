import ArgumentParser
import Input
import Reports
import Sentences
import TargetSetting
import Workflows

struct SignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Show the sign-offs and whether each still stands; record or withdraw one.",
        usage: """
            pru sign
            pru sign OFFICE --name NAME --date DAY [--evidence TEXT] [--recorded-by NAME] [--accept RULE=TEXT] [--yes]
            pru sign withdraw OFFICE --reason TEXT
            """,
        subcommands: [Give.self, Withdraw.self], defaultSubcommand: Give.self)
}

extension SignCommand {
    struct Give: RegisterCommand {
        static let configuration = CommandConfiguration(
            commandName: "give",
            abstract: "Record a sign-off; without an office, show them all. The same as pru sign.",
            discussion: """
                pru sign OFFICE --name 'Anne Example' --date 2010-12-06 --evidence 'minute 4'
                pru sign OFFICE --name 'Jo Sample' --date 2010-12-07 --accept zero-rated='P-scale targets seen for all'
                """)

        @Argument(help: ArgumentHelp("The office, as pru sign lists it.", valueName: "office"))
        var signatory: Signatory.ID?

        @Option(help: "Who agreed.")
        var name: String?

        @Option(help: ArgumentHelp("When they agreed.", valueName: "day"))
        var date: String?

        @Option(help: ArgumentHelp("What shows it: a minute, a visit, an e-mail.", valueName: "text"))
        var evidence: String?

        @Option(help: ArgumentHelp("Who records it, where it is not you.", valueName: "name"))
        var recordedBy: String?

        @Option(help: ArgumentHelp("Accept a rule's queries in words.", valueName: "rule=text"))
        var accept: [String] = []

        @Flag(help: "Record it without asking, where its day is in doubt.")
        var yes = false

        @OptionGroup var person: AnotherPerson

        @OptionGroup var options: GlobalOptions

        func run(in session: Session) throws {
            guard let signatory else {
                return try SignOffList(session).print(asJSON: options.json, unless: hasDetails)
            }
            let signing = try Signing(by: signatory, in: session.unit)
            let signOff = try signOff(signing)
            let shown = lines(of: signing.report)
            // Nil where nobody can be asked.
            let answer = session.mayAsk ? session.console.ask(question(to: signing.signatory, shown)) : nil
            if let answer, !["y", "yes"].contains(answer.lowercased()) {
                session.console.problem("Nothing was recorded.")
                throw ExitCode.failure
            }
            // Whoever was shown what is signed for has seen its figures, and not what is doubted of its day.
            try session.perform(signOff, agreed: yes, asSeen: answer != nil)
            if !options.json { session.console.print("Signed for:\n" + shown.joined(separator: "\n")) }
        }

        private func lines(of report: SigningReport) -> [String] {
            report.parts.flatMap { part in
                ["  \(part.title)"] + part.lines.map { "    \($0.title): \($0.text)" }
                    + part.pupils.map { "      \($0.title): \($0.text)" }
            }
        }

        private var hasDetails: Bool {
            name != nil || date != nil || evidence != nil || recordedBy != nil || !accept.isEmpty
        }

        private func question(to signatory: Signatory, _ statements: [String]) -> String {
            "The \(signatory.title) signs for:\n\(statements.joined(separator: "\n"))\nRecord this sign-off? Type yes:"
        }

        private func signOff(_ signing: Signing) throws -> Action {
            try signing.signOff(
                name: name.map { try PersonText($0, as: .signer) }, day: date.map(Input(.day).day),
                evidence: evidence.map { try PersonText($0, as: .evidence) },
                recordedBy: recordedBy.map { try PersonText($0, as: .account) }, accepted: accepted(),
                meaning: person.who)
        }

        /// - Throws: `CommandLineProblem.optionTwice` where a rule is accepted in two ways.
        private func accepted() throws -> [Action.Acceptance] {
            let accepted = try accept.map { text in
                let (rule, words) = try Input(.acceptance).assignment(
                    text, example: "--accept zero-rated='TEXT'")
                return Action.Acceptance(rule: rule, text: try PersonText(words, as: .answer))
            }
            for (rule, ways) in Dictionary(grouping: accepted, by: \.rule) where ways.count > 1 {
                throw CommandLineProblem.optionTwice("--accept \(rule)", ways.map(\.text.text))
            }
            return accepted
        }
    }

    struct Withdraw: RegisterCommand {
        static let configuration = CommandConfiguration(
            commandName: "withdraw", abstract: "Take a sign-off back. It stays in the record.")

        @Argument(help: ArgumentHelp("The office.", valueName: "office"))
        var signatory: Signatory.ID

        @Option(help: ArgumentHelp("Why.", valueName: "text"))
        var reason: String

        @OptionGroup var options: GlobalOptions

        func run(in session: Session) throws {
            try session.perform(.withdraw(signatory: signatory, reason: PersonText(reason, as: .reason)))
        }
    }
}

/// The offices, each with whether its sign-off stands and what moved if not.
struct SignOffList {
    private let set: TargetSet
    private let console: Console

    init(_ session: Session) {
        set = session.targetSet
        console = session.console
    }

    /// - Throws: `CommandLineProblem.chooseOne` where details of a sign-off were typed without an office.
    func print(asJSON: Bool, unless hasDetails: Bool) throws {
        guard !hasDetails else {
            throw CommandLineProblem.chooseOne(set.cycle.signatories.map { Hint.sign($0.id).command })
        }
        if asJSON { return console.write(set.cycle.signatories.map { SignOffReport(of: $0, in: set) }) }
        if set.cycle.signatories.isEmpty {
            return console.print("Nobody signs in this cycle. Next: \(Remedy.export().typed)")
        }
        for signatory in set.cycle.signatories {
            let status = set.status(of: signatory)
            let state = console.styled(status.inWords, status.stands ? .good : .bad)
            console.print("\(signatory.title)\(signatory.isRequired ? "" : " (optional)"): \(state)")
            for line in lines(status) { console.print("  \(line)") }
        }
    }

    private func lines(_ status: SignOffStatus) -> [String] {
        switch status {
        case .notSigned: []
        case .stands(let signOff): facts(signOff)
        case .moved(let signOff, let movements):
            facts(signOff) + movements.map { "moved since: \($0.inWords)" }
        case .withdrawn(let signOff, let withdrawal):
            facts(signOff) + [
                "withdrawn on \(withdrawal.day.inWords) by \(withdrawal.by): \(withdrawal.reason)"
            ]
        }
    }

    private func facts(_ signOff: SignOff) -> [String] {
        [signOff.inWords] + [signOff.evidence.map { "evidence: \($0)" }].compactMap(\.self)
            + signOff.acceptances.map { "accepts \($0.rule) (\(set.cycle.title(of: $0.topic))): \($0.text)" }
            + ["recorded by \(signOff.recordedBy) on \(signOff.recordedOn.inWords)"]
    }
}

extension SignOffStatus {
    fileprivate var inWords: String { kind == .moved ? "no longer counts" : word }
}
