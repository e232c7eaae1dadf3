/// Whether an office's latest sign-off still stands.
package enum SignOffStatus: Equatable, Sendable {
    case notSigned
    case stands(SignOff)
    /// What it covered has changed since, and this is what.
    case moved(SignOff, [Movement])
    case withdrawn(SignOff, Withdrawal)

    /// Whether it was given, was not taken back, and covers what is there now.
    package var stands: Bool { signOff != nil }

    /// The sign-off, where it stands.
    package var signOff: SignOff? {
        if case .stands(let signOff) = self { signOff } else { nil }
    }

    /// The rules that were answered with a sign-off that has fallen, which fall with it.
    var acceptedBefore: [Rule.ID] {
        guard case .moved(let signOff, _) = self else { return [] }
        return signOff.acceptances.reduce(into: []) { if !$0.contains($1.rule) { $0.append($1.rule) } }
    }
}

extension SignOffStatus {
    /// As screens and scripts name it.
    package enum Kind: String, Sendable {
        case notSigned = "not-signed"
        case stands
        case moved
        case withdrawn
    }

    /// Which of the four it is, without what belongs to it.
    package var kind: Kind {
        switch self {
        case .notSigned: .notSigned
        case .stands: .stands
        case .moved: .moved
        case .withdrawn: .withdrawn
        }
    }

    var facts: Facts {
        switch self {
        case .notSigned, .stands, .withdrawn: ["status": kind.rawValue]
        case .moved(_, let movements): ["status": kind.rawValue, "moved": movements.map(\.facts)]
        }
    }
}

extension TargetSet {
    /// What has moved since the targets were proposed (M2); empty where nothing was proposed.
    package var movementsSinceProposal: [Movement] {
        let movements = proposal.map { $0.snapshot.movements(to: snapshot(of: $0.snapshot.parts.keys)) } ?? []
        return movements.map { $0.titled(by: cycle) }
    }

    /// Compares what the office's latest sign-off was given for with what is there now.
    package func status(of signatory: Signatory) -> SignOffStatus {
        var statuses = SignOffStatuses(of: self)
        return statuses.status(of: signatory)
    }

    /// The required offices whose sign-off is not there or no longer stands, in the cycle's order.
    package var signatoriesOutstanding: [Signatory] {
        var statuses = SignOffStatuses(of: self)
        return cycle.signatories.filter { $0.isRequired && !statuses.status(of: $0).stands }
    }

    /// What a sign-off of this office covers: its parts of the targets and, for the office that confirms the whole,
    /// the other sign-offs and the notes.
    package func parts(coveredBy signatory: Signatory) -> [AgreementPart] {
        signatory.confirmsLast ? signatory.covers + [.signOffs, .notes] : signatory.covers
    }

    /// What a sign-off of this office records of them: what it covers, and for the office that confirms the whole, what the
    /// notes answer.
    package func parts(recordedBy signatory: Signatory) -> [AgreementPart] {
        parts(coveredBy: signatory) + (signatory.confirmsLast ? [.answers] : [])
    }

    /// The notes that say the same in words and were given again after a sign-off that covers them: they answer other facts.
    /// Whoever verifies a file holds the days against each other there.
    func notesGivenAgain(since signOff: SignOff, beside movements: [Movement]) -> [Movement] {
        guard reportedCounts == nil, signOff.covered.parts[.notes] != nil else { return [] }
        return notes.filter { $0.day > signOff.recordedOn }.compactMap { note in
            let subject = "\(note.rule) \(note.topic)"
            guard
                !movements.contains(where: { [.notes, .answers].contains($0.part) && $0.subject == subject })
            else {
                return nil
            }
            return Movement(
                part: .notes, subject: subject, from: note.text.text,
                to: "\(note.text), given again on \(StatementText.day(note.day))")
        }
    }

    /// The personal targets that say something else than when the sign-off was given, or are another child's. A file says
    /// nothing of them.
    func pupilMovements(since signOff: SignOff) -> [Movement] {
        guard reportedCounts == nil, signOff.covered.parts[.personal] != nil else { return [] }
        let now = pupilStatements
        guard now != signOff.coveredPupils else { return [] }
        return Set(now.keys).union(signOff.coveredPupils.keys).sorted().flatMap { number in
            let (before, after) = (signOff.coveredPupils[number] ?? [], now[number] ?? [])
            func said(_ statements: [Statement]) -> Snapshot {
                Snapshot([.personal: statements.filter { $0.identity == nil }])
            }
            let holder = number == 0 ? "" : "pupil \(number)"
            let ofTargets = said(before).movements(to: said(after)).map { movement in
                Movement(
                    part: .personal,
                    subject: holder.isEmpty ? movement.subject : "\(holder) \(movement.subject)",
                    from: movement.from, to: movement.to)
            }
            // A sign-off of before who they were was kept says nothing of it.
            guard let child = before.last?.identity, let other = after.last?.identity,
                other.mayBeAnother(than: child)
            else { return ofTargets }
            return [Movement(part: .personal, subject: holder, from: "one child", to: "another")] + ofTargets
        }
    }
}
