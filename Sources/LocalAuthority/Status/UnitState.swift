/// How a unit stands with the LA.
package enum UnitState: String, CaseIterable, Sendable {
    /// Nothing came that is of this unit.
    case notReceived = "not-received"
    /// Something came, and nothing of it counts.
    case keptApart = "kept-apart"
    /// Something came with another key than the unit's.
    case otherKey = "other-key"
    /// Files contradict each other.
    case conflict
    /// A submission counts, and nobody has accepted it or sent it back.
    case received
    /// It was sent back, and no new revision has come.
    case returned
    case accepted

    /// Whose move it is: nobody's where nothing is left to do.
    package var waitingFor: Mover? {
        switch self {
        case .notReceived, .keptApart, .returned: .unit
        case .otherKey, .conflict, .received: .la
        case .accepted: nil
        }
    }

    /// Whose move it is.
    package enum Mover: String, Sendable { case unit, la }
}

extension UnitRecord {
    /// How the unit stands: contradictions before a key in question, and both before what was decided.
    package var state: UnitState {
        if !conflicts.isEmpty { return .conflict }
        if isKeyInQuestion { return .otherKey }
        guard let counting else { return apart.isEmpty ? .notReceived : .keptApart }
        switch verdict(on: counting.digest)?.ruling {
        case .accepted: return .accepted
        case .returned: return .returned
        default: return .received
        }
    }
}
