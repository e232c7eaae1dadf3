package import TargetSetting

extension SignOff {
    /// `Anne Example, 6 December 2010`.
    package var inWords: String {
        let parts = [name?.text, day?.inWords].compactMap(\.self)
        return parts.isEmpty ? "recorded \(recordedOn.inWords)" : parts.joined(separator: ", ")
    }
}

extension SignOffStatus {
    /// Whether somebody has signed and the sign-off still counts, in a sentence.
    package func sentence(of signatory: Signatory) -> String {
        switch self {
        case .notSigned: "The \(signatory.title) has not signed."
        case .stands(let signOff): "The \(signatory.title) has signed: \(signOff.inWords)."
        case .moved(let signOff, let movements):
            "The sign-off of the \(signatory.title) (\(signOff.inWords)) no longer counts: \(movements.map(\.inWords).joined(separator: "; "))."
        case .withdrawn(_, let withdrawal):
            "The sign-off of the \(signatory.title) was withdrawn on \(withdrawal.day.inWords): \(withdrawal.reason)."
        }
    }
}

extension Movement {
    /// `KS2 English, two levels' progress: from 2 of 7 (29%) to 3 of 7 (43%)`.
    package var inWords: String {
        // A part that is another altogether is only found in a file that was altered.
        if subject == part.rawValue { return "what it says of \(part.title) is not what was signed for" }
        if part == .signOffs {
            return to == nil
                ? "the sign-off of the \(title) no longer counts" : "the \(title) has signed again"
        }
        if part == .answers { return "\(title): the note answers other figures than it did" }
        return switch (from, to) {
        case (let from?, let to?): "\(topic): from \(from) to \(to)"
        case (nil, let to?): "\(topic): added, \(to)"
        case (let from, nil): "\(topic): removed, was \(from ?? "")"
        }
    }

    private var topic: String { subject == AgreementPart.personal.rawValue ? "the personal targets" : title }
}
