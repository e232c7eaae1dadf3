import GRDB
import TargetSetting

/// Takes the personal data of pupils out of the register, and then out of its file.
///
/// The rows and the pieces of the journal go in the transaction of the entry that says so. What SQLite frees is
/// overwritten (`secure_delete`), but a page that was split or filled anew keeps copies of rows in its unused space, where
/// a later deletion does not reach them. So the file is written anew after the commit (`VACUUM`), which cannot be done in
/// the same transaction. Killed in between, the register says that it is not swept, and whoever opens it next, when nobody else has it, does it;
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

    /// With what the journal says of the same children: what was known of them, and the other numbers under which it is of
    /// them: lines that were left out of files and are not kept any more, as those of an import that was undone, and pupils
    /// who were removed and came again. Which those are is told by `ErasedChildren`; of lines that are kept, by the action.
    static func told(
        _ erasing: Action.Erasing, of pupils: [Int], on roll: Roll, in database: Database
    ) throws -> Action.Erasing {
        let told = try JournalNames(in: database)
        var erasing = erasing
        erasing.known = pupils.compactMap(told.namings)
        let children = ErasedChildren(
            erasing.known, besides: roll.pupils.filter { !pupils.contains($0.number) }.map(\.details))
        let stays = Set(pupils + roll.pupils.map(\.number) + roll.leftOutLines.map(\.number) + roll.erased)
        // What was corrected since says nothing any more of whose it is.
        let came = told.details.filter { number, images in
            !stays.contains(number) && images.last.map(children.include) ?? false
        }.keys
        let undone = told.lines.filter { !stays.contains($0.key) }.map { line in
            (line: line.value, isTheirs: children.include(lineNoLongerKept: line.value))
        }
        let lost = undone.filter { $0.isTheirs ?? (erasing.takesLinesInDoubt == true) }.map(\.line.number)
        erasing.others = (came + lost).sorted()
        erasing.linesInDoubt = undone.filter { $0.isTheirs == nil }.map(\.line).sorted {
            $0.number < $1.number
        }
        erasing.entriesNaming = try entries(
            naming: PupilNames(of: Array(erasing.known.joined()), withBirths: false),
            in: database)
        return erasing
    }

    /// The entries of the journal that name children, each with the numbers whose piece does, 0 for the unit's.
    private static func entries(
        naming names: PupilNames, in database: Database
    ) throws -> [Int: Set<Int>] {
        let rows = try database.rows(
            """
            SELECT number, 0 AS pupil, who || ' ' || payload AS payload FROM journal
            UNION ALL SELECT entry, pupil, payload FROM journal_pupil
            """
        ) { row in
            (
                number: try row.value("number") as Int, pupil: try row.value("pupil") as Int,
                payload: try row.value("payload") as String
            )
        }
        return rows.filter { names.isNamed(in: $0.payload) }.reduce(into: [:]) {
            $0[$1.number, default: []].insert($1.pupil)
        }
    }

    /// Whether somebody was erased since the file was last written anew.
    static func isSweepDue(_ database: Database) throws -> Bool {
        try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM erased_pupil WHERE swept = 0)") == true
    }

    /// Writes the file anew where somebody was erased since it last was. Not within a transaction.
    static func sweepIfDue(_ database: Database) throws {
        guard try isSweepDue(database) else { return }
        // Another program may keep the file with a log of its own, which the file has all of only when nobody reads. Until then
        // it is not written anew: the log would have the whole of it each time.
        try emptyLog(database)
        try database.execute(sql: "VACUUM")
        try emptyLog(database)
        try database.execute(sql: "UPDATE erased_pupil SET swept = 1 WHERE swept = 0")
    }

    private static func emptyLog(_ database: Database) throws {
        let isBusy = try Int.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? 0
        guard isBusy == 0 else { throw DatabaseError(resultCode: .SQLITE_BUSY) }
    }
}
