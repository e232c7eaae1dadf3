import GRDB

/// What an action did to a row.
struct RecordChange {
    /// The row before and after; not both are nil.
    let before, after: RecordRow?

    /// What leads from some rows to others: what goes first, and what is written in the order of the others.
    static func changes(from before: [RecordRow], to after: [RecordRow]) -> [RecordChange] {
        let old = Dictionary(before.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
        let kept = Set(after.map(\.name))
        let gone = before.reversed().filter { !kept.contains($0.name) }
        return gone.map { RecordChange(before: $0, after: nil) }
            + after.filter { old[$0.name] != $0 }.map { RecordChange(before: old[$0.name], after: $0) }
    }

    func write(to database: Database) throws {
        switch (before, after) {
        case (nil, let after?): try after.insert(into: database)
        case (.some, let after?): try after.update(in: database)
        case (let before?, nil): try before.delete(from: database)
        case (nil, nil): break
        }
    }

    /// As the journal has it.
    var journalled: JournalChange? {
        (after ?? before).map {
            JournalChange(row: $0.name, from: before?.image, to: after?.image)
        }
    }
}
