/// What the cycle says of pupils and their personal targets.
package struct PupilSettings: Equatable, Sendable {
    /// Whether a dual-registered pupil whose main registration is elsewhere is in the unit's group.
    package let countsSubsidiary: Bool
    /// Days after entry within which a new arrival is assessed: half a term (P5).
    package let assessedWithin: Int
    /// Days between reviews, ideally, and months at most (C5).
    package let reviewIdeal: Int
    package let reviewMonths: Int
    /// The percentage points by which an attendance target may exceed what attendance is now (C4).
    package let attendanceLeap: Percentage
    /// The last days of the school terms: a PEP target reaches no further than the next (S5).
    package let termEnds: [Day]
    /// The day since when a PEP holds last year's results (M19).
    package let pepUpdatedSince: Day?

    package init(
        countsSubsidiary: Bool, assessedWithin: Int, reviewIdeal: Int, reviewMonths: Int,
        attendanceLeap: Percentage, termEnds: [Day], pepUpdatedSince: Day?
    ) {
        self.countsSubsidiary = countsSubsidiary
        self.assessedWithin = assessedWithin
        self.reviewIdeal = reviewIdeal
        self.reviewMonths = reviewMonths
        self.attendanceLeap = attendanceLeap
        self.termEnds = termEnds
        self.pepUpdatedSince = pepUpdatedSince
    }

    /// What holds where a cycle says nothing of pupils.
    package static let usual = PupilSettings(
        countsSubsidiary: false, assessedWithin: 42, reviewIdeal: 42, reviewMonths: 3,
        attendanceLeap: Percentage(tenths: 200), termEnds: [], pepUpdatedSince: nil)
}

/// How far pupils with each starting point came: the lower quartile, median and upper quartile (M14). Reference only:
/// no target is ever made from it (B1).
package struct ProgressionTable: Equatable, Sendable {
    package let dataset: String
    /// The year of the results it was made from, as its source states it.
    package let year: String
    package let subject: String
    /// What tells the subject from others, however it is written.
    let key: String
    /// The key stage of the starting point, and of the result.
    package let from: KeyStage.ID
    package let to: KeyStage.ID
    package let lines: [Line]
    package let source: String
    /// How far it can be relied on, as its provider states it.
    package let confidence: String

    /// How far pupils with one starting point came, for reference (M14).
    package struct Line: Equatable, Sendable {
        /// The starting point: a grade, or a whole level.
        package let prior: String
        package let lowerQuartile: Grade
        package let median: Grade
        package let upperQuartile: Grade

        package init(prior: String, lowerQuartile: Grade, median: Grade, upperQuartile: Grade) {
            self.prior = prior
            self.lowerQuartile = lowerQuartile
            self.median = median
            self.upperQuartile = upperQuartile
        }
    }

    package init(
        dataset: String, year: String, subject: String, from: KeyStage.ID, to: KeyStage.ID, lines: [Line],
        source: String, confidence: String
    ) {
        self.dataset = dataset
        self.year = year
        self.subject = subject
        key = PersonText(kept: subject).folded
        self.from = from
        self.to = to
        self.lines = lines
        self.source = source
        self.confidence = confidence
    }
}
