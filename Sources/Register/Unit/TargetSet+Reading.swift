import GRDB
import TargetSetting

extension TargetSet {
    /// What a unit's register holds.
    /// - Throws: `KeptValue.Unreadable` where something in it was not written by `pru`.
    init(in database: Database, cycle: Cycle) throws {
        let own = try database.rows("SELECT * FROM register") { row in
            (
                unit: try Unit(
                    name: row.text("unit"), dfe: DfENumber(row.value("dfe")), urn: row.value(ifAny: "urn")),
                rehearsalDay: try row.day(ifAny: "rehearsal_day")
            )
        }
        guard let own = own.first else { throw KeptValue.Unreadable() }
        let revisions = try database.rows("SELECT * FROM submission ORDER BY revision", Revision.init)
        self.init(
            cycle: cycle, unit: own.unit, rehearsalDay: own.rehearsalDay,
            groups: try database.values("SELECT * FROM \"group\"", by: "key_stage") {
                try $0.value("pupils")
            },
            figures: try database.values("SELECT * FROM figure", by: "measure", Figure.init),
            zeroRatings: try database.values("SELECT * FROM zero_rating", by: "key_stage") {
                try $0.text("reason")
            },
            priors: try database.rates("SELECT * FROM prior") { try $0.value("comparator") },
            absenceTargets: try database.values("SELECT * FROM absence_target", by: "measure") { row in
                AbsenceTarget(rate: try row.tenths("rate"), explanation: try row.text(ifAny: "explanation"))
            },
            plan: try database.rows("SELECT * FROM planned_action ORDER BY number", PlannedAction.init),
            proposal: try database.rows("SELECT * FROM proposal") { row in
                Proposal(
                    day: try row.day("day"), snapshot: try KeptValue.snapshot(row.value("snapshot")))
            }.first,
            notes: try database.rows("SELECT * FROM note ORDER BY position") { row in
                try Note(row) { Topic($0, in: cycle) }
            },
            signOffs: try SignOff.all(in: database, of: cycle), revisions: revisions,
            lastChanges: try KeptValue.unique(
                database.rows("SELECT * FROM last_change") { row in
                    (
                        try row.raw(AgreementPart.self, "part"),
                        LastChange(day: try row.day("day"), subject: try row.value("subject"))
                    )
                }), roll: try Roll(in: database), reportedCounts: nil,
            receipts: try database.rows("SELECT * FROM receipt ORDER BY position") { row in
                try KeptReceipt(row, for: own.unit, cycle.id, isRehearsal: own.rehearsalDay != nil, revisions)
            },
            authorityKeys: try database.rows("SELECT * FROM la_key ORDER BY position", AuthorityKey.init),
            absenceResults: try database.rates("SELECT * FROM absence_result") { row in
                guard let year = AcademicYear(try row.value("year")) else { throw KeptValue.Unreadable() }
                return year
            })
    }
}

extension Database {
    /// Reads values that a column tells apart.
    fileprivate func values<Thing, Value>(
        _ sql: String, by column: String, _ read: (RecordReader) throws -> Value
    ) throws -> [Identifier<Thing>: Value] {
        try KeptValue.unique(rows(sql) { (try $0.value(column), try read($0)) })
    }

    /// Absence rates of each measure, told apart by a second column.
    fileprivate func rates<Key: Hashable>(
        _ sql: String, by key: (RecordReader) throws -> Key
    ) throws -> [AbsenceMeasure.ID: [Key: Prior]] {
        let rows = try rows(sql) { row in
            (measure: try row.value("measure") as AbsenceMeasure.ID, key: try key(row), rate: try Prior(row))
        }
        return try Dictionary(grouping: rows, by: \.measure).mapValues { rows in
            try KeptValue.unique(rows.map { ($0.key, $0.rate) })
        }
    }
}

extension Figure {
    fileprivate init(_ row: RecordReader) throws {
        let kind = try row.raw(Measure.Value.self, "kind").kind
        guard let figure = Figure(kept: try row.value("value"), of: try row.value(ifAny: "out_of"), as: kind)
        else { throw KeptValue.Unreadable() }
        self = figure
    }
}

extension Prior {
    fileprivate init(_ row: RecordReader) throws {
        let (missed, possible): (Int?, Int?) = (
            try row.value(ifAny: "missed"), try row.value(ifAny: "possible")
        )
        self.init(
            rate: try row.tenths("rate"),
            sessions: missed.flatMap { missed in
                possible.flatMap { SessionCount(missed: missed, possible: $0) }
            },
            source: try row.text(ifAny: "source"))
    }
}

extension PlannedAction {
    fileprivate init(_ row: RecordReader) throws {
        self.init(
            number: try row.value("number"), what: try row.text("what"), who: try row.text("who"),
            by: try row.day("by_day"), to: try row.value(ifAny: "to_rate").map(Percentage.init(tenths:)),
            isDone: try row.value("done"))
    }
}

extension Note {
    /// - Parameter topic: reads what it is about.
    init(_ row: RecordReader, topic: (String) -> Topic) throws {
        self.init(
            rule: try row.raw(Rule.ID.self, "rule"), topic: topic(try row.value("subject")),
            facts: try KeptValue.facts(row.value("answers")), text: try row.text("text"),
            by: try row.text("by"), day: try row.day("day"))
    }
}
