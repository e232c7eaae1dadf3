import Canonical
package import FoundationEssentials
package import LocalAuthority
package import TargetSetting

/// Looks at files as they come in, on any number of threads: everything in them is verified again, and held against the LA's
/// own cycle and list.
package struct Intake: Sendable {
    private let terms: Terms
    private let cycle: KnownCycle
    private let listed: ListedNames
    private let received: Day

    /// What files of one day are held against.
    /// - Parameters:
    ///   - cycle: the one that the LA published.
    ///   - received: the day on which the files came.
    package init(under terms: Terms, knowing cycle: KnownCycle, listed: ListedNames, received: Day) {
        self.terms = terms
        self.cycle = cycle
        self.listed = listed
        self.received = received
    }

    /// Verifies a file and holds it against the LA's cycle and list. Nothing is written: it has no number yet.
    /// - Parameter file: the name that it came under.
    package func look(at bytes: Data, named file: String) -> Incoming {
        let verification = Verification(of: bytes, knowing: cycle)
        // What is not even an object is no submission that broke, and neither is what the LA wrote itself.
        let isSubmission = verification.claim.map { !$0.isOfOtherKind } ?? (bytes.first == UInt8(ascii: "{"))
        guard isSubmission else {
            return Incoming(file: file, .other(verification.faults.map(RejectedFile.Reason.init)))
        }
        let objections = objections(to: verification)
        guard verification.faults.isEmpty, objections.isEmpty, let submission = verification.submission,
            let digest = verification.digest, let signer = verification.signer,
            let document = SubmissionFile.withoutCycle(bytes, knowing: cycle)
        else {
            let claim = verification.claim
            return Incoming(
                file: file,
                .faulty(
                    RejectedFile(
                        number: 0, name: file, receivedOn: received, dfe: claim?.dfe,
                        revision: claim?.revision,
                        reasons: objections.map(RejectedFile.Reason.init)
                            + verification.faults.map(RejectedFile.Reason.init)),
                    name: claim?.name, bytesDigest: Canonical.digest(ofBytes: bytes), bytes: Array(bytes)))
        }
        let set = submission.targetSet
        return Incoming(
            file: file,
            .submission(
                ReceivedSubmission(
                    number: 0, dfe: set.unit.dfe, revision: submission.revision, digest: digest,
                    supersedes: submission.supersedes, exportedOn: submission.exportedOn,
                    receivedOn: received,
                    signer: Signer(key: signer.hexadecimal, fingerprint: signer.fingerprint),
                    groups: set.groups,
                    zeroRated: set.cycle.keyStages.map(\.id).filter { set.zeroRatings[$0] != nil },
                    counts: set.rollCounts, journal: verification.journal),
                document: document))
    }

    private func objections(to verification: Verification) -> [Objection] {
        guard let submission = verification.submission, let cycleDigest = verification.cycleDigest else {
            return []
        }
        let set = submission.targetSet
        return terms.objections(
            to: Terms.Sent(
                unit: set.unit, cycleID: set.cycle.id, cycleDigest: cycleDigest,
                isRehearsal: set.isRehearsal, isSigned: verification.signer != nil,
                exportedOn: submission.exportedOn),
            listed: listed, received: received)
    }
}
