package import TargetSetting

/// Why nothing of a file could be read, with the facts.
package enum SpreadsheetProblem: UserFacing, Equatable {
    case empty
    /// A spreadsheet program's own file.
    case workbook
    case notText
    /// Two columns say the same, and neither goes before the other.
    case columnsAlike([String], field: String)
    /// What is needed, in words, and what headings there are.
    case columnsMissing([String], found: [String])

    package var code: String {
        switch self {
        case .empty: "file-empty"
        case .workbook: "file-is-workbook"
        case .notText: "file-not-text"
        case .columnsAlike: "columns-alike"
        case .columnsMissing: "columns-missing"
        }
    }

    package var facts: Facts {
        switch self {
        case .empty, .workbook, .notText: .none
        case .columnsAlike(let headings, let field): ["headings": headings, "field": field]
        case .columnsMissing(let needed, let found): ["needed": needed, "headings": found]
        }
    }

    /// What happened, and what to do.
    package var message: String {
        switch self {
        case .empty:
            "The file is empty. It needs a line of headings, and a line for each pupil, target or unit."
        case .workbook:
            "This is a spreadsheet program's own file. Open it there, choose Save As, CSV UTF-8, and import that file."
        case .notText:
            "This is not a text file. In the spreadsheet or the MIS choose Save As or Export, CSV, and import that file."
        case .columnsAlike(let headings, let field):
            "\(headings.map { "‘\($0)’" }.joined(separator: " and ")) both say the \(field). Leave one of the columns out, or change its heading."
        case .columnsMissing(let needed, let found):
            "A column is missing. Needed: \(needed.joined(separator: "; ")). The headings are: \(found.isEmpty ? "none" : found.joined(separator: ", "))."
        }
    }
}
