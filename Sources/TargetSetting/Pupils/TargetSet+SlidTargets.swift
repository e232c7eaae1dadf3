/// Whether the grades of a list of targets stand beside the right pupils, by what else is known of them: a list that is read for
/// the first time can be held against no other.
extension TargetSet {
    /// What is asked of the subjects whose grades fit the pupils of other rows better, or are in order where the rows are not; nil where
    /// there are none.
    /// - Parameter recorded: whether it is what is recorded of the rows that is looked at, and not what they say.
    func slidTargets(
        _ rows: [PersonalRow], at places: [Result<Place, LineProblem.Kind>?],
        asRecorded recorded: Bool = false
    ) -> (line: Int, remarks: [ListRemark])? {
        let aims = zip(rows, places).compactMap { Aim($0, at: $1, of: self, asRecorded: recorded) }
        let byPupil = Dictionary(grouping: aims, by: \.pupil)
        let columns = rows.flatMap(\.claims).compactMap { claim in
            if case .now = claim.of { claim.column } else { nil }
        }
        var kinds: [(by: ListRemark.Evidence, known: (Aim) -> Grade?)] = Set(columns).sorted().map { column in
            (.column(column), { $0.now[column] })
        }
        kinds.append(
            (.known(.otherTargets), { own in own.middle(of: byPupil[own.pupil] ?? [], in: cycle) }))
        kinds.append((.known(.recorded), { self.recorded(for: $0) }))
        let subjects = Dictionary(grouping: aims, by: \.subject).values
        let inOrder = subjects.compactMap { order(of: $0, beside: byPupil) }
        // Beside one that was sorted, others look as if they slipped.
        let said = (inOrder.isEmpty ? subjects.compactMap { slip(of: $0, by: kinds) } : inOrder)
            .sorted { $0.line < $1.line }
        return said.first.map { ($0.line, said.prefix(3).map(\.remark)) }
    }

    private func slip(
        of all: [Aim], by kinds: [(by: ListRemark.Evidence, known: (Aim) -> Grade?)]
    ) -> Doubt? {
        for kind in kinds {
            let fit = SlidRows(
                all.map { .init(line: $0.line, aim: $0.grade, known: kind.known($0)) }, in: cycle)
            if let slip = fit.slip { return slip.doubt(of: all[0].column, in: all[0].subject, by: kind.by) }
        }
        return nil
    }

    private func order(of all: [Aim], beside byPupil: [Int: [Aim]]) -> Doubt? {
        let rows = all.map { aim in
            let others = (byPupil[aim.pupil] ?? []).filter { $0.subject != aim.subject }
            var known = Dictionary(others.map { ($0.subject, $0.grade) }) { first, _ in first }
            known.merge(aim.now) { first, _ in first }
            known["recorded"] = recorded(for: aim)
            return SortedGrades.Row(
                line: aim.line, grade: aim.grade, pupil: roll.pupils[aim.pupil].details, others: known)
        }
        return SortedGrades(rows, in: cycle).order.map {
            ($0.line, $0.remark(of: all[0].column, in: all[0].subject))
        }
    }

    /// Where a pupil is or was in the subject of an aim, on its scale: the unit's own assessment or the last result or, where that is
    /// on another scale, the grade to which it is expected to lead.
    private func recorded(for aim: Aim) -> Grade? {
        let (pupil, key) = (roll.pupils[aim.pupil], cycle.key(ofSubject: aim.subject))
        if let present = present(of: pupil, key: key), present.scale == aim.grade.scale { return present }
        for case .progresses(let progress)? in cycle.measures.map(\.criterion)
        where progress.scale == aim.grade.scale && progress.subjects.map(cycle.key).contains(key) {
            let priors = progress.priorSubjects.map(cycle.key)
            let prior = pupil.results.last { $0.when == .keyStage(progress.from) && priors.contains($0.key) }
            if let expected = prior.flatMap({ cycle.expected(after: $0.grade, by: progress) }) {
                return Grade(scale: progress.scale, name: expected)
            }
        }
        return nil
    }
}

/// A grade that a row of a list aims for.
private struct Aim {
    let line: Int
    let column: String
    /// The place of the pupil on the roll.
    let pupil: Int
    let subject: String
    let grade: Grade
    /// Where the pupil is now, by the columns that say it.
    let now: [String: Grade]

    /// Nil where it is no grade of a pupil that can be read.
    init?(
        _ row: PersonalRow, at place: Result<TargetSet.Place, LineProblem.Kind>?, of set: TargetSet,
        asRecorded recorded: Bool
    ) {
        guard row.problems.isEmpty, case .success((.pupil(let pupil), let subject))? = place,
            case .grade(let typed)? = row.entry?.aim
        else { return nil }
        let known = set.roll.pupils[pupil]
        let keyStage = set.cycle.keyStage(ofYear: known.details.ncYear)?.id
        guard
            let grade = recorded
                ? known.target(in: subject)?.grade
                : try? set.cycle.grade(typed, at: keyStage, in: subject)
        else { return nil }
        (line, column, self.pupil) = (row.line, row.cell(.aim).column, pupil)
        (self.subject, self.grade) = (subject.text, grade)
        now = row.claims.reduce(into: [:]) { grades, claim in
            guard case .now(let said) = claim.of else { return }
            grades[claim.column] = try? set.cycle.grade(said, at: keyStage, in: subject)
        }
    }

    /// The middle one of the pupil's other aims on its scale.
    func middle(of all: [Aim], in cycle: Cycle) -> Grade? {
        cycle.middle(of: all.filter { $0.subject != subject }.map(\.grade), on: grade.scale)
    }
}
