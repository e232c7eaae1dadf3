/// What a unit aims for in one measure. Four different states: nothing is ever inferred from a 0 or a blank.
package enum Target: Equatable, Sendable {
    /// A figure, 0 included.
    case figure(Figure)
    /// Declared for the key stage, with a reason (M10): 0 of the group.
    case zeroRated(of: Int, reason: PersonText)
    /// There are no pupils in the group.
    case notApplicable
    case missing

    package var facts: Facts {
        switch self {
        case .figure(let figure): figure.facts
        case .zeroRated(let of, let reason): ["zeroRated": true, "of": of, "reason": reason]
        case .notApplicable: ["notApplicable": true]
        case .missing: [:]
        }
    }

    /// The figure it stands at; a zero rating stands at 0 of the group.
    package var figure: Figure? {
        switch self {
        case .figure(let figure): figure
        case .zeroRated(let of, _): .count(0, of: of)
        case .notApplicable, .missing: nil
        }
    }
}

/// A target's value, exactly as it was set.
package enum Figure: Equatable, Sendable {
    /// Pupils, of pupils. `of` is 0 only where nobody in the group is among those counted.
    case count(Int, of: Int)
    /// An average of points.
    case points(Points)
    /// A plain number of pupils.
    case number(Int)

    package var facts: Facts {
        switch self {
        case .count(let count, let of): ["count": count, "of": of]
        case .points(let points): ["points": points]
        case .number(let number): ["count": number]
        }
    }

    /// The whole percentage shown for a count, rounded half up; nil for other figures and for 0 of 0.
    package var percent: Int? {
        guard case .count(let count, let of) = self, of > 0 else { return nil }
        return Figure.percent(count, of: of)
    }

    package static func percent(_ count: Int, of whole: Int) -> Int { (200 * count + whole) / (2 * whole) }

    /// The number that is compared with another figure of the same kind.
    var magnitude: Int {
        switch self {
        case .count(let count, _): count
        case .points(let points): points.tenths
        case .number(let number): number
        }
    }
}

extension Measure.Value {
    /// Whether a figure is of this kind.
    func matches(_ figure: Figure) -> Bool {
        switch (self, figure) {
        case (.count, .count), (.points, .points), (.number, .number): true
        default: false
        }
    }
}
