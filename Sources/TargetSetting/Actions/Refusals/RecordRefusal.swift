/// What the record itself does not allow.
package enum RecordRefusal: Equatable, Sendable {
    case notARehearsal
    case notUndone(Lasting, LastDone.Entry)
    case changedMeanwhile
}

extension RecordRefusal {
    /// What scripts read. The codes are a contract.
    var report: Refusal.Report {
        switch self {
        case .notARehearsal: Refusal.Report("not-a-rehearsal", .none, .makeRegister(.rehearsal))
        case .notUndone(.beginning, _): Refusal.Report("nothing-to-undo")
        case .notUndone(let lasting, let entry):
            Refusal.Report(
                "not-undone", ["entry": entry.number, "is": lasting.name], lasting.remedies)
        case .changedMeanwhile: Refusal.Report("changed-meanwhile", .none, .showStatus)
        }
    }
}

extension Lasting {
    fileprivate var name: String {
        switch self {
        case .beginning: "beginning"
        case .earlierVersion: "earlier-version"
        case .signOff: "sign-off"
        case .withdrawal: "withdrawal"
        case .export: "export"
        case .receipt: "receipt"
        case .erasure: "erasure"
        }
    }

    /// What is done instead.
    fileprivate var remedies: [Remedy] {
        switch self {
        case .signOff(let signatory): [.withdraw(signatory: signatory.id)]
        case .withdrawal(let signatory): [.sign(SignForm(signatory), when: .agreedAgain)]
        case .receipt: [.showReceipt]
        case .export: [.showTargets]
        case .earlierVersion: [.showLog]
        case .beginning, .erasure: []
        }
    }
}
