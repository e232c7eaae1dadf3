import GRDB
import TargetSetting

/// Takes the personal data of pupils out of the register, and then out of its file.
///
/// The rows and the pieces of the journal go in the transaction of the entry that says so. What SQLite frees is
/// overwritten (`secure_delete`), but a page that was split or filled anew keeps copies of rows in its unused space, where
/// a later deletion does not reach them. So the file is written anew after the commit (`VACUUM`), which cannot be done in
/// the same transaction. Killed in between, the register says that it is not swept, and whoever opens it next does it;
/// killed in the midst of it, SQLite takes back what was written when the file is opened, and it is done then.
enum Erasure {
    /// Removes every row and every piece of the pupils.
    /// - Parameter entry: the entry of the journal that says that they are erased.
    static func erase(_ pupils: [Int], by entry: Int, in database: Database) throws {
        guard !pupils.isEmpty else { return }
        let note = try database.cachedStatement(
            sql: "INSERT INTO erased_pupil (pupil, entry, swept) VALUES (?, ?, 0)")
        let erasures = try RecordImage.Table.all(in: database).compactMap { table in
            try table.holder.map {
                try database.cachedStatement(sql: "DELETE FROM \(table.name) WHERE \($0) = ?")
            }
        }
        let pieces = try database.cachedStatement(sql: "DELETE FROM journal_pupil WHERE pupil = ?")
        for pupil in pupils {
            try note.execute(arguments: [pupil, entry])
            for statement in erasures + [pieces] { try statement.execute(arguments: [pupil]) }
        }
    }

    /// The other numbers under which the journal says something of the same children: lines left out of files, undone or not,
    /// and pupils who were removed and came again. Which those are is told by `ErasedChildren`.
    /// - Parameter roll: those who are on the roll, of whom the others stay.
    static func others(naming pupils: [Int], of roll: [Pupil], in database: Database) throws -> [Int] {
        var said: [Int: [(details: PupilDetails, value: String?)]] = [:]
        try database.rows("SELECT pupil, payload FROM journal_pupil WHERE pupil > 0 ORDER BY entry") { row in
            let pupil: Int = try row.value("pupil")
            guard let changes = JournalPiece.changes(in: try row.value("payload"), of: pupil) else {
                throw KeptValue.Unreadable()
            }
            for change in changes where ["pupil", "left_out_line"].contains(change.row.table) {
                guard let image = try change.to.map(RecordReader.init(image:)) else { continue }
                let value: String? = image.value(ifAny: "value")
                try said[pupil, default: []].append((PupilDetails(naming: image), value))
            }
        }
        let children = ErasedChildren(
            pupils.compactMap { said[$0]?.map(\.details) },
            besides: roll.filter { !pupils.contains($0.number) }.map(\.details))
        let stays = Set(pupils + roll.map(\.number))
        // What was corrected since says nothing any more of whose it is.
        return said.filter { number, images in
            !stays.contains(number)
                && images.last.map { children.include($0.details, typed: $0.value) } ?? false
        }.keys.sorted()
    }

    /// Writes the file anew where somebody was erased since it last was. Not within a transaction.
    static func sweepIfDue(_ database: Database) throws {
        guard
            try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM erased_pupil WHERE swept = 0)")
                == true
        else { return }
        try database.execute(sql: "VACUUM")
        try database.execute(sql: "UPDATE erased_pupil SET swept = 1 WHERE swept = 0")
    }
}
