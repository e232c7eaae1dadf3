import Sentences
package import TargetSetting

/// A measure with its target.
package struct TargetReport: Encodable, Sendable {
    package let measure: Measure.ID
    package let title: String
    package let keyStage: KeyStage.ID?
    package let resultYear: AcademicYear?
    package let status: String
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
        self.target = target.inWords
        percent = target.figure?.percent
        self.set = target != .missing
    }
}

/// A measure as the pupils of its group make it.
package struct WorkingReport: Encodable, Sendable {
    /// Whether a pupil counts, and why.
    package struct Line: Encodable, Sendable {
        package let pupil: Int
        package let counting: String
        package let why: String
    }

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
    package let withoutPrior: Int?
    package let set: String
    package let pupils: [Line]

    package init(_ working: MeasureWorking, in set: TargetSet) {
        measure = working.measure.id
        title = working.measure.title
        keyStage = working.measure.keyStage
        figure = working.figure?.inWords
        soFar = working.obstacle?.pupils.flatMap { _ in working.soFar?.inWords }
        of = working.figure?.whole
        count = of == nil ? nil : working.figure?.amount
        percent = working.figure?.percent
        obstacle = working.obstacle?.sentence
        withoutPrior = working.withoutPrior
        self.set = set.target(for: working.measure).inWords
        pupils = working.lines.map {
            Line(pupil: $0.pupil, counting: $0.counting.rawValue, why: $0.reason.inWords)
        }
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
    package let written: Bool
    /// What was written and what followed, as data.
    package let changes: [Facts]

    /// - Parameter outcome: nil where nothing was to be written.
    package init(measures: [WorkingReport], _ outcome: Outcome?) {
        self.measures = measures
        written = outcome?.changedSomething ?? false
        changes = outcome?.changes ?? []
    }
}
