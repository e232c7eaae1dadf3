import GRDB

extension Rows {
    static let empty = Rows()

    private init() {}

    /// Writes what is different in `other`, and the pieces of the journal.
    /// - Returns: what the journal's entry says, which comes after its pieces.
    func save(_ other: Rows, saying summary: String, in database: Database) throws -> Journal.Payload {
        var payload = Journal.Payload(
            summary: summary, changes: try changes(to: other, writingTo: database))
        let changed = pupilChanges(to: other)
        if !changed.isEmpty {
            let writer = try PupilWriter(in: database)
            for changes in changed { try writer.write(changes) }
            payload.pieces = try Journal.append(changed.lazy.map(JournalPiece.init), in: database)
        }
        let gone = other.erased.filter { !erased.contains($0) }
        if !gone.isEmpty {
            try Erasure.erase(gone, in: database)
            payload.erased = gone
        }
        return payload
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
