import GRDB
import TargetSetting

/// Who the children are that the journal's pieces are of: all that was known of each, and lines that nobody came in for.
struct JournalNames {
    private(set) var details: [Int: [PupilDetails]] = [:]
    private(set) var lines: [Int: LeftOutLine] = [:]
    private var otherNames: [Int: [OtherName]] = [:]

    /// Of all.
    /// - Throws: `KeptValue.Unreadable` where a piece was not written by `pru`.
    init(in database: Database) throws {
        try database.rows("SELECT pupil, payload FROM journal_pupil WHERE pupil > 0 ORDER BY entry") { row in
            try add(row)
        }
    }

    /// Of those who have other numbers. A piece that `pru` did not write tells nobody's name here: the register opens, and
    /// `pru log --verify` tells of it.
    init(besides numbers: some Collection<Int>, in database: Database) throws {
        let others = "SELECT value FROM json_each(?)"
        try database.rows(
            "SELECT pupil, payload FROM journal_pupil WHERE pupil > 0 AND pupil NOT IN (\(others)) ORDER BY entry",
            ["[\(numbers.map(String.init).joined(separator: ","))]"]
        ) { row in
            // Of what the cursor fetched: no error of the file's own.
            do { try add(row) } catch {}
        }
    }

    private mutating func add(_ row: RecordReader) throws {
        let pupil: Int = try row.value("pupil")
        guard let changes = JournalPiece.changes(in: try row.value("payload"), of: pupil) else {
            throw KeptValue.Unreadable()
        }
        for change in changes where ["pupil", "left_out_line", "other_name"].contains(change.row.table) {
            guard let image = try change.to.map(RecordReader.init(image:)) else { continue }
            switch change.row.table {
            case "pupil": details[pupil, default: []].append(try PupilDetails(naming: image))
            case "other_name": otherNames[pupil, default: []].append(try OtherName(image))
            default: lines[pupil] = try LeftOutLine(image, number: pupil)
            }
        }
    }

    /// What a pupil is and was called, with the UPN, reference and birthday, the latest first; nil of whom the journal knows nothing.
    func namings(of number: Int) -> [PupilDetails]? {
        details[number]?.reversed().flatMap { $0.namings(with: otherNames[number] ?? []) }
    }
}

extension Roll {
    /// The children who were on the roll, or on a line that was left out, and are there no more and not erased. Every number was
    /// given to somebody: where all are accounted for, the journal is not read.
    func removed(in database: Database) throws -> [RemovedPupil] {
        let kept = Set(pupils.map(\.number) + leftOutLines.map(\.number) + erased)
        guard kept.count < lastNumber else { return [] }
        let names = try JournalNames(besides: kept, in: database)
        return Set(names.details.keys).union(names.lines.keys).sorted().map { number in
            RemovedPupil(
                number: number,
                namings: (names.namings(of: number) ?? []) + (names.lines[number].map { [$0.naming] } ?? []))
        }
    }
}
