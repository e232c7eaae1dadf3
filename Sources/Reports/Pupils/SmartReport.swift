package import TargetLanguage

/// What the text of a personal target says, and what it does not say.
package struct SmartReport: Encodable, Sendable {
    package let text: String
    package let verdict: Smart.Verdict
    package let measure: String?
    package let time: String?
    package let who: String?
    package let start: String?
    package let queries: [String]

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
