/// By what most of the days or the NC years of a file are out, where they all are out by the same.
package struct DayShift: Equatable, Sendable {
    /// By how much most are out, and against what.
    package enum Measured: Equatable, Sendable {
        /// So many days later than those on the roll, negative earlier.
        case daysFromRoll(Int)
        /// So many years above what the dates of birth give, negative below.
        case yearsFromBirth(Int)
        /// So many years below those on the roll, all of them.
        case yearsFromRoll(Int)
        /// So many days later than the days under a heading can be, negative earlier, beside days of birth that are right.
        case daysOfColumn(String, Int)
    }

    /// How far most are out, never 0, and against what.
    package let by: Measured
    /// How many are out by it, of how many that were compared.
    package let count: Int
    /// How many were compared, those that are right among them.
    package let compared: Int

    /// Whether it is what a spreadsheet that counts days from another year makes of them: four years and a day.
    package var isOfDateSystem: Bool {
        switch by {
        case .daysFromRoll(let days): abs(days) == DayShift.ofDateSystem
        case .daysOfColumn: true
        case .yearsFromBirth(let years): abs(years) == 4
        case .yearsFromRoll: false
        }
    }

    /// From 1 January 1900 to 2 January 1904, the first days that spreadsheets count from.
    static let ofDateSystem = 1462

    static func days(from before: Day?, to now: Day?) -> Int? {
        before.flatMap { before in now.map { before.days(until: $0) } }
    }

    /// The number that most of them are out by: not 0, of three at least, and of more than half.
    static func most(of differences: [Int]) -> (difference: Int, count: Int)? {
        let counts = Dictionary(grouping: differences, by: \.self).mapValues(\.count)
        guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), most.key != 0,
            most.value >= 3, most.value * 2 > differences.count
        else { return nil }
        return (most.key, most.value)
    }
}

extension TargetSet {
    /// By what most days of a file are out: held against the days on the roll, and its NC years against its dates of birth.
    func shift(of entries: [RollEntry], by index: RollIndex, on today: Day) -> DayShift? {
        // A pupil may stand on several lines.
        var (born, entered): ([Int: Int], [Int: Int]) = ([:], [:])
        for details in entries.map(\.details) {
            guard let place = index.find(details).position else { continue }
            let kept = roll.pupils[place].details
            born[place] = DayShift.days(from: kept.born, to: details.born) ?? born[place]
            entered[place] = DayShift.days(from: kept.entered, to: details.entered) ?? entered[place]
        }
        let days = Array(born.values) + Array(entered.values)
        if let (difference, count) = DayShift.most(of: days) {
            return DayShift(by: .daysFromRoll(difference), count: count, compared: days.count)
        }
        let steps = yearSteps(of: entries, by: index)
        if let (difference, count) = DayShift.most(of: steps), count == steps.count, difference < 0 {
            return DayShift(by: .yearsFromRoll(difference), count: count, compared: count)
        }
        let years = Set(entries.map(\.details)).compactMap { details in
            details.ncYear.flatMap { year in details.yearByAge(on: today).map { year - $0 } }
        }
        // One year is a list of last year's, or a unit whose pupils are behind: that is asked about once.
        guard let (difference, count) = DayShift.most(of: years), abs(difference) > 1 else {
            return shiftOfColumn(entries, on: today)
        }
        return DayShift(by: .yearsFromBirth(difference), count: count, compared: years.count)
    }
}
