import ArgumentParser
import Canonical
import Register
import Reports
import Sentences
import TargetSetting

struct Status: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "What is done, whose move it is and what is next. The same as pru alone.")

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let set = session.targetSet
        let list = TaskList(of: set, on: session.today)
        if options.json {
            let key = try session.register.publicKey()
            session.console.write(
                StatusReport(
                    of: set, list, fingerprint: key.fingerprint, on: session.today,
                    next: list.next.told(in: set)
                ) { $0.told })
        } else {
            session.console.print(text(set, list, on: session.today, in: session.console))
        }
        session.tellUnfinished()
        try session.tellUnswept()
    }

    private func text(_ set: TargetSet, _ list: TaskList, on today: Day, in console: Console) -> String {
        let cycle = set.cycle
        var lines =
            ["\(set.unit.name), \(set.unit.dfe)", cycle.heading] + [cycle.notice].compactMap(\.self) + [""]
        let isWell = set.isSubmitted && set.returned == nil
        let submitted = console.styled(list.submittedLine(set), isWell ? .good : .bad)
        lines.append(submitted + (list.deadlineInWords(set).map { " \($0)" } ?? ""))
        lines += (set.reply?.targets ?? []).map { "Set by the LA: \($0.inWords)" }
        if set.reply != nil { lines += set.keyToConfirm.map { [$0] } ?? [] }
        lines.append("")
        var table = Table()
        for task in list.tasks { table.add(task.isDone ? "done " : "to do", task.told) }
        lines += [table.text, ""]
        lines += set.cycle.comingUp(from: today)
        let movers = list.waitingFor.map { $0.inWords(in: cycle) }
        lines.append("Waiting for: \(movers.isEmpty ? "nobody" : movers.joined(separator: " and "))")
        lines.append("Next: \(console.styled(list.next.told(in: set), .strong))")
        if !cycle.contacts.isEmpty {
            lines.append("Questions: \(cycle.contacts.map(\.inWords).joined(separator: "; "))")
        }
        return lines.joined(separator: "\n")
    }
}

extension TaskList {
    fileprivate func submittedLine(_ set: TargetSet) -> String {
        if let reply = set.reply, let line = reply.line(isCurrent: set.isSubmitted) { return line }
        if let revision = set.currentRevision {
            let counts =
                set.isRehearsal
                ? "A rehearsal counts for nothing." : "It counts when the LA has the file."
            return "EXPORTED as revision \(revision.number), \(revision.timeliness.inWords). \(counts)"
        }
        return set.revisions.isEmpty
            ? "NOT SUBMITTED." : "NOT SUBMITTED: changed since revision \(set.revisions.count)."
    }

    /// Nil where there is no deadline, or where the export was in time for the one that has passed.
    fileprivate func deadlineInWords(_ set: TargetSet) -> String? {
        let isWaitedFor = !set.isSubmitted || set.returned != nil
        // What the LA has, no day is left for.
        guard let deadline, let daysLeft, isWaitedFor || (daysLeft >= 0 && set.reply == nil) else {
            return nil
        }
        return switch daysLeft {
        case 0: "Today is the last day: \(deadline.inWords)."
        case 1...: "\(counted(daysLeft, "day")) left, until \(deadline.inWords)."
        default: "\(counted(-daysLeft, "day")) over: the last day was \(deadline.inWords)."
        }
    }
}

extension Receipt {
    /// What the LA has said of the latest revision; nil where something else counts now.
    fileprivate func line(isCurrent: Bool) -> String? {
        let la = "by the LA (\(authority))"
        let received = "received on \(receivedOn.inWords), \(arrival.inWords)"
        switch decision {
        case .received where isCurrent:
            return "RECEIVED \(la): revision \(revision), \(received). \(decision.sentence)"
        case .accepted where isCurrent:
            return "ACCEPTED \(la): revision \(revision), \(received)."
        case .returned(let reason, _):
            let changed = isCurrent ? "" : " Changed since, and not exported yet."
            return "RETURNED \(la): revision \(revision), because: \(reason.sentence)\(changed)"
        case .received, .accepted: return nil
        }
    }
}

extension Cycle {
    /// The next three dates, the day on the sheet's header among them.
    fileprivate func comingUp(from today: Day) -> [String] {
        let header =
            completeBy.map { [(day: $0, text: "\($0.inWords): to be completed by, on the sheet")] } ?? []
        let dates = milestones.map { (day: $0.to, text: "\($0.inWords): \($0.title)") } + header
        let coming = dates.filter { $0.day >= today }.sorted { $0.day < $1.day }.prefix(3)
        return coming.isEmpty ? [] : ["Coming up:"] + coming.map { "  \($0.text)" } + [""]
    }
}

extension TargetSet {
    /// What is to be done before the LA's receipts can be relied on; nil where that is known.
    var keyToConfirm: String? {
        guard let key = authorityKeys.last, key.confirmedBy == nil else { return nil }
        return Consequence.keyToConfirm(key).told
    }
}
