import TargetSetting

extension PupilRefusal {
    /// What happened, with the value.
    var message: String {
        switch self {
        case .upn(let typed, let letter):
            letter.map {
                "‘\(typed)’ is not a UPN: with these digits its first letter is \($0). Check every character, or leave it out."
            }
                ?? "‘\(typed)’ is not a UPN, which is a letter and 12 digits, or a letter, 11 digits and a letter where it is temporary. Check every character, or leave it out."
        case .ncYear(let typed):
            "‘\(typed)’ is not a National Curriculum year. Type a number from 0 (Reception) to 14."
        case .pupilNotIdentified:
            "A pupil needs a UPN, or a reference of the unit's own."
        case .pupilTwice(let number):
            "Pupil \(number) on the roll has this UPN or reference already."
        case .unknownPupil(let typed, let isEmpty):
            isEmpty
                ? "There are no pupils on the roll."
                : "No pupil on the roll has the UPN, reference or number ‘\(typed)’."
        case .ambiguousPupil(let typed, let pupils):
            "‘\(typed)’ can mean \(pupils.map { "pupil \($0)" }.joined(separator: " or ")), by number or by reference."
        case .leftBeforeEntry(let left, let entered):
            "Leaving on \(left.inWords) is before the entry on \(entered.inWords). Check both days."
        case .leftBeforeBirth(let left, let born):
            born.map {
                "Leaving on \(left.inWords) is before the date of birth, \($0.inWords). Check both days."
            }
                ?? "\(left.inWords) is no day of leaving: no pupil of today was born by then. Leave it out where there is none."
        case .beforeBirth(let day, let what, let born):
            born.map {
                "\(day.inWords) cannot be the day of \(what.inWords): it is before the date of birth, \($0.inWords). Check both days."
            }
                ?? "\(day.inWords) cannot be the day of \(what.inWords): no pupil of today was born by then. Check the day."
        case .leftInFuture(let left, let today, _):
            "\(left.inWords) is still to come, and so cannot be the day on which the pupil left: today is \(today.inWords)."
        case .leavingOfLeaver(let number, let left):
            "Pupil \(number) is recorded as left on \(left.inWords), and so an expected leaving changes nothing. If the pupil is here, take the day left back first, then give the expected leaving again."
        case .dayToCome(let day, let what, let today):
            "\(day.inWords) cannot be the day of \(what.inWords): today is \(today.inWords). Check the day."
        case .notInCare(let number):
            "Pupil \(number) is not recorded as a child in care."
        case .nobodyToErase:
            "No pupil on the roll fits, so nothing was erased."
        case .linesInDoubt(let lines, let pupils):
            "Nothing was erased. \(lines.count == 1 ? "A line that was left out" : "\(lines.count) lines that were left out") can be about \(pupils.map { "pupil \($0)" }.joined(separator: ", ")) or about another child: \(lines.map { "\($0.number) (\($0.contents))" }.joined(separator: ", "))."
        case .namedInTexts(let places, let pupils):
            "Nothing was erased. \(pupils.map { "pupil \($0)" }.listed.capitalisedFirst) \(pupils.count == 1 ? "is" : "are") named in texts that stay: \(places.map(\.inWords).listed)."
        case .datesShifted(let shift): shift.sentence
        case .namesApart(let apart):
            "\(apart.lines) of \(apart.of) lines have the UPN or reference of one pupil and the name of another, and so one of its columns was probably sorted without the others. Nothing was taken. Save the list again from where it comes, and where you sort it, select all of its columns first."
        case .linesHaveProblems(let plan):
            "Nothing was written: \(counted(plan.linesWithProblems.count, "line")) \(plan.linesWithProblems.count == 1 ? "has" : "have") a problem. Put that right."
        }
    }
}

extension Refusal.PastEvent {
    fileprivate var inWords: String {
        switch self {
        case .assessment: "an assessment"
        case .review: "a review"
        case .birth: "a date of birth"
        case .entry: "an entry"
        case .pepUpdate: "an update of the PEP"
        case .pepAgreement: "an agreement to the PEP's targets"
        }
    }
}
