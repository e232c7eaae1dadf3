package import LocalAuthority
import TargetSetting

extension UnitChange {
    /// `926/1101, Alder PRU: head from Sam to nothing, ks2 from 7 to 9`.
    package var inWords: String {
        // A new unit has no old values.
        let said = fields.filter { before != nil || $0.field != .name }.map { field, from, to in
            before == nil
                ? "\(field.title) \(to ?? "")"
                : "\(field.title) from \(from ?? "nothing") to \(to ?? "nothing")"
        }
        let unit = before ?? after
        return "\(unit.unit.dfe), \(unit.unit.name): "
            + ((before == nil ? ["new"] : []) + said).joined(separator: ", ")
    }

    /// `926/1101, Alder PRU, would have the head of 926/1102: Bea Birch`; nil where there is nothing to ask.
    package var takingInWords: String? {
        guard !doubts.isEmpty else { return nil }
        let unit = "\(after.unit.dfe)\(before.map { ", \($0.unit.name)," } ?? "")"
        return "\(unit) would have \(doubts.map(inWords).joined(separator: "; and "))"
    }

    private func inWords(_ doubt: Doubt) -> String {
        switch doubt {
        case .takes(let taken, let other):
            "\(taken.map { "the \($0.title)" }.listed) of \(other): "
                + taken.compactMap(after.value).joined(separator: ", ")
        case .movesRound(let id):
            "\(after.expected[id].map { counted($0, "pupil") } ?? "nobody") in \(id), and the numbers of \(id) only change places among the units"
        case .exchanges(let one, let other): "the numbers of \(one) and \(other) exchanged"
        }
    }
}

extension [UnitChange] {
    /// What stands in the journal: per unit, old and new.
    package var journalLine: String { "The list of units: \(map(\.inWords).joined(separator: "; "))." }
}

extension ListedUnit.Field {
    fileprivate var title: String {
        switch self {
        case .urn: "URN"
        case .email: "e-mail address"
        case .name, .head, .expected: text
        }
    }
}
