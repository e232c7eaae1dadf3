extension RuleContext {
    /// What the unit enters before anybody signs.
    func enteringTasks(_ owner: TaskList.Mover, open: [Finding]) -> [Task] {
        keyStageTasks(owner, open: open) + pupilTasks(owner, open: open) + unitTasks(owner, open: open)
            + absenceTasks(owner, open: open) + proposalTasks(owner) + findingTasks(owner, open: open)
    }

    private func keyStageTasks(_ owner: TaskList.Mover, open: [Finding]) -> [Task] {
        let groupsAsked = open.topics(of: .groupNotStated)
        let targetsAsked = open.topics(of: .targetMissing)
        let zeroRating = set.cycle.zeroRating
        return set.cycle.keyStages.compactMap { keyStage in
            let owed = set.cycle.measures(of: keyStage).filter { $0.status(on: today).isOwed }
            guard !owed.isEmpty else { return nil }
            guard let group = set.groups[keyStage.id] else {
                return Task(
                    .stateGroup(keyStage), isDone: !groupsAsked.contains(.keyStage(keyStage.id)), who: owner,
                    remedy: .stateGroup(keyStage: keyStage.id))
            }
            if group == 0 {
                let isAsked = open.contains { $0.doubtsThatNobodyIs(in: keyStage) }
                return Task(
                    .noPupils(keyStage, isAsked: isAsked), isDone: !isAsked, who: owner,
                    remedy: isAsked ? .showFindings : .showTargets)
            }
            let missing = owed.filter { set.target(for: $0) == .missing }
            let asked = missing.filter { targetsAsked.contains(.measure($0.id)) }
            let isUsual =
                zeroRating.policy == .expected && missing.contains { zeroRating.statuses.contains($0.status) }
            return Task(
                .targets(
                    keyStage, group: group, isZeroRated: set.zeroRatings[keyStage.id] != nil,
                    set: owed.count - missing.count, owed: owed.count),
                isDone: asked.isEmpty, who: owner, remedy: asked.first?.setting() ?? .showTargets,
                usual: isUsual ? .zeroRate(keyStage: keyStage.id) : nil)
        }
    }

    private func pupilTasks(_ owner: TaskList.Mover, open: [Finding]) -> [Task] {
        guard !pupils.isEmpty else { return [] }
        let measurable = pupils.count { $0.pupil.targets.contains(where: \.isMeasurable) }
        return [
            Task(
                .personalTargets(measurable: measurable, pupils: pupils.count),
                isDone: open.topics(of: .zeroRatedPupilWithoutTarget).isEmpty, who: owner,
                remedy: .setPersonal(holder: nil))
        ]
    }

    private func unitTasks(_ owner: TaskList.Mover, open: [Finding]) -> [Task] {
        let asked = open.topics(of: .targetMissing)
        let owed = set.cycle.measures.filter { $0.keyStage == nil && $0.status(on: today).isOwed }
        return owed.map { measure in
            Task(
                .unitTarget(measure, set.target(for: measure)),
                isDone: !asked.contains(.measure(measure.id)), who: owner, remedy: measure.setting())
        }
    }

    private func absenceTasks(_ owner: TaskList.Mover, open: [Finding]) -> [Task] {
        let targetsAsked = open.topics(of: .absenceTargetMissing)
        let figuresAsked = open.topics(of: .absenceComparatorMissing)
        var tasks: [Task] = []
        for measure in set.cycle.absence where measure.isOwed || set.absenceTargets[measure.id] != nil {
            let missing = set.missingLimits(on: measure).filter {
                figuresAsked.contains(.prior(measure.id, $0.id))
            }
            if !set.limits(on: measure).isEmpty {
                let ceiling = missing.isEmpty ? set.ceiling(of: measure)?.rate : nil
                tasks.append(
                    Task(
                        .priorFigures(measure, missing: missing.count, ceiling: ceiling),
                        isDone: missing.isEmpty, who: owner,
                        remedy: missing.first.map { set.recording(measure, $0) } ?? .showAbsence))
            }
            tasks.append(
                Task(
                    .absenceTarget(measure, set.absenceTargets[measure.id]),
                    isDone: !targetsAsked.contains(.absence(measure.id)), who: owner,
                    remedy: .setAbsence(measure: set.named(measure))))
        }
        if set.cycle.actionPlanOwed, !set.cycle.absence.isEmpty {
            tasks.append(
                Task(
                    .actionPlan(actions: set.plan.count),
                    isDone: open.topics(of: .actionPlanMissing).isEmpty, who: owner,
                    remedy: .addPlannedAction))
        }
        return tasks
    }

    private func proposalTasks(_ owner: TaskList.Mover) -> [Task] {
        guard let due = set.cycle.day(.proposedBy) else { return [] }
        let hasSigned = set.cycle.signatories.contains { status(of: $0).stands }
        let kind: Task.Kind =
            set.proposal.map { .proposed(on: $0.day, changes: set.movementsSinceProposal.count) }
            ?? .propose(by: due)
        return [Task(kind, isDone: set.proposal != nil || hasSigned, who: owner, remedy: .propose)]
    }

    private func findingTasks(_ owner: TaskList.Mover, open: [Finding]) -> [Task] {
        // What is answered with a sign-off has a task of its own, as what these rules find has, and signing again.
        let hasFallen = set.cycle.confirmingSignatory.map { !status(of: $0).stands } ?? false
        let rest = open.filter {
            $0.holdsUpSigning && ($0.answeredBy == nil || $0.rule == .zeroUndeclared)
                && !RuleContext.rulesOfOtherTasks.contains($0.rule)
                && !($0.rule == .confirmedTooEarly && hasFallen)
        }
        let errors = rest.count { $0.severity == .error }
        let toAccept = open.count { $0.answeredBy != nil && $0.rule != .zeroUndeclared }
        return [
            Task(
                .findings(errors: errors, queries: rest.count - errors, toAccept: toAccept),
                isDone: rest.isEmpty, who: owner,
                remedy: .showFindings)
        ]
    }

    /// What is still to be entered, and sign-offs that fell.
    private static let rulesOfOtherTasks: Set<Rule.ID> = [
        .groupNotStated, .targetMissing, .absenceTargetMissing, .absenceComparatorMissing, .actionPlanMissing,
        .signOffMoved,
    ]

    /// What the office has to accept in words, which the sign-off can do at once.
    func accepted(by signatory: Signatory) -> [Rule.ID] {
        guard set.cycle.zeroRating.acceptedBy == signatory.id else { return [] }
        let isUndeclared = findings(of: Rule.zeroRatingRules).contains {
            $0.rule == .zeroUndeclared && $0.isOpen
        }
        return (set.zeroRatings.isEmpty ? [] : [.zeroRated]) + (isUndeclared ? [.zeroUndeclared] : [])
    }

    /// What each office has to give: its sign-off and, with it, whatever only that office can accept.
    func signOffTasks(open: [Finding]) -> [Task] {
        let inOrder =
            set.cycle.signatories.filter { !$0.confirmsLast } + set.cycle.signatories.filter(\.confirmsLast)
        return inOrder.compactMap { signatory in
            let status = status(of: signatory)
            // Who need not sign is asked again where the sign-off fell, and not otherwise.
            switch status {
            case .notSigned, .withdrawn: guard signatory.isRequired else { return nil }
            case .stands, .moved: break
            }
            let unaccepted = status.stands ? open.count { $0.answeredBy == signatory.id } : 0
            return Task(
                unaccepted == 0 ? .signOff(signatory, status) : .accept(signatory, queries: unaccepted),
                isDone: status.stands && unaccepted == 0, who: .signatory(signatory.id),
                remedy: .sign(SignForm(signatory), accepting: accepted(by: signatory)))
        }
    }

    func exportTask(_ owner: TaskList.Mover) -> Task {
        let isLate = [set.cycle.laDeadline, set.cycle.statutoryDeadline].compactMap(\.self).contains {
            today > $0
        }
        let kind: Task.Kind =
            set.revisions.last.map { latest in
                currentRevision == nil
                    ? .exportAgain(revision: latest.number)
                    : .exported(revision: latest.number, on: latest.exportedOn, latest.timeliness)
            } ?? .export
        return Task(kind, isDone: currentRevision != nil, who: owner, remedy: .export(late: isLate))
    }
}

extension TargetSet {
    /// What the LA has said of the latest revision; nothing where it has said nothing.
    func replyTasks(_ owner: TaskList.Mover) -> [Task] {
        guard let reply else { return [] }
        return switch reply.decision {
        case .received: [Task(.reply(reply), isDone: false, who: .la, remedy: .recordReceipt)]
        case .accepted: [Task(.reply(reply), isDone: true, who: .la, remedy: .showReceipt)]
        case .returned: [Task(.reply(reply), isDone: false, who: owner, remedy: .showTargets)]
        }
    }
}

extension Finding {
    /// Whether it asks about pupils who may be in a group that has nobody.
    fileprivate func doubtsThatNobodyIs(in keyStage: KeyStage) -> Bool {
        switch observation {
        case .notCounted(keyStage, _, _): true
        default: rule == .leftOut && severity == .error
        }
    }
}

extension [Finding] {
    /// What a rule found something about.
    fileprivate func topics(of rule: Rule.ID) -> Set<Topic> {
        Set(filter { $0.rule == rule }.map(\.topic))
    }
}
