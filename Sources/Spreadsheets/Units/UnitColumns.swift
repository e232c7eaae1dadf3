import Input
import TargetSetting

/// What the columns of a list of units say, with the headings that people give them.
enum UnitField: ColumnField {
    case dfe, name, urn, head, email

    var headings: [String] {
        switch self {
        case .dfe: ["DfE number", "DfE", "DfE No", "DfES number", "DCSF number", "LAESTAB", "LA Estab"]
        case .name: ["Unit", "Name", "Unit name", "School", "School name", "PRU", "Establishment name"]
        case .urn: ["URN"]
        case .head: ["Head", "Head of PRU", "Head of unit", "Headteacher", "Head teacher", "Contact"]
        case .email: ["Email", "Email address", "E-mail address", "Mail"]
        }
    }

    static let known = foldedHeadings()

    /// What stands for nothing would be taken for a name, and keeps what is there.
    func isBlank(_ cell: String) -> Bool {
        guard self != .dfe, !cell.hasPrefix("#") else { return cell.isEmpty }
        return !cell.contains { $0.isLetter || $0.isNumber }
            || UnitField.standingForNothing.contains(folded(cell))
    }

    private static let standingForNothing: Set<String> = [
        "0", "na", "none", "nil", "null", "tbc", "tba", "tbd", "unknown", "notknown", "notapplicable",
        "asbefore", "nochange", "unchanged",
    ]
}
