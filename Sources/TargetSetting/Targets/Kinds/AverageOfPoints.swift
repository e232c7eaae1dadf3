/// An average of points with one decimal place.
package enum AverageOfPoints: FigureKind {
    package static let name = "points"
    package static let unit = FigureUnit.points
    package static let hasWhole = false
    package static let together = Together.mean

    /// Points that were typed; nil of anything else.
    /// - Throws: `Refusal.pointsImpossible` where the measure, or else `Limits`, does not have such an average.
    package static func figure(
        from entry: Action.Entry, for measure: Measure, group: Int?
    ) throws(Refusal) -> Figure? {
        guard case .points(let points) = entry else { return nil }
        let possible = measure.possible ?? Points(tenths: 0)...Limits.points
        guard possible.contains(points) else {
            throw .figure(.pointsImpossible(points, possible: possible, measure))
        }
        return .points(points)
    }

    /// `28.5 points`.
    package static func statement(_ figure: Figure) -> String { "\(figure.amountText) points" }
}

extension Measure.Value {
    /// An average of points with one decimal place.
    package static let points = Measure.Value(AverageOfPoints.self)
}

extension Figure {
    /// An average of points, out of nobody.
    package static func points(_ points: Points) -> Figure {
        Figure(AverageOfPoints.self, points.tenths, of: nil)
    }
}
