/// Columns of results of a key stage that have points in the place of levels: a `3` among them is none.
extension TargetSet {
    /// A column with points, and what they are in levels.
    struct PointsColumn {
        var cells: [(line: Int, heading: String, value: String)] = []
        /// How many of its cells are numbers, and how many of these can only be points.
        var numbers = 0
        var certain = 0
        var meanings: [String: String] = [:]

        /// Where one of many cells alone is a number that is no level, it is a slip.
        var isOfPoints: Bool {
            certain > 1 && certain * 4 >= cells.count || certain == 1 && numbers == 2
        }
    }

    func columnsOfPoints(_ entries: [RollEntry]) -> [LeftOutCell.Place: PointsColumn] {
        var columns: [LeftOutCell.Place: PointsColumn] = [:]
        for entry in entries {
            for result in entry.results {
                guard case .keyStage(let keyStage) = Attainment.When(result.when) else { continue }
                let place = result.place(in: cycle)
                columns[place, default: PointsColumn()].cells.append(
                    (entry.line, result.column, result.grade))
                if Int(result.grade) != nil { columns[place, default: PointsColumn()].numbers += 1 }
                guard let grade = gradeOfPoints(result.grade, at: keyStage) else { continue }
                columns[place, default: PointsColumn()].meanings[result.grade] = grade
                if (try? cycle.result(result.grade, at: keyStage, in: result.subject)) == nil {
                    columns[place, default: PointsColumn()].certain += 1
                }
            }
        }
        return columns.filter(\.value.isOfPoints)
    }

    /// What so many points are worth, or may be: `2c`, `W or P5`; nil where none is.
    private func gradeOfPoints(_ typed: String, at keyStage: KeyStage.ID) -> String? {
        guard let number = Int(typed), (0...1000).contains(number) else { return nil }
        let names = cycle.scales.filter { $0.keyStages.isEmpty || $0.keyStages.contains(keyStage) }
            .flatMap { scale in
                scale.names.filter { scale.points[$0] == Points(tenths: number * 10) }
            }
        return names.isEmpty ? nil : names.joined(separator: " or ")
    }
}
