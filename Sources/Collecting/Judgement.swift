public import TargetSetting

/// Whether a unit was on time, by the day on which the LA received its first submission that counts; while none has come, by
/// today.
public struct Judgement: Equatable, Sendable {
    /// Nil while nothing has come that counts.
    public let receivedOn: Day?
    public let laDeadline: Day?
    public let statutoryDate: Day?
    /// The last day of the unit's own extension.
    public let extendedUntil: Day?
    private let day: Day

    init(receivedOn: Day?, today: Day, cycle: Cycle, extendedUntil: Day?) {
        self.receivedOn = receivedOn
        laDeadline = cycle.laDeadline
        statutoryDate = cycle.statutoryDeadline
        self.extendedUntil = extendedUntil
        day = receivedOn ?? today
    }

    /// The last day on which it is on time.
    public var deadline: Day? { extendedUntil ?? laDeadline ?? statutoryDate }

    public var isLate: Bool { deadline.map { day > $0 } ?? false }

    public var isAfterStatutoryDate: Bool { statutoryDate.map { day > $0 } ?? false }

    /// `on time by its extension until 10 January 2011, and after the statutory date, 31 December 2010`.
    public var inWords: String {
        let law = statutoryDate.map { "after the statutory date, \($0.inWords)" } ?? ""
        switch (isLate, isAfterStatutoryDate) {
        case (false, let isAfterLaw):
            let by =
                if let extendedUntil { " by its extension until \(extendedUntil.inWords)" } else {
                    laDeadline.map { " for the LA date, \($0.inWords)" } ?? ""
                }
            return "on time\(by)" + (isAfterLaw ? ", and \(law)" : "")
        case (true, true) where deadline == statutoryDate: return "late: \(law)"
        case (true, let isAfterLaw):
            let over =
                extendedUntil.map { "after its extension until \($0.inWords)" }
                ?? "after the LA date, \(laDeadline?.inWords ?? "")"
            return "late: \(over)" + (isAfterLaw ? ", and \(law)" : "")
        }
    }
}
