import TargetSetting

/// Why what stands in a cell cannot be taken.
enum CellProblem: Error, Equatable {
    case notADay
    case yearNotWhole
    case monthFirst
    case dayAsNumber
    case tooNarrow
    case formulaFailed
    case nursery
    case ncYear
    case enrolment
    case sen
    case flag
    case nameUnordered
    case totals
    case step(String)
    case aimTwice(other: String)
    case address
    case pupils
    case unitTwice(line: Int)
    case blank(String)
    case refused(Refusal)

    /// What it is, and what to do.
    var what: String {
        switch self {
        case .notADay: "this is not a day of the calendar. Write it as dd/mm/yyyy."
        case .yearNotWhole: "the year has two digits. Write all four: dd/mm/yyyy."
        case .monthFirst: "there is no such month. The day goes first: dd/mm/yyyy."
        case .dayAsNumber:
            "this is a number of days, as a spreadsheet keeps a date. Give the column the format dd/mm/yyyy there, and save the file again."
        case .tooNarrow:
            "the column was too narrow in the spreadsheet, which saved this in place of its value. Widen it, and save the file again."
        case .formulaFailed:
            "a formula failed in the spreadsheet. Put it right there, or type the value, and save the file again."
        case .nursery: "nursery is before National Curriculum years begin. Leave the cell blank."
        case .ncYear: "this is not a National Curriculum year. Write R for Reception, or a number up to 14."
        case .enrolment:
            "this is not an enrolment status. Write C (current, here alone), M (main, also elsewhere) or S (subsidiary, main elsewhere)."
        case .sen: "this is not a SEN status. Write N, A, P, S, K, E, or Y where the provision is not known."
        case .flag: "this is neither yes nor no. Write Y or N."
        case .nameUnordered:
            "it cannot be told which is the surname. Write it as Surname, Forename, or give each a column."
        case .totals: "this looks like a row of totals, and not like a pupil. Leave the row out."
        case .step(let step):
            "the step ‘\(step)’ is not a day and a text. Write each as DAY: TEXT, such as 31/03/2011: reads 40 words, and separate them with a semicolon or a line break."
        case .aimTwice(let other):
            "there is something in \(other) too. A target has a grade or a criterion: leave one of them blank."
        case .address:
            "this is not an e-mail address. Write one, such as head@example.org, or leave it blank."
        case .pupils:
            "this is not a number of pupils. Write one, 0 if there are none, or leave it blank where it is not known."
        case .unitTwice(let line): "this unit is on line \(line) too. Leave one of the lines out."
        case .blank(let needed): "this is blank. \(needed)"
        case .refused(.upn(_, let letter?)):
            "this is not a UPN: with these digits its first letter is \(letter). Check every character, or leave it blank and give the unit's own reference."
        case .refused(.upn(_, nil)):
            "this is not a UPN. It has a letter and twelve digits, of which the last may be a letter, such as B801200005001."
        case .refused(.ncYear): CellProblem.ncYear.what
        case .refused(let refusal): refusal.message
        }
    }
}
