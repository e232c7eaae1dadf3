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
        var account = try next.apply(action, by: person, on: today)
        if next.roll != roll {
            account.consequences += try next.recount(since: self)
            if !next.roll.hasTargets(of: roll) || next.rollCounts != rollCounts {
                next.lastChanges[.personal] = LastChange(day: today, subject: AgreementPart.personal.rawValue)
            }
        }
        for part in AgreementPart.signable where part != .personal {
            let movements = snapshot(of: [part]).movements(to: next.snapshot(of: [part]))
            if let last = movements.last {
                next.lastChanges[part] = LastChange(day: today, subject: last.subject)
            }
        }
        account.consequences += fallen(in: next) + raised(in: next, on: today)
        let outcome = Outcome(
            summary: account.summary, recorded: account.recorded ?? account.summary,
            consequences: account.consequences, changedSomething: next != self)
        self = next
        return outcome
    }

    /// The sentences that an action leaves behind.
    struct Account {
        var summary: String
        var consequences: [String] = []
        /// What stands in the journal, where the summary says more of a pupil than may stay there.
        var recorded: String?

        init(_ summary: String, _ consequences: [String] = [], recorded: String? = nil) {
            self.summary = summary
            self.consequences = consequences
            self.recorded = recorded
        }
    }

    private mutating func apply(_ action: Action, by person: PersonText, on today: Day) throws(Refusal)
        -> Account
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
            try recordPrior(of: cycle.absenceMeasure(measure), year: year, entry: entry, source: source)
        case .setAbsence(let measure, let rate, let explanation):
            try setAbsence(for: cycle.absenceMeasure(measure), to: rate, explanation: explanation)
        case .clearAbsence(let measure):
            clearAbsence(of: try cycle.absenceMeasure(measure))
        case .addPlannedAction(let what, let who, let by, let to):
            addPlannedAction(what: what, who: who, by: by, to: to)
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
        case .importRoll(let entries):
            try importRoll(entries, on: today)
        case .recordAttainment(let typed, let subject, let grade, let when, let day, let source):
            try recordAttainment(
                of: typed, in: subject, grade: grade, when: when, on: day, source: source, today: today)
        case .recordAttendance(let typed, let before, let now, let medical):
            try recordAttendance(of: typed, before: before, now: now, medical: medical)
        case .recordPEP(let typed, let updated, let agreed, let nextMeeting):
            try recordPEP(
                of: typed, updated: updated, agreed: agreed, nextMeeting: nextMeeting, today: today)
        case .setPersonal(let holder, let subject, let entry):
            try setPersonal(for: holder, in: subject, to: entry, on: today)
        case .removePersonal(let holder, let subject):
            try removePersonal(for: holder, in: subject)
        case .importPersonal(let rows):
            try importPersonal(rows, on: today)
        case .addReview(let typed, let subject, let entry):
            try addReview(for: typed, in: subject, entry, on: today)
        case .computeTargets(let keyStage):
            try computeTargets(of: keyStage)
        case .erase(let numbers):
            try erase(numbers)
        case .export(let submission, let digest, let document):
            try recordExport(of: submission, digest: digest, document: document, on: today)
        case .recordReceipt(let entry):
            try recordReceipt(entry, on: today)
        }
    }

    private mutating func moveToday(to day: Day) throws(Refusal) -> Account {
        guard isRehearsal else { throw .notARehearsal }
        rehearsalDay = day
        return Account("The rehearsal's day is now \(day.inWords).")
    }

    /// The findings that an action raised, other than of things not done yet and of sign-offs that fell.
    private func raised(in next: TargetSet, on today: Day) -> [String] {
        // What is asked about pupils' targets follows from the pupils alone.
        let rules =
            next.roll == roll ? Rule.all.filter { !Rule.idsOfPersonalTargets.contains($0.id) } : Rule.all
        let before = Set(RuleContext(self, on: today).findings(of: rules))
        let raised = RuleContext(next, on: today).findings(of: rules)
            .filter { $0.isOpen && !$0.isOmission && $0.rule != "sign-off-moved" && !before.contains($0) }
        let most = 12
        let sentences = raised.prefix(most).map {
            "\($0.severity == .error ? "Error" : "Query"): \($0.message) \($0.remedy)"
        }
        return raised.count <= most
            ? sentences
            : sentences + ["There are \(raised.count - most) more to put right or explain: pru check"]
    }

    /// What an action that brought about `next` did to the sign-offs that stood.
    private func fallen(in next: TargetSet) -> [String] {
        var (before, after) = (SignOffStatuses(of: self), SignOffStatuses(of: next))
        return cycle.signatories.compactMap { signatory in
            let status = after.status(of: signatory)
            guard before.status(of: signatory).stands, case .moved = status else { return nil }
            return
                "\(next.words(on: status, of: signatory)) When they have agreed again, type: \(signatory.signCommand)"
        }
    }
}
