package import TargetSetting

/// Why nothing of a file could be read, with the facts.
package enum SpreadsheetProblem: UserFacing, Equatable {
    case empty
    /// A spreadsheet program's own file.
    case workbook
    case notText
    /// The headings, or what stands where they should: so many columns and characters, and the most there may be.
    case tooWide(columns: Int, characters: Int)
    /// More rows than a list has.
    case tooLong(rows: Int)
    /// Two columns say the same, and neither goes before the other.
    case columnsAlike([String], field: String)
    /// Two columns that tell one result are a level or more apart in so many rows.
    case columnsUnlike(String, String, rows: Int, of: Int)
    /// The grades of a list of targets need not be what is aimed for, as another column shows.
    case gradesInDoubt(String, beside: String)
    /// Words above the headings say that the grades are something else than targets.
    case titleInDoubt(String)
    /// A line further down has other headings, or the same in another order.
    case otherHeadings(line: Int, first: Int)
    /// What is needed, in words, and what headings there are.
    case columnsMissing([String], found: [String])
    /// These columns of a list of targets have each the targets in a subject, and a row is a pupil.
    case rowOfPupil([String])
    /// The column that should have keys has names.
    case namesForKeys(String, value: String)
    /// The headings of a list of targets are those of a roll.
    case rollForTargets([String])
    /// A list of targets has a column of what is expected, and none of what is aimed for.
    case estimatesForTargets(String)
    /// Sessions are counted in it, of years or of pupils, and nothing says for certain who those are.
    case sessionsCounted
    /// Headings stand in two lines: one above says of what the others are.
    case headingsInTwoLines(line: Int, above: String, below: String)

    package var code: String {
        switch self {
        case .empty: "file-empty"
        case .workbook: "file-is-workbook"
        case .notText: "file-not-text"
        case .tooWide: "lines-too-long"
        case .tooLong: "list-too-long"
        case .columnsAlike: "columns-alike"
        case .columnsUnlike: "columns-unlike"
        case .gradesInDoubt, .titleInDoubt, .estimatesForTargets: "grades-in-doubt"
        case .otherHeadings: "headings-again"
        case .columnsMissing, .rowOfPupil, .namesForKeys, .headingsInTwoLines, .sessionsCounted,
            .rollForTargets:
            "columns-missing"
        }
    }

    package var facts: Facts {
        switch self {
        case .empty, .workbook, .notText, .sessionsCounted: .none
        case .tooWide(let columns, let characters): ["columns": columns, "characters": characters]
        case .tooLong(let rows): ["rows": rows]
        case .columnsAlike(let headings, let field): ["headings": headings, "field": field]
        case .columnsUnlike(let heading, let other, let rows, let compared):
            ["heading": heading, "otherHeading": other, "rows": rows, "of": compared]
        case .gradesInDoubt(let heading, let other): ["heading": heading, "otherHeading": other]
        case .titleInDoubt(let title): ["title": title]
        case .otherHeadings(let line, let first): ["line": line, "firstLine": first]
        case .columnsMissing(let needed, let found): ["needed": needed, "headings": found]
        case .rowOfPupil(let headings), .rollForTargets(let headings): ["headings": headings]
        case .estimatesForTargets(let heading): ["heading": heading]
        case .namesForKeys(let heading, let value): ["heading": heading, "value": value]
        case .headingsInTwoLines(let line, let above, let below):
            ["line": line, "above": above, "below": below]
        }
    }

    package var remedies: [Remedy] {
        switch self {
        case .sessionsCounted: return [.recordSessions]
        case .rollForTargets: return [.importRoll]
        case .columnsMissing(let needed, _):
            let parts = SpreadsheetProblem.saidOnce.filter { needed.contains($0.heading) }.map(\.part)
            return parts.isEmpty || parts.count < needed.count ? [] : [.give(.parts(parts))]
        default: return []
        }
    }

    /// What of each target may be said once for a whole list, where no column has it.
    private static let saidOnce: [(heading: String, part: PersonalTarget.Part)] = [
        ("By", .by), ("Why", .why),
    ]

    /// What happened, and what to do.
    package var message: String {
        switch self {
        case .empty:
            "The file is empty. It needs a line of headings, and a line for each pupil, target or unit."
        case .workbook:
            "This is a spreadsheet program's own file. Open it there, choose Save As, CSV UTF-8, and import that file."
        case .notText:
            "This is not a text file. In the spreadsheet or the MIS choose Save As or Export, CSV, and import that file."
        case .tooWide(let columns, let characters):
            columns > Spreadsheet.mostColumns
                ? "The first line has \(columns) columns, and a list has \(Spreadsheet.mostColumns) at the most. Check that this is the list, and that every pupil has a line."
                : "The first line has \(characters) characters, and \(Spreadsheet.mostCharacters) is the most. Check that this is the list, and that every pupil has a line."
        case .tooLong(let rows):
            "The file has \(rows) lines, and a list has \(Spreadsheet.mostRows) at the most. Nothing was taken. Check that this is the list, and that no quotation mark near its beginning is left open."
        case .columnsAlike(let headings, let field):
            "\(headings.map { "‘\($0)’" }.joined(separator: " and ")) both say the \(field). Leave one of the columns out, or change its heading."
        case .columnsUnlike(let heading, let other, let rows, let compared):
            "‘\(heading)’ and ‘\(other)’ tell one result, and are a level or more apart in \(rows) of \(compared) rows: one of them may have been moved or sorted without the others. Nothing was taken. Export the list again or, where both are right, leave ‘\(other)’ out."
        case .gradesInDoubt(let heading, let other) where other.lowercased().contains("target"):
            "The column ‘\(other)’ stands beside ‘\(heading)’, and so what is in ‘\(heading)’ may be a result, an estimate or the grade now, and no target. Nothing was taken. If the targets are in ‘\(other)’, call it Target grade, or Criterion where they are in words, and leave ‘\(heading)’ out."
        case .titleInDoubt(let title):
            "Above the headings stands ‘\(title)’, and so these may be results, estimates or the grades now, and no targets. Nothing was taken. If they are the targets, save the list without that line, with the grades in a column called Target grade."
        case .gradesInDoubt(let heading, let other):
            "The column ‘\(other)’ stands beside ‘\(heading)’, and so what is in ‘\(heading)’ may be a result, an estimate or the grade now, and no target. Nothing was taken. Save the targets alone, in a column called Target grade, or Criterion where they are in words, and leave ‘\(other)’ out."
        case .otherHeadings(let line, let first):
            "Line \(line) has other headings than line \(first), or has them in another order: two lists stand one below the other. Nothing was taken. Save each list as a file of its own, and import them one after the other."
        case .rowOfPupil(let headings):
            "Each row is a pupil here, and each subject a column (\(SpreadsheetProblem.listed(headings))). A list of targets has a row for each target: UPN or Reference, Subject, Target grade, By and Why. Nothing was taken. Copy the targets of each subject below those of the one before, with the subject beside them, and save that list."
        case .rollForTargets(let headings):
            "These are the headings of a roll: \(SpreadsheetProblem.listed(headings)). A list of targets has a row for each target: UPN or Reference, Subject, Target grade or Criterion, By and Why. Nothing was taken."
        case .estimatesForTargets(let heading):
            "‘\(heading)’ says what is expected, and no column what is aimed for: predicted and estimated grades are no targets. Nothing was taken. Import a list that has the targets, with a column Target grade, or Criterion where they are in words."
        case .namesForKeys(let heading, let value):
            "In the column ‘\(heading)’ stand names, such as ‘\(value)’, and two pupils may have one name. Nothing was taken. Add a column with the UPN or the Reference of each, and call this one Name."
        case .headingsInTwoLines(let line, let above, let below):
            "The headings stand in two lines: above ‘\(below)’ on line \(line + 1) stands ‘\(above)’, and says of what it is. Nothing was taken. Write each heading whole in one line, such as ‘\(above) \(below)’, and import the list again."
        case .columnsMissing(let needed, let found) where !remedies.isEmpty:
            "No column is called \(needed.joined(separator: " or ")): what it would say may be said once for all targets of the list. The headings are: \(SpreadsheetProblem.listed(found))."
        case .columnsMissing(let needed, let found):
            "A column is missing. Needed: \(needed.joined(separator: "; ")).\(SpreadsheetProblem.saidOnce(of: needed)) The headings are: \(SpreadsheetProblem.listed(found))."
        case .sessionsCounted:
            "Sessions of attendance are counted here. As a roll it needs UPN or Reference, or else Surname, Forename and Date of birth. Nothing was taken. Of a summary of attendance the totals of the year are typed: missed are the authorised and the unauthorised absences together."
        }
    }

    private static func saidOnce(of needed: [String]) -> String {
        let once = saidOnce.map(\.heading).filter(needed.contains)
        return once.isEmpty
            ? "" : " What \(once.joined(separator: " and ")) would say may be said once for all targets."
    }

    /// The first of the headings, each quoted, and as far as a sentence can show it.
    private static func listed(_ headings: [String]) -> String {
        let named = headings.filter { !$0.isEmpty }
        guard !named.isEmpty else { return "none" }
        let most = 30
        let shown = named.prefix(most).map { $0.utf8.count > 80 ? $0.prefix(80) + "…" : $0[...] }
            .map { "‘\($0.split(whereSeparator: \.isNewline).joined(separator: " "))’" }
        return (shown + (named.count > most ? ["and \(named.count - most) more"] : [])).joined(
            separator: ", ")
    }
}
