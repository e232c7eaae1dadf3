import ArgumentParser
import TargetSetting

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "How the personal targets are going, and what became of them.",
        subcommands: [ReviewDueList.self, ReviewAdd.self, ReviewOutcomes.self],
        defaultSubcommand: ReviewDueList.self)
}

struct ReviewAdd: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Record a review: where the pupil is, how it is going and what was learned.",
        usage: """
            pru review add PUPIL SUBJECT --grade G|--value TEXT --judgement improving|maintaining|declining --learned TEXT [--contingency TEXT] [--on DAY]
            """)

    @Argument(help: "The pupil: UPN, reference or number.")
    var pupil: String

    @Argument(help: "The subject of the target.")
    var subject: String

    @Option(help: ArgumentHelp("The grade the pupil is at.", valueName: "g"))
    var grade: String?

    @Option(help: ArgumentHelp("Where the pupil is, in words: '45%'.", valueName: "text"))
    var value: String?

    @Option(help: ArgumentHelp("improving, maintaining or declining.", valueName: "word"))
    var judgement: String

    @Option(help: ArgumentHelp("What was learned and what changes.", valueName: "text"))
    var learned: String

    @Option(help: ArgumentHelp("What is done if it does not work.", valueName: "text"))
    var contingency: String?

    @Option(help: ArgumentHelp("The day of the review. Without it, today.", valueName: "day"))
    var on: String?

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let reached: Action.ReviewEntry.Reached
        switch (grade, value) {
        case (let grade?, nil): reached = .grade(grade)
        case (nil, let value?): reached = .value(try PersonText(value, as: .note))
        default: throw CommandLineProblem.chooseOne(["--grade G", "--value TEXT"])
        }
        let entry = Action.ReviewEntry(
            reached: reached, on: try on.map(Reading.day),
            judgement: try Reading.choice(judgement, Review.Judgement.self, "--judgement"),
            learned: try PersonText(learned, as: .note),
            contingency: try contingency.map { try PersonText($0, as: .note) })
        try session.perform(.addReview(pupil, subject: PersonText(subject, as: .subject), entry))
    }
}

struct ReviewDueList: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "due", abstract: "List the targets that are to be reviewed. The same as pru review.")

    @Option(
        help: ArgumentHelp(
            "Within how many days from today; 0 for those due today or before.", valueName: "days"))
    var within = "0"

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let due = session.targetSet.reviewsDue(
            on: session.today, within: try Reading.whole(within, "--within"))
        if options.json {
            session.console.print(
                .list(
                    due.map {
                        [
                            "pupil": .number($0.pupil.number), "subject": .text($0.target.subject.text),
                            "last": .text($0.last.description), "ideally": .text($0.ideally.description),
                            "atTheLatest": .text($0.atTheLatest.description),
                            "overdue": .flag($0.atTheLatest < session.today),
                        ]
                    }))
            return
        }
        guard !due.isEmpty else {
            session.console.print("No target is to be reviewed by then.")
            return
        }
        var table = Table()
        for one in due {
            table.add(
                String(one.pupil.number), one.pupil.details.listName, one.target.subject.text,
                "ideally by \(one.ideally.inWords)", "at the latest by \(one.atTheLatest.inWords)",
                one.atTheLatest < session.today ? "OVERDUE" : "")
        }
        session.console.print(table.text)
    }
}

struct ReviewOutcomes: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "outcomes",
        abstract: "After the results: which targets were met, which were missed, and by how much.",
        discussion: "Results are recorded with pru pupil attained PUPIL SUBJECT GRADE --at KEYSTAGE.")

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let set = session.targetSet
        let outcomes = set.outcomes(on: session.today)
        let workings = try set.workings(from: .results).filter { working in
            outcomes.contains { set.group(of: $0.pupil) == working.measure.keyStage }
        }
        if options.json {
            session.console.print(
                [
                    "measures": .list(workings.map { set.json($0) }),
                    "pupils": .list(outcomes.map(json)),
                ])
            return
        }
        guard !outcomes.isEmpty else {
            session.console.print(
                "No target's day has come and no results are recorded. Record them: pru pupil attained PUPIL SUBJECT GRADE --at KEYSTAGE"
            )
            return
        }
        var cohort = Table()
        for working in workings {
            cohort.add(
                working.measure.id, "target \(set.target(for: working.measure).inWords)",
                "result \(working.figure?.inWords ?? "not worked out")", set.difference(working))
        }
        var pupils = Table()
        for one in outcomes {
            pupils.add(
                String(one.pupil.number), one.pupil.details.listName, one.target.subject.text,
                "target \(one.target.aim.inWords)", "reached \(one.reached ?? "not recorded")", one.inWords)
        }
        if !workings.isEmpty { session.console.print("Cohort\n\(cohort.text)") }
        session.console.print("Pupils\n\(pupils.text)")
        let unlearned = outcomes.filter { $0.verdict == .missed && $0.learned == nil }
        if !unlearned.isEmpty {
            session.console.message(
                "\(counted(unlearned.count, "missed target")) without a word on what was learned: pru review add"
            )
        }
    }

    private func json(_ outcome: TargetOutcome) -> JSONOutput {
        [
            "pupil": .number(outcome.pupil.number), "subject": .text(outcome.target.subject.text),
            "target": .text(outcome.target.aim.inWords), "reached": .text(outcome.reached),
            "verdict": .text(outcome.verdict.rawValue), "steps": .number(outcome.steps),
            "learned": .text(outcome.learned?.text),
        ]
    }
}

extension TargetSet {
    fileprivate func json(_ working: MeasureWorking) -> JSONOutput {
        [
            "measure": .text(working.measure.id), "target": .text(target(for: working.measure).inWords),
            "result": .text(working.figure?.inWords), "difference": .text(difference(working)),
        ]
    }

    /// `met, 1 pupil above`.
    fileprivate func difference(_ working: MeasureWorking) -> String {
        guard let aim = target(for: working.measure).figure, let result = working.figure else { return "" }
        switch (aim, result) {
        case (.count(let aim, _), .count(let result, _)), (.number(let aim), .number(let result)):
            let pupils = counted(abs(result - aim), "pupil")
            return result == aim ? "met" : result > aim ? "met, \(pupils) above" : "missed by \(pupils)"
        case (.points(let aim), .points(let result)):
            return result == aim
                ? "met"
                : result > aim ? "met, \(result - aim) points above" : "missed by \(aim - result) points"
        default: return ""
        }
    }
}

extension TargetOutcome {
    fileprivate var inWords: String {
        let grades = steps.map { counted(abs($0), "grade") } ?? ""
        return switch verdict {
        case .met: steps == 0 ? "met" : "met, \(grades) above"
        case .missed: "missed by \(grades)" + (learned.map { "; learned: \($0)" } ?? "; what was learned?")
        case .open: learned.map { "look at the review: \($0)" } ?? "not reviewed"
        }
    }
}
