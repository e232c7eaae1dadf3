package import TargetSetting

extension Observation {
    /// The figures that a rule compared, for whoever asks why.
    package var working: String {
        switch self {
        case .group(let keyStage, let pupils):
            "\(keyStage.title): \(pupils.map { counted($0, "pupil") } ?? "not stated")"
        case .groupOnRoll(let keyStage, let pupils, let onRoll):
            "\(keyStage.title): \(counted(pupils, "pupil")) stated, \(onRoll) on the roll"
        case .target(let measure, let target, _): "\(measure.title): \(target.inWords)"
        case .outOf(let measure, let figure, let group):
            "\(measure.title): \(figure.withoutPercentage), group \(group.map(String.init) ?? "not stated")"
        case .crossing(let measure, let figure, let wider, let bound):
            "\(measure.title): \(figure.inWords); \(wider.title): \(bound.inWords)"
        case .points(let measure, let figure, let possible):
            "\(measure.title): \(figure.inWords); possible are \(possible.lowerBound) to \(possible.upperBound)"
        case .among(let measure, let figure, let taken, let takers):
            "\(measure.title): \(figure.inWords); \(taken.title): out of \(takers.whole ?? 0)"
        case .zeroRating(let keyStage, let group, let reason, _, _):
            "\(keyStage.title): zero-rated, 0 of \(group). Reason: \(reason)"
        case .supported(let measure, let figure, let supported?, _, _, let untold) where untold.all.isEmpty:
            "\(measure.title): the figure is \(figure.inWords); the pupils' targets come to \(supported.inWords)"
        case .supported(let measure, let figure, let supported, _, _, let untold):
            "\(measure.title): the figure is \(figure.inWords); "
                + untold.inWords(of: "target").compactMap { $0.pupils.count.pupils(with: $0.have) }
                .joined(separator: ", and ")
                + (supported.map { ", and those of the others come to \($0.inWords)" } ?? "")
        case .withoutEarlierResult(let measure, let keyStage, let pupils):
            "\(measure.title): \(pupils.isEmpty ? "every" : "\(counted(pupils.count, "pupil")) without a") \(keyStage.rawValue.uppercased()) result\(pupils.isEmpty ? " is known, or why there is none" : "")"
        case .unknownProgress(let measure, let keyStage, let pupils):
            "\(measure.title): \(pupils.isEmpty ? "after every" : "\(counted(pupils.count, "pupil")) with a") \(keyStage.rawValue.uppercased()) result \(pupils.isEmpty ? "the cycle says what is expected" : "after which the cycle says nothing")"
        case .fewSubjects(let measure, let needed, let pupils, _):
            "\(measure.title), \(needed) subjects needed: "
                + (pupils.isEmpty
                    ? measure.form.unit == .points
                        ? "nobody has targets in fewer"
                        : "nobody with fewer counts as not reaching it for that"
                    : "\(counted(pupils.count, "pupil")) with fewer")
        case .earlyTargets(let pupils, let days, _):
            pupils.isEmpty
                ? "every target that counts is for the end of the key stage or later"
                : "\(pupils.asPupils): \(days.asDays)"
        case .targetsNotInList(let targets, let since):
            targets.isEmpty
                ? "every target was in the list that has its pupil"
                : "not in the list of \(since.asDays): \(targets.bySubject)"
        case .undeclared(let keyStage, let group, let targets, let areZero):
            "\(keyStage.title), \(counted(group, "pupil")): \(counted(targets, "target")) that a zero rating covers, \(areZero ? "all at 0" : "not all at 0")"
        case .cellLeftOut(let pupil, let cell, _):
            "pupil \(pupil): \(cell.place.text) ‘\(cell.value)’, read on \(cell.day.inWords)"
        case .cellsLeftOut(let cells):
            "\(counted(cells.count, "cell")) of the column \(cells.first?.cell.heading ?? "")"
        case .linesLeftOut(let lines):
            "lines \(lines.map { String($0.line) }.joined(separator: ", ")), kept as \(lines.map { String($0.number) }.joined(separator: ", "))"
        case .lineLeftOut(let line):
            "line \(line.line), read on \(line.day.inWords), kept as \(line.number)"
        case .year(let pupil, let year):
            "pupil \(pupil): NC year \(year.map(String.init) ?? "not recorded")"
        case .yearsMissing(let pupils): "\(pupils.count) pupils: NC years not recorded"
        case .yearFromBirth(let pupil, let year, let isAssumed):
            "pupil \(pupil): NC year \(year), \(isAssumed ? "by age alone" : "as it was said")"
        case .yearsFromBirth(let pupils): "\(pupils.count) pupils: NC years by age alone"
        case .arrivals(let pupils): "\(pupils.count) pupils: to be assessed by now"
        case .placed(let pupil, let keyStage, let exclusion, _):
            "pupil \(pupil), \(keyStage.title): \(exclusion?.inWords ?? "in the group")"
        case .notCounted(let keyStage, nil, let others):
            "\(keyStage.title): \(counted(others.count, "pupil")) \(others.count == 1 ? "does" : "do") not count, \(others.inWords)"
        case .notCounted(let keyStage, let pupils?, let others):
            "\(keyStage.title): \(others.isEmpty ? "\(counted(pupils, "pupil")), \(pupils == 1 ? "" : "all ")in the group" : "\(others.count) of \(counted(pupils, "pupil")) \(others.count == 1 ? "does" : "do") not count, \(others.inWords)")"
        case .yearsByAge(let pupils, let compared, let above):
            "\(pupils.count) of \(compared): NC year \(above > 0 ? "+" : "")\(above) against age"
        case .yearByAge(let pupil, let year, let usual):
            "pupil \(pupil): NC year \(year), by age \(usual)"
        case .gradeForSEN(let pupil, let grade, let sen):
            "pupil \(pupil): \(grade.name), \(sen?.inWords ?? "SEN not recorded")"
        case .results(let pupil, let year, let early):
            "pupil \(pupil), NC year \(year): \(early.isEmpty ? "no result is still to come" : early.inWords)"
        case .listsApart([], _, _): "no list of the roll had none of the others"
        case .listsApart(let pupils, let others, _):
            "in a list without the \(others) others: \(pupils.map(String.init).joined(separator: ", "))"
        case .enrolmentNotStated([], _): "where whoever counts is registered: known, or said of nobody"
        case .enrolmentNotStated(let pupils, _):
            "where they are registered, not known: \(pupils.map(String.init).joined(separator: ", "))"
        case .placementsChanged(let changed):
            changed.isEmpty
                ? "no list changed whether a pupil counts" : "changed by a list: \(changed.inWords)"
        case .resultsChanged(let changed):
            changed.isEmpty
                ? "no list changed a result of a key stage" : "changed by a list: \(changed.inWords)"
        case .resultsFallen(let fallen):
            fallen.isEmpty
                ? "no result is a level below that of an earlier key stage" : "below: \(fallen.inWords)"
        case .targetsLowered(let lowered):
            lowered.isEmpty
                ? "no list lowered a target"
                : "\(lowered.contains(where: \.isRaised) ? "changed" : "lowered") by a list: \(lowered.inWords)"
        case .gradesAimedFor(let subject, let pupils, _, let areNow):
            "\(subject), \(counted(pupils.count, "pupil")) with a target and a grade of now: \(areNow ? "the same" : "not all the same")"
        case .arrival(let pupil, let entered, let due, let isAssessed):
            "pupil \(pupil): entered \(entered.inWords), \(isAssessed ? "assessed" : "to be assessed by \(due.inWords)")"
        case .attendance(let pupil, let attendance):
            "pupil \(pupil): before \(attendance.before.inWords), now \(attendance.now.inWords)\(attendance.medical == nil ? "" : "; medical reason given")"
        case .pep(let pupil, let gaps):
            "pupil \(pupil), child in care: \(gaps.isEmpty ? "PEP up to date and agreed" : gaps.map(\.inWords).joined(separator: "; "))"
        case .measurableTargets(let pupil, let keyStage, let count):
            "pupil \(pupil), \(keyStage.title): \(counted(count, "measurable personal target"))"
        case .leavingText(let text, let mentions):
            "\(text.kind.inWords.capitalisedFirst): points to \(mentions.isEmpty ? "no pupil" : mentions.pupils)"
        case .alike(let pupil, let others, let likeness):
            "pupil \(pupil) \(likeness.inWords(of: others))"
        case .missing([], _, nil): "nobody on the roll was missing from a list"
        case .missing(let pupils, let since, let again):
            [
                pupils.isEmpty ? nil : "\(pupils.asPupils): not in the list of \(since.asDays)",
                again.map {
                    "\($0.pupils.asPupils): not in the list of \($0.missedOn.asDays), and in that of \($0.foundOn.asDays)"
                },
            ].compactMap(\.self).joined(separator: "; ")
        case .subject(let holders, let subject, let meant):
            "\(holders.inWords), \(subject): \(meant.map { "near to \($0)" } ?? "near to no other subject")"
        case .examination(let subject, let pupils, let nearest):
            "\(subject), of \(pupils.asPupils): \(nearest.map { "nearest is \($0)" } ?? "near to no other subject")"
        case .beside(let subject, let others, let pupils):
            "\(subject): \(pupils.isEmpty ? "counts beside nothing that it may be, or is taken instead of" : "beside \(others.listed), of \(pupils.asPupils)")"
        case .personalTarget(let pupil, let target, let doubts):
            "pupil \(pupil), \(target.subject), \(target.aim.text) by \(target.by.inWords): \(doubts.inWords)"
        case .personalTargets(let targets, let doubts): "\(targets.subjects.bySubject): \(doubts.inWords)"
        case .groupTarget(let group, let doubts):
            "\(group.holder.text), \(group.target.subject): \(doubts.inWords)"
        case .absenceTarget(let measure, let target):
            "\(measure.title) \(measure.resultYear): \(target.map { "\($0.rate)%" } ?? "not set")"
        case .prior(let measure, let comparator, let prior):
            "\(measure.title(with: comparator)): \(prior?.inWords ?? "not recorded")"
        case .source(let measure, let comparator, let prior, _):
            "\(measure.title(with: comparator)): \(prior.inWords)"
        case .ceiling(let measure, let target, let ceiling, let limits):
            "\(measure.title) \(measure.resultYear): \(target.rate)%; \(limits.map(\.inWords).joined(separator: ", ")); ceiling \(ceiling.rate)%"
        case .absenceRate(let measure, let figure, let rate, _):
            "\(measure.title), \(figure.inWords(of: measure)): \(rate)%; \(measure.usual?.inWords ?? "any rate")"
        case .besidePupils(let measure, let figure, let rate, _, let absence, _):
            "\(measure.title), \(figure.inWords(of: measure)): \(rate)%; \(absence.inWords)"
        case .apart(let measure, let lower, let higher, let most):
            "\(measure.title): \(lower.inWords), \(higher.inWords), which are \(higher.rate - lower.rate) percentage points apart; usual are \(most) at most"
        case .actionPlan(let plan, let end):
            "Action plan: \(plan.isEmpty ? "no action" : plan.map { "action \($0.number) by \($0.by.inWords)" }.joined(separator: ", ")); the target year ends on \(end.inWords)"
        case .proposal(let day, let due): "Proposed \(day.inWords), to be proposed by \(due.inWords)"
        case .agreement(let signatory, let signOff, let proposed):
            "\(signatory.title): \(signOff.inWords); \(proposed.map { "proposed \($0.inWords)" } ?? "nothing proposed")"
        case .signOffStatus(let signatory, let status): status.sentence(of: signatory)
        case .signOffDay(let signatory, let signOff): "\(signatory.title): \(signOff.inWords)"
        case .window(let signatory, let signOff, let all, _):
            "\(signatory.title): \(signOff.inWords); window \(all.inWords)"
        case .change(let signatory, let signOff, let last, let title):
            "\(signatory.title): \(signOff.inWords); \(Observation.change(last, title))"
        case .signers(let first, let name, let second, let other):
            "\(first.title): \(name); \(second.title): \(other)"
        case .order(let last, let confirmation, let other, let signOff):
            "\(last.title): \(confirmation.inWords); \(other.title): \(signOff.inWords)"
        case .deadline(let deadline, let day, let exportedOn):
            "\(deadline.inWords.capitalisedFirst): \(day.inWords); \(exportedOn.map { "exported \($0.inWords)" } ?? "not exported")"
        case .frozen(let day, _): "Frozen after \(day.inWords)"
        }
    }

    static func change(_ last: LastChange?, _ title: String?) -> String {
        last.map {
            "\(title == AgreementPart.personal.rawValue ? "the personal targets" : title ?? $0.subject) changed on \($0.day.inWords)"
        }
            ?? "nothing changed"
    }
}

extension Int {
    /// `2 pupils of the group have no target in it`; nil of none.
    fileprivate func pupils(with what: String) -> String? {
        self == 0 ? nil : "\(counted(self, "pupil")) of the group \(self == 1 ? "has" : "have") \(what)"
    }
}

extension [Milestone] {
    var inWords: String { map(\.inWords).joined(separator: ", and ") }
}

extension [Doubt] {
    fileprivate var inWords: String {
        isEmpty ? "nothing to ask" : map(\.inWords).joined(separator: "; ")
    }
}

extension UsualAbsence {
    /// `usual is 5.0% to 60.0%`.
    fileprivate var inWords: String {
        switch (from, to) {
        case (let from?, let to?): "usual is \(from)% to \(to)%"
        case (let from?, nil): "usual is \(from)% or more"
        case (nil, let to?): "usual is \(to)% or less"
        case (nil, nil): "any rate is usual"
        }
    }
}

extension AbsenceLimit {
    fileprivate var rate: Percentage { prior?.rate ?? Percentage(tenths: 0) }

    fileprivate var inWords: String {
        "\(comparator.inWords) \(prior.map { "\($0.rate)%" } ?? "not recorded")"
    }
}

extension Topic.Deadline {
    /// The day, with its article: `the LA deadline`.
    package var inWords: String {
        switch self {
        case .la: "the LA deadline"
        case .statutory: "the statutory date"
        case .frozen: "the day on which the cycle is frozen"
        }
    }
}

extension LeavingText.Kind {
    /// Which text it is, with whose or what it is about: `the note on group-not-stated`.
    package var inWords: String {
        switch self {
        case .zeroRatingReason: "the reason of the zero rating"
        case .plannedAction(let number): "action \(number) of the plan"
        case .note(let rule, _): "the note on \(rule)"
        case .signOff(let signatory): "what the \(signatory.title) said"
        case .explanation(let measure): "the explanation of \(measure.title)"
        case .source(_, let comparator): "the source of \(comparator.inWords)"
        case .proposal: "what was proposed"
        case .lateReason: "the reason for being late"
        case .page(let pupil, let subject, let part):
            "\(part.inWords) in \(subject), on the page of pupil \(pupil),"
        case .noteSubject(let rule, _): "the name of the group that the note on \(rule) is about"
        case .signer(let signatory): "the name of the \(signatory.title)"
        case .recorder(let signatory): "the name of who recorded the sign-off of the \(signatory.title)"
        case .unit: "the name of the unit"
        }
    }
}

extension PagePart {
    fileprivate var inWords: String {
        switch self {
        case .subject: "the name of the target"
        case .review: "what was reached"
        case .target(.to), .target(.criterion): "the target"
        case .target(.by): "the day of the target"
        case .target(.why): "why there is the target"
        case .target(.who): "who helps"
        case .target(.support): "what helps"
        case .target(.step): "a step"
        }
    }
}

extension PEPGap {
    var inWords: String {
        switch self {
        case .noUpdate: "no update of the PEP is recorded"
        case .oldUpdate(let day): "the PEP was last updated on \(day.inWords)"
        case .notAgreed: "its targets are not agreed"
        case .noMeasurableTarget: "there is no measurable target"
        }
    }
}

extension Likeness? {
    /// `has the name and the date of birth of pupil 1`.
    func inWords(of others: [Int]) -> String {
        let whose = others.map { "pupil \($0)" }.listed
        return switch self {
        case .nameAndBirthday: "has the name and the date of birth of \(whose)"
        case .nearNameAndBirthday: "has nearly the name, and the date of birth, of \(whose)"
        case .nameAndNearBirthday: "has the name, and nearly the date of birth, of \(whose)"
        case .nearNameAndNearBirthday: "has nearly the name, and nearly the date of birth, of \(whose)"
        case .forenameAndBirthday: "has the forename and the date of birth of \(whose)"
        case .nameAndYear:
            "has the name of \(whose), and neither a date of birth nor an NC year tells them apart"
        case .name: "has the name of \(whose), and no date of birth tells them apart"
        case .nearName: "has nearly the name of \(whose), and no date of birth tells them apart"
        case .reference: "has the reference of \(whose), but for the zeros before it"
        case nil: "is like nobody who was there before"
        }
    }
}

extension AbsenceOfPupils {
    fileprivate var inWords: String {
        switch self {
        case .sessions(let sessions):
            "the pupils' own sessions come to \(sessions.rate)% (\(sessions.missed) of \(sessions.possible) missed)"
        case .mean(let rate): "the pupils' own rates of absence have the mean \(rate)%"
        }
    }
}
