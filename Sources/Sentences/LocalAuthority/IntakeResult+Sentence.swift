package import LocalAuthority
package import TargetSetting

extension IntakeResult {
    /// What became of a file, without why it does not count.
    /// - Parameters:
    ///   - status: the unit that it is of, as it stands now; nil where it is of none of the list.
    ///   - judged: whether it came in time, where it may count.
    ///   - isHeld: whether it has another key than the unit's.
    ///   - isResigned: whether it is what the unit sent, signed by somebody else.
    ///   - name: the unit's, as a file says that cannot count.
    package func sentence(
        of status: UnitStatus?, judged: Punctuality?, isHeld: Bool, isResigned: Bool,
        claimedName name: PersonText?
    ) -> String {
        let unit = status?.unit.unit.inWords ?? ""
        switch self {
        case .taken(let arrival) where isResigned, .known(let arrival) where isResigned:
            return
                "\(unit), revision \(arrival.revision): there already; this copy is signed with another key, \(arrival.signer.fingerprint), and changes nothing."
        case .taken(let arrival) where isHeld:
            return "\(unit), revision \(arrival.revision): held back, and does not count."
        case .taken(let arrival):
            let key =
                status?.isKeyConfirmed ?? true
                ? "" : " Key \(arrival.signer.fingerprint), which nobody has confirmed."
            let judged = judged.map { ", \($0.inWords)" } ?? ""
            return "\(unit), revision \(arrival.revision): collected\(judged).\(key)"
        case .known(let arrival):
            return
                "\(unit), revision \(arrival.revision): there already, received \(arrival.receivedOn.inWords), which stays."
        case .keptApart(let apart): return "kept apart\(IntakeResult.claims(apart, name))."
        case .keptApartBefore(let apart):
            return "kept apart since \(apart.receivedOn.inWords)\(IntakeResult.claims(apart, name))."
        case .leftAlone: return "left alone."
        }
    }

    /// `; it says it is of 926/1103, Cedar PRU, revision 1`; empty where it says nothing.
    private static func claims(_ apart: RejectedFile, _ name: PersonText?) -> String {
        let claims = [
            apart.dfe.map { "says it is of \($0)" + (name.map { ", \($0)" } ?? "") },
            apart.revision.map { "revision \($0)" },
        ].compactMap(\.self)
        return claims.isEmpty ? "" : "; it \(claims.joined(separator: ", "))"
    }
}
