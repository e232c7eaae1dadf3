/// What is sent to the LA: the whole target set, with which revision it is and whether it is on time (M13).
package struct Submission: Equatable, Sendable {
    /// As it was exported; read from a file, it has no pupils.
    package let targetSet: TargetSet
    /// 1 for the first.
    package let revision: Int
    /// The SHA-256 of the submission that this one replaces, in hexadecimal; nil for the first.
    package let supersedes: String?
    /// The day of the export, by which it is judged.
    package let exportedOn: Day
    /// Whether that day was on time, and why not.
    package let timeliness: Timeliness

    /// As it is to be exported, or as a file says it: what is wrong with it is found elsewhere.
    package init(
        targetSet: TargetSet, revision: Int, supersedes: String?, exportedOn: Day, timeliness: Timeliness
    ) {
        self.targetSet = targetSet
        self.revision = revision
        self.supersedes = supersedes
        self.exportedOn = exportedOn
        self.timeliness = timeliness
    }
}

/// Whether a submission is on time, judged by the day it was exported.
package enum Timeliness: Equatable, Sendable {
    case onTime
    /// After the LA deadline.
    case late(reason: PersonText)
    /// After the day in law as well.
    case afterStatutory(reason: PersonText)

    /// Why it is late, in the unit's words; nil where it is on time.
    package var reason: PersonText? {
        switch self {
        case .onTime: nil
        case .late(let reason), .afterStatutory(let reason): reason
        }
    }

    /// As files and scripts have it, without the reason.
    package enum Judgement: String, CaseIterable, Sendable, FactConvertible {
        case onTime = "on-time"
        case late
        case afterStatutory = "after-statutory"
    }

    /// Nil where what is late has no reason, or what is on time has one.
    package init?(_ judgement: Judgement, because reason: PersonText?) {
        switch (judgement, reason) {
        case (.onTime, nil): self = .onTime
        case (.late, let reason?): self = .late(reason: reason)
        case (.afterStatutory, let reason?): self = .afterStatutory(reason: reason)
        case (.onTime, _), (.late, nil), (.afterStatutory, nil): return nil
        }
    }

    /// Which of the three it is, without the reason.
    package var judgement: Judgement {
        switch self {
        case .onTime: .onTime
        case .late: .late
        case .afterStatutory: .afterStatutory
        }
    }
}

/// A submission that was exported.
package struct Revision: Equatable, Sendable {
    /// 1 for the first.
    package let number: Int
    /// The SHA-256 of its content, in hexadecimal.
    package let digest: String
    /// The day of the export, by which it is judged.
    package let exportedOn: Day
    /// Whether that day was on time, and why not.
    package let timeliness: Timeliness
    /// What it said, to tell whether the register says anything else now.
    package let snapshot: Snapshot
    /// The file's bytes, so that the same content is always the same file.
    package let document: String

    /// As it was exported, or is read back.
    package init(
        number: Int, digest: String, exportedOn: Day, timeliness: Timeliness, snapshot: Snapshot,
        document: String
    ) {
        self.number = number
        self.digest = digest
        self.exportedOn = exportedOn
        self.timeliness = timeliness
        self.snapshot = snapshot
        self.document = document
    }
}

extension TargetSet {
    /// The latest revision, where the register still says what it says.
    package var currentRevision: Revision? {
        // Earlier versions of the program kept fewer parts.
        revisions.last.flatMap { $0.snapshot == snapshot(of: $0.snapshot.parts.keys) ? $0 : nil }
    }

    /// Whether what is in the register now has been exported for the LA.
    package var isSubmitted: Bool { currentRevision != nil }

    /// What a submission made on a day would be: the next revision.
    /// - Throws: a `Refusal` that says what is missing.
    package func submission(lateReason: PersonText?, on day: Day) throws(Refusal) -> Submission {
        if let frozen = cycle.frozenAfter, day > frozen { throw .export(.frozen(after: frozen)) }
        let outstanding = signatoriesOutstanding
        guard outstanding.isEmpty else {
            let context = RuleContext(self, on: day)
            throw .export(.exportBeforeSignOffs(outstanding.map { Missing(signatory: $0, in: context) }))
        }
        let open = findings(on: day).filter { $0.isOpen && $0.holdsUpSigning }
        guard open.isEmpty else { throw .signing(.openFindings(open, before: .export)) }
        let submission = Submission(
            targetSet: self, revision: revisions.count + 1, supersedes: revisions.last?.digest,
            exportedOn: day,
            timeliness: try timeliness(lateReason: lateReason, on: day))
        // Nothing leaves that whoever receives it would object to.
        let problems = submission.problems
        guard problems.isEmpty else { throw .export(.unverifiable(problems)) }
        return submission
    }

    func timeliness(lateReason: PersonText?, on day: Day) throws(Refusal) -> Timeliness {
        let isPastLA = cycle.laDeadline.map { day > $0 } ?? false
        let isPastStatutory = cycle.statutoryDeadline.map { day > $0 } ?? false
        guard let deadline = isPastStatutory ? cycle.statutoryDeadline : isPastLA ? cycle.laDeadline : nil
        else {
            if lateReason != nil {
                throw .export(.notLate(deadline: cycle.laDeadline ?? cycle.statutoryDeadline))
            }
            return .onTime
        }
        guard let lateReason else {
            throw .export(.lateWithoutReason(deadline: deadline, isStatutory: isPastStatutory))
        }
        return isPastStatutory ? .afterStatutory(reason: lateReason) : .late(reason: lateReason)
    }
}

/// A sign-off that an export waits for, and why.
package struct Missing: Equatable, Sendable {
    /// The office whose sign-off is required.
    package let signatory: Signatory
    /// How its latest sign-off stands.
    package let status: SignOffStatus
    /// What the office has to accept in words with it.
    package let accepting: [Rule.ID]

    init(signatory: Signatory, in context: RuleContext) {
        self.signatory = signatory
        status = context.status(of: signatory)
        accepting = context.accepted(by: signatory)
    }
}
