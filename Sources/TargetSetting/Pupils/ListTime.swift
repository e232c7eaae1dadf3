/// Of when a list is, by its title.
package enum ListTime: Equatable, Sendable {
    case day(Day)
    /// By its first day.
    case month(Day)
    /// By the calendar year that it is in.
    case term(Term, Int)
    case year(AcademicYear)
    /// In which what a list of targets aims for is due: `Targets for July 2011`.
    case due(Int)

    /// A third of the school year.
    package enum Term: String, Sendable { case autumn, spring, summer }

    /// The first day and the last of which a list may be that says a day, a month or a term. Where the spring ends and the summer
    /// begins depends on Easter.
    var span: (first: Day, last: Day)? {
        switch self {
        case .day(let day): (day, day)
        case .month(let first): (first, first.adding(months: 1).adding(days: -1))
        case .term(.autumn, let year): ListTime.months(9...12, of: year)
        case .term(.spring, let year): ListTime.months(1...4, of: year)
        case .term(.summer, let year): ListTime.months(4...8, of: year)
        case .year, .due: nil
        }
    }

    private static func months(_ months: ClosedRange<Int>, of year: Int) -> (first: Day, last: Day)? {
        Day(year: year, month: months.lowerBound, day: 1).map { first in
            (first, first.adding(months: months.count).adding(days: -1))
        }
    }

    /// Whether those who are in it may not be those who are here now: it is of another academic year, older than a list lies
    /// before it is read, or older than one that was read.
    /// - Parameter newest: the day of the newest list that was read; nil where none said it.
    func isDoubtful(on today: Day, after newest: Day?) -> Bool {
        if case .year(let year) = self { return year != AcademicYear(of: today) }
        guard let (first, last) = span else { return false }
        // A day that is to come may be that of printing, and a term that of an examination.
        let isToCome = if case .month = self { first > today } else { false }
        return isToCome || AcademicYear(of: first) != AcademicYear(of: today)
            || last.days(until: today) > ListTime.mostDays || newest.map { last < $0 } ?? false
    }

    static let mostDays = 14

    /// Whether it is before the newest list that was read, where that is known, or else of another time than now.
    func isBefore(_ newest: Day?, on today: Day) -> Bool {
        switch self {
        case .day(let day): newest.map { day < $0 } ?? isDoubtful(on: today, after: nil)
        case .month, .term:
            span.map { first, last in
                newest.map { last < $0 }
                    ?? (AcademicYear(of: first) < AcademicYear(of: today)
                        || last.days(until: today) > ListTime.mostDays)
            } ?? false
        case .year(let year): year < AcademicYear(of: newest ?? today)
        case .due: false
        }
    }
}

extension [RollEntry] {
    /// Without what is asked for nothing: of when a list is that is of now, and since when somebody has left whose day of leaving
    /// stands beside it.
    func withoutAnswered(on today: Day, after newest: Day?) -> [RollEntry] {
        filter { entry in
            guard case .listOf(let time)? = entry.problems.first?.kind else { return true }
            return time.isDoubtful(on: today, after: newest)
        }.map { $0.withoutAnswered(on: today) }
    }
}

extension RollEntry {
    fileprivate func withoutAnswered(on today: Day) -> RollEntry {
        guard let left = details.left, left <= today, unread.contains(where: \.asksSinceWhen) else {
            return self
        }
        return RollEntry(
            line: line, details: details, results: results, blanks: blanks, problems: problems,
            unread: unread.filter { !$0.asksSinceWhen }, written: written, blankFields: blankFields,
            denied: denied, otherNames: otherNames)
    }
}

extension UnreadCell {
    /// Whether it says without a day that a pupil has left.
    var asksSinceWhen: Bool {
        place == .field(.left) && [.notOnRoll, .markUnknown].contains(problem?.kind.reason)
    }
}

extension Roll {
    /// By its title, of when the newest list is that was read.
    var newestList: Day? { leftOutLines.first(where: \.isNewestList)?.day }

    /// Keeps of when the newest list is, under a number of its own, that is not asked about.
    /// - Parameter hasMost: whether the list has most pupils who are on the roll: of when an older one was is not asked any more.
    mutating func noteNewestList(among entries: [RollEntry], hasMost: Bool, on today: Day) {
        let titles = entries.compactMap { entry -> (day: Day, problem: LineProblem)? in
            // Of a month or a term it is known that the list is not of before.
            guard let problem = entry.problems.first, case .listOf(let time) = problem.kind,
                let day = time.span?.first, today.days(until: day) <= ListTime.mostDays
            else { return nil }
            return (day, problem)
        }
        guard let (day, problem) = titles.max(by: { $0.day < $1.day }), newestList.map({ $0 < day }) ?? true
        else { return }
        for place in leftOutLines.indices
        where hasMost && leftOutLines[place].isOfTime && leftOutLines[place].value != problem.value {
            leftOutLines[place].fate = .dismissed
        }
        let known = leftOutLines.firstIndex(where: \.isNewestList)
        if known == nil { lastNumber += 1 }
        let line = LeftOutLine(
            number: known.map { leftOutLines[$0].number } ?? lastNumber, line: problem.line, heading: "",
            value: problem.value, details: PupilDetails(), day: day, code: LeftOutReason.newestList.rawValue,
            said: [], fate: .dismissed)
        if let known { leftOutLines[known] = line } else { leftOutLines.append(line) }
    }
}
