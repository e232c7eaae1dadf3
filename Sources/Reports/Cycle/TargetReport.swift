import Sentences
package import TargetSetting

/// A measure with its target.
package struct TargetReport: Encodable, Sendable {
    package let measure: Measure.ID
    package let title: String
    package let keyStage: KeyStage.ID?
    package let resultYear: AcademicYear?
    package let status: String
    package let statusInWords: String
    package let target: String
    package let percent: Int?
    package let set: Bool

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
        package let title: String
        package let targets: [TargetReport]
    }

    /// In the order of the cycle.
    package let targets: [TargetReport]
    /// Those that have targets.
    package let groups: [Group]
    /// When the targets were proposed, and what has changed since.
    package let proposedOn: Day?
    package let changedSince: [String]

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
    package let measure: Measure.ID
    package let title: String
    package let keyStage: KeyStage.ID?
    package let figure: String?
    /// What those come to who have a target in it, where others have none.
    package let soFar: String?
    package let count: Int?
    package let of: Int?
    package let percent: Int?
    package let obstacle: String?
    /// What it comes to, or why it is not worked out.
    package let result: String
    package let withoutPrior: Int?
    package let set: String
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
    package let measure: Measure.ID
    package let title: String
    package let before: String?
    package let after: String?
    package let changes: Bool

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
    package let measures: [WorkingReport]
    package private(set) var written = false
    /// What was written and what followed, as data.
    package private(set) var changes: [Facts] = []

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
    package let pupil: NamedPupil
    /// Nil in a group, which is of those who are in it.
    package let counting: MeasureWorking.Line.Counting?
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
