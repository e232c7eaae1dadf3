/// A number that stands in the record, by what it is: each can be traced to who wrote it, and when.
package enum TracedFigure: Hashable, Sendable {
    case group(KeyStage.ID)
    case figure(Measure.ID)
    case zeroRating(KeyStage.ID)
    case prior(AbsenceMeasure.ID, Comparator.ID)
    case absenceTarget(AbsenceMeasure.ID)
}

extension Cycle {
    /// What figures can be traced by.
    var idsOfFigures: [String] {
        measures.map(\.id.rawValue) + keyStages.map(\.id.rawValue) + absence.map(\.id.rawValue)
    }
}

extension TargetSet {
    /// Where a measure's target comes from in the record; nil where it is not set, or not applicable.
    package func traced(_ measure: Measure) -> TracedFigure? {
        switch target(for: measure) {
        case .figure: .figure(measure.id)
        case .zeroRated: measure.keyStage.map { .zeroRating($0) }
        case .notApplicable: measure.keyStage.map { .group($0) }
        case .missing: nil
        }
    }
}
