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
}
