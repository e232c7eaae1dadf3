import Register
package import Reports
import TargetSetting

extension UnitSession {
    /// Where the figures come from that a measure, a key stage or an absence measure has; nil where the text names none.
    package func trace(_ typed: String) throws -> TraceReport? {
        try TraceReport(of: typed, in: targetSet, on: today) { figure in
            try register.entry(writing: figure).map {
                .init(entry: $0.number, day: $0.day, who: $0.who, what: $0.summary)
            }
        }
    }
}
