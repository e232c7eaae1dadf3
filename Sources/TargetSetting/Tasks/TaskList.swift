/// What is done, whose move it is and what is next: the first screen.
package struct TaskList: Equatable, Sendable {
    /// In the order in which they are done: figures, sign-offs, the export, the LA's answer.
    package let tasks: [Task]
    /// Whose move it is now; nobody's where the LA has accepted what is here.
    package let waitingFor: [Mover]
    /// What is next, or what is waited for.
    package let next: Next
    /// Days to `deadline`: 0 on the day, negative after it.
    package let daysLeft: Int?
    /// The LA deadline or the statutory date, whichever is first; the day to respond by where the LA has returned the
    /// submission; nil where it has accepted what is here.
    package let deadline: Day?

    /// Whose move it is.
    package enum Mover: Hashable, Sendable {
        case signatory(Signatory.ID)
        /// Who enters the figures where the cycle has nobody who confirms last.
        case unit
        /// After the export.
        case la

        /// As scripts have it: the signatory's id, `unit` or `la`.
        package var text: String {
            switch self {
            case .signatory(let id): id.rawValue
            case .unit: "unit"
            case .la: "la"
            }
        }
    }

    /// What to do next.
    package enum Next: Equatable, Sendable {
        case remedy(Remedy)
        case sendFile(revision: Int)
        /// A rehearsal is over: what would be sent in earnest.
        case beginInEarnest(revision: Int)
        case awaitDecision
        case nothingLeft(revision: Int)
        case answerReturn(by: Day)
    }

    /// How far a target set is on a day.
    package init(of set: TargetSet, on today: Day) {
        let context = RuleContext(set, on: today)
        let open = context.findings.filter(\.isOpen)
        let owner: Mover = set.cycle.confirmingSignatory.map { .signatory($0.id) } ?? .unit
        let entering = context.enteringTasks(owner, open: open)
        let signing = context.signOffTasks(open: open)
        let export = context.exportTask(owner)
        tasks = entering + signing + [export] + set.replyTasks(owner)
        let deadlines = [set.cycle.laDeadline, set.cycle.statutoryDeadline].compactMap(\.self)
        deadline = set.isAccepted ? nil : set.returned?.respondBy ?? deadlines.min()
        daysLeft = deadline.map(today.days(until:))
        if let revision = context.currentRevision {
            (waitingFor, next) =
                set.reply.map { TaskList.move(after: $0, owner: owner) }
                ?? (
                    [.la],
                    set.isRehearsal
                        ? .beginInEarnest(revision: revision.number) : .sendFile(revision: revision.number)
                )
        } else if let task = entering.first(where: { !$0.isDone }) {
            (waitingFor, next) = ([owner], .remedy(task.remedy))
        } else if let first = signing.first(where: { !$0.isDone }) {
            let others = signing.filter { !$0.isDone && $0.who != owner }
            waitingFor = others.isEmpty ? [first.who] : others.map(\.who)
            next = .remedy(first.remedy)
        } else {
            (waitingFor, next) = ([owner], .remedy(export.remedy))
        }
    }

    /// Whose move it is when the LA has said something of what is in the register now.
    private static func move(after reply: Receipt, owner: Mover) -> (waitingFor: [Mover], next: Next) {
        switch reply.decision {
        case .received: ([.la], .awaitDecision)
        case .accepted: ([], .nothingLeft(revision: reply.revision))
        case .returned(_, let day): ([owner], .answerReturn(by: day))
        }
    }
}

/// Something to be done in the cycle, with how it stands.
package struct Task: Equatable, Sendable {
    /// What is to be done, with its figures.
    package let kind: Kind
    /// Whether nothing of it is left to do.
    package let isDone: Bool
    /// Whose move it is.
    package let who: TaskList.Mover
    /// What does it, or does the next part of it.
    package let remedy: Remedy
    /// Another way that most units take.
    package let usual: Remedy?

    init(_ kind: Kind, isDone: Bool, who: TaskList.Mover, remedy: Remedy, usual: Remedy? = nil) {
        self.kind = kind
        self.isDone = isDone
        self.who = who
        self.remedy = remedy
        self.usual = usual
    }

    /// What is to be done, with how far it is.
    package enum Kind: Equatable, Sendable {
        case stateGroup(KeyStage)
        /// And whether that is asked about.
        case noPupils(KeyStage, isAsked: Bool)
        case targets(KeyStage, group: Int, isZeroRated: Bool, set: Int, owed: Int)
        /// Pupils on the roll with a measurable target.
        case personalTargets(measurable: Int, pupils: Int)
        case unitTarget(Measure, Target)
        case priorFigures(AbsenceMeasure, missing: Int, ceiling: Percentage?)
        case absenceTarget(AbsenceMeasure, AbsenceTarget?)
        case actionPlan(actions: Int)
        case propose(by: Day)
        case proposed(on: Day, changes: Int)
        /// With the queries that are answered with a sign-off.
        case findings(errors: Int, queries: Int, toAccept: Int)
        case signOff(Signatory, SignOffStatus)
        /// What came after the sign-off, or was left out of it.
        case accept(Signatory, queries: Int)
        case export
        case exported(revision: Int, on: Day, Timeliness)
        /// What is here is not what the latest revision says.
        case exportAgain(revision: Int)
        case reply(Receipt)
    }
}
