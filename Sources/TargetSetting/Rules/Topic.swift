/// What a finding, a note or a change is about; the key in files is `subject`.
///
/// Two are the same where their texts are: a file and a register have the text alone, and `group:A, B, C` may be the subject
/// C or the subject B, C.
package enum Topic: Hashable, Sendable {
    case keyStage(KeyStage.ID)
    case measure(Measure.ID)
    case absence(AbsenceMeasure.ID)
    /// An earlier figure of an absence measure.
    case prior(AbsenceMeasure.ID, Comparator.ID)
    case actionPlan
    case plannedAction(Int)
    case proposal
    case signatory(Signatory.ID)
    case signatories(Signatory.ID, Signatory.ID)
    case deadline(Deadline)
    case pupil(Int)
    /// What a cell of a pupil's was to say; the second of one place and those after it have their number behind it.
    case cell(pupil: Int, LeftOutCell.Place, nth: Int)
    /// A pupil's target in a school subject.
    case personalTarget(pupil: Int, subject: String)
    case groupTarget(holder: String, subject: String)
    case personalTargets
    case note(Rule.ID, about: String)
    /// As a file has it, where the cycle knows nothing of it.
    case unknown(String)

    /// A day after which something is late.
    package enum Deadline: String, CaseIterable, Hashable, Sendable {
        case la = "la-deadline"
        case statutory = "statutory-deadline"
        case frozen = "frozen-after"
    }

    /// As files have it and people type it: `ks2`, `overall actual-2008-09`, `7 Reading`.
    package var text: String {
        switch self {
        case .keyStage(let id): id.rawValue
        case .measure(let id): id.rawValue
        case .absence(let id): id.rawValue
        case .signatory(let id): id.rawValue
        case .prior(let measure, let comparator): "\(measure) \(comparator)"
        case .actionPlan: "action-plan"
        case .plannedAction(let number): "action \(number)"
        case .proposal: "proposal"
        case .signatories(let first, let second): "\(first) \(second)"
        case .deadline(let deadline): deadline.rawValue
        case .pupil(let number): String(number)
        case .cell(let pupil, let place, let nth): "\(pupil) \(place.text)\(nth > 1 ? " \(nth)" : "")"
        case .personalTarget(let pupil, let subject): "\(pupil) \(subject)"
        case .groupTarget(let holder, let subject): "\(holder), \(subject)"
        case .personalTargets: AgreementPart.personal.rawValue
        case .note(let rule, let topic): "\(rule) \(topic)"
        case .unknown(let text): text
        }
    }

    package static func == (left: Topic, right: Topic) -> Bool { left.text == right.text }

    package func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// The number of the pupil it is about, which stays in the register.
    package var pupil: Int? {
        switch self {
        case .pupil(let number), .cell(let number, _, _), .personalTarget(let number, _): number
        default: nil
        }
    }

    /// Reads what a file or a person says, as the cycle has it.
    package init(_ text: String, in cycle: Cycle) {
        self = Topic.whole(text, in: cycle) ?? Topic.paired(text, in: cycle) ?? .unknown(text)
    }

    /// Reads what is kept with a pupil, which says nothing of the cycle.
    package init(ofPupil text: String) {
        let halves = text.split(separator: " ", maxSplits: 1).map(String.init)
        let number = halves.first.flatMap(Topic.number)
        self =
            switch (number, halves.count) {
            case (let number?, 1): .pupil(number)
            case (let number?, 2): .personalTarget(pupil: number, subject: halves[1])
            default: .unknown(text)
            }
    }

    private static func whole(_ text: String, in cycle: Cycle) -> Topic? {
        if let one = cycle.keyStages.first(where: { $0.id.rawValue == text }) { return .keyStage(one.id) }
        if let one = cycle.measures.first(where: { $0.id.rawValue == text }) { return .measure(one.id) }
        if let one = cycle.absence.first(where: { $0.id.rawValue == text }) { return .absence(one.id) }
        if let one = cycle.signatories.first(where: { $0.id.rawValue == text }) { return .signatory(one.id) }
        if let deadline = Deadline(rawValue: text) { return .deadline(deadline) }
        if let number = number(text) { return .pupil(number) }
        return [.actionPlan, .proposal, .personalTargets].first { $0.text == text }
    }

    /// One of two words: `chair head`, `7 Reading`, `group:Nurture, Reading`.
    private static func paired(_ text: String, in cycle: Cycle) -> Topic? {
        let halves = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard halves.count == 2 else { return nil }
        if halves[0] == "action", let number = number(halves[1]) { return .plannedAction(number) }
        if let number = number(halves[0]) { return .personalTarget(pupil: number, subject: halves[1]) }
        if let measure = cycle.absence.first(where: { $0.id.rawValue == halves[0] }),
            let comparator = measure.comparators.first(where: { $0.id.rawValue == halves[1] })
        {
            return .prior(measure.id, comparator.id)
        }
        let signatories = halves.compactMap { id in cycle.signatories.first { $0.id.rawValue == id }?.id }
        if signatories.count == 2 { return .signatories(signatories[0], signatories[1]) }
        if let comma = text.lastRange(of: ", "),
            text.hasPrefix("group:")
                || cycle.keyStages.contains(where: { $0.id.rawValue == text[..<comma.lowerBound] })
        {
            return .groupTarget(
                holder: String(text[..<comma.lowerBound]), subject: String(text[comma.upperBound...]))
        }
        return Rule.ID(named: halves[0]).map { .note($0, about: halves[1]) }
    }

    /// A number as `text` writes it, and no other way of writing it.
    private static func number(_ text: String) -> Int? {
        Int(text).flatMap { $0 > 0 && String($0) == text ? $0 : nil }
    }
}

extension Topic: CustomStringConvertible, FactConvertible {
    package var description: String { text }
}

extension String {
    /// The last place where a text stands in this one.
    fileprivate func lastRange(of text: String) -> Range<String.Index>? {
        var start = endIndex
        while start > startIndex {
            start = index(before: start)
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
        }
        return nil
    }
}

extension Cycle {
    /// What the cycle calls the thing that a text names, as statements and changes have it; the text where it has no title.
    package func title(of text: String) -> String { title(of: Topic(text, in: self)) }

    /// What the cycle calls the thing that a topic is of; the topic's text where it has no title for it.
    package func title(of topic: Topic) -> String {
        func signatory(_ id: Signatory.ID) -> String {
            signatories.first { $0.id == id }?.title ?? id.rawValue
        }
        switch topic {
        case .keyStage(let id): return keyStages.first { $0.id == id }?.title ?? id.rawValue
        case .measure(let id): return measures.first { $0.id == id }?.title ?? id.rawValue
        case .absence(let id): return absence.first { $0.id == id }?.title ?? id.rawValue
        case .prior(let id, let comparator):
            guard let measure = absence.first(where: { $0.id == id }),
                let figure = measure.comparators.first(where: { $0.id == comparator })
            else { return topic.text }
            return "\(measure.title), \(figure.name)"
        case .signatory(let id): return signatory(id)
        case .signatories(let first, let second): return "\(signatory(first)) and \(signatory(second))"
        case .actionPlan, .plannedAction, .proposal, .deadline, .pupil, .cell, .personalTarget,
            .groupTarget, .personalTargets, .note, .unknown:
            return topic.text
        }
    }
}

extension Cycle {
    /// What tells a topic from others: a subject is the same by all of its names, and in whichever letters.
    func key(of topic: Topic) -> String {
        switch topic {
        case .personalTarget(let pupil, let subject): "\(pupil) \(key(ofSubject: subject))"
        case .cell: topic.text.lowercased()
        case .groupTarget(let holder, let subject):
            "\(PersonText(kept: holder).folded), \(key(ofSubject: subject))"
        default: topic.text
        }
    }
}
