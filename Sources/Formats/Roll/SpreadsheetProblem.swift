import TargetSetting

/// Why nothing of a file could be read, with the facts.
package enum SpreadsheetProblem: Error, Equatable, Sendable {
    case empty
    /// A spreadsheet program's own file.
    case workbook
    case notText
    /// Two columns say the same, and neither goes before the other.
    case columnsAlike([String], field: String)
    /// What is needed, in words, and what headings there are.
    case columnsMissing([String], found: [String])

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

/// A column that is not read.
package struct IgnoredColumn: Equatable, Sendable {
    /// As it is written.
    package let heading: String
    package let why: Why

    package enum Why: Equatable, Sendable {
        /// Nothing of that name is read; with the name that looks like it.
        case unknown(nearest: String?)
        /// Another column says the same, and goes before it.
        case other(heading: String)
        /// It is known, and there is a reason.
        case onPurpose(String)
    }

    /// Why, or what to do; nil where there is nothing to say but that nobody knows the heading.
    package var what: String? {
        switch why {
        case .unknown(nil): nil
        case .unknown(let nearest?): "Did you mean \(nearest)?"
        case .other(let heading): "‘\(heading)’ is read instead."
        case .onPurpose(let reason): reason
        }
    }
}
