import Foundation
import GRDB

/// A register as SQL text, as `Tests/RegisterTests/Registers` keeps one of each version.
enum Dump {
    /// The tables with their rows, and then what guards them.
    static func text(of path: String) throws -> String {
        try DatabaseQueue(path: path).read { database in
            let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
            let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
            var lines = ["PRAGMA application_id = \(application);", "PRAGMA user_version = \(version);"]
            let objects = try Row.fetchAll(
                database,
                sql:
                    "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type <> 'table', rowid"
            )
            for object in objects {
                lines.append("\(object["sql"] as String);")
                let name: String = object["name"]
                if object["type"] == "table" { lines += try rows(of: name, in: database) }
            }
            return lines.joined(separator: "\n") + "\n"
        }
    }

    private static func rows(of table: String, in database: Database) throws -> [String] {
        let columns = try database.columns(in: table).map { "quote(\"\($0.name)\")" }
        return try String.fetchAll(
            database,
            sql: """
                SELECT 'INSERT INTO "\(table)" VALUES (' || \(columns.joined(separator: " || ', ' || ")) || ');' \
                FROM "\(table)"
                """)
    }

    static func restore(_ text: String, to path: String) throws {
        let database = try DatabaseQueue(path: path)
        try database.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA foreign_keys = OFF; BEGIN")
            try database.execute(sql: text)
            try database.execute(sql: "COMMIT")
        }
        try database.close()
    }
}
