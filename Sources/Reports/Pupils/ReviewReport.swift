import Sentences
package import TargetSetting

/// A personal target that is to be looked at again.
package struct ReviewDueReport: Encodable, Sendable {
    package let pupil: NamedPupil
    package let subject: PersonText
    package let last: Day
    package let ideally: Day
    package let atTheLatest: Day
    package let overdue: Bool

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
        package let measure: Measure.ID
        package let target: String
        /// Nil until every pupil of the group has one.
        package let result: String?
        /// What those come to who have one, where others have none.
        package let soFar: String?
        /// The numbers of those who have none yet.
        package let withoutResult: [Int]
        package let difference: String
    }

    /// What became of an absence target, beside its ceiling and the year before.
    package struct AbsenceReport: Encodable, Sendable {
        package let measure: AbsenceMeasure.ID
        package let title: String
        package let year: AcademicYear
        /// Nil where none was set.
        package let target: Percentage?
        package let ceiling: Percentage?
        package let lastYear: AcademicYear
        package let lastActual: Percentage?
        /// Nil until it is recorded.
        package let actual: Percentage?
        package let difference: String
        /// How the actual is recorded.
        package let command: Command
    }

    /// What became of a pupil's target.
    package struct PupilOutcome: Encodable, Sendable {
        package let pupil: NamedPupil
        package let subject: PersonText
        package let target: String
        package let reached: String?
        package let noResult: String?
        package let verdict: String
        package let steps: Int?
        package let learned: PersonText?
        package let inWords: String
    }

    package let measures: [MeasureReport]
    package let absence: [AbsenceReport]
    package let pupils: [PupilOutcome]

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
