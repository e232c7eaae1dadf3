import Canonical
import TargetSetting

extension SubmissionContent {
    /// The submission that the file is of. Nothing derived is taken from the file: percentages, ceilings, statements and
    /// timeliness are worked out anew by whoever compares.
    func submission(cycle: Cycle) throws -> Submission {
        let said = parts.members.map { (part: $0.name, statements: $0.value.list, digest: $0.value.digest) }
        let zeroRated = targets.filter { $0.state == Target.State.zeroRated.rawValue }
        let set = TargetSet(
            cycle: cycle, unit: try unit.unit,
            rehearsalDay: rehearsal ? try Read.day(exportedOn, "exportedOn") : nil,
            groups: Dictionary(
                try groups.members.map {
                    (
                        try Read.keyStage($0.name, of: cycle, "groups"),
                        try Read.within($0.value, 0...Limits.pupils, "groups")
                    )
                }, uniquingKeysWith: { $1 }),
            figures: Dictionary(
                try targets.compactMap { entry in try entry.figureSet.map { (entry.measure, $0) } },
                uniquingKeysWith: { $1 }),
            zeroRatings: Dictionary(
                try zeroRated.compactMap { entry in
                    try entry.keyStage.map {
                        ($0, try Read.personText(entry.reason ?? "", .reason, "targets.reason"))
                    }
                }, uniquingKeysWith: { first, _ in first }),
            priors: Dictionary(
                try absence.map { entry in
                    (
                        entry.measure,
                        Dictionary(
                            try entry.priors.map { ($0.comparator, try $0.prior) }, uniquingKeysWith: { $1 })
                    )
                }, uniquingKeysWith: { $1 }),
            absenceTargets: Dictionary(
                try absence.compactMap { entry in try entry.absenceTarget.map { (entry.measure, $0) } },
                uniquingKeysWith: { $1 }),
            plan: try plan,
            proposal: try proposed.map {
                Proposal(day: try Read.day($0.on, "proposed.on"), snapshot: try Snapshot(proposed: $0.parts))
            },
            notes: try notes.map { try $0.note(in: cycle) },
            signOffs: try signOffs.map { try $0.signOff(in: cycle, given: said) },
            revisions: [],
            lastChanges: Dictionary(
                try lastChanges.members.map { member in
                    let (part, change) = (try Read.part(member.name, "lastChanges"), member.value)
                    return (
                        part, LastChange(day: try Read.day(change.on, "lastChanges"), subject: change.subject)
                    )
                }, uniquingKeysWith: { $1 }), roll: Roll(),
            reportedCounts: try counts(in: cycle))
        return Submission(
            targetSet: set, revision: try Read.within(revision, Int.min...Limits.revisions, "revision"),
            supersedes: supersedes,
            exportedOn: try Read.day(exportedOn, "exportedOn"),
            timeliness: try timeliness.timeliness)
    }
}

extension SubmissionContent {
    /// Of each key stage once, in the order of the cycle.
    private func counts(in cycle: Cycle) throws -> [RollCount] {
        var left = cycle.keyStages.map(\.id)[...]
        return try (pupils ?? []).map { entry in
            guard let place = left.firstIndex(of: entry.keyStage) else {
                throw UnreadableMember("pupils.keyStage", says: entry.keyStage.rawValue, is: .whatGoesWithIt)
            }
            left = left[(place + 1)...]
            return try entry.count
        }
    }

    /// Actions in the order of their numbers, each number once.
    private var plan: [PlannedAction] {
        get throws {
            var last = 0
            return try actionPlan.map { entry in
                let range = min(last + 1, Int(Int32.max))...Int(Int32.max)
                last = try Read.within(entry.number, range, "actionPlan.number")
                return try entry.plannedAction
            }
        }
    }
}

extension SubmissionContent.Statements {
    fileprivate var list: [Statement] { members.map { Statement(subject: $0.name, text: $0.value) } }
}

extension Snapshot {
    /// Parts that are not known are left out, and missed when compared.
    fileprivate init(proposed parts: NamedValues<SubmissionContent.Statements>) throws {
        for statement in parts.members.flatMap(\.value.list) {
            try Read.line(statement.subject, "proposed.parts")
            try Read.line(statement.text, "proposed.parts")
        }
        self.init(
            Dictionary(
                parts.members.compactMap { member in
                    AgreementPart(rawValue: member.name).map { ($0, member.value.list) }
                }, uniquingKeysWith: { $1 }))
    }
}

extension SubmissionContent.UnitEntry {
    fileprivate var unit: Unit {
        get throws { try Read.unit(name: name, dfe: dfe, urn: urn, at: "unit.") }
    }
}

extension SubmissionContent.TargetEntry {
    /// The figure that was set; nil for every other state.
    fileprivate var figureSet: Figure? {
        get throws {
            guard state == Target.State.figure.rawValue else { return nil }
            guard let figure = try figure.figure(at: "targets.") else {
                throw UnreadableMember("targets.\(measure)", says: state, is: .figure)
            }
            return figure
        }
    }
}

extension SubmissionContent.AbsenceEntry {
    fileprivate var absenceTarget: AbsenceTarget? {
        get throws {
            try target.map { rate in
                AbsenceTarget(
                    rate: try Read.rate(rate, "absence.target"),
                    explanation: try explanation.map {
                        try Read.personText($0, .explanation, "absence.explanation")
                    })
            }
        }
    }
}

extension SubmissionContent.PriorEntry {
    fileprivate var prior: Prior {
        get throws {
            var sessions: SessionCount?
            if let missed, let possible {
                let counted = SessionCount(missed: missed, possible: possible)
                guard let follows = counted?.rate.description, follows == rate else {
                    throw UnreadableMember(
                        "absence.priors.rate", says: rate,
                        expected: counted.map { .value($0.rate.description) } ?? .one(of: .whatGoesWithIt))
                }
                sessions = counted
            }
            return Prior(
                rate: try Read.rate(rate, "absence.priors.rate"), sessions: sessions,
                source: try source.map { try Read.personText($0, .source, "absence.priors.source") })
        }
    }
}

extension SubmissionContent.PupilsEntry {
    fileprivate var count: RollCount {
        get throws {
            let pupils = try Read.within(pupils, 0...Limits.pupils, "pupils.pupils")
            return RollCount(
                keyStage: keyStage, pupils: pupils,
                withMeasurableTargets: try Read.within(
                    withMeasurableTargets, 0...pupils, "pupils.withMeasurableTargets"))
        }
    }
}

extension SubmissionContent.ActionEntry {
    fileprivate var plannedAction: PlannedAction {
        get throws {
            PlannedAction(
                number: number, what: try Read.personText(what, .action, "actionPlan.what"),
                who: try Read.personText(who, .person, "actionPlan.who"),
                by: try Read.day(by, "actionPlan.by"),
                to: try to.map { try Read.rate($0, "actionPlan.to") },
                isDone: false)
        }
    }
}

extension SubmissionContent.NoteEntry {
    fileprivate func note(in cycle: Cycle) throws -> Note {
        guard let rule = Rule.ID(rawValue: rule) else {
            throw UnreadableMember("notes.rule", says: rule, is: .knownName)
        }
        for text in answers.everyText { try Read.line(text, "notes.answers") }
        return Note(
            rule: rule, topic: Topic(subject, in: cycle), facts: answers,
            text: try Read.personText(text, .explanation, "notes.text"),
            by: try Read.personText(by, .account, "notes.by"),
            day: try Read.day(on, "notes.on"))
    }
}

extension SubmissionContent.TimelinessEntry {
    fileprivate var timeliness: Timeliness {
        get throws {
            let reason = try reason.map { try Read.personText($0, .reason, "timeliness.reason") }
            guard let judgement = Timeliness.Judgement(rawValue: state),
                let value = Timeliness(judgement, because: reason)
            else { throw UnreadableMember("timeliness.state", says: state, is: .whatGoesWithIt) }
            return value
        }
    }
}

extension SubmissionContent.SignOffEntry {
    /// What it was given for is the file's own part, where the digest is of that; otherwise nothing.
    fileprivate func signOff(
        in cycle: Cycle, given said: [(part: String, statements: [Statement], digest: String)]
    ) throws -> SignOff {
        var covered: [AgreementPart: [Statement]] = [:]
        for cover in covers.members {
            // A part that is not there says nothing.
            let stated = said.first { $0.part == cover.name }
            covered[try Read.part(cover.name, "signOffs.covers")] =
                (stated?.digest ?? digestOfNothing) == cover.value
                ? stated?.statements ?? []
                : [Statement(subject: cover.name, text: "something else (SHA-256 \(cover.value))")]
        }
        return SignOff(
            signatory: office, name: try name.map { try Read.personText($0, .signer, "signOffs.name") },
            day: try date.map { try Read.day($0, "signOffs.date") },
            evidence: try evidence.map { try Read.personText($0, .evidence, "signOffs.evidence") },
            recordedBy: try Read.personText(recordedBy, .account, "signOffs.recordedBy"),
            recordedOn: try Read.day(recordedOn, "signOffs.recordedOn"),
            acceptances: try accepts.map { try $0.note(in: cycle) }, covered: Snapshot(covered),
            withdrawal: nil)
    }
}

/// The SHA-256 of a part that says nothing.
private let digestOfNothing = Canonical.digest(ofBytes: Array("{}".utf8))
