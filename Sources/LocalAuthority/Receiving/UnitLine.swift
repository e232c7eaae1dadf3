package import TargetSetting

/// A line of a list of units as it was read. What is nil, or not there, changes nothing of a unit that is listed already.
package struct UnitLine: Equatable, Sendable {
    /// The DfE number, which says which unit the line is of.
    package let dfe: DfENumber
    /// The unit's name; a unit that is new has to have one.
    package let name: PersonText?
    /// Six digits.
    package let urn: String?
    /// The head's name.
    package let head: PersonText?
    /// The address that messages are written to.
    package let email: String?
    /// The pupils expected in each key stage's group.
    package let expected: [KeyStage.ID: Int]

    /// What is left out, the list does not say.
    package init(
        dfe: DfENumber, name: PersonText?, urn: String? = nil, head: PersonText? = nil, email: String? = nil,
        expected: [KeyStage.ID: Int] = [:]
    ) {
        self.dfe = dfe
        self.name = name
        self.urn = urn
        self.head = head
        self.email = email
        self.expected = expected
    }

    /// The unit with what the line says put over it.
    /// - Parameter fields: what is removed where the line says nothing of it.
    /// - Throws: `Refusal` where a new unit has no name, or the URN is none.
    fileprivate func listed(
        over before: ListedUnit?, clearing fields: Set<ListedUnit.Field>
    ) throws(Refusal) -> ListedUnit {
        func kept<Value>(_ field: ListedUnit.Field, _ value: Value?) -> Value? {
            fields.contains(field) ? nil : value
        }
        guard let name = name ?? before?.unit.name else { throw .typed(.wordingEmpty(.name)) }
        let counts = (before?.expected ?? [:]).filter { !fields.contains(.expected($0.key)) }
        return ListedUnit(
            unit: try Unit(name: name, dfe: dfe, urn: urn ?? kept(.urn, before?.unit.urn)),
            head: head ?? kept(.head, before?.head), email: email ?? kept(.email, before?.email),
            expected: counts.merging(expected) { $1 })
    }
}

/// What a list of units changes of one of them, or adds.
package struct UnitChange: Equatable, Sendable {
    /// Nil for a unit that is new.
    package let before: ListedUnit?
    /// The unit as it is when the change is taken.
    package let after: ListedUnit
    /// Why it may not be meant: what it gets of another's, and which numbers of pupils only change places.
    package internal(set) var doubts: [Doubt] = []

    /// What is asked about before it is taken.
    package enum Doubt: Equatable, Sendable {
        /// It gets what is another unit's.
        case takes([ListedUnit.Field], from: DfENumber)
        /// The numbers of a key stage only change places among the units.
        case movesRound(KeyStage.ID)
        /// The numbers of two key stages of the unit change places.
        case exchanges(KeyStage.ID, KeyStage.ID)
    }

    /// What is different, field by field.
    package var fields: [(field: ListedUnit.Field, from: String?, to: String?)] {
        let keyStages = Set(after.expected.keys).union(before?.expected.keys ?? [:].keys)
        let all: [ListedUnit.Field] =
            [.name, .urn, .head, .email]
            + keyStages.sorted { $0.rawValue < $1.rawValue }.map { .expected($0) }
        return all.map { ($0, before?.value(of: $0), after.value(of: $0)) }.filter { $0.1 != $0.2 }
    }
}

extension UnitChange {
    /// What scripts read of it.
    package var facts: Facts {
        let fields = fields.map { field, from, to -> Facts in ["field": field.text, "from": from, "to": to] }
        return [
            "change": before == nil ? "unit-added" : "unit-changed", "dfe": after.unit.dfe,
            "unit": after.unit.name, "fields": fields, "doubts": doubts.isEmpty ? nil : doubts.map(\.facts),
        ]
    }
}

extension [ListedUnit] {
    /// What the lines of a list change: units that are not in it, and what it does not say, stay as they are.
    /// - Parameter fields: what is removed of the units in the list, where it says nothing of it.
    /// - Throws: `Refusal` where a new unit has no name, or a URN is none.
    package func changes(
        by lines: [UnitLine], clearing fields: Set<ListedUnit.Field>
    ) throws(Refusal) -> [UnitChange] {
        let known = Dictionary(map { ($0.unit.dfe, $0) }, uniquingKeysWith: { $1 })
        // Of what stands in the list now; and names as the lines before have made of it, too.
        var bearers = Bearers(self, of: [.name, .urn, .head, .email])
        var changes: [UnitChange] = []
        for line in lines {
            let before = known[line.dfe]
            let after = try line.listed(over: before, clearing: fields)
            guard after != before else { continue }
            changes.append(
                UnitChange(before: before, after: after, doubts: bearers.doubts(of: after, having: before)))
            bearers.add(after, [.name, .urn])
        }
        return changes.withNumbersThatMove
    }
}

extension ListedUnit {
    /// What a list says of a unit, which its DfE number tells from others.
    package enum Field: Hashable, Sendable {
        case name, urn, head, email
        case expected(KeyStage.ID)

        /// What can be removed of a unit, as it is typed: `head`, `ks2`.
        package static func clearable(in cycle: Cycle) -> [Field] {
            [.urn, .head, .email] + cycle.keyStages.map { .expected($0.id) }
        }

        /// `email`, `ks2`.
        package var text: String {
            switch self {
            case .name: "name"
            case .urn: "urn"
            case .head: "head"
            case .email: "email"
            case .expected(let keyStage): keyStage.rawValue
            }
        }
    }

    /// What is said of it in a field; nil where nothing is.
    package func value(of field: Field) -> String? {
        switch field {
        case .name: unit.name.text
        case .urn: unit.urn
        case .head: head?.text
        case .email: email
        case .expected(let keyStage): expected[keyStage].map(String.init)
        }
    }
}
