/// Why a list is taken for one that is older than what is recorded.
package enum ListAge: Equatable, Sendable {
    /// It has these pupils on the roll, by their numbers, who are recorded as left.
    case hasLeavers([Int])
    /// Its title says when it is of, and that is before a list that was read, or long past.
    case titled(String, isAsked: Bool)
    /// The NC years of so many of its pupils are one below those that are recorded.
    case yearsBehind(Int, of: Int)
    /// It lacks these pupils, who all came after the last of those whom it has.
    case lacksArrivals([Int])
    /// Nothing tells its age, and it is not of the roll, which says the NC years.
    case besideRoll

    /// What scripts read: the name of the reason under `because`, and its values.
    package var facts: Facts {
        switch self {
        case .hasLeavers(let pupils): ["because": "has-leavers", "pupils": pupils]
        case .titled(let title, _): ["because": "title", "title": title]
        case .yearsBehind(let lines, let all): ["because": "years-behind", "years": lines, "of": all]
        case .lacksArrivals(let pupils): ["because": "lacks-arrivals", "pupils": pupils]
        case .besideRoll: ["because": "beside-roll"]
        }
    }
}

/// What of a list is not taken where something else is recorded.
struct ListDoubt {
    /// Why it is older than what is recorded, and changes nothing; nil where nothing tells it.
    let age: ListAge?
    /// Whether it changes no NC year, whatever its age.
    let keepsYears: Bool

    /// Whether it tells nothing sure of NC years.
    var isOfYears: Bool { age != nil || keepsYears }

    /// The cells of a line that are not taken.
    /// - Parameter details: what the line says, as it would be taken.
    func older(
        _ entry: RollEntry, _ details: PupilDetails, than pupil: Pupil, in cycle: Cycle
    ) -> [UnreadCell] {
        if let age { return entry.older(details, than: pupil, because: age, in: cycle) }
        let isRecorded = pupil.details.ncYear != nil && !pupil.leftOut.contains(where: \.isYearFromBirth)
        guard keepsYears, isRecorded else { return [] }
        return entry.older(details, than: pupil, because: .besideRoll, only: [.ncYear], in: cycle)
    }
}

/// A cell of an older list that says otherwise than what is recorded of a pupil, and stays.
package struct OlderCell: Equatable, Sendable {
    /// The line of the older list, 1 for its first.
    package let line: Int
    /// The pupil's number.
    package let pupil: Int
    /// The heading, as the list has it.
    package let column: String
    /// What the list says, which is not taken.
    package let value: String

    var facts: Facts { ["line": line, "pupil": pupil, "column": column, "value": value] }
}

extension TargetSet {
    /// Why a list is plainly older than what is recorded; nil where nothing tells it.
    func age(of entries: [RollEntry], by index: RollIndex, on today: Day) -> ListAge? {
        let known = entries.compactMap { entry -> (entry: RollEntry, pupil: Pupil)? in
            guard entry.problems.isEmpty, let place = index.find(entry.details).position else { return nil }
            return (entry, roll.pupils[place])
        }
        guard !known.isEmpty else { return nil }
        for entry in entries {
            guard let problem = entry.problems.first, case .listOf(let time) = problem.kind,
                time.isBefore(roll.newestList, on: today), !roll.isTakenAsOfNow(problem.value)
            else { continue }
            return .titled(problem.value, isAsked: !areBesideRoll(entries, by: index))
        }
        let leavers = known.filter { $0.entry.hasOnRoll($0.pupil, on: today) }.map(\.pupil.number)
        if !leavers.isEmpty { return .hasLeavers(Set(leavers).sorted()) }
        let steps = yearSteps(of: known.map(\.entry), by: index)
        let behind = steps.count { $0 == -1 }
        if behind > Evaluation.mostApart, behind * 2 > steps.count {
            return .yearsBehind(behind, of: steps.count)
        }
        let lacking = arrivals(after: known.map(\.entry), of: Set(known.map(\.pupil.number)))
        return lacking.map { .lacksArrivals($0) }
    }

    /// Those whom a list lacks, where it has most of the roll, and they all came after the last of its pupils: two at least.
    private func arrivals(after entries: [RollEntry], of listed: Set<Int>) -> [Int]? {
        let here = roll.pupils.filter { $0.details.left == nil }
        let lacking = here.filter { !listed.contains($0.number) }
        guard lacking.count > 1, listed.count > lacking.count,
            let last = entries.compactMap(\.details.entered).max(),
            lacking.allSatisfy({ $0.details.entered.map { $0 > last } ?? false })
        else { return nil }
        return lacking.map(\.number)
    }
}

extension Roll {
    /// Whether somebody said that the pupils of a list with this title are those who are here now.
    fileprivate func isTakenAsOfNow(_ title: String) -> Bool {
        leftOutLines.contains { $0.isTitle && $0.fate == .dismissed && $0.value == title }
    }
}

extension RollEntry {
    /// Whether it has a pupil on the roll of whom a list said that they left, and who did not come back since. A list of results may have
    /// whoever took them.
    fileprivate func hasOnRoll(_ pupil: Pupil, on today: Day) -> Bool {
        guard !isOfResults, !pupil.isLeaverByHand, let left = pupil.details.left, left <= today,
            details.left.map({ $0 > today }) ?? true,
            !unread.contains(where: { $0.place == .field(.left) })
        else { return false }
        return details.entered.map { $0 <= left } ?? true
    }

    /// The cells that say otherwise than what is recorded of a pupil, or where nothing is, that the pupil is not in the group:
    /// an older list changes neither.
    /// - Parameter details: what the list says, as it would be taken.
    func older(
        _ details: PupilDetails, than pupil: Pupil, because age: ListAge,
        only fields: [PupilDetails.Field] = PupilDetails.Field.allCases, in cycle: Cycle
    ) -> [UnreadCell] {
        guard pupil.details != PupilDetails() else { return [] }
        let isAssumed = pupil.leftOut.contains(where: \.isYearFromBirth)
        return fields.compactMap { field in
            guard let value = details.text(of: field), value != pupil.details.text(of: field) else {
                return nil
            }
            let isFilled = pupil.details.text(of: field) == nil || field == .ncYear && isAssumed
            if isFilled {
                let filled = pupil.details.filled(by: details, only: field)
                guard case .group = cycle.placement(of: pupil.details),
                    case .excluded = cycle.placement(of: filled)
                else { return nil }
            }
            // The day of leaving that is to come stands where days on which pupils left do.
            let cell = cell(field == .leaving && !self.details.has(.leaving) ? .left : field)
            return UnreadCell(
                place: .field(field), column: cell.column, value: cell.value,
                problem: older(cell, of: pupil, because: age))
        }
    }

    /// A cell of an older list that is not taken.
    func older(_ cell: (column: String, value: String), of pupil: Pupil, because age: ListAge) -> LineProblem
    {
        LineProblem(
            line: line, column: cell.column, value: cell.value,
            kind: .olderList(
                age, [OlderCell(line: line, pupil: pupil.number, column: cell.column, value: cell.value)]))
    }
}

extension ImportPlan {
    /// With one problem in the place of all that an older list says otherwise.
    mutating func sayOlderOnce() {
        var (cells, age): ([OlderCell], ListAge?) = ([], nil)
        for case .olderList(let why, let own) in problems.map(\.kind) {
            cells += own
            age = why
        }
        guard let age, let first = problems.firstIndex(where: \.kind.isOlderList) else { return }
        let problem = LineProblem(
            line: problems[first].line, column: "", value: "", kind: .olderList(age, cells))
        problems.removeAll { $0.kind.isOlderList }
        problems.insert(problem, at: min(first, problems.count))
    }
}

extension LineProblem.Kind {
    fileprivate var isOlderList: Bool { if case .olderList = self { true } else { false } }
}
