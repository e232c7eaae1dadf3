import GRDB

/// A row of the record. What is kept of a target set is the rows that `Rows(of:)` makes of it.
protocol RegisterRow: Codable, FetchableRecord, PersistableRecord, Equatable, Sendable {
    /// What tells the row from the others of its table.
    var key: String { get }
}

struct GroupRow: RegisterRow {
    static let databaseTableName = "group"
    let keyStage: String
    let pupils: Int
    var key: String { keyStage }

    enum CodingKeys: String, CodingKey {
        case keyStage = "key_stage"
        case pupils
    }
}

struct FigureRow: RegisterRow {
    static let databaseTableName = "figure"
    let measure: String
    let kind: String
    let value: Int
    let outOf: Int?
    var key: String { measure }

    enum CodingKeys: String, CodingKey {
        case measure, kind, value
        case outOf = "out_of"
    }
}

struct ZeroRatingRow: RegisterRow {
    static let databaseTableName = "zero_rating"
    let keyStage: String
    let reason: String
    var key: String { keyStage }

    enum CodingKeys: String, CodingKey {
        case keyStage = "key_stage"
        case reason
    }
}

struct PriorRow: RegisterRow {
    static let databaseTableName = "prior"
    let measure: String
    let comparator: String
    let rate: Int
    let limiting: Int
    let missed: Int?
    let possible: Int?
    let source: String?
    var key: String { "\(measure) \(comparator)" }
}

struct AbsenceTargetRow: RegisterRow {
    static let databaseTableName = "absence_target"
    let measure: String
    let rate: Int
    let explanation: String?
    var key: String { measure }
}

struct PlannedActionRow: RegisterRow {
    static let databaseTableName = "planned_action"
    let number: Int
    let what: String
    let who: String
    let byDay: String
    let toRate: Int?
    let done: Int
    var key: String { String(number) }

    enum CodingKeys: String, CodingKey {
        case number, what, who, done
        case byDay = "by_day"
        case toRate = "to_rate"
    }
}

struct NoteRow: RegisterRow {
    static let databaseTableName = "note"
    let rule: String
    let subject: String
    let position: Int
    let answers: String
    let text: String
    let by: String
    let day: String
    var key: String { "\(rule) \(subject)" }
}

struct LastChangeRow: RegisterRow {
    static let databaseTableName = "last_change"
    let part: String
    let day: String
    let subject: String
    var key: String { part }
}

struct RollRow: RegisterRow {
    static let databaseTableName = "roll"
    let id: Int
    let lastNumber: Int
    var key: String { String(id) }

    enum CodingKeys: String, CodingKey {
        case id
        case lastNumber = "last_number"
    }
}

struct ProposalRow: RegisterRow {
    static let databaseTableName = "proposal"
    let id: Int
    let day: String
    let snapshot: String
    var key: String { String(id) }
}

struct SignOffRow: RegisterRow {
    static let databaseTableName = "sign_off"
    let number: Int
    let signatory: String
    let name: String?
    let day: String?
    let evidence: String?
    let recordedBy: String
    let recordedOn: String
    let acceptances: String
    let snapshot: String
    let withdrawalReason: String?
    let withdrawnBy: String?
    let withdrawnOn: String?
    var key: String { String(number) }

    enum CodingKeys: String, CodingKey {
        case number, name, day, evidence, acceptances, snapshot
        case signatory = "office"
        case recordedBy = "recorded_by"
        case recordedOn = "recorded_on"
        case withdrawalReason = "withdrawal_reason"
        case withdrawnBy = "withdrawn_by"
        case withdrawnOn = "withdrawn_on"
    }
}

struct SubmissionRow: RegisterRow {
    static let databaseTableName = "submission"
    let revision: Int
    let digest: String
    let exportedOn: String
    let timeliness: String
    let reason: String?
    let snapshot: String
    let document: String
    var key: String { String(revision) }

    enum CodingKeys: String, CodingKey {
        case revision, digest, timeliness, reason, snapshot, document
        case exportedOn = "exported_on"
    }
}

/// The unit and its cycle; the row that is written once and whose rehearsal day alone moves.
struct UnitRow: RegisterRow {
    static let databaseTableName = "register"
    let id: Int
    let unit: String
    let dfe: String
    let urn: String?
    let cycle: String
    let rehearsalDay: String?
    var key: String { String(id) }

    enum CodingKeys: String, CodingKey {
        case id, unit, dfe, urn, cycle
        case rehearsalDay = "rehearsal_day"
    }
}

struct AbsenceMeasureRow: RegisterRow {
    static let databaseTableName = "absence_measure"
    let measure: String
    let above: String
    var key: String { measure }
}
