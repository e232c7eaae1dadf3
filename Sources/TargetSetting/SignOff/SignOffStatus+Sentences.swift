extension TargetSet {
    /// `KS2 English, two levels' progress: from 2 of 7 (29%) to 3 of 7 (43%)`.
    package func describe(_ movement: Movement) -> String {
        // A part that is another altogether is only found in a file that was altered.
        if movement.subject == movement.part.rawValue {
            return "what it says of \(movement.part.title) is not what was signed for"
        }
        let title = title(of: movement.subject)
        if movement.part == .signOffs {
            return movement.to == nil
                ? "the sign-off of the \(title) no longer stands" : "the \(title) has signed again"
        }
        return switch (movement.from, movement.to) {
        case (let from?, let to?): "\(title): from \(from) to \(to)"
        case (nil, let to?): "\(title): added, \(to)"
        case (let from, nil): "\(title): removed, was \(from ?? "")"
        }
    }

    /// Whether an office has signed and its sign-off stands, in a sentence.
    package func standingInWords(of signatory: Signatory) -> String {
        words(on: status(of: signatory), of: signatory)
    }

    func words(on status: SignOffStatus, of signatory: Signatory) -> String {
        switch status {
        case .notSigned: "The \(signatory.title) has not signed."
        case .stands(let signOff): "The \(signatory.title) has signed: \(signOff.inWords)."
        case .moved(let signOff, let movements):
            "The sign-off of the \(signatory.title) (\(signOff.inWords)) no longer stands: \(movements.map(describe).joined(separator: "; "))."
        case .withdrawn(_, let withdrawal):
            "The sign-off of the \(signatory.title) was withdrawn on \(withdrawal.day.inWords): \(withdrawal.reason)."
        }
    }

    /// What has moved since the targets were proposed (M2); empty where nothing was proposed.
    package var movementsSinceProposal: [Movement] {
        proposal.map { $0.snapshot.movements(to: snapshot(of: $0.snapshot.parts.keys)) } ?? []
    }
}
