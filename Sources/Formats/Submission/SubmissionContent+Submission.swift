import Canonical
import TargetSetting

extension SubmissionContent {
    /// - Parameter statuses: of the target set's own sign-offs, which whoever asks again need not work out again.
    init(_ submission: Submission, cycle: KnownCycle, _ statuses: inout SignOffStatuses) {
        let set = submission.targetSet
        let day = submission.exportedOn
        let counts = set.rollCounts
        let now = statuses.snapshot(of: SubmissionContent.coverable).written
        absence = set.cycle.absence.map { .init($0, in: set) }
        actionPlan = set.plan.map(ActionEntry.init)
        self.cycle = .known(cycle)
        cycleDigest = cycle.digest
        exportedOn = day.description
        groups = NamedValues(set.groups.map { ($0.rawValue, $1) })
        lastChanges = NamedValues(
            set.lastChanges.map {
                ($0.rawValue, ChangeEntry(on: $1.day.description, subject: $1.subject))
            })
        notes = set.notes.map(NoteEntry.init)
        // A unit without pupils recorded sends what it always did.
        parts = counts.isEmpty ? now.without(.personal) { _ in true } : now
        proposed = set.proposal.map {
            .init(
                on: $0.day.description,
                parts: $0.snapshot.written.without(.personal, where: \.members.isEmpty)
            )
        }
        pupils = counts.isEmpty ? nil : counts.map(PupilsEntry.init)
        rehearsal = set.isRehearsal
        revision = submission.revision
        // A sign-off that stands was given for what the parts say now.
        let digests = now.members.map { (part: $0.name, digest: $0.value.digest) }
        signOffs = set.cycle.signatories.compactMap { signatory in
            statuses.status(of: signatory).signOff.map { SignOffEntry($0, signatory: signatory, digests) }
        }
        supersedes = submission.supersedes
        targets = set.cycle.measures.map { .init($0, target: set.target(for: $0), on: day) }
        timeliness = .init(submission.timeliness, cycle: set.cycle)
        unit = .init(dfe: set.unit.dfe.description, name: set.unit.name.text, urn: set.unit.urn)
    }

    /// The parts that some sign-off can cover.
    private static let coverable: [AgreementPart] = AgreementPart.signable + [.signOffs, .notes]
}

extension SubmissionContent.Statements {
    /// The SHA-256 of what a part says, as canonical JSON.
    var digest: String { Canonical.digest(ofBytes: DocumentCoder.bytes(of: self, capacity: 2048)) }
}

extension NamedValues<SubmissionContent.Statements> {
    fileprivate func without(
        _ part: AgreementPart, where isLeftOut: (SubmissionContent.Statements) -> Bool
    ) -> Self { NamedValues(members.filter { $0.name != part.rawValue || !isLeftOut($0.value) }) }
}

extension SubmissionContent.PupilsEntry {
    init(_ count: RollCount) {
        self.init(
            keyStage: count.keyStage, pupils: count.pupils,
            withMeasurableTargets: count.withMeasurableTargets)
    }
}

extension Snapshot {
    /// Part by part, and subject by subject: what the digest of a part runs over.
    var written: NamedValues<SubmissionContent.Statements> {
        NamedValues(
            parts.map { part, statements in
                (part.rawValue, NamedValues(statements.map { ($0.subject, $0.text) }))
            })
    }
}

extension SubmissionContent.ActionEntry {
    init(_ action: PlannedAction) {
        self.init(
            by: action.by.description, number: action.number, to: action.to?.description,
            what: action.what.text, who: action.who.text)
    }
}

extension SubmissionContent.TimelinessEntry {
    init(_ timeliness: Timeliness, cycle: Cycle) {
        self.init(
            laDeadline: cycle.laDeadline?.description, reason: timeliness.reason?.text,
            state: timeliness.judgement.rawValue, statutoryDate: cycle.statutoryDeadline?.description)
    }
}

extension Target {
    var reason: PersonText? { if case .zeroRated(_, let reason) = self { reason } else { nil } }
}

extension SubmissionContent.TargetEntry {
    init(_ measure: Measure, target: Target, on day: Day) {
        self.init(
            figure: FigureMembers(target.figure), keyStage: measure.keyStage, measure: measure.id,
            reason: target.reason?.text,
            resultYear: measure.resultYear?.description, state: target.state.rawValue,
            status: measure.status(on: day).rawValue, title: measure.title)
    }
}

extension SubmissionContent.AbsenceEntry {
    init(_ measure: AbsenceMeasure, in set: TargetSet) {
        let priors = measure.comparators.compactMap { comparator in
            set.priors[measure.id]?[comparator.id].map { prior in
                SubmissionContent.PriorEntry(
                    comparator: comparator.id, kind: comparator.kind.rawValue,
                    limits: measure.isLimited(by: comparator), missed: prior.sessions?.missed,
                    possible: prior.sessions?.possible, rate: prior.rate.description,
                    source: prior.source?.text, year: comparator.year.description)
            }
        }
        let target = set.absenceTargets[measure.id]
        self.init(
            ceiling: set.ceiling(of: measure)?.rate.description, explanation: target?.explanation?.text,
            measure: measure.id, priors: priors, resultYear: measure.resultYear.description,
            status: measure.status.rawValue, target: target?.rate.description, title: measure.title)
    }
}

extension SubmissionContent.NoteEntry {
    init(_ note: Note) {
        self.init(
            answers: note.facts.leaving, by: note.by.text, on: note.day.description, rule: note.rule.rawValue,
            subject: note.topic.text, text: note.text.text)
    }
}

extension SubmissionContent.SignOffEntry {
    /// - Parameter digests: of what each part says now, in canonical order.
    init(_ signOff: SignOff, signatory: Signatory, _ digests: [(part: String, digest: String)]) {
        self.init(
            accepts: signOff.acceptances.map(SubmissionContent.NoteEntry.init),
            covers: NamedValues(
                digests.filter { cover in
                    signOff.covered.parts.keys.contains { $0.rawValue == cover.part }
                }.map { ($0.part, $0.digest) }),
            date: signOff.day?.description, evidence: signOff.evidence?.text, name: signOff.name?.text,
            office: signatory.id, recordedBy: signOff.recordedBy.text,
            recordedOn: signOff.recordedOn.description, title: signatory.title)
    }
}
