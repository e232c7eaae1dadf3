/// The words that a text takes for each thing that is asked of a target.
struct Reading {
    typealias Span = Reader.Span

    private(set) var measure: Span?
    private(set) var time: Span?
    private(set) var who: Span?
    private(set) var start: Span?
    private(set) var support: Span?
    private(set) var vagueTimes: [Span] = []
    private(set) var vagueManners: [Span] = []

    private enum TimeKind: CaseIterable {
        case deadline, duration, frequency, perA

        var phrase: Grammar.Phrase {
            switch self {
            case .deadline: .deadline
            case .duration: .duration
            case .frequency: .frequency
            case .perA: .perA
            }
        }
    }

    /// What is found first is not read again as something else: where the pupil is now is no measure of where to get to
    /// (C2), and a date is no count.
    init(_ tokens: [Token]) {
        var reader = Reader(tokens, grammar: .english)
        vagueTimes = reader.spans(of: .vagueTime)
        vagueManners = reader.spans(of: .vagueManner)
        who = reader.spans(of: .who).first { !Reading.isDenied($0, in: tokens) }
        support = reader.spans(of: .support).first { !Reading.isDenied($0, in: tokens) }
        reader.take(vagueTimes)

        let starts = reader.spans(of: .start)
        reader.take(starts)
        reader.take(reader.spans(of: .past))
        let progress = reader.spans(of: .progressMeasure)
        reader.take(progress)
        let times = Reading.times(in: &reader)
        reader.take(times.map(\.span))
        reader.take(reader.spans(of: .notMeasure))

        let weakStarts = reader.spans(of: .weakStart)
        reader.take(weakStarts)
        start = (starts + weakStarts).min { $0.lowerBound < $1.lowerBound }
        var measures = progress + reader.spans(of: .measure)
        if measures.isEmpty, !weakStarts.isEmpty {
            reader.release(weakStarts)
            measures = reader.spans(of: .measure)
            start = starts.first
        }
        measure = reader.spans(of: .proportion).first ?? measures.min { $0.lowerBound < $1.lowerBound }
        time = Reading.best(of: times)
        if measure == nil { readCount(&reader, times) }

        let woolly = reader.spans(of: .woolly)
        if measure == nil { readHabit(&reader, times, isWoolly: !woolly.isEmpty) }
        if measure == nil {
            vagueManners = (vagueManners + reader.spans(of: .comparative)).sorted {
                $0.lowerBound < $1.lowerBound
            }
        }
    }

    /// `With no adult help` names nobody.
    private static func isDenied(_ span: Span, in tokens: [Token]) -> Bool {
        tokens[max(0, span.lowerBound - 2)..<span.lowerBound].contains {
            $0.key == "no" || $0.key == "without"
        }
    }

    /// Each span of time, the longest of the kinds that begin at a place.
    private static func times(in reader: inout Reader) -> [(kind: TimeKind, span: Span)] {
        let found = TimeKind.allCases.flatMap { kind in
            reader.spans(of: kind.phrase).map { (kind: kind, span: $0) }
        }.sorted { ($0.span.lowerBound, -$0.span.count) < ($1.span.lowerBound, -$1.span.count) }
        return found.reduce(into: []) { kept, next in
            guard next.span.lowerBound >= kept.last?.span.upperBound ?? 0 else { return }
            guard next.kind != .perA || followsNumber(next.span, in: &reader) else { return }
            kept.append(next)
        }
    }

    /// `a week` says how often only after a quantity: `15 minutes of reading a week`.
    private static func followsNumber(_ span: Span, in reader: inout Reader) -> Bool {
        let before = reader.tokens[max(0, span.lowerBound - 6)..<span.lowerBound].reversed()
            .prefix { $0.kind != .stop }
        return before.indices.contains { reader.stands(.number, at: $0.base - 1) }
    }

    /// The date if there is one, else for how long, else how often.
    private static func best(of times: [(kind: TimeKind, span: Span)]) -> Span? {
        TimeKind.allCases.lazy.compactMap { kind in times.first { $0.kind == kind }?.span }.first
    }

    /// `Three times a week` is a measure and a time in one, where the text has no other measure.
    private mutating func readCount(_ reader: inout Reader, _ times: [(kind: TimeKind, span: Span)]) {
        for frequency in times where frequency.kind == .frequency {
            reader.release([frequency.span])
            defer { reader.take([frequency.span]) }
            guard let length = reader.length(of: .times, at: frequency.span.lowerBound),
                !reader.stands(.provision, at: frequency.span.upperBound),
                !reader.stands(.provision, at: max(0, frequency.span.lowerBound - 1))
            else { continue }
            let end = frequency.span.lowerBound + length
            measure = frequency.span.lowerBound..<end
            if time == frequency.span { time = end..<frequency.span.upperBound }
            return
        }
    }

    /// A habit is a measure where the text says by when: `bring a pen to every lesson until half term`. A span is never
    /// both the measure and the time.
    private mutating func readHabit(
        _ reader: inout Reader, _ times: [(kind: TimeKind, span: Span)], isWoolly: Bool
    ) {
        guard !isWoolly, let time else { return }
        if let habit = reader.spans(of: .habit).first {
            measure = habit
        } else if let frequency = times.first(where: { $0.kind == .frequency && $0.span != time }) {
            measure = frequency.span
        } else if let duration = times.first(where: { $0.kind == .duration && $0.span != time }) {
            measure = duration.span
        }
    }
}
