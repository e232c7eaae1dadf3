/// What is done, whose move it is and what is next: the first screen of `pru`.
package struct TaskList: Equatable, Sendable {
    package struct Task: Equatable, Sendable {
        /// What is to be done, with how it stands: `Key stage 2: 7 pupils, zero-rated`.
        package let title: String
        package let isDone: Bool
        /// Whose move it is: the id of an office, or `TaskList.unit`.
        package let who: String
        /// The command to type.
        package let command: String
    }

    /// Who enters the figures where the cycle has no office that confirms last.
    package static let unit = "unit"
    /// Whose move it is after the export.
    package static let la = "la"

    package let tasks: [Task]
    /// Whose move it is now: ids of offices, `unit`, or `la`; nobody's where the LA has accepted what is here.
    package let waitingFor: [String]
    /// The command to type next, or what to do.
    package let next: String
    /// Days to `deadline`: 0 on the day, negative after it.
    package let daysLeft: Int?
    /// The LA deadline or the statutory date, whichever is first; the day to respond by where the LA has returned the
    /// submission; nil where it has accepted what is here.
    package let deadline: Day?

    package init(of set: TargetSet, on today: Day) {
        let context = RuleContext(set, on: today)
        let open = context.findings.filter(\.isOpen)
        let owner = set.cycle.confirmingOffice?.id ?? TaskList.unit
        let entering =
            set.keyStageTasks(owner, on: today, open: open) + set.pupilTasks(owner, open: open)
            + set.unitTasks(owner, on: today, open: open)
            + set.absenceTasks(owner, open: open) + context.proposalTasks(owner)
            + context.findingTasks(owner, open: open)
        let signing = context.signOffTasks
        let export = Task(
            title: context.exportTitle, isDone: context.currentRevision != nil, who: owner,
            command: context.exportCommand
        )
        tasks = entering + signing + [export] + set.replyTasks(owner)
        let deadlines = [set.cycle.laDeadline, set.cycle.statutoryDeadline].compactMap(\.self)
        deadline = set.isAccepted ? nil : set.returned?.respondBy ?? deadlines.min()
        daysLeft = deadline.map(today.days(until:))
        if context.currentRevision != nil, let reply = set.reply {
            (waitingFor, next) = TaskList.move(after: reply, owner: owner)
        } else if let revision = context.currentRevision {
            waitingFor = [TaskList.la]
            let authority = set.cycle.authority.map { " (\($0.name))" } ?? ""
            let file = "the file of revision \(revision.number) to the LA\(authority)"
            next =
                set.isRehearsal
                ? "In earnest you would now send \(file). To begin: pru init --register FILE, without --rehearsal"
                : "Send \(file). To write it again: pru export"
        } else if let task = entering.first(where: { !$0.isDone }) {
            waitingFor = [owner]
            next = task.command
        } else if let first = signing.first(where: { !$0.isDone }) {
            let others = signing.filter { !$0.isDone && $0.who != set.cycle.confirmingOffice?.id }
            waitingFor = others.isEmpty ? [first.who] : others.map(\.who)
            next = first.command
        } else {
            waitingFor = [owner]
            next = export.command
        }
    }

    /// Whose move it is when the LA has said something of what is in the register now.
    private static func move(after reply: Receipt, owner: String) -> (waitingFor: [String], next: String) {
        switch reply.decision {
        case .received:
            ([TaskList.la], "When the LA has decided it sends another receipt. Type then: pru receipt FILE")
        case .accepted:
            ([], "Nothing is left to do: the LA has accepted revision \(reply.revision). See pru receipt")
        case .returned(_, let day):
            (
                [owner],
                "Change what the LA asks for, have it signed again and export it by \(day.inWords): pru target"
            )
        }
    }
}

extension TargetSet {
    /// What the LA has said of the latest revision; nothing where it has said nothing.
    fileprivate func replyTasks(_ owner: String) -> [TaskList.Task] {
        guard let reply else { return [] }
        let title = "The LA's receipt for revision \(reply.revision): \(reply.decision.inWords)"
        return switch reply.decision {
        case .received:
            [.init(title: title, isDone: false, who: TaskList.la, command: "pru receipt FILE")]
        case .accepted:
            [.init(title: title, isDone: true, who: TaskList.la, command: "pru receipt")]
        case .returned:
            [.init(title: title, isDone: false, who: owner, command: "pru target")]
        }
    }
}

extension TargetSet {
    fileprivate func keyStageTasks(_ owner: String, on today: Day, open: [Finding]) -> [TaskList.Task] {
        let groupsAsked = open.subjects(of: "group-not-stated")
        let targetsAsked = open.subjects(of: "target-missing")
        return cycle.keyStages.compactMap { keyStage in
            let owed = cycle.measures(of: keyStage).filter {
                $0.status(on: today).severityWhenMissing != nil
            }
            guard !owed.isEmpty else { return nil }
            guard let group = groups[keyStage.id] else {
                return .init(
                    title: "\(keyStage.title): say how many pupils, 0 if there are none",
                    isDone: !groupsAsked.contains(keyStage.id),
                    who: owner,
                    command: "pru cohort \(keyStage.id) N")
            }
            if group == 0 {
                return .init(
                    title: "\(keyStage.title): no pupils", isDone: true, who: owner, command: "pru target")
            }
            let missing = owed.filter { target(for: $0) == .missing }
            let asked = missing.filter { targetsAsked.contains($0.id) }
            let zeroRated = zeroRatings[keyStage.id] == nil ? "" : ", zero-rated"
            let advice =
                cycle.zeroRating.policy == .expected
                    && missing.contains { cycle.zeroRating.statuses.contains($0.status) }
                ? " (most units zero-rate: pru target zero-rate \(keyStage.id) --reason TEXT)" : ""
            return .init(
                title:
                    "\(keyStage.title): \(counted(group, "pupil"))\(zeroRated), \(owed.count - missing.count) of \(counted(owed.count, "target")) set\(advice)",
                isDone: asked.isEmpty, who: owner,
                command: asked.first?.setCommand ?? "pru target")
        }
    }

    fileprivate func pupilTasks(_ owner: String, open: [Finding]) -> [TaskList.Task] {
        let pupils = roll.pupils.filter { $0.details.left == nil }
        guard !pupils.isEmpty else { return [] }
        let measurable = pupils.count { $0.targets.contains(where: \.isMeasurable) }
        return [
            .init(
                title:
                    "Personal targets: \(measurable) of \(counted(pupils.count, "pupil")) on the roll with a measurable one",
                isDone: open.subjects(of: "zero-rated-pupil-without-target").isEmpty, who: owner,
                command: "pru personal set PUPIL SUBJECT --to GRADE --by DAY --why TEXT")
        ]
    }

    fileprivate func unitTasks(_ owner: String, on today: Day, open: [Finding]) -> [TaskList.Task] {
        let asked = open.subjects(of: "target-missing")
        let owed = cycle.measures.filter {
            $0.keyStage == nil && $0.status(on: today).severityWhenMissing != nil
        }
        return owed.map { measure in
            .init(
                title: "\(measure.title): \(target(for: measure).inWords)",
                isDone: !asked.contains(measure.id), who: owner,
                command: measure.setCommand)
        }
    }

    fileprivate func absenceTasks(_ owner: String, open: [Finding]) -> [TaskList.Task] {
        let targetsAsked = open.subjects(of: "absence-target-missing")
        let figuresAsked = open.subjects(of: "absence-comparator-missing")
        var tasks: [TaskList.Task] = []
        for measure in cycle.absence where measure.isOwed || absenceTargets[measure.id] != nil {
            let missing = missingLimits(on: measure).filter {
                figuresAsked.contains("\(measure.id) \($0.id)")
            }
            if !limits(on: measure).isEmpty {
                let ceiling = ceiling(of: measure).map { ", ceiling \($0.rate)%" } ?? ""
                tasks.append(
                    .init(
                        title:
                            "\(measure.title): earlier figures, \(missing.isEmpty ? "all recorded\(ceiling)" : "\(missing.count) still missing")",
                        isDone: missing.isEmpty, who: owner,
                        command: missing.first.map { priorCommand(measure, $0) } ?? "pru absence"))
            }
            let target = absenceTargets[measure.id]
            tasks.append(
                .init(
                    title:
                        "\(measure.title) \(measure.resultYear): \(target.map { "target \($0.rate)%" } ?? "target not set")",
                    isDone: !targetsAsked.contains(measure.id), who: owner,
                    command: "pru absence set P\(measureOption(measure))"))
        }
        if cycle.actionPlanOwed, !cycle.absence.isEmpty {
            let asked = open.subjects(of: "action-plan-missing")
            tasks.append(
                .init(
                    title: "Absence action plan: \(counted(plan.count, "action"))", isDone: asked.isEmpty,
                    who: owner,
                    command: "pru absence action add --what TEXT --who TEXT --by DAY"))
        }
        return tasks
    }

}

extension RuleContext {
    fileprivate func proposalTasks(_ owner: String) -> [TaskList.Task] {
        guard let due = set.cycle.day(.proposedBy) else { return [] }
        let hasSigned = set.cycle.signatories.contains { status(of: $0).stands }
        let moved = set.movementsSinceProposal.count
        let title = set.proposal.map {
            "Proposed on \($0.day.inWords)" + (moved == 0 ? "" : ", \(counted(moved, "change")) since")
        }
        return [
            .init(
                title: title ?? "Freeze the proposed targets, by \(due.inWords)",
                isDone: set.proposal != nil || hasSigned,
                who: owner, command: "pru propose")
        ]
    }

    fileprivate func findingTasks(_ owner: String, open: [Finding]) -> [TaskList.Task] {
        // What is not done yet, what an office answers with its sign-off, and sign-offs that fell have tasks of their own.
        let rest = open.filter {
            $0.holdsUpSigning && !$0.isOmission && $0.answeredBy == nil
                && !["sign-off-moved", "confirmed-too-early"].contains($0.rule)
        }
        let errors = rest.count { $0.severity == .error }
        let counts =
            "\(counted(errors, "error")), \(rest.count - errors) \(rest.count - errors == 1 ? "query" : "queries")"
        return [
            .init(
                title: rest.isEmpty
                    ? "Nothing else to put right or explain" : "To put right or explain: \(counts)",
                isDone: rest.isEmpty, who: owner, command: "pru check")
        ]
    }

    fileprivate var signOffTasks: [TaskList.Task] {
        let inOrder =
            set.cycle.signatories.filter { !$0.confirmsLast } + set.cycle.signatories.filter(\.confirmsLast)
        return inOrder.compactMap { signatory in
            let status = status(of: signatory)
            // An office that need not sign is asked again where its sign-off fell, and not otherwise.
            switch status {
            case .notSigned, .withdrawn: guard signatory.isRequired else { return nil }
            case .stands, .moved: break
            }
            return .init(
                title: set.words(on: status, of: signatory),
                isDone: status.stands, who: signatory.id,
                command: "\(signatory.signCommand)\(acceptOption(of: signatory))")
        }
    }

    /// ` --accept zero-rated=TEXT` where the office has something to accept.
    private func acceptOption(of signatory: Signatory) -> String {
        set.zeroRatings.isEmpty || set.cycle.zeroRating.acceptedBy != signatory.id
            ? "" : " --accept zero-rated=TEXT"
    }

    fileprivate var exportTitle: String {
        guard let latest = set.revisions.last else { return "Export the submission" }
        return currentRevision != nil
            ? "Exported revision \(latest.number) on \(latest.exportedOn.inWords), \(latest.timeliness.inWords)"
            : "Export again: what is here is not what revision \(latest.number) says"
    }

    fileprivate var exportCommand: String {
        let isLate = [set.cycle.laDeadline, set.cycle.statutoryDeadline].compactMap(\.self).contains {
            today > $0
        }
        return isLate ? "pru export --late REASON" : "pru export"
    }
}

extension [Finding] {
    /// What a rule found something about.
    fileprivate func subjects(of rule: String) -> Set<String> {
        Set(filter { $0.rule == rule }.map(\.subject))
    }
}
