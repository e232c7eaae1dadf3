package import TargetSetting

extension ProgressionFile {
    /// The tables of a dataset, in the grades, key stages and subjects of a cycle.
    /// - Throws: `ProgressionProblems` with everything that the cycle does not have.
    package func tables(of dataset: String, in cycle: Cycle) throws(ProgressionProblems) -> [ProgressionTable]
    {
        let wanted = tables.filter { $0[0][.dataset] == dataset }
        let problems = wanted.flatMap { $0.flatMap { self.problems(of: $0, in: cycle) } }
        guard problems.isEmpty else { throw ProgressionProblems(problems) }
        return wanted.map { lines in
            let first = lines[0]
            func grade(_ name: String) -> Grade {
                Grade(scale: Scale.ID(rawValue: first[.scale]), name: name)
            }
            return ProgressionTable(
                dataset: dataset, year: first[.year],
                subject: cycle.subject(PersonText(kept: first[.subject])).text,
                from: KeyStage.ID(rawValue: first[.from]), to: KeyStage.ID(rawValue: first[.to]),
                lines: lines.map {
                    ProgressionTable.Line(
                        prior: $0[.prior], lowerQuartile: grade($0[.lq]), median: grade($0[.median]),
                        upperQuartile: grade($0[.uq]))
                }, source: first[.source], confidence: first[.confidence])
        }
    }

    private func problems(of line: Line, in cycle: Cycle) -> [ProgressionProblem] {
        var problems: [ProgressionProblem] = []
        func note(_ message: String, _ column: Column) {
            problems.append(
                ProgressionProblem(file: name, line: line.number, column: column.rawValue, message: message))
        }
        func known(_ column: Column, _ kind: String, among known: [String]) -> Bool {
            guard !known.contains(line[column]) else { return true }
            let hint = nearest(to: line[column], in: known).map { " Did you mean ‘\($0)’?" } ?? ""
            note("There is no \(kind) ‘\(line[column])’ in the cycle \(cycle.id).\(hint)", column)
            return false
        }
        for column in [Column.from, .to] {
            _ = known(column, "key stage", among: cycle.keyStages.map(\.id.rawValue))
        }
        _ = known(.prior, "grade or level", among: cycle.scales.flatMap { $0.ranked + $0.unranked })
        guard known(.scale, "scale", among: cycle.scales.map(\.id.rawValue)),
            let scale = cycle.scale(Scale.ID(rawValue: line[.scale]))
        else { return problems }
        let quartiles: [Column] = [.lq, .median, .uq]
        let ranks = quartiles.map { column in
            known(column, "grade of the scale \(scale.id)", among: scale.ranked)
                ? scale.rank(of: line[column]) : nil
        }
        for (index, column) in quartiles.enumerated().dropFirst() {
            guard let below = ranks[index - 1], let rank = ranks[index], below > rank else { continue }
            let lower = quartiles[index - 1]
            note(
                "\(line[column]) is below \(line[lower]), the \(lower.rawValue): the lower quartile, the median and the upper quartile do not fall.",
                column)
        }
        return problems
    }
}
