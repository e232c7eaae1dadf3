/// Why nothing was exported.
package enum ExportRefusal: Equatable, Sendable {
    case exportBeforeSignOffs([Missing])
    case notLate(deadline: Day?)
    case lateWithoutReason(deadline: Day, isStatutory: Bool)
    case frozen(after: Day)
    /// Whoever receives the submission would object to it.
    case unverifiable([SubmissionProblem])
}

extension ExportRefusal {
    /// What scripts read. The codes are a contract.
    var report: Refusal.Report {
        switch self {
        case .exportBeforeSignOffs(let missing):
            Refusal.Report(
                "export-before-sign-offs", ["waitingFor": missing.map(\.signatory.id)],
                missing.map(\.remedy))
        case .notLate(let deadline): Refusal.Report("not-late", ["deadline": deadline], .export())
        case .lateWithoutReason(let deadline, let isStatutory):
            Refusal.Report(
                "late-without-reason", ["deadline": deadline, "statutory": isStatutory],
                .export(late: true))
        case .frozen(let day): Refusal.Report("frozen", ["frozenAfter": day], .askAuthority())
        case .unverifiable(let problems):
            Refusal.Report("unverifiable", ["problems": problems.map(\.code)])
        }
    }
}
