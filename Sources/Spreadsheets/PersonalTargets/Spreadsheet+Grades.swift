import DelimitedText
import Input

extension Spreadsheet {
    /// Whether the grades of a list are those that are aimed for. `Grade` and `Level` say so only where no other column is of
    /// targets or estimates, and an MIS exports targets, estimates and results in one column, with their kind in another.
    /// - Throws: `SpreadsheetProblem.gradesInDoubt`.
    func checkGrades(in columns: Columns<PersonalField>) throws(SpreadsheetProblem) {
        guard let grade = columns.positions[.grade] else { return }
        let isPlain = ["grade", "level"].contains(folded(headings[grade]))
        let other = headings.indices.first { position in
            guard PersonalField.heading(headings[position]) == nil else { return false }
            let words = PersonalField.words(of: headings[position])
            return isPlain
                && (!GradeKind.aims.isDisjoint(with: words)
                    || GradeKind.results.contains(folded(headings[position])))
                || tellsKinds(position)
        }
        if let other {
            throw .gradesInDoubt(columns.heading(of: .grade), beside: shown(headings[other]))
        }
    }

    /// What a column `Target` is of: of grades where all of its cells are as short as one, or where another column is, which goes
    /// before it; in words where none is. Else nobody can tell.
    var meantByTarget: [Int: PersonalField?] {
        guard let position = headings.firstIndex(where: { folded($0) == "target" }) else { return [:] }
        if headings.contains(where: { PersonalField.heading($0)?.field == .grade }) {
            return [position: .grade]
        }
        if headings.contains(where: { PersonalField.heading($0)?.field == .criterion }) { return [:] }
        let cells = rows.compactMap { try? $0.cells.get()[position] }.filter { !$0.isEmpty }
        guard !cells.isEmpty else { return [:] }
        if cells.allSatisfy({ PersonalField.words(of: $0).count > 2 }) { return [position: .criterion] }
        let areGrades = cells.allSatisfy { $0.count <= 4 || $0.lowercased().hasPrefix("entry ") }
        return areGrades ? [position: .grade] : [:]
    }

    /// The first cell of the grades that is a third of a GCSE grade, such as `C2`: an MIS has them of every grade. Of `E` it
    /// cannot be told.
    func thirdOfGrade(in columns: Columns<PersonalField>) -> String? {
        rows.lazy.compactMap { try? $0.cells.get() }.compactMap { columns.cell(.grade, of: $0) }
            .first(where: \.isThirdOfGrade).map(shown)
    }

    /// Whether a column says of one line that its grade is something else than a target.
    private func tellsKinds(_ position: Int) -> Bool {
        let heading = folded(headings[position])
        let isOfGrades = GradeKind.headings.contains(heading)
        guard isOfGrades || GradeKind.looseHeadings.contains(heading) else { return false }
        return rows.lazy.compactMap { try? $0.cells.get() }.contains { cells in
            isOfGrades
                ? !GradeKind.targets.contains(folded(cells[position]))
                : !GradeKind.others.isDisjoint(with: PersonalField.words(of: cells[position]))
        }
    }
}

extension String {
    /// A letter of GCSE but E, perhaps with a star, and 1, 2 or 3.
    fileprivate var isThirdOfGrade: Bool {
        guard (2...3).contains(utf8.count), let letter = uppercased().first, let third = last else {
            return false
        }
        return "ABCDFG".contains(letter) && "123".contains(third)
            && ["", "*"].contains(dropFirst().dropLast())
    }
}

/// How lists say what a grade is.
private enum GradeKind {
    static let aims: Set<String> = [
        "target", "targets", "aim", "goal", "predicted", "prediction", "estimate", "estimated", "forecast",
        "expected",
    ]
    /// Beside a plain `Grade`, what an MIS exports with results of any kind.
    static let results: Set<String> = [
        "resultset", "resultsetname", "resultdate", "dateofresult", "aspect", "aspectname", "assessmentdate",
    ]
    static let headings: Set<String> = [
        "resultstatus", "resulttype", "gradestatus", "gradetype", "leveltype", "assessmenttype",
    ]
    /// What may say something else, such as whether a target is met.
    static let looseHeadings: Set<String> = ["status", "type", "kind"]
    static let targets: Set<String> = ["t", "target", "targets", "targetgrade"]
    static let others: Set<String> = [
        "result", "results", "estimate", "estimated", "predicted", "prediction", "forecast", "provisional",
        "current", "actual",
    ]
}
