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

    package let unit: PersonText
    package let dfe: DfENumber
    package let cycle: String
    package let today: Day
    package let rehearsal: Bool
    package let deadline: Day?
    package let daysLeft: Int?
    package let waitingFor: [String]
    package let submitted: Bool
    package let revision: Int?
    /// What to do next, as the front end says it.
    package let next: String
    package let fingerprint: String?
    package let receipt: ReceiptReport?
    package let tasks: [TaskReport]

    /// - Parameters:
    ///   - next: what the front end says of the list's `next`.
    ///   - title: what it says of each task.
    package init(
        of set: TargetSet, _ list: TaskList, fingerprint: String?, on today: Day, next: String,
        title: (Task) -> String
    ) {
        unit = set.unit.name
        dfe = set.unit.dfe
        cycle = set.cycle.id
        self.today = today
        rehearsal = set.isRehearsal
        deadline = list.deadline
        daysLeft = list.daysLeft
        waitingFor = list.waitingFor.map(\.text)
        submitted = set.isSubmitted
        revision = set.revisions.last?.number
        self.next = next
        self.fingerprint = fingerprint
        receipt = set.latestReceipt.map { ReceiptReport($0, on: today) }
        tasks = list.tasks.map {
            TaskReport(
                title: title($0), done: $0.isDone, who: $0.who.text, command: Command($0.remedy))
        }
    }
}
