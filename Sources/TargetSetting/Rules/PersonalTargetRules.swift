import TargetLanguage

extension Rule {
    /// What is asked about each personal target (S1-S6, C1-C5). Nothing here says what a target should be (B1).
    static let personalTargetRules: [Rule] = [
        Rule(
            "personal-smart",
            "A personal target can be measured, starts from where the pupil is, and names who helps and with what.",
            ["S1", "S2", "S3", "C1", "C2", "C3"]
        ) { context in
            context.eachTarget("personal-smart") { pupil, target in context.doubts(about: target, of: pupil) }
                + context.set.roll.groupTargets.map { group in
                    let subject = "\(group.holder.text), \(group.target.subject)"
                    let doubts = context.doubts(about: group.target, of: nil)
                    guard !doubts.isEmpty else { return Evaluation(subject, "\(subject): nothing to ask") }
                    return Evaluation(
                        subject, "\(subject): \(doubts.joined(separator: "; "))",
                        .init(
                            .query, "\(subject): \(doubts.joined(separator: "; ")).",
                            remedy:
                                "Set it again: pru personal set '\(group.holder.text)' '\(group.target.subject)' ..., or explain it: pru note personal-smart TEXT --subject '\(subject)'"
                        ))
                }
        },
        Rule(
            "personal-past-meeting",
            "A PEP target, or a step to it, is for no later than the next termly meeting.",
            ["S5", "S6"]
        ) { context in
            context.eachTarget("personal-past-meeting") { pupil, target in
                guard pupil.details.inCare == true,
                    let meeting = context.nextMeeting(of: pupil, after: target.setOn)
                else { return nil }
                let first = target.steps.first?.by ?? target.by
                return first <= meeting
                    ? []
                    : ["it is for \(first.inWords), and the next termly meeting is by \(meeting.inWords)"]
            }
        },
        Rule(
            "personal-leap", "A leap has steps beside it.", ["C4", "S6", "M14"]
        ) { context in
            context.eachTarget("personal-leap") { pupil, target in
                context.leap(of: target, pupil).map { target.steps.isEmpty ? $0 : [] }
            }
        },
        Rule(
            "personal-below-quartile",
            "A target below the lower quartile for its starting point has a reason.", ["M14", "P3"]
        ) { context in
            context.eachTarget("personal-below-quartile") { pupil, target in
                guard let grade = target.grade,
                    let line = context.set.reference(for: target, of: pupil)?.line,
                    let above = context.set.cycle.steps(from: line.lowerQuartile, to: grade)
                else { return nil }
                return above >= 0
                    ? []
                    : [
                        "\(grade.name) is below the lower quartile for this starting point, \(line.lowerQuartile.name)"
                    ]
            }
        },
        Rule("personal-below-now", "A target is above where the pupil already is.", ["P3", "C2"]) { context in
            context.eachTarget("personal-below-now") { pupil, target in
                if let grade = target.grade {
                    guard let present = context.set.present(of: pupil, key: target.key),
                        present.scale == grade.scale
                    else { return nil }
                    guard let steps = context.set.cycle.steps(from: present, to: grade) else {
                        return grade == present
                            ? []
                            : ["\(grade.name) and \(present.name), where the pupil is, cannot be compared"]
                    }
                    return steps >= 0
                        ? [] : ["\(grade.name) is below \(present.name), where the pupil is already"]
                }
                guard let attendance = target.attendance, let now = pupil.attendance?.now.attended else {
                    return nil
                }
                return attendance >= now ? [] : ["\(attendance)% is below the attendance now, \(now)%"]
            }
        },
        Rule("review-overdue", "A target is reviewed every three months at most.", ["C5", "P7"]) { context in
            context.eachTarget("review-overdue") { pupil, target in
                guard target.by >= context.today else { return nil }
                let last = pupil.lastReview(of: target)
                let due = last.adding(months: context.set.cycle.pupils.reviewMonths)
                return context.today <= due ? [] : ["it was to be reviewed by \(due.inWords) at the latest"]
            }
        },
        Rule("missed-not-learned-from", "A missed target asks what was learned.", ["B3"]) { context in
            context.eachTarget("missed-not-learned-from") { pupil, target in
                guard target.by < context.today,
                    let outcome = context.set.outcome(of: target, of: pupil, on: context.today)
                else { return nil }
                return outcome.verdict == .met || outcome.learned != nil
                    ? []
                    : [
                        "its day, \(target.by.inWords), has passed, and nothing says that it was met or what was learned"
                    ]
            }
        },
    ]
}

extension RuleContext {
    /// Looks at every target of every pupil; nil where the rule has nothing to look at, else what it asks.
    fileprivate func eachTarget(_ rule: String, _ look: (Pupil, PersonalTarget) -> [String]?) -> [Evaluation]
    {
        pupils.flatMap { pupil, _ in
            pupil.targets.compactMap { target -> Evaluation? in
                guard let doubts = look(pupil, target) else { return nil }
                guard isExplaining || !doubts.isEmpty else { return nil }
                let subject = "\(pupil.number) \(target.subject)"
                let about =
                    "pupil \(pupil.number), \(target.subject), \(target.aim.inWords) by \(target.by.inWords)"
                guard !doubts.isEmpty else {
                    return Evaluation(subject, "\(about): nothing to ask", pupil: pupil.number)
                }
                let said = doubts.joined(separator: "; ")
                return Evaluation(
                    subject, "\(about): \(said)",
                    .init(
                        .query, "Pupil \(pupil.number), \(target.subject): \(said).",
                        remedy:
                            "See it: pru personal show \(pupil.number) '\(target.subject)'. Set it again with pru personal set, or explain it: pru note \(rule) TEXT --subject '\(subject)'"
                    ), pupil: pupil.number)
            }
        }
    }

    /// What is asked of a target's words and helpers.
    fileprivate func doubts(about target: PersonalTarget, of pupil: Pupil?) -> [String] {
        let reading = target.reading
        var doubts: [String] = []
        if let reading, reading.measure == nil {
            doubts.append(
                "no measure was found, such as a level, a mark, a percentage or ‘4 out of 5 occasions’")
        }
        if let vague = reading?.vagueWords, !vague.isEmpty {
            doubts.append("‘\(vague.joined(separator: "’, ‘"))’ cannot be measured")
        }
        if let pupil, !hasStart(target, of: pupil) {
            doubts.append("no starting point is recorded")
        }
        if target.by > target.setOn.adding(months: 36) {
            doubts.append("its day, \(target.by.inWords), is more than three years away")
        }
        if target.who == nil, reading?.who == nil { doubts.append("nobody is named who helps") }
        if target.support == nil, reading?.support == nil { doubts.append("no support is named") }
        return doubts
    }

    private func hasStart(_ target: PersonalTarget, of pupil: Pupil) -> Bool {
        if target.reading?.start != nil { return true }
        if target.isOfAttendance, pupil.attendance != nil { return true }
        return pupil.attainments.contains { $0.key == target.key }
    }

    /// The pupil's own next meeting, or the end of the term in which the target was set.
    fileprivate func nextMeeting(of pupil: Pupil, after day: Day) -> Day? {
        if let meeting = pupil.pep?.nextMeeting, meeting > day { return meeting }
        return set.cycle.pupils.termEnds.filter { $0 > day }.min()
    }

    /// What is too far at once; empty where it is not, nil where nothing tells.
    fileprivate func leap(of target: PersonalTarget, _ pupil: Pupil) -> [String]? {
        if let grade = target.grade {
            guard let line = set.reference(for: target, of: pupil)?.line,
                let above = set.cycle.steps(from: line.upperQuartile, to: grade)
            else { return nil }
            guard above > 0 else { return [] }
            return [
                "\(grade.name) is beyond the upper quartile for this starting point, \(line.upperQuartile.name), and no steps stand beside it"
            ]
        }
        guard let attendance = target.attendance,
            let now = pupil.attendance?.now.attended ?? target.reading?.start.flatMap(Tenths.init(firstIn:))
        else { return nil }
        let most = set.cycle.pupils.attendanceLeap
        guard attendance.count - now.count > most.count else { return [] }
        return [
            "\(attendance)% is more than \(most) points above the attendance now, \(now)%, and no steps stand beside it"
        ]
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
            let prior = pupil.attainments.last { $0.key == target.key && $0.when.text == table.from }?.grade
            guard let prior else { continue }
            let level = cycle.scale(prior.scale)?.levelName(of: prior.name) ?? prior.name
            let line = table.lines.first { $0.prior == prior.name } ?? table.lines.first { $0.prior == level }
            if let line { return (table, prior, line) }
        }
        return nil
    }
}

extension PersonalTarget {
    var isOfAttendance: Bool { key == "attendance" }

    /// The percentage of sessions aimed for, where the target is of attendance and says one.
    var attendance: Tenths? {
        guard isOfAttendance, let measure = reading?.measure, measure.contains("%") || measure.contains("per")
        else {
            return nil
        }
        return Tenths(firstIn: measure)
    }
}

extension Pupil {
    /// The day a target was last looked at: when it was reviewed or, before that, set.
    func lastReview(of target: PersonalTarget) -> Day {
        reviews.last { $0.key == target.key }.map { max($0.on, target.setOn) }
            ?? target.setOn
    }
}
