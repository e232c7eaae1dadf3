/// A target set on a day, with whether each sign-off stands worked out once for all rules.
///
/// A class, because every rule passes it on for every pupil and every target.
final class RuleContext: Sendable {
    let set: TargetSet
    let today: Day
    /// The latest revision, where the register still says what it says.
    let currentRevision: Revision?
    /// The pupils who have not left, each with the key stage of their year.
    let pupils: [(pupil: Pupil, keyStage: KeyStage?)]
    let notesOfPupils: [Int: [Note]]
    let nameNotes: [Note]
    /// Every measure as the pupils' targets make it, worked out when a rule first asks.
    let workings: Once<[MeasureWorking]>
    let countedTargets: Once<[CountedTarget]>
    /// Of the subjects of those who have not left.
    let speller: Once<Speller>
    private let statuses: [(signatory: Signatory, status: SignOffStatus)]
    /// The sign-offs that stand, in the cycle's order of offices.
    let signOffs: [(signatory: Signatory, signOff: SignOff)]
    /// Whose they are, where they have a name.
    let signers: [(signatory: Signatory, name: PersonName)]

    /// Whether those that a rule finds nothing about are to be said as well.
    let isExplaining: Bool

    init(
        _ set: TargetSet, on today: Day, given statuses: SignOffStatuses? = nil,
        explaining isExplaining: Bool = false
    ) {
        self.isExplaining = isExplaining
        self.set = set
        self.today = today
        var statuses = statuses ?? SignOffStatuses(of: set)
        self.statuses = set.cycle.signatories.map { ($0, statuses.status(of: $0)) }
        signOffs = self.statuses.compactMap { signatory, status in status.signOff.map { (signatory, $0) } }
        signers = signOffs.compactMap { signatory, signOff in signOff.name.map { (signatory, PersonName($0)) }
        }
        currentRevision = set.currentRevision
        let present = set.roll.pupils.filter { $0.details.left == nil }
        pupils = present.map { ($0, set.cycle.keyStage(ofYear: $0.details.ncYear)) }
        workings = Once { set.ofRoll.workings { (try? set.workings()) ?? [] } }
        countedTargets = Once { set.countedTargets }
        speller = Once { Speller(set.cycle, pupils: present) }
        notesOfPupils = set.roll.notes
        nameNotes = set.roll.nameNotes
    }

    func status(of signatory: Signatory) -> SignOffStatus {
        statuses.first { $0.signatory.id == signatory.id }?.status ?? .notSigned
    }
}
