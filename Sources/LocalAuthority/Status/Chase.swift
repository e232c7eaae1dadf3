import TargetSetting

/// Whom to ask for what: only units whose move it is, and exactly what they owe.
package struct Chase: Equatable, Sendable {
    /// One for each unit that owes something, in the order in which the units were given.
    package let debts: [Debt]

    /// The debts of the units whose move it is.
    /// - Parameter within: only what is due in this many days or fewer, or is over; nil for everything owed.
    package init(_ statuses: [UnitStatus], within days: Int?) {
        debts = statuses.filter { status in
            guard status.state.waitingFor == .unit else { return false }
            guard let days, let left = status.daysLeft else { return true }
            return left <= days
        }.map(Debt.init)
    }
}

/// What one unit owes.
package struct Debt: Equatable, Sendable {
    /// Where the unit stands, with what it owes and by when.
    package let status: UnitStatus

    /// The unit with whom to write to.
    package var unit: ListedUnit { status.unit }
}
