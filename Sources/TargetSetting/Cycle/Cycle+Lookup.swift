extension Cycle {
    /// - Throws: `Refusal.unknown` with the nearest id.
    package func measure(_ id: String) throws(Refusal) -> Measure {
        try find(id, among: measures, by: \.id, kind: .measure)
    }

    /// - Throws: `Refusal.unknown` with the nearest id.
    package func keyStage(_ id: String) throws(Refusal) -> KeyStage {
        try find(id, among: keyStages, by: \.id, kind: .keyStage)
    }

    /// - Throws: `Refusal.unknown` with the nearest id.
    package func signatory(_ id: String) throws(Refusal) -> Signatory {
        try find(id, among: signatories, by: \.id, kind: .signatory)
    }

    /// The absence measure named, or the cycle's first where none is.
    /// - Throws: `Refusal.unknown` with the nearest id, or `.noAbsenceTargets`.
    package func absenceMeasure(_ id: String?) throws(Refusal) -> AbsenceMeasure {
        guard let first = absence.first else { throw .noAbsenceTargets }
        guard let id else { return first }
        return try find(id, among: absence, by: \.id, kind: .absenceMeasure)
    }

    package func measures(of keyStage: KeyStage) -> [Measure] {
        measures.filter { $0.keyStage == keyStage.id }
    }

    /// The office that confirms last; nil where nobody does.
    package var confirmingOffice: Signatory? { signatories.first(where: \.confirmsLast) }

    private func find<Item>(
        _ id: String, among items: [Item], by key: (Item) -> String, kind: Refusal.Kind
    ) throws(Refusal) -> Item {
        if let found = items.first(where: { key($0) == id.lowercased() }) { return found }
        throw .unknown(kind, typed: id, nearest: nearest(to: id, in: items.map(key)), known: items.map(key))
    }
}
