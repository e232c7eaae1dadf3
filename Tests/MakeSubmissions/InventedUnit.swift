import Canonical
import Formats
import FoundationEssentials
import TargetSetting

/// A unit that is not there, with a submission as a real one would send it: everything in it follows from its number.
struct InventedUnit {
    let number: Int
    let unit: Unit
    /// Pupils anticipated, by key stage.
    let groups: [KeyStage.ID: Int]

    init(number: Int) throws {
        self.number = number
        let place = InventedUnit.places[number % InventedUnit.places.count]
        let kind = InventedUnit.kinds[number / InventedUnit.places.count % InventedUnit.kinds.count]
        unit = try Unit(
            name: PersonText("\(place) \(kind) \(number + 1)", as: .name),
            dfe: DfENumber("\(900 + number / 1000)/\(1000 + number % 1000)"), urn: "\(100_000 + number)")
        groups = ["ks1": number % 3, "ks2": number * 7 % 12, "ks4": 3 + number * 5 % 15]
    }

    /// Always the same for a unit, as its register's key would be.
    var key: SigningKey? { SigningKey(kept: Canonical.digest(ofBytes: Array("unit \(number)".utf8))) }

    var head: String { InventedUnit.heads[number % InventedUnit.heads.count] }

    /// `dfe,name,urn,head,email,ks1,ks2,ks4`.
    var line: String {
        let counts = ["ks1", "ks2", "ks4"].map { String(groups[$0] ?? 0) }.joined(separator: ",")
        return
            "\(unit.dfe),\(unit.name),\(unit.urn ?? ""),\(head),head\(number + 1)@pru.example,\(counts)\r\n"
    }

    /// What it sends: proposed, signed by all three and exported, one in ten of them late.
    func submission(for cycle: Cycle) throws -> Submission {
        let isLate = number % 10 == 9
        let exported = try day(isLate ? "2010-12-20" : "2010-12-\(10 + number % 4)")
        var set = try targetSet(cycle: cycle, signOffs: [], notes: [])
        let notes = try set.findings(on: exported).filter { $0.rule == .absencePriorUnsourced }
            .map { try note(on: $0, "Last year’s sheet, tab \(number % 4 + 1)", by: head, on: "2010-11-26") }
        var signOffs: [SignOff] = []
        for (signatory, name) in zip(
            cycle.signatories, [name(InventedUnit.chairs), name(InventedUnit.partners), head])
        {
            set = try targetSet(cycle: cycle, signOffs: signOffs, notes: notes)
            let accepted = try set.findings(on: exported).filter { $0.answeredBy == signatory.id }
                .map { try note(on: $0, "Seen at the visit; reasons are sound", by: name, on: "2010-12-07") }
            let covered = set.snapshot(of: set.parts(coveredBy: signatory))
            signOffs.append(
                SignOff(
                    signatory: signatory.id, name: PersonText(kept: name),
                    day: try day(signatory.confirmsLast ? "2010-12-08" : "2010-12-0\(2 + number % 6)"),
                    evidence: signatory.confirmsLast
                        ? nil : PersonText(kept: "minute \(number % 30 + 1) of the meeting"),
                    recordedBy: PersonText(kept: "office of unit \(number + 1)"),
                    recordedOn: try day(signatory.confirmsLast ? "2010-12-08" : "2010-12-07"),
                    acceptances: accepted,
                    covered: covered, withdrawal: nil))
        }
        set = try targetSet(cycle: cycle, signOffs: signOffs, notes: notes)
        return Submission(
            targetSet: set, revision: 1, supersedes: nil, exportedOn: exported,
            timeliness: isLate
                ? .late(reason: PersonText(kept: "The committee met late, on 17 December")) : .onTime)
    }

    private func name(_ names: [String]) -> String { names[number / 3 % names.count] }

    private func note(on finding: Finding, _ text: String, by name: String, on date: String) throws -> Note {
        Note(
            rule: finding.rule, topic: finding.topic, facts: finding.facts,
            text: PersonText(kept: text),
            by: PersonText(kept: name), day: try day(date))
    }

    private func targetSet(cycle: Cycle, signOffs: [SignOff], notes: [Note]) throws -> TargetSet {
        func changed(_ keyStage: String) throws -> LastChange {
            LastChange(day: try day("2010-11-25"), subject: keyStage)
        }
        func build(_ proposal: Proposal?) throws -> TargetSet {
            TargetSet(
                cycle: cycle, unit: unit, rehearsalDay: nil, groups: groups, figures: figures(in: cycle),
                zeroRatings: isZeroRated
                    ? ["ks2": PersonText(kept: "All \(groups["ks2"] ?? 0) work below level 3")] : [:],
                priors: try priors, absenceTargets: try absenceTargets, plan: try plan, proposal: proposal,
                notes: notes, signOffs: signOffs, revisions: [],
                lastChanges: [
                    .statutory: try changed("ks4"), .goodPractice: try changed("ks1"),
                    .absence: LastChange(day: try day("2010-11-24"), subject: "overall"),
                ], roll: Roll(), reportedCounts: nil)
        }
        let unproposed = try build(nil)
        return try build(
            Proposal(day: day("2010-11-26"), snapshot: unproposed.snapshot(of: AgreementPart.signable)))
    }

    private var isZeroRated: Bool { number % 4 == 1 && groups["ks2"] ?? 0 > 0 }

    private func figures(in cycle: Cycle) -> [Measure.ID: Figure] {
        var figures: [Measure.ID: Figure] = [:]
        for (place, measure) in cycle.measures.enumerated() {
            guard let keyStage = measure.keyStage, let group = groups[keyStage], group > 0,
                !(keyStage == "ks2" && isZeroRated)
            else { continue }
            let of = measure.outOf == .group ? group : max(1, group - (number + place) % 3)
            // Fewer from level to level, so that no figure is above one that it is part of.
            let share = keyStage == "ks1" ? 3 - place % 3 : 1 + (number + place) % 3
            figures[measure.id] = .count(of * share / 4, of: of)
        }
        return figures
    }

    private var priors: [AbsenceMeasure.ID: [Comparator.ID: Prior]] {
        get throws {
            let possible = 3000 + number % 400 * 10
            guard let sessions = SessionCount(missed: possible * (15 + number % 20) / 100, possible: possible)
            else { return [:] }
            let unsourced = number % 5 == 2
            return [
                "overall": [
                    "actual-2008-09": Prior(
                        rate: sessions.rate, sessions: sessions,
                        source: PersonText(kept: "attendance register 2008/09")),
                    "target-2010-11": Prior(
                        rate: Percentage(tenths: limit), sessions: nil,
                        source: unsourced ? nil : PersonText(kept: "sheet of 2009")),
                ]
            ]
        }
    }

    /// The target of this year, in tenths of a percent: below what the sessions give.
    private var limit: Int { 100 + number % 20 * 5 }

    private var absenceTargets: [AbsenceMeasure.ID: AbsenceTarget] {
        get throws {
            ["overall": AbsenceTarget(rate: Percentage(tenths: limit - number % 15), explanation: nil)]
        }
    }

    private var plan: [PlannedAction] {
        get throws {
            try (0...number % 3).map { index in
                PlannedAction(
                    number: index + 1, what: PersonText(kept: InventedUnit.steps[(number + index) % 4]),
                    who: PersonText(kept: "attendance lead"), by: try day("2011-0\(index + 2)-28"),
                    to: index == 0 ? Percentage(tenths: limit) : nil, isDone: false)
            }
        }
    }

    private func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw Slip(message: "\(text) is no day.") }
        return day
    }

    private static let places = [
        "Alder Lane", "Brook House", "Cedar Court", "Dover Road", "Elm Bank", "Fern Hill", "Gate Field",
        "Heron Way", "Ivy Mount", "Juniper Street", "Kestrel Park",
    ]
    private static let kinds = ["PRU", "Short Stay School", "Pupil Referral Unit", "Centre"]
    private static let heads = [
        "Aoife Quill", "Ben Strand", "Céline Marsh", "Dev Hollow", "Esther Vane", "Farid Thorn",
        "Gráinne Wick",
    ]
    private static let chairs = ["Anne Example", "Obi Pattern", "Ruth Template", "Saul Instance"]
    private static let partners = ["Jo Specimen", "Zoë Mockingham", "Ursula Drafton"]
    private static let steps = [
        "First-day calls home", "Breakfast club, every day", "Visits by the education welfare officer",
        "Letters after three days",
    ]
}

/// What this program was written with is wrong.
struct Slip: Error {
    let message: String
}
