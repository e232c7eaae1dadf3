/// Why a proposal or a sign-off is not recorded.
package enum SigningRefusal: Equatable, Sendable {
    case nothingToPropose
    case proposedAfterSigning(Signatory)
    case signOffLacks(Refusal.SignOffDetail, Signatory)
    case signOffDoesNotRecord(Refusal.SignOffDetail, Signatory)
    case dateInFuture(Day, today: Day)
    case confirmsLast(Signatory, waitingFor: [Missing])
    case confirmedBeforeOthers(Day, other: Signatory, otherDay: Day)
    case openFindings([Finding], before: Refusal.Blocked)
    case nothingToWithdraw(Signatory)
}

extension SigningRefusal {
    /// What scripts read. The codes are a contract.
    var report: Refusal.Report {
        switch self {
        case .nothingToPropose: Refusal.Report("nothing-to-propose", .none, .showTargets)
        case .proposedAfterSigning(let signatory):
            Refusal.Report(
                "proposed-after-signing", ["signatory": signatory.id],
                .withdraw(signatory: signatory.id, to: .proposeAnew))
        case .signOffLacks(let detail, let signatory):
            Refusal.Report(
                "sign-off-lacks", ["detail": detail, "signatory": signatory.id], .give(detail.detail))
        case .signOffDoesNotRecord(let detail, let signatory):
            Refusal.Report(
                "sign-off-does-not-record", ["detail": detail, "signatory": signatory.id],
                .leaveOut(detail.detail))
        case .dateInFuture(let day, let today):
            Refusal.Report("date-in-future", ["day": day, "today": today])
        case .confirmsLast(let signatory, let missing):
            Refusal.Report(
                "confirms-last", ["signatory": signatory.id, "waitingFor": missing.map(\.signatory.id)],
                missing.map(\.remedy))
        case .confirmedBeforeOthers(let day, let other, let otherDay):
            Refusal.Report("confirmed-before-others", ["day": day, "other": other.id, "otherDay": otherDay])
        case .openFindings(let findings, let blocked):
            Refusal.Report(
                "open-findings", ["before": blocked.fact, "findings": findings.map(\.report)],
                .showFindings)
        case .nothingToWithdraw(let signatory):
            Refusal.Report("nothing-to-withdraw", ["signatory": signatory.id], .showSignOffs)
        }
    }
}

extension Refusal {
    /// What a sign-off may record.
    package enum SignOffDetail: String, Sendable, FactConvertible { case name, day, evidence }

    /// What waits until nothing is open.
    package enum Blocked: Equatable, Sendable {
        case signOff(Signatory)
        case export
    }
}

extension Refusal.SignOffDetail {
    var detail: Detail {
        switch self {
        case .name: .name
        case .day: .day
        case .evidence: .evidence
        }
    }
}

extension Refusal.Blocked: FactConvertible {
    /// The office's id, or `export`.
    package var fact: Fact {
        switch self {
        case .signOff(let signatory): signatory.id.fact
        case .export: "export".fact
        }
    }
}

extension Missing {
    /// Recording the sign-off, when it has been given.
    package var remedy: Remedy { .sign(SignForm(signatory), accepting: accepting, when: .outstanding) }
}

extension Finding {
    /// What scripts read of a finding.
    package var report: Facts {
        ["rule": rule, "severity": severity, "subject": topic, "facts": facts]
    }
}
