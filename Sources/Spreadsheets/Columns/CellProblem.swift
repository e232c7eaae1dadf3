import Input
import Sentences
import TargetSetting

/// Why what stands in a cell cannot be taken.
enum CellProblem: UserFacing, Equatable {
    case tooNarrow
    case formulaFailed
    case totals
    /// It heads a section of the list, of pupils whose place is asked about or of others.
    case rowOfSection(asksAbout: RollSection.Scope)
    /// The title of the list says where all of its pupils are, and no column says it of each.
    case titleOfList(PlaceSaid)
    /// It is said of the pupil, by a cell or by a row of the list that stands above or below, and no column says since when, or
    /// where mainly.
    case placed(PlaceSaid, by: RollSection? = nil)
    /// The pupil stands under another NC year.
    case underOtherYear(String, line: Int)
    /// So many cells cannot be read in their columns, and all can beside them.
    case rowSlipped(cells: Int, isToTheLeft: Bool)
    /// It can only be month first, and so any day of its column may be; or one of another column can.
    case columnInDoubt(by: String?)
    /// The year has two digits here and on so many lines of the column, and no name of a month tells the day from it.
    case yearsNotWhole(lines: Int)
    /// Another column of the same meaning says something else.
    case columnsDisagree(column: String, says: String)
    /// A name cell has the names of two.
    case twoPupils
    case aimTwice(other: String)
    /// `E3` in a column of thirds of grades, such as this one.
    case entryOrThird(beside: String)
    /// The course is dropped, or not taken.
    case notTaken
    /// The grade is worth so many examinations, and a line is one.
    case worthSeveral
    /// It points to another line: `as above`.
    case asElsewhere
    case unitTwice(line: Int)
    case blank(String)
    /// It cannot be read as the value that its column has.
    case unread(InputProblem)
    /// It is of the right form, and the domain does not take it.
    case refused(Refusal)

    var code: String {
        switch self {
        case .tooNarrow: "column-too-narrow"
        case .formulaFailed: "formula-failed"
        case .totals: "row-of-totals"
        case .rowOfSection: "row-of-section"
        case .titleOfList: "title-of-list"
        case .placed(let said, _): said.code
        case .twoPupils: "two-pupils"
        case .underOtherYear: "columns-disagree"
        case .rowSlipped: "row-slipped"
        case .columnInDoubt: "column-in-doubt"
        case .yearsNotWhole: "year-not-whole"
        case .columnsDisagree: "columns-disagree"
        case .aimTwice: "aim-twice"
        case .entryOrThird: "entry-or-third"
        case .notTaken, .worthSeveral: "columns-disagree"
        case .asElsewhere: "blank"
        case .unitTwice: "unit-twice"
        case .blank: "blank"
        case .unread(let problem): problem.code
        case .refused(let refusal): refusal.code
        }
    }

    var facts: Facts {
        switch self {
        case .rowSlipped(let cells, let isToTheLeft):
            ["cells": cells, "moveTo": isToTheLeft ? "left" : "right"]
        case .rowOfSection(let scope):
            ["asksAbout": scope != .nobody]
        case .placed(_, let section?): ["section": section.words, "sectionLine": section.line]
        case .underOtherYear(let section, let line):
            ["section": section, "sectionLine": line]
        case .aimTwice(let other): ["other": other]
        case .entryOrThird(let third): ["beside": third]
        case .unitTwice(let line): ["otherLine": line]
        case .blank(let needed): ["needed": needed]
        case .unread(let problem): problem.facts
        case .refused(let refusal): refusal.facts
        case .yearsNotWhole(let lines): ["lines": lines]
        case .columnInDoubt(let other): ["by": other]
        case .columnsDisagree(let column, let says): ["otherColumn": column, "says": says]
        case .tooNarrow, .formulaFailed, .totals, .titleOfList, .placed(_, nil), .twoPupils, .notTaken,
            .worthSeveral, .asElsewhere:
            .none
        }
    }

    var remedies: [Remedy] {
        switch self {
        case .unread(let problem): problem.remedies
        case .refused(let refusal): refusal.remedies
        case .titleOfList: [.undo]
        default: []
        }
    }

    /// What it is, and what to do, as the rest of a sentence that shows the cell.
    var message: String {
        switch self {
        case .tooNarrow:
            "the column was too narrow in the spreadsheet, which saved this in place of its value. Widen it, and save the file again."
        case .formulaFailed:
            "a formula failed in the spreadsheet. Put it right there, or type the value, and save the file again."
        case .totals: "this looks like a row of totals, and not like a pupil. Leave the row out."
        case .rowOfSection(.nobody): "this begins a section of the list, and is no pupil."
        case .rowOfSection(.below):
            "this begins a section of the list, and is no pupil. Those below it are asked about, each at the pupil."
        case .rowOfSection(.named):
            "this is a note, and no pupil. Whom it names is asked about, at the pupil."
        case .titleOfList(let said):
            "the list is called so, and no column says of each pupil \(said.wanted): they are taken for pupils who are here. If they are not, take nothing of it, or give each what is missing."
        case .placed(let said, let section):
            (section.map { "line \($0.line) says this of the pupil" } ?? said.ofPupil)
                + ", and no column says \(said.wanted): \(said.what)"
        case .twoPupils:
            "these are the names of two, on one line. Give each pupil a line, with a UPN or a reference."
        case .underOtherYear(let section, let line):
            "the pupil stands under ‘\(section)’ on line \(line): neither year is taken. Put one of them right."
        case .rowSlipped(let cells, let isToTheLeft):
            "\(counted(cells, "cell")) of this line cannot be read in \(cells == 1 ? "its column, and can" : "their columns, and all can") one column to the \(isToTheLeft ? "left" : "right"): the line slipped, perhaps at a comma in a cell, and nothing of it is taken. Put its cells under their headings, save the file and read it again."
        case .columnInDoubt(let other?):
            "in the column \(other) the month goes first, and a spreadsheet saves its columns alike: no day of this column is taken either. Give both the format dd/mm/yyyy, and read the file again."
        case .yearsNotWhole(let lines):
            "the year has two digits, here and on \(counted(lines - 1, "line")) more: none of them is taken. Give the column the format dd/mm/yyyy, and read the file again."
        case .columnsDisagree(let column, let says):
            "the column \(column) says ‘\(says)’: neither is taken. Put one of them right."
        case .columnInDoubt(nil):
            "there is no such month, so here the month goes first, and perhaps in every line: no day of this column is taken. Give the column the format dd/mm/yyyy, and read the file again."
        case .aimTwice(let other):
            "there is something in \(other) too. A target has a grade or a criterion: leave one of them blank."
        case .notTaken:
            "this says that the course is not taken, and so the target is left out. If it is taken, put this right."
        case .worthSeveral:
            "a line is one examination here. Give each that it is worth a line of its own, in a subject of its own name, and leave this cell blank."
        case .asElsewhere: "this points to another line. Write on each line what it is."
        case .entryOrThird(let third):
            "‘\(third)’ is in this column too, and so this may be a third of an E, or an entry level. Write E, or Entry and its number."
        case .unitTwice(let line): "this unit is on line \(line) too. Leave one of the lines out."
        case .blank(let needed): "this is blank. \(needed)"
        case .unread(let problem): problem.inCell
        case .refused(let refusal): refusal.message
        }
    }
}

extension PlaceSaid {
    fileprivate var code: String {
        switch self {
        case .left: "not-on-roll"
        case .leaving: "leaving-unknown"
        case .elsewhere: "dual-registered"
        case .toCome: "entry-unknown"
        case .unclear: "mark-unknown"
        }
    }

    fileprivate var ofPupil: String {
        switch self {
        case .left: "this pupil is not on the roll"
        case .leaving: "this pupil is to leave"
        case .elsewhere: "this pupil is registered elsewhere too"
        case .toCome: "this pupil has not come yet"
        case .unclear: "not all of this is understood"
        }
    }

    /// What it leaves to be said.
    fileprivate var wanted: String {
        switch self {
        case .left: "since when"
        case .leaving, .toCome: "when"
        case .elsewhere: "where mainly"
        case .unclear: "what it means"
        }
    }

    fileprivate var what: String {
        switch self {
        case .left: "give the day of leaving. Until then the pupil counts."
        case .leaving: "give the expected leaving. Until then the pupil counts."
        case .elsewhere: "write M (mainly here) or S (mainly there) as the enrolment status."
        case .toCome: "give the day of entry. Until then the pupil counts."
        case .unclear:
            "if the pupil has left, give the day of leaving; if registered elsewhere too, the enrolment. Until then the pupil counts."
        }
    }
}

extension CellProblem {
    /// What a spreadsheet writes where it has no value to write.
    /// - Throws: `.tooNarrow` or `.formulaFailed`.
    static func checkValue(_ cell: String) throws(CellProblem) {
        guard cell.utf8.first == UInt8(ascii: "#") else { return }
        if cell.count > 2, cell.allSatisfy({ $0 == "#" }) { throw .tooNarrow }
        if errorValues.contains(cell.uppercased()) { throw .formulaFailed }
    }

    private static let errorValues: Set<String> = [
        "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!",
    ]
}
