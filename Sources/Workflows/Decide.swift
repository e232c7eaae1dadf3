import Formats
package import LocalAuthority
import Register
package import Reports
package import TargetSetting

extension AuthoritySession {
    /// Decides something about a unit, and writes it down, where the unit stands as the record says.
    /// - Throws: `LARefusal` or `RegisterProblem`.
    package func decide(_ action: LAAction, about record: UnitRecord) throws -> Decided {
        try register.decide(action, about: record.unit.unit.dfe, ifStill: record, by: person, now: now)
    }

    /// Everything that the LA has of the unit that is meant.
    /// - Parameter revision: what counts is compared with this one, and only that is shown; nil for all there is, with what
    ///   changed since the revision before.
    /// - Throws: `LARefusal` or `RegisterProblem`.
    package func report(of unit: String, since revision: Int?) throws -> RecordReport {
        let record = try record(of: unit)
        return try RecordReport(
            of: record, under: terms, on: today, since: record.compared(with: revision),
            isOfChanges: revision != nil, reading: submission)
    }

    /// Where a unit stands now, whatever has come since its record was read.
    package func status(of record: UnitRecord) throws -> UnitStatus {
        let now = try self.record(of: record.unit.unit.dfe.description)
        return UnitStatus(of: now, under: terms, on: today)
    }

    /// A target that the LA sets in a unit's place, held against what the unit sent.
    /// - Throws: `LARefusal` before the second return and where nothing was received, or `RefusedTarget`.
    package func target(
        for measure: String, entry: LATarget.Entry, reason: PersonText, of record: UnitRecord
    ) throws -> LATarget {
        let submission = try submission(record.returnedTwice(on: today).digest)
        do {
            return try LATarget(
                measure: measure, entry: entry, in: submission.targetSet, reason: reason, by: person,
                on: today)
        } catch let refusal as Refusal {
            throw RefusedTarget(refusal: refusal)
        }
    }

    /// A submission as it was when it came.
    /// - Throws: `RegisterProblem.corrupt` where it is kept and cannot be read.
    package func submission(_ digest: String) throws -> Submission {
        try submissions([digest])[digest] ?? { throw RegisterProblem.corrupt(path: register.path) }()
    }

    /// The submissions with these digests, as they were when they came; without those that never came.
    /// - Throws: `RegisterProblem.corrupt` where one is kept and cannot be read.
    package func submissions(_ digests: [String]) throws -> [String: Submission] {
        try submissions(in: register.documents(of: digests))
    }

    func submissions(in documents: [String: [UInt8]]) throws -> [String: Submission] {
        let cycle = knownCycle
        return try documents.mapValues { document in
            guard let submission = Submission(kept: document, knowing: cycle) else {
                throw RegisterProblem.corrupt(path: register.path)
            }
            return submission
        }
    }
}
