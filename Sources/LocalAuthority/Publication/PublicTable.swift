package import TargetSetting

/// The targets for publication: no group of ten or fewer is in it, or can be worked out from it. `docs/decisions.md` says
/// what somebody is assumed to know who tries.
package struct PublicTable: Equatable, Sendable {
    /// The most pupils that a group may have to be withheld as a small one.
    package static let smallGroup = 10

    /// What stands in a cell.
    package enum Cell: Equatable, Sendable {
        case figure(Figure)
        case rate(Percentage)
        /// Confidential. It never says why: a small group, none, all of it or nobody in it, or to protect another cell.
        case withheld
        /// There is nothing to show: no target set, or nothing received of the unit.
        case notAvailable
    }

    /// A unit and measure, or the sum of all units.
    package struct Row: Equatable, Sendable {
        /// Nil for the sum of all units.
        package let unit: Unit?
        /// The id of a measure or an absence measure.
        package let measure: String
        /// What the cycle calls it.
        package let title: String
        /// The id of its key stage; nil for what is of the whole unit.
        package let keyStage: KeyStage.ID?
        /// The academic year in whose summer the result is known, or that an absence target is for.
        package let resultYear: AcademicYear?
        /// On the day of the table.
        package let status: Status
        /// The figure, or that it is withheld or not there.
        package let cell: Cell
    }

    /// The cycle's id.
    package let cycle: String
    /// The name of the LA that publishes it.
    package let authority: PersonText
    /// The day of which the figures and statuses are.
    package let day: Day
    /// Whether any of it was made for practice; it counts for nothing.
    package let isRehearsal: Bool
    /// Unit by unit in the order of the cycle's measures; the sums last.
    package let rows: [Row]

    /// The table of what counts, with the figures of small groups withheld.
    /// - Parameters:
    ///   - collected: of each unit what counts.
    ///   - units: every unit of the LA, in the order in which they are shown. Those of which nothing was collected are
    ///     shown without figures.
    package init(
        of collected: [CollectedTargets], units: [Unit], cycle: Cycle, authority: PersonText, on day: Day
    ) {
        self.cycle = cycle.id
        self.authority = authority
        self.day = day
        isRehearsal = collected.contains { $0.submission.targetSet.isRehearsal }
        let blocks = Block.all(of: cycle).map {
            ($0, Withholding(in: $0, of: cycle, collected: collected, smallGroup: PublicTable.smallGroup))
        }
        let statuses = Dictionary(
            collected.enumerated().map { ($1.unit.unit.dfe, $0) }, uniquingKeysWith: { first, _ in first })
        let unitRows = units.flatMap { unit -> [Row] in
            let status = statuses[unit.dfe]
            let measures = cycle.measures.map { measure in
                Row(
                    measure, of: unit, on: day,
                    cell: PublicTable.cell(measure, at: status, of: collected, in: blocks))
            }
            let isAnyShown = status.map { at in blocks.contains { $0.1.shown.contains(at) } } ?? false
            return measures
                + cycle.absence.map { measure in
                    Row(
                        measure, of: unit,
                        cell: status.map {
                            PublicTable.cell(measure, of: collected[$0], isAnyShown: isAnyShown)
                        } ?? .notAvailable)
                }
        }
        // A mean is no sum; what it says of the units withheld cannot be told from it by adding.
        let sums = cycle.measures.filter { $0.value.kind.together == .sum }.map { measure in
            let sum = blocks.lazy.compactMap { $0.1.sums[measure.id] }.first
            return Row(measure, of: nil, on: day, cell: sum ?? .withheld)
        }
        rows = unitRows + sums
    }

    private static func cell(
        _ measure: Measure, at status: Int?, of collected: [CollectedTargets],
        in blocks: [(Block, Withholding)]
    ) -> Cell {
        guard let status else { return .notAvailable }
        guard
            let (_, withholding) = blocks.first(where: {
                $0.0.measures.contains { $0.id == measure.id }
            }), withholding.shown.contains(status), !withholding.dropped.contains(measure.id)
        else { return .withheld }
        return collected[status].target(for: measure).figure.map(Cell.figure) ?? .notAvailable
    }

    /// A rate is shown only where a group of the unit is, so that it does not tell that the unit's groups are not small; and
    /// not where it says the same of every pupil.
    private static func cell(
        _ measure: AbsenceMeasure, of targets: CollectedTargets, isAnyShown: Bool
    ) -> Cell {
        guard isAnyShown, let rate = targets.absenceTarget(for: measure), rate.tenths > 0, rate < .whole
        else { return .withheld }
        return .rate(rate)
    }
}

extension PublicTable.Row {
    fileprivate init(_ measure: Measure, of unit: Unit?, on day: Day, cell: PublicTable.Cell) {
        self.init(
            unit: unit, measure: measure.id.rawValue, title: measure.title, keyStage: measure.keyStage,
            resultYear: measure.resultYear, status: measure.status(on: day), cell: cell)
    }

    fileprivate init(_ measure: AbsenceMeasure, of unit: Unit, cell: PublicTable.Cell) {
        self.init(
            unit: unit, measure: measure.id.rawValue, title: measure.title, keyStage: nil,
            resultYear: measure.resultYear, status: measure.status, cell: cell)
    }
}
