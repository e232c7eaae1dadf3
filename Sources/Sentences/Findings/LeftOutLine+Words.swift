package import TargetSetting

extension LeftOutLine {
    /// `Line 3 of the roll that was read on 15 November 2010`
    package var inWords: String {
        isMore
            ? "What the \(list) that was read on \(day.inWords) says besides"
            : "Line \(line) of the \(list) that was read on \(day.inWords)"
    }

    /// What it is of.
    var list: String { subject == nil ? "roll" : "list of targets" }

    /// What is kept, as the rest of a sentence that begins with its number.
    package var kept: String {
        if isNewestList { return "the newest list that was read is of \(day.inWords)." }
        if isSetOtherwise { return "\(setOtherwise)." }
        return isMore
            ? "the \(list) that was read on \(day.inWords) says more than is read."
            : "\(inWords) was left out\(because)."
    }

    /// `Line 3 of the list of targets that was read on 15 November 2010 aims for C in maths, and a list that was read since set
    /// another target`
    var setOtherwise: String {
        "\(inWords) aims for \(aimsInWords)\(subject.flatMap { $0.isEmpty ? nil : " in \($0)" } ?? ""), and a list that was read since set another target"
    }

    private var aimsInWords: String { Set(aims.map(\.name)).sorted().joined(separator: " or ") }

    /// Where several are asked about that one reason left out.
    static func together(_ lines: [LeftOutLine]) -> String {
        guard let first = lines.first else { return "" }
        let numbers = lines.map(\.line).inShort
        let kept = "They are kept as \(lines.map(\.number).inShort), and answered as one."
        let list = "\(lines.count) lines of the \(first.list) that was read on \(first.day.inWords)"
        if first.isSetOtherwise {
            return
                "\(list) aim for other grades than a list that was read since set: \(numbers). Which list is right? \(kept)"
        }
        let cells = Set(lines.map(\.heading)).count > 1 ? "" : first.heading
        let values = Set(lines.map(\.value).filter { !$0.isEmpty }).sorted()
        let shown = values.count > 3 ? "" : values.map { " ‘\($0)’" }.joined(separator: ",")
        let column = cells.isEmpty ? "" : " of \(cells)\(shown)"
        let areFine = first.reason == .unknownGrade && lines.allSatisfy(\.value.isFineGrade)
        let why =
            areFine
            ? "fine grades are not read, and so write the level, such as 4 or 4b"
            : first.reason.flatMap { reasons[$0] }
        let reason = why.map { column.isEmpty ? " \($0)" : ": \($0)" } ?? ""
        let because = column.isEmpty && reason.isEmpty ? "" : ", because\(column)\(reason)"
        return "\(list) were left out\(because): \(numbers). \(kept)"
    }

    /// What is kept of it: `Ed Elm; target in maths; reference R7; born 3 February 2001; NC year 5`.
    package var contents: String {
        if isMore { return remarks.inWords }
        if isNewestList { return value }
        return details.inWords(besides: subject.flatMap { $0.isEmpty ? nil : "target in \($0)" })
    }

    /// What became of it.
    package var fateInWords: String {
        if isTitle {
            return fate == .open
                ? "Nobody has said that its pupils are here now." : "Its pupils are here now, somebody said."
        }
        if isMore {
            return fate == .open
                ? "Nobody has said that it changes nothing."
                : isOfPlainHeading ? "It is settled." : "It changes nothing, somebody said."
        }
        if isNewestList { return "A list that is older is asked about." }
        if isSetOtherwise { return "Nobody has said which of the two is right." }
        return switch (fate, subject) {
        case (.open, nil): "Nobody has come in for it."
        case (.open, _): "Nobody has set \(target)."
        case (.dismissed, nil): "It is not asked for any more: nobody will come in for it."
        case (.dismissed, _): "It is not asked for any more."
        case (.cameIn(let pupil), nil): "Pupil \(pupil) came in for it."
        case (.cameIn(let pupil), _): "\(target.capitalisedFirst) of pupil \(pupil) is set."
        }
    }

    /// What else a list says, and what it may change.
    var more: String {
        let what =
            subject == nil
            ? isOfColumns
                ? "who counts, in which NC year, from or until when, or that a column stands under a wrong heading or beside the wrong pupils"
                : isOfHeadings
                    ? "who counts, in which NC year, from or until when, or which results pupils have"
                    : "who counts, in which NC year, or from or until when"
            : "which lines are targets, whose, of when, or of which examination"
        let pupils = pupilsBeside.map(String.init).joined(separator: ", ")
        let beside =
            pupilsBeside.isEmpty || pupilsBeside.count > 5
            ? "" : " It stands beside \(pupilsBeside.count == 1 ? "pupil" : "pupils") \(pupils)."
        return
            "The \(list) that was read on \(day.inWords) says more than is read: \(remarks.inWords). Does any of it say \(what)?\(beside) It is kept as \(number)."
    }

    /// `the target in maths`
    var target: String {
        subject.flatMap { $0.isEmpty ? nil : "the target in \($0)" } ?? "its target"
    }

    /// `, because of UPN ‘A926110010002’: it is not a UPN`; empty where nothing is known of why.
    package var because: String {
        if isTitle { return ", because it calls the list ‘\(value)’" }
        let cell = heading.isEmpty ? "" : " of \(heading)\(value.isEmpty ? "" : " ‘\(value)’")"
        let why = reason.flatMap { LeftOutLine.reasons[$0] } ?? ""
        switch (cell.isEmpty, why.isEmpty) {
        case (true, true): return ""
        case (true, false): return ", because \(why)"
        case (false, true): return ", because\(cell)"
        case (false, false): return ", because\(cell): \(why)"
        }
    }

    /// What was wrong with it, in few words, by the code of the problem. What it says of another pupil is not kept with it.
    static let reasons: [LeftOutReason: String] = [
        .anotherChild: "its UPN or reference is of one child, and the name or the birthday of another",
        .referenceOfAnother: "its reference is one pupil's, and its UPN or its name is not",
        .severalPupils: "more than one pupil has its reference, but for the zeros before it",
        .notIdentified: "there is no UPN and no reference",
        .keyAlone: "nothing else says who it is",
        .replacedByHand: "a person changed the target or took it away",
        .columnDisagrees: "the column, or what is recorded, may stand beside the wrong pupils",
        .unknownPupil: "nobody on the roll has it",
        .targetTwice: "another line is for the same target",
        .targetOnOtherScale: "a target in the subject is recorded on another scale",
        .columnsDisagree: "the roll or another column says otherwise",
        .upn: "it is not a UPN", .nameUnordered: "it cannot be told which is the surname",
        .formulaFailed: "a formula failed in the spreadsheet",
        .columnTooNarrow: "the spreadsheet saved no value",
        .monthFirst: "there is no such month", .columnInDoubt: "the month may go first",
        .notADay: "it is not a day", .dayNotToCome: "the day is past",
        .unknownGrade: "there is no such grade", .blank: "it was blank, or pointed to another line",
        .yearNotWhole: "the year has two digits", .stepWithoutDay: "a step has no day",
        .rowSlipped: "its cells stand beside their columns",
        .tooManyCells: "it has more cells than there are headings",
        .quoteHoldsRows: "a quotation mark held several rows",
    ]
}

extension [Int] {
    /// `3, 5, 8`; of many the first and how many more.
    fileprivate var inShort: String { map(String.init).first(12) }
}

extension PupilDetails {
    /// Who it is: `Ed Elm; reference R7; born 3 February 2001; NC year 5`.
    package var inWords: String { inWords(besides: nil) }

    /// - Parameter more: what is said after the name.
    fileprivate func inWords(besides more: String?) -> String {
        let name = [forename?.text, surname?.text].compactMap(\.self).joined(separator: " ")
        let said = [
            name.isEmpty ? nil : name, more,
            upn.map { "UPN \($0)\($0.isTemporary ? " (temporary)" : "")" },
            reference.map { "reference \($0)" }, born.map { "born \($0.inWords)" },
            ncYear.map { $0 == 0 ? "Reception" : "NC year \($0)" },
        ].compactMap(\.self)
        return said.isEmpty ? "nothing else that is kept" : said.joined(separator: "; ")
    }
}
