public import TargetSetting

/// Where a unit stands on a day: a line of the board.
public struct Position: Equatable, Sendable {
    public let unit: ListedUnit
    public let state: UnitState
    /// The revision that counts; nil where none does.
    public let revision: Int?
    /// The day on which the revision came that counts; nil while none does.
    public let receivedOn: Day?
    /// The day on which an earlier revision came first, where one did.
    public let firstReceivedOn: Day?
    /// Whether the revision that counts was in time and by which day; while nothing counts, today is judged.
    public let judgement: Punctuality
    /// The key of the unit; nil while nothing came.
    public let key: Signer?
    public let isKeyConfirmed: Bool
    /// The day by which whoever's move it is must make it; nil where there is none.
    public let due: Day?
    /// Days to `due`: 0 on the day, negative after it.
    public let daysLeft: Int?
    /// The ids of the key stages zero-rated in the revision that counts.
    public let zeroRated: [String]
    /// What stands in the way or must be known, a sentence each.
    public let problems: [String]
    /// What the unit owes the LA now, in words; empty where it is not the unit's move.
    public let owed: [String]
    /// The same in a few words: ids of key stages, `absence`.
    public let owedInShort: [String]
    /// Why what came from the unit cannot count, as the unit is told it.
    public let reasonsForUnit: [String]

    public init(of dossier: Dossier, under terms: Terms, on today: Day) {
        unit = dossier.unit
        state = dossier.state
        let counting = dossier.counting
        revision = counting?.revision
        receivedOn = counting?.receivedOn
        firstReceivedOn = dossier.firstReceivedOn.flatMap { $0 == counting?.receivedOn ? nil : $0 }
        key = dossier.key
        isKeyConfirmed = dossier.isKeyConfirmed
        judgement = dossier.judgement(under: terms, on: today)
        due = dossier.due(under: terms)
        daysLeft = due.map(today.days(until:))
        zeroRated = counting?.zeroRated ?? []
        problems = dossier.problems(under: terms)
        reasonsForUnit = state.waitingFor == .unit ? dossier.apartThatMatter.flatMap(\.reasons) : []
        owed = state.waitingFor == .unit ? dossier.owed(under: terms, on: today) : []
        owedInShort = state.waitingFor == .unit ? dossier.owedInShort(under: terms, on: today) : []
    }

    /// Whether the unit, not the LA, has let its day pass: it came late, or has not come, or has not answered in time.
    public var isLate: Bool {
        switch state {
        case .returned: (daysLeft ?? 0) < 0 || judgement.isLate
        default: judgement.isLate
        }
    }
}

extension Position {
    /// `on time, judged by ...`; and while nothing has come that is due later, by which day it is due.
    public var timelinessInWords: String {
        receivedOn == nil && !judgement.isLate
            ? due.map { "due by \($0.inWords)" } ?? "due by no set day" : judgement.inWords
    }
}
