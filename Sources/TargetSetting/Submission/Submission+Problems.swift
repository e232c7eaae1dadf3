extension Submission {
    /// What is wrong with it: empty where it could have been exported as it is.
    package var problems: [SubmissionProblem] { problems(given: SignOffStatuses(of: targetSet)) }

    /// What is wrong with it, given which of its sign-offs stand.
    package func problems(given statuses: SignOffStatuses) -> [SubmissionProblem] {
        let context = RuleContext(targetSet, on: exportedOn, given: statuses)
        let findings = context.findings
        return numberingProblems
            + targetSet.cycle.signatories.flatMap {
                problems(of: $0, context.status(of: $0), findings)
            }
            + findings
            .filter { $0.isOpen && $0.holdsUpSigning && $0.rule != .signOffMoved }.map { .open($0) }
            + changeProblems + proposalProblems + answerProblems(findings, context)
            + recorded.filter { $0.day > exportedOn }
            .map { .recordedAfterExport($0.what, $0.day, exportedOn: exportedOn) }
            + recordedTooEarly
            + (targetSet.reportedCounts ?? []).filter { targetSet.groups[$0.keyStage] != $0.pupils }
            .map { .countsAnotherGroup($0, group: targetSet.groups[$0.keyStage]) }
            + cycleProblems
    }

    private var recordedTooEarly: [SubmissionProblem] {
        // A rehearsal's day is whatever somebody likes.
        guard !targetSet.isRehearsal, let earliest = targetSet.cycle.earliestDay else { return [] }
        return recorded.filter { $0.day < earliest }
            .map { .recordedBeforeCycle($0.what, $0.day, earliest: earliest) }
    }

    private var numberingProblems: [SubmissionProblem] {
        var problems: [SubmissionProblem] = []
        if revision < 1 { problems.append(.noRevision(revision)) }
        if (revision == 1) != (supersedes == nil) {
            problems.append(
                supersedes == nil
                    ? .supersedesNothing(revision: revision) : .firstSupersedes(revision: revision))
        }
        if let supersedes,
            supersedes.count != 64 || !supersedes.allSatisfy({ "0123456789abcdef".contains($0) })
        {
            problems.append(.supersedesNoDigest(supersedes))
        }
        return problems
    }

    private func problems(
        of signatory: Signatory, _ status: SignOffStatus, _ findings: [Finding]
    ) -> [SubmissionProblem] {
        var problems: [SubmissionProblem] = []
        if signatory.isRequired, !status.stands { problems.append(.signOffMissing(signatory, status)) }
        guard let signOff = targetSet.signOffs.last(where: { $0.signatory == signatory.id }) else {
            return problems
        }
        problems += signatory.misfits(name: signOff.name, day: signOff.day, evidence: signOff.evidence).map {
            $0.isMissing ? .signOffLacks($0.detail, signatory) : .signOffDoesNotRecord($0.detail, signatory)
        }
        if let acceptance = signOff.acceptances.first(where: { $0.day != signOff.recordedOn }) {
            problems.append(.acceptedOnAnotherDay(acceptance.rule, signatory))
        }
        if let day = signOff.day, day > signOff.recordedOn {
            problems.append(.agreedAfterRecorded(signatory, day, recordedOn: signOff.recordedOn))
        }
        if let other = signOff.acceptances.first(where: { accepted in
            signOff.name.map { accepted.by != $0 } ?? false
                || targetSet.cycle.office(answering: accepted.rule).map { $0 != signatory.id } ?? false
        }) {
            problems.append(.acceptedByAnother(other.rule, signatory))
        }
        let covered = targetSet.parts(coveredBy: signatory)
        problems += targetSet.recordedAfter(signOff, covered).map {
            .recordedAfterSignOff($0.what, $0.day, signatory, recordedOn: signOff.recordedOn)
        }
        // What the notes answer stands in the register alone.
        let inRegister: Set<AgreementPart> = targetSet.reportedCounts == nil ? [.answers] : []
        if Set(signOff.covered.parts.keys).subtracting(inRegister) != Set(covered) {
            problems.append(.coversOtherParts(signatory))
        }
        return problems
    }

    /// What stands in a part came into it on some day.
    private var changeProblems: [SubmissionProblem] {
        AgreementPart.signable.filter { targetSet.lastChanges[$0] == nil && targetSet.hasAnything(in: $0) }
            .map { .changeNotRecorded($0) }
            + targetSet.lastChanges.sorted { $0.key.rawValue < $1.key.rawValue }
            .filter { !targetSet.cycle.canChange($0.value.subject, in: $0.key) }
            .map { .changeOfNothing($0.key, subject: $0.value.subject) }
    }

    /// What was proposed stands in no other member. It is of what the part can have, and where nothing of the part changed since that
    /// day, it is what stands there now.
    private var proposalProblems: [SubmissionProblem] {
        guard let proposal = targetSet.proposal else { return [] }
        // Personal targets leave in no submission, and were proposed all the same.
        let parts = Set(proposal.snapshot.parts.keys).union(AgreementPart.coveredUnlessSaid)
        return parts.sorted { $0.rawValue < $1.rawValue }.filter { part in
            guard AgreementPart.signable.contains(part), proposal.snapshot.parts[part] != nil else {
                return true
            }
            let proposed = proposal.snapshot.parts[part] ?? []
            if !proposed.allSatisfy({ targetSet.cycle.canSay($0.subject, in: part) }) { return true }
            let isAsThen = targetSet.lastChanges[part].map { $0.day < proposal.day } ?? true
            let now = Snapshot([part: targetSet.ownStatements(in: part)])
            return isAsThen && !Snapshot([part: proposed]).movements(to: now).isEmpty
        }.map { .proposedElse($0, on: proposal.day) }
    }

    /// What can be asked of a submission, in the form in which it is asked; and what one office alone can answer, in no note, and
    /// while it is asked.
    private func answerProblems(_ findings: [Finding], _ context: RuleContext) -> [SubmissionProblem] {
        let cycle = targetSet.cycle
        // A register has every sign-off that was ever given.
        let last = cycle.signatories.compactMap { signatory in
            targetSet.signOffs.last { $0.signatory == signatory.id }
        }
        let accepted = last.filter { $0.withdrawal == nil }.flatMap(\.acceptances)
        func isAsked(_ note: Note) -> Bool {
            findings.contains { $0.rule == note.rule && $0.topic == note.topic }
        }
        let notesOfOffices = targetSet.notes.filter { cycle.office(answering: $0.rule) != nil }
        let acceptedOfNothing = accepted.filter {
            cycle.officeSeesAll(answering: $0.rule) && !isAsked($0)
        }
        // In a register they have pupils among them, of whom none leaves.
        let isFile = targetSet.reportedCounts != nil
        // What was recorded after the export is a problem of its own, and what was answered about it is none besides.
        let latest = max(exportedOn, recorded.map(\.day).max() ?? exportedOn)
        let misformed = (targetSet.notes + accepted).filter {
            !Rule.canAsk($0.rule, about: $0.topic, of: $0.facts)
                || !Rule.canAsk($0.rule, of: isFile ? $0.facts : $0.facts.leaving, in: cycle)
                || !Rule.areDone($0.facts, by: latest)
        }
        return (misformed + notesOfOffices + acceptedOfNothing)
            .map { .noteOfNothing($0.rule, subject: $0.topic.text) }
            + twice(targetSet.notes, nil)
            + targetSet.cycle.signatories.flatMap { signatory in
                twice(
                    targetSet.signOffs.last { $0.signatory == signatory.id }?.acceptances ?? [], signatory)
            } + answeredInTwoPlaces(context)
    }

    /// What is answered with a sign-off that stands, and for the same facts in a note or with another office's.
    private func answeredInTwoPlaces(_ context: RuleContext) -> [SubmissionProblem] {
        var answered = targetSet.notes
        var problems: [SubmissionProblem] = []
        for signatory in targetSet.cycle.signatories {
            let accepted = context.status(of: signatory).signOff?.acceptances ?? []
            problems += accepted.filter { one in
                answered.contains { $0.rule == one.rule && $0.topic == one.topic && $0.facts == one.facts }
            }.map { .answeredTwice($0.rule, subject: $0.topic.text, signatory) }
            answered += accepted
        }
        return problems
    }

    private func twice(_ notes: [Note], _ signatory: Signatory?) -> [SubmissionProblem] {
        var seen: Set<String> = []
        return notes.filter { !seen.insert("\($0.rule) \($0.topic)").inserted }
            .map { .answeredTwice($0.rule, subject: "\($0.topic)", signatory) }
    }

    private var cycleProblems: [SubmissionProblem] {
        let cycle = targetSet.cycle
        let dfe = targetSet.unit.dfe
        var problems: [SubmissionProblem] = []
        if (try? targetSet.timeliness(lateReason: timeliness.reason, on: exportedOn)) != timeliness {
            problems.append(.otherTimeliness(timeliness))
        }
        if let authority = cycle.authority, let code = authority.code, code != dfe.authority {
            problems.append(.otherAuthority(dfe, authority, code: code))
        }
        if let frozen = cycle.frozenAfter, exportedOn > frozen {
            problems.append(.exportedWhenFrozen(exportedOn, frozenAfter: frozen))
        }
        return problems
    }

    /// What was put into the register, with its days.
    private var recorded: [(what: SubmissionProblem.Recorded, day: Day)] {
        let changes = targetSet.lastChanges.sorted { $0.key.rawValue < $1.key.rawValue }
        let accepted = targetSet.signOffs.flatMap(\.acceptances)
        return changes.map { (.lastChange($0), $1.day) }
            + [targetSet.proposal.map { (.proposal, $0.day) }].compactMap(\.self)
            + targetSet.notes.map { (.note($0.rule), $0.day) }
            + accepted.map { (.acceptance($0.rule), $0.day) }
            + targetSet.signOffs.map { (.signOff($0.signatory), $0.recordedOn) }
    }
}

extension TargetSet {
    /// What a sign-off covers and was put into the register after it: notes, and other sign-offs.
    fileprivate func recordedAfter(
        _ signOff: SignOff, _ parts: [AgreementPart]
    ) -> [(what: SubmissionProblem.Recorded, day: Day)] {
        let answered =
            parts.contains(.notes) ? notes.map { (SubmissionProblem.Recorded.note($0.rule), $0.day) } : []
        let signed =
            parts.contains(.signOffs)
            ? cycle.signatories.filter { $0.id != signOff.signatory }.compactMap { other in
                signOffs.last { $0.signatory == other.id }
            }.filter { $0.withdrawal == nil }.map {
                (SubmissionProblem.Recorded.signOff($0.signatory), $0.recordedOn)
            } : []
        return (answered + signed).filter { $0.1 > signOff.recordedOn }.map { (what: $0.0, day: $0.1) }
    }

    fileprivate func hasAnything(in part: AgreementPart) -> Bool {
        switch part {
        case .statutory, .recommended, .goodPractice, .byAgreement:
            cycle.measures.contains { measure in
                measure.status.part == part
                    && (figures[measure.id] != nil || measure.keyStage.map { groups[$0] != nil } ?? false)
            }
        case .absence:
            !absenceTargets.isEmpty || !plan.isEmpty || priors.values.contains { !$0.isEmpty }
        case .personal: !rollCounts.isEmpty
        case .signOffs, .notes, .answers, .confirmation: false
        }
    }
}

extension Cycle {
    /// The office that alone answers the queries of a rule, with its sign-off; nil where a note does.
    fileprivate func office(answering rule: Rule.ID) -> Signatory.ID? {
        [.zeroRated, .zeroUndeclared].contains(rule) ? zeroRating.acceptedBy : nil
    }

    /// Whether that office covers everything which such a query is about: its acceptance falls when the query goes.
    fileprivate func officeSeesAll(answering rule: Rule.ID) -> Bool {
        guard let id = office(answering: rule), let office = signatories.first(where: { $0.id == id }) else {
            return false
        }
        return zeroRating.statuses.allSatisfy { office.covers.contains($0.part) }
    }

    /// Whether a change of a subject can be the last of a part.
    func canChange(_ subject: String, in part: AgreementPart) -> Bool {
        subject == part.rawValue && part == .personal || canSay(subject, in: part)
    }

    /// Whether a rate of absence can be of it: the id of a comparator, `target`, or `action 1`.
    func isFigureOfAbsence(_ name: String) -> Bool {
        name == UnlikelyRate.Figure.target.name || PlannedAction.isSubject(name)
            || absence.contains { $0.comparators.contains { $0.id.rawValue == name } }
    }

    /// Whether a part can have a statement on a subject.
    fileprivate func canSay(_ subject: String, in part: AgreementPart) -> Bool {
        switch part {
        case .statutory, .recommended, .goodPractice, .byAgreement:
            let own = measures.filter { $0.status.part == part }
            return own.contains { $0.id.rawValue == subject || $0.keyStage?.rawValue == subject }
        case .absence:
            return PlannedAction.isSubject(subject)
                || absence.contains { measure in
                    measure.id.rawValue == subject
                        || measure.comparators.contains { "\(measure.id) \($0.id)" == subject }
                }
        case .personal: return keyStages.contains { $0.id.rawValue == subject }
        case .signOffs, .notes, .answers, .confirmation: return false
        }
    }
}
