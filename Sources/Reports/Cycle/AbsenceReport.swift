import Sentences
package import TargetSetting

/// The absence targets with what limits them, and the action plan.
package struct AbsenceReport: Encodable, Sendable {
    /// An absence measure with its target and what it is held against.
    package struct MeasureReport: Encodable, Sendable {
        /// The id, as it is typed after `--measure`.
        package let measure: AbsenceMeasure.ID
        /// What the cycle calls it.
        package let title: String
        /// The academic year that the target is for.
        package let year: AcademicYear
        /// How the target stands in law or custom, as scripts have it, such as `statutory`.
        package let status: String
        /// The same for people, such as `good practice`.
        package let statusInWords: String
        /// From where on a pupil is persistently absent, in words; nil where the measure is of something else.
        package let persistentRule: String?
        /// The rate aimed for, in percent to one decimal place; nil while none is set.
        package let target: Percentage?
        /// Why the target is above its ceiling, in the unit's words, where the cycle lets that be explained.
        package let explanation: PersonText?
        /// The highest that the target may be (M17), in percent; nil while no earlier figure limits it.
        package let ceiling: Percentage?
        /// The id of the earlier figure that the ceiling is of.
        package let binding: Comparator.ID?
        /// The ceiling with what it is of, and what may still lower it; or why there is none.
        package let ceilingInWords: String
        /// The most sessions missed that come to the ceiling; nil where the sessions possible are not known.
        package let ceilingSessions: Int?
        /// How far the target is below the ceiling; nil where that is not known.
        package let headroom: String?
        /// The earlier figures that it is held against, in the order of the cycle, recorded or not.
        package let priors: [PriorReport]
        /// How the target is set.
        package let command: Command
    }

    /// An earlier figure.
    package struct PriorReport: Encodable, Sendable {
        /// The id, unique within its measure, such as `actual-2008-09`.
        package let comparator: Comparator.ID
        /// What it is called beside its measure, such as `the actual for 2008/09`.
        package let title: String
        /// The academic year of the figure.
        package let year: AcademicYear
        /// Whether it can lower the ceiling: not where it was counted by another rule of persistent absence.
        package let limits: Bool
        /// In percent to one decimal place; nil while it is not recorded.
        package let rate: Percentage?
        /// Sessions missed, where the rate was worked out from sessions.
        package let missed: Int?
        /// Sessions possible, of which they were missed.
        package let possible: Int?
        /// Where the figure is from, in the words of who recorded it.
        package let source: PersonText?
        /// Nil where it is not recorded.
        package let inWords: String?
        /// How it is recorded.
        package let command: Command
    }

    /// In the order of the cycle.
    package let measures: [MeasureReport]
    /// The action plan, in the order of its numbers.
    package let actions: [PlannedActionReport]
    /// Whether the cycle asks for an action plan (M15), whether or not there is one.
    package let actionPlanOwed: Bool

    /// Everything about absence in a target set, as it stands now.
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
    /// What it is named by when it is done or removed, from 1.
    package let number: Int
    /// What is to be done, in the unit's words.
    package let what: PersonText
    /// Who does it.
    package let who: PersonText
    /// The day by which it is done.
    package let by: Day
    /// The overall rate of absence aimed for by that day, in percent; nil where none is.
    package let to: Percentage?
    /// Whether somebody said that it is done.
    package let done: Bool
    /// All of it in one line.
    package let inWords: String

    /// The action as it stands in the plan.
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
        /// Whose attendance it is, on the roll now.
        package let pupil: NamedPupil
        /// The rate of attendance, not of absence, in percent to one decimal place.
        package let attended: Percentage
        /// Sessions missed; nil where only the rate is recorded.
        package let missed: Int?
        /// Sessions possible; nil where only the rate is recorded.
        package let possible: Int?
        /// The rate with the sessions, where they are known.
        package let inWords: String
        /// The ids of the measures by whose rule the pupil is persistently absent.
        package let persistentBy: [AbsenceMeasure.ID]
        /// The ids of those whose rule counts sessions, where no sessions are recorded.
        package let untold: [AbsenceMeasure.ID]
        /// Whether a medical reason is recorded why it could not improve.
        package let medical: Bool
    }

    /// How many are persistently absent by the rule of an absence measure.
    package struct MeasureReport: Encodable, Sendable {
        /// The id, as it is typed after `--measure`.
        package let measure: AbsenceMeasure.ID
        /// What the cycle calls it.
        package let title: String
        /// From where on a pupil is persistently absent, in words.
        package let rule: String
        /// How many pupils fall under the rule.
        package let persistent: Int
        /// Of how many that cannot be told without their sessions.
        package let untold: Int
    }

    /// Those on the roll whose attendance is recorded: persistent absentees first, then by how much was missed.
    package let pupils: [PupilReport]
    /// Those that have a rule of persistent absence, in the order of the cycle.
    package let measures: [MeasureReport]
    /// The sessions that all pupils missed; nil where no sessions are recorded.
    package let missed: Int?
    /// The sessions that were possible of all of them.
    package let possible: Int?
    /// The rate of absence of those sums, in percent; never the mean of the pupils' rates.
    package let rate: Percentage?
    /// How many of the pupils have a rate and no sessions, and are not in the sums.
    package let withoutSessions: Int

    /// What the attendance on the roll comes to.
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
