/// Of when a list is, by its title.
package enum ListTime: Equatable, Sendable {
    case day(Day)
    case year(AcademicYear)

    /// Whether those who are in it may not be those who are here now: it is of another academic year, or older than a list lies
    /// before it is read.
    func isDoubtful(on today: Day) -> Bool {
        switch self {
        case .day(let day):
            AcademicYear(of: day) != AcademicYear(of: today) || day.days(until: today) > ListTime.mostDays
        case .year(let year): year != AcademicYear(of: today)
        }
    }

    private static let mostDays = 14
}

extension [RollEntry] {
    /// Without what is asked for nothing: of when a list is that is of now, and since when somebody has left whose day of leaving
    /// stands beside it.
    func withoutAnswered(on today: Day) -> [RollEntry] {
        filter { entry in
            guard case .listOf(let time)? = entry.problems.first?.kind else { return true }
            return time.isDoubtful(on: today)
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
