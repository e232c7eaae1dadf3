import Sentences
package import TargetSetting

/// Where figures come from: who wrote each and when, and the pupils that it follows from, or that it was typed.
package struct TraceReport: Encodable, Sendable {
    /// The entry of the journal that last wrote a figure.
    package struct Written: Encodable, Sendable {
        /// The number of the entry, 1 for the first.
        package let entry: Int
        /// The day of the entry.
        package let day: Day
        /// Who was at the keyboard, as the journal has it.
        package let who: String
        /// What was done, in a sentence.
        package let what: String

        /// What is told of an entry that the journal has.
        package init(entry: Int, day: Day, who: String, what: String) {
            self.entry = entry
            self.day = day
            self.who = who
            self.what = what
        }
    }

    /// A figure, who wrote it, and what it follows from.
    package struct Figure: Encodable, Sendable {
        /// The id of a measure, a key stage, an absence measure, or of one and a comparator.
        package let figure: String
        /// What the cycle calls it.
        package let title: String
        /// What stands there now, in words, with its status or whether it was typed or counted.
        package let value: String
        /// Nil where nothing is recorded now.
        package let written: Written?
        /// What the pupils recorded come to; nil where none are, or nothing can be worked out of them.
        package let comesTo: String?
        /// How each pupil is counted; in a group those who are in it.
        package let pupils: [CountedPupil]
    }

    /// The one that was asked for, and those that belong to it: its group, or the measures or earlier figures.
    package let figures: [Figure]

    package func encode(to encoder: any Encoder) throws { try figures.encode(to: encoder) }
}

extension TraceReport {
    /// Nil where the text names no measure, key stage or absence measure of the cycle.
    /// - Parameter written: finds the entry that last wrote a figure.
    package init?(
        of typed: String, in set: TargetSet, on today: Day, written: (TracedFigure) throws -> Written?
    ) throws {
        switch Topic(typed.lowercased(), in: set.cycle) {
        case .measure(let id):
            let measure = try set.cycle.measure(id)
            let group = try measure.keyStage.map { try set.cycle.keyStage($0) }
            figures =
                [try TraceReport.figure(of: measure, in: set, on: today, written)]
                + (try group.map { [try TraceReport.group(of: $0, in: set, written)] } ?? [])
        case .keyStage(let id):
            let keyStage = try set.cycle.keyStage(id)
            figures =
                [try TraceReport.group(of: keyStage, in: set, written)]
                + (try set.cycle.measures(of: keyStage).map {
                    try TraceReport.figure(of: $0, in: set, on: today, written)
                })
        case .absence(let id):
            figures = try TraceReport.figures(of: set.cycle.absenceMeasure(id), in: set, written)
        default: return nil
        }
    }

    private static func figure(
        of measure: Measure, in set: TargetSet, on today: Day, _ written: (TracedFigure) throws -> Written?
    ) throws -> Figure {
        let working = try set.workings(ofKeyStage: measure.keyStage).first { $0.measure.id == measure.id }
        return Figure(
            figure: measure.id.rawValue, title: measure.title,
            value: "\(set.target(for: measure).inWords), \(measure.status(on: today).title)",
            written: try set.traced(measure).flatMap(written), comesTo: working?.result,
            pupils: working.map(set.pupils) ?? [])
    }

    private static func group(
        of keyStage: KeyStage, in set: TargetSet, _ written: (TracedFigure) throws -> Written?
    ) throws -> Figure {
        let isCounted = !set.recorded(in: keyStage).isEmpty
        let pupils = set.groups[keyStage.id].map { counted($0, "pupil") } ?? "not stated"
        return Figure(
            figure: keyStage.id.rawValue, title: keyStage.title,
            value:
                "\(pupils)\(set.groups[keyStage.id] == nil ? "" : isCounted ? ", counted from the roll" : ", typed")",
            written: try set.groups[keyStage.id].flatMap { _ in try written(.group(keyStage.id)) },
            comesTo: nil,
            pupils: set.anticipated(in: keyStage).map {
                CountedPupil(pupil: NamedPupil($0), counting: nil, why: "anticipated on roll")
            })
    }

    private static func figures(
        of measure: AbsenceMeasure, in set: TargetSet, _ written: (TracedFigure) throws -> Written?
    ) throws -> [Figure] {
        let target = set.absenceTargets[measure.id]
        let own = Figure(
            figure: measure.id.rawValue, title: "\(measure.title) \(measure.resultYear)",
            value: "\(target.map { "\($0.rate)%, typed" } ?? "not set"), \(measure.status.title)",
            written: try target.flatMap { _ in try written(.absenceTarget(measure.id)) }, comesTo: nil,
            pupils: [])
        let earlier = try measure.comparators.map { comparator in
            let prior = set.priors[measure.id]?[comparator.id]
            return Figure(
                figure: "\(measure.id) \(comparator.id)", title: measure.title(with: comparator),
                value: prior?.inWords ?? "not recorded",
                written: try prior.flatMap { _ in try written(.prior(measure.id, comparator.id)) },
                comesTo: nil, pupils: [])
        }
        return [own] + earlier
    }
}
