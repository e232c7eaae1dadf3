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

    /// `926/1101 would be called Birch PRU, as 926/1102 is, or have its URN`; nil where it takes nothing of another's.
    package var takingInWords: String? {
        namesake.map {
            "\(after.unit.dfe)\(before.map { ", \($0.unit.name)," } ?? "") would have the name or the URN of \($0): "
                + "\(after.unit.name)\(after.unit.urn.map { ", \($0)" } ?? "")"
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
