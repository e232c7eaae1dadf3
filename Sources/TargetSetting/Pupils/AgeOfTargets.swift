/// Whether a list of targets is older or newer than what it changes.
enum AgeOfTargets {
    case older, newer, unknown

    /// - Parameters:
    ///   - time: of when the list is, or its target; nil where nothing says it.
    ///   - isOfLine: whether a line says it, and not a title.
    ///   - before: the target that it changes.
    ///   - listed: the day of the list with which that came; nil where nothing said it.
    init(of time: ListTime?, isOfLine: Bool, besides before: PersonalTarget, listedOn listed: Day?) {
        let isBefore: Bool? =
            if let listed {
                time?.isBefore(listed)
            } else {
                time?.isBefore(reading: before.setOn, isOfLine: isOfLine)
            }
        self =
            switch isBefore {
            case true?: .older
            case false?: .newer
            case nil: .unknown
            }
    }
}

extension ListTime {
    /// Whether it is before the day of another list; nil where both may be of one day.
    fileprivate func isBefore(_ day: Day) -> Bool? {
        if case .year(let year) = self {
            return year == AcademicYear(of: day) ? nil : year < AcademicYear(of: day)
        }
        return span.flatMap { first, last in first <= day && day <= last ? nil : last < day }
    }

    /// Whether it is before the list that was read on a day, which may be some days older than that.
    fileprivate func isBefore(reading day: Day, isOfLine: Bool) -> Bool? {
        switch self {
        case .day where isOfLine, .year: isBefore(day)
        case .day(let own) where own > day: false
        case .day, .month, .term:
            span.flatMap { $0.last.days(until: day) > ListTime.mostDays ? true : nil }
        case .due: nil
        }
    }

    /// The day that is kept with the targets of a list; nil where it says none.
    var day: Day? { span?.first }

    /// Whether a list can be of then that is read on a day: a day to come is that of what it aims for.
    fileprivate func isPast(on today: Day) -> Bool {
        switch self {
        case .day, .month, .term: span.map { $0.first <= today } ?? false
        case .year(let year): year <= AcademicYear(of: today)
        case .due: false
        }
    }
}

extension [PersonalRow] {
    /// Of when the list is, by its titles; nil where they do not say it.
    func time(on today: Day) -> ListTime? {
        let times = filter(\.isOfList).flatMap(\.problems).compactMap { problem -> ListTime? in
            guard case .listOf(let time) = problem.kind, time.isPast(on: today) else { return nil }
            return time
        }
        return times.first { $0.day != nil } ?? times.first
    }
}

extension PersonalRow {
    /// When its target was set, by its own cell; nil where none says it.
    func time(on today: Day) -> ListTime? {
        claims.lazy.compactMap { claim -> ListTime? in
            guard case .setOn(let day) = claim.of, day <= today else { return nil }
            return .day(day)
        }.first
    }
}

extension Pupil {
    /// The day of the list with which a target came, where that said it.
    func listedDay(of target: PersonalTarget) -> Day? {
        replaced.first { $0.place == .listedTarget(subject: target.key) }.flatMap { Day($0.value) }
    }

    /// Keeps the day of the newest list that says what is aimed for.
    mutating func noteListed(_ target: PersonalTarget, over before: PersonalTarget?, on day: Day?, today: Day)
    {
        let known = listedDay(of: target)
        if before?.saysSame(as: target) ?? false {
            guard let day, known.map({ $0 < day }) ?? true else { return }
        }
        guard day != known else { return }
        forgetListed(target.key)
        guard let day else { return }
        replaced.append(
            ReplacedValue(place: .listedTarget(subject: target.key), value: day.description, day: today))
    }

    mutating func forgetListed(_ key: String) {
        replaced.removeAll { $0.place == .listedTarget(subject: key) }
    }
}
