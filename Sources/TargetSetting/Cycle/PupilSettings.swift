/// What the cycle says of pupils and their personal targets.
package struct PupilSettings: Equatable, Sendable {
    /// Whether a dual-registered pupil whose main registration is elsewhere is in the unit's group.
    package let countsSubsidiary: Bool
    /// Days after entry within which a new arrival is assessed: half a term (P5).
    package let assessedWithin: Int
    /// Days between reviews, ideally, and months at most (C5).
    package let reviewIdeal: Int
    /// At most so many months, 1 to 12.
    package let reviewMonths: Int
    /// The percentage points by which an attendance target may exceed what attendance is now (C4).
    package let attendanceLeap: Percentage
    /// The last days of the school terms: a PEP target reaches no further than the next (S5).
    package let termEnds: [Day]
    /// The day since when a PEP holds last year's results (M19).
    package let pepUpdatedSince: Day?

    /// As a cycle file states it, with `usual` for what it leaves out.
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
    /// What cycle files call it: `english-ks2-to-ks4-2012`.
    package let dataset: String
    /// The year of the results it was made from, as its source states it.
    package let year: String
    /// As the cycle names it.
    package let subject: String
    /// What tells the subject from others, however it is written.
    let key: String
    /// The key stage of the starting point, and of the result.
    package let from: KeyStage.ID
    /// The key stage of the result.
    package let to: KeyStage.ID
    /// One for each starting point that the dataset has.
    package let lines: [Line]
    /// Where the figures are from, in the dataset's own words.
    package let source: String
    /// How far it can be relied on, as its provider states it.
    package let confidence: String

    /// How far pupils with one starting point came, for reference (M14).
    package struct Line: Equatable, Sendable {
        /// The starting point: a grade, or a whole level.
        package let prior: String
        /// A quarter of the pupils came to this or below.
        package let lowerQuartile: Grade
        /// Half of them came to this or below.
        package let median: Grade
        /// A quarter of them came to this or above.
        package let upperQuartile: Grade

        /// For grades of one scale, none below the one before, as the dataset is checked.
        package init(prior: String, lowerQuartile: Grade, median: Grade, upperQuartile: Grade) {
            self.prior = prior
            self.lowerQuartile = lowerQuartile
            self.median = median
            self.upperQuartile = upperQuartile
        }
    }

    /// For grades, key stages and a subject that were looked up in the cycle.
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
