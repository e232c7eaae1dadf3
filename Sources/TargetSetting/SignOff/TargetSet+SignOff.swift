extension TargetSet {
    mutating func propose(on today: Day) throws(Refusal) -> Step {
        let snapshot = snapshot(of: AgreementPart.signable)
        guard !figures.isEmpty || !zeroRatings.isEmpty || !absenceTargets.isEmpty else {
            throw .signing(.nothingToPropose)
        }
        if let signed = cycle.signatories.first(where: { status(of: $0).stands }) {
            throw .signing(.proposedAfterSigning(signed))
        }
        let before = proposal
        if let before, before.snapshot == snapshot { return Step(.proposedBefore(before.day)) }
        proposal = Proposal(day: today, snapshot: snapshot)
        return Step(.proposed(today, again: before != nil))
    }

    mutating func explain(
        _ rule: String, subject: String?, text: PersonText, by person: PersonText, on today: Day
    ) throws(Refusal) -> Step {
        let rule = try Rule.named(rule)
        let found = findings(on: today).filter { $0.rule == rule.id }
        // What was accepted with a sign-off that stands is answered.
        let queries = found.filter { $0.severity == .query && !$0.isAccepted }
        let key = subject.map { cycle.key(of: Topic($0, in: cycle)) }
        func isMeant(_ finding: Finding) -> Bool {
            subject == nil || finding.topic.text == subject || cycle.key(of: finding.topic) == key
        }
        let asked = queries.filter(isMeant)
        // A text of several parts is asked about part by part, under one subject.
        guard let finding = asked.first else {
            let errors = found.filter { $0.severity == .error && isMeant($0) }
            if let error = errors.first { throw .note(.errorsAreNotExplained(error)) }
            throw .note(.nothingToNote(rule: rule.id, subject: subject, topics: queries.map(\.topic)))
        }
        guard Set(asked.map(\.topic.text)).count == 1 else {
            throw .note(.noteNeedsSubject(rule: rule.id, topics: asked.map(\.topic)))
        }
        guard !finding.isOfLine else { throw .note(.lineTakesNoNote(finding)) }
        guard finding.holdsUpSigning else { throw .note(.explainedByLateReason(rule: rule.id)) }
        if let signatory = finding.answeredBy {
            throw .note(
                .notYoursToAccept(
                    rule: rule.id, signatory: try cycle.signatory(signatory), waited: finding.acceptedTogether
                ))
        }
        let isNew = asked.map { answer($0, with: text, by: person, on: today) }.contains(true)
        return Step(
            .explained(
                rule.id, finding.topic, title: cycle.title(of: finding.topic), text, pupil: finding.pupil,
                isNew: isNew))
    }

    /// Explains every query of a rule that is still open.
    mutating func explainAll(
        of rule: String, text: PersonText, by person: PersonText, on today: Day
    ) throws(Refusal) -> Step {
        let rule = try Rule.named(rule)
        let open = findings(on: today).filter {
            $0.rule == rule.id && $0.severity == .query && $0.isOpen && $0.holdsUpSigning
                && $0.answeredBy == nil && !$0.isOfLine
        }
        guard !open.isEmpty else { throw .note(.nothingToNote(rule: rule.id, subject: nil, topics: [])) }
        for finding in open { _ = answer(finding, with: text, by: person, on: today) }
        return Step(
            .explainedAll(
                rule.id, findings: open.flatMap(\.parts).count, text,
                ofPupils: open.contains { $0.pupil != nil }))
    }

    /// Keeps an answer to a query, with the pupils of whom it asks; false where it was there already.
    mutating func answer(
        _ finding: Finding, with text: PersonText, by person: PersonText, on today: Day
    ) -> Bool {
        finding.parts.map { answer(part: $0, with: text, by: person, on: today) }.contains(true)
    }

    private mutating func answer(
        part finding: Finding, with text: PersonText, by person: PersonText, on today: Day
    ) -> Bool {
        let note = Note(answering: finding, with: text, by: person, on: today)
        if case .leavingText(_, let mentions) = finding.observation { return keep(note, naming: mentions) }
        guard let number = finding.pupil else { return notes.keep(note) }
        let confirmed: [Int] =
            switch finding.observation {
            case .yearByAge: [number]
            case .yearsByAge(let pupils, _, _): pupils
            default: []
            }
        for place in roll.pupils.indices where confirmed.contains(roll.pupils[place].number) {
            roll.pupils[place].keepYear(on: today)
        }
        return roll.keep(note, of: number)
    }

    /// - Parameter meansAnother: whether it is said who is meant where what is typed has a pupil's name.
    mutating func sign(
        _ entry: Action.SigningEntry, meansAnother: Bool = false, by person: PersonText, on today: Day
    ) throws(Refusal) -> Step {
        let signatory = try cycle.signatory(entry.signatory)
        try check(entry, against: signatory, on: today)
        let covered = snapshot(of: parts(recordedBy: signatory))
        // Nobody signs for what they were not shown, even where it changed a moment ago.
        let coveredPupils = covered.parts[.personal] == nil ? [:] : pupilStatements
        if let shown = entry.shown, shown != covered { throw .record(.changedMeanwhile) }
        if entry.shown != nil, !coveredPupils.isEmpty, entry.shownPupils != coveredPupils {
            throw .record(.changedMeanwhile)
        }
        if signatory.confirmsLast { try checkOrder(of: signatory, day: entry.day ?? today, today: today) }
        let (before, earlier) = (findings(on: today), self)
        let replaced = status(of: signatory).stands
        let doubts = doubtsAboutSigning(by: signatory, of: entry.day, on: today)
        func signOff(accepting acceptances: [Note]) -> SignOff {
            SignOff(
                signatory: signatory.id, name: entry.name, day: entry.day, evidence: entry.evidence,
                recordedBy: entry.recordedBy ?? person, recordedOn: today, acceptances: acceptances,
                covered: covered, coveredPupils: coveredPupils,
                withdrawal: nil)
        }
        // First without, so that a query which the sign-off itself raises can be accepted with it.
        signOffs.append(signOff(accepting: []))
        let acceptances = try acceptances(
            entry.accepted, signatory: signatory, by: entry.name ?? person, on: today)
        let signOff = signOff(accepting: acceptances)
        signOffs[signOffs.count - 1] = signOff
        // What was said of who is meant in the words of another sign-off is no answer here.
        dropAnswersAboutNames(typedSince: earlier)
        if signatory.confirmsLast {
            try checkNothingOpen(before: before, besidesNames: meansAnother, signatory: signatory, on: today)
        } else {
            try checkAccepted(by: signatory, on: today)
        }
        let accepted = acceptances.map {
            AcceptedQuery(rule: $0.rule, title: cycle.title(of: $0.topic), text: $0.text)
        }
        return Step(
            .signed(signatory, signOff, parts: parts(coveredBy: signatory), accepted: accepted),
            (replaced ? [.signOffReplaced] : []) + doubts.map { .doubted($0) })
    }

    mutating func withdraw(
        _ signatory: Signatory, because reason: PersonText, by person: PersonText, on today: Day
    ) throws(Refusal) -> Step {
        guard let index = signOffs.lastIndex(where: { $0.signatory == signatory.id }),
            signOffs[index].withdrawal == nil
        else {
            throw .signing(.nothingToWithdraw(signatory))
        }
        signOffs[index].withdrawal = Withdrawal(reason: reason, by: person, day: today)
        return Step(.withdrawn(signatory, reason: reason))
    }

    mutating func recordExport(
        of submission: Submission, digest: String, document: String, meansAnother: Bool = false, on today: Day
    ) throws(Refusal) -> Step {
        // The file was made from what was read a moment ago; somebody else may have changed it since.
        if let reason = submission.timeliness.reason, !meansAnother { try checkNames(inLateReason: reason) }
        let current = try self.submission(lateReason: submission.timeliness.reason, on: today)
        guard current == submission else { throw .record(.changedMeanwhile) }
        revisions.append(
            Revision(
                number: submission.revision, digest: digest, exportedOn: today,
                timeliness: submission.timeliness,
                snapshot: snapshot(of: AgreementPart.allCases), document: document))
        return Step(
            .exported(revision: submission.revision, submission.timeliness, digest: digest))
    }

    private func check(
        _ entry: Action.SigningEntry, against signatory: Signatory, on today: Day
    ) throws(Refusal) {
        let given = signatory.misfits(name: entry.name, day: entry.day, evidence: entry.evidence)
        if let misfit = given.first {
            throw .signing(
                misfit.isMissing
                    ? .signOffLacks(misfit.detail, signatory)
                    : .signOffDoesNotRecord(misfit.detail, signatory))
        }
        if let day = entry.day, day > today { throw .signing(.dateInFuture(day, today: today)) }
    }

    private func acceptances(
        _ accepted: [Action.Acceptance], signatory: Signatory, by person: PersonText, on today: Day
    ) throws(Refusal) -> [Note] {
        var notes: [Note] = []
        for acceptance in accepted {
            let rule = try Rule.named(acceptance.rule)
            let queries = findings(on: today).filter {
                $0.rule == rule.id && $0.severity == .query && $0.holdsUpSigning && $0.pupil == nil
            }
            guard !queries.isEmpty else {
                if findings(on: today).contains(where: { $0.rule == rule.id && $0.pupil != nil }) {
                    throw .note(.pupilsAreExplainedByNote(rule: rule.id))
                }
                throw .note(.nothingToAccept(rule: rule.id))
            }
            let open = queries.filter(\.isOpen)
            guard !open.isEmpty else { throw .note(.nothingToAccept(rule: rule.id)) }
            // Kept for each of those that are asked together, as a note is.
            for query in open.flatMap(\.parts) {
                if let answering = query.answeredBy, answering != signatory.id {
                    throw .note(
                        .notYoursToAccept(
                            rule: rule.id, signatory: try cycle.signatory(answering),
                            waited: query.acceptedTogether))
                }
                notes.append(Note(answering: query, with: acceptance.text, by: person, on: today))
            }
        }
        return notes
    }

    private func checkOrder(of signatory: Signatory, day: Day, today: Day) throws(Refusal) {
        let outstanding = signatoriesOutstanding.filter { $0.id != signatory.id }
        guard outstanding.isEmpty else {
            let context = RuleContext(self, on: today)
            throw .signing(
                .confirmsLast(signatory, waitingFor: outstanding.map { Missing(signatory: $0, in: context) }))
        }
        let others = cycle.signatories.filter { $0.id != signatory.id }.compactMap { status(of: $0).signOff }
        if let later = others.first(where: { $0.effectiveDay > day }) {
            throw .signing(
                .confirmedBeforeOthers(
                    day, other: try cycle.signatory(later.signatory), otherDay: later.effectiveDay))
        }
    }

    /// Whether everything that nobody else can accept is accepted with the sign-off that has just been given: without that
    /// nobody could sign after it.
    private func checkAccepted(by signatory: Signatory, on today: Day) throws(Refusal) {
        let open = findings(on: today).filter { $0.isOpen && $0.answeredBy == signatory.id }.map { finding in
            guard finding.rule == .zeroRated, case .keyStage(let id) = finding.topic else { return finding }
            var finding = finding
            finding.remedies.append(.takeBackZeroRating(keyStage: id))
            return finding
        }
        guard open.isEmpty else {
            throw .signing(.openFindings(open, before: .signOff(signatory)))
        }
    }

    /// Whether everything is put right or explained now that the office that confirms last has signed.
    /// - Parameter besidesNames: whether the names that the sign-off itself brought are answered with it.
    private func checkNothingOpen(
        before: [Finding], besidesNames: Bool, signatory: Signatory, on today: Day
    ) throws(Refusal) {
        // One that was answered and is open again is of other words.
        let known = Set(before.filter(\.isOpen).map(\.key))
        let open = findings(on: today).filter {
            $0.isOpen && $0.holdsUpSigning
                && !(besidesNames && $0.rule == .pupilNamed && !known.contains($0.key))
        }.map { finding in
            var finding = finding
            if finding.severity == .query, !known.contains(finding.key) {
                finding.remedies = [
                    finding.rule == .pupilNamed ? .give(.anotherPerson) : .accept(finding.rule)
                ]
            } else if case .signatories(let signed, signatory.id) = finding.topic {
                // The office that is signing has no sign-off that could be withdrawn.
                finding.remedies = [.withdraw(signatory: signed, to: .keepOne)]
            }
            return finding
        }
        guard open.isEmpty else {
            throw .signing(.openFindings(open, before: .signOff(signatory)))
        }
    }
}

extension [Note] {
    /// A note keeps its place, and one that says the same keeps its day: what was exported has not changed.
    mutating func keep(_ note: Note) -> Bool {
        // Of several texts with one topic each has its own.
        func isReplaced(_ other: Note) -> Bool {
            other.rule == note.rule && other.topic == note.topic
                && (note.rule != .pupilNamed || other.facts == note.facts)
        }
        guard let index = firstIndex(where: isReplaced) else {
            append(note)
            return true
        }
        guard self[index].facts != note.facts || self[index].text != note.text else { return false }
        self[index] = note
        return true
    }
}
