/// What is aimed for: one line of the sheet. Its target is set by the unit.
package struct Measure: Equatable, Sendable {
    /// What the "out of" of a count is.
    package enum OutOf: Equatable, Sendable {
        /// Every pupil anticipated in the key stage.
        case group
        /// Some of them, described ("those taking GCSE English") and, where pupils are recorded, told by something.
        case some(of: String, who: Selection?)
    }

    /// Which pupils of a group are counted.
    package enum Selection: Equatable, Sendable {
        /// Those whose personal target in the subject is on the scale: who takes a GCSE.
        case taking(scale: Scale.ID, subject: String)
        /// Those with a result at a key stage in one of the subjects.
        case withResult(keyStage: KeyStage.ID, subjects: [String])
    }

    /// How a target stands in law or custom, from a day on.
    package struct StatusChange: Equatable, Sendable {
        /// The first day of the other status.
        package let day: Day
        /// How far the target is owed from then on.
        package let status: Status

        /// As a cycle file states it.
        package init(day: Day, status: Status) {
            self.day = day
            self.status = status
        }
    }

    /// What people type: `ks2-english-2lp`.
    package let id: ID
    /// What is aimed for, in the sheet's words.
    package let title: String
    /// The id of its key stage; nil for a measure of the whole unit.
    package let keyStage: KeyStage.ID?
    /// The pupils' year now, where it is not the key stage's.
    package let yearGroup: String?
    /// The academic year in whose summer the result is known: each measure's own.
    package let resultYear: AcademicYear?
    /// What makes a pupil count; nil where the cycle does not say it.
    package let criterion: Criterion?
    /// Which kind of figure its target is.
    package let value: Value
    /// Of whom pupils are counted; it means nothing where the figure is out of nobody.
    package let outOf: OutOf
    /// The status on the day the cycle is published, which also says which part of a sign-off covers it.
    package let status: Status
    /// When the status becomes another; nil where it stays.
    package let statusChange: StatusChange?
    /// The ids of the measures that this one can never exceed: level 3+ is at most level 2+.
    package let atMost: [ID]
    /// The ids of the measures among whose "out of" everybody is who counts in this one: who passes English takes it.
    package let among: [ID]
    /// Between which points a target can be, where the cycle's slots say it or the cycle states it.
    package internal(set) var possible: ClosedRange<Points>?

    /// As a cycle file states it; where it has slots of points, the cycle works out `possible`.
    package init(
        id: ID, title: String, keyStage: KeyStage.ID?, yearGroup: String?, resultYear: AcademicYear?,
        criterion: Criterion?, value: Value, outOf: OutOf, status: Status, statusChange: StatusChange?,
        atMost: [ID], among: [ID] = [], possible: ClosedRange<Points>? = nil
    ) {
        self.id = id
        self.title = title
        self.keyStage = keyStage
        self.yearGroup = yearGroup
        self.resultYear = resultYear
        self.criterion = criterion
        self.value = value
        self.outOf = outOf
        self.status = status
        self.statusChange = statusChange
        self.atMost = atMost
        self.among = among
        self.possible = possible
    }

    /// With the points that its slots come to at the most.
    func bounded(by scales: [Scale]) -> Measure {
        guard case .points(let id, let slots)? = criterion,
            let best = scales.first(where: { $0.id == id })?.points.values.max()
        else { return self }
        let most = slots.reduce(0) { sum, slot in
            sum + slot.most * slot.times * best.tenths
        }
        var measure = self
        measure.possible = Points(tenths: 0)...Points(tenths: most)
        return measure
    }

    /// How the target stands on a day. A change of status never voids what was signed.
    package func status(on day: Day) -> Status {
        guard let statusChange, statusChange.day <= day else { return status }
        return statusChange.status
    }
}

/// How far a target is owed (M6, M7, M8).
package enum Status: String, CaseIterable, Sendable {
    case statutory, recommended
    case goodPractice = "good-practice"
    case byAgreement = "by-agreement"

    /// The part of a sign-off that covers targets of this status.
    var part: AgreementPart {
        switch self {
        case .statutory: .statutory
        case .recommended: .recommended
        case .goodPractice: .goodPractice
        case .byAgreement: .byAgreement
        }
    }

    /// Whether a target of this status is looked for when there is none.
    package var isOwed: Bool { severityWhenMissing != nil }

    /// How serious it is when such a target is not set; nil where nothing is owed.
    var severityWhenMissing: Severity? {
        switch self {
        case .statutory: .error
        case .recommended, .goodPractice: .query
        case .byAgreement: nil
        }
    }
}
