import Formats
import LocalAuthority
import TargetSetting

/// Units of an LA with invented figures, in a cycle that has everything which could give a figure away.
struct InventedLA {
    static let cycleText = """
        id: attacked
        title: A cycle that is attacked
        key-stages:
          - {id: ks1, title: Key stage 1}
          - {id: ks4, title: Key stage 4}
        measures:
          - {id: l2, title: Level 2, key-stage: ks1, result-year: 2011/12, status: statutory}
          - {id: l2b, title: Level 2b, key-stage: ks1, result-year: 2011/12, status: statutory, at-most: [l2]}
          - {id: l3, title: Level 3, key-stage: ks1, result-year: 2011/12, status: statutory, at-most: [l2b]}
          - {id: progress, title: Progress, key-stage: ks1, result-year: 2011/12, status: statutory,
             out-of: {some: those with a result}}
          - {id: five, title: Five or more, key-stage: ks4, result-year: 2011/12, status: statutory}
          - {id: taking, title: English, key-stage: ks4, result-year: 2011/12, status: statutory, at-most: [five],
             out-of: {some: those taking it}}
          - {id: points, title: Average points, key-stage: ks4, result-year: 2011/12, value: points, status: statutory}
          - {id: work, title: A week of work, result-year: 2011/12, value: number, status: by-agreement}
        absence:
          measures:
            - id: overall
              title: Overall absence
              counted: sessions
              result-year: 2011/12
              status: recommended
              comparators:
                - {id: actual, kind: actual, year: 2008/09}
                - {id: target, kind: target, year: 2010/11}
              above: refuse
            - {id: persistent, title: Persistent absence, counted: pupils, result-year: 2011/12, status: recommended}
        zero-rating: {policy: allowed, statuses: [statutory]}
        """

    static let cycle: Cycle = {
        do { return try CycleFile(yaml: cycleText).cycle } catch { preconditionFailure("\(error)") }
    }()

    var cycle = InventedLA.cycle
    var units: [CollectedTargets] = []

    /// A unit with these figures, everything else not set.
    mutating func add(
        groups: [KeyStage.ID: Int] = [:], figures: [Measure.ID: Figure] = [:], zeroRated: [KeyStage.ID] = [],
        priors: [Comparator.ID: Prior] = [:], rates: [AbsenceMeasure.ID: Percentage] = [:],
        setByLA: [Measure.ID: Figure] = [:], counts: [RollCount]? = nil
    ) {
        let number = 1100 + units.count
        guard let dfe = try? DfENumber("926/\(number)"),
            let unit = try? TargetSetting.Unit(name: PersonText(kept: "Unit \(number)"), dfe: dfe, urn: nil),
            let day = Day("2010-12-13")
        else { preconditionFailure("Unit \(number)") }
        let set = TargetSet(
            cycle: cycle, unit: unit, rehearsalDay: nil, groups: groups, figures: figures,
            zeroRatings: Dictionary(uniqueKeysWithValues: zeroRated.map { ($0, PersonText(kept: "none")) }),
            priors: ["overall": priors],
            absenceTargets: rates.mapValues { AbsenceTarget(rate: $0, explanation: nil) }, plan: [],
            proposal: nil, notes: [], signOffs: [], revisions: [], lastChanges: [:], roll: Roll(),
            reportedCounts: counts)
        let submission = Submission(
            targetSet: set, revision: 1, supersedes: nil, exportedOn: day, timeliness: .onTime)
        units.append(
            CollectedTargets(
                unit: ListedUnit(unit: unit, head: nil, email: nil, expected: [:]), submission: submission,
                isAccepted: true, setByLA: setByLA))
    }

    func table() -> PublicTable {
        guard let day = Day("2011-01-31") else { preconditionFailure("no day") }
        return PublicTable(
            of: units, units: units.map(\.unit.unit), cycle: InventedLA.cycle,
            authority: PersonText(kept: "Norfolk"), on: day)
    }
}

/// SplitMix64: the same numbers on every machine.
struct FixedGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Once in so many times.
    mutating func once(in times: Int) -> Bool { Int.random(in: 1...times, using: &self) == 1 }
}

extension InventedLA {
    /// From one unit to a dozen, with groups around ten, counts of none and all, zero ratings and gaps.
    init(random generator: inout FixedGenerator) {
        let isCareful = generator.once(in: 2)
        for _ in 0..<Int.random(in: 1...12, using: &generator) {
            addRandom(isCareful: isCareful, using: &generator)
        }
    }

    /// - Parameter isCareful: with hardly a figure that is withheld for itself, so that much is shown.
    private mutating func addRandom(isCareful: Bool, using generator: inout FixedGenerator) {
        func count(upTo most: Int, _ generator: inout FixedGenerator) -> Int {
            let least = isCareful && most > 2 && !generator.once(in: 40) ? 1 : 0
            return Int.random(in: least...max(least, most - least), using: &generator)
        }
        func group(_ generator: inout FixedGenerator) -> Int {
            if generator.once(in: 8) { return 0 }
            let isSmall = generator.once(in: isCareful ? 6 : 2)
            return Int.random(in: isSmall ? 1...10 : 11...40, using: &generator)
        }
        let groups: [KeyStage.ID: Int] = ["ks1": group(&generator), "ks4": group(&generator)]
        let (ks1, ks4) = (groups["ks1"] ?? 0, groups["ks4"] ?? 0)
        let l2 = count(upTo: ks1, &generator)
        let l2b = generator.once(in: 6) ? l2 : count(upTo: l2, &generator)
        let l3 = generator.once(in: 6) ? l2b : count(upTo: l2b, &generator)
        let five = count(upTo: ks4, &generator)
        func part(of whole: Int, _ generator: inout FixedGenerator) -> Int {
            generator.once(in: 2) ? whole : max(0, whole - Int.random(in: 0...14, using: &generator))
        }
        let (some, taking) = (part(of: ks1, &generator), part(of: ks4, &generator))
        var figures: [Measure.ID: Figure] = [
            "l2": .count(l2, of: ks1), "l2b": .count(l2b, of: ks1), "l3": .count(l3, of: ks1),
            "progress": .count(count(upTo: some, &generator), of: some), "five": .count(five, of: ks4),
            "taking": .count(min(five, count(upTo: taking, &generator)), of: taking),
            "points": .points(Points(tenths: Int.random(in: 0...500, using: &generator))),
            "work": .number(Int.random(in: 0...30, using: &generator)),
        ]
        for measure in InventedLA.cycle.measures where generator.once(in: isCareful ? 60 : 20) {
            figures[measure.id] = nil
        }
        let zeroRated = (["ks1", "ks4"] as [KeyStage.ID]).filter { _ in generator.once(in: isCareful ? 20 : 6)
        }
        add(
            groups: groups, figures: figures, zeroRated: zeroRated,
            rates: ["overall": Percentage(tenths: Int.random(in: 0...400, using: &generator))])
    }
}
