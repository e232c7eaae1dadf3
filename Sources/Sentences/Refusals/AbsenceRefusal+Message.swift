import TargetSetting

extension AbsenceRefusal {
    /// What happened, with the value.
    var message: String {
        switch self {
        case .noAbsenceTargets:
            "This cycle has no absence targets, so there is nothing to record."
        case .countsPupils(let measure):
            "\(measure.title) is a share of pupils, not of sessions."
        case .notCompared(let kind, let year, let measure):
            if measure.comparators.isEmpty {
                "This cycle compares \(measure.title) with no earlier figure, so there is nothing to record."
            } else {
                "This cycle does not compare \(measure.title) with \(kind == .actual ? "an actual" : "a target") of \(year). "
                    + "It compares it with: \(measure.comparators.map(\.inWords).joined(separator: "; "))."
            }
        case .attendanceOfSeveral(let comparators, let absence, let measure, _):
            "Two figures of \(comparators.first?.year.description ?? "that year") are compared with \(measure.title), \(comparators.map(\.inWords).joined(separator: " and ")), and it is not said which this is. As absence it is \(absence)%."
        case .comparatorOfAnotherYear(let comparator, let typed, _):
            "\((comparator.title ?? comparator.id.rawValue).capitalisedFirst) is a figure of \(comparator.year), not of \(typed)."
        case .aboveCeiling(let facts), .aboveCeilingUnexplained(let facts): facts.sentence
        case .nothingToExplain(let measure, let rate, let ceiling):
            ceiling.map {
                "\(measure.title) \(rate)% is not above the ceiling of \($0)%, so there is nothing to explain."
            }
                ?? "\(measure.title) has no ceiling yet, so there is nothing to explain."
        case .resultOfAnotherYear(let year, let measure, let years, _):
            "What became of \(measure.title) for \(measure.resultYear) is recorded of \(years.map(\.description).joined(separator: " and of ")), not of \(year)."
        case .yearNotOver(let year, let known, let today):
            "The year \(year) is not over: today is \(today.inWords). Its actual can be recorded from \(known.inWords)."
        case .unknownAction(let number, let known):
            known.isEmpty
                ? "There is no action \(number): the plan is empty."
                : "There is no action \(number). There are: \(known.map(String.init).joined(separator: ", "))."
        }
    }
}

extension AboveCeiling {
    fileprivate var sentence: String {
        let above =
            "\(measure.title) \(target)% for \(measure.resultYear) is above the ceiling of \(ceiling.rate)%"
        let named = limits.compactMap { limit in
            limit.prior.map { "\(limit.comparator.inWords) is \($0.rate)%" }
        }
        guard named.count > 1 else { return "\(above), \(ceiling.binding.inWords)." }
        return "\(above): \(named.listed); \(ceiling.binding.inWords) binds."
    }
}
