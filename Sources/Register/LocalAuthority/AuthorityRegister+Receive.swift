import GRDB
package import LocalAuthority
package import TargetSetting

extension AuthorityRegister {
    /// Writes files down, in one transaction; what is there already stays as it is.
    /// - Parameter isDryRun: whether everything is taken back in the end.
    /// - Returns: what became of each, in their order, and the units they are of as they stand now.
    package func receive(
        _ batch: [Incoming], received: Day, by who: PersonText, now: Register.Now, isDryRun: Bool = false
    ) throws -> (outcomes: [IntakeResult], records: [DfENumber: UnitRecord]) {
        try write(takingBack: isDryRun) { database in
            var last = try AuthorityRegister.lastNumber(in: database)
            var outcomes: [IntakeResult] = []
            var changes: [RowChange] = []
            for incoming in batch {
                let outcome = try AuthorityRegister.outcome(
                    of: incoming, number: last + 1, received, in: database)
                switch (outcome, incoming.contents) {
                case (.taken(let arrival), .submission(_, let document)):
                    changes.append(
                        try ArrivalRow.insert(arrival, file: incoming.file, document: document, in: database))
                    last += 1
                case (.keptApart(let apart), .faulty(_, _, let digest, let bytes)):
                    changes.append(
                        try KeptApartRow.insert(apart, bytesDigest: digest, document: bytes, in: database))
                    last += 1
                default: break
                }
                outcomes.append(outcome)
            }
            if !changes.isEmpty {
                let taken = outcomes.count { if case .taken = $0 { true } else { false } }
                let day = try AuthorityRow.fetchOne(database)?.rehearsalDay.map(KeptValue.day) ?? now.today
                _ = try Journal.append(
                    .init(
                        summary:
                            "Collected \(counted(taken, "submission")), received \(received.inWords); \(counted(changes.count - taken, "file")) kept apart.",
                        changes: changes),
                    by: who, on: day, at: now.instant, in: database)
            }
            let units = Set(outcomes.compactMap(\.dfe))
            let records = try AuthorityRegister.records(of: units, in: database)
            return (
                outcomes,
                Dictionary(records.map { ($0.unit.unit.dfe, $0) }, uniquingKeysWith: { first, _ in first })
            )
        }
    }

    private static func outcome(
        of incoming: Incoming, number: Int, _ received: Day, in database: Database
    ) throws -> IntakeResult {
        switch incoming.contents {
        case .submission(let arrival, _):
            if let known = try ArrivalRow.fetch(digest: arrival.digest, signer: arrival.signer, in: database)
            {
                return .known(known)
            }
            return .taken(arrival.numbered(number, received: received))
        case .other(let why): return .leftAlone(why)
        case .faulty(let apart, _, let digest, _):
            if let known = try KeptApartRow.fetch(bytesDigest: digest, in: database) {
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
