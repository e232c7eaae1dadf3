import TargetSetting

extension DayShift {
    /// What is so of the file, and what to do with it.
    var sentence: String {
        let most = "\(count) of \(compared)"
        let what =
            switch by {
            case .daysFromRoll(let days):
                "\(most) days in the file are \(isOfDateSystem ? "four years and a day" : counted(abs(days), "day")) \(days > 0 ? "later" : "earlier") than on the roll"
            case .daysOfColumn(let heading, let days):
                "\(most) days under ‘\(heading)’ cannot be meant, and could be if they were four years and a day \(days > 0 ? "earlier" : "later")"
            case .yearsFromBirth(let years):
                "\(most) NC years in the file are \(counted(abs(years), "year")) \(years > 0 ? "above" : "below") what the dates of birth give"
            case .yearsFromRoll(let years):
                "\(most) NC years in the file are \(counted(abs(years), "year")) below those on the roll, and so it may be a list of another school year"
            }
        if case .yearsFromRoll = by {
            return
                "\(what). Nothing was taken. Read the list of this school year; if the roll is wrong, change the pupils there first."
        }
        var (other, known) = ("", "date of birth")
        if case .daysOfColumn(_, let days) = by {
            (other, known) = (days < 0 ? ", or the list is of years ago" : "", "day")
        }
        return isOfDateSystem
            ? "\(what): a spreadsheet that counts days from 1904 was mixed with one that counts from 1900\(other). Nothing was taken. Save the list from the MIS again and read that file, or set the spreadsheet's 1904 date system the other way, save it as CSV and look whether a \(known) that you know is right."
            : "\(what). Nothing was taken. Look in the file whether a date of birth that you know is right, or whether the list is of another year."
    }
}
