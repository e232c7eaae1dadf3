import GRDB
package import LocalAuthority
import Sentences
package import TargetSetting

extension AuthorityRegister {
    /// Writes files down, in one transaction; what is there already stays as it is.
    /// - Parameter isDryRun: whether everything is taken back in the end.
    /// - Returns: what became of each, in their order, and the units they are of as they stand now.
    package func receive(
        _ batch: [Incoming], received: Day, by who: PersonText, now: Register.Now, isDryRun: Bool = false
    ) throws -> (outcomes: [IntakeResult], records: [DfENumber: UnitRecord]) {
        try file.write(by: who, now) { writing in
            let database = writing.database
            try writing.checkRecord()
            var last = try AuthorityRegister.lastNumber(in: database)
            var outcomes: [IntakeResult] = []
            var changes: [RecordChange] = []
            for incoming in batch {
                let outcome = try AuthorityRegister.outcome(
                    of: incoming, number: last + 1, received, in: database)
                outcomes.append(outcome)
                guard let row = try RecordRow(outcome, of: incoming) else { continue }
                let change = RecordChange(before: nil, after: row)
                // At once: the same file may come again in this batch.
                try change.write(to: database)
                changes.append(change)
                last += 1
            }
            if !changes.isEmpty {
                let taken = outcomes.count { if case .taken = $0 { true } else { false } }
                _ = try Journal.append(
                    changes.compactMap(\.journalled),
                    saying:
                        "Collected \(counted(taken, "submission")), received \(received.inWords); \(counted(changes.count - taken, "file")) kept apart.",
                    by: writing.author, in: database)
            }
            let units = Set(outcomes.compactMap(\.dfe))
            let records = try AuthorityRegister.records(of: units, in: database)
            let byUnit = Dictionary(
                records.map { ($0.unit.unit.dfe, $0) }, uniquingKeysWith: { first, _ in first })
            return ((outcomes, byUnit), isDryRun ? .rollback : .commit)
        }
    }

    private static func outcome(
        of incoming: Incoming, number: Int, _ received: Day, in database: Database
    ) throws -> IntakeResult {
        switch incoming.contents {
        case .submission(let arrival, _):
            if let known = try ReceivedSubmission.fetch(
                digest: arrival.digest, signer: arrival.signer, in: database)
            {
                return .known(known)
            }
            return .taken(arrival.numbered(number, received: received))
        case .other(let why): return .leftAlone(why)
        case .faulty(let apart, _, let digest, _):
            if let known = try RejectedFile.fetch(bytesDigest: digest, in: database) {
                return .keptApartBefore(known)
            }
            return .keptApart(apart.numbered(number, received: received))
        }
    }

    /// The last number that was given to anything that came or was decided.
    static func lastNumber(in database: Database) throws -> Int {
        let statement = try database.cachedStatement(
            sql: """
                SELECT max(ifnull((SELECT max(number) FROM arrival), 0),
                    ifnull((SELECT max(number) FROM kept_apart), 0),
                    ifnull((SELECT max(number) FROM decision), 0))
                """)
        return try Int.fetchOne(statement) ?? 0
    }
}

extension RecordRow {
    /// What is written of a file; nil where nothing is.
    fileprivate init?(_ outcome: IntakeResult, of incoming: Incoming) throws {
        switch (outcome, incoming.contents) {
        case (.taken(let submission), .submission(_, let document)):
            self.init(submission, file: incoming.file, document: document)
        case (.keptApart(let rejected), .faulty(_, _, let digest, let bytes)):
            try self.init(rejected, bytesDigest: digest, document: bytes)
        default: return nil
        }
    }
}
