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
        session.console.show(due.map { ReviewDueReport($0, on: session.today) }, text)
    }

    private func text(_ due: [ReviewDueReport]) -> String {
        guard !due.isEmpty else { return "No target is to be reviewed by then." }
        var table = Table()
        for one in due {
            table.add(
                String(one.pupil.number), one.pupil.name, one.subject.text,
                "ideally by \(one.ideally.inWords)", "at the latest by \(one.atTheLatest.inWords)",
                one.overdue ? "OVERDUE" : "")
        }
        return table.text
    }
}

struct ReviewOutcomes: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "outcomes",
        abstract: "After the results: which targets were met, which were missed, and by how much.",
        discussion: "Results are recorded with pru pupil attained PUPIL SUBJECT GRADE --at KEYSTAGE.")

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        session.console.show(
            try OutcomesReport(of: session.targetSet, on: session.today), telling: tell)
    }

    private func tell(_ report: OutcomesReport, on console: Console) {
        guard !report.pupils.isEmpty || !report.absence.isEmpty else {
            return console.print(
                "No target's day has come and no results are recorded. Record them: \(Hint.recordResults.command)"
            )
        }
        var (cohort, absence, pupils) = (Table(), Table(), Table())
        for measure in report.measures {
            cohort.add(
                measure.measure.rawValue, "target \(measure.target)", "result \(measure.resultInWords)",
                measure.difference)
        }
        for one in report.absence {
            absence.add(
                one.measure.rawValue, one.year.description, one.target.map { "target \($0)%" } ?? "no target",
                one.ceiling.map { "ceiling \($0)%" } ?? "",
                "\(one.lastYear): \(one.lastActual.map { "\($0)%" } ?? "not recorded")",
                "actual \(one.actual.map { "\($0)%" } ?? "not recorded yet")", one.difference)
        }
        for one in report.pupils {
            pupils.add(
                String(one.pupil.number), one.pupil.name, one.subject.text, "target \(one.target)",
                one.reached.map { "reached \($0)" } ?? one.noResult.map { "no result: \($0)" }
                    ?? "not recorded yet",
                one.inWords)
        }
        for (title, table) in [("Cohort", cohort), ("Absence", absence), ("Pupils", pupils)]
        where !table.isEmpty {
            console.print("\(title)\n\(table.text)")
        }
        for one in report.absence where one.actual == nil {
            console.message("\(one.title): \(one.command.remedy.told)")
        }
        let unlearned = report.pupils.count { $0.verdict == "missed" && $0.learned == nil }
        if unlearned > 0 {
            console.message(
                "\(counted(unlearned, "missed target")) without a word on what was learned: \(Remedy.addReview().typed)"
            )
        }
    }
}
