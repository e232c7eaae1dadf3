/// A target set on a day, with whether each sign-off stands worked out once for all rules.
struct Situation: Sendable {
    let set: TargetSet
    let today: Day
    /// The latest revision, where the register still says what it says.
    let currentRevision: Revision?
    private let standings: [(office: Office, standing: Standing)]

    init(_ set: TargetSet, on today: Day) {
        self.set = set
        self.today = today
        standings = set.cycle.offices.map { ($0, set.standing(of: $0)) }
        currentRevision = set.currentRevision
    }

    func standing(of office: Office) -> Standing {
        standings.first { $0.office.id == office.id }?.standing ?? .notSigned
    }

    /// The sign-offs that stand, in the cycle's order of offices.
    var signOffs: [(office: Office, signOff: SignOff)] {
        standings.compactMap { office, standing in standing.signOff.map { (office, $0) } }
    }
}
