package import TargetSetting

/// The targets that count of a unit: what it sent, and where the LA has set a target itself, that.
package struct CollectedTargets: Equatable, Sendable {
    /// The unit as the LA's list has it.
    package let unit: ListedUnit
    /// What the unit sent, with its own targets.
    package let submission: Submission
    /// Whether the LA has accepted this revision.
    package let isAccepted: Bool
    /// Figures that the LA set in place of the unit's, by the measure's id.
    package let setByLA: [Measure.ID: Figure]
    /// Absence rates that the LA set in place of the unit's, by the absence measure's id.
    package let ratesSetByLA: [AbsenceMeasure.ID: Percentage]

    /// What a unit sent, with what the LA set itself; it set nothing of what is left out.
    package init(
        unit: ListedUnit, submission: Submission, isAccepted: Bool, setByLA: [Measure.ID: Figure] = [:],
        ratesSetByLA: [AbsenceMeasure.ID: Percentage] = [:]
    ) {
        self.unit = unit
        self.submission = submission
        self.isAccepted = isAccepted
        self.setByLA = setByLA
        self.ratesSetByLA = ratesSetByLA
    }

    /// What is aimed for in a measure.
    package func target(for measure: Measure) -> Target {
        setByLA[measure.id].map(Target.figure) ?? submission.targetSet.target(for: measure)
    }

    /// The absence rate aimed for; nil where none is set.
    package func absenceTarget(for measure: AbsenceMeasure) -> Percentage? {
        ratesSetByLA[measure.id] ?? submission.targetSet.absenceTargets[measure.id]?.rate
    }
}
