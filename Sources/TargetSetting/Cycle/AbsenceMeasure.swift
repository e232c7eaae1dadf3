/// An absence rate of the whole unit that a target is set for (M7, M17).
package struct AbsenceMeasure: Equatable, Sendable {
    /// What is done with a target above its ceiling.
    package enum Above: String, CaseIterable, Sendable {
        case refuse
        /// Allowed with an explanation, which travels with the submission.
        case explain
    }

    /// What is counted.
    package enum Counted: String, CaseIterable, Sendable {
        /// Half-day sessions missed, of those possible.
        case sessions
        /// Pupils, of those on roll.
        case pupils
    }

    /// What people type after `--measure`: `overall`.
    package let id: ID
    /// What people read; its id where the cycle file has no title.
    package let title: String
    /// What its rates are shares of; only of sessions can an actual be recorded as a count.
    package let counted: Counted
    /// The year the target is for.
    package let resultYear: AcademicYear
    /// How far its target is owed, unless `isOwed` says that none is looked for.
    package let status: Status
    /// Whether a target is looked for when there is none.
    package let isOwed: Bool
    /// The earlier figures that its target is held against, in the order of the cycle file.
    package let comparators: [Comparator]
    /// Whether a target above its ceiling is refused, or taken with an explanation.
    package let above: Above
    /// Who is persistently absent; nil where the measure is of something else.
    package let persistentRule: PersistentRule?
    /// Nil where no figure is asked about.
    package let usual: UsualAbsence?

    /// As a cycle file states it, where ids and years are checked.
    package init(
        id: ID, title: String, counted: Counted, resultYear: AcademicYear, status: Status, isOwed: Bool,
        comparators: [Comparator], above: Above, persistentRule: PersistentRule?, usual: UsualAbsence? = nil
    ) {
        self.id = id
        self.title = title
        self.counted = counted
        self.resultYear = resultYear
        self.status = status
        self.isOwed = isOwed
        self.comparators = comparators
        self.above = above
        self.persistentRule = persistentRule
        self.usual = usual
    }

    /// Whether a comparator limits the target: not where it was counted by another rule of persistent absence,
    /// because the two rates cannot be compared.
    package func isLimited(by comparator: Comparator) -> Bool {
        comparator.persistentRule == nil || comparator.persistentRule == persistentRule
    }
}

/// An earlier figure that an absence target is held against.
package struct Comparator: Equatable, Sendable {
    /// What an earlier figure is.
    package enum Kind: String, CaseIterable, Sendable {
        /// What the unit's rate was.
        case actual
        /// What the unit aimed for.
        case target
        /// A figure of somebody else's, such as the median of similar schools.
        case other
    }

    /// Unique within its measure: `actual-2008-09`.
    package let id: ID
    /// Of `actual` and of `target` a measure has one for a year at the most.
    package let kind: Kind
    /// The academic year that the figure is of.
    package let year: AcademicYear
    /// What another's figure is: "the median of similar schools".
    package let title: String?
    /// The rule it was counted by, where that is stated.
    package let persistentRule: PersistentRule?

    /// As a cycle file states it; without a rule it is by its measure's own.
    package init(id: ID, kind: Kind, year: AcademicYear, title: String?, persistentRule: PersistentRule?) {
        self.id = id
        self.kind = kind
        self.year = year
        self.title = title
        self.persistentRule = persistentRule
    }

    /// What it is called beside its measure: `the actual for 2008/09`.
    package var name: String {
        switch kind {
        case .actual: "the actual for \(year)"
        case .target: "the target for \(year)"
        case .other: "\(title ?? id.rawValue) for \(year)"
        }
    }
}

/// When a pupil counts as persistently absent. One rule's figures are never computed with another's.
package enum PersistentRule: Equatable, Sendable {
    /// A fixed count of sessions missed in the year, or more.
    case sessions(Int)
    /// A share of the pupil's own possible sessions, or more.
    case share(Percentage)
}
