/// What the text of one personal target says, judged by its words alone.
///
/// A target is smart where it has a measure and a time (S2, S5). The words that were taken for each stand in it as they
/// were written. The reader knows the English of British schools; it cannot know whether a target is right for a pupil.
package struct Smart: Sendable, Equatable {
    /// How much of a measure and a time a text has.
    package enum Verdict: String, Sendable {
        case smart
        /// A measure or a time, and not both.
        case part
        case vague
    }

    /// The whole text, as it was given.
    package let text: String
    /// How success will be shown: `on 4 of 5 occasions` (S2).
    package let measure: String?
    /// By when, for how long or how often: `by half term` (S5).
    package let time: String?
    /// Who helps; never the pupil (S1, C3).
    package let who: String?
    /// Where the pupil is now: `from 35%` (C2).
    package let start: String?
    /// What helps: `using a visual timetable` (S3).
    package let support: String?
    /// The words that cannot be measured, as they stand (C1).
    package let vagueWords: [String]
    /// Those of the vague words that stand where a date should.
    let vagueTimes: [String]

    /// Reads a text; any text can be read, and what is not found in it is nil or empty.
    package init(_ text: String) {
        let tokens = Lexer.tokens(of: text)
        let reading = Reading(tokens)
        func words(_ span: Range<Int>) -> String {
            String(
                text[tokens[span.lowerBound].range.lowerBound..<tokens[span.upperBound - 1].range.upperBound])
        }
        self.text = text
        measure = reading.measure.map(words)
        time = reading.time.map(words)
        who = reading.who.map(words)
        start = reading.start.map(words)
        support = reading.support.map(words)
        vagueTimes = reading.vagueTimes.map(words)
        vagueWords = (reading.vagueTimes + reading.vagueManners).sorted { $0.lowerBound < $1.lowerBound }.map(
            words)
    }

    /// Smart with a measure and a time; vague with neither.
    package var verdict: Verdict {
        switch (measure, time) {
        case (.some, .some): .smart
        case (nil, nil): .vague
        default: .part
        }
    }
}
