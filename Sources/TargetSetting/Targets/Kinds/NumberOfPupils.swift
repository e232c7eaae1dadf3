/// A plain number of pupils, of nothing.
package enum NumberOfPupils: FigureKind {
    package static let name = "number"
    package static let fact = "count"
    package static let unit = FigureUnit.pupils
    package static let hasWhole = false
    package static let together = Together.sum

    /// A count that was typed without what it is out of; nil of anything else.
    /// - Throws: `Refusal.outOfRange` above `Limits.pupils`.
    package static func figure(
        from entry: Action.Entry, for measure: Measure, group: Int?
    ) throws(Refusal) -> Figure? {
        guard case .count(let count, of: nil) = entry else { return nil }
        guard (0...Limits.pupils).contains(count) else {
            throw .typed(.outOfRange(count, what: .pupils, most: Limits.pupils))
        }
        return .number(count)
    }

    /// `12`.
    package static func statement(_ figure: Figure) -> String { figure.amountText }
}

extension Measure.Value {
    /// A plain number of pupils, of nothing.
    package static let number = Measure.Value(NumberOfPupils.self)
}

extension Figure {
    /// A number of pupils, out of nobody.
    package static func number(_ number: Int) -> Figure { Figure(NumberOfPupils.self, number, of: nil) }
}
