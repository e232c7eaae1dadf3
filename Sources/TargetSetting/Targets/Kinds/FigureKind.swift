/// What is peculiar to a kind of figure, in one file a kind; `Measure.Value.allCases` is the one list of them.
///
/// A kind is a type and has no values: a `Figure` names its kind, and holds an amount and what it is out of. Everything
/// else goes by what the kind says here. `Sentences` words a figure by its unit and its whole, so a kind has no words of
/// its own there.
package protocol FigureKind: SendableMetatype {
    /// What cycle files and registers call it, and the member of a file in which its amount stands.
    static var name: String { get }
    /// The name of its amount among facts.
    static var fact: String { get }
    /// What its amount counts.
    static var unit: FigureUnit { get }
    /// Whether its amount is out of a number of pupils.
    static var hasWhole: Bool { get }
    /// How the figures of several units are taken together.
    static var together: Together { get }

    /// Reads what people give; nil where it is not given in a form that the kind takes.
    /// - Parameter group: the pupils of the measure's key stage; nil for a measure of the whole unit.
    static func figure(
        from entry: Action.Entry, for measure: Measure, group: Int?
    ) throws(Refusal) -> Figure?

    /// How the amount is shown.
    static func text(_ amount: Int) -> String

    /// The words that are signed and hashed. They are frozen, as those of `StatementText`.
    static func statement(_ figure: Figure) -> String
}

/// What an amount counts.
package enum FigureUnit: Hashable, Sendable {
    case pupils
    /// In tenths of a point.
    case points
}

/// How the figures of several units are taken together.
package enum Together: Sendable {
    /// Added up, and what they are out of as well: never a mean of percentages.
    case sum
    /// A mean in which each unit counts by the pupils of its group.
    case mean
}

extension FigureKind {
    /// The name of the kind, unless it says another.
    package static var fact: String { name }

    /// A whole number of pupils, or points with one decimal place.
    package static func text(_ amount: Int) -> String {
        switch unit {
        case .pupils: String(amount)
        case .points: Points(tenths: amount).description
        }
    }
}

extension Measure {
    /// The kind of figure that a target's value is.
    package struct Value: Hashable, Sendable {
        /// The type that says all that is peculiar to it.
        package let kind: any FigureKind.Type

        /// Of a kind; `allCases` has each.
        package init(_ kind: any FigureKind.Type) { self.kind = kind }

        package static func == (left: Value, right: Value) -> Bool { left.kind == right.kind }

        package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(kind)) }
    }
}

extension Measure.Value: CaseIterable, RawRepresentable {
    /// Every kind: a new one is added here.
    package static let allCases: [Measure.Value] = [.count, .points, .number]

    /// The kind's name, as cycle files have it.
    package var rawValue: String { kind.name }

    /// The kind of a name; nil where none has it.
    package init?(rawValue: String) {
        guard let found = Measure.Value.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = found
    }
}
