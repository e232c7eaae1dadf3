package import TargetSetting

extension Refusal {
    /// One of several things that are waited for, with what to do about it.
    package struct Part: Equatable {
        /// What is waited for, as a whole sentence; a finding begins with its severity and its rule.
        package let sentence: String
        /// What would put this part right, the likeliest first.
        package let remedies: [Remedy]
    }

    /// What is waited for, one by one; empty where a refusal is about one thing.
    package var parts: [Part] {
        switch self {
        case .signing(.confirmsLast(_, let missing)), .export(.exportBeforeSignOffs(let missing)):
            missing.map { Part(sentence: $0.sentence, remedies: [$0.remedy]) }
        case .signing(.openFindings(let findings, _)):
            findings.map {
                Part(sentence: "\($0.severity.rawValue) \($0.rule): \($0.message)", remedies: $0.remedies)
            }
        default: []
        }
    }

    /// What happened with all its parts, as one text.
    var inParts: String { ([opening] + parts.map(\.sentence)).joined(separator: " ") }

    /// What happened, without the parts.
    package var opening: String {
        switch self {
        case .signing(.confirmsLast(let signatory, _)): "The \(signatory.title) signs last."
        case .export(.exportBeforeSignOffs): "Nothing was exported."
        default: message
        }
    }
}
