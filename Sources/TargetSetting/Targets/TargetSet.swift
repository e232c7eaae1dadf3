/// The whole of one unit's cycle: what was counted, aimed for, proposed, explained, signed and exported.
///
/// It is a value. `perform(_:by:on:)` is the only way to change it.
public struct TargetSet: Equatable, Sendable {
    public let cycle: Cycle
    public let unit: Unit
    /// The day a rehearsal stands at; nil for a real register, which goes by today's date.
    public internal(set) var rehearsalDay: Day?
    /// Pupils anticipated in the final year, by key stage (M6); a key stage that is not in it was not stated.
    public internal(set) var groups: [String: Int] = [:]
    /// Figures set, by measure.
    public internal(set) var figures: [String: Figure] = [:]
    /// Reasons of the zero ratings declared, by key stage.
    public internal(set) var zeroRatings: [String: Wording] = [:]
    /// Earlier absence figures, by measure and then comparator.
    public internal(set) var priors: [String: [String: Prior]] = [:]
    /// Absence targets, by measure.
    public internal(set) var absenceTargets: [String: AbsenceTarget] = [:]
    public internal(set) var plan: [PlannedAction] = []
    public internal(set) var proposal: Proposal?
    public internal(set) var notes: [Note] = []
    /// Every sign-off ever given, oldest first.
    public internal(set) var signOffs: [SignOff] = []
    /// Every submission exported, oldest first.
    public internal(set) var revisions: [Revision] = []
    /// The LA's receipts that were recorded, in the order in which they came.
    public internal(set) var receipts: [KeptReceipt] = []
    /// The LA's keys by which receipts were taken, oldest first; the last is the one that counts.
    public internal(set) var authorityKeys: [AuthorityKey] = []
    /// The pupils; empty in a target set read from a submission, which says only how many there are.
    public internal(set) var roll = Roll()
    /// What a submission says of the pupils; nil in a register, where they are counted.
    public let reportedCounts: [RollCount]?
    /// When each part last changed.
    public internal(set) var lastChanges: [Part: LastChange] = [:]

    /// A unit's cycle before anything is set.
    /// - Throws: `Refusal.otherAuthority` where the cycle is another LA's.
    public init(beginning cycle: Cycle, for unit: Unit, rehearsalDay: Day?) throws(Refusal) {
        if let authority = cycle.authority, let code = authority.code, code != unit.dfe.authority {
            throw .otherAuthority(unit.dfe, authority)
        }
        self.cycle = cycle
        self.unit = unit
        self.rehearsalDay = rehearsalDay
        reportedCounts = nil
    }

    /// For reading back what was kept: every value in it was checked when it was taken.
    public init(
        cycle: Cycle, unit: Unit, rehearsalDay: Day?, groups: [String: Int], figures: [String: Figure],
        zeroRatings: [String: Wording], priors: [String: [String: Prior]],
        absenceTargets: [String: AbsenceTarget], plan: [PlannedAction], proposal: Proposal?, notes: [Note],
        signOffs: [SignOff], revisions: [Revision], lastChanges: [Part: LastChange], roll: Roll,
        reportedCounts: [RollCount]?, receipts: [KeptReceipt] = [], authorityKeys: [AuthorityKey] = []
    ) {
        self.cycle = cycle
        self.unit = unit
        self.rehearsalDay = rehearsalDay
        self.groups = groups
        self.figures = figures
        self.zeroRatings = zeroRatings
        self.priors = priors
        self.absenceTargets = absenceTargets
        self.plan = plan
        self.proposal = proposal
        self.notes = notes
        self.signOffs = signOffs
        self.revisions = revisions
        self.lastChanges = lastChanges
        self.roll = roll
        self.reportedCounts = reportedCounts
        self.receipts = receipts
        self.authorityKeys = authorityKeys
    }

    public var isRehearsal: Bool { rehearsalDay != nil }

    /// How the target of a measure stands.
    public func target(for measure: Measure) -> Target {
        if let keyStage = measure.keyStage, let group = groups[keyStage] {
            if group == 0 { return .notApplicable }
            if let reason = zeroRatings[keyStage], cycle.zeroRating.statuses.contains(measure.status) {
                return .zeroRated(of: group, reason: reason)
            }
        }
        return figures[measure.id].map(Target.figure) ?? .missing
    }
}

/// The proposed targets as they were frozen (M2).
public struct Proposal: Equatable, Sendable {
    public let day: Day
    public let snapshot: Snapshot

    public init(day: Day, snapshot: Snapshot) {
        self.day = day
        self.snapshot = snapshot
    }
}

/// The last day on which a part changed, and what changed in it.
public struct LastChange: Equatable, Sendable {
    public let day: Day
    /// The id of what changed, for `TargetSet.title(of:)`.
    public let subject: String

    public init(day: Day, subject: String) {
        self.day = day
        self.subject = subject
    }
}
