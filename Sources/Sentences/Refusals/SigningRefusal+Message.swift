package import TargetSetting

extension SigningRefusal {
    /// What happened, with the value.
    var message: String {
        switch self {
        case .nothingToPropose:
            "There is nothing to propose: no target is set."
        case .proposedAfterSigning(let signatory):
            "The \(signatory.title) has signed already, so the proposed targets stay as they were."
        case .signOffLacks(let detail, let signatory):
            "The sign-off of the \(signatory.title) needs \(detail.inWords(of: signatory))."
        case .signOffDoesNotRecord(let detail, let signatory):
            "This cycle does not record \(detail.inWords(of: signatory)) of the \(signatory.title)."
        case .dateInFuture(let day, let today):
            "\(day.inWords) is still to come: today is \(today.inWords). Record the sign-off when it has been given."
        case .confirmsLast: Refusal.signing(self).inParts
        case .confirmedBeforeOthers(let day, let other, let otherDay):
            "\(day.inWords) is before the \(other.title) signed, on \(otherDay.inWords). Sign with that day or a later one."
        case .openFindings(let findings, let blocked):
            "\(blocked.inWords.capitalisedFirst) waits until everything is put right or explained; \(findings.count) \(findings.count == 1 ? "is" : "are") still open."
        case .nothingToWithdraw(let signatory):
            "The \(signatory.title) has no sign-off to withdraw."
        }
    }
}

extension Missing {
    /// Why the sign-off is waited for.
    package var sentence: String { status.sentence(of: signatory) }
}

extension Refusal.SignOffDetail {
    fileprivate func inWords(of signatory: Signatory) -> String {
        switch self {
        case .name: "the name"
        case .day: "the day"
        case .evidence: "evidence\(signatory.evidenceTitle.map { ", \($0)" } ?? "")"
        }
    }
}

extension Refusal.Blocked {
    fileprivate var inWords: String {
        switch self {
        case .signOff(let signatory): "the sign-off of the \(signatory.title)"
        case .export: "the export"
        }
    }
}
