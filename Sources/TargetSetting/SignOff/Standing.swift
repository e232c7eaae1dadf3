/// Whether an office's latest sign-off still stands.
public enum Standing: Equatable, Sendable {
    case notSigned
    case stands(SignOff)
    /// What it covered has changed since, and this is what.
    case moved(SignOff, [Movement])
    case withdrawn(SignOff, Withdrawal)

    public var stands: Bool { signOff != nil }

    /// The sign-off, where it stands.
    public var signOff: SignOff? {
        if case .stands(let signOff) = self { signOff } else { nil }
    }
}

extension TargetSet {
    /// Compares what the office's latest sign-off was given for with what is there now.
    public func standing(of office: Office) -> Standing {
        var standings = Standings(of: self)
        return standings.standing(of: office)
    }

    /// The required offices whose sign-off is not there or no longer stands, in the cycle's order.
    public var officesOutstanding: [Office] {
        var standings = Standings(of: self)
        return cycle.offices.filter { $0.isRequired && !standings.standing(of: $0).stands }
    }

    /// What a sign-off of this office covers: its parts of the targets and, for the office that confirms the whole,
    /// the other sign-offs and the notes.
    public func parts(coveredBy office: Office) -> [Part] {
        office.confirmsLast ? office.covers + [.signOffs, .notes] : office.covers
    }

    /// The personal targets that say something else than when the sign-off was given. A file says nothing of them.
    func pupilMovements(since signOff: SignOff) -> [Movement] {
        guard reportedCounts == nil, signOff.covered.parts[.personal] != nil else { return [] }
        let now = pupilStatements
        guard now != signOff.coveredPupils else { return [] }
        return Set(now.keys).union(signOff.coveredPupils.keys).sorted().flatMap { number in
            let before = Snapshot([.personal: signOff.coveredPupils[number] ?? []])
            return before.movements(to: Snapshot([.personal: now[number] ?? []])).map { movement in
                let holder = number == 0 ? "" : "pupil \(number) "
                return Movement(
                    part: .personal, subject: holder + movement.subject, from: movement.from, to: movement.to)
            }
        }
    }
}
