/// What a list of targets says beside its targets, as it is asked about.
extension TargetSet {
    /// The earlier results that the list says otherwise than the roll, by their columns; nil where there are none.
    func differingResults(
        _ rows: [PersonalRow], at places: [Result<Place, LineProblem.Kind>?]
    ) -> (line: Int, remarks: [ListRemark])? {
        var first: Int?
        var byColumn: [(column: String, said: [ListRemark.Difference])] = []
        for (row, place) in zip(rows, places) {
            guard case .success((.pupil(let index), _))? = place else { continue }
            for claim in row.claims {
                guard case .result(let subject, let when, let grade) = claim.of,
                    let recorded = recorded(roll.pupils[index], otherThan: grade, in: subject, at: when)
                else { continue }
                first = first ?? row.line
                let said = ListRemark.Difference(
                    pupil: roll.pupils[index].number, says: claim.value, recorded: recorded.name)
                if let column = byColumn.firstIndex(where: { $0.column == claim.column }) {
                    if !byColumn[column].said.contains(said) { byColumn[column].said.append(said) }
                } else {
                    byColumn.append((claim.column, [said]))
                }
            }
        }
        return first.map { ($0, byColumn.map { .resultsDiffer(column: $0.column, $0.said) }) }
    }

    /// What a column of the grades of now says against the targets of its lines, which may be changed over with it or copied from
    /// it: several are above the targets, or all are the same.
    func gradesOfNow(
        _ rows: [PersonalRow], at places: [Result<Place, LineProblem.Kind>?]
    ) -> (line: Int, remarks: [ListRemark])? {
        var byColumn: [(column: String, compared: [Compared])] = []
        for (row, place) in zip(rows, places) {
            guard case .success(let (holder, subject))? = place, case .grade(let typed)? = row.entry?.aim
            else { continue }
            let keyStage: KeyStage.ID? =
                switch holder {
                case .pupil(let index): cycle.keyStage(ofYear: roll.pupils[index].details.ncYear)?.id
                case .group(.cohort(let id)): id
                case .group: nil
                }
            for claim in row.claims {
                guard case .now(let said) = claim.of,
                    let aim = try? cycle.grade(typed, at: keyStage, in: subject),
                    let now = try? cycle.grade(said, at: keyStage, in: subject),
                    let steps = cycle.steps(from: now, to: aim)
                else { continue }
                let one = Compared(line: row.line, aim: aim, steps: steps)
                if let column = byColumn.firstIndex(where: { $0.column == claim.column }) {
                    byColumn[column].compared.append(one)
                } else {
                    byColumn.append((claim.column, [one]))
                }
            }
        }
        let doubts = byColumn.compactMap { column, compared -> Doubt? in
            let below = compared.filter { $0.steps < 0 }.map(\.line)
            if below.count > 1 { return (below[0], .aboveTarget(column: column, lines: below)) }
            guard compared.count > 2, compared.allSatisfy({ $0.steps == 0 }),
                Set(compared.map(\.aim)).count > 1
            else { return nil }
            return (compared[0].line, .likeTarget(column: column, lines: compared.count))
        }
        return doubts.map(\.line).min().map { ($0, doubts.map(\.remark)) }
    }

    /// A target of a list beside where the pupil is now, by the list.
    private struct Compared {
        let line: Int
        let aim: Grade
        /// From now to the target.
        let steps: Int
    }

    /// What is recorded of a pupil at an earlier key stage, where a list says another grade. A whole level and a part of it
    /// agree.
    private func recorded(
        _ pupil: Pupil, otherThan typed: String, in subject: PersonText, at when: String
    ) -> Grade? {
        guard let keyStage = cycle.keyStages.first(where: { $0.id.rawValue == when })?.id,
            let said = try? cycle.result(typed, at: keyStage, in: subject),
            let own = pupil.attainments.first(where: {
                $0.when == .keyStage(keyStage) && $0.key == cycle.key(ofSubject: subject.text)
            })?.grade
        else { return nil }
        return own.name.hasPrefix(said.name) || said.name.hasPrefix(own.name) ? nil : own
    }
}

extension [PersonalRow] {
    /// What the list says beside its lines that is to be asked about: a title that says when it is of, only where that is an
    /// earlier year, and one that says for when it is, where that is to come and before the days of all targets.
    func saidMore(on today: Day) -> (line: Int, remarks: [ListRemark])? {
        var (lines, remarks): ([Int], [ListRemark]) = ([], [])
        let first = compactMap { $0.entry?.by?.year }.min()
        for problem in filter(\.isOfList).flatMap(\.problems) {
            switch problem.kind {
            case .listSaysMore(let said): remarks += said.filter { !remarks.contains($0) }
            case .listOf(let time) where time.isOfOtherTargets(due: first, on: today):
                let said = ListRemark.words(problem.value)
                if remarks.contains(said) { continue }
                remarks.append(said)
            default: continue
            }
            lines.append(problem.line)
        }
        return lines.min().map { ($0, remarks) }
    }
}

extension ListTime {
    /// Whether targets may be meant that are of an earlier year, or are for one before that in which the first of a list is due.
    fileprivate func isOfOtherTargets(due first: Int?, on today: Day) -> Bool {
        switch self {
        case .day, .month, .term: false
        case .year(let year): year < AcademicYear(of: today)
        case .due(let year): year > today.year && first.map { year < $0 } ?? false
        }
    }
}

extension [PersonalRow] {
    /// The days on which targets were set, by the list, that are of an earlier year, or earlier than what their lines change; and
    /// its own day, by its title, where that is before the day of the list that had what it changes, or long before it was read.
    /// - Parameter listed: by the lines, of when what they change was listed.
    func saidBefore(
        _ changes: [ImportPlan.TargetChange], listedOn listed: [Int: Day], on today: Day
    ) -> (line: Int, remarks: [ListRemark])? {
        let before: [Int: PersonalTarget] = changes.reduce(into: [:]) { $0[$1.line] = $1.before }
        func isOlder(_ time: ListTime, thanIn line: Int, isOfLine: Bool) -> Bool {
            before[line].map { target in
                AgeOfTargets(of: time, isOfLine: isOfLine, besides: target, listedOn: listed[line]) == .older
            } ?? false
        }
        var (lines, remarks): ([Int], [ListRemark]) = ([], [])
        for problem in filter(\.isOfList).flatMap(\.problems) {
            // One that was put right and is read again is of the same day.
            guard case .listOf(let time) = problem.kind, time.day != nil,
                before.keys.contains(where: { isOlder(time, thanIn: $0, isOfLine: false) })
            else { continue }
            lines.append(problem.line)
            remarks.append(.titleBeforeTargets(problem.value))
        }
        for row in self {
            for claim in row.claims {
                guard case .setOn(let day) = claim.of else { continue }
                let isOfOtherYear = AcademicYear(of: day) < AcademicYear(of: today)
                // Two grades that were set on one day are no newer one than the other.
                let isOfSameDay = before[row.line] != nil && listed[row.line] == day
                guard isOfOtherYear || isOfSameDay || isOlder(.day(day), thanIn: row.line, isOfLine: true)
                else { continue }
                let said = ListRemark.setBefore(
                    column: claim.column, claim.value, isOfEarlierYear: isOfOtherYear)
                lines.append(row.line)
                if !remarks.contains(said) { remarks.append(said) }
            }
        }
        return lines.first.map { ($0, [ListRemark](remarks.prefix(3))) }
    }
}

extension PersonalRow {
    /// Whether it is no line, but what the list says beside them.
    var isOfList: Bool {
        switch problems.first?.kind {
        case .listSaysMore, .listOf: true
        default: false
        }
    }
}
