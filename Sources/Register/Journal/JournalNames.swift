import GRDB
import TargetSetting

/// Who the children are that the journal's pieces are of: all that was known of each, and lines that nobody came in for.
struct JournalNames {
    private(set) var details: [Int: [PupilDetails]] = [:]
    private(set) var lines: [Int: LeftOutLine] = [:]
    private var otherNames: [Int: [OtherName]] = [:]

    /// - Parameter numbers: of pupils; nil for all.
    /// - Throws: `KeptValue.Unreadable` where a piece was not written by `pru`.
    init(of numbers: [Int]? = nil, in database: Database) throws {
        let meant = numbers == nil ? "pupil > 0" : "pupil IN (SELECT value FROM json_each(?))"
        try database.rows(
            "SELECT pupil, payload FROM journal_pupil WHERE \(meant) ORDER BY entry",
            numbers.map { ["[\($0.map(String.init).joined(separator: ","))]"] } ?? []
        ) { row in
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
    }

    /// What a pupil is and was called, with the UPN, reference and birthday; nil of whom the journal knows nothing.
    func namings(of number: Int) -> [PupilDetails]? {
        details[number]?.flatMap { $0.namings(with: otherNames[number] ?? []) }
    }
}

extension Roll {
    /// The pupils who were on the roll and are neither erased nor on it any more. Every number was given to somebody: where all are
    /// accounted for, the journal is not read.
    func removed(in database: Database) throws -> [RemovedPupil] {
        let kept = Set(pupils.map(\.number) + leftOutLines.map(\.number) + erased)
        guard lastNumber > 0, kept.count < lastNumber else { return [] }
        let gone = (1...lastNumber).filter { !kept.contains($0) }
        let names = try JournalNames(of: gone, in: database)
        return gone.compactMap { number in
            names.namings(of: number).map { RemovedPupil(number: number, namings: $0) }
        }
    }
}
