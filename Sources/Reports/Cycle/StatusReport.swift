import Sentences
package import TargetSetting

/// The first screen: what is done, whose move it is and what is next.
package struct StatusReport: Encodable, Sendable {
    /// A thing that is done or to do, and what to type.
    package struct TaskReport: Encodable, Sendable {
        package let title: String
        package let done: Bool
        package let who: String
        package let command: Command
    }

    /// A day that is to come, or the last of several.
    package struct Coming: Encodable, Sendable {
        package let from: Day?
        package let day: Day
        package let inWords: String
        package let title: String
    }

    package let unit: PersonText
    package let dfe: DfENumber
    package let cycle: String
    package let cycleHeading: String
    package let notice: String?
    package let today: Day
    package let rehearsal: Bool
    package let deadline: Day?
    package let daysLeft: Int?
    /// How far the deadline is; nil where nobody is waited for.
    package let deadlineInWords: String?
    package let waitingFor: [String]
    package let waitingForInWords: [String]
    package let submitted: Bool
    /// Whether the LA has sent back what was submitted.
    package let returned: Bool
    /// Whether it is exported, and what the LA has said of it.
    package let standing: String
    /// The targets that the LA has set in what it said of it.
    package let setByAuthority: [String]
    /// What is to be done before the LA's receipts can be relied on.
    package let keyToConfirm: Notice?
    package let revision: Int?
    /// What to do next, as the front end says it.
    package let next: String
    package let fingerprint: String?
    package let receipt: ReceiptReport?
    package let tasks: [TaskReport]
    /// The next three dates of the cycle.
    package let comingUp: [Coming]
    /// Whom to ask.
    package let contacts: [String]

    /// - Parameters:
    ///   - next: what the front end says of what is next.
    ///   - title: what it says of each task.
    package init(
        of set: TargetSet, fingerprint: String?, on today: Day, next: (TaskList.Next) -> String,
        title: (Task) -> String
    ) {
        let list = TaskList(of: set, on: today)
        unit = set.unit.name
        dfe = set.unit.dfe
        cycle = set.cycle.id
        cycleHeading = set.cycle.heading
        notice = set.cycle.notice
        self.today = today
        rehearsal = set.isRehearsal
        deadline = list.deadline
        daysLeft = list.daysLeft
        deadlineInWords = list.deadlineInWords(set)
        waitingFor = list.waitingFor.map(\.text)
        waitingForInWords = list.waitingFor.map { $0.inWords(in: set.cycle) }
        submitted = set.isSubmitted
        returned = set.returned != nil
        standing = list.standing(of: set)
        setByAuthority = (set.reply?.targets ?? []).map(\.inWords)
        keyToConfirm = set.reply.flatMap { _ in set.authorityKeys.last.map(AuthorityKeyReport.init)?.toConfirm
        }
        revision = set.revisions.last?.number
        self.next = next(list.next)
        self.fingerprint = fingerprint
        receipt = set.latestReceipt.map { ReceiptReport($0, on: today) }
        tasks = list.tasks.map {
            TaskReport(
                title: title($0), done: $0.isDone, who: $0.who.text, command: Command($0.remedy))
        }
        comingUp = set.cycle.days.filter { $0.day >= today }.sorted { $0.day < $1.day }.prefix(3)
            .map { $0 }
        contacts = set.cycle.contacts.map(\.inWords)
    }
}

extension Cycle {
    /// Its milestones by their last days, and the day on the sheet's header.
    fileprivate var days: [StatusReport.Coming] {
        let header = completeBy.map {
            StatusReport.Coming(
                from: nil, day: $0, inWords: $0.inWords, title: "to be completed by, on the sheet")
        }
        return milestones.map { .init(from: $0.from, day: $0.to, inWords: $0.inWords, title: $0.title) }
            + [header].compactMap(\.self)
    }
}
