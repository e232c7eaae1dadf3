import TargetSetting

/// The parts of a cycle file that say what is measured.
extension CycleReader {
    func measure(_ reader: MappingReader) -> Measure? {
        let id: Measure.ID? = reader.id()
        let title = reader.required("title")
        let keyStage: KeyStage.ID? = reader.reference("key-stage")
        let yearGroup = reader.text("year-group")
        let resultYear = reader.year("result-year")
        let criterion = criterion(reader)
        let value: Measure.Value = reader.choice("value", absent: .count)
        let outOf = outOf(reader)
        let status: Status = reader.choice("status", absent: .byAgreement)
        let change = statusChange(reader)
        let atMost: [Measure.ID] = reader.references("at-most")
        let among: [Measure.ID] = reader.references("among")
        let possible = possiblePoints(reader, of: value, criterion)
        if !value.kind.hasWhole, reader.value("out-of") != nil {
            reader.note("‘out-of’ goes with the value count only.", at: "out-of")
        }
        guard let id, let title else { return nil }
        return Measure(
            id: id, title: title, keyStage: keyStage, yearGroup: yearGroup, resultYear: resultYear,
            criterion: criterion, value: value, outOf: outOf, status: status, statusChange: change,
            atMost: atMost, among: among, possible: possible)
    }

    /// Slots say by themselves what they come to.
    private func possiblePoints(
        _ reader: MappingReader, of value: Measure.Value, _ criterion: Criterion?
    ) -> ClosedRange<Points>? {
        guard let possible = reader.mapping("possible", what: "‘possible’") else { return nil }
        defer { possible.finish() }
        let isOfSlots = if case .points? = criterion { true } else { false }
        if value.kind.unit != .points || isOfSlots {
            reader.note(
                "‘possible’ goes with ‘value: points’, and not with slots of points, which say it themselves.",
                at: "possible")
        }
        if possible.value("to") == nil { possible.missing("to") }
        let (from, to) = (possible.points("from"), possible.points("to"))
        guard let to else { return nil }
        let least = from ?? Points(tenths: 0)
        guard least <= to else {
            possible.note("‘from’ is above ‘to’.", at: "from")
            return nil
        }
        return least...to
    }

    private func outOf(_ reader: MappingReader) -> Measure.OutOf {
        guard let value = reader.value("out-of") else { return .group }
        if value.text == "group" { return .group }
        guard case .mapping = value, let some = reader.mapping("out-of", what: "‘out-of’") else {
            reader.note("‘out-of’ is ‘group’, or {some: which pupils of the group}.", at: "out-of")
            return .group
        }
        defer { some.finish() }
        let who = selection(some)
        return some.required("some").map { .some(of: $0, who: who) } ?? .group
    }

    private func selection(_ some: MappingReader) -> Measure.Selection? {
        let taking = some.mapping("taking", what: "‘taking’").flatMap { taking -> Measure.Selection? in
            defer { taking.finish() }
            guard let scale: Scale.ID = taking.requiredReference("scale"), let subject = taking.required("in")
            else {
                return nil
            }
            return .taking(scale: scale, subject: subject)
        }
        let result = some.mapping("with-result", what: "‘with-result’").flatMap {
            result -> Measure.Selection? in
            defer { result.finish() }
            let subjects = result.texts("in").map(\.text)
            if subjects.isEmpty { result.missing("in") }
            return result.requiredReference("at").map { .withResult(keyStage: $0, subjects: subjects) }
        }
        if taking != nil, result != nil {
            some.note("Pupils are told by ‘taking’ or by ‘with-result’, not by both.", at: "with-result")
        }
        return taking ?? result
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
        let id: AbsenceMeasure.ID? = reader.id()
        if reader.value("result-year") == nil { reader.missing("result-year") }
        let resultYear = reader.year("result-year")
        let title = reader.text("title")
        let counted: AbsenceMeasure.Counted = reader.choice("counted", absent: .sessions)
        let status: Status = reader.choice("status", absent: .byAgreement)
        let isOwed = reader.flag("owed", absent: true)
        let comparators = list(reader, "comparators", what: "a comparator", read: comparator)
        let above: AbsenceMeasure.Above = reader.choice("above", absent: .refuse)
        let rule = persistentRule(reader)
        let usual = usualAbsence(reader)
        guard let id, let resultYear else { return nil }
        return AbsenceMeasure(
            id: id, title: title ?? id.rawValue, counted: counted, resultYear: resultYear, status: status,
            isOwed: isOwed,
            comparators: comparators, above: above, persistentRule: rule, usual: usual)
    }

    /// Outside what is usual a figure is asked about.
    private func usualAbsence(_ reader: MappingReader) -> UsualAbsence? {
        guard let usual = reader.mapping("usual", what: "‘usual’") else { return nil }
        defer { usual.finish() }
        let (from, to) = (usual.percentage("from"), usual.percentage("to"))
        if let from, let to, from > to { usual.note("‘from’ is above ‘to’.", at: "from") }
        return UsualAbsence(from: from, to: to, apart: usual.percentage("apart"))
    }

    private func comparator(_ reader: MappingReader) -> Comparator? {
        let id: Comparator.ID? = reader.id()
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
            (try? Percentage(text)).flatMap { (1...1000).contains($0.tenths) ? $0 : nil }
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
