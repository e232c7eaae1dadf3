import GRDB

/// Takes the personal data of pupils out of the register, and then out of its file.
///
/// The rows and the pieces of the journal go in the transaction of the entry that says so. What SQLite frees is
/// overwritten (`secure_delete`), but a page that was split or filled anew keeps copies of rows in its unused space, where
/// a later deletion does not reach them. So the file is written anew after the commit (`VACUUM`), which cannot be done in
/// the same transaction. Killed in between, the register says that it is not swept, and whoever opens it next does it;
/// killed in the midst of it, SQLite takes back what was written when the file is opened, and it is done then.
enum Erasure {
    /// Removes every row and every piece of the pupils, before the entry that says that they are erased.
    static func erase(_ pupils: [Int], in database: Database) throws {
        let entry = try Journal.next(in: database)
        for pupil in pupils {
            try database.execute(
                sql: "INSERT INTO erased_pupil (pupil, entry, swept) VALUES (?, ?, 0)",
                arguments: [pupil, entry])
            for table in PupilTable.allCases {
                try database.execute(sql: table.erasure, arguments: [pupil])
            }
            try database.execute(sql: "DELETE FROM journal_pupil WHERE pupil = ?", arguments: [pupil])
        }
    }

    /// Writes the file anew where somebody was erased since it last was. Not within a transaction.
    static func sweepIfDue(_ database: Database) throws {
        guard try Version.hasPupils(database),
            try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM erased_pupil WHERE swept = 0)")
                == true
        else { return }
        try database.execute(sql: "VACUUM")
        try database.execute(sql: "UPDATE erased_pupil SET swept = 1 WHERE swept = 0")
    }
}
