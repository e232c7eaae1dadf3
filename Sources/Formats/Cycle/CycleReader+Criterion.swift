import TargetSetting

/// The part of a measure that says what counts.
extension CycleReader {
    /// What a criterion can be told by, with the keys that go with each.
    private static let kinds: [(kind: String, keys: [String])] = [
        ("all", []),
        ("points", ["scale"]),
        ("passes", ["scale", "at-least", "including", "equivalents"]),
        ("progress", ["scale", "from", "in", "earlier-in", "expected"]),
        ("at-least", ["scale", "in"]),
    ]

    private static let keys: [String] = kinds.flatMap { $0.keys + [$0.kind] }.reduce(into: []) { keys, key in
        if !keys.contains(key) { keys.append(key) }
    }

    func criterion(_ reader: MappingReader) -> Criterion? {
        guard let value = reader.value("criterion") else { return nil }
        guard case .mapping = value else { return reader.text("criterion").map(Criterion.described) }
        return criterion(from: value, what: "the criterion")
    }

    private func criterion(from node: CycleNode, what: String) -> Criterion? {
        guard let reader = MappingReader(node, what: what, log: log) else { return nil }
        defer { reader.finish() }
        // Every key is asked for, so that one that is known is not reported as unknown beside what else is wrong.
        let given = CycleReader.keys.filter { reader.value($0) != nil }
        let kinds = CycleReader.kinds.filter { given.contains($0.kind) }
        // A number of passes is at a grade, so ‘at-least’ is a kind only where no other is there.
        guard let kind = kinds.first, kinds.count(where: { $0.kind != "at-least" }) < 2 else {
            reader.note(
                "A criterion is told by one of ‘at-least’, ‘progress’, ‘passes’, ‘points’ and ‘all’; ‘passes’ has ‘at-least’ beside it.",
                at: kinds.first?.kind ?? "scale")
            return nil
        }
        for key in given.filter({ $0 != kind.kind && !kind.keys.contains($0) }).sorted() {
            reader.note("‘\(key)’ does not go with ‘\(kind.kind)’.", at: key)
        }
        switch kind.kind {
        case "all": return all(reader)
        case "points": return points(reader)
        case "passes": return passes(reader)
        case "progress": return progress(reader)
        default: return reaches(reader)
        }
    }

    private func all(_ reader: MappingReader) -> Criterion? {
        let nodes = reader.someItems("all")
        let criteria = nodes.compactMap { criterion(from: $0, what: "a criterion of ‘all’") }
        return criteria.isEmpty || criteria.count < nodes.count ? nil : .all(criteria)
    }

    private func reaches(_ reader: MappingReader) -> Criterion? {
        let scale: Scale.ID? = reader.requiredReference("scale")
        let grade = reader.text("at-least")
        let subjects = reader.texts("in").map(\.text)
        guard let scale, let grade else { return nil }
        return .reaches(scale: scale, grade: grade, subjects: subjects)
    }

    private func progress(_ reader: MappingReader) -> Criterion? {
        let scale: Scale.ID? = reader.requiredReference("scale")
        let from: KeyStage.ID? = reader.requiredReference("from")
        let levels = reader.number("progress")
        let (subjects, earlier) = (reader.texts("in").map(\.text), reader.texts("earlier-in").map(\.text))
        let expected = reader.textEntries("expected")
        guard let scale, let from, let levels else { return nil }
        return .progresses(
            Progress(
                scale: scale, levels: levels, from: from, subjects: subjects, earlierSubjects: earlier,
                expected: expected))
    }

    private func passes(_ reader: MappingReader) -> Criterion? {
        let scale: Scale.ID? = reader.requiredReference("scale")
        let grade = reader.required("at-least")
        let number = reader.number("passes")
        let including = reader.texts("including").map(\.text)
        let equivalents = Dictionary(
            uniqueKeysWithValues: reader.textEntries("equivalents").map { (Scale.ID(rawValue: $0), $1) })
        guard let scale, let grade, let number else { return nil }
        return .passes(
            Passes(
                scale: scale, grade: grade, number: number, including: including, equivalents: equivalents))
    }

    private func points(_ reader: MappingReader) -> Criterion? {
        let scale: Scale.ID? = reader.requiredReference("scale")
        let nodes = reader.someItems("points")
        let slots = nodes.compactMap(slot)
        guard let scale, !slots.isEmpty, slots.count == nodes.count else { return nil }
        return .points(scale: scale, slots: slots)
    }

    private func slot(from node: CycleNode) -> PointSlot? {
        guard let slot = MappingReader(node, what: "a slot of points", log: log) else { return nil }
        defer { slot.finish() }
        let subjects = slot.texts("in").map(\.text)
        let times = slot.number("times", in: 1...10)
        if slot.value("best") == nil { slot.missing("best") }
        return slot.number("best", in: 1...50).map {
            PointSlot(subjects: subjects, best: $0, times: times ?? 1)
        }
    }
}
