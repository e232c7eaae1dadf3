package import TargetSetting

/// Something that an officer of the LA decided about a unit. Decisions are added, and never altered.
package struct Decision: Equatable, Sendable {
    /// Its place among everything that the LA took, kept apart and decided.
    package let number: Int
    /// The day on which it was decided.
    package let day: Day
    /// Who was at the keyboard.
    package let by: PersonText
    /// What was decided, with its values.
    package let ruling: Ruling

    /// What was decided, with its place; whether it could be is not looked at here.
    package init(number: Int, day: Day, by: PersonText, ruling: Ruling) {
        self.number = number
        self.day = day
        self.by = by
        self.ruling = ruling
    }

    /// What was decided.
    package enum Ruling: Equatable, Sendable {
        case accepted(digest: String, comment: PersonText?)
        /// Sent back with a reason, to be answered by a day.
        case returned(digest: String, reason: PersonText, respondBy: Day)
        case targetSet(LATarget)
        /// Of files that contradict each other this one, and not those.
        case chosen(digest: String, over: [String], reason: PersonText)
        /// A key whose fingerprint somebody of the unit has confirmed.
        case trusted(Signer, confirmedBy: PersonText)
        case extended(until: Day, grantedBy: PersonText, reason: PersonText)
    }
}

/// A target that the LA has set in place of the unit's.
package struct LATarget: Equatable, Sendable {
    /// What the LA sets.
    package enum Value: Equatable, Sendable {
        case figure(Figure)
        /// The rate of an absence measure.
        case rate(Percentage)

        /// As the LA's receipt says it, whose bytes are signed.
        var statement: String {
            switch self {
            case .figure(let figure): StatementText.figure(figure)
            case .rate(let rate): StatementText.rate(rate)
            }
        }
    }

    /// The id of a measure or of an absence measure.
    package let measure: String
    /// What is aimed for now.
    package let value: Value
    /// Why, in the officer's words.
    package let reason: PersonText

    /// For what was checked when it was set, such as what is read back.
    package init(measure: String, value: Value, reason: PersonText) {
        self.measure = measure
        self.value = value
        self.reason = reason
    }
}

extension LATarget {
    /// A target as it is typed, held against what the unit sent: the same figures are refused as in the unit's own register.
    /// - Throws: `Refusal` or `LARefusal.aboveCeiling`.
    package init(
        measure id: String, entry: Entry, in sent: TargetSet, reason: PersonText, by person: PersonText,
        on day: Day
    ) throws {
        var set = sent
        let isAbsence = sent.cycle.absence.contains { $0.id.rawValue == id }
        switch entry {
        case .figure(let entry):
            if isAbsence { throw LARefusal.rateOrFigure(id, isAbsence: true) }
            let measure = try set.cycle.measure(Measure.ID(rawValue: id))
            if let keyStage = try measure.keyStage.map(set.cycle.keyStage),
                set.groups[keyStage.id] ?? 0 == 0
            {
                throw LARefusal.noGroup(keyStage)
            }
            // What the LA sets is set although the unit zero-rated.
            if let keyStage = measure.keyStage, set.zeroRatings[keyStage] != nil {
                _ = try set.perform(.clearTarget(keyStage.rawValue), by: person, on: day)
            }
            if measure.outOf != .group, entry.lacksOutOf { throw LARefusal.outOfNotGiven(measure) }
            _ = try set.perform(.setTarget(measure: measure.id, entry: entry), by: person, on: day)
            guard let figure = set.figures[measure.id] else { throw Refusal.figure(.wrongValueKind(measure)) }
            self.init(measure: measure.id.rawValue, value: .figure(figure), reason: reason)
        case .rate(let rate):
            if !isAbsence, sent.cycle.measures.contains(where: { $0.id.rawValue == id }) {
                throw LARefusal.rateOrFigure(id, isAbsence: false)
            }
            let measure = try set.cycle.absenceMeasure(AbsenceMeasure.ID(rawValue: id))
            if let ceiling = set.ceiling(of: measure), rate > ceiling.rate {
                throw LARefusal.aboveCeiling(rate, ceiling: ceiling, measure)
            }
            _ = try set.perform(
                .setAbsence(measure: measure.id, rate: rate, explanation: nil), by: person, on: day)
            self.init(measure: measure.id.rawValue, value: .rate(rate), reason: reason)
        }
    }

    /// How a target is typed.
    package enum Entry: Equatable, Sendable {
        case figure(Action.Entry)
        case rate(Percentage)
    }
}

extension Action.Entry {
    /// Whether it is a count or a percentage of nobody says how many.
    fileprivate var lacksOutOf: Bool {
        switch self {
        case .count(_, of: nil), .percent(_, of: nil): true
        case .count, .percent, .points: false
        }
    }
}
