package import LocalAuthority
package import TargetSetting

extension Terms {
    /// The days that the LA goes by: `LA date 13 December 2010 (3 days left); ...`.
    package func deadlinesInWords(on today: Day) -> String {
        let days: [(String, Day?)] = [
            ("LA date", cycle.laDeadline), ("statutory date", cycle.statutoryDeadline),
            ("the list goes on", cycle.passedOn),
        ]
        let told = days.compactMap { title, day in
            day.map { "\(title) \($0.inWords) (\(inWords(daysLeft: today.days(until: $0))))" }
        }
        return told.isEmpty ? "The cycle sets no dates." : told.joined(separator: "; ")
    }
}
