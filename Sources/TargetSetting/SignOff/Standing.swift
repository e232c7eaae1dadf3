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
        guard let latest = signOffs.last(where: { $0.office == office.id }) else { return .notSigned }
        if let withdrawal = latest.withdrawal { return .withdrawn(latest, withdrawal) }
        let movements = latest.covered.movements(to: snapshot(of: latest.covered.parts.keys))
        return movements.isEmpty ? .stands(latest) : .moved(latest, movements)
    }

    /// The required offices whose sign-off is not there or no longer stands, in the cycle's order.
    public var officesOutstanding: [Office] {
        cycle.offices.filter { $0.isRequired && !standing(of: $0).stands }
    }

    /// What a sign-off of this office covers: its parts of the targets and, for the office that confirms the whole,
    /// the other sign-offs and the notes.
    public func parts(coveredBy office: Office) -> [Part] {
        office.confirmsLast ? office.covers + [.signOffs, .notes] : office.covers
    }
}
