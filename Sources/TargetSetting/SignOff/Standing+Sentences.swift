extension TargetSet {
    /// `KS2 English, two levels' progress: from 2 of 7 (29%) to 3 of 7 (43%)`.
    public func describe(_ movement: Movement) -> String {
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
    public func standingInWords(of office: Office) -> String { words(on: standing(of: office), of: office) }

    func words(on standing: Standing, of office: Office) -> String {
        switch standing {
        case .notSigned: "The \(office.title) has not signed."
        case .stands(let signOff): "The \(office.title) has signed: \(signOff.inWords)."
        case .moved(let signOff, let movements):
            "The sign-off of the \(office.title) (\(signOff.inWords)) no longer stands: \(movements.map(describe).joined(separator: "; "))."
        case .withdrawn(_, let withdrawal):
            "The sign-off of the \(office.title) was withdrawn on \(withdrawal.day.inWords): \(withdrawal.reason)."
        }
    }

    /// What has moved since the targets were proposed (M2); empty where nothing was proposed.
    public var movementsSinceProposal: [Movement] {
        proposal.map { $0.snapshot.movements(to: snapshot(of: $0.snapshot.parts.keys)) } ?? []
    }
}
