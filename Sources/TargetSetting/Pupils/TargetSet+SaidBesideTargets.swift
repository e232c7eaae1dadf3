/// What a list of targets says beside its targets, as it is asked about.
extension TargetSet {
    /// The earlier results that the list says otherwise than the roll, by their columns; nil where there are none.
    func differingResults(
        _ rows: [PersonalRow], at places: [Result<Place, LineProblem.Kind>?]
    ) -> (line: Int, parts: [String])? {
        var first: Int?
        var byColumn: [(column: String, said: [String])] = []
        for (row, place) in zip(rows, places) {
            guard case .success((.pupil(let index), _))? = place else { continue }
            for claim in row.claims {
                guard case .result(let subject, let when, let grade) = claim.of,
                    let recorded = recorded(roll.pupils[index], otherThan: grade, in: subject, at: when)
                else { continue }
                first = first ?? row.line
                let said = "pupil \(roll.pupils[index].number) ‘\(claim.value)’, roll ‘\(recorded.name)’"
                if let column = byColumn.firstIndex(where: { $0.column == claim.column }) {
                    if !byColumn[column].said.contains(said) { byColumn[column].said.append(said) }
                } else {
                    byColumn.append((claim.column, [said]))
                }
            }
        }
        return first.map { line in
            (
                line,
                byColumn.map {
                    "\($0.column): \($0.said.prefix(3).joined(separator: ", "))"
                        + ($0.said.count > 3 ? " and others" : "")
                }
            )
        }
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
    /// earlier year.
    func saidMore(on today: Day) -> (line: Int, parts: [String])? {
        var (lines, parts): ([Int], [String]) = ([], [])
        for problem in filter(\.isOfList).flatMap(\.problems) {
            switch problem.kind {
            case .listSaysMore(let said): parts += said.filter { !parts.contains($0) }
            case .listOf(.year(let year)) where year < AcademicYear(of: today):
                let said = "‘\(problem.value)’"
                if parts.contains(said) { continue }
                parts.append(said)
            default: continue
            }
            lines.append(problem.line)
        }
        return lines.min().map { ($0, parts) }
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
