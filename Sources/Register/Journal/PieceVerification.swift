import Canonical
import GRDB

/// Holds the pieces of the journal against the entries that have their digests, and against what is kept of the pupils.
struct PieceVerification {
    /// By pupil, the entries that changed something, oldest first.
    private var digests: [Int: [(entry: Int, digest: String)]] = [:]
    /// By pupil, the entry that erased them.
    private var erased: [Int: Int] = [:]

    /// Takes in what an entry says of its pieces; the oldest entry comes first.
    mutating func take(_ payload: Journal.Payload, of entry: Int) {
        for (pupil, digest) in payload.pieces ?? [:] {
            digests[Int(pupil) ?? -1, default: []].append((entry, digest))
        }
        for pupil in payload.erased ?? [] { erased[pupil] = erased[pupil] ?? entry }
    }

    /// What is found, pupil by pupil. A piece may be missing only where a later entry erased its pupil.
    func problems(in database: Database) throws -> [JournalProblem] {
        guard try Version.hasPupils(database) else { return [] }
        let pieces = try PieceCursor(in: database)
        let record = try PupilTable.allCases.map { ($0, try PupilCursor($0, in: database)) }
        var known = digests.keys.sorted()[...]
        var problems = try erasureProblems(in: database)
        while let pupil = (record.map(\.1.pupil) + [pieces.pupil, known.first]).compactMap(\.self).min() {
            if known.first == pupil { known.removeFirst() }
            var kept: [String: String] = [:]
            for (table, cursor) in record {
                let rows = try cursor.take(of: pupil) { row, _ in PieceVerification.text(of: row, in: table) }
                kept.merge(rows, uniquingKeysWith: { $1 })
            }
            let replayed = replay(try pieces.take(of: pupil), of: pupil, noting: &problems)
            let names = Set(kept.keys).union(replayed.keys).filter { kept[$0] != replayed[$0] }
            problems += names.sorted().map {
                JournalProblem(
                    entry: nil,
                    message: "The register's ‘\($0)’ of pupil \(pupil) is not what the journal says.")
            }
        }
        return problems
    }

    /// Compares a pupil's pieces with the entries, and says what they come to, row by row.
    private func replay(
        _ pieces: [PieceCursor.Piece], of pupil: Int, noting problems: inout [JournalProblem]
    ) -> [String: String] {
        func note(_ entry: Int, _ message: String) {
            problems.append(JournalProblem(entry: entry, message: message))
        }
        var rows: [String: String] = [:]
        var expected = (digests[pupil] ?? [])[...]
        func noteMissing(before entry: Int) {
            while let first = expected.first, first.entry < entry {
                expected.removeFirst()
                if first.entry < erased[pupil] ?? 0 { continue }
                note(first.entry, "What entry \(first.entry) changed of pupil \(pupil) is missing.")
            }
        }
        for piece in pieces {
            let entry = piece.entry
            noteMissing(before: entry)
            let digest = expected.first?.entry == entry ? expected.removeFirst().digest : nil
            guard let digest else {
                note(entry, "Entry \(entry) knows nothing of what is kept as its change of pupil \(pupil).")
                continue
            }
            if erased[pupil] != nil {
                note(entry, "Pupil \(pupil) was erased, and what entry \(entry) changed is still there.")
            }
            if piece.digest != digest || Journal.digest(of: piece.payload) != digest {
                note(entry, "What entry \(entry) changed of pupil \(pupil) was altered.")
            }
            guard let changes = PieceText.changes(in: piece.payload) else {
                note(entry, "What entry \(entry) changed of pupil \(pupil) cannot be read.")
                continue
            }
            for change in changes { rows[change.row] = change.to }
        }
        noteMissing(before: .max)
        return rows
    }

    /// The list of those erased is what the entries say.
    private func erasureProblems(in database: Database) throws -> [JournalProblem] {
        let rows = try Row.fetchAll(database, sql: "SELECT pupil, entry FROM erased_pupil")
        let listed = Dictionary(rows.map { ($0[0] as Int, $0[1] as Int) }, uniquingKeysWith: { $1 })
        return Set(listed.keys).union(erased.keys).sorted().filter { listed[$0] != erased[$0] }.map {
            JournalProblem(
                entry: nil,
                message: "Whether pupil \($0) was erased is not what the journal says.")
        }
    }

    /// A row of the record as a piece has it.
    private static func text(of row: Row, in table: PupilTable) -> (name: String, columns: String) {
        let key = table.key.indices.map { String(row[1 + $0] as Int) }
        var text = CanonicalText()
        text.append(zip(table.columns, row.databaseValues.dropFirst(1 + key.count)))
        return (([table.name] + key).joined(separator: " "), text.text)
    }
}

/// Reads the pieces of the journal, one pupil's after another's, the oldest first.
private final class PieceCursor {
    struct Piece {
        let pupil: Int
        let entry: Int
        let payload: String
        let digest: String
    }

    private let rows: RowCursor
    private var pending: Piece?
    var pupil: Int? { pending?.pupil }

    init(in database: Database) throws {
        rows = try Row.fetchCursor(
            database,
            sql: "SELECT pupil, entry, payload, payload_digest FROM journal_pupil ORDER BY pupil, entry")
        try advance()
    }

    func take(of pupil: Int) throws -> [Piece] {
        var pieces: [Piece] = []
        while let piece = pending, piece.pupil == pupil {
            pieces.append(piece)
            try advance()
        }
        return pieces
    }

    private func advance() throws {
        pending = try rows.next().map { Piece(pupil: $0[0], entry: $0[1], payload: $0[2], digest: $0[3]) }
    }
}
