/// Whether sign-offs stand, and what the parts say now, each worked out once for all who ask.
public struct Standings: Sendable {
    private let set: TargetSet
    private var saidNow: [Part: Said] = [:]
    private var standings: [String: Standing] = [:]

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

    public init(of set: TargetSet) { self.set = set }

    /// Compares what the office's latest sign-off was given for with what is there now.
    public mutating func standing(of office: Office) -> Standing {
        if let known = standings[office.id] { return known }
        let standing = compared(office)
        standings[office.id] = standing
        return standing
    }

    /// What these parts say now.
    public mutating func snapshot(of parts: some Sequence<Part>) -> Snapshot {
        var statements: [Part: [Statement]] = [:]
        for part in parts { statements[part] = said(in: part).statements }
        return Snapshot(statements)
    }

    private mutating func compared(_ office: Office) -> Standing {
        guard let latest = set.signOffs.last(where: { $0.office == office.id }) else { return .notSigned }
        if let withdrawal = latest.withdrawal { return .withdrawn(latest, withdrawal) }
        var movements: [Movement] = []
        for part in Part.allCases {
            guard let before = latest.covered.parts[part] else { continue }
            let now = part.canBeCovered(by: office) ? said(in: part) : Said([])
            movements += part.movements(from: before, to: now.statements, now.texts)
        }
        movements += set.pupilMovements(since: latest)
        return movements.isEmpty ? .stands(latest) : .moved(latest, movements)
    }

    private mutating func said(in part: Part) -> Said {
        if let known = saidNow[part] { return known }
        let said: Said
        switch part {
        case .signOffs: said = Said(signOffStatements { !$0.confirmsLast })
        case .confirmation: said = Said(signOffStatements(of: \.confirmsLast))
        case .statutory, .recommended, .goodPractice, .byAgreement, .absence, .personal, .notes:
            said = Said(set.ownStatements(in: part))
        }
        saidNow[part] = said
        return said
    }

    private mutating func signOffStatements(of isMeant: (Office) -> Bool) -> [Statement] {
        var statements: [Statement] = []
        for office in set.cycle.offices where isMeant(office) {
            guard let signOff = standing(of: office).signOff else { continue }
            statements.append(Statement(subject: office.id, text: signOff.inFull))
        }
        return statements
    }
}

extension Part {
    /// No sign-off covers itself, whatever a file says of it: to its office such a part says nothing.
    fileprivate func canBeCovered(by office: Office) -> Bool {
        switch self {
        case .confirmation: false
        case .signOffs: office.confirmsLast
        case .statutory, .recommended, .goodPractice, .byAgreement, .absence, .personal, .notes: true
        }
    }
}
