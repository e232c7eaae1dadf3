import Sentences
package import TargetSetting

/// A personal target that is to be looked at again.
package struct ReviewDueReport: Encodable, Sendable {
    /// Whose target it is, by number.
    package let pupil: NamedPupil
    /// What the target is in.
    package let subject: PersonText
    /// When it was last looked at: reviewed or, before that, set.
    package let last: Day
    /// The day by which it is best looked at: after six weeks, or what the cycle says.
    package let ideally: Day
    /// The day by which it has to be: after three months, or what the cycle says.
    package let atTheLatest: Day
    /// Whether that last day has passed.
    package let overdue: Bool

    /// A target with whether it is overdue on a day.
    package init(_ due: ReviewDue, on today: Day) {
        pupil = NamedPupil(due.pupil)
        subject = due.target.subject
        last = due.last
        ideally = due.ideally
        atTheLatest = due.atTheLatest
        overdue = due.atTheLatest < today
    }
}

/// What became of the targets: of the cohort and of each pupil (B3).
package struct OutcomesReport: Encodable, Sendable {
    /// What became of a measure's target.
    package struct MeasureReport: Encodable, Sendable {
        /// The id, as it is typed.
        package let measure: Measure.ID
        /// What was aimed for, in words; or that nothing was.
        package let target: String
        /// Nil until every pupil of the group has one.
        package let result: String?
        /// What those come to who have one, where others have none.
        package let soFar: String?
        /// The numbers of those who have none yet.
        package let withoutResult: [Int]
        /// Whether it was met, and by how much: `met, 1 pupil above`; empty where that cannot be told.
        package let difference: String
    }

    /// What became of an absence target, beside its ceiling and the year before.
    package struct AbsenceReport: Encodable, Sendable {
        /// The id, as it is typed after `--measure`.
        package let measure: AbsenceMeasure.ID
        /// What the cycle calls it.
        package let title: String
        /// The academic year that the target was for.
        package let year: AcademicYear
        /// Nil where none was set.
        package let target: Percentage?
        /// The highest that it could be (M17), in percent; nil where no earlier figure limited it.
        package let ceiling: Percentage?
        /// The academic year before.
        package let lastYear: AcademicYear
        /// The unit's rate of that year; nil until it is recorded.
        package let lastActual: Percentage?
        /// Nil until it is recorded.
        package let actual: Percentage?
        /// Whether it was met, and by how many percentage points; empty until the actual is recorded, and without a
        /// target.
        package let difference: String
        /// How the actual is recorded.
        package let command: Command
    }

    /// What became of a pupil's target.
    package struct PupilOutcome: Encodable, Sendable {
        /// Whose target it was, by number.
        package let pupil: NamedPupil
        /// What the target was in.
        package let subject: PersonText
        /// The grade, or the words, that were aimed for.
        package let target: String
        /// The grade reached; of a target in words, what that review says; nil where nothing tells.
        package let reached: String?
        /// Why the key stage has no result; nil where it has one or that is not recorded.
        package let noResult: String?
        /// `met`, `missed` or `open`. A missed one is a question (B3).
        package let verdict: String
        /// How many grades above the target, negative below; nil where it cannot be counted.
        package let steps: Int?
        /// What the last review on its day or later learned; nil where there was none.
        package let learned: PersonText?
        /// The verdict in words, with what was learned or that it is to be asked; empty where nothing is to be
        /// said.
        package let inWords: String
    }

    /// Those of the key stages in whose groups somebody is among `pupils`.
    package let measures: [MeasureReport]
    /// Those whose year has begun, and of which a target is set or the actual recorded.
    package let absence: [AbsenceReport]
    /// Every personal target whose day has come, or whose key stage has its results.
    package let pupils: [PupilOutcome]

    /// What became of everything that was aimed for, as it is known on a day.
    /// - Throws: `Refusal`, as working out measures does.
    package init(of set: TargetSet, on today: Day) throws {
        let outcomes = set.outcomes(on: today)
        measures = try set.workings(from: .results).filter { working in
            outcomes.contains { set.group(of: $0.pupil) == working.measure.keyStage }
        }.map { working in
            MeasureReport(
                measure: working.measure.id, target: set.target(for: working.measure).inWords,
                result: working.figure?.inWords,
                soFar: working.obstacle?.pupils.flatMap { _ in working.soFar?.inWords },
                withoutResult: working.obstacle?.pupils ?? [], difference: set.difference(working))
        }
        absence = set.absenceOutcomes(on: today).map { outcome in
            AbsenceReport(
                measure: outcome.measure.id, title: outcome.measure.title, year: outcome.measure.resultYear,
                target: outcome.target?.rate,
                ceiling: outcome.ceiling, lastYear: outcome.lastYear, lastActual: outcome.lastActual?.rate,
                actual: outcome.actual?.rate, difference: outcome.difference,
                command: Command(
                    .recordResult(measure: set.named(outcome.measure), year: outcome.measure.resultYear)))
        }
        pupils = outcomes.map {
            PupilOutcome(
                pupil: NamedPupil($0.pupil), subject: $0.target.subject, target: $0.target.aim.text,
                reached: $0.reached, noResult: $0.noResult, verdict: $0.verdict.rawValue, steps: $0.steps,
                learned: $0.learned, inWords: $0.inWords)
        }
    }
}

extension OutcomesReport.MeasureReport {
    /// `2 of 7 (29%)`, `not recorded yet`, `not recorded yet of 2 pupils, 1 of 5 (20%) so far`.
    package var resultInWords: String {
        if let result { return result }
        guard let soFar else { return withoutResult.isEmpty ? "not worked out" : "not recorded yet" }
        return "not recorded yet of \(counted(withoutResult.count, "pupil")), \(soFar) so far"
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

extension AbsenceOutcome {
    /// `met, 0.6 percentage points below`; empty until the actual is recorded.
    fileprivate var difference: String {
        guard let actual = actual?.rate, let target, let isMet else { return "" }
        let distance = Percentage(tenths: abs(actual.tenths - target.rate.tenths))
        if distance.tenths == 0 { return "met" }
        return isMet ? "met, \(distance) percentage points below" : "missed by \(distance) percentage points"
    }
}

extension TargetSet {
    /// `met, 1 pupil above`.
    fileprivate func difference(_ working: MeasureWorking) -> String {
        guard let aim = target(for: working.measure).figure, let result = working.figure,
            aim.kind == result.kind
        else { return "" }
        let distance = result.distance(from: aim)
        return result.amount == aim.amount
            ? "met" : result.amount > aim.amount ? "met, \(distance) above" : "missed by \(distance)"
    }
}
