package import TargetSetting

extension UnitRecord {
    /// What is passed on of the unit: the revision accepted last.
    /// - Parameter all: whether the revision that counts goes before it, though nobody has accepted it.
    package func passedOn(all: Bool) -> ReceivedSubmission? { all ? counting ?? accepted : accepted }

    /// Whether a revision came after the one that was accepted, which nobody has accepted.
    package func isWaiting(behind arrival: ReceivedSubmission) -> Bool {
        accepted == arrival && arrivals.contains { $0.revision > arrival.revision }
    }
}

extension CollectedTargets {
    /// The targets of a submission that arrived, with those that the LA has set in a unit's record.
    /// - Parameter submission: what arrived.
    package init(of record: UnitRecord, _ arrival: ReceivedSubmission, _ submission: Submission) {
        var (figures, rates): ([Measure.ID: Figure], [AbsenceMeasure.ID: Percentage]) = ([:], [:])
        for target in record.targetsSetByLA {
            switch target.value {
            case .figure(let figure): figures[Measure.ID(rawValue: target.measure)] = figure
            case .rate(let rate): rates[AbsenceMeasure.ID(rawValue: target.measure)] = rate
            }
        }
        self.init(
            unit: record.unit, submission: submission, isAccepted: record.accepted == arrival,
            setByLA: figures, ratesSetByLA: rates)
    }
}
