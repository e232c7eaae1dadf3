import Sentences
package import TargetSetting

/// A measure with its target.
package struct TargetReport: Encodable, Sendable {
    /// The id, as it is typed.
    package let measure: Measure.ID
    /// What the cycle calls it.
    package let title: String
    /// The id of its key stage; nil for a measure of the whole unit.
    package let keyStage: KeyStage.ID?
    /// The academic year in whose summer the result is known; nil where the cycle names none.
    package let resultYear: AcademicYear?
    /// How the target stands in law or custom on the day, as scripts have it, such as `good-practice`.
    package let status: String
    /// The same for people, such as `good practice`.
    package let statusInWords: String
    /// What is aimed for, in words: `2 of 7 (29%)`, a zero rating, that there are no pupils, or `not set`.
    package let target: String
    /// The whole percentage, rounded half up; nil where there is no figure, or it is of points or of nobody.
    package let percent: Int?
    /// Whether anything is aimed for; a zero rating, and a group without pupils, are something.
    package let set: Bool

    /// A measure with its target and its status on a day.
    package init(_ measure: Measure, in set: TargetSet, on today: Day) {
        let target = set.target(for: measure)
        self.measure = measure.id
        title = measure.title
        keyStage = measure.keyStage
        resultYear = measure.resultYear
        status = measure.status(on: today).rawValue
        statusInWords = measure.status(on: today).title
        self.target = target.inWords
        percent = target.figure?.percent
        self.set = target != .missing
    }
}

/// Every target, by whose it is.
package struct TargetsReport: Encodable, Sendable {
    /// The targets of a key stage, or of the whole unit.
    package struct Group: Sendable {
        /// The key stage with its year group, result years and number of pupils; `The whole unit` for the rest.
        package let title: String
        /// In the order of the cycle; never empty.
        package let targets: [TargetReport]
    }

    /// In the order of the cycle.
    package let targets: [TargetReport]
    /// Those that have targets.
    package let groups: [Group]
    /// When the targets were proposed, and what has changed since.
    package let proposedOn: Day?
    /// What has moved since they were proposed, a line each; empty where nothing has, or nothing was proposed.
    package let changedSince: [String]

    /// The targets as they are set now, with the statuses of a day.
    package init(of set: TargetSet, on today: Day) {
        let targets = set.cycle.measures.map { TargetReport($0, in: set, on: today) }
        let holders = set.cycle.keyStages.map { ($0.id, set.heading(of: $0)) } + [(nil, "The whole unit")]
        groups = holders.compactMap { (id: KeyStage.ID?, title) in
            let own = targets.filter { $0.keyStage == id }
            return own.isEmpty ? nil : Group(title: title, targets: own)
        }
        self.targets = targets
        proposedOn = set.proposal?.day
        changedSince = set.movementsSinceProposal.map(\.inWords)
    }

    /// The targets, which say everything else by their keys.
    package func encode(to encoder: any Encoder) throws { try targets.encode(to: encoder) }
}

extension TargetSet {
    /// `Key stage 2 (Year 5 now; results 2011/12): 7 pupils`.
    fileprivate func heading(of keyStage: KeyStage) -> String {
        let years = Set(cycle.measures(of: keyStage).compactMap(\.resultYear)).sorted().map(\.description)
        let facts = [
            keyStage.yearGroup.map { "\($0) now" },
            years.isEmpty ? nil : "results \(years.joined(separator: " and "))",
        ].compactMap(\.self)
        let about = facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))"
        let pupils = groups[keyStage.id].map { counted($0, "pupil") } ?? "number of pupils not stated"
        return "\(keyStage.title)\(about): \(pupils)"
    }
}

/// A measure as the pupils of its group make it.
package struct WorkingReport: Encodable, Sendable {
    /// The id, as it is typed.
    package let measure: Measure.ID
    /// What the cycle calls it.
    package let title: String
    /// The id of the key stage whose group it is of.
    package let keyStage: KeyStage.ID?
    /// What the group comes to, in words; nil where it cannot be worked out, or not of every pupil yet.
    package let figure: String?
    /// What those come to who have a target in it, where others have none.
    package let soFar: String?
    /// How many of the group count; nil where there is no figure, or it is of points.
    package let count: Int?
    /// How many it is out of; nil where there is no figure, or it is of points.
    package let of: Int?
    /// The whole percentage of those, rounded half up.
    package let percent: Int?
    /// Why there is no figure, in words; nil where there is one.
    package let obstacle: String?
    /// What it comes to, or why it is not worked out.
    package let result: String
    /// How many pupils of the group have no result to count progress from; nil where progress is not measured.
    package let withoutPrior: Int?
    /// The target that is set now, in words, whatever is worked out.
    package let set: String
    /// How each pupil of the group is counted; empty where nothing can be worked out of pupils.
    package let pupils: [CountedPupil]

    init(_ working: MeasureWorking, in set: TargetSet) {
        measure = working.measure.id
        title = working.measure.title
        keyStage = working.measure.keyStage
        figure = working.figure?.inWords
        soFar = working.obstacle?.pupils.flatMap { _ in working.soFar?.inWords }
        of = working.figure?.whole
        count = of == nil ? nil : working.figure?.amount
        percent = working.figure?.percent
        obstacle = working.obstacle?.sentence
        result = working.result
        withoutPrior = working.withoutPrior
        self.set = set.target(for: working.measure).inWords
        pupils = set.pupils(of: working)
    }
}

/// What a figure would be if one pupil aimed for another grade.
package struct WhatIfReport: Encodable, Sendable {
    /// The id, as it is typed.
    package let measure: Measure.ID
    /// What the cycle calls it.
    package let title: String
    /// What it comes to now; nil where nothing can be told.
    package let before: String?
    /// What it would come to; nil where nothing could be told.
    package let after: String?
    /// Whether the two are not the same.
    package let changes: Bool

    /// Two workings of one measure, as the targets are and as they would be.
    package init(before: MeasureWorking, after: MeasureWorking) {
        measure = before.measure.id
        title = before.measure.title
        self.before = before.figureSoFar
        self.after = after.figureSoFar
        changes = self.before != self.after
    }
}

/// The figures that follow from the pupils' targets, and whether they were written.
package struct ComputationReport: Encodable, Sendable {
    /// One for each measure of a key stage of which pupils are recorded.
    package let measures: [WorkingReport]
    /// Whether the figures were written as targets, and anything was otherwise before.
    package private(set) var written = false
    /// What was written and what followed, as data.
    package private(set) var changes: [Facts] = []

    /// What is worked out, and not written yet.
    package init(of workings: [MeasureWorking], in set: TargetSet) {
        measures = workings.map { WorkingReport($0, in: set) }
    }

    /// The same once the figures were written.
    package func written(_ outcome: Outcome) -> ComputationReport {
        var report = self
        (report.written, report.changes) = (outcome.changedSomething, outcome.changes)
        return report
    }
}

/// Whether a pupil counts, and why.
package struct CountedPupil: Encodable, Sendable {
    /// Who is counted, by number.
    package let pupil: NamedPupil
    /// Nil in a group, which is of those who are in it.
    package let counting: MeasureWorking.Line.Counting?
    /// What decides it, in words: `Reading 3c, below 4`.
    package let why: String
}

extension MeasureWorking.Line.Counting: Encodable {}

extension TargetSet {
    /// Each pupil of a measure's group.
    func pupils(of working: MeasureWorking) -> [CountedPupil] {
        let pupils = Dictionary(roll.pupils.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        return working.lines.map { line in
            CountedPupil(
                pupil: NamedPupil(line.pupil, pupils[line.pupil]), counting: line.counting,
                why: line.reason.inWords)
        }
    }
}
