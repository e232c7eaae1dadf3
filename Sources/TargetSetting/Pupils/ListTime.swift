/// Of when a list is, by its title.
package enum ListTime: Equatable, Sendable {
    case day(Day)
    /// By its first day.
    case month(Day)
    case year(AcademicYear)
    /// In which what a list of targets aims for is due: `Targets for July 2011`.
    case due(Int)

    /// Whether those who are in it may not be those who are here now: it is of another academic year, older than a list lies
    /// before it is read, or older than one that was read.
    /// - Parameter newest: the day of the newest list that was read; nil where none said it.
    func isDoubtful(on today: Day, after newest: Day?) -> Bool {
        switch self {
        case .day(let day):
            AcademicYear(of: day) != AcademicYear(of: today) || day.days(until: today) > ListTime.mostDays
                || newest.map { day < $0 } ?? false
        case .month(let first): AcademicYear(of: first) != AcademicYear(of: today) || first > today
        case .year(let year): year != AcademicYear(of: today)
        case .due: false
        }
    }

    static let mostDays = 14

    /// Whether it is before the newest list that was read, where that is known, or else of another time than now.
    func isBefore(_ newest: Day?, on today: Day) -> Bool {
        switch self {
        case .day(let day): newest.map { day < $0 } ?? isDoubtful(on: today, after: nil)
        case .month(let first): AcademicYear(of: first) < AcademicYear(of: newest ?? today)
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
        place == .field(.left) && ["not-on-roll", "mark-unknown"].contains(problem?.kind.code)
    }
}

extension Roll {
    /// By its title, of when the newest list is that was read.
    var newestList: Day? { leftOutLines.first(where: \.isNewestList)?.day }

    /// Keeps of when the newest list is, under a number of its own, that is not asked about.
    /// - Parameter hasMost: whether the list has most pupils who are on the roll: of when an older one was is not asked any more.
    mutating func noteNewestList(among entries: [RollEntry], hasMost: Bool, on today: Day) {
        let titles = entries.compactMap { entry -> (day: Day, problem: LineProblem)? in
            guard let problem = entry.problems.first, case .listOf(.day(let day)) = problem.kind,
                today.days(until: day) <= ListTime.mostDays
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
            value: problem.value, details: PupilDetails(), day: day, reason: LeftOutLine.newestList, said: [],
            fate: .dismissed)
        if let known { leftOutLines[known] = line } else { leftOutLines.append(line) }
    }
}
