package import TargetLanguage

/// What the text of a personal target says, and what it does not say.
package struct SmartReport: Encodable, Sendable {
    /// The text, as it was given.
    package let text: String
    /// `smart` with a measure and a time, `part` with one of them, `vague` with neither.
    package let verdict: Smart.Verdict
    /// The words that say how success will be shown (S2); nil where none do.
    package let measure: String?
    /// The words that say by when, for how long or how often (S5).
    package let time: String?
    /// The words that say who helps; never the pupil (S1, C3).
    package let who: String?
    /// The words that say where the pupil is now (C2).
    package let start: String?
    /// What is asked of the text, a sentence each; empty where nothing is.
    package let queries: [String]

    /// A text as it was read.
    package init(_ smart: Smart) {
        text = smart.text
        verdict = smart.verdict
        measure = smart.measure
        time = smart.time
        who = smart.who
        start = smart.start
        queries = smart.queries.map(\.sentence)
    }
}
