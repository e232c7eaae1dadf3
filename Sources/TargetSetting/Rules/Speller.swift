/// Finds what a subject that the cycle does not know may be meant for, each only once.
struct Speller: Sendable {
    private struct Name: Sendable {
        let key: String
        let subject: PersonText
    }

    private let cycle: Cycle
    /// Those of the cycle.
    private lazy var known = cycle.namedSubjects.sorted { $0.key < $1.key }.map {
        Name(key: $0.key, subject: $0.value)
    }
    /// Those that pupils have besides, the most frequent first: the right name is the one that more of them have.
    private var others: [Name] = []
    private var meanings: [String: PersonText?] = [:]

    init(_ cycle: Cycle, pupils: [Pupil]) {
        self.cycle = cycle
        var counts: [String: (place: Int, count: Int, subject: PersonText)] = [:]
        for (subject, key) in pupils.flatMap(\.subjects) {
            let place = counts.count
            counts[key, default: (place, 0, subject)].count += 1
        }
        others = counts.filter { !knows($0.value.subject) }
            .sorted { ($1.value.count, $0.value.place) < ($0.value.count, $1.value.place) }
            .map { Name(key: $0.key, subject: $0.value.subject) }
    }

    /// Whether the cycle names it, in its list of subjects or in a measure.
    func knows(_ subject: PersonText) -> Bool {
        cycle.namedSubjects[subject.folded] != nil
            || cycle.namedSubjects[cycle.key(ofSubject: subject.text)] != nil
    }

    /// A subject of the cycle, or else another that is nearly the same and that more pupils have, or as many and one before;
    /// nil where it is neither.
    /// - Parameter key: what tells it from others, where that is known already.
    mutating func meant(by subject: PersonText, key: String? = nil) -> PersonText? {
        let folded = key ?? subject.folded
        if let found = meanings[folded] { return found }
        let meant = knows(subject) ? nil : looked(up: subject, folded)
        meanings[folded] = meant
        return meant
    }

    private mutating func looked(up subject: PersonText, _ folded: String) -> PersonText? {
        // Beside a short course of one subject that of another is no slip, and the first word of a subject is none of another.
        let base = Subject.withoutQualification(subject.text)
        if base != subject.text, knows(PersonText(kept: base)) { return nil }
        let words = Subject.words(of: subject.text)
        let isFirst = known.contains { name in
            let all = Subject.words(of: name.subject.text)
            return all.count > words.count && all.starts(with: words)
        }
        if isFirst { return nil }
        if let near = Speller.nearest(to: folded, in: known) { return near }
        let key = cycle.key(ofSubject: subject.text)
        return others.prefix { $0.key != folded }.first {
            cycle.key(ofSubject: $0.subject.text) == key || Speller.isNear(folded, $0.key)
        }?.subject
    }

    /// What it looks most like, though it may well be another: one that its first words are, or its last, that it is short for,
    /// or begins with, or is spelt like.
    mutating func nearest(to subject: PersonText) -> PersonText? {
        let words = Subject.words(of: subject.text)
        // A short course, or a double award, is another examination than its subject.
        guard !Subject.isOfOtherSize(words) else { return nil }
        for count in (1..<max(words.count, 1)).reversed() {
            if let first = named(words.prefix(count)) { return first }
        }
        // `Additional Maths` is nearer to mathematics than to additional science.
        for count in (1..<max(words.count, 1)).reversed() {
            if let last = named(words.suffix(count)) { return last }
        }
        let own = Subject.folded(subject.text)
        // Of one that is meant for this it is asked whether it is this.
        let apart = others.filter { meant(by: $0.subject, key: $0.key)?.folded != subject.folded }
        let candidates = (known + apart).filter { $0.subject.folded != subject.folded }
        let part = candidates.filter {
            $0.key.hasPrefix(own) || ($0.key.count > 3 && own.hasPrefix($0.key))
        }
        .min { abs($0.key.count - own.count) < abs($1.key.count - own.count) }
        if let part { return part.subject }
        // RM is no RE, as PE is none: of so few letters each is a subject's.
        guard own.count > 3 else { return nil }
        let spelt = TargetSetting.nearest(to: own, in: candidates.map(\.key))
        return candidates.first { $0.key == spelt }?.subject
    }

    private func named(_ words: ArraySlice<String>) -> PersonText? {
        cycle.namedSubjects[cycle.key(ofSubject: words.joined(separator: " "))]
    }

    private static func nearest(to own: String, in names: [Name]) -> PersonText? {
        names.filter { isNear(own, $0.key) }
            .min { editDistance(own, $0.key) < editDistance(own, $1.key) }?.subject
    }

    /// A letter apart or, of long ones, two. A subject with another number in it is another subject.
    private static func isNear(_ own: String, _ other: String) -> Bool {
        let (longer, shorter) = (max(own.count, other.count), min(own.count, other.count))
        let most = longer < 4 ? 0 : longer < 8 ? 1 : 2
        return longer - shorter <= most && own.filter(\.isNumber) == other.filter(\.isNumber)
            && editDistance(own, other) <= most
    }
}
