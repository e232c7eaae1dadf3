import Canonical
import Formats
import FoundationEssentials
package import LocalAuthority
import Register
package import Reports
import Sentences
import TargetSetting

/// What counts of a unit, to be passed on.
package struct CountingTargets: Sendable {
    /// What the unit sent and, where the LA has set a target itself, that.
    package let targets: CollectedTargets
    fileprivate let received: TargetList.Received
    /// Whether a newer revision came, which nobody has accepted.
    package let isBehind: Bool
}

extension AuthoritySession {
    /// What counts of each unit: the revision accepted last, or with `all` the one that counts.
    /// - Throws: `RegisterProblem`.
    package func counting(all: Bool) throws -> [CountingTargets] { try leaving(all: all).counting }

    /// The same with all the units and the key that signs, of the same moment.
    private func leaving(
        all: Bool
    ) throws -> (counting: [CountingTargets], units: [ListedUnit], key: SigningKey) {
        func chosen(_ records: [UnitRecord]) -> [(UnitRecord, ReceivedSubmission)] {
            records.compactMap { record in record.passedOn(all: all).map { (record, $0) } }
        }
        let seen = try register.leaving { chosen($0).map(\.1.digest) }
        let submissions = try submissions(in: seen.documents)
        let counting = try chosen(seen.records).map { record, arrival in
            guard let submission = submissions[arrival.digest] else {
                throw RegisterProblem.corrupt(path: register.path)
            }
            let targets = CollectedTargets(of: record, arrival, submission)
            let judgement = record.judgement(of: arrival, under: terms)
            return CountingTargets(
                targets: targets,
                received: TargetList.Received(
                    on: arrival.receivedOn, timeliness: judgement.judgement.rawValue,
                    timelinessInWords: StatementText.punctuality(judgement), revision: arrival.revision,
                    digest: arrival.digest,
                    isAccepted: targets.isAccepted),
                isBehind: record.isWaiting(behind: arrival))
        }
        return (counting, seen.records.map(\.unit), seen.key)
    }

    /// Writes the list of targets: as a table, and for programs.
    /// - Parameter all: whether revisions that nobody has accepted are in it.
    /// - Throws: `RegisterProblem` or `AtomicFile.Problem`.
    package func passOn(all: Bool, csv: String?, json: String?) throws -> PassedOnReport {
        let (counting, units, key) = try leaving(all: all)
        let file = try TargetListFile(
            TargetList(
                of: counting.map { ($0.targets, $0.received) }, cycle: terms.cycle,
                authority: terms.authority, on: today), signedWith: key)
        try PlacedFiles.allOrNothing { files in
            if let csv { try files.put(file.csv, at: csv) }
            if let json { try files.put(file.json, at: json) }
        }
        return PassedOnReport(
            files: [csv, json].compactMap(\.self), units: counting.count,
            missing: units.count - counting.count, acceptedOnly: !all, goesOnBy: terms.cycle.passedOn,
            behind: counting.filter(\.isBehind).map { .init($0.targets.unit.unit) })
    }

    /// Writes the table for publication, of accepted revisions.
    /// - Throws: `RegisterProblem` or `AtomicFile.Problem`.
    package func publish(to csv: String) throws -> PublicTableReport {
        let (counting, units, _) = try leaving(all: false)
        let accepted = counting.map(\.targets)
        let table = PublicTable(
            of: accepted, units: units.map(\.unit), cycle: terms.cycle,
            authority: terms.authority, on: today)
        try PlacedFiles.allOrNothing { try $0.put(table.csv, at: csv) }
        return PublicTableReport(table, of: accepted.count, in: csv)
    }

    /// Writes a message for each unit that owes something and has an address, and a table of all for a mail merge.
    /// - Parameter days: in how many days what is owed is due, or fewer; nil for all that is owed.
    /// - Throws: `RegisterProblem` or `AtomicFile.Problem`.
    package func chase(within days: Int?, csv: String?, messagesIn folder: String?) throws -> ChaseReport {
        // From a record that was looked at: this leaves the LA.
        let statuses = try register.leaving { _ in [] }.records
            .map { UnitStatus(of: $0, under: terms, on: today) }
        let debts = Chase(statuses, within: days).debts
        let messages = try folder.map { _ in try self.messages(about: debts) } ?? []
        try PlacedFiles.allOrNothing { files in
            if let csv { try files.put(ChaseTable(debts, from: terms).csv, at: csv) }
            guard let folder else { return }
            try files.make(folder: folder)
            for message in messages { try files.put(message.bytes, at: "\(folder)/\(message.name)") }
        }
        return ChaseReport(
            debts, within: days, csv: csv, folder: folder,
            messages: Dictionary(
                uniqueKeysWithValues: messages.map { ($0.dfe, "\(folder ?? "")/\($0.name)") }))
    }

    private func messages(about debts: [Debt]) throws -> [(dfe: DfENumber, name: String, bytes: Data)] {
        try debts.compactMap { debt in
            guard let address = debt.unit.email else { return nil }
            let message = debt.message(from: terms)
            let mail = try MailFile(
                to: debt.unit.head, address: address, subject: message.subject, body: message.body,
                day: today)
            let dfe = debt.unit.unit.dfe
            return (dfe, "\(dfe.authority)-\(dfe.establishment)-\(today).eml", mail.bytes)
        }
    }
}
