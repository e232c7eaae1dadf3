import Sentences
package import TargetSetting

/// The first screen: what is done, whose move it is and what is next.
package struct StatusReport: Encodable, Sendable {
    /// A thing that is done or to do, and what to type.
    package struct TaskReport: Encodable, Sendable {
        /// What is to be done, as the front end says it.
        package let title: String
        /// Whether nothing of it is left to do.
        package let done: Bool
        /// Who does it: the id of a signatory, `unit` or `la`.
        package let who: String
        /// How it is done.
        package let command: Command
    }

    /// A day that is to come, or the last of several.
    package struct Coming: Encodable, Sendable {
        /// The first day; nil where there is only one.
        package let from: Day?
        /// The day, or the last of several: by it they are sorted.
        package let day: Day
        /// The day, or all of them, as people read it.
        package let inWords: String
        /// What is then, as the sheet states it.
        package let title: String
    }

    /// The unit's name.
    package let unit: PersonText
    /// Its DfE number, which names it everywhere else.
    package let dfe: DfENumber
    /// The cycle's id.
    package let cycle: String
    /// The cycle's title, the sheet's own number and the LA, in a line.
    package let cycleHeading: String
    /// What people must know of the cycle's standing; nil where there is nothing.
    package let notice: String?
    /// The day that all of this is as of: in a rehearsal its own, else the computer's.
    package let today: Day
    /// Whether the register is for practice, and counts for nothing.
    package let rehearsal: Bool
    /// The first of the LA's last day and the day in law; where the LA sent it back, the day to respond by. Nil
    /// where the LA has accepted what is here.
    package let deadline: Day?
    /// To the deadline: 0 on the day, negative after it.
    package let daysLeft: Int?
    /// How far the deadline is; nil where nobody is waited for.
    package let deadlineInWords: String?
    /// Whose move it is: `unit`, `la` or ids of signatories; empty where it is nobody's.
    package let waitingFor: [String]
    /// The same, with signatories by their titles.
    package let waitingForInWords: [String]
    /// Whether what is here now was exported, and nothing has changed since.
    package let submitted: Bool
    /// Whether the LA has sent back what was submitted.
    package let returned: Bool
    /// Whether it is exported, and what the LA has said of it.
    package let standing: String
    /// The targets that the LA has set in what it said of it.
    package let setByAuthority: [String]
    /// What is to be done before the LA's receipts can be relied on.
    package let keyToConfirm: Notice?
    /// The number of the latest that was exported; nil where none was.
    package let revision: Int?
    /// What to do next, as the front end says it.
    package let next: String
    /// The key of the register in short, as it is read out to the LA.
    package let fingerprint: String?
    /// The LA's latest that counts; nil where none was recorded.
    package let receipt: ReceiptReport?
    /// What is done and what is to do, in the order of the screen: figures, sign-offs, the export, the LA's
    /// answer.
    package let tasks: [TaskReport]
    /// The next three dates of the cycle.
    package let comingUp: [Coming]
    /// Whom to ask.
    package let contacts: [String]

    /// How a unit's target setting stands on a day.
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
