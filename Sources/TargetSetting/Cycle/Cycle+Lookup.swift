extension Cycle {
    /// The measure with an id, in whatever case it was typed.
    /// - Throws: `Refusal.unknown` with the nearest id.
    package func measure(_ id: Measure.ID) throws(Refusal) -> Measure {
        try find(id, among: measures, by: \.id, kind: .measure)
    }

    /// The key stage with an id, in whatever case it was typed.
    /// - Throws: `Refusal.unknown` with the nearest id.
    package func keyStage(_ id: KeyStage.ID) throws(Refusal) -> KeyStage {
        try find(id, among: keyStages, by: \.id, kind: .keyStage)
    }

    /// The office with an id, in whatever case it was typed.
    /// - Throws: `Refusal.unknown` with the nearest id.
    package func signatory(_ id: Signatory.ID) throws(Refusal) -> Signatory {
        try find(id, among: signatories, by: \.id, kind: .signatory)
    }

    /// The absence measure named, or the cycle's first where none is.
    /// - Throws: `Refusal.unknown` with the nearest id, or `.noAbsenceTargets`.
    package func absenceMeasure(_ id: AbsenceMeasure.ID?) throws(Refusal) -> AbsenceMeasure {
        guard let first = absence.first else { throw .absence(.noAbsenceTargets) }
        guard let id else { return first }
        return try find(id, among: absence, by: \.id, kind: .absenceMeasure)
    }

    /// The measures of one key stage, in the order of the cycle file.
    package func measures(of keyStage: KeyStage) -> [Measure] {
        measures.filter { $0.keyStage == keyStage.id }
    }

    /// The office that confirms last; nil where nobody does.
    package var confirmingSignatory: Signatory? { signatories.first(where: \.confirmsLast) }

    /// The thing that an id is of, in whatever case it was typed.
    func find<Item>(
        _ id: Identifier<Item>, among items: [Item], by key: (Item) -> Identifier<Item>, kind: Refusal.Kind
    ) throws(Refusal) -> Item {
        let typed = id.rawValue
        let wanted = typed.lowercased()
        if let found = items.first(where: { key($0).rawValue == wanted }) { return found }
        let known = items.map { key($0).rawValue }
        throw .typed(.unknown(kind, typed: typed, nearest: nearest(to: typed, in: known), known: known))
    }
}
