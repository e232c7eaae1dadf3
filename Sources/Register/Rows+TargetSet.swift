import FoundationEssentials
import GRDB
import TargetSetting

/// A target set as the rows of the register, and back.
struct Rows: Equatable {
    var unit: [UnitRow] = []
    var absenceMeasures: [AbsenceMeasureRow] = []
    var groups: [GroupRow] = []
    var figures: [FigureRow] = []
    var zeroRatings: [ZeroRatingRow] = []
    var priors: [PriorRow] = []
    var absenceTargets: [AbsenceTargetRow] = []
    var plan: [PlannedActionRow] = []
    var notes: [NoteRow] = []
    var lastChanges: [LastChangeRow] = []
    var roll: [RollRow] = []
    var groupTargets: [GroupTargetRow] = []
    var proposal: [ProposalRow] = []
    var signOffs: [SignOffRow] = []
    var submissions: [SubmissionRow] = []
    var receipts: [ReceiptRow] = []
    var authorityKeys: [AuthorityKeyRow] = []
    /// The register's own; it is of no target set.
    var signingKey: [SigningKeyRow] = []
    /// The pupils, who are no rows until something of theirs is written.
    var pupils: [Pupil] = []
    /// What each sign-off covered of the pupils, by the sign-off's number and then the pupil's.
    var covered: [Int: [Int: [TargetSetting.Statement]]] = [:]
    /// Pupils whose personal data was erased, by number.
    var erased: [Int] = []

    init(in database: Database) throws {
        unit = try UnitRow.fetchAll(database)
        absenceMeasures = try AbsenceMeasureRow.fetchAll(database)
        groups = try GroupRow.fetchAll(database)
        figures = try FigureRow.fetchAll(database)
        zeroRatings = try ZeroRatingRow.fetchAll(database)
        priors = try PriorRow.fetchAll(database)
        absenceTargets = try AbsenceTargetRow.fetchAll(database)
        plan = try PlannedActionRow.fetchAll(database, sql: "SELECT * FROM planned_action ORDER BY number")
        notes = try NoteRow.fetchAll(database, sql: "SELECT * FROM note ORDER BY position")
        lastChanges = try LastChangeRow.fetchAll(database)
        proposal = try ProposalRow.fetchAll(database)
        signOffs = try SignOffRow.fetchAll(database, sql: "SELECT * FROM sign_off ORDER BY number")
        submissions = try SubmissionRow.fetchAll(database, sql: "SELECT * FROM submission ORDER BY revision")
        guard try Version.hasPupils(database) else { return }
        roll = try RollRow.fetchAll(database)
        groupTargets = try GroupTargetRow.fetchAll(
            database, sql: "SELECT * FROM group_target ORDER BY position")
        erased = try Int.fetchAll(database, sql: "SELECT pupil FROM erased_pupil ORDER BY pupil")
        pupils = try RollReader.pupils(in: database)
        covered = try RollReader.covered(in: database)
        guard try Version.hasKeys(database) else { return }
        receipts = try ReceiptRow.fetchAll(database, sql: "SELECT * FROM receipt ORDER BY position")
        authorityKeys = try AuthorityKeyRow.fetchAll(database, sql: "SELECT * FROM la_key ORDER BY position")
        signingKey = try SigningKeyRow.fetchAll(database)
    }

    init(of set: TargetSet, cycleText: String) throws {
        unit = [
            UnitRow(
                id: 1, unit: set.unit.name.text, dfe: set.unit.dfe.description, urn: set.unit.urn,
                cycle: cycleText,
                rehearsalDay: set.rehearsalDay?.description)
        ]
        absenceMeasures = set.cycle.absence.map {
            AbsenceMeasureRow(measure: $0.id, above: $0.above.rawValue)
        }
        groups = set.groups.map { GroupRow(keyStage: $0, pupils: $1) }
        figures = set.figures.map(FigureRow.init)
        zeroRatings = set.zeroRatings.map { ZeroRatingRow(keyStage: $0, reason: $1.text) }
        priors = set.cycle.absence.flatMap { measure in
            measure.comparators.compactMap { comparator in
                set.priors[measure.id]?[comparator.id].map { prior in
                    PriorRow(
                        measure: measure.id, comparator: comparator.id, rate: prior.rate.count,
                        limiting: measure.isLimited(by: comparator) ? 1 : 0, missed: prior.sessions?.missed,
                        possible: prior.sessions?.possible, source: prior.source?.text)
                }
            }
        }
        absenceTargets = set.absenceTargets.map {
            AbsenceTargetRow(measure: $0, rate: $1.rate.count, explanation: $1.explanation?.text)
        }
        plan = set.plan.map {
            PlannedActionRow(
                number: $0.number, what: $0.what.text, who: $0.who.text, byDay: $0.by.description,
                toRate: $0.to?.count,
                done: $0.isDone ? 1 : 0)
        }
        notes = set.notes.enumerated().map { position, note in
            NoteRow(
                rule: note.rule, subject: note.subject, position: position, answers: note.answers,
                text: note.text.text, by: note.by.text, day: note.day.description)
        }
        lastChanges = set.lastChanges.map {
            LastChangeRow(part: $0.rawValue, day: $1.day.description, subject: $1.subject)
        }
        roll = set.roll.lastNumber == 0 ? [] : [RollRow(id: 1, lastNumber: set.roll.lastNumber)]
        groupTargets = try set.roll.groupTargets.enumerated().map { try GroupTargetRow($1, at: $0) }
        erased = set.roll.erased
        pupils = set.roll.pupils
        let numbered = set.signOffs.enumerated().map { ($0 + 1, $1.coveredPupils) }
        covered = Dictionary(uniqueKeysWithValues: numbered.filter { !$1.isEmpty })
        proposal =
            try set.proposal.map {
                [ProposalRow(id: 1, day: $0.day.description, snapshot: try KeptSnapshot($0.snapshot).json)]
            } ?? []
        signOffs = try set.signOffs.enumerated().map { try SignOffRow(number: $0 + 1, $1) }
        submissions = try set.revisions.map(SubmissionRow.init)
        receipts = try set.receipts.enumerated().map { try ReceiptRow($1, at: $0 + 1) }
        authorityKeys = set.authorityKeys.enumerated().map { AuthorityKeyRow($1, at: $0 + 1) }
    }

    /// - Throws: `KeptValue.Unreadable` where something in the register was not written by `pru`.
    func targetSet(readingCycleWith read: (String) throws -> Cycle) throws -> TargetSet {
        guard let unit = unit.first else { throw KeptValue.Unreadable() }
        let cycle = try read(unit.cycle)
        return TargetSet(
            cycle: cycle,
            unit: try Unit(name: PersonText(kept: unit.unit), dfe: DfENumber(unit.dfe), urn: unit.urn),
            rehearsalDay: try unit.rehearsalDay.map(KeptValue.day),
            groups: try KeptValue.unique(groups.map { ($0.keyStage, $0.pupils) }),
            figures: try KeptValue.unique(figures.map { ($0.measure, try $0.figure) }),
            zeroRatings: try KeptValue.unique(zeroRatings.map { ($0.keyStage, PersonText(kept: $0.reason)) }),
            priors: try Dictionary(grouping: priors, by: \.measure).mapValues { rows in
                try KeptValue.unique(rows.map { ($0.comparator, $0.prior) })
            },
            absenceTargets: try KeptValue.unique(absenceTargets.map { ($0.measure, $0.target) }),
            plan: try plan.map { row in
                PlannedAction(
                    number: row.number, what: PersonText(kept: row.what), who: PersonText(kept: row.who),
                    by: try KeptValue.day(row.byDay), to: row.toRate.map(Tenths.init), isDone: row.done == 1)
            },
            proposal: try proposal.first.map {
                Proposal(
                    day: try KeptValue.day($0.day), snapshot: try KeptSnapshot(json: $0.snapshot).snapshot)
            },
            notes: try notes.map { row in
                Note(
                    rule: row.rule, subject: row.subject, answers: row.answers,
                    text: PersonText(kept: row.text),
                    by: PersonText(kept: row.by), day: try KeptValue.day(row.day))
            },
            signOffs: try signOffs.map { try $0.signOff(covering: covered[$0.number] ?? [:]) },
            revisions: try submissions.map { try $0.kept },
            lastChanges: try KeptValue.unique(
                lastChanges.map { row in
                    (
                        try KeptValue.raw(AgreementPart.self, row.part),
                        LastChange(day: try KeptValue.day(row.day), subject: row.subject)
                    )
                }),
            roll: Roll(
                pupils: pupils, groupTargets: try groupTargets.map { try $0.groupTarget },
                lastNumber: roll.first?.lastNumber ?? 0, erased: erased),
            reportedCounts: nil,
            receipts: try receipts.map {
                try $0.receipt(for: unit, cycle: cycle.id, of: submissions)
            },
            authorityKeys: try authorityKeys.map { try $0.authorityKey })
    }
}
