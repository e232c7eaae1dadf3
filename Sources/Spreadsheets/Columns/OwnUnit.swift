import Input
import TargetSetting

/// Columns that say of which school each line is: where it is the unit that reads the list, they say nothing of who counts.
enum OwnUnit {
    /// Whether all that stands in a column of schools is the unit; false where it is another's number, and nil where the heading or a
    /// name leaves it open.
    /// - Parameters:
    ///   - names: what the unit is called.
    ///   - dfe: its number; nil where that is not known.
    static func isAlone(in cells: [String], under heading: String, names: [String], dfe: DfENumber?) -> Bool?
    {
        let isOfNumbers = ofNumbers.contains(folded(heading))
        guard isOfNumbers || ofNames.contains(folded(heading)) else { return nil }
        let own = names.map(folded)
        let areOwn = cells.filter { !$0.isEmpty }.allSatisfy { cell in
            own.contains(folded(cell)) || dfe?.isWritten(cell) ?? false
        }
        if areOwn { return true }
        return isOfNumbers && dfe != nil ? false : nil
    }

    private static let ofNumbers = Set(
        UnitField.dfe.headings.map(folded) + [
            "estab", "estabno", "estabnumber", "estabcode", "establishmentno", "establishmentnumber",
            "leaestab",
            "laestabno", "laestabnumber", "dfes", "dfesno", "dcsf", "dcsfno", "dfecode", "schoolno",
            "schoolnumber", "schooldfe", "schooldfeno", "schooldfenumber", "schoolestab", "schoollaestab",
            "unitno", "unitnumber", "pruno", "prunumber",
        ])
    private static let ofNames: Set<String> = [
        "school", "schoolname", "establishment", "establishmentname", "unit", "unitname", "pru", "pruname",
        "centre", "centrename", "currentschool",
    ]
}

extension DfENumber {
    /// Whether a cell has it: `926/1125`, `926-1125`, `9261125`, or the establishment alone, `1125`.
    fileprivate func isWritten(_ cell: String) -> Bool {
        let digits = cell.filter { !"/- ".contains($0) }
        return digits == establishment || digits == authority + establishment
    }
}
