import GRDB
import TargetSetting

extension Rows {
    static let empty = Rows()

    private init() {}

    /// Writes what is different in `other`, and the entry of the journal that says so, with its pieces.
    func save(
        _ other: Rows, saying summary: String, by who: PersonText, on day: Day, at moment: String,
        in database: Database
    ) throws {
        var payload = Journal.Payload(
            summary: summary, changes: try changes(to: other, writingTo: database))
        let writer = try PupilWriter(in: database)
        let pieces = try pupilChanges(to: other).map { changes in
            try writer.write(changes)
            return JournalPiece(changes)
        }
        let gone = Set(other.erased).subtracting(erased).sorted()
        if !pieces.isEmpty {
            payload.pieces = Dictionary(uniqueKeysWithValues: pieces.map { (String($0.pupil), $0.digest) })
        }
        if !gone.isEmpty { payload.erased = gone }
        let entry = try Journal.append(payload, by: who, on: day, at: moment, in: database)
        try Journal.append(pieces, to: entry, in: database)
        try Erasure.erase(gone, by: entry, in: database)
    }

    /// What is different in `other`, row by row, but for the pupils; written into the database where one is given.
    func changes(to other: Rows, writingTo database: Database? = nil) throws -> [RowChange] {
        func changes<Row: RegisterRow>(_ table: KeyPath<Rows, [Row]>) throws -> [RowChange] {
            try Rows.difference(self[keyPath: table], other[keyPath: table]).map { before, after in
                if let database { try Rows.write(before, after, to: database) }
                return try Rows.change(before, after)
            }
        }
        return try changes(\.unit) + changes(\.absenceMeasures) + changes(\.groups) + changes(\.figures)
            + changes(\.zeroRatings) + changes(\.priors) + changes(\.absenceTargets) + changes(\.plan)
            + changes(\.notes) + changes(\.lastChanges) + changes(\.roll) + changes(\.groupTargets)
            + changes(\.proposal) + changes(\.signOffs) + changes(\.submissions)
            + changes(\.receipts) + changes(\.authorityKeys) + changes(\.signingKey)
    }

    private static func write<Row: RegisterRow>(_ before: Row?, _ after: Row?, to database: Database) throws {
        switch (before, after) {
        case (nil, let after?): try after.insert(database)
        case (.some, let after?): try after.update(database)
        case (let before?, nil): try before.delete(database)
        case (nil, nil): break
        }
    }

    private static func difference<Row: RegisterRow>(_ before: [Row], _ after: [Row]) -> [(
        before: Row?, after: Row?
    )] {
        let old = Dictionary(before.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
        let new = Dictionary(after.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
        let removed = before.filter { new[$0.key] == nil }.map { (before: Row?.some($0), after: Row?.none) }
        let written = after.filter { old[$0.key] != $0 }.map { (before: old[$0.key], after: Row?.some($0)) }
        return removed + written
    }

    private static func change<Row: RegisterRow>(_ before: Row?, _ after: Row?) throws -> RowChange {
        RowChange(
            table: Row.databaseTableName, key: after?.key ?? before?.key ?? "",
            from: try before.map { try RowChange.columns(of: $0) },
            to: try after.map { try RowChange.columns(of: $0) })
    }
}
