/// One line of what can be signed: what it is about, and what it says in words that a signer reads.
package struct Statement: Equatable, Sendable, Codable {
    /// Unique within its part: the id of a measure, of a key stage, `action 1`.
    package let subject: String
    /// `2 of 7 (29%)`.
    package let text: String

    /// Of words that are taken as they are: `StatementText` has those that are signed.
    package init(subject: String, text: String) {
        self.subject = subject
        self.text = text
    }
}

/// Everything that some parts said at one moment: what a sign-off was given for, what was proposed, what was sent.
package struct Snapshot: Equatable, Sendable {
    /// What each part said; a part that is not in it was not looked at.
    package let parts: [AgreementPart: [Statement]]

    /// Of the parts that were looked at.
    package init(_ parts: [AgreementPart: [Statement]]) { self.parts = parts }

    /// What is different now, part by part in their order; `from` is what this snapshot says.
    package func movements(to now: Snapshot) -> [Movement] {
        AgreementPart.allCases.flatMap { part -> [Movement] in
            guard let before = parts[part] else { return [] }
            let after = now.parts[part] ?? []
            return part.movements(
                from: before, to: after,
                Dictionary(after.map { ($0.subject, $0.text) }, uniquingKeysWith: { first, _ in first }))
        }.saidOnce
    }
}

extension AgreementPart {
    /// What is different after, `texts` being the same by subject.
    func movements(from before: [Statement], to after: [Statement], _ texts: [String: String]) -> [Movement] {
        let moved = before.compactMap { statement -> Movement? in
            let text = texts[statement.subject]
            guard text != statement.text else { return nil }
            return Movement(part: self, subject: statement.subject, from: statement.text, to: text)
        }
        // As many as before, and all of them as before: nothing was added.
        if moved.isEmpty, before.count == after.count { return [] }
        let known = Set(before.map(\.subject))
        let added = after.filter { !known.contains($0.subject) }
            .map { Movement(part: self, subject: $0.subject, from: nil, to: $0.text) }
        return moved + added
    }
}

/// A figure that moved since something was signed, proposed or sent.
package struct Movement: Equatable, Sendable {
    /// The part in which it moved.
    package let part: AgreementPart
    /// The subject of the statement: the id of a measure, `action 1`.
    package let subject: String
    /// What the cycle calls it.
    package let title: String
    /// Nil where there was none.
    package let from: String?
    /// Nil where there is none any more.
    package let to: String?

    init(part: AgreementPart, subject: String, title: String? = nil, from: String?, to: String?) {
        self.part = part
        self.subject = subject
        self.title = title ?? subject
        self.from = from
        self.to = to
    }

    /// The same with the title that a cycle has for its subject.
    package func titled(by cycle: Cycle) -> Movement {
        Movement(part: part, subject: subject, title: cycle.title(of: subject), from: from, to: to)
    }

    var facts: Facts { ["part": part.rawValue, "subject": subject, "from": from, "to": to] }
}

extension [Movement] {
    /// Of a note that says something else, or is there no more, it need not be said that it answers something else.
    var saidOnce: [Movement] {
        filter { movement in
            movement.part != .answers
                || !contains { $0.part == .notes && $0.subject == movement.subject }
        }
    }
}

extension TargetSet {
    /// What these parts say now.
    package func snapshot(of parts: some Sequence<AgreementPart>) -> Snapshot {
        var statuses = SignOffStatuses(of: self)
        return statuses.snapshot(of: parts)
    }

    /// The lines of a part in the order of the cycle.
    package func statements(in part: AgreementPart) -> [Statement] { snapshot(of: [part]).parts[part] ?? [] }

    /// The same, of the parts that do not depend on whether a sign-off stands.
    func ownStatements(in part: AgreementPart) -> [Statement] {
        switch part {
        case .statutory, .recommended, .goodPractice, .byAgreement: targetStatements(in: part)
        case .absence: absenceStatements
        case .personal:
            rollCounts.map {
                Statement(subject: $0.keyStage.rawValue, text: StatementText.personalTargets($0))
            }
        case .notes: notes.map { Statement(subject: "\($0.rule) \($0.topic)", text: $0.text.text) }
        case .answers:
            notes.map {
                Statement(subject: "\($0.rule) \($0.topic)", text: StatementText.answers($0.facts.leaving))
            }
        case .signOffs, .confirmation: []
        }
    }

    private func targetStatements(in part: AgreementPart) -> [Statement] {
        let measures = cycle.measures.filter { $0.status.part == part }
        let groupLines = cycle.keyStages.compactMap { keyStage -> Statement? in
            guard let group = groups[keyStage.id], measures.contains(where: { $0.keyStage == keyStage.id })
            else {
                return nil
            }
            return Statement(subject: keyStage.id.rawValue, text: StatementText.group(group))
        }
        return groupLines
            + measures.map { Statement(subject: $0.id.rawValue, text: StatementText.target(target(for: $0))) }
    }

    private var absenceStatements: [Statement] {
        let rates = cycle.absence.flatMap { measure -> [Statement] in
            [Statement(subject: measure.id.rawValue, text: StatementText.absence(absenceTargets[measure.id]))]
                + measure.comparators.compactMap { comparator in
                    priors[measure.id]?[comparator.id].map {
                        Statement(subject: "\(measure.id) \(comparator.id)", text: StatementText.prior($0))
                    }
                }
        }
        return rates
            + plan.map { Statement(subject: "action \($0.number)", text: StatementText.plannedAction($0)) }
    }
}
