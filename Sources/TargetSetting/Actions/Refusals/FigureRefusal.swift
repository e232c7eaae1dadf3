/// A figure that cannot be a target.
package enum FigureRefusal: Equatable, Sendable {
    case wrongValueKind(Measure)
    case countAboveOutOf(Int, of: Int, Measure)
    case outOfIsTheGroup(typed: Int, group: Int, Measure, isCounted: Bool = false)
    case outOfNotGiven(Measure)
    case outOfAboveGroup(typed: Int, group: Int, Measure)
    case pointsImpossible(Points, possible: ClosedRange<Points>, Measure)
    case percentOfNobody
    case percentAbove100(Percentage)
    case percentAmbiguous(Percentage, of: Int, counts: [Int])
    case percentImpossible(Percentage, of: Int, below: Int?, above: Int?)
}

extension FigureRefusal {
    /// What scripts read. The codes are a contract.
    var report: Refusal.Report {
        switch self {
        case .wrongValueKind(let measure):
            Refusal.Report(
                "wrong-kind-of-value", ["measure": measure.id, "kind": measure.value.rawValue],
                measure.setting())
        case .countAboveOutOf(let count, let of, let measure):
            Refusal.Report(
                "count-above-out-of", ["count": count, "of": of, "measure": measure.id], .give(.count(nil)))
        case .outOfIsTheGroup(let typed, let group, let measure, let isCounted):
            Refusal.Report(
                "out-of-is-the-group", ["typed": typed, "group": group, "measure": measure.id],
                .leaveOut(.outOf(most: nil)),
                (measure.keyStage ?? "").changing(to: typed, isCounted: isCounted))
        case .outOfNotGiven(let measure):
            Refusal.Report("out-of-not-given", ["measure": measure.id], measure.setting())
        case .outOfAboveGroup(let typed, let group, let measure):
            Refusal.Report(
                "out-of-above-group", ["typed": typed, "group": group, "measure": measure.id],
                .give(.outOf(most: group)))
        case .pointsImpossible(let points, let possible, let measure):
            Refusal.Report(
                "points-impossible",
                [
                    "points": points, "least": possible.lowerBound, "most": possible.upperBound,
                    "measure": measure.id,
                ], .give(.points))
        case .percentOfNobody: Refusal.Report("percent-of-nobody", .none, .give(.count(0)))
        case .percentAbove100(let percent): Refusal.Report("percent-above-100", ["percent": percent])
        case .percentAmbiguous(let percent, let of, let counts):
            Refusal.Report(
                "percent-ambiguous", ["percent": percent, "of": of, "counts": counts],
                .give(.count(counts.first)))
        case .percentImpossible(let percent, let of, let below, let above):
            Refusal.Report(
                "percent-impossible", ["percent": percent, "of": of, "below": below, "above": above],
                .give(.percent), .give(.count(nil)))
        }
    }
}
