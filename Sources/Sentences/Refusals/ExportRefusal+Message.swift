import TargetSetting

extension ExportRefusal {
    /// What happened, with the value.
    var message: String {
        switch self {
        case .exportBeforeSignOffs: Refusal.export(self).inParts
        case .notLate(let deadline):
            "It is not late"
                + (deadline.map { ": the deadline is \($0.inWords)" } ?? ": this cycle has no deadline")
                + "."
        case .lateWithoutReason(let deadline, let isStatutory):
            "The \(isStatutory ? "statutory date" : "LA deadline"), \(deadline.inWords), has passed."
        case .frozen(let day):
            "The cycle is frozen since the end of \(day.inWords): nothing more can be exported."
        case .unverifiable(let problems):
            "Nothing was exported, because whoever receives it would object: \(problems.map(\.sentence).joined(separator: " "))"
        }
    }
}
