import GRDB

/// The tables in which the personal data of pupils stands.
enum PupilTable: Int, CaseIterable {
    case pupil, attainment, personalTarget, targetStep, review, attendance, pep, note, signOff

    var name: String {
        switch self {
        case .pupil: "pupil"
        case .attainment: "attainment"
        case .personalTarget: "personal_target"
        case .targetStep: "target_step"
        case .review: "review"
        case .attendance: "attendance"
        case .pep: "pep"
        case .note: "pupil_note"
        case .signOff: "sign_off_pupil"
        }
    }

    /// The column with the pupil's number.
    var holder: String { self == .pupil ? "number" : "pupil" }

    /// The columns that tell a row from the others of the same pupil.
    var key: [String] {
        switch self {
        case .pupil, .attendance, .pep: []
        case .attainment, .personalTarget, .review, .note: ["position"]
        case .targetStep: ["target", "position"]
        case .signOff: ["sign_off", "position"]
        }
    }

    /// The other columns, in the order in which canonical JSON has them.
    var columns: [String] {
        switch self {
        case .pupil:
            [
                "born", "enrolment", "entered", "forename", "free_school_meals", "in_care", "leaving",
                "left_on", "nc_year", "reference", "sen", "surname", "upn",
            ]
        case .attainment: ["at", "day", "grade", "scale", "source", "subject"]
        case .personalTarget:
            ["by_day", "criterion", "grade", "scale", "set_on", "subject", "support", "who", "why"]
        case .targetStep: ["by_day", "what"]
        case .review:
            ["contingency", "day", "grade", "judgement", "learned", "scale", "subject", "value"]
        case .attendance:
            [
                "before_missed", "before_possible", "before_rate", "medical", "now_missed", "now_possible",
                "now_rate",
            ]
        case .pep: ["agreed_with_sip", "next_meeting", "updated"]
        case .note: ["answers", "by", "day", "rule", "subject", "text"]
        case .signOff: ["subject", "text"]
        }
    }

    /// A pupil's rows after another's, each list in its order.
    var selection: String {
        let order = [holder] + key
        return """
            SELECT \((order + columns).joined(separator: ", ")) FROM \(name) ORDER BY \(order.joined(separator: ", "))
            """
    }

    var insertion: String {
        let all = [holder] + key + columns
        return """
            INSERT INTO \(name) (\(all.joined(separator: ", "))) \
            VALUES (\(all.map { _ in "?" }.joined(separator: ", ")))
            """
    }

    var update: String {
        "UPDATE \(name) SET \(columns.map { "\($0) = ?" }.joined(separator: ", ")) WHERE \(ofRow)"
    }

    var deletion: String { "DELETE FROM \(name) WHERE \(ofRow)" }

    var erasure: String { "DELETE FROM \(name) WHERE \(holder) = ?" }

    private var ofRow: String { ([holder] + key).map { "\($0) = ?" }.joined(separator: " AND ") }
}

/// One row of what is kept of a pupil.
struct PupilRow: Equatable {
    let table: PupilTable
    /// The values of the table's `key`.
    let key: [Int]
    /// The values of the table's `columns`.
    let values: [DatabaseValue]

    init(_ table: PupilTable, _ key: [Int] = [], _ values: [(any DatabaseValueConvertible)?]) {
        self.table = table
        self.key = key
        self.values = values.map { $0?.databaseValue ?? .null }
    }

    /// The table and the key, which together are the row's alone among a pupil's.
    struct Name: Hashable {
        let table: PupilTable
        let key: [Int]
    }

    var name: Name { Name(table: table, key: key) }
}

/// What an action did to one of a pupil's rows.
enum PupilRowChange {
    case inserted(PupilRow)
    case updated(PupilRow)
    case deleted(PupilRow.Name)

    /// What leads from some rows to others, what goes first.
    static func changes(from before: [PupilRow], to after: [PupilRow]) -> [PupilRowChange] {
        guard !before.isEmpty else { return after.map { .inserted($0) } }
        let old = Dictionary(uniqueKeysWithValues: before.map { ($0.name, $0) })
        let new = Set(after.map(\.name))
        let gone = before.reversed().map(\.name).filter { !new.contains($0) }
        return gone.map { .deleted($0) }
            + after.compactMap { row in
                guard let was = old[row.name] else { return .inserted(row) }
                return was == row ? nil : .updated(row)
            }
    }
}
