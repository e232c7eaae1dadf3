package import TargetSetting

extension Finding {
    /// What is so, with the values.
    package var message: String {
        switch observation {
        case .group(let keyStage, _): "\(keyStage.title): the number of pupils in the group is not stated."
        case .groupOnRoll(let keyStage, let pupils, let onRoll):
            "\(keyStage.title): \(counted(pupils, "pupil")) \(pupils == 1 ? "is" : "are") stated, and on the roll \(onRoll == 0 ? "nobody is" : "\(onRoll) \(onRoll == 1 ? "is" : "are")") anticipated in the group."
        case .target(let measure, _, let status): "\(measure.title) is \(status.title) and is not set."
        case .outOf(let measure, _, let group) where rule == .outOfNobody:
            "\(measure.title) is out of nobody\(group.map { ", and the group has \(counted($0, "pupil"))" } ?? ""). Is that so?"
        case .outOf(let measure, let figure, let group):
            "\(measure.title) is out of \(figure.whole ?? 0), and the group is now \(counted(group ?? 0, "pupil"))."
        case .crossing(let measure, let figure, let wider, let bound):
            "\(measure.title) is \(figure.inWords), more than \(wider.title) at \(bound.inWords): every pupil counted in the first is counted in the second."
        case .points: "\(working)."
        case .among(let measure, let figure, let taken, let takers):
            "\(measure.title) is \(figure.inWords), and \(taken.title) is out of \(takers.whole ?? 0): whoever counts in the first is among those."
        case .zeroRating(let keyStage, let group, let reason, let personal, let expected):
            "\(keyStage.title) is zero-rated, 0 of \(group): \(reason)."
                + (personal.map { " \($0.inWords)." } ?? "") + (expected.map { " \($0.what)" } ?? "")
        case .supported: "\(working)."
        case .withoutEarlierResult(let measure, let keyStage, let pupils):
            "\(measure.title): of \(counted(pupils.count, "pupil")) neither a \(keyStage.rawValue.uppercased()) result is recorded nor why there is none, so \(pupils.count == 1 ? "it does" : "they do") not count: \(pupils.map(String.init).joined(separator: ", "))."
        case .unknownProgress(let measure, let keyStage, let pupils):
            "\(measure.title): the cycle does not say what is expected after the \(keyStage.rawValue.uppercased()) result of \(counted(pupils.count, "pupil")), so \(pupils.count == 1 ? "it does" : "they do") not count: \(pupils.map(String.init).joined(separator: ", ")). Check the result."
        case .fewSubjects(let measure, let needed, let pupils, let leftOut):
            "\(measure.title): \(counted(pupils.count, "pupil")) \(pupils.count == 1 ? "counts" : "count") \(measure.form.unit == .points ? "with targets in fewer than the \(needed) subjects that it takes" : "as not reaching it with targets in fewer than \(needed) subjects"): \(pupils.map(String.init).joined(separator: ", ")). Is anything aimed for in other subjects?\(leftOut.mayBeMissing)"
        case .earlyTargets(let pupils, let days, _):
            "\(counted(pupils.count, "pupil")) \(pupils.count == 1 ? "has" : "have") targets for \(days.asDays), before the end of the key stage, which figures count as what is aimed for at its end: \(pupils.map(String.init).joined(separator: ", ")). Are they for the end?"
        case .targetsNotInList(let targets, let since):
            "\(counted(targets.count, "target")) that figures count \(targets.count == 1 ? "was" : "were") not in the list of targets that was read on \(since.asDays): \(targets.bySubject). \(targets.count == 1 ? "Is it" : "Are they") still aimed for?"
        case .undeclared(let keyStage, let group, let targets, _):
            "\(keyStage.title): every target that a zero rating covers is 0, \(counted(targets, "target")) for \(counted(group, "pupil")). Is this a zero rating?"
        case .cellLeftOut(let pupil, let cell, let replacedOn):
            cell.sentence(of: pupil, replacedOn: replacedOn)
        case .cellsLeftOut(let cells): cells.inWords
        case .linesLeftOut(let lines):
            LeftOutLine.together(lines)
                + (lines.first?.hasPupilSince ?? false ? " Their pupils are on the roll now." : "")
        case .lineLeftOut(let line) where line.isMore: line.more
        case .lineLeftOut(let line) where line.isTitle:
            "\(line.inWords) calls the list ‘\(line.value)’, and its pupils are taken for those who are here now; it is kept as \(line.number)."
        case .lineLeftOut(let line) where line.isSetOtherwise:
            "\(line.setOtherwise): which is right? The line is kept as \(line.number)."
        case .lineLeftOut(let line):
            "\(line.inWords) was left out\(line.because), \(line.subject == nil ? "and nobody has come in for it" : "and with it \(line.target)"); it is kept as \(line.number).\(line.hasPupilSince ? " Its pupil is on the roll now." : "")"
        case .year(let pupil, _):
            "Pupil \(pupil) has no NC year, and so is in no group: no target counts this pupil."
        case .yearsMissing(let pupils):
            "\(pupils.count) pupils have no NC year, and so are in no group: no target counts them: \(pupils.map(String.init).joined(separator: ", "))."
        case .yearFromBirth(let pupil, let year, _):
            "Pupil \(pupil): nothing said the NC year, and by date of birth it is \(year.asNCYear)."
        case .yearsFromBirth(let pupils):
            "Nothing said the NC year of \(pupils.count) pupils, and it is taken from the dates of birth: \(pupils.map(String.init).joined(separator: ", ")). Are these their years?"
        case .placed(let pupil, _, nil, let doubt): "Pupil \(pupil) \(doubt?.inWords ?? "")."
        case .placed(let pupil, let keyStage, _?, let doubt):
            "Pupil \(pupil) \(doubt?.inWords ?? ""): the group of \(keyStage.title) does not count this pupil."
        case .notCounted(let keyStage, nil, let others):
            "\(keyStage.title): \(counted(others.count, "pupil")) of its years \(others.count == 1 ? "is" : "are") not in the group: \(others.inWords). Is that so?"
        case .notCounted(let keyStage, let pupils?, let others):
            "\(keyStage.title): \(pupils == others.count ? "nobody is in the group, though its years have \(counted(pupils, "pupil"))" : "\(others.count) of \(pupils) pupils of its years \(others.count == 1 ? "is" : "are") not in the group"): \(others.inWords). Is that so?"
        case .yearsByAge(let pupils, let compared, let above):
            "\(pupils.count) of \(counted(compared, "pupil")) are \(counted(abs(above), "year")) \(above > 0 ? "above" : "below") the NC year of their date of birth: \(pupils.map(String.init).joined(separator: ", ")). Check whether the list was of another year."
        case .yearByAge(let pupil, let year, let usual):
            "Pupil \(pupil) is in NC year \(year); by date of birth it would be \(usual)."
        case .gradeForSEN(let pupil, let grade, _):
            "Pupil \(pupil) has \(grade.name), which is for pupils with SEN, and none is recorded."
        case .results(let pupil, let year, let early):
            "Pupil \(pupil) is in NC year \(year), and has \(early.inWords): such a result is still to come."
        case .listsApart(let pupils, let others, let mayBeSame):
            "\(counted(pupils.count, "pupil")) came with a list that had none of the \(others) others on the roll: \(pupils.map(String.init).joined(separator: ", ")). \(mayBeSame ? "Are they the same pupils? No UPN, reference or name is known of both. If they are, take it back, and first read a list of the roll that has all of these." : "Is it a list of your unit?")"
        case .enrolmentNotStated(let pupils, let broughtByResults):
            "Nothing says where \(pupils.count == 1 ? "a pupil who counts is" : "\(pupils.count) pupils who count are") registered, \(broughtByResults == pupils ? "who came with a list that is no roll, such as of results or targets" : "though it is known of others"): \(pupils.map(String.init).joined(separator: ", ")). Is the main registration here, and are they to stay until the group is counted?"
        case .placementsChanged(let changed):
            "A list changed whether \(counted(changed.pupils, "pupil")) \(changed.pupils == 1 ? "counts" : "count"): \(changed.inWords). Is that so?"
        case .resultsChanged(let changed):
            "A list changed \(counted(changed.count, "result")) of a key stage, which \(changed.count == 1 ? "does" : "do") not change: \(changed.inWords). Which is right?"
        case .resultsFallen(let fallen):
            "\(counted(fallen.count, "result")) of a key stage \(fallen.count == 1 ? "is" : "are") a level or more below the one before: \(fallen.inWords). Are two columns exchanged?"
        case .targetsLowered(let lowered):
            lowered.question
        case .gradesAimedFor(let subject, let pupils, _, _):
            "\(subject.text.capitalisedFirst): each of \(counted(pupils.count, "pupil")) has the grade of now for a target: \(pupils.map(String.init).joined(separator: ", ")). Are these targets, and are those the grades of now?"
        case .arrival(let pupil, let entered, let due, _):
            "Pupil \(pupil) came on \(entered.inWords) and was to be assessed by \(due.inWords); no assessment is recorded."
        case .arrivals(let pupils):
            "\(pupils.count) pupils came in this school year and were to be assessed by now; no assessment of them is recorded: \(pupils.map(String.init).joined(separator: ", "))."
        case .attendance(let pupil, let attendance):
            "Pupil \(pupil) attended \(attendance.before.attended)% before and \(attendance.now.attended)% now: it has not improved."
        case .pep(let pupil, let gaps):
            "Pupil \(pupil) is a child in care: \(gaps.map(\.inWords).joined(separator: "; "))."
        case .measurableTargets(let pupil, let keyStage, _):
            "Pupil \(pupil): \(keyStage.title) is zero-rated, and this pupil has no measurable personal target."
        case .leavingText(let text, let mentions):
            "\(text.kind.inWords.capitalisedFirst) leaves the register with the submission, and \(mentions.contains(where: \.isCertain) ? "points" : "may point") to \(mentions.pupils): ‘\(text.marked(mentions))’."
        case .alike(let pupil, let others, let likeness):
            "Pupil \(pupil) \(likeness.inWords(of: others)): they may be one child."
        case .missing(let pupils, let since, let again):
            [pupils.isEmpty ? nil : pupils.missing(since: since), again?.inWords].compactMap(\.self)
                .joined(separator: " ")
        case .subject(let holders, let subject, let meant):
            "\(holders.inWords), \(subject): the cycle has no subject of this name. Did you mean \(meant?.text ?? "")?"
        case .examination(let subject, let pupils, let nearest):
            "\(subject) counts as an examination of \(pupils.asPupils), and the cycle has no subject of this name. Is it one of its own?"
                + (Subject.isDoubleAward(subject.text)
                    ? " A double award counts as one here: record its second grade as a subject of its own."
                    : "")
                + (Subject.isShortCourse(subject.text) ? " A short course counts as one here." : "")
                + (nearest.map { " The nearest is \($0)." } ?? "")
        case .beside(let subject, let others, let pupils):
            "\(subject.text.capitalisedFirst) counts beside \(others.listed) for \(pupils.asPupils). It may be taken instead of \(others.count == 1 ? "it, or be the same under another name. Are both" : "them, or be the same as one under another name. Are all of these") examinations?"
        case .personalTarget(let pupil, let target, let doubts):
            "Pupil \(pupil), \(target.subject): \(doubts.map(\.inWords).joined(separator: "; "))."
        case .personalTargets(let targets, let doubts):
            "\(counted(targets.count, "personal target")): \(doubts.map(\.inWords).joined(separator: "; ")): \(targets.subjects.bySubject)."
        case .groupTarget(let group, let doubts):
            "\(group.holder.text), \(group.target.subject): \(doubts.map(\.inWords).joined(separator: "; "))."
        case .absenceTarget(let measure, _):
            "\(measure.title) for \(measure.resultYear) is \(measure.status.title) and is not set."
        case .prior(let measure, let comparator, nil):
            "\(measure.title(with: comparator)) is not recorded, so nobody can tell whether the target for \(measure.resultYear) is low enough."
        case .prior(let measure, let comparator, let prior?):
            "\(measure.title(with: comparator)): \(prior.rate)% is recorded without a source."
        case .source(_, _, _, let doubtful): doubtful?.sentence ?? working
        case .ceiling(let measure, let target, let ceiling, _):
            "\(measure.title) \(target.rate)% for \(measure.resultYear) is above the ceiling of \(ceiling.rate)%, \(ceiling.binding.inWords)."
        case .absenceRate(_, _, _, let unlikely): unlikely?.sentence ?? working
        case .besidePupils(_, _, let rate, _, _, let meant): "\(working). \(meant.inWords(of: rate))"
        case .apart: "\(working). Check both."
        case .actionPlan(_, let end):
            "The absence action plan has no action to be done before \(end.inWords), when the target year ends."
        case .proposal(let day, let due): "The targets were proposed on \(day.inWords), after \(due.inWords)."
        case .agreement(let signatory, let signOff, let proposed?):
            "\(signatory.dated(signOff)), before the targets were proposed on \(proposed.inWords)."
        case .agreement(let signatory, _, nil):
            "The \(signatory.title) has agreed to targets that were never proposed."
        case .signOffStatus(let signatory, let status): status.sentence(of: signatory)
        case .signOffDay(let signatory, let signOff): "\(signatory.dated(signOff)), which is still to come."
        case .window(let signatory, let signOff, _, let missed):
            "\(signatory.dated(signOff)); the time for it is \(missed.inWords). Check the date."
        case .change(let signatory, let signOff, let last, let title):
            "\(signatory.dated(signOff)), but \(Observation.change(last, title)). Check that they saw the figures as they are."
        case .signers(let first, let name, let second, let other):
            rule == .onePersonTwoOffices
                ? "\(other) is named as \(first.title) and as \(second.title)."
                : "\(name) (\(first.title)) and \(other) (\(second.title)) may be one person."
        case .order(let last, let confirmation, let other, let signOff):
            "\(last.dated(confirmation)), before the \(other.title) signed on \(signOff.effectiveDay.inWords)."
        case .deadline(let deadline, let day, _):
            "\(deadline.inWords.capitalisedFirst), \(day.inWords), has passed."
        case .frozen(let day, _):
            "The cycle is frozen since the end of \(day.inWords) and nothing more can be exported."
        }
    }

    private var working: String { observation.working }
}

extension LeftOutCell {
    fileprivate func sentence(of pupil: Int, replacedOn: Day?) -> String {
        if let recorded = recordedBeforeList {
            let recordedDay = Day(recorded.value)?.inWords ?? ""
            return switch recorded.field {
            case .left:
                "Pupil \(pupil) is recorded as left on \(recordedDay), and was in the roll that was read on \(day.inWords)."
            case .leaving:
                "Pupil \(pupil) is recorded as to leave on \(recordedDay), and the roll that was read on \(day.inWords) has no day of leaving."
            default:
                "Pupil \(pupil) is recorded as registered mainly elsewhere (\(recorded.value)), and the roll that was read on \(day.inWords) says nothing of it."
            }
        }
        let why =
            replacedOn.map { "it was replaced on \($0.inWords), by hand or by another list" }
            ?? wanted
            ?? (isOfDoubtfulColumn
                ? "nothing of its column was taken" : reason.flatMap { LeftOutLine.reasons[$0] })
            ?? "it could not be taken"
        return
            "Pupil \(pupil): \(inWords) was left out of the roll that was read on \(day.inWords), because \(why)."
    }

    /// What it leaves to be said where it says where the pupil is; nil of another.
    fileprivate var wanted: String? { reason.flatMap { LeftOutCell.wanted[$0] } }

    private static let wanted: [LeftOutReason: String] = [
        .notOnRoll: "it does not say since when the pupil has left",
        .leavingUnknown: "it does not say when the pupil leaves",
        .dualRegistered: "it does not say where the pupil is mainly registered",
        .entryUnknown: "it does not say when the pupil comes",
        .blank: "it says nothing, and has a tick for others",
        .replacedByHand: "it was replaced since, by hand or by another list",
        .olderList: "the list is older than what is recorded or is no roll, and what is recorded stays",
        .resultRecorded: "it says why there is no result, and one is recorded, which stays",
        .leftBeforeEntry: "the pupil would have left before the day of entry",
        .leftBeforeBirth: "a day of the pupil would be before the birth",
        .beforeBirth: "a day of the pupil would be before the birth",
        .dayToCome: "the day is still to come",
        .recordedAsLeft: "a day of leaving is recorded, which stays",
        .recordedElsewhere: "a main registration elsewhere is recorded, which stays",
        .columnsDisagree: "another cell of the list says otherwise",
        .pupilTwice: "another line says otherwise",
        .markUnknown: "not all of it is understood: it may say that the pupil has left",
        .yearDoubtful:
            "an NC year does not go back, or on by more than one, and no date of birth tells which is right; what is recorded stays",
    ]

    /// `date left ‘31/02/2010’`, under the heading that it had.
    fileprivate var inWords: String {
        (heading.isEmpty ? place.text : heading) + (value.isEmpty ? "" : " ‘\(value)’")
    }
}

extension [PupilCell] {
    /// Why they were left out, all of one column for one reason.
    private var why: String {
        let areFine = allSatisfy { $0.cell.value.isFineGrade }
        return first?.cell.wanted
            ?? (areFine
                ? "fine grades, with decimals, are not read: write the level, such as 4 or 4b"
                : "what stands there could not be taken")
    }

    /// `‘Dual’ (3, 4), ‘D’ (6)`; the pupils alone where nothing stands there, or too much for a sentence.
    private var byValue: String {
        func numbers(_ cells: [PupilCell]) -> String {
            Set(cells.map(\.pupil)).sorted().map(String.init).joined(separator: ", ")
        }
        let values = Dictionary(grouping: self) { $0.cell.value }
        let shown = values.sorted { $0.key < $1.key }.prefix(8).map { value, cells in
            value.isEmpty ? "nothing (\(numbers(cells)))" : "‘\(value)’ (\(numbers(cells)))"
        }
        if Set(values.keys) == [""] { return numbers(self) }
        return values.count > 8
            ? "\(numbers(self)), of whom it says \(values.count) things, such as \(shown.prefix(3).joined(separator: ", "))"
            : shown.joined(separator: ", ")
    }

    /// Those of one column that was not taken, or was not for some.
    fileprivate var inWords: String {
        guard let first = first?.cell else { return "" }
        let pupils = Set(map(\.pupil)).sorted().map(String.init).joined(separator: ", ")
        if first.isOfOlderList {
            let said = sorted { $0.pupil < $1.pupil }.map { "pupil \($0.pupil) \($0.cell.inWords)" }
                .first(8, separator: "; ")
            return
                "A list that was read on \(first.day.inWords), and is older than what is recorded or is no roll, says otherwise: \(said). What is recorded stays. Is that so?"
        }
        if !first.isOfMany, first.isOfItsColumn || first.isReplaced {
            return
                "The column \(first.heading) of the roll that was read on \(first.day.inWords) was left out for \(counted(Set(map(\.pupil)).count, "pupil")), because \(why): \(byValue)."
        }
        if first.isOfMany {
            let values = Set(map(\.cell.value)).subtracting([""]).sorted().map { "‘\($0)’" }
            let said =
                values.isEmpty
                ? "says nothing of \(counted(count, "pupil")), and has a tick for others: \(pupils)"
                : "says of \(counted(count, "pupil")) what is not all understood: \(values.joined(separator: ", ")) (\(pupils))"
            return
                "The column \(first.heading) of the roll that was read on \(first.day.inWords) \(said). Have they left, or are they registered elsewhere?"
        }
        return
            "The column \(first.heading) of the roll that was read on \(first.day.inWords) was not taken, and is asked for of \(counted(count, "pupil")): \(pupils)."
    }
}

extension String {
    /// `4.3`
    package var isFineGrade: Bool {
        let parts = split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0].count == 1 && (1...2).contains(parts[1].count)
            && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
    }
}

extension [LeftOutLine] {
    /// ` Left out of a list of targets, and perhaps what is missing: line 3 (history), kept as 12.`; empty of none.
    fileprivate var mayBeMissing: String {
        guard !isEmpty else { return "" }
        let lines = map { line in
            let subject = line.subject.flatMap { $0.isEmpty ? nil : " (\($0))" } ?? ""
            return "line \(line.line)\(subject), kept as \(line.number)"
        }
        return
            " Left out of a list of targets, and perhaps what is missing: \(lines.joined(separator: "; "))."
    }
}

extension Int {
    /// `5`, and `Reception` for 0.
    fileprivate var asNCYear: String { self == 0 ? "Reception" : String(self) }
}

extension Finding.Answer {
    /// What was said; who said it, where a sign-off did.
    package var inWords: String {
        switch self {
        case .note(let text), .lateReason(let text): text.text
        case .accepted(let signatory, let text): "\(signatory.title): \(text)"
        }
    }
}

extension Signatory {
    /// `The sign-off of the chair is dated 6 December 2010`.
    fileprivate func dated(_ signOff: SignOff) -> String {
        "The sign-off of the \(title) is dated \(signOff.effectiveDay.inWords)"
    }
}
