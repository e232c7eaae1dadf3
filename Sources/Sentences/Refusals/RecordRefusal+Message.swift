import TargetSetting

extension RecordRefusal {
    /// What happened, with the value.
    var message: String {
        switch self {
        case .notARehearsal:
            "Only a rehearsal has a day that can be moved; this register goes by today's date."
        case .notUndone(.beginning, _): Lasting.beginning.sentence
        case .notUndone(let lasting, let entry):
            "What was done last is not undone: ‘\(entry.what)’ (\(entry.inWords)). \(lasting.sentence)"
        case .changedMeanwhile:
            "Somebody else has changed the register meanwhile, so nothing was done. Look at it, then do it again."
        }
    }
}
