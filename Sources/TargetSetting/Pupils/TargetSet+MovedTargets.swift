/// Whether the grades of a list of targets stand beside the right pupils.
extension TargetSet {
    /// The rows whose grades are in doubt, by their lines, each with its cell: what of the column is not recorded already, where
    /// it slipped by a row or was sorted by itself, the whole of it or that of one subject.
    /// - Parameter places: whose target each row is, and in which subject.
    func movedTargets(
        _ rows: [PersonalRow], at places: [(holder: Holder, subject: PersonText)?]
    ) -> [Int: LineProblem] {
        var whole = SlippedColumn()
        var bySubject: [String: SlippedColumn] = [:]
        for (row, place) in zip(rows, places) {
            let cell = cell(of: row, at: place)
            whole.add(cell)
            if let place { bySubject[place.subject.folded, default: SlippedColumn()].add(cell) }
        }
        var moved: [Int: LineProblem] = [:]
        let columns = [whole] + bySubject.sorted { $0.key < $1.key }.map(\.value)
        for column in columns {
            guard !isBetterAlike(column), let movement = column.movement(orSorted: true) else { continue }
            for cell in column.against where moved[cell.line] == nil {
                moved[cell.line] = LineProblem(
                    line: cell.line, column: cell.heading, value: cell.value, kind: .columnMoved(movement))
            }
        }
        return moved
    }

    /// Whether all that a column changes is better by as many grades, as those of the next term may be: in a list that is sorted
    /// by grade that looks as if it slipped.
    func isBetterAlike(_ column: SlippedColumn) -> Bool {
        let steps = column.changes.map { cell in
            cell.was.flatMap(Grade.init(text:)).flatMap { was in
                cell.now.flatMap(Grade.init(text:)).flatMap { cycle.steps(from: was, to: $0) }
            } ?? 0
        }
        return Set(steps).count == 1 && steps.allSatisfy { $0 > 0 }
    }

    private func cell(
        of row: PersonalRow, at place: (holder: Holder, subject: PersonText)?
    ) -> SlippedColumn.Cell {
        let (heading, value) = row.cell(.aim)
        guard case .pupil(let index)? = place?.holder, let subject = place?.subject,
            case .grade(let typed)? = row.entry?.aim
        else {
            return SlippedColumn.Cell(line: row.line, heading: heading, value: value, was: nil, now: nil)
        }
        let pupil = roll.pupils[index]
        let keyStage = cycle.keyStage(ofYear: pupil.details.ncYear)?.id
        return SlippedColumn.Cell(
            line: row.line, heading: heading, value: value, was: pupil.target(in: subject)?.grade?.text,
            now: (try? cycle.grade(typed, at: keyStage, in: row.subject ?? subject))?.text)
    }
}
