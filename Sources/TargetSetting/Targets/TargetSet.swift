/// The whole of one unit's cycle: what was counted, aimed for, proposed, explained, signed and exported.
///
/// It is a value. `perform(_:by:on:)` is the only way to change it.
package struct TargetSet: Equatable, Sendable {
    /// What the sheet asks of the unit; it does not change in a register.
    package let cycle: Cycle
    /// Whose targets they are.
    package let unit: Unit
    /// The day a rehearsal stands at; nil for a real register, which goes by today's date.
    package internal(set) var rehearsalDay: Day?
    /// Pupils anticipated in the final year, by key stage (M6); a key stage that is not in it was not stated.
    package internal(set) var groups: [KeyStage.ID: Int] = [:]
    /// Figures set, by measure.
    package internal(set) var figures: [Measure.ID: Figure] = [:]
    /// Reasons of the zero ratings declared, by key stage.
    package internal(set) var zeroRatings: [KeyStage.ID: PersonText] = [:]
    /// Earlier absence figures, by measure and then comparator.
    package internal(set) var priors: [AbsenceMeasure.ID: [Comparator.ID: Prior]] = [:]
    /// Absence targets, by measure.
    package internal(set) var absenceTargets: [AbsenceMeasure.ID: AbsenceTarget] = [:]
    /// What the rates were of the target year and the year before it, by measure: known when the cycle is over, and never
    /// sent or signed.
    package internal(set) var absenceResults: [AbsenceMeasure.ID: [AcademicYear: Prior]] = [:]
    /// The absence action plan (M15), by number.
    package internal(set) var plan: [PlannedAction] = []
    /// What was proposed last (M2); nil where nothing was.
    package internal(set) var proposal: Proposal?
    /// The explanations of queries that are about no single pupil.
    package internal(set) var notes: [Note] = []
    /// Every sign-off ever given, oldest first.
    package internal(set) var signOffs: [SignOff] = []
    /// Every submission exported, oldest first.
    package internal(set) var revisions: [Revision] = []
    /// The LA's receipts that were recorded, in the order in which they came.
    package internal(set) var receipts: [KeptReceipt] = []
    /// The LA's keys by which receipts were taken, oldest first; the last is the one that counts.
    package internal(set) var authorityKeys: [AuthorityKey] = []
    /// The pupils; empty in a target set read from a submission, which says only how many there are.
    package internal(set) var roll = Roll() { didSet { ofRoll = FollowsFromRoll() } }
    private(set) var ofRoll = FollowsFromRoll()
    /// What a submission says of the pupils; nil in a register, where they are counted.
    package let reportedCounts: [RollCount]?
    /// When each part last changed.
    package internal(set) var lastChanges: [AgreementPart: LastChange] = [:]

    /// A unit's cycle before anything is set.
    /// - Throws: `Refusal.otherAuthority` where the cycle is another LA's.
    package init(beginning cycle: Cycle, for unit: Unit, rehearsalDay: Day?) throws(Refusal) {
        if let authority = cycle.authority, let code = authority.code, code != unit.dfe.authority {
            throw .typed(.otherAuthority(unit.dfe, authority))
        }
        self.cycle = cycle
        self.unit = unit
        self.rehearsalDay = rehearsalDay
        reportedCounts = nil
    }

    /// For reading back what was kept: every value in it was checked when it was taken.
    package init(
        cycle: Cycle, unit: Unit, rehearsalDay: Day?, groups: [KeyStage.ID: Int],
        figures: [Measure.ID: Figure],
        zeroRatings: [KeyStage.ID: PersonText], priors: [AbsenceMeasure.ID: [Comparator.ID: Prior]],
        absenceTargets: [AbsenceMeasure.ID: AbsenceTarget], plan: [PlannedAction], proposal: Proposal?,
        notes: [Note],
        signOffs: [SignOff], revisions: [Revision], lastChanges: [AgreementPart: LastChange], roll: Roll,
        reportedCounts: [RollCount]?, receipts: [KeptReceipt] = [], authorityKeys: [AuthorityKey] = [],
        absenceResults: [AbsenceMeasure.ID: [AcademicYear: Prior]] = [:]
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
        self.absenceResults = absenceResults
    }

    /// Whether it is for practice and stands at a day of its own.
    package var isRehearsal: Bool { rehearsalDay != nil }

    /// How the target of a measure stands.
    package func target(for measure: Measure) -> Target {
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
package struct Proposal: Equatable, Sendable {
    /// The day on which they were proposed last.
    package let day: Day
    /// What they said then.
    package let snapshot: Snapshot

    /// As they were frozen, or as a file says it.
    package init(day: Day, snapshot: Snapshot) {
        self.day = day
        self.snapshot = snapshot
    }
}

/// The last day on which a part changed, and what changed in it.
package struct LastChange: Equatable, Sendable {
    /// The last day on which it changed.
    package let day: Day
    /// The id of what changed, for `TargetSet.title(of:)`.
    package let subject: String

    /// Of the latest of the things that changed on a day.
    package init(day: Day, subject: String) {
        self.day = day
        self.subject = subject
    }
}
