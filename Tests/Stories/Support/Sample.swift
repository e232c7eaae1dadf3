import TargetSetting

/// A target set that actions are tried on, with the day on which they are done.
struct Sample {
    var set: TargetSet
    var today: Day

    /// Who is at the keyboard.
    static let person: PersonText = "Kim Keyboard"

    init(_ cycle: PlayedCycle = .autumn2010, on today: Day = "2010-11-15", rehearsal: Bool = false) throws {
        set = try TargetSet(
            beginning: cycle.read(), for: cycle.unit(), rehearsalDay: rehearsal ? today : nil)
        self.today = today
    }

    @discardableResult
    mutating func perform(_ action: Action) throws(Refusal) -> Outcome {
        try set.perform(action, by: Sample.person, on: today)
    }

    @discardableResult
    mutating func perform(_ actions: [Action], on day: Day? = nil) throws(Refusal) -> Outcome? {
        if let day { today = day }
        var last: Outcome?
        for action in actions { last = try perform(action) }
        return last
    }

    /// Exports what is here as the command does: makes the submission and records it.
    @discardableResult
    mutating func export(late reason: PersonText? = nil, on day: Day? = nil) throws(Refusal) -> Outcome {
        if let day { today = day }
        let submission = try set.submission(lateReason: reason, on: today)
        let digest = String(repeating: "\(submission.revision % 10)", count: 64)
        return try perform(.export(submission, digest: digest, document: "{}"))
    }

    /// The ids of the offices whose sign-off stands.
    var status: [Signatory.ID] {
        self.set.cycle.signatories.filter { self.set.status(of: $0).stands }.map(\.id)
    }

    func status(of signatory: Signatory.ID) throws -> SignOffStatus {
        set.status(of: try set.cycle.signatory(signatory))
    }

    func findings(of rule: String) throws -> [Finding] {
        set.findings(of: try Rule.named(rule), on: today)
    }

    func tasks() -> TaskList { TaskList(of: set, on: today) }
}

/// How far the 2010 cycle has come, on the day it came there.
enum Stage: CaseIterable, Sendable {
    case nothing, grouped, targeted, entered, proposed, chairSigned, agreed, signed

    static func reached(
        _ stage: Stage, of cycle: PlayedCycle = .autumn2010, rehearsal: Bool = false
    ) throws -> Sample {
        var sample = try Sample(cycle, rehearsal: rehearsal)
        for passed in Stage.allCases {
            try sample.perform(passed.actions, on: passed.day)
            if passed == stage { break }
        }
        return sample
    }

    private var day: Day {
        switch self {
        case .nothing, .grouped, .targeted, .entered: "2010-11-15"
        case .proposed: "2010-11-22"
        case .chairSigned, .agreed, .signed: "2010-12-06"
        }
    }

    private var actions: [Action] {
        switch self {
        case .nothing: []
        case .grouped:
            [.group("ks1", 0), .group("ks2", 7), .group("ks4", 10)]
        case .targeted:
            [
                .count("ks2-english-maths-l4", 1), .count("ks2-english-2lp", 2, of: 6),
                .count("ks2-maths-2lp", 3, of: 6), .count("ks4-level2-em", 3),
                .count("ks4-english-3lp", 4, of: 9), .count("ks4-maths-3lp", 4, of: 8),
            ]
        case .entered:
            [
                .actual("2008/09", missed: 594, possible: 2700), .target("2010/11", 24.0), .absence(21.5),
                .plan("Ring home on the first morning", by: "2011-03-31"),
            ]
        case .proposed: [.propose]
        case .chairSigned: [.sign("chair", "Anne Elm")]
        case .agreed: [.sign("sip", "Ravi Birch")]
        case .signed: [.sign("head", "Cy Newman")]
        }
    }
}

extension TargetSet {
    /// What one rule finds.
    func findings(of rule: Rule, on day: Day) -> [Finding] {
        workings(of: rule, on: day).compactMap(\.finding)
    }
}

extension TargetSet {
    /// The same with other figures, as a file may have them that no action could make.
    func holding(_ figures: [Measure.ID: Figure]) -> TargetSet {
        TargetSet(
            cycle: cycle, unit: unit, rehearsalDay: rehearsalDay, groups: groups, figures: figures,
            zeroRatings: zeroRatings, priors: priors, absenceTargets: absenceTargets, plan: plan,
            proposal: proposal, notes: notes, signOffs: signOffs, revisions: revisions,
            lastChanges: lastChanges, roll: roll, reportedCounts: reportedCounts)
    }
}
