import Canonical
import GRDB
import TargetSetting

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension Journal {
    /// Something was changed by something else than `pru`: nothing is written over it, or the journal would take it up.
    struct Altered: Error {
        /// What was changed.
        let message: String
    }

    /// Looks whether the journal ends as it was sealed, before the next entry is sealed after it.
    /// - Throws: `Altered`.
    static func checkEnd(in database: Database) throws {
        guard let end = try end(in: database) else { return }
        let last = try database.rows("SELECT * FROM journal ORDER BY number DESC LIMIT 1", EntryRow.init)
            .first
        guard let last, last.number == end.entries, last.digest == end.digest, last.isItself,
            last.hasOwnPayload
        else {
            throw Altered(message: "The journal's last entry is not the one that the register ended with.")
        }
        guard try isSealed(in: database) else { throw Altered(message: unsealed) }
    }

    /// Looks whether the journal is whole and the record says what it says, before something is written that follows from it.
    /// - Throws: `Altered`.
    static func checkAll(in database: Database) throws {
        if let first = try verify(in: database).first { throw Altered(message: first.message) }
    }

    /// Looks whether the rows that are to be changed are what the journal last said of them.
    /// - Throws: `Altered`.
    static func check(_ changes: [JournalChange], in database: Database) throws {
        for change in changes {
            let last = try last(change.row, in: database)
            let isAsLast =
                switch (last, change.from) {
                case (let last?, let from?): last.isSame(as: from)
                case (nil, nil): true
                // A row that was taken away is not made anew, either.
                default: false
                }
            guard isAsLast else { throw Altered(message: change.row.problem.message) }
        }
        // A text that goes on after its end is read as if it did not.
        let tables = Set(changes.map(\.row.table)).sorted()
        if let first = try RecordImage.cutTexts(in: database, tables).first {
            throw Altered(message: first.message)
        }
    }

    /// What a row was after the last entry that changed it; nil where it was removed, or no entry has it.
    private static func last(_ row: RecordRow.Name, in database: Database) throws -> String? {
        let needle = JournalChange.naming(row)
        let payloads =
            if let pupil = row.pupil {
                try String.fetchCursor(
                    database.cachedStatement(
                        sql: """
                            SELECT payload FROM journal_pupil WHERE pupil = ? AND instr(payload, ?) > 0
                            ORDER BY entry DESC
                            """), arguments: [pupil, needle])
            } else {
                try String.fetchCursor(
                    database.cachedStatement(
                        sql: "SELECT payload FROM journal WHERE instr(payload, ?) > 0 ORDER BY number DESC"),
                    arguments: [needle])
            }
        // Two targets of groups may have one key as it is written, and differ in the subject.
        while let payload = try payloads.next() {
            let changes =
                if let pupil = row.pupil { JournalPiece.changes(in: payload, of: pupil) } else {
                    JournalPayload.read(payload)?.1
                }
            if let change = changes?.last(where: { $0.row == row }) { return change.to }
        }
        return nil
    }
}

extension String {
    /// Whether it has the same bytes. Two texts that look alike are equal in Swift, and are not the same here.
    func isSame(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        // Of every row of the record at each write: at once, and not byte by byte.
        let isSame = utf8.withContiguousStorageIfAvailable { own in
            other.utf8.withContiguousStorageIfAvailable { its in
                guard let one = own.baseAddress, let two = its.baseAddress else { return own.isEmpty }
                return memcmp(one, two, own.count) == 0
            }
        }
        return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
    }
}
