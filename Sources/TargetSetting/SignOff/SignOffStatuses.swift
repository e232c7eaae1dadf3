/// Whether sign-offs stand, and what the parts say now, each worked out once for all who ask.
package struct SignOffStatuses: Sendable {
    private let set: TargetSet
    private var saidNow: [AgreementPart: Said] = [:]
    private var statuses: [Signatory.ID: SignOffStatus] = [:]

    /// What a part says, and the same by subject.
    private struct Said {
        let statements: [Statement]
        let texts: [String: String]

        init(_ statements: [Statement]) {
            self.statements = statements
            texts = Dictionary(
                statements.map { ($0.subject, $0.text) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// Of the sign-offs of a target set as it is; each is compared when it is asked for.
    package init(of set: TargetSet) { self.set = set }

    /// Compares what the office's latest sign-off was given for with what is there now.
    package mutating func status(of signatory: Signatory) -> SignOffStatus {
        if let known = statuses[signatory.id] { return known }
        let status = compared(signatory)
        statuses[signatory.id] = status
        return status
    }

    /// What these parts say now.
    package mutating func snapshot(of parts: some Sequence<AgreementPart>) -> Snapshot {
        var statements: [AgreementPart: [Statement]] = [:]
        for part in parts { statements[part] = said(in: part).statements }
        return Snapshot(statements)
    }

    private mutating func compared(_ signatory: Signatory) -> SignOffStatus {
        guard let latest = set.signOffs.last(where: { $0.signatory == signatory.id }) else {
            return .notSigned
        }
        if let withdrawal = latest.withdrawal { return .withdrawn(latest, withdrawal) }
        var movements: [Movement] = []
        for part in AgreementPart.allCases {
            guard let before = latest.covered.parts[part] else { continue }
            let now = part.canBeCovered(by: signatory) ? said(in: part) : Said([])
            movements += part.movements(from: before, to: now.statements, now.texts)
        }
        movements = movements.saidOnce
        movements += set.pupilMovements(since: latest)
        movements += set.notesGivenAgain(since: latest, beside: movements)
        return movements.isEmpty
            ? .stands(latest) : .moved(latest, movements.map { $0.titled(by: set.cycle) })
    }

    private mutating func said(in part: AgreementPart) -> Said {
        if let known = saidNow[part] { return known }
        let said: Said
        switch part {
        case .signOffs: said = Said(signOffStatements { !$0.confirmsLast })
        case .confirmation: said = Said(signOffStatements(of: \.confirmsLast))
        case .statutory, .recommended, .goodPractice, .byAgreement, .absence, .personal, .notes, .answers:
            said = Said(set.ownStatements(in: part))
        }
        saidNow[part] = said
        return said
    }

    private mutating func signOffStatements(of isMeant: (Signatory) -> Bool) -> [Statement] {
        var statements: [Statement] = []
        for signatory in set.cycle.signatories where isMeant(signatory) {
            guard let signOff = status(of: signatory).signOff else { continue }
            statements.append(Statement(subject: signatory.id.rawValue, text: StatementText.signOff(signOff)))
        }
        return statements
    }
}

extension AgreementPart {
    /// No sign-off covers itself, whatever a file says of it: to its office such a part says nothing.
    fileprivate func canBeCovered(by signatory: Signatory) -> Bool {
        switch self {
        case .confirmation: false
        case .signOffs, .answers: signatory.confirmsLast
        case .statutory, .recommended, .goodPractice, .byAgreement, .absence, .personal, .notes: true
        }
    }
}
