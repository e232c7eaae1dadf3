package import TargetSetting

/// Where a unit stands on a day: a line of the board.
package struct UnitStatus: Equatable, Sendable {
    /// The unit as the LA's list has it.
    package let unit: ListedUnit
    /// How it stands with the LA, which says whose move it is.
    package let state: UnitState
    /// The revision that counts; nil where none does.
    package let revision: Int?
    /// The day on which the revision came that counts; nil while none does.
    package let receivedOn: Day?
    /// The day on which an earlier revision came first, where one did.
    package let firstReceivedOn: Day?
    /// Whether the revision that counts was in time and by which day; while nothing counts, today is judged.
    package let judgement: Punctuality
    /// The key of the unit; nil while nothing came.
    package let key: Signer?
    /// Whether somebody of the unit has confirmed the fingerprint of its key.
    package let isKeyConfirmed: Bool
    /// The day by which whoever's move it is must make it; nil where there is none.
    package let due: Day?
    /// Days to `due`: 0 on the day, negative after it.
    package let daysLeft: Int?
    /// The ids of the key stages zero-rated in the revision that counts.
    package let zeroRated: [KeyStage.ID]
    /// How many pupils have a measurable personal target, by the revision that counts.
    package let counts: [RollCount]
    /// What stands in the way or must be known.
    package let problems: [UnitProblem]
    /// What the unit owes the LA now; empty where it is not the unit's move.
    package let owed: [Owed]
    /// Why what came from the unit cannot count, as the unit is told it.
    package let reasonsForUnit: [RejectedFile.Reason]

    /// How a unit stands on a day, which follows from its record and is never kept.
    package init(of record: UnitRecord, under terms: Terms, on today: Day) {
        unit = record.unit
        state = record.state
        let counting = record.counting
        revision = counting?.revision
        receivedOn = counting?.receivedOn
        firstReceivedOn = record.firstReceivedOn.flatMap { $0 == counting?.receivedOn ? nil : $0 }
        key = record.key
        isKeyConfirmed = record.isKeyConfirmed
        judgement = record.judgement(under: terms, on: today)
        due = record.due(under: terms)
        daysLeft = due.map(today.days(until:))
        zeroRated = counting?.zeroRated ?? []
        counts = counting?.counts ?? []
        problems = record.problems(under: terms)
        reasonsForUnit = state.waitingFor == .unit ? record.apartThatMatter.flatMap(\.reasons) : []
        owed = state.waitingFor == .unit ? record.owed(under: terms, on: today) : []
    }

    /// Whether the unit, not the LA, has let its day pass: it came late, or has not come, or has not answered in time.
    package var isLate: Bool {
        switch state {
        case .returned: (daysLeft ?? 0) < 0 || judgement.isLate
        default: judgement.isLate
        }
    }
}
