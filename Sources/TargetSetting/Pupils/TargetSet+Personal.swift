extension Action {
    /// What is typed of a personal target. What is not typed of one that is there stays.
    package struct PersonalEntry: Equatable, Sendable {
        /// What is aimed for, as it was typed.
        package enum Aim: Equatable, Sendable {
            case grade(String)
            case criterion(PersonText)
        }

        /// A grade or words; nil where neither was typed.
        package let aim: Aim?
        /// The day by which it is to be reached; nil where none was typed.
        package let by: Day?
        /// Why it is right for the pupil; nil where that was not typed.
        package let why: PersonText?
        /// Who helps; nil where nobody was typed.
        package let who: PersonText?
        /// What is done to help; nil where nothing was typed.
        package let support: PersonText?
        /// All that there are to be, where there are any.
        package let steps: [PersonalTarget.Step]
        /// What is taken back of the target that is there: only what a target can be without.
        package let cleared: Set<PersonalTarget.Part>

        /// What is typed of a new target, which needs an aim, a day and a reason, or of one that is there.
        package init(
            aim: Aim?, by: Day?, why: PersonText?, who: PersonText? = nil, support: PersonText? = nil,
            steps: [PersonalTarget.Step] = [], clearing cleared: Set<PersonalTarget.Part> = []
        ) {
            self.aim = aim
            self.by = by
            self.why = why
            self.who = who
            self.support = support
            self.steps = steps
            self.cleared = cleared
        }

        /// What this says or, where it says nothing and takes nothing back, what was said before.
        fileprivate func kept<Value>(_ part: PersonalTarget.Part, _ said: Value?, _ before: Value?) -> Value?
        {
            cleared.contains(part) ? nil : said ?? before
        }
    }

    /// What is typed of a review.
    package struct ReviewEntry: Equatable, Sendable {
        /// Where the pupil is, as it was typed.
        package enum Reached: Equatable, Sendable {
            case grade(String)
            case value(PersonText)
        }

        /// A grade or words: what the pupil has reached on that day.
        package let reached: Reached
        /// Nil for today.
        package let on: Day?
        /// How it is going, as whoever looked at it says.
        package let judgement: Review.Judgement
        /// What was learned and what changes (B3).
        package let learned: PersonText
        /// What is done if it is not working (C6); nil where nothing is said.
        package let contingency: PersonText?

        /// What is typed of a review; its day is not held against the pupil's dates here, but where it is added.
        package init(
            reached: Reached, on: Day?, judgement: Review.Judgement, learned: PersonText,
            contingency: PersonText?
        ) {
            self.reached = reached
            self.on = on
            self.judgement = judgement
            self.learned = learned
            self.contingency = contingency
        }
    }
}

extension TargetSet {
    /// Sets a target for a pupil, for `group:NAME`, or for a key stage's cohort.
    mutating func setPersonal(
        for typed: String, in subject: PersonText, to entry: Action.PersonalEntry, on today: Day
    ) throws(Refusal) -> Step {
        let holder = try holder(typed) { typed throws(Refusal) in try roll.index(of: typed) }
        let pupils = roll.pupils
        let (target, before) = try made(by: entry, for: holder, in: subject, on: today)
        put(target, over: before, for: holder)
        if case .pupil(let place) = holder {
            roll.pupils[place].noteReplaced(since: pupils[place], on: today)
            roll.pupils[place].settleLowered(target.key)
            roll.pupils[place].forgetListed(target.key)
        }
        return Step(.personalSet(told(holder), target, was: before))
    }

    /// As outcomes tell it: a pupil by the number.
    private func told(_ holder: Holder) -> TargetHolder {
        switch holder {
        case .pupil(let index): .pupil(roll.pupils[index].number)
        case .group(let group): .group(group)
        }
    }

    /// Whose a target is: the place of a pupil on the roll, or a group.
    enum Holder {
        case pupil(Int)
        case group(GroupTarget.Holder)
    }

    /// What an entry comes to, and what is there before. The subject stays as it was first written: what was signed and
    /// answered names it so.
    /// - Parameter typed: the subject by any of its names.
    func made(
        by entry: Action.PersonalEntry, for holder: Holder, in typed: PersonText, on today: Day
    ) throws(Refusal) -> (target: PersonalTarget, before: PersonalTarget?) {
        let subject = cycle.subject(typed)
        let (before, keyStage): (PersonalTarget?, KeyStage.ID?)
        switch holder {
        case .group(let group):
            before = roll.groupTargets.first { $0.holder == group && $0.target.key == subject.folded }?.target
            keyStage = if case .cohort(let id) = group { id } else { nil }
        case .pupil(let index):
            before = roll.pupils[index].target(in: subject)
            keyStage = cycle.keyStage(ofYear: roll.pupils[index].details.ncYear)?.id
        }
        let target = try personalTarget(
            of: told(holder), in: subject, calledBy: typed, entry, over: before, keyStage: keyStage, on: today
        )
        return (target, before)
    }

    /// Puts a target in its place.
    /// - Parameter row: the row of a list that says it; nil where a person does.
    mutating func put(
        _ target: PersonalTarget, over before: PersonalTarget?, for holder: Holder,
        as row: PersonalRow? = nil
    ) {
        switch holder {
        case .group(let group):
            let kept = GroupTarget(holder: group, target: target.keepingDay(of: before))
            let index = roll.groupTargets.firstIndex { $0.holder == group && $0.target.key == target.key }
            if let index { roll.groupTargets[index] = kept } else { roll.groupTargets.append(kept) }
        case .pupil(let index):
            roll.pupils[index].set(target)
            roll.pupils[index].settleMissed(target.key)
        }
        roll.settleLines(
            byTargetOf: holder, in: target.subject, isNew: before == nil,
            asListed: row.map { _ in target }, cycle: cycle)
    }

    private func personalTarget(
        of holder: TargetHolder, in subject: PersonText, calledBy name: PersonText,
        _ entry: Action.PersonalEntry, over before: PersonalTarget?, keyStage: KeyStage.ID?, on today: Day
    ) throws(Refusal) -> PersonalTarget {
        var aim = before?.aim
        switch entry.aim {
        case .grade(let typed): aim = .grade(try cycle.grade(typed, at: keyStage, in: name))
        case .criterion(let text): aim = .criterion(text)
        case nil: break
        }
        guard let aim, let by = entry.by ?? before?.by, let why = entry.why ?? before?.why else {
            let lacking: [(PersonalTarget.Part, Bool)] = [
                (.to, aim == nil), (.by, entry.by == nil), (.why, entry.why == nil),
            ]
            throw .personal(
                .targetLacks(
                    lacking.filter(\.1).map(\.0), subject: subject,
                    nearest: nearestSubject(to: name, of: holder)))
        }
        // A helper can be named of a target whose day is past.
        guard by > today || (entry.by == nil && entry.aim == nil) else {
            throw .personal(.dayNotToCome(by, today: today))
        }
        let steps = entry.kept(.step, entry.steps.isEmpty ? nil : entry.steps, before?.steps) ?? []
        if let late = steps.first(where: { $0.by > by }) {
            throw .personal(.stepAfterTarget(late.by, by: by))
        }
        return PersonalTarget(
            subject: before?.subject ?? subject, aim: aim, by: by, why: why,
            who: entry.kept(.who, entry.who, before?.who),
            support: entry.kept(.support, entry.support, before?.support),
            steps: steps.sorted { $0.by < $1.by }, setOn: today)
    }

    /// Of those in which there is a target or, else, of the cycle's; nil where the cycle knows the subject.
    private func nearestSubject(to typed: PersonText, of holder: TargetHolder) -> String? {
        guard cycle.namedSubjects[cycle.key(ofSubject: typed.text)] == nil else { return nil }
        let own =
            switch holder {
            case .pupil(let number): roll.pupils.filter { $0.number == number }.flatMap(\.targets)
            case .group(let group): roll.groupTargets.filter { $0.holder == group }.map(\.target)
            }
        return nearest(to: typed.text, in: own.map(\.subject.text))
            ?? nearest(to: typed.text, in: cycle.namedSubjects.values.map(\.text).sorted())
    }

    /// The personal target of a pupil in a subject, by any of the names that the cycle has for it.
    /// - Throws: `Refusal.noPersonalTarget` with the subjects there are.
    package func target(of pupil: Pupil, in subject: PersonText) throws(Refusal) -> PersonalTarget {
        pupil.targets[try pupil.targetIndex(in: cycle.subject(subject))]
    }

    mutating func removePersonal(
        for typed: String, in subject: PersonText, on today: Day
    ) throws(Refusal) -> Step {
        let subject = cycle.subject(subject)
        switch try holder(typed, findingPupil: { typed throws(Refusal) in try roll.index(of: typed) }) {
        case .group(let group):
            let index = roll.groupTargets.firstIndex {
                $0.holder == group && $0.target.key == subject.folded
            }
            guard let index else {
                throw .personal(
                    .noPersonalTarget(
                        subject: subject,
                        subjects: roll.groupTargets.filter { $0.holder == group }.map(\.target.subject.text)))
            }
            let target = roll.groupTargets.remove(at: index).target
            return Step(.personalRemoved(.group(group), target.subject))
        case .pupil(let place):
            let pupil = roll.pupils[place]
            let target = roll.pupils[place].targets.remove(at: try pupil.targetIndex(in: subject))
            roll.pupils[place].noteReplaced(since: pupil, on: today)
            roll.pupils[place].settleMissed(target.key)
            roll.pupils[place].settleLowered(target.key)
            roll.pupils[place].forgetListed(target.key)
            return Step(.personalRemoved(.pupil(roll.pupils[place].number), target.subject))
        }
    }

    mutating func addReview(
        for typed: String, in subject: PersonText, _ entry: Action.ReviewEntry, on today: Day
    ) throws(Refusal) -> Step {
        let pupilIndex = try roll.index(of: typed)
        let pupil = roll.pupils[pupilIndex]
        let target = pupil.targets[try pupil.targetIndex(in: cycle.subject(subject))]
        if let day = entry.on, day > today { throw .pupil(.dayToCome(day, what: .review, today: today)) }
        try check(entry.on, .review, of: pupil.details)
        let reached: Review.Reached
        switch entry.reached {
        case .value(let text): reached = .value(text)
        case .grade(let typed):
            reached = .grade(
                try cycle.grade(
                    typed, at: cycle.keyStage(ofYear: pupil.details.ncYear)?.id, in: target.subject))
        }
        let review = Review(
            subject: target.subject, on: entry.on ?? today, reached: reached, judgement: entry.judgement,
            learned: entry.learned, contingency: entry.contingency)
        roll.pupils[pupilIndex].reviews.append(review)
        roll.pupils[pupilIndex].reviews.sort { $0.on < $1.on }
        let progress = progress(of: target, of: roll.pupils[pupilIndex], on: review.on)
        return Step(
            .reviewed(pupil: pupil.number, target.subject, review),
            (review.on < target.setOn
                ? [.doubted(.reviewBeforeTarget(review.on, setOn: target.setOn))] : [])
                + (progress.map { [.progress($0)] } ?? []))
    }

    /// A key stage's cohort, `group:NAME`, or else a pupil.
    func holder(_ typed: String, findingPupil: (String) throws(Refusal) -> Int) throws(Refusal) -> Holder {
        if let group = try groupHolder(typed) { return .group(group) }
        return .pupil(try findingPupil(typed))
    }

    /// The cohort or the group that is typed, nil for a pupil. A group that has a target already keeps its name, however it
    /// is spaced or in capitals.
    /// - Throws: `Refusal` where the name of the group cannot be one.
    package func groupHolder(_ typed: String) throws(Refusal) -> GroupTarget.Holder? {
        if let keyStage = cycle.keyStages.first(where: { $0.id.rawValue == typed.lowercased() }) {
            return .cohort(keyStage.id)
        }
        guard typed.lowercased().hasPrefix("group:") else { return nil }
        let name = try PersonText(String(typed.dropFirst("group:".count)), as: .group)
        let key = name.folded
        let known = roll.groupTargets.lazy.map(\.holder).first {
            if case .group(let other) = $0 { other.folded == key } else { false }
        }
        return known ?? .group(name)
    }
}

extension PersonalTarget {
    /// A target that says what it said before keeps the day on which it was set.
    func keepingDay(of before: PersonalTarget?) -> PersonalTarget {
        guard let before, before.saysSame(as: self) else { return self }
        return before
    }
}

extension Pupil {
    /// - Throws: `Refusal.noPersonalTarget` with the subjects there are.
    func targetIndex(in subject: PersonText) throws(Refusal) -> Int {
        let key = subject.folded
        guard let index = targets.firstIndex(where: { $0.key == key }) else {
            throw .personal(.noPersonalTarget(subject: subject, subjects: targets.map(\.subject.text)))
        }
        return index
    }

    /// Sets a target in the place of the one in its subject.
    mutating func set(_ target: PersonalTarget) {
        guard let index = targets.firstIndex(where: { $0.key == target.key }) else {
            targets.append(target)
            return
        }
        targets[index] = target.keepingDay(of: targets[index])
    }
}
