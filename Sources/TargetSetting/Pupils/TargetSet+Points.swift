/// Columns of results of a key stage that have points in the place of levels: a `3` among them is none.
extension TargetSet {
    /// A column with points, and what they are in levels.
    struct PointsColumn {
        var cells: [(line: Int, heading: String, value: String)] = []
        /// How many of its cells are numbers, and how many of these can only be points.
        var numbers = 0
        var certain = 0
        var meanings: [String: String] = [:]

        /// - Parameter worth: what so many points are; nil where they are none.
        mutating func add(
            _ cell: (line: Int, heading: String, value: String), worth grade: String?,
            isGrade: @autoclosure () -> Bool
        ) {
            cells.append(cell)
            if Int(cell.value) != nil { numbers += 1 }
            guard let grade else { return }
            meanings[cell.value] = grade
            if !isGrade() { certain += 1 }
        }

        /// `13 is 2c`
        var inWords: [String] {
            meanings.sorted { (Int($0.key) ?? 0) < (Int($1.key) ?? 0) }.map { "\($0.key) is \($0.value)" }
        }

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
                columns[place, default: PointsColumn()].add(
                    (entry.line, result.column, result.grade),
                    worth: gradeOfPoints(result.grade, at: keyStage),
                    isGrade: (try? cycle.result(result.grade, at: keyStage, in: result.subject)) != nil)
            }
        }
        return columns.filter(\.value.isOfPoints)
    }

    /// The lines of a list of targets of which it cannot be told whether a number is a level, as points stand in its column, each with
    /// that.
    func targetsInPoints(
        _ rows: [PersonalRow], at places: [(holder: Holder, subject: PersonText)?]
    ) -> [Int: LineProblem] {
        var columns: [KeyStage.ID: PointsColumn] = [:]
        for (row, place) in zip(rows, places) where row.problems.isEmpty {
            guard case .pupil(let index)? = place?.holder, let subject = place?.subject,
                case .grade(let typed)? = row.entry?.aim,
                let keyStage = cycle.keyStage(ofYear: roll.pupils[index].details.ncYear)?.id
            else { continue }
            columns[keyStage, default: PointsColumn()].add(
                (row.line, row.cell(.aim).column, typed), worth: gradeOfPoints(typed, at: keyStage),
                isGrade: (try? cycle.grade(typed, at: keyStage, in: subject)) != nil)
        }
        let found = columns.values.filter(\.isOfPoints).flatMap { column in
            column.cells.filter { Int($0.value) != nil }.map { cell in
                LineProblem(
                    line: cell.line, column: cell.heading, value: cell.value,
                    kind: .columnOfPoints(column.inWords))
            }
        }
        return Dictionary(found.map { ($0.line, $0) }) { first, _ in first }
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
