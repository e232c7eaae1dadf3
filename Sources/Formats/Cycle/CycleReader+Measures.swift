import TargetSetting
import Yams

/// The parts of a cycle file that say what is measured.
extension CycleReader {
    func scale(_ reader: MappingReader) -> Scale? {
        let grades = reader.texts("grades").map(\.text)
        let unranked = reader.texts("unranked").map(\.text)
        let (id, title) = (reader.id(), reader.text("title"))
        if grades.isEmpty { reader.missing("grades") }
        let all = grades + unranked
        if let twice = all.first(where: { grade in all.filter { $0 == grade }.count > 1 }) {
            reader.note("The grade ‘\(twice)’ stands twice in the scale.", at: "grades")
        }
        return id.map { Scale(id: $0, title: title ?? $0, grades: grades, unranked: unranked) }
    }

    func keyStage(_ reader: MappingReader) -> KeyStage? {
        let (title, yearGroup) = (reader.text("title"), reader.text("year-group"))
        return reader.id().map { KeyStage(id: $0, title: title ?? $0, yearGroup: yearGroup) }
    }

    func measure(_ reader: MappingReader) -> Measure? {
        let id = reader.id()
        let title = reader.required("title")
        let keyStage = reader.text("key-stage")
        let yearGroup = reader.text("year-group")
        let resultYear = reader.year("result-year")
        let criterion = criterion(reader)
        let value: Measure.Value = reader.choice("value", absent: .count)
        let outOf = outOf(reader)
        let status: Status = reader.choice("status", absent: .byAgreement)
        let change = statusChange(reader)
        let atMost = reader.texts("at-most").map(\.text)
        if value != .count, reader.value("out-of") != nil {
            reader.note("‘out-of’ goes with the value count only.", at: "out-of")
        }
        guard let id, let title else { return nil }
        return Measure(
            id: id, title: title, keyStage: keyStage, yearGroup: yearGroup, resultYear: resultYear,
            criterion: criterion, value: value, outOf: outOf, status: status, statusChange: change,
            atMost: atMost)
    }

    private func outOf(_ reader: MappingReader) -> Measure.OutOf {
        guard let value = reader.value("out-of") else { return .group }
        if value.scalar?.string == "group" { return .group }
        guard case .mapping = value, let some = reader.mapping("out-of", what: "‘out-of’") else {
            reader.note("‘out-of’ is ‘group’, or {some: which pupils of the group}.", at: "out-of")
            return .group
        }
        defer { some.finish() }
        return some.required("some").map { .some(of: $0, who: nil) } ?? .group
    }

    private func statusChange(_ reader: MappingReader) -> Measure.StatusChange? {
        guard let change = reader.mapping("status-changes", what: "‘status-changes’") else { return nil }
        defer { change.finish() }
        if change.value("on") == nil { change.missing("on") }
        if change.value("to") == nil { change.missing("to") }
        return change.day("on").map {
            Measure.StatusChange(day: $0, status: change.choice("to", absent: .byAgreement))
        }
    }

    private func criterion(_ reader: MappingReader) -> Criterion? {
        guard let value = reader.value("criterion") else { return nil }
        guard case .mapping = value, let criterion = reader.mapping("criterion", what: "the criterion") else {
            return reader.text("criterion").map(Criterion.described)
        }
        defer { criterion.finish() }
        let scale = criterion.required("scale")
        let subjects = criterion.texts("in").map(\.text)
        let grade = criterion.text("at-least")
        let levels = criterion.number("progress")
        let from = criterion.text("from")
        guard (criterion.value("at-least") == nil) != (criterion.value("progress") == nil) else {
            criterion.note(
                "A criterion has either ‘at-least’ with a grade, or ‘progress’ with a number of levels.",
                at: "scale")
            return nil
        }
        if grade != nil, from != nil { criterion.note("‘from’ goes with ‘progress’ only.", at: "from") }
        guard let scale else { return nil }
        if let grade { return .reaches(scale: scale, grade: grade, subjects: subjects) }
        if from == nil { criterion.missing("from") }
        return levels.map {
            .progresses(
                Progress(
                    scale: scale, levels: $0, from: from ?? "", subjects: subjects, earlierSubjects: [],
                    expected: [:]))
        }
    }

    func absence(_ reader: MappingReader) -> (measures: [AbsenceMeasure], actionPlanOwed: Bool) {
        guard let absence = reader.mapping("absence", what: "‘absence’") else { return ([], false) }
        defer { absence.finish() }
        let plan: Owing = absence.choice("action-plan", absent: .notOwed)
        return (list(absence, "measures", what: "an absence measure", read: absenceMeasure), plan == .owed)
    }

    private enum Owing: String, CaseIterable {
        case owed
        case notOwed = "not-owed"
    }

    private func absenceMeasure(_ reader: MappingReader) -> AbsenceMeasure? {
        let id = reader.id()
        if reader.value("result-year") == nil { reader.missing("result-year") }
        let resultYear = reader.year("result-year")
        let title = reader.text("title")
        let counted: AbsenceMeasure.Counted = reader.choice("counted", absent: .sessions)
        let status: Status = reader.choice("status", absent: .byAgreement)
        let isOwed = reader.flag("owed", absent: true)
        let comparators = list(reader, "comparators", what: "a comparator", read: comparator)
        let above: AbsenceMeasure.Above = reader.choice("above", absent: .refuse)
        let rule = persistentRule(reader)
        guard let id, let resultYear else { return nil }
        return AbsenceMeasure(
            id: id, title: title ?? id, counted: counted, resultYear: resultYear, status: status,
            isOwed: isOwed,
            comparators: comparators, above: above, persistentRule: rule)
    }

    private func comparator(_ reader: MappingReader) -> Comparator? {
        let id = reader.id()
        if reader.value("kind") == nil { reader.missing("kind") }
        if reader.value("year") == nil { reader.missing("year") }
        let kind: Comparator.Kind = reader.choice("kind", absent: .other)
        let year = reader.year("year")
        let title = reader.text("title")
        let rule = persistentRule(reader)
        guard let id, let year else { return nil }
        return Comparator(id: id, kind: kind, year: year, title: title, persistentRule: rule)
    }

    private func persistentRule(_ reader: MappingReader) -> PersistentRule? {
        guard let rule = reader.mapping("persistent-rule", what: "‘persistent-rule’") else { return nil }
        defer { rule.finish() }
        let sessions = rule.number("sessions")
        let share = rule.parsed("share", "a percentage with at most one decimal place") { text in
            (try? Tenths(text)).flatMap { (1...1000).contains($0.count) ? $0 : nil }
        }
        guard (rule.value("sessions") == nil) != (rule.value("share") == nil) else {
            rule.note(
                "‘persistent-rule’ has either ‘sessions’ with a number, or ‘share’ with a percentage.",
                at: "sessions")
            return nil
        }
        return sessions.map(PersistentRule.sessions) ?? share.map(PersistentRule.share)
    }
}
