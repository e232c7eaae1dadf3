import TargetLanguage

extension Rule {
    /// What is asked about each personal target (S1-S6, C1-C5). Nothing says what a target should be (B1).
    static let personalTargetRules: [Rule] = [
        Rule(.personalSmart, ["S1", "S2", "S3", "C1", "C2", "C3"]) { context in
            context.eachTarget { pupil, target in context.doubts(about: target, of: pupil) }
                + context.set.roll.groupTargets.map { group in
                    let (holder, subject) = (group.holder.text, group.target.subject.text)
                    let doubts = context.doubts(about: group.target, of: nil)
                    return Evaluation(
                        .groupTarget(holder: holder, subject: subject), .groupTarget(group, doubts),
                        doubts.isEmpty
                            ? nil
                            : .query(.setPersonal(holder: holder, subject: subject, changing: doubts.parts)))
                }
        },
        Rule(.personalPastMeeting, ["S5", "S6"]) { context in
            context.eachTarget { pupil, target in
                guard pupil.details.inCare == true,
                    let meeting = context.nextMeeting(of: pupil, after: target.setOn)
                else { return nil }
                let first = target.steps.first?.by ?? target.by
                return first <= meeting ? [] : [.pastMeeting(first: first, meeting: meeting)]
            }
        },
        Rule(.personalLeap, ["C4", "S6", "M14"]) { context in
            context.eachTarget { pupil, target in
                context.leap(of: target, pupil).map { target.steps.isEmpty ? $0 : [] }
            }
        },
        Rule(.personalBelowQuartile, ["M14", "P3"]) { context in
            context.eachTarget { pupil, target in
                guard let grade = target.grade,
                    let line = context.set.reference(for: target, of: pupil)?.line,
                    let above = context.set.cycle.steps(from: line.lowerQuartile, to: grade)
                else { return nil }
                return above >= 0 ? [] : [.belowQuartile(grade, lowerQuartile: line.lowerQuartile)]
            }
        },
        Rule(.personalBelowNow, ["P3", "C2"]) { context in
            context.eachTarget { pupil, target in
                if let grade = target.grade {
                    guard let present = context.set.present(of: pupil, key: target.key),
                        present.scale == grade.scale
                    else { return nil }
                    guard let steps = context.set.cycle.steps(from: present, to: grade) else {
                        return grade == present || context.set.cycle.isBelowLevels(present, of: grade)
                            ? [] : [.notComparable(grade, now: present)]
                    }
                    return steps >= 0 ? [] : [.belowNow(grade, now: present)]
                }
                guard let attendance = target.attendance, let now = pupil.attendance?.now.attended else {
                    return nil
                }
                return attendance >= now ? [] : [.attendanceBelowNow(attendance, now: now)]
            }
        },
        Rule(.reviewOverdue, ["C5", "P7"]) { context in
            context.eachTarget { pupil, target in
                guard target.by >= context.today else { return nil }
                let last = pupil.lastReview(of: target)
                let due = last.adding(months: context.set.cycle.pupils.reviewMonths)
                return context.today <= due ? [] : [.reviewOverdue(due)]
            }
        },
        Rule(.missedNotLearnedFrom, ["B3"]) { context in
            context.eachTarget { pupil, target in
                guard target.by < context.today,
                    let outcome = context.set.outcome(of: target, of: pupil, on: context.today)
                else { return nil }
                return outcome.verdict == .met || outcome.learned != nil ? [] : [.notLearnedFrom(target.by)]
            }
        },
    ]
}

extension RuleContext {
    /// Looks at every target of every pupil; nil where the rule has nothing to look at, else what it asks.
    fileprivate func eachTarget(_ look: (Pupil, PersonalTarget) -> [Doubt]?) -> [Evaluation] {
        pupils.flatMap { pupil, _ in
            pupil.targets.compactMap { target -> Evaluation? in
                // Of thousands of targets, those that nothing is asked about are told only to who asks why.
                guard let doubts = look(pupil, target), isExplaining || !doubts.isEmpty else { return nil }
                let subject = target.subject.text
                return Evaluation(
                    .personalTarget(pupil: pupil.number, subject: subject),
                    .personalTarget(pupil: pupil.number, target, doubts),
                    doubts.isEmpty ? nil : .query(doubts.remedies(for: pupil.number, subject)))
            }
        }
    }

    /// What is asked of a target's words and helpers.
    fileprivate func doubts(about target: PersonalTarget, of pupil: Pupil?) -> [Doubt] {
        let reading = target.reading
        var doubts: [Doubt] = []
        if let reading, reading.measure == nil { doubts.append(.noMeasure) }
        if let vague = reading?.vagueWords, !vague.isEmpty { doubts.append(.vague(vague)) }
        if let pupil, !hasStart(target, of: pupil) { doubts.append(.noStart) }
        if PersonalTarget.isFarAway(target.by, from: target.setOn) { doubts.append(.farAway(target.by)) }
        if target.who == nil, reading?.who == nil { doubts.append(.nobodyHelps) }
        if let share = target.share { doubts.append(.share(share)) }
        if target.support == nil, reading?.support == nil { doubts.append(.noSupport) }
        return doubts
    }

    private func hasStart(_ target: PersonalTarget, of pupil: Pupil) -> Bool {
        if target.reading?.start != nil { return true }
        if target.isOfAttendance, pupil.attendance != nil { return true }
        if pupil.results.contains(where: { $0.key == target.key }) { return true }
        // Where progress is counted from an earlier result in another subject: reading, of English.
        let earlier = Set(
            set.cycle.measures.compactMap(\.criterion?.progress).filter { progress in
                progress.subjects.contains { set.cycle.key(ofSubject: $0) == target.key }
            }.flatMap(\.priorSubjects).map(set.cycle.key))
        return pupil.results.contains { earlier.contains($0.key) && $0.when != .now }
    }

    /// The pupil's own next meeting, or the end of the term in which the target was set.
    fileprivate func nextMeeting(of pupil: Pupil, after day: Day) -> Day? {
        if let meeting = pupil.pep?.nextMeeting, meeting > day { return meeting }
        return set.cycle.pupils.termEnds.filter { $0 > day }.min()
    }

    /// What is too far at once; empty where it is not, nil where nothing tells.
    fileprivate func leap(of target: PersonalTarget, _ pupil: Pupil) -> [Doubt]? {
        if let grade = target.grade {
            guard let line = set.reference(for: target, of: pupil)?.line,
                let above = set.cycle.steps(from: line.upperQuartile, to: grade)
            else { return nil }
            return above > 0 ? [.gradeLeap(grade, upperQuartile: line.upperQuartile)] : []
        }
        guard let attendance = target.attendance,
            let now = pupil.attendance?.now.attended
                ?? target.reading?.start.flatMap(Percentage.init(firstIn:))
        else { return nil }
        let most = set.cycle.pupils.attendanceLeap
        return attendance - now > most
            ? [.attendanceLeap(attendance, now: now, most: most)] : []
    }
}

extension [Doubt] {
    /// A starting point and a review are recorded; everything else is put right in the target itself.
    fileprivate func remedies(for pupil: Int, _ subject: String) -> [Remedy] {
        let start = contains(.noStart) ? [Remedy.recordAttainment(pupil, subject: subject)] : []
        let isReview = contains {
            switch $0 {
            case .reviewOverdue, .notLearnedFrom: true
            default: false
            }
        }
        return start + (isReview ? [.addReview(pupil, subject: subject)] : [])
            + (parts.isEmpty
                ? [] : [.setPersonal(holder: String(pupil), subject: subject, changing: parts)])
    }

    /// What is to be said anew of the target, each once.
    fileprivate var parts: [PersonalTarget.Part] {
        let asked = Set(compactMap(\.part))
        return PersonalTarget.Part.allCases.filter(asked.contains)
    }
}

extension Doubt {
    /// `0.95`, `1.0`.
    static func isShare(_ word: String) -> Bool {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && ["0", "1"].contains(parts[0]) && (1...2).contains(parts[1].count)
            && parts[1].allSatisfy(\.isNumber) && (parts[0] == "0" || Int(parts[1]) == 0)
    }

    /// What of the target would answer it; nil where something else does.
    fileprivate var part: PersonalTarget.Part? {
        switch self {
        case .noMeasure, .share, .vague, .attendanceBelowNow: .criterion
        case .farAway: .by
        case .nobodyHelps: .who
        case .noSupport: .support
        case .pastMeeting, .gradeLeap, .attendanceLeap: .step
        case .belowQuartile, .notComparable, .belowNow: .to
        case .noStart, .reviewOverdue, .notLearnedFrom: nil
        }
    }
}

extension TargetSet {
    /// The progression table and its line for a target's starting point (M14): for reference only (B1).
    package func reference(for target: PersonalTarget, of pupil: Pupil) -> (
        table: ProgressionTable, prior: Grade, line: ProgressionTable.Line
    )? {
        let keyStage = cycle.keyStage(ofYear: pupil.details.ncYear)?.id
        for table in cycle.progression
        where table.key == target.key && table.to == keyStage {
            let prior = pupil.results.last { $0.key == target.key && $0.when == .keyStage(table.from) }?
                .grade
            guard let prior else { continue }
            let level = cycle.scale(prior.scale)?.levelName(of: prior.name) ?? prior.name
            let line = table.lines.first { $0.prior == prior.name } ?? table.lines.first { $0.prior == level }
            if let line { return (table, prior, line) }
        }
        return nil
    }
}

extension PersonalTarget {
    /// Whether a day is more than three years away.
    fileprivate static func isFarAway(_ day: Day, from today: Day) -> Bool { day > today.adding(months: 36) }

    /// Whether a target can be for a day without being asked about.
    static func mayBe(for day: Day, setOn today: Day) -> Bool { day > today && !isFarAway(day, from: today) }

    var isOfAttendance: Bool { key == "attendance" }

    /// A share of 1 where a percentage may be meant, as a spreadsheet saves one: `0.95`; nil where there is none.
    fileprivate var share: String? {
        guard case .criterion(let text) = aim, text.text.utf8.contains(UInt8(ascii: ".")) else { return nil }
        let ofFigures = Set("0123456789.%".utf8)
        return text.text.utf8.split { !ofFigures.contains($0) }.lazy.map { String(Substring($0)) }
            .first(where: Doubt.isShare)
    }

    /// The percentage of sessions aimed for, where the target is of attendance and says one.
    var attendance: Percentage? {
        guard isOfAttendance, let measure = reading?.measure, measure.contains("%") || measure.contains("per")
        else {
            return nil
        }
        return Percentage(firstIn: measure)
    }
}

extension Cycle {
    /// Whether a grade without a place in the order, `W`, is below another of its scale, which is of a whole level.
    fileprivate func isBelowLevels(_ present: Grade, of grade: Grade) -> Bool {
        guard present.scale == grade.scale, let scale = scale(grade.scale) else { return false }
        return scale.unranked.contains(present.name) && (scale.wholeLevel(of: grade.name) ?? 0) > 0
    }
}

extension Pupil {
    /// The day a target was last looked at: when it was reviewed or, before that, set.
    func lastReview(of target: PersonalTarget) -> Day {
        reviews.last { $0.key == target.key }.map { max($0.on, target.setOn) }
            ?? target.setOn
    }
}
