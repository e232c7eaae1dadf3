import GRDB
import TargetSetting

/// What an action did to the record.
struct RecordChanges {
    /// Row by row, in the order in which they are written.
    private var rows: [RecordChange]
    /// The pupils whose personal data is erased with it.
    private let erased: [Int]

    /// For a new register.
    init(inserting rows: [RecordRow]) {
        self.rows = rows.map { RecordChange(before: nil, after: $0) }
        erased = []
    }

    /// A pupil who is the same costs one comparison; of those who are erased in between, nothing is said.
    init(from before: TargetSet, to after: TargetSet) {
        rows = RecordChange.changes(from: before.rows, to: after.rows)
        erased = Set(after.roll.erased).subtracting(before.roll.erased).sorted()
        let gone = Set(erased)
        let old = Dictionary(before.roll.pupils.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
        let new = Dictionary(after.roll.pupils.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
        for number in Set(old.keys).union(new.keys).subtracting(gone).sorted()
        where old[number] != new[number] {
            rows += RecordChange.changes(from: old[number]?.rows ?? [], to: new[number]?.rows ?? [])
        }
        let lines = before.roll.leftOutLines.filter { !gone.contains($0.number) }
        rows += RecordChange.changes(
            from: lines.map(\.row), to: after.roll.leftOutLines.map(\.row))
        var earlier = before.roll
        earlier.dropNotesOffRoll(of: gone)
        rows += RecordChange.changes(from: earlier.offRollNoteRows, to: after.roll.offRollNoteRows)
        let signed = after.signOffs.enumerated().dropFirst(before.signOffs.count)
        for (index, signOff) in signed {
            for (pupil, statements) in signOff.coveredPupils.sorted(by: { $0.key < $1.key }) {
                rows += statements.enumerated().map { position, statement in
                    RecordChange(
                        before: nil,
                        after: RecordRow(
                            "sign_off_pupil", of: pupil, key: ["sign_off": index + 1, "position": position],
                            ["subject": statement.subject, "text": statement.text]))
                }
            }
        }
    }

    /// Whether something is written that is worked out of other rows, or held against them: a group, a figure, an absence target,
    /// what is proposed, what a note answers.
    var followFromOthers: Bool {
        let tables: Set<String> = [
            "group", "figure", "zero_rating", "absence_target", "proposal", "note", "pupil_note",
            "off_roll_note",
        ]
        return rows.contains { tables.contains(($0.after ?? $0.before)?.name.table ?? "") }
    }

    /// Writes it, and the entry of the journal that says so.
    /// - Parameter undone: the entry that it takes back.
    /// - Returns: the entry's number.
    func save(
        saying summary: String, undoing undone: Int? = nil, by author: Journal.Author, in database: Database
    ) throws -> Int {
        let changes = rows.compactMap(\.journalled)
        try Journal.check(changes, in: database)
        for row in rows { try row.write(to: database) }
        let entry = try Journal.append(
            erased.isEmpty ? changes : changes.map(\.withoutPast), erasing: erased, undoing: undone,
            saying: summary, by: author, in: database)
        try Erasure.erase(erased, by: entry, in: database)
        return entry
    }
}
