import TargetSetting

extension TypedRefusal {
    /// What happened, with the value.
    var message: String {
        switch self {
        case .wordingEmpty(let use):
            "The \(use.rawValue) is empty."
        case .wordingWordless(let use):
            use == .account
                ? "The \(use.rawValue) has no letter and no digit."
                : "The \(use.rawValue) has no two letters."
        case .wordingTooLong(let use, let characters):
            "The \(use.rawValue) has \(characters) characters, and \(use.limit) is the most. Shorten it."
        case .wordingUnprintable(let use, let scalar, let position):
            "The \(use.rawValue) has a character at position \(position) that cannot be seen or read "
                + "(\(Refusal.number(of: scalar))). Type it again without it."
        case .dfeNumber(let typed):
            "‘\(typed)’ is not a DfE number. It is three digits of the LA and four of the unit, such as 926/1105."
        case .urn(let typed):
            "‘\(typed)’ is not a URN. It has six digits. It can be left out."
        case .outOfRange(let number, let what, let most):
            "\(number) \(what.rawValue) cannot be taken. Type a whole number from 0 to \(most)."
        case .sessionsImpossible(let missed, let possible):
            "\(counted(missed, "session")) cannot be missed of \(possible) possible. Type as many possible sessions as there were, and no more missed than that: 836/3800."
        case .unknown(let kind, let typed, let nearest, let known):
            "There is no \(kind.rawValue) ‘\(typed)’."
                + (nearest.map { " Did you mean \($0)?" } ?? "")
                + (nearest == nil || known.count <= 6 ? Refusal.list(known) : "")
        case .otherAuthority(let dfe, let authority):
            "The DfE number \(dfe) is of LA \(dfe.authority), and this is the cycle of \(authority.name) (\(authority.code ?? "")). "
                + "Check the number."
        }
    }
}
