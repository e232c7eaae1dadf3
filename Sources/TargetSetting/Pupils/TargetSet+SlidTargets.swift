/// Whether the grades of a list of targets stand beside the right pupils, by what else is known of them: a list that is read for
/// the first time can be held against no other.
extension TargetSet {
    /// What is asked of the subjects whose grades fit the pupils of other rows better; nil where there are none.
    func slidTargets(
        _ rows: [PersonalRow], at places: [Result<Place, LineProblem.Kind>?]
    ) -> (line: Int, parts: [String])? {
        let aims = zip(rows, places).compactMap { Aim($0, at: $1, of: self) }
        let byPupil = Dictionary(grouping: aims, by: \.pupil)
        let columns = rows.flatMap(\.claims).compactMap { claim in
            if case .now = claim.of { claim.column } else { nil }
        }
        var kinds: [(by: String, known: (Aim) -> Grade?)] = Set(columns).sorted().map { column in
            ("by \(column)", { $0.now[column] })
        }
        kinds.append(
            ("by the pupils’ other targets", { own in own.middle(of: byPupil[own.pupil] ?? [], in: cycle) }))
        kinds.append(("by what is recorded of the pupils", { recorded(for: $0) }))
        var said: [(line: Int, text: String)] = []
        for (subject, all) in Dictionary(grouping: aims, by: \.subject).sorted(by: {
            $0.value[0].line < $1.value[0].line
        }) {
            for kind in kinds {
                let fit = SlidRows(
                    all.map { .init(line: $0.line, aim: $0.grade, known: kind.known($0)) }, in: cycle)
                guard let slip = fit.slip else { continue }
                let lines = "lines \(slip.lines.lowerBound) to \(slip.lines.upperBound)"
                said.append(
                    (
                        slip.lines.lowerBound,
                        "\(all[0].column): in \(subject) most grades of \(lines) fit the pupil of the row \(slip.isDown ? "above" : "below") better, \(kind.by)"
                    ))
                break
            }
        }
        return said.map(\.line).min().map { ($0, said.prefix(3).map(\.text)) }
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
    init?(_ row: PersonalRow, at place: Result<TargetSet.Place, LineProblem.Kind>?, of set: TargetSet) {
        guard row.problems.isEmpty, case .success((.pupil(let pupil), let subject))? = place,
            case .grade(let typed)? = row.entry?.aim
        else { return nil }
        let keyStage = set.cycle.keyStage(ofYear: set.roll.pupils[pupil].details.ncYear)?.id
        guard let grade = try? set.cycle.grade(typed, at: keyStage, in: subject) else { return nil }
        (line, column, self.pupil) = (row.line, row.cell(.aim).column, pupil)
        (self.subject, self.grade) = (subject.text, grade)
        now = row.claims.reduce(into: [:]) { grades, claim in
            guard case .now(let said) = claim.of else { return }
            grades[claim.column] = try? set.cycle.grade(said, at: keyStage, in: subject)
        }
    }

    /// The middle one of the pupil's other aims on its scale.
    func middle(of all: [Aim], in cycle: Cycle) -> Grade? {
        guard let scale = cycle.scale(grade.scale) else { return nil }
        let others = all.filter { $0.subject != subject && $0.grade.scale == grade.scale }.map(\.grade)
            .sorted { scale.rank(of: $0.name) ?? 0 < scale.rank(of: $1.name) ?? 0 }
        return others.isEmpty ? nil : others[others.count / 2]
    }
}
