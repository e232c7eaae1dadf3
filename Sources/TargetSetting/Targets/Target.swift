/// What a unit aims for in one measure. Four different states: nothing is ever inferred from a 0 or a blank.
package enum Target: Equatable, Sendable {
    /// A figure, 0 included.
    case figure(Figure)
    /// Declared for the key stage, with a reason (M10): 0 of the group.
    case zeroRated(of: Int, reason: PersonText)
    /// There are no pupils in the group.
    case notApplicable
    case missing

    /// As files have it, without what belongs to it.
    package enum State: String, Sendable {
        case figure
        case zeroRated = "zero-rated"
        case notApplicable = "not-applicable"
        case missing = "not-set"
    }

    /// Which of the four it is, without what belongs to it.
    package var state: State {
        switch self {
        case .figure: .figure
        case .zeroRated: .zeroRated
        case .notApplicable: .notApplicable
        case .missing: .missing
        }
    }

    /// The values that scripts read of it; none where nothing is set.
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
package struct Figure: Equatable, Sendable {
    /// The kind, which says what the amount counts and whether it is out of anybody.
    package let kind: any FigureKind.Type
    /// What is compared with other figures of the kind, in the unit of the kind.
    package let amount: Int
    /// The pupils that it is out of; nil for a kind that is of nothing.
    package let whole: Int?

    /// Of an amount in the unit of its kind, which is not checked here.
    /// - Parameter whole: left out for a kind that is of nothing.
    package init(_ kind: any FigureKind.Type, _ amount: Int, of whole: Int?) {
        self.kind = kind
        self.amount = amount
        self.whole = kind.hasWhole ? whole : nil
    }

    /// For reading back what was kept; nil where a whole is missing, or is one too many.
    package init?(kept amount: Int, of whole: Int?, as kind: any FigureKind.Type) {
        guard kind.hasWhole == (whole != nil) else { return nil }
        self.init(kind, amount, of: whole)
    }

    package static func == (left: Figure, right: Figure) -> Bool {
        left.kind == right.kind && left.amount == right.amount && left.whole == right.whole
    }

    /// The amount under the name that the kind has for it, and what it is out of.
    package var facts: Facts { facts(naming: kind.fact) }

    /// The amount under a name, and what it is out of.
    /// - Parameter name: what the amount is called.
    package func facts(naming name: String) -> Facts {
        [name: kind.unit == .pupils ? .number(amount) : Fact.text(amountText), "of": whole]
    }

    /// `2`, `28.5`.
    package var amountText: String { kind.text(amount) }

    /// The whole percentage shown, rounded half up; nil for a figure of nothing and for 0 of 0.
    package var percent: Int? { whole.flatMap { $0 > 0 ? Figure.percent(amount, of: $0) : nil } }

    /// The whole percentage of a count, rounded half up; `whole` is 1 or more.
    package static func percent(_ count: Int, of whole: Int) -> Int { (200 * count + whole) / (2 * whole) }
}
