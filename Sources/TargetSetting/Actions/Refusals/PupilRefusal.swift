/// Something about a pupil, or a file of pupils, that cannot be taken.
package enum PupilRefusal: Equatable, Sendable {
    /// With the check letter that the other characters ask for, where they are those of a UPN.
    case upn(String, checkLetter: Character?)
    case ncYear(String)
    case pupilNotIdentified
    case pupilTwice(number: Int)
    case unknownPupil(String, isEmpty: Bool)
    /// What more than one pupil has as a number or a reference, by their numbers: those with the reference first.
    case ambiguousPupil(String, pupils: [Int])
    case leftBeforeEntry(Day, entered: Day)
    /// With the date of birth, where it is known.
    case leftBeforeBirth(Day, born: Day?)
    /// With the date of birth, where it is known.
    case beforeBirth(Day, what: Refusal.PastEvent, born: Day?)
    /// With the number of the pupil, where one is changed.
    case leftInFuture(Day, today: Day, pupil: Int?)
    /// An expected leaving of a pupil who has left.
    case leavingOfLeaver(number: Int, left: Day)
    case dayToCome(Day, what: Refusal.PastEvent, today: Day)
    case notInCare(number: Int)
    case nobodyToErase
    /// Lines that were left out of files and can be about those who are to be erased, or about pupils who stay.
    case linesInDoubt([LeftOutLine], of: [Int])
    /// Texts of the register's own that name those who are to be erased, and stay.
    case namedInTexts([TextPlace], of: [Int])
    /// Most days or years of a file are out by the same, so that none of it can be trusted.
    case datesShifted(DayShift)
    /// The names of a file stand beside the keys of other pupils.
    case namesApart(NamesApart)
    /// All lines of a file were to be taken, or none.
    case linesHaveProblems(ImportPlan)
}

extension PupilRefusal {
    /// What scripts read. The codes are a contract.
    var report: Refusal.Report {
        switch self {
        case .upn(let typed, let letter):
            Refusal.Report(
                "upn", ["typed": typed, "checkLetter": letter.map(String.init)], .give(.reference))
        case .ncYear(let typed): Refusal.Report("nc-year", ["typed": typed])
        case .pupilNotIdentified: Refusal.Report("pupil-not-identified", .none, .give(.reference))
        case .pupilTwice(let number): Refusal.Report("pupil-twice", ["pupil": number], .showPupil(number))
        case .unknownPupil(let typed, let isEmpty):
            Refusal.Report(
                "unknown-pupil", ["typed": typed, "rollIsEmpty": isEmpty],
                isEmpty ? .importRoll : .showRoll())
        case .ambiguousPupil(let typed, let pupils):
            Refusal.Report(
                "ambiguous-pupil",
                ["typed": typed, "pupilWithReference": pupils.first, "pupils": pupils],
                pupils.map { .give(.pupil("pupil:\($0)", insteadOf: typed)) } + [.give(.upn)])
        case .leftBeforeEntry(let day, let entered):
            Refusal.Report("left-before-entry", ["day": day, "entered": entered])
        case .leftBeforeBirth(let day, let born):
            Refusal.Report("left-before-birth", ["day": day, "born": born])
        case .beforeBirth(let day, let what, let born):
            Refusal.Report("before-birth", ["day": day, "of": what, "born": born])
        case .leftInFuture(let day, let today, let pupil):
            Refusal.Report(
                "left-in-future", ["day": day, "today": today],
                pupil.map { .recordLeaving($0, day) } ?? .give(.leaving(day)))
        case .leavingOfLeaver(let number, let left):
            Refusal.Report(
                "leaving-of-leaver", ["pupil": number, "left": left], .clearPupil(number, .left))
        case .dayToCome(let day, let what, let today):
            Refusal.Report("day-to-come", ["day": day, "of": what, "today": today])
        case .notInCare(let number): Refusal.Report("not-in-care", ["pupil": number], .recordInCare(number))
        case .nobodyToErase: Refusal.Report("nobody-to-erase", .none, .showRoll(.everybody))
        case .linesInDoubt(let lines, let pupils):
            Refusal.Report(
                "lines-in-doubt", ["lines": lines.map(\.number), "pupils": pupils],
                [.give(.linesInDoubt), .give(.noLinesInDoubt)])
        case .namedInTexts(let places, let pupils):
            Refusal.Report(
                "named-in-texts", ["places": places, "pupils": pupils],
                [.give(.hiddenNames), .give(.noHiddenNames)])
        case .datesShifted(let shift):
            switch shift.by {
            case .daysFromRoll(let days):
                Refusal.Report(
                    "dates-shifted",
                    ["days": days, "count": shift.count, "compared": shift.compared])
            case .daysOfColumn(let column, let days):
                Refusal.Report(
                    "dates-shifted",
                    ["column": column, "days": days, "count": shift.count, "compared": shift.compared])
            case .yearsFromBirth(let years), .yearsFromRoll(let years):
                Refusal.Report(
                    "dates-shifted",
                    ["years": years, "count": shift.count, "compared": shift.compared])
            }
        case .namesApart(let apart):
            Refusal.Report("names-apart", ["lines": apart.lines, "of": apart.of])
        case .linesHaveProblems(let plan):
            Refusal.Report(
                "lines-have-problems", ["lines": plan.linesWithProblems],
                .leaveOut(.allLines))
        }
    }
}

extension Refusal {
    /// What has happened when it is recorded, and so cannot be on a day to come.
    package enum PastEvent: String, Sendable, FactConvertible {
        case assessment, review, birth, entry
        case pepUpdate = "pep-update"
        case pepAgreement = "pep-agreement"
    }
}
