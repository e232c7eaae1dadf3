import ArgumentParser
import Input
import Reports
import Sentences
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
            reached: reached, on: try on.map(Input(.on).day),
            judgement: try Input(.judgement).choice(judgement, of: Review.Judgement.self),
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
            on: session.today, within: try Input(.within).whole(within))
        if options.json {
            session.console.write(due.map { ReviewDueReport($0, on: session.today) })
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
        let report = try OutcomesReport(of: set, on: session.today)
        if options.json { return session.console.write(report) }
        guard !outcomes.isEmpty || !report.absence.isEmpty else {
            session.console.print(
                "No target's day has come and no results are recorded. Record them: \(Hint.recordResults.command)"
            )
            return
        }
        var cohort = Table()
        for measure in report.measures {
            cohort.add(
                measure.measure.rawValue, "target \(measure.target)",
                "result \(measure.inWords)", measure.difference)
        }
        var absence = Table()
        for one in report.absence {
            absence.add(
                one.measure.rawValue, one.year.description, "target \(one.target)%",
                one.ceiling.map { "ceiling \($0)%" } ?? "",
                "\(one.lastYear): \(one.lastActual.map { "\($0)%" } ?? "not recorded")",
                "actual \(one.actual.map { "\($0)%" } ?? "not recorded yet")", one.difference)
        }
        var pupils = Table()
        for one in outcomes {
            pupils.add(
                String(one.pupil.number), one.pupil.details.listName, one.target.subject.text,
                "target \(one.target.aim.text)",
                one.reached.map { "reached \($0)" } ?? one.noResult.map { "no result: \($0)" }
                    ?? "not recorded yet",
                one.inWords)
        }
        if !report.measures.isEmpty { session.console.print("Cohort\n\(cohort.text)") }
        if !report.absence.isEmpty { session.console.print("Absence\n\(absence.text)") }
        if !outcomes.isEmpty { session.console.print("Pupils\n\(pupils.text)") }
        for one in set.absenceOutcomes(on: session.today) where one.actual == nil {
            let record = Remedy.recordResult(
                measure: set.named(one.measure), year: one.measure.resultYear)
            session.console.message("\(one.measure.title): \(record.told)")
        }
        let unlearned = outcomes.filter { $0.verdict == .missed && $0.learned == nil }
        if !unlearned.isEmpty {
            session.console.message(
                "\(counted(unlearned.count, "missed target")) without a word on what was learned: \(Remedy.addReview().typed)"
            )
        }
    }
}

extension TargetOutcome {
    fileprivate var inWords: String {
        let grades = steps.map { counted(abs($0), "grade") } ?? ""
        return switch verdict {
        case .met: steps == 0 ? "met" : "met, \(grades) above"
        case .missed: "missed by \(grades)" + (learned.map { "; learned: \($0)" } ?? "; what was learned?")
        case .open:
            learned.map { "look at the review: \($0)" }
                ?? (target.grade != nil && reached != nil
                    ? "cannot be counted against the target: look at it" : "")
        }
    }
}

extension OutcomesReport.MeasureReport {
    /// `2 of 7 (29%)`, `not recorded yet`, `not recorded yet of 2 pupils, 1 of 5 (20%) so far`.
    fileprivate var inWords: String {
        if let result { return result }
        guard let soFar else { return withoutResult.isEmpty ? "not worked out" : "not recorded yet" }
        return "not recorded yet of \(counted(withoutResult.count, "pupil")), \(soFar) so far"
    }
}
