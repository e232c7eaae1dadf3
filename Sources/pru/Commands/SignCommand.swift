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
                return try showOffices(session.targetSet, on: session.console)
            }
            let signing = try Signing(by: signatory, in: session.unit)
            let signOff = try signOff(signing)
            let shown = text(signing.report)
            // Nil where nobody can be asked.
            let answer = session.mayAsk ? session.console.ask(question(to: signing.signatory, shown)) : nil
            if let answer, answer != .yes {
                session.console.problem("Nothing was recorded.")
                throw ExitCode.failure
            }
            // Whoever was shown what is signed for has seen its figures, and not what is doubted of its day.
            let outcome = try session.done(signOff, agreed: yes, asSeen: answer != nil)
            session.console.show(
                Joined(OutcomeReport(outcome), SignedForReport(signing.report)), telling: tell)
        }

        private func tell(_ report: Joined<OutcomeReport, SignedForReport>, on console: Console) {
            console.tell(report.first)
            console.print("Signed for:\n" + text(report.second.signedFor))
        }

        private func text(_ report: SigningReport) -> String {
            report.parts.flatMap { part in
                ["  \(part.title)"] + part.lines.map { "    \($0.title): \($0.text)" }
                    + part.pupils.map { "      \($0.title): \($0.text)" }
            }.joined(separator: "\n")
        }

        /// - Throws: `CommandLineProblem.chooseOne` where details of a sign-off were typed without an office.
        private func showOffices(_ set: TargetSet, on console: Console) throws {
            let signatories = set.cycle.signatories
            guard !hasDetails else {
                throw CommandLineProblem.chooseOne(signatories.map { Hint.sign($0.id).command })
            }
            console.show(signatories.map { SignOffReport(of: $0, in: set) }, text)
        }

        private func text(_ offices: [SignOffReport], on console: Console) -> String {
            guard !offices.isEmpty else {
                return "Nobody signs in this cycle. Next: \(Remedy.export().typed)"
            }
            return offices.flatMap { office in
                let state = office.moved.isEmpty ? office.state : "no longer counts"
                let optional = office.required ? "" : " (optional)"
                return ["\(office.title)\(optional): \(console.styled(state, office.stands ? .good : .bad))"]
                    + lines(office).map { "  \($0)" }
            }.joined(separator: "\n")
        }

        private func lines(_ office: SignOffReport) -> [String] {
            guard let signed = office.signed, let by = office.recordedBy, let on = office.recordedOn else {
                return []
            }
            return [signed] + (office.evidence.map { ["evidence: \($0)"] } ?? [])
                + office.accepted.map { "accepts \($0.rule) (\($0.title)): \($0.text)" }
                + ["recorded by \(by) on \(on.inWords)"]
                + office.moved.map { "moved since: \($0.inWords)" }
                + (office.withdrawn.map { ["withdrawn on \($0.on.inWords) by \($0.by): \($0.reason)"] } ?? [])
        }

        private var hasDetails: Bool {
            name != nil || date != nil || evidence != nil || recordedBy != nil || !accept.isEmpty
        }

        private func question(to signatory: Signatory, _ statements: String) -> String {
            "The \(signatory.title) signs for:\n\(statements)\nRecord this sign-off? Type yes:"
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
