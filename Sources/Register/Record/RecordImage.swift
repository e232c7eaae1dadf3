import GRDB

/// Every row of the record as the journal has it, read as the file's own schema says, of whatever version: no table can
/// be forgotten.
struct RecordImage {
    private(set) var rows: [RecordRow.Name: String] = [:]
    /// Those that a file has more than once, which can be read in one way or in another.
    private(set) var several: [RecordRow.Name] = []

    init(_ rows: [RecordRow.Name: String]) { self.rows = rows }

    /// A table of the record.
    struct Table {
        let name: String
        /// The column with the pupil's number; nil where the rows are no pupil's.
        let holder: String?
        let key: [String]
        /// Every column but the pupil's, in the order of their names.
        let columns: [String]

        init(_ name: String, in database: Database) throws {
            self.name = name
            let all = try database.primaryKey(name).columns
            let holder = name == "pupil" ? "number" : all.first == "pupil" ? "pupil" : nil
            self.holder = holder
            key = all.filter { $0 != holder }
            columns = try database.columns(in: name).map(\.name).filter { $0 != holder }.sorted()
        }

        /// All of a file but those of the journal.
        static func all(in database: Database) throws -> [Table] {
            try String.fetchAll(
                database,
                sql:
                    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
            ).filter { !Journal.tables.contains($0) }.map { try Table($0, in: database) }
        }
    }

    init(in database: Database) throws {
        for table in try Table.all(in: database) {
            let head = [table.holder].compactMap(\.self) + table.key
            let selected = (head + table.columns).map(\.quotedDatabaseIdentifier).joined(separator: ", ")
            let cursor = try Row.fetchCursor(
                database.cachedStatement(
                    sql: "SELECT \(selected) FROM \(table.name.quotedDatabaseIdentifier)"))
            while let row = try cursor.next() {
                let values = Array(row.databaseValues)
                let place = values[..<head.count].map(\.keyText)
                let name = RecordRow.Name(
                    table: table.name, pupil: table.holder.flatMap { _ in place.first.flatMap { Int($0) } },
                    key: Array(place.dropFirst(table.holder == nil ? 0 : 1)))
                let image = RecordRow.image(
                    of: table.name,
                    zip(table.columns, values[head.count...]).map { (key: $0, value: $1) })
                if rows.updateValue(image, forKey: name) != nil { several.append(name) }
            }
        }
    }

    private func isSame(_ one: String?, _ other: String?) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        return one.isSame(as: other)
    }

    /// The tables with texts that have a zero byte: whoever reads one takes it to end there.
    static func cutTexts(in database: Database) throws -> [JournalProblem] {
        try cutTexts(in: database, try Table.all(in: database).map(\.name) + Journal.tables)
    }

    static func cutTexts(in database: Database, _ tables: [String]) throws -> [JournalProblem] {
        try tables.filter { try database.tableExists($0) }.compactMap { table in
            // A number that is a text is none, however long.
            let isCut = try database.columns(in: table).filter { $0.type != "INTEGER" }.map {
                column -> String in
                let name = column.name.quotedDatabaseIdentifier
                let isText = column.type == "TEXT" ? "" : "typeof(\(name)) = 'text' AND "
                return "\(isText)instr(\(name), char(0))"
            }.joined(separator: " OR ")
            guard !isCut.isEmpty else { return nil }
            let found = try Int.fetchOne(
                database.cachedStatement(
                    sql: "SELECT 1 FROM \(table.quotedDatabaseIdentifier) WHERE \(isCut) LIMIT 1"))
            return found.map { _ in
                JournalProblem(
                    entry: nil, message: "A text in the register's table ‘\(table)’ goes on after its end.")
            }
        }
    }

    /// What leads from these rows to others.
    func changes(to other: RecordImage) -> [JournalChange] {
        var gone = rows
        let changed = other.rows.compactMap { row, image -> JournalChange? in
            let before = gone.removeValue(forKey: row)
            return isSame(before, image) ? nil : JournalChange(row: row, from: before, to: image)
        }
        return (changed + gone.map { JournalChange(row: $0, from: $1, to: nil) })
            .sorted {
                ($0.row.table, $0.row.pupil ?? 0, $0.row.key) < ($1.row.table, $1.row.pupil ?? 0, $1.row.key)
            }
    }
}
