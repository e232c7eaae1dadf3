import TargetSetting

extension UnitChange.Doubt {
    var facts: Facts {
        switch self {
        case .takes(let fields, let other): ["takes": fields.map(\.text), "from": other]
        case .movesRound(let keyStage): ["movesRound": keyStage]
        case .exchanges(let one, let other): ["exchanges": [one, other]]
        }
    }
}

/// Whose a name, a URN, a head or an address is, as it was before and is now.
struct Bearers {
    private let fields: [ListedUnit.Field]
    private var units: [ListedUnit.Field: [String: [DfENumber]]] = [:]

    init(_ listed: [ListedUnit], of fields: [ListedUnit.Field]) {
        self.fields = fields
        for unit in listed { add(unit, fields) }
    }

    mutating func add(_ unit: ListedUnit, _ fields: [ListedUnit.Field]) {
        for field in fields {
            guard let key = unit.key(of: field) else { continue }
            units[field, default: [:]][key, default: []].append(unit.unit.dfe)
        }
    }

    /// What a unit gets of others, which it did not have before. A head or an address that several have is none's own.
    func doubts(of unit: ListedUnit, having before: ListedUnit?) -> [UnitChange.Doubt] {
        var doubts: [UnitChange.Doubt] = []
        for field in fields {
            guard let key = unit.key(of: field), key != before?.key(of: field),
                let others = units[field]?[key]?.filter({ $0 != unit.unit.dfe }), let other = others.first,
                field == .name || field == .urn || others.count == 1
            else { continue }
            if case .takes(let fields, other)? = doubts.last {
                doubts[doubts.count - 1] = .takes(fields + [field], from: other)
            } else {
                doubts.append(.takes([field], from: other))
            }
        }
        return doubts
    }
}

extension [UnitChange] {
    /// With the doubts where the numbers of a key stage are the same as before, for other units, as when one column was sorted;
    /// or a unit has those of one key stage in another.
    var withNumbersThatMove: [UnitChange] {
        let moves = map(\.numbersChanged)
        let keyStages = Set(moves.flatMap(\.keys)).sorted { $0.rawValue < $1.rawValue }
        let round = keyStages.filter { id in
            let numbers = moves.compactMap { $0[id] }
            return numbers.count > 1 && numbers.map { $0.from }.sorted() == numbers.map { $0.to }.sorted()
        }
        return zip(self, moves).map { change, own in
            var change = change
            change.doubts += round.filter { own[$0] != nil }.map { .movesRound($0) }
            for (place, one) in keyStages.enumerated() {
                let other = keyStages[(place + 1)...].first { other in
                    own[one].map { $0.from == own[other]?.to && $0.to == own[other]?.from } ?? false
                }
                if let other { change.doubts.append(.exchanges(one, other)) }
            }
            return change
        }
    }
}

extension UnitChange {
    /// The numbers of pupils that are others than before.
    fileprivate var numbersChanged: [KeyStage.ID: (from: Int, to: Int)] {
        after.expected.reduce(into: [:]) { changed, number in
            guard let from = before?.expected[number.key], from != number.value else { return }
            changed[number.key] = (from, number.value)
        }
    }
}

extension ListedUnit {
    /// What a field says, however it is written.
    fileprivate func key(of field: Field) -> String? { value(of: field).map { PersonText(kept: $0).folded } }
}
