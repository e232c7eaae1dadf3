import Canonical
import TargetSetting

extension SubmissionDocument.Content {
    init(_ submission: Submission, cycle: CycleTree) throws {
        let set = submission.targetSet
        let day = submission.exportedOn
        revision = submission.revision
        supersedes = submission.supersedes
        exportedOn = day.description
        rehearsal = set.isRehearsal
        timeliness = .init(submission.timeliness, cycle: set.cycle)
        self.cycle = cycle
        cycleDigest = try Canonical.digest(of: cycle)
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
        proposed = set.proposal.map { .init(on: $0.day.description, parts: $0.snapshot.written) }
        notes = set.notes.map(SubmissionDocument.NoteEntry.init)
        parts =
            set.snapshot(of: SubmissionDocument.coverable.filter { $0 != .personal || !counts.isEmpty })
            .byPartAndSubject
        lastChanges = Dictionary(
            uniqueKeysWithValues: set.lastChanges.map {
                ($0.rawValue, SubmissionDocument.ChangeEntry(on: $1.day.description, subject: $1.subject))
            })
        signOffs = try set.cycle.offices.compactMap { office in
            try set.standing(of: office).signOff.map {
                try SubmissionDocument.SignOffEntry($0, office: office)
            }
        }
    }
}

extension SubmissionDocument {
    /// The parts that some sign-off can cover.
    static let coverable: [Part] = Part.signable + [.signOffs, .notes]
}

extension SubmissionDocument.PupilsEntry {
    init(_ count: RollCount) {
        self.init(
            keyStage: count.keyStage, pupils: count.pupils,
            withMeasurableTargets: count.withMeasurableTargets)
    }
}

extension Snapshot {
    /// Text by subject, by part: what a digest of a part runs over.
    var byPartAndSubject: [String: [String: String]] {
        Dictionary(
            uniqueKeysWithValues: parts.map { part, statements in
                (
                    part.rawValue,
                    Dictionary(statements.map { ($0.subject, $0.text) }, uniquingKeysWith: { $1 })
                )
            })
    }
}

extension Snapshot {
    /// The same without personal targets where there are none: a unit without pupils recorded sends what it always did.
    fileprivate var written: [String: [String: String]] {
        byPartAndSubject.filter { $0.key != Part.personal.rawValue || !$0.value.isEmpty }
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

    var reason: Wording? { if case .zeroRated(_, let reason) = self { reason } else { nil } }
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
    init(_ signOff: SignOff, office: Office) throws {
        self.init(
            office: office.id, title: office.title, name: signOff.name?.text, date: signOff.day?.description,
            evidence: signOff.evidence?.text, recordedBy: signOff.recordedBy.text,
            recordedOn: signOff.recordedOn.description,
            accepts: signOff.acceptances.map(SubmissionDocument.NoteEntry.init),
            covers: try signOff.covered.byPartAndSubject.mapValues { try Canonical.digest(of: $0) })
    }
}
