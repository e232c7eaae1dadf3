package import TargetSetting

extension Refusal: UserFacing {
    /// What happened, with the value.
    package var message: String {
        switch self {
        case .typed(let refusal): refusal.message
        case .group(let refusal): refusal.message
        case .figure(let refusal): refusal.message
        case .absence(let refusal): refusal.message
        case .pupil(let refusal): refusal.message
        case .personal(let refusal): refusal.message
        case .note(let refusal): refusal.message
        case .signing(let refusal): refusal.message
        case .export(let refusal): refusal.message
        case .record(let refusal): refusal.message
        case .receipt(let refusal): refusal.message
        }
    }

    /// What is wrong with a grade, without the list of those that there are.
    static func unknown(_ typed: String, _ scale: Scale?) -> String {
        guard let scale else { return "‘\(typed)’ is not a grade of this cycle, which has no scales." }
        let isLetter = !scale.inNames.isEmpty && typed.count(where: \.isLetter) < 2
        return "‘\(typed)’ is not a grade of \(scale.title)"
            + (isLetter
                ? ": it may be short for a word, as D is for Distinction. Write what it is worth or, if a GCSE is meant, say GCSE with the subject."
                : ".")
    }

    /// What there is.
    static func list(_ known: [String]) -> String {
        switch known.count {
        case 0: " There is none in this cycle."
        case 1: " There is only \(known[0])."
        default: " There are: \(known.joined(separator: ", "))."
        }
    }
}
