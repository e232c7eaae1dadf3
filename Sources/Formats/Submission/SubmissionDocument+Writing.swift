import Canonical
import TargetSetting

extension SubmissionDocument.Content {
    /// - Parameter standings: of the target set's own sign-offs, which whoever asks again need not work out again.
    init(_ submission: Submission, cycle: KnownCycle, _ statuses: inout SignOffStatuses) {
        let set = submission.targetSet
        let day = submission.exportedOn
        revision = submission.revision
        supersedes = submission.supersedes
        exportedOn = day.description
        rehearsal = set.isRehearsal
        timeliness = .init(submission.timeliness, cycle: set.cycle)
        self.cycle = .known(cycle)
        cycleDigest = cycle.digest
        unit = .init(name: set.unit.name.text, dfe: set.unit.dfe.description, urn: set.unit.urn)
        groups = set.groups
        let counts = set.rollCounts
        pupils = counts.isEmpty ? nil : counts.map(SubmissionDocument.PupilsEntry.init)
        targets = set.cycle.measures.map { .init($0, target: set.target(for: $0), on: day) }
        absence = set.cycle.absence.map { .init($0, in: set) }
        actionPlan = set.plan.map {
            .init(
                number: $0.number, what: $0.what.text, who: $0.who.text, by: $0.by.description,
                to: $0.to?.description)
        }
        proposed = set.proposal.map {
            .init(
                on: $0.day.description,
                // A unit without pupils recorded sends what it always did.
                parts: $0.snapshot.written.filter {
                    $0.name != AgreementPart.personal.rawValue || !$0.statements.isEmpty
                })
        }
        notes = set.notes.map(SubmissionDocument.NoteEntry.init)
        let now = statuses.snapshot(of: SubmissionDocument.coverable).written
        parts = now.filter { $0.name != AgreementPart.personal.rawValue || !counts.isEmpty }
        lastChanges = Dictionary(
            uniqueKeysWithValues: set.lastChanges.map {
                ($0.rawValue, SubmissionDocument.ChangeEntry(on: $1.day.description, subject: $1.subject))
            })
        // A sign-off that stands was given for what the parts say now.
        let digests = now.map { SubmissionDocument.CoverEntry(part: $0.name, digest: $0.digest) }
        signOffs = set.cycle.signatories.compactMap { signatory in
            statuses.status(of: signatory).signOff.map {
                SubmissionDocument.SignOffEntry($0, signatory: signatory, digests)
            }
        }
    }
}

extension SubmissionDocument {
    /// The parts that some sign-off can cover.
    static let coverable: [AgreementPart] = AgreementPart.signable + [.signOffs, .notes]
}

extension SubmissionDocument.PupilsEntry {
    init(_ count: RollCount) {
        self.init(
            keyStage: count.keyStage, pupils: count.pupils,
            withMeasurableTargets: count.withMeasurableTargets)
    }
}

extension Snapshot {
    /// Part by part and subject by subject in canonical order: what a digest of a part runs over.
    var written: [SubmissionDocument.PartEntry] {
        parts.map { part, statements in
            var sorted = statements.sorted { Canonical.precedes($0.subject, $1.subject) }
            if zip(sorted, sorted.dropFirst()).contains(where: { $0.subject == $1.subject }) {
                // What is said twice of one subject stands once, as it was said last.
                sorted = Dictionary(statements.map { ($0.subject, $0) }, uniquingKeysWith: { $1 }).values
                    .sorted { Canonical.precedes($0.subject, $1.subject) }
            }
            return SubmissionDocument.PartEntry(name: part.rawValue, statements: sorted)
        }.sorted { Canonical.precedes($0.name, $1.name) }
    }
}

extension Timeliness {
    var word: String {
        switch self {
        case .onTime: "on-time"
        case .late: "late"
        case .afterStatutory: "after-statutory"
        }
    }
}

extension SubmissionDocument.TimelinessEntry {
    init(_ timeliness: Timeliness, cycle: Cycle) {
        self.init(
            state: timeliness.word, laDeadline: cycle.laDeadline?.description,
            statutoryDate: cycle.statutoryDeadline?.description, reason: timeliness.reason?.text)
    }
}

extension Target {
    var word: String {
        switch self {
        case .figure: "figure"
        case .zeroRated: "zero-rated"
        case .notApplicable: "not-applicable"
        case .missing: "not-set"
        }
    }

    var reason: PersonText? { if case .zeroRated(_, let reason) = self { reason } else { nil } }
}

extension SubmissionDocument.TargetEntry {
    init(_ measure: Measure, target: Target, on day: Day) {
        var (count, of, points, number): (Int?, Int?, String?, Int?)
        switch target.figure {
        case .count(let counted, let whole): (count, of) = (counted, whole)
        case .points(let average): points = average.description
        case .number(let plain): number = plain
        case nil: break
        }
        self.init(
            measure: measure.id, title: measure.title, keyStage: measure.keyStage,
            resultYear: measure.resultYear?.description, status: measure.status(on: day).rawValue,
            state: target.word,
            count: count, of: of, percent: target.figure?.percent, points: points, number: number,
            reason: target.reason?.text)
    }
}

extension SubmissionDocument.AbsenceEntry {
    init(_ measure: AbsenceMeasure, in set: TargetSet) {
        let priors = measure.comparators.compactMap { comparator in
            set.priors[measure.id]?[comparator.id].map { prior in
                SubmissionDocument.PriorEntry(
                    comparator: comparator.id, kind: comparator.kind.rawValue,
                    year: comparator.year.description,
                    limits: measure.isLimited(by: comparator), rate: prior.rate.description,
                    missed: prior.sessions?.missed, possible: prior.sessions?.possible,
                    source: prior.source?.text)
            }
        }
        let target = set.absenceTargets[measure.id]
        self.init(
            measure: measure.id, title: measure.title, resultYear: measure.resultYear.description,
            status: measure.status.rawValue, priors: priors,
            ceiling: set.ceiling(of: measure)?.rate.description,
            target: target?.rate.description, explanation: target?.explanation?.text)
    }
}

extension SubmissionDocument.NoteEntry {
    init(_ note: Note) {
        self.init(
            rule: note.rule, subject: note.subject, answers: note.answers, text: note.text.text,
            by: note.by.text,
            on: note.day.description)
    }
}

extension SubmissionDocument.SignOffEntry {
    init(_ signOff: SignOff, signatory: Signatory, _ digests: [SubmissionDocument.CoverEntry]) {
        self.init(
            signatory: signatory.id, title: signatory.title, name: signOff.name?.text,
            date: signOff.day?.description,
            evidence: signOff.evidence?.text, recordedBy: signOff.recordedBy.text,
            recordedOn: signOff.recordedOn.description,
            accepts: signOff.acceptances.map(SubmissionDocument.NoteEntry.init),
            covers: digests.filter { cover in
                signOff.covered.parts.keys.contains { $0.rawValue == cover.part }
            })
    }
}
