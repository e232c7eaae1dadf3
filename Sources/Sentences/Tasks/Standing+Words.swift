package import TargetSetting

extension TaskList {
    /// Whether it is exported, and what the LA has said of it.
    package func standing(of set: TargetSet) -> String {
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
    package func deadlineInWords(_ set: TargetSet) -> String? {
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

extension TaskList.Mover {
    /// Who is waited for; a signatory by the title that the cycle gives them.
    package func inWords(in cycle: Cycle) -> String {
        switch self {
        case .la: "the LA"
        case .unit: "the unit"
        case .signatory(let id): cycle.title(of: .signatory(id))
        }
    }
}
