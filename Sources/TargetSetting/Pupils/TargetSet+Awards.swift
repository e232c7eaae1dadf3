/// What a list says of grades of Pass, Merit and Distinction, and of lines without a grade.
extension TargetSet {
    /// The subjects of a list, folded, in which one line aims for Pass or Merit: `D` beside them is short for Distinction.
    func subjectsOfAwards(
        _ rows: [PersonalRow], at places: [Result<Place, LineProblem.Kind>?]
    ) -> Set<String> {
        Set(
            zip(rows, places).compactMap { row, place in
                guard case .success(let (_, subject))? = place, case .grade(let typed)? = row.entry?.aim,
                    ["p", "m", "pass", "merit"].contains(typed.lowercased())
                else { return nil }
                return subject.folded
            })
    }

    /// - Throws: `PersonalRefusal.unknownGrade`.
    func checkIsNoDistinction(_ entry: Action.PersonalEntry) throws(LineProblem.Kind) {
        guard case .grade(let typed) = entry.aim, ["d", "d*"].contains(typed.lowercased()),
            let scale = cycle.scale(.equivalents)
        else { return }
        throw .refused(.personal(.unknownGrade(typed, scale: scale, nearest: nil)))
    }

    /// Whether a target is recorded for whom a row names, in its subject.
    func isRecorded(_ place: Result<Place, LineProblem.Kind>?) -> Bool {
        guard case .success(let (holder, subject))? = place else { return false }
        return switch holder {
        case .pupil(let index): roll.pupils[index].target(in: subject) != nil
        case .group(let group):
            roll.groupTargets.contains { $0.holder == group && $0.target.key == subject.folded }
        }
    }
}
