package import TargetSetting

/// The absence targets with what limits them, and the action plan.
package struct AbsenceReport: Encodable, Sendable {
    /// An absence measure with its target and what it is held against.
    package struct MeasureReport: Encodable, Sendable {
        package let measure: AbsenceMeasure.ID
        package let title: String
        package let year: AcademicYear
        package let status: String
        package let target: Percentage?
        package let explanation: PersonText?
        package let ceiling: Percentage?
        package let binding: Comparator.ID?
        package let ceilingSessions: Int?
        package let priors: [PriorReport]
    }

    /// An earlier figure.
    package struct PriorReport: Encodable, Sendable {
        package let comparator: Comparator.ID
        package let year: AcademicYear
        package let limits: Bool
        package let rate: Percentage?
        package let missed: Int?
        package let possible: Int?
        package let source: PersonText?
    }

    package let measures: [MeasureReport]
    package let actions: [PlannedActionReport]

    package init(of set: TargetSet) {
        measures = set.cycle.absence.map { measure in
            let (target, ceiling) = (set.absenceTargets[measure.id], set.ceiling(of: measure))
            return MeasureReport(
                measure: measure.id, title: measure.title, year: measure.resultYear,
                status: measure.status.rawValue, target: target?.rate, explanation: target?.explanation,
                ceiling: ceiling?.rate, binding: ceiling?.binding.id,
                ceilingSessions: ceiling.flatMap { $0.sessions(at: $0.rate) },
                priors: measure.comparators.map { comparator in
                    let prior = set.priors[measure.id]?[comparator.id]
                    return PriorReport(
                        comparator: comparator.id, year: comparator.year,
                        limits: measure.isLimited(by: comparator), rate: prior?.rate,
                        missed: prior?.sessions?.missed, possible: prior?.sessions?.possible,
                        source: prior?.source)
                })
        }
        actions = set.plan.map(PlannedActionReport.init)
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

    package init(_ action: PlannedAction) {
        number = action.number
        what = action.what
        who = action.who
        by = action.by
        to = action.to
        done = action.isDone
    }
}

/// Which pupils are persistently absent, and the unit's rate from the sum of their sessions.
package struct PupilAbsencesReport: Encodable, Sendable {
    /// A pupil's attendance.
    package struct PupilReport: Encodable, Sendable {
        package let pupil: Int
        package let attended: Percentage
        package let missed: Int?
        package let possible: Int?
        package let persistentBy: [AbsenceMeasure.ID]
        package let untold: [AbsenceMeasure.ID]
        package let medical: Bool
    }

    package let pupils: [PupilReport]
    package let missed: Int?
    package let possible: Int?
    package let rate: Percentage?
    package let withoutSessions: Int

    package init(of set: TargetSet) {
        let absences = set.pupilAbsences
        pupils = absences.map {
            PupilReport(
                pupil: $0.pupil.number, attended: $0.now.attended, missed: $0.now.sessions?.missed,
                possible: $0.now.sessions?.possible, persistentBy: $0.persistentBy, untold: $0.untold,
                medical: $0.pupil.attendance?.medical != nil)
        }
        missed = set.sessionsOfPupils?.missed
        possible = set.sessionsOfPupils?.possible
        rate = set.sessionsOfPupils?.rate
        withoutSessions = absences.count { $0.now.sessions == nil }
    }
}
