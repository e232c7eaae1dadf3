import Input
import Sentences
import TargetSetting

/// Why what stands in a cell cannot be taken.
enum CellProblem: UserFacing, Equatable {
    case tooNarrow
    case formulaFailed
    case totals
    /// It heads a section of the list, of pupils whose place is asked about or of others.
    case rowOfSection(asksAbout: Bool)
    /// The pupil stands under words that say that those below have left, or are at another school too, on a line of the list.
    case underLeavers(String, line: Int)
    case underElsewhere(String, line: Int)
    /// The pupil stands under another NC year.
    case underOtherYear(String, line: Int)
    /// So many cells cannot be read in their columns, and all can beside them.
    case rowSlipped(cells: Int, isToTheLeft: Bool)
    /// It can only be month first, and so any day of its column may be; or one of another column can.
    case columnInDoubt(by: String?)
    /// Another column of the same meaning says something else.
    case columnsDisagree(column: String, says: String)
    /// The pupil has left, and nothing says when.
    case notOnRoll
    /// The pupil is registered elsewhere too, and nothing says where mainly.
    case dualRegistered
    case aimTwice(other: String)
    /// `E3` in a column of thirds of grades, such as this one.
    case entryOrThird(beside: String)
    /// The course is dropped, or not taken.
    case notTaken
    /// The grade is worth so many examinations, and a line is one.
    case worthSeveral
    /// Words above the line, on a line of the list, say that what stands below them is no target.
    case underNoTargets(String, line: Int)
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
        case .underLeavers: "not-on-roll"
        case .underElsewhere: "dual-registered"
        case .underOtherYear: "columns-disagree"
        case .rowSlipped: "row-slipped"
        case .columnInDoubt: "column-in-doubt"
        case .columnsDisagree: "columns-disagree"
        case .notOnRoll: "not-on-roll"
        case .dualRegistered: "dual-registered"
        case .aimTwice: "aim-twice"
        case .entryOrThird: "entry-or-third"
        case .notTaken, .worthSeveral, .underNoTargets: "columns-disagree"
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
        case .rowOfSection(let asksAbout): ["asksAbout": asksAbout]
        case .underLeavers(let section, let line), .underElsewhere(let section, let line),
            .underOtherYear(let section, let line):
            ["section": section, "sectionLine": line]
        case .underNoTargets(let section, let line): ["section": section, "sectionLine": line]
        case .aimTwice(let other): ["other": other]
        case .entryOrThird(let third): ["beside": third]
        case .unitTwice(let line): ["otherLine": line]
        case .blank(let needed): ["needed": needed]
        case .unread(let problem): problem.facts
        case .refused(let refusal): refusal.facts
        case .columnInDoubt(let other): ["by": other]
        case .columnsDisagree(let column, let says): ["otherColumn": column, "says": says]
        case .tooNarrow, .formulaFailed, .totals, .notOnRoll, .dualRegistered, .notTaken, .worthSeveral: .none
        }
    }

    var remedies: [Remedy] {
        switch self {
        case .unread(let problem): problem.remedies
        case .refused(let refusal): refusal.remedies
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
        case .rowOfSection(let asksAbout):
            "this heads a section of the list, and is no pupil."
                + (asksAbout ? " Those below it are asked about, each at the pupil." : "")
        case .underLeavers(_, let line):
            "the pupil stands below this, on line \(line), and no column says since when the pupil has left: give the day of leaving. Until then the pupil counts."
        case .underElsewhere(_, let line):
            "the pupil stands below this, on line \(line), and no column says where the pupil is mainly registered: write M (mainly here) or S (mainly there) as the enrolment status."
        case .underOtherYear(let section, let line):
            "the pupil stands under ‘\(section)’ on line \(line): neither year is taken. Put one of them right."
        case .rowSlipped(let cells, let isToTheLeft):
            "\(counted(cells, "cell")) of this line cannot be read in \(cells == 1 ? "its column, and can" : "their columns, and all can") one column to the \(isToTheLeft ? "left" : "right"): the line slipped, perhaps at a comma in a cell, and nothing of it is taken. Put its cells under their headings, save the file and read it again."
        case .columnInDoubt(let other?):
            "in the column \(other) the month goes first, and a spreadsheet saves its columns alike: no day of this column is taken either. Give both the format dd/mm/yyyy, and read the file again."
        case .columnsDisagree(let column, let says):
            "the column \(column) says ‘\(says)’: neither is taken. Put one of them right."
        case .notOnRoll:
            "this pupil is not on the roll, and no column says since when: give the day of leaving. Until then the pupil counts."
        case .dualRegistered:
            "this pupil is registered elsewhere too, and no column says where mainly: write M (mainly here) or S (mainly there) as the enrolment status."
        case .columnInDoubt(nil):
            "there is no such month, so here the month goes first, and perhaps in every line: no day of this column is taken. Give the column the format dd/mm/yyyy, and read the file again."
        case .aimTwice(let other):
            "there is something in \(other) too. A target has a grade or a criterion: leave one of them blank."
        case .notTaken:
            "this says that the course is not taken, and so the target is left out. If it is taken, put this right."
        case .worthSeveral:
            "a line is one examination here. Give each that it is worth a line of its own, in a subject of its own name, and leave this cell blank."
        case .underNoTargets(let section, let line):
            "it stands under ‘\(section)’ on line \(line), and so may be no target. If it is one, move it above that line."
        case .entryOrThird(let third):
            "‘\(third)’ is in this column too, and so this may be a third of an E, or an entry level. Write E, or Entry and its number."
        case .unitTwice(let line): "this unit is on line \(line) too. Leave one of the lines out."
        case .blank(let needed): "this is blank. \(needed)"
        case .unread(let problem): problem.inCell
        case .refused(let refusal): refusal.message
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
