import Sentences
import TargetSetting

/// Looks at whether the parts of a cycle file fit each other: ids stand once, and what is referred to is there.
struct CycleConsistency {
    let cycle: Cycle
    let places: Places
    let reader: MappingReader
    let log: ProblemLog

    /// Where the items of the cycle stand that could be read.
    struct Places {
        let measures: [CycleNode]
        let keyStages: [CycleNode]
        let subjects: [CycleNode]
    }

    func check() {
        once("offices", cycle.signatories.map(\.id))
        once("scales", cycle.scales.map(\.id))
        once("key-stages", cycle.keyStages.map(\.id))
        // Measures, key stages and absence measures are typed in the same places, so they share one list of ids.
        let (keyStages, measures) = (cycle.keyStages.map(\.id.rawValue), cycle.measures.map(\.id))
        once("measures", measures, beside: keyStages)
        once("absence", cycle.absence.map(\.id), beside: keyStages + measures.map(\.rawValue))
        for measure in cycle.absence { check(measure) }
        if cycle.signatories.filter(\.confirmsLast).count > 1 {
            log.note("Only one office can confirm last.", at: reader.value("offices"))
        }
        let signatories = cycle.signatories.map(\.id)
        for milestone in cycle.milestones {
            for signatory in milestone.signatories {
                known(signatory, "office", among: signatories, in: "milestones")
            }
        }
        if let signatory = cycle.zeroRating.acceptedBy {
            known(signatory, "office", among: signatories, in: "zero-rating")
        }
        for (measure, node) in zip(cycle.measures, places.measures) {
            check(measure)
            checkCounting(of: measure, at: node)
        }
        checkScales()
        checkKeyStages()
        checkSubjects()
        if cycle.zeroRating.beside?.severity == .error { checkBesides() }
    }

    private func check(_ measure: AbsenceMeasure) {
        once("absence", measure.comparators.map(\.id))
        // What is recorded is told apart by kind and year.
        let own = measure.comparators.filter { $0.kind != .other }
        for (index, comparator) in own.enumerated()
        where own[..<index].contains(where: { $0.kind == comparator.kind && $0.year == comparator.year }) {
            note(
                "\(measure.id) is compared twice with the \(comparator.kind.rawValue) of \(comparator.year).",
                "absence", naming: comparator.id.rawValue)
        }
    }

    /// Where measurable targets are an error to be without, each key stage that can be zero-rated needs some.
    private func checkBesides() {
        for keyStage in cycle.keyStages {
            let (covered, others) = cycle.measures(of: keyStage).reduce(into: (0, 0)) { counts, measure in
                if cycle.zeroRating.statuses.contains(measure.status) { counts.0 += 1 } else { counts.1 += 1 }
            }
            guard covered > 0, others == 0 else { continue }
            note(
                "\(keyStage.title) has no measure beside the zero-rated ones, so ‘force: error’ could never be met.",
                "zero-rating", naming: "error")
        }
    }

    private func check(_ measure: Measure) {
        if let keyStage = measure.keyStage {
            known(keyStage, "key stage", among: cycle.keyStages.map(\.id), in: "measures")
        }
        for other in measure.among {
            known(other, "measure", among: cycle.measures.map(\.id), in: "measures")
            guard let taken = cycle.measures.first(where: { $0.id == other }) else { continue }
            if taken.id == measure.id || !taken.value.kind.hasWhole || measure.value.kind.unit != .pupils {
                note(
                    "‘among’ of \(measure.id) names another measure that counts pupils out of pupils, and \(measure.id) counts pupils.",
                    "measures", naming: measure.id.rawValue)
            }
        }
        for other in measure.atMost {
            known(other, "measure", among: cycle.measures.map(\.id), in: "measures")
            guard let wider = cycle.measures.first(where: { $0.id == other }) else { continue }
            if wider.id == measure.id {
                note(
                    "The measure \(measure.id) cannot be at most itself.", "measures",
                    naming: measure.id.rawValue)
            }
            if wider.value != measure.value {
                note(
                    "The measures \(measure.id) and \(other) have values of different kinds and cannot be compared.",
                    "measures", naming: measure.id.rawValue)
            }
        }
    }

    private func once<Thing>(_ key: String, _ ids: [Identifier<Thing>], beside others: [String] = []) {
        var seen = Set(others)
        for id in ids.map(\.rawValue) where !seen.insert(id).inserted {
            note("The id ‘\(id)’ stands twice; each can stand once.", key, naming: id)
        }
    }

    func known<Thing>(
        _ id: Identifier<Thing>, _ kind: String, among known: [Identifier<Thing>], in key: String
    ) {
        guard !known.contains(id) else { return }
        let hint = nearest(to: id.rawValue, in: known.map(\.rawValue)).map { " Did you mean ‘\($0)’?" } ?? ""
        let message = "There is no \(kind) ‘\(id)’ in this cycle.\(hint)"
        // An unknown id stands only where it is referred to: the second problem is of the second place.
        let places = reader.value(key).map { self.places(of: id.rawValue, in: $0) } ?? []
        let earlier = log.problems.count { $0.message == message }
        let place = earlier < places.count ? places[earlier] : places.last
        log.note(message, at: place ?? reader.value(key) ?? reader.node)
    }

    private func places(of text: String, in node: CycleNode) -> [CycleNode] {
        switch node {
        case .text(let own, _): own == text ? [node] : []
        case .nothing: []
        case .list(let list, _): list.flatMap { places(of: text, in: $0) }
        // A title may say the same and means nothing.
        case .mapping(let pairs, _):
            pairs.flatMap { $0.key.text == "title" ? [] : places(of: text, in: $0.value) }
        }
    }

    /// Notes a problem at the last place below a key where the text stands.
    func note(_ message: String, _ key: String, naming text: String) {
        let place = reader.value(key).flatMap { places(of: text, in: $0).last }
        log.note(message, at: place ?? reader.value(key) ?? reader.node)
    }
}
