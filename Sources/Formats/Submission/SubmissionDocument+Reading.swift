import Canonical
import TargetSetting

/// What in a submission file cannot be a value of its kind.
struct UnreadableMember: Error {
    let message: String
}

extension SubmissionDocument.Content {
    /// The submission that the file is of. Nothing derived is taken from the file: percentages, ceilings, statements and
    /// timeliness are worked out anew by whoever compares.
    func submission(cycle: Cycle) throws -> Submission {
        let coverable = parts.map { (entry: $0, digest: $0.digest) }
        let zeroRated = targets.filter { $0.state == Target.zeroRatedWord }
        let set = TargetSet(
            cycle: cycle, unit: try unit.unit,
            rehearsalDay: rehearsal ? try Read.day(exportedOn, "exportedOn") : nil,
            groups: try groups.mapValues { try Read.within($0, 0...Limits.pupils, "groups") },
            figures: Dictionary(
                try targets.compactMap { entry in try entry.figure.map { (entry.measure, $0) } },
                uniquingKeysWith: { $1 }),
            zeroRatings: Dictionary(
                try zeroRated.compactMap { entry in
                    try entry.keyStage.map { ($0, try Read.wording(entry.reason ?? "", .reason)) }
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
                Proposal(day: try Read.day($0.on, "proposed.on"), snapshot: Snapshot(parts: $0.parts))
            },
            notes: try notes.map { try $0.note },
            signOffs: try signOffs.map { try $0.signOff(given: coverable) },
            revisions: [],
            lastChanges: Dictionary(
                try lastChanges.map { part, change in
                    guard let part = AgreementPart(rawValue: part) else {
                        throw UnreadableMember(message: "There is no part ‘\(part)’.")
                    }
                    return (
                        part, LastChange(day: try Read.day(change.on, "lastChanges"), subject: change.subject)
                    )
                }, uniquingKeysWith: { $1 }), roll: Roll(),
            reportedCounts: try (pupils ?? []).map { try $0.count })
        return Submission(
            targetSet: set, revision: revision, supersedes: supersedes,
            exportedOn: try Read.day(exportedOn, "exportedOn"),
            timeliness: try timeliness.timeliness)
    }
}

extension SubmissionDocument.Content {
    /// Actions in the order of their numbers, each number once.
    private var plan: [PlannedAction] {
        get throws {
            var last = 0
            return try actionPlan.map { entry in
                let highest = Int(Int32.max)
                guard entry.number > last, entry.number <= highest else {
                    throw UnreadableMember(
                        message:
                            "‘actionPlan.number’ is not a number from \(last + 1) to \(highest): \(entry.number)."
                    )
                }
                last = entry.number
                return try entry.plannedAction
            }
        }
    }
}

/// Reads texts of our files, and says which member it is that cannot be read.
enum Read {
    static func day(_ text: String, _ member: String) throws -> Day {
        guard let day = Day(text), day.description == text else {
            throw UnreadableMember(message: "‘\(member)’ is not a day: \(text).")
        }
        return day
    }

    static func tenths(_ text: String, _ member: String) throws -> Tenths {
        guard let tenths = try? Tenths(text), tenths.description == text else {
            throw UnreadableMember(message: "‘\(member)’ is not a number with one decimal place: \(text).")
        }
        return tenths
    }

    /// A percentage.
    static func rate(_ text: String, _ member: String) throws -> Tenths {
        let rate = try tenths(text, member)
        guard rate.count <= 1000 else {
            throw UnreadableMember(message: "‘\(member)’ is above 100%: \(text).")
        }
        return rate
    }

    static func wording(_ text: String, _ use: PersonText.Use) throws -> PersonText {
        do { return try PersonText(text, as: use) } catch { throw UnreadableMember(message: error.message) }
    }

    static func within(_ number: Int, _ range: ClosedRange<Int>, _ member: String) throws -> Int {
        guard range.contains(number) else {
            throw UnreadableMember(
                message:
                    "‘\(member)’ is not a number from \(range.lowerBound) to \(range.upperBound): \(number).")
        }
        return number
    }
}

extension Snapshot {
    /// Parts that are not known are left out, and missed when compared.
    init(parts: [SubmissionDocument.PartEntry]) {
        self.init(
            Dictionary(
                parts.compactMap { entry in AgreementPart(rawValue: entry.name).map { ($0, entry.statements) }
                },
                uniquingKeysWith: { $1 }))
    }
}

extension Target {
    fileprivate static let zeroRatedWord = "zero-rated"
}

extension SubmissionDocument.UnitEntry {
    fileprivate var unit: Unit {
        get throws {
            do {
                return try Unit(name: PersonText(name, as: .name), dfe: DfENumber(dfe), urn: urn)
            } catch {
                throw UnreadableMember(message: error.message)
            }
        }
    }
}

extension SubmissionDocument.TargetEntry {
    /// The figure that was set; nil for every other state.
    fileprivate var figure: Figure? {
        get throws {
            guard state == "figure" else { return nil }
            switch (count, of, points, number) {
            case (let count?, let of?, nil, nil):
                let of = try Read.within(of, 0...Limits.pupils, "targets.of")
                return .count(try Read.within(count, 0...of, "targets.count"), of: of)
            case (nil, nil, let points?, nil): return .points(try Read.tenths(points, "targets.points"))
            case (nil, nil, nil, let number?):
                return .number(try Read.within(number, 0...Limits.pupils, "targets.number"))
            default: throw UnreadableMember(message: "The target \(measure) has no figure, or more than one.")
            }
        }
    }
}

extension SubmissionDocument.AbsenceEntry {
    fileprivate var absenceTarget: AbsenceTarget? {
        get throws {
            try target.map { rate in
                AbsenceTarget(
                    rate: try Read.rate(rate, "absence.target"),
                    explanation: try explanation.map { try Read.wording($0, .explanation) })
            }
        }
    }
}

extension SubmissionDocument.PriorEntry {
    fileprivate var prior: Prior {
        get throws {
            var sessions: SessionCount?
            if let missed, let possible {
                sessions = SessionCount(missed: missed, possible: possible)
                guard sessions?.rate.description == rate else {
                    throw UnreadableMember(
                        message:
                            "\(missed) of \(possible) sessions is not the rate of \(rate)% that stands beside it (\(comparator))."
                    )
                }
            }
            return Prior(
                rate: try Read.rate(rate, "absence.priors.rate"), sessions: sessions,
                source: try source.map { try Read.wording($0, .source) })
        }
    }
}

extension SubmissionDocument.PupilsEntry {
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

extension SubmissionDocument.ActionEntry {
    fileprivate var plannedAction: PlannedAction {
        get throws {
            PlannedAction(
                number: number, what: try Read.wording(what, .action), who: try Read.wording(who, .person),
                by: try Read.day(by, "actionPlan.by"),
                to: try to.map { try Read.rate($0, "actionPlan.to") },
                isDone: false)
        }
    }
}

extension SubmissionDocument.NoteEntry {
    fileprivate var note: Note {
        get throws {
            Note(
                rule: rule, subject: subject, answers: answers, text: try Read.wording(text, .note),
                by: try Read.wording(by, .name), day: try Read.day(on, "notes.on"))
        }
    }
}

extension SubmissionDocument.TimelinessEntry {
    fileprivate var timeliness: Timeliness {
        get throws {
            switch (state, try reason.map { try Read.wording($0, .reason) }) {
            case ("on-time", nil): .onTime
            case ("late", let reason?): .late(reason: reason)
            case ("after-statutory", let reason?): .afterStatutory(reason: reason)
            default:
                throw UnreadableMember(
                    message: "‘timeliness’ says ‘\(state)’ \(reason == nil ? "without" : "with") a reason.")
            }
        }
    }
}

extension SubmissionDocument.SignOffEntry {
    /// What it was given for is the file's own part, where the digest is of that; otherwise nothing.
    fileprivate func signOff(
        given parts: [(entry: SubmissionDocument.PartEntry, digest: String)]
    ) throws -> SignOff {
        var covered: [AgreementPart: [Statement]] = [:]
        for cover in covers {
            guard let part = AgreementPart(rawValue: cover.part) else {
                throw UnreadableMember(message: "There is no part ‘\(cover.part)’.")
            }
            // A part that is not there says nothing.
            let stated =
                parts.first { $0.entry.name == cover.part }
                ?? (.init(name: cover.part, statements: []), SubmissionDocument.PartEntry.digestOfNothing)
            covered[part] =
                stated.digest == cover.digest
                ? stated.entry.statements
                : [Statement(subject: cover.part, text: "something else (SHA-256 \(cover.digest))")]
        }
        return SignOff(
            signatory: signatory, name: try name.map { try Read.wording($0, .name) },
            day: try date.map { try Read.day($0, "signOffs.date") },
            evidence: try evidence.map { try Read.wording($0, .evidence) },
            recordedBy: try Read.wording(recordedBy, .name),
            recordedOn: try Read.day(recordedOn, "signOffs.recordedOn"),
            acceptances: try accepts.map { try $0.note }, covered: Snapshot(covered), withdrawal: nil)
    }
}
