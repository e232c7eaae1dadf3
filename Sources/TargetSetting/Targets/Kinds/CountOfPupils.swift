/// Pupils out of pupils, shown with a whole percentage: out of the whole group, or of some of it that the measure names.
package enum CountOfPupils: FigureKind {
    package static let name = "count"
    package static let unit = FigureUnit.pupils
    package static let hasWhole = true
    package static let together = Together.sum

    /// A count, or a percentage that a count has.
    package static func figure(
        from entry: Action.Entry, for measure: Measure, group: Int?
    ) throws(Refusal) -> Figure? {
        switch entry {
        case .count(let count, let of):
            let of = try outOf(of, for: measure, group: group)
            guard (0...of).contains(count) else { throw .figure(.countAboveOutOf(count, of: of, measure)) }
            return .count(count, of: of)
        case .percent(let percent, let of):
            let of = try outOf(of, for: measure, group: group)
            return .count(try self.count(giving: percent, of: of), of: of)
        case .points: return nil
        }
    }

    /// `2 of 7 (29%)`; without the percentage of nobody.
    package static func statement(_ figure: Figure) -> String {
        "\(figure.amount) of \(figure.whole ?? 0)" + (figure.percent.map { " (\($0)%)" } ?? "")
    }

    private static func outOf(_ typed: Int?, for measure: Measure, group: Int?) throws(Refusal) -> Int {
        if case .group = measure.outOf, let group {
            guard typed == nil || typed == group else {
                throw .figure(.outOfIsTheGroup(typed: typed ?? group, group: group, measure))
            }
            return group
        }
        guard let typed else { throw .figure(.outOfNotGiven(measure)) }
        guard (0...(group ?? Limits.pupils)).contains(typed) else {
            throw .figure(.outOfAboveGroup(typed: typed, group: group ?? Limits.pupils, measure))
        }
        return typed
    }

    /// The count whose percentage of `whole`, rounded half up as it is shown, is the one typed: whole percentages,
    /// or one decimal where one was typed.
    /// - Throws: `Refusal.percentImpossible` with the neighbours, or `.percentAmbiguous` with the counts.
    static func count(giving percent: Percentage, of whole: Int) throws(Refusal) -> Int {
        guard whole > 0 else { throw .figure(.percentOfNobody) }
        guard percent <= .whole else { throw .figure(.percentAbove100(percent)) }
        let isWhole = percent.tenths % 10 == 0
        func shown(_ count: Int) -> Int {
            isWhole ? Figure.percent(count, of: whole) * 10 : Percentage.rate(of: count, in: whole).tenths
        }
        let around = percent.tenths * whole / 1000
        let reach = whole / 100 + 2
        let candidates = Array(max(0, around - reach)...min(whole, around + reach))
        let exact = candidates.filter { shown($0) == percent.tenths }
        if exact.count == 1 { return exact[0] }
        guard exact.isEmpty else { throw .figure(.percentAmbiguous(percent, of: whole, counts: exact)) }
        throw .figure(
            .percentImpossible(
                percent, of: whole, below: candidates.last { shown($0) < percent.tenths },
                above: candidates.first { shown($0) > percent.tenths }))
    }
}

extension Measure.Value {
    /// A number of pupils out of a number of pupils, shown as a whole percentage.
    package static let count = Measure.Value(CountOfPupils.self)
}

extension Figure {
    /// Pupils, of pupils. `of` is 0 only where nobody in the group is among those counted.
    package static func count(_ count: Int, of whole: Int) -> Figure {
        Figure(CountOfPupils.self, count, of: whole)
    }
}
