extension TargetSet {
    /// Does what a person asks, or refuses it and changes nothing.
    ///
    /// - Parameters:
    ///   - person: who is at the keyboard.
    ///   - today: the day it is done, which becomes the day of every change it makes.
    package mutating func perform(_ action: Action, by person: PersonText, on today: Day) throws(Refusal)
        -> Outcome
    {
        var next = self
        var step = try next.apply(action, by: person, on: today)
        // What was undone stands as it stood.
        if case .undone = step.change {} else { step.consequences += next.dropNotesOnTextsGone() }
        if action.takesText {
            next.dropAnswersAboutNames(typedSince: self)
            try next.checkNames(typedSince: self)
        }
        // What followed from a thing is undone with it.
        if case .undone = step.change {} else { step.consequences += try next.follow(self, on: today) }
        step.consequences += fallen(in: next) + raised(in: next, on: today)
        let outcome = Outcome(
            change: step.change, consequences: step.consequences, changedSomething: next != self)
        self = next
        return outcome
    }

    /// Works out what follows from what an action did: the groups, and when each part last changed.
    private mutating func follow(_ before: TargetSet, on today: Day) throws(Refusal) -> [Consequence] {
        var consequences: [Consequence] = []
        if roll != before.roll {
            rememberNames(since: before)
            consequences = try recount(since: before)
            if !roll.hasTargets(of: before.roll) || rollCounts != before.rollCounts {
                lastChanges[.personal] = LastChange(day: today, subject: AgreementPart.personal.rawValue)
            }
        }
        for part in AgreementPart.signable where part != .personal {
            let movements = before.snapshot(of: [part]).movements(to: snapshot(of: [part]))
            if let last = movements.last {
                lastChanges[part] = LastChange(day: today, subject: last.subject)
            }
        }
        return consequences
    }

    /// What an action does by itself, before it is seen what follows.
    struct Step {
        var change: Change
        var consequences: [Consequence]

        init(_ change: Change, _ consequences: [Consequence] = []) {
            self.change = change
            self.consequences = consequences
        }
    }

    /// - Throws: `Refusal.note(.nobodyNamed)` where nothing that is typed names a pupil.
    private mutating func apply(
        _ action: Action, ofAnotherPerson who: PersonText, by person: PersonText, on today: Day
    ) throws(Refusal) -> Step {
        if case .export(let submission, let digest, let document) = action {
            var step = try recordExport(
                of: submission, digest: digest, document: document, meansAnother: true, on: today)
            try answerNames(
                inLateReason: submission.timeliness.reason, with: who, by: person, on: today)
            step.consequences.append(.namesAnother(who))
            return step
        }
        let (before, earlier) = (names(on: today), self)
        var step =
            if case .sign(let entry) = action {
                try sign(entry, meansAnother: true, by: person, on: today)
            } else {
                try apply(action, by: person, on: today)
            }
        dropAnswersAboutNames(typedSince: earlier)
        // Of what was there before nothing is said, even where it is asked about only now.
        let typed = textsTyped(since: earlier)
        let named = names(on: today).filter { finding in
            guard case .leavingText(let text, _) = finding.observation else { return false }
            return typed.contains(text)
        }
        guard !named.isEmpty else {
            throw .note(.nobodyNamed(before: before.filter(\.isOpen).map(\.topic)))
        }
        for finding in named { _ = answer(finding, with: who, by: person, on: today) }
        step.consequences.append(.namesAnother(who))
        return step
    }

    /// What asks about texts that name a pupil.
    private func names(on today: Day) -> [Finding] {
        RuleContext(self, on: today).findings(of: Rule.all.filter { $0.id == .pupilNamed })
    }

    private mutating func apply(_ action: Action, by person: PersonText, on today: Day) throws(Refusal)
        -> Step
    {
        switch action {
        case .moveToday(let day):
            try moveToday(to: day)
        case .setGroup(let keyStage, let pupils):
            try stateGroup(of: cycle.keyStage(keyStage), as: pupils)
        case .setTarget(let measure, let entry):
            try setTarget(for: cycle.measure(measure), to: entry)
        case .zeroRate(let keyStage, let reason):
            try zeroRate(cycle.keyStage(keyStage), because: reason)
        case .clearTarget(let id):
            try clear(id)
        case .recordPrior(let measure, let year, let entry, let source):
            try recordPrior(
                of: cycle.absenceMeasure(measure), year: year, entry: entry, source: source, on: today)
        case .setAbsence(let measure, let rate, let explanation):
            try setAbsence(for: cycle.absenceMeasure(measure), to: rate, explanation: explanation)
        case .setAttendance(let measure, let attended, let explanation):
            try setAttendance(
                for: cycle.absenceMeasure(measure), to: attended, explanation: explanation)
        case .clearAbsence(let measure):
            clearAbsence(of: try cycle.absenceMeasure(measure))
        case .recordResult(let measure, let year, let entry, let source):
            try recordResult(
                of: cycle.absenceMeasure(measure), year: year, entry: entry, source: source, on: today)
        case .clearResult(let measure, let year):
            try clearResult(of: cycle.absenceMeasure(measure), year: year)
        case .addPlannedAction(let what, let who, let by, let to):
            try addPlannedAction(what: what, who: who, by: by, to: to, on: today)
        case .completePlannedAction(let number):
            try completePlannedAction(number)
        case .removePlannedAction(let number):
            try removePlannedAction(number)
        case .propose:
            try propose(on: today)
        case .explain(let rule, let subject, let text):
            try explain(rule, subject: subject, text: text, by: person, on: today)
        case .explainAll(let rule, let text):
            try explainAll(of: rule, text: text, by: person, on: today)
        case .sign(let entry):
            try sign(entry, by: person, on: today)
        case .withdraw(let signatory, let reason):
            try withdraw(cycle.signatory(signatory), because: reason, by: person, on: today)
        case .addPupil(let details):
            try addPupil(details, on: today)
        case .editPupil(let typed, let details, let fields):
            try editPupil(typed, to: details, clearing: fields, on: today)
        case .removePupil(let typed):
            try removePupil(typed)
        case .importRoll(let entries, let allOrNothing):
            try imported(take(entries, on: today), allOrNothing: allOrNothing, as: Change.rollImported)
        case .recordAttainment(let typed, let subject, let grade, let when, let day, let source):
            try recordAttainment(
                of: typed, in: subject, grade: grade, when: when, on: day, source: source, today: today)
        case .removeAttainment(let typed, let subject, let when):
            try removeAttainment(of: typed, in: subject, when: when, today: today)
        case .recordAttendance(let typed, let before, let now, let medical):
            try recordAttendance(of: typed, before: before, now: now, medical: medical)
        case .recordPEP(let typed, let updated, let agreed, let nextMeeting):
            try recordPEP(
                of: typed, updated: updated, agreed: agreed, nextMeeting: nextMeeting, today: today)
        case .setPersonal(let holder, let subject, let entry):
            try setPersonal(for: holder, in: subject, to: entry, on: today)
        case .removePersonal(let holder, let subject):
            try removePersonal(for: holder, in: subject, on: today)
        case .importPersonal(let rows, let allOrNothing):
            try imported(take(rows, on: today), allOrNothing: allOrNothing, as: Change.personalImported)
        case .addReview(let typed, let subject, let entry):
            try addReview(for: typed, in: subject, entry, on: today)
        case .computeTargets(let keyStage):
            try computeTargets(of: keyStage)
        case .erase(let numbers, let erasing):
            try erase(numbers, erasing)
        case .export(let submission, let digest, let document):
            try recordExport(of: submission, digest: digest, document: document, on: today)
        case .recordReceipt(let entry):
            try recordReceipt(entry, on: today)
        case .undo(let last):
            try undo(last)
        case .ofAnotherPerson(let action, let who):
            try apply(action, ofAnotherPerson: who, by: person, on: today)
        }
    }

    private mutating func moveToday(to day: Day) throws(Refusal) -> Step {
        guard isRehearsal else { throw .record(.notARehearsal) }
        let before = rehearsalDay ?? day
        rehearsalDay = day
        return Step(.todayMoved(day), day < before ? [.doubted(.dayBack(day, from: before))] : [])
    }

    /// The findings that an action raised, other than of things not done yet and of sign-offs that fell.
    private func raised(in next: TargetSet, on today: Day) -> [Consequence] {
        let raised = opened(in: next, on: today) { !$0.isOmission && $0.rule != .signOffMoved }
        let most = 12
        return raised.prefix(most).map { .raised($0) }
            + (raised.count > most ? [.moreRaised(raised.count - most)] : [])
    }

    /// What is to be put right or explained after an action that brought about `next`, and was not before: what was left out of a
    /// file too, and nothing else that is not done yet.
    package func questions(raisedIn next: TargetSet, on today: Day) -> [Finding] {
        opened(in: next, on: today) { !$0.isOmission || $0.rule == .leftOut }
    }

    /// The findings that are open in `next` and were not here; those that are asked together are one.
    private func opened(
        in next: TargetSet, on today: Day, where isMeant: (Finding) -> Bool
    ) -> [Finding] {
        // What is asked about the roll and pupils' targets follows from the pupils alone.
        let rules =
            next.roll == roll ? Rule.all.filter { !Rule.idsOfRoll.contains($0.id) } : Rule.all
        let before = Set(
            RuleContext(self, on: today).findings(of: rules).filter(\.isOpen).flatMap(\.parts).map(\.key))
        return RuleContext(next, on: today).findings(of: rules).filter { $0.isOpen && isMeant($0) }
            .flatMap(\.parts).filter { !before.contains($0.key) }.askedTogether
    }

    /// What an action that brought about `next` did to the sign-offs that stood.
    private func fallen(in next: TargetSet) -> [Consequence] {
        var (before, after) = (SignOffStatuses(of: self), SignOffStatuses(of: next))
        return cycle.signatories.compactMap { signatory in
            let status = after.status(of: signatory)
            guard before.status(of: signatory).stands, case .moved = status else { return nil }
            return .signOffFell(signatory, status)
        }
    }
}

extension Action {
    /// Whether what it puts into the record may be held against the names of pupils: not where somebody has said who is meant,
    /// nor what was there before.
    fileprivate var takesText: Bool {
        switch self {
        case .undo, .ofAnotherPerson, .erase: false
        default: true
        }
    }
}
