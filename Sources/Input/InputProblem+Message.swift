import Sentences
import TargetSetting

extension InputProblem {
    /// What is wrong with which text, and what to write.
    package var message: String { kind.sentence(about: typed, written: typed, for: field) }

    /// The same beside the cell, as the rest of a sentence that shows it.
    package var inCell: String { kind.sentence(about: nil, written: typed, for: field) }
}

extension InputProblem.Kind {
    /// - Parameters:
    ///   - typed: nil where the text stands before the sentence.
    ///   - written: the text, of which examples are made.
    fileprivate func sentence(
        about typed: String?, written: String? = nil, for field: InputField? = nil
    ) -> String {
        let it = typed.map { "‘\($0)’" } ?? "this"
        let start = typed.map { "‘\($0)’: " } ?? ""
        return switch self {
        case .notWhole: "\(it) is not a whole number from 0. Type one, such as 7."
        case .notADecimal:
            "\(it) is not a number. Type one, such as \(InputExample.decimal(like: written) ?? "22.4")."
        case .belowZero: "\(it) is below 0, and so is no such figure. Type a number from 0."
        case .tooLarge: "\(it) is larger than any such figure. Type one with five digits at the most."
        case .shareOfOne:
            "\(it) is a share of 1. Type a percentage, such as \(InputExample.percent(ofShare: written) ?? "60.0")."
        case .finerThanTenths:
            if field?.isPercentage ?? false, let percent = InputExample.percent(ofShare: written) {
                "\(it) is a share of 1, or a percentage with more than one decimal place. Type a percentage, such as \(percent)."
            } else if field == .absenceTarget, let lower = InputExample.roundedDown(written) {
                "\(it) has more than one decimal place, and it is recorded to one. Round it down, such as \(lower)."
            } else {
                "\(it) has more than one decimal place, and it is recorded to one. Round it, such as \(InputExample.rounded(written) ?? "22.0")."
            }
        case .notADay:
            "\(it) is not a day of the calendar. "
                + (typed == nil ? "Write it as dd/mm/yyyy." : "Type it as 2010-12-13 or 13/12/2010.")
        case .yearNotWhole: "\(start)the year has two digits. Write all four: \(day(like: typed))."
        case .monthFirst:
            "\(start)there is no such month. The day goes first: \(day(like: typed))."
        case .dayAsNumber:
            typed == nil
                ? "this is a number of days, as a spreadsheet keeps a date. Give the column the format dd/mm/yyyy there, and save the file again."
                : Self.notADay.sentence(about: typed, written: written)
        case .notAYear:
            "\(it) is not an academic year. Type it as \(InputExample.year(like: typed) ?? "2008/09")."
        case .notSessions:
            "\(it) is not sessions missed of sessions possible. Type both, such as 836/3800."
        case .neitherYesNorNo: "\(it) is neither yes nor no. Write Y or N."
        case .notOneOf(let known): "\(it) is not one of: \(known.joined(separator: ", "))."
        case .noEqualsSign(let example): "\(it) has no ‘=’. Type it as \(example)."
        case .stepWithoutDay: "\(it) has no day. Type it as '2011-04-08: reads 40 words a minute'."
        case .stepUnclear(let step):
            "the step ‘\(step)’ is not a day and a text. Write each as DAY: TEXT, such as 31/03/2011: reads 40 words, and separate them with a semicolon or a line break."
        case .ncYear:
            "\(it) is not a National Curriculum year. Write R for Reception, or a number up to 14."
        case .severalYears:
            "\(it) is a class of two years. Give the one that the pupil is in."
        // As it stands in a command that is to be completed.
        case .nursery where typed?.uppercased() == "N":
            "\(it) stands for the year. Type the NC year in place of it, such as 10 or R for Reception. Nursery is before National Curriculum years begin."
        case .nursery:
            typed == nil
                ? "nursery is before National Curriculum years begin. Leave the cell blank."
                : "\(it) is before National Curriculum years begin. Leave it out."
        case .noYearAssigned:
            "\(it) says that no National Curriculum year is assigned. Give the year whose work the pupil does: it decides the group."
        case .enrolment:
            "\(it) is not an enrolment status. Write C (current, here alone), M (main, also elsewhere) or S (subsidiary, main elsewhere)."
        case .sen:
            "\(it) is not a SEN status. Write N, A, P, S, K, E, or Y where the provision is not known."
        case .nameUnordered:
            "\(start)it cannot be told which is the surname. Write it as Surname, Forename, or give each a column."
        case .notAnAddress:
            "\(it) is not an e-mail address. Write one, such as head@example.org, or leave it blank."
        case .notPupils:
            "\(it) is not a number of pupils. Write one, 0 if there are none, or leave it blank where it is not known."
        case .refused(let refusal): typed == nil ? refusal.inCell : refusal.message
        }
    }

    private func day(like typed: String?) -> String {
        typed.flatMap(InputExample.day) ?? (typed == nil ? "dd/mm/yyyy" : "13/12/2010")
    }
}

extension Refusal {
    /// What is wrong with a cell, as the rest of a sentence that shows it.
    fileprivate var inCell: String {
        switch self {
        case .pupil(.upn(_, let letter?)):
            "this is not a UPN: with these digits its first letter is \(letter). Check every character, or leave it blank and give the unit's own reference."
        case .pupil(.upn(_, nil)):
            "this is not a UPN. It has a letter and twelve digits, of which the last may be a letter, such as B801200005001."
        case .pupil(.ncYear): InputProblem.Kind.ncYear.sentence(about: nil)
        default: message
        }
    }
}
