import Sentences
package import TargetSetting

/// The absence targets with what limits them, and the action plan.
package struct AbsenceReport: Encodable, Sendable {
    /// An absence measure with its target and what it is held against.
    package struct MeasureReport: Encodable, Sendable {
        package let measure: AbsenceMeasure.ID
        package let title: String
        package let year: AcademicYear
        package let status: String
        package let statusInWords: String
        package let persistentRule: String?
        package let target: Percentage?
        package let explanation: PersonText?
        package let ceiling: Percentage?
        package let binding: Comparator.ID?
        package let ceilingInWords: String
        package let ceilingSessions: Int?
        /// How far the target is below the ceiling; nil where that is not known.
        package let headroom: String?
        package let priors: [PriorReport]
        /// How the target is set.
        package let command: Command
    }

    /// An earlier figure.
    package struct PriorReport: Encodable, Sendable {
        package let comparator: Comparator.ID
        package let title: String
        package let year: AcademicYear
        package let limits: Bool
        package let rate: Percentage?
        package let missed: Int?
        package let possible: Int?
        package let source: PersonText?
        /// Nil where it is not recorded.
        package let inWords: String?
        /// How it is recorded.
        package let command: Command
    }

    package let measures: [MeasureReport]
    package let actions: [PlannedActionReport]
    package let actionPlanOwed: Bool

    package init(of set: TargetSet) {
        measures = set.cycle.absence.map { measure in
            let (target, ceiling) = (set.absenceTargets[measure.id], set.ceiling(of: measure))
            return MeasureReport(
                measure: measure.id, title: measure.title, year: measure.resultYear,
                status: measure.status.rawValue, statusInWords: measure.status.title,
                persistentRule: measure.persistentRule?.inWords, target: target?.rate,
                explanation: target?.explanation, ceiling: ceiling?.rate, binding: ceiling?.binding.id,
                ceilingInWords: ceiling?.inWords(lacking: set.missingLimits(on: measure))
                    ?? measure.withoutCeiling,
                ceilingSessions: ceiling.flatMap { $0.sessions(at: $0.rate) },
                headroom: ceiling?.headroom(over: target?.rate),
                priors: measure.comparators.map { PriorReport($0, on: measure, in: set) },
                command: Command(.setAbsence(measure: set.named(measure))))
        }
        actions = set.plan.map(PlannedActionReport.init)
        actionPlanOwed = set.cycle.actionPlanOwed
    }
}

extension AbsenceReport.PriorReport {
    fileprivate init(_ comparator: Comparator, on measure: AbsenceMeasure, in set: TargetSet) {
        let prior = set.priors[measure.id]?[comparator.id]
        self.init(
            comparator: comparator.id, title: comparator.inWords, year: comparator.year,
            limits: measure.isLimited(by: comparator), rate: prior?.rate, missed: prior?.sessions?.missed,
            possible: prior?.sessions?.possible, source: prior?.source, inWords: prior?.inWords,
            command: Command(set.recording(measure, comparator)))
    }
}

/// An action of the absence action plan.
package struct PlannedActionReport: Encodable, Sendable {
    package let number: Int
    package let what: PersonText
    package let who: PersonText
    package let by: Day
    package let to: Percentage?
    package let done: Bool
    package let inWords: String

    package init(_ action: PlannedAction) {
        number = action.number
        what = action.what
        who = action.who
        by = action.by
        to = action.to
        done = action.isDone
        inWords = action.inWords
    }
}

/// Which pupils are persistently absent, and the unit's rate from the sum of their sessions.
package struct PupilAbsencesReport: Encodable, Sendable {
    /// A pupil's attendance.
    package struct PupilReport: Encodable, Sendable {
        package let pupil: NamedPupil
        package let attended: Percentage
        package let missed: Int?
        package let possible: Int?
        package let inWords: String
        package let persistentBy: [AbsenceMeasure.ID]
        package let untold: [AbsenceMeasure.ID]
        package let medical: Bool
    }

    /// How many are persistently absent by the rule of an absence measure.
    package struct MeasureReport: Encodable, Sendable {
        package let measure: AbsenceMeasure.ID
        package let title: String
        package let rule: String
        package let persistent: Int
        package let untold: Int
    }

    package let pupils: [PupilReport]
    package let measures: [MeasureReport]
    package let missed: Int?
    package let possible: Int?
    package let rate: Percentage?
    package let withoutSessions: Int

    package init(of set: TargetSet) {
        let (absences, together) = (set.pupilAbsences, set.sessionsOfPupils)
        pupils = absences.map {
            PupilReport(
                pupil: NamedPupil($0.pupil), attended: $0.now.attended, missed: $0.now.sessions?.missed,
                possible: $0.now.sessions?.possible, inWords: $0.now.inWords,
                persistentBy: $0.persistentBy, untold: $0.untold,
                medical: $0.pupil.attendance?.medical != nil)
        }
        measures = set.cycle.absence.compactMap { measure in
            measure.persistentRule.map { rule in
                MeasureReport(
                    measure: measure.id, title: measure.title, rule: rule.inWords,
                    persistent: absences.count { $0.persistentBy.contains(measure.id) },
                    untold: absences.count { $0.untold.contains(measure.id) })
            }
        }
        (missed, possible, rate) = (together?.missed, together?.possible, together?.rate)
        withoutSessions = absences.count { $0.now.sessions == nil }
    }
}
