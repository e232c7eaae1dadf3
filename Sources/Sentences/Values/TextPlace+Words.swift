package import TargetSetting

extension TextPlace {
    /// `action 2 of the plan`, as a part of a sentence.
    package var inWords: String {
        switch self {
        case .zeroRating(let keyStage): "the reason of the zero rating of \(keyStage)"
        case .plannedAction(let number): "action \(number) of the plan"
        case .note(let rule, let topic): "the note on \(rule) (\(topic))"
        case .explanation(let measure): "the explanation of the target for absence (\(measure))"
        case .source(let measure, let comparator): "the source of \(measure) \(comparator)"
        case .sourceOfResult(let measure, let year): "the source of the actual for \(year) (\(measure))"
        case .groupTarget(let holder, let subject): "the target of \(holder) in \(subject)"
        case .pupil(let number): "what is written of pupil \(number)"
        case .nameOfGroup(let holder): "the name of \(holder)"
        case .subject(let holder):
            "the subject of a target or a result of \(holder.allSatisfy(\.isNumber) ? "pupil " : "")\(holder)"
        case .line(let number): "what is kept as \(number), of a line that was left out"
        case .unit: "the name of the unit"
        case .ownEntry: "the journal's entry of this erasure"
        case .proposal: "the targets as they were proposed"
        case .signOff(let signatory, let day):
            "the sign-off of \(signatory) that was recorded on \(day.inWords)"
        case .revision(let number): "revision \(number), which was exported"
        case .receipt(let number): "receipt \(number)"
        case .authorityKey: "who confirmed the LA's key"
        case .journal(let entries):
            "\(entries.count == 1 ? "entry" : "entries") \(entries.map(String.init).joined(separator: ", ")) of the journal"
        }
    }
}
