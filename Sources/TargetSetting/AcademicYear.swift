/// An academic year in England: 1 September to 31 August.
package struct AcademicYear: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The calendar year in which it starts: 2011 for 2011/12.
    package let start: Int

    /// The year that starts in September of a calendar year, which may be any number.
    package init(start: Int) { self.start = start }

    /// Reads `2011/12` or `2011/2012`; nil where the second year does not follow the first.
    package init?(_ text: String) {
        let years = text.split(separator: "/", omittingEmptySubsequences: false)
        guard years.count == 2, years.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            years[0].count == 4, [2, 4].contains(years[1].count),
            let start = Int(years[0]), let end = Int(years[1]), (1900...2998).contains(start),
            years[1].count == 4 ? end == start + 1 : end == (start + 1) % 100
        else { return nil }
        self.start = start
    }

    /// The academic year that a day is in.
    package init(of day: Day) { start = day.month >= 9 ? day.year : day.year - 1 }

    /// 1 September of the year's first half.
    package var firstDay: Day? { Day(year: start, month: 9, day: 1) }

    /// 31 August of the year's second half.
    package var lastDay: Day? { Day(year: start + 1, month: 8, day: 31) }

    /// `2011/12`.
    package var description: String {
        let end = (start + 1) % 100
        return "\(start)/\(end < 10 ? "0" : "")\(end)"
    }

    package static func < (left: AcademicYear, right: AcademicYear) -> Bool { left.start < right.start }
}
