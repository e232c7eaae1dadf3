package import TargetSetting

extension Task {
    /// What is to be done, with how it stands: `Key stage 2: 7 pupils, zero-rated, 3 of 3 targets set`.
    package var title: String {
        switch kind {
        case .stateGroup(let keyStage): "\(keyStage.title): say how many pupils, 0 if there are none"
        case .noPupils(let keyStage, let isAsked):
            "\(keyStage.title): no pupils\(isAsked ? ", which is asked about" : "")"
        case .targets(let keyStage, let group, let isZeroRated, let set, let owed):
            "\(keyStage.title): \(counted(group, "pupil"))\(isZeroRated ? ", zero-rated" : ""), \(set) of \(counted(owed, "target")) set"
        case .personalTargets(let measurable, let pupils):
            "Personal targets: \(measurable) of \(counted(pupils, "pupil")) on the roll with a measurable one"
        case .unitTarget(let measure, let target): "\(measure.title): \(target.inWords)"
        case .priorFigures(let measure, 0, let ceiling):
            "\(measure.title): earlier figures, all recorded\(ceiling.map { ", ceiling \($0)%" } ?? "")"
        case .priorFigures(let measure, let missing, _):
            "\(measure.title): earlier figures, \(missing) still missing"
        case .absenceTarget(let measure, let target):
            "\(measure.title) \(measure.resultYear): \(target.map { "target \($0.rate)%" } ?? "target not set")"
        case .actionPlan(let actions): "Absence action plan: \(counted(actions, "action"))"
        case .propose(let due): "Freeze the proposed targets, by \(due.inWords)"
        case .proposed(let day, let changes):
            "Proposed on \(day.inWords)\(changes == 0 ? "" : ", \(counted(changes, "change")) since")"
        case .findings(0, 0, 0): "Nothing else to put right or explain"
        case .findings(0, 0, let count):
            "Nothing else to put right; \(count == 1 ? "1 query waits" : "\(count) queries wait") to be accepted with a sign-off"
        case .findings(let errors, 0, _): "To put right: \(counted(errors, "error"))"
        case .findings(0, let queries, _):
            "To put right or explain: \(queries) \(queries == 1 ? "query" : "queries")"
        case .findings(let errors, let queries, _):
            "To put right or explain: \(counted(errors, "error")), \(queries) \(queries == 1 ? "query" : "queries")"
        case .signOff(let signatory, let status): status.sentence(of: signatory)
        case .accept(let signatory, let queries):
            "The \(signatory.title) has signed, and has not accepted \(queries == 1 ? "a query" : "\(queries) queries") that nobody else can"
        case .export: "Export the submission"
        case .exported(let revision, let day, let timeliness):
            "Exported revision \(revision) on \(day.inWords), \(timeliness.inWords)"
        case .exportAgain(let revision): "Export again: what is here is not what revision \(revision) says"
        case .reply(let receipt):
            "The LA's receipt for revision \(receipt.revision): \(receipt.decision.sentence)"
        }
    }
}
