import DelimitedText
import Input

extension Spreadsheet {
    /// Whether the grades of a list are those that are aimed for. `Grade` and `Level` say so only where no other column is of
    /// targets or estimates, and an MIS exports targets, estimates and results in one column, with their kind in another.
    /// - Throws: `SpreadsheetProblem.gradesInDoubt`.
    func checkGrades(in columns: Columns<PersonalField>) throws(SpreadsheetProblem) {
        guard let grade = columns.positions[.grade] else { return }
        let isPlain = ["grade", "level"].contains(folded(headings[grade]))
        if let title = above.map(\.text).first(where: { GradeKind.isOfOthers($0, beside: isPlain) }) {
            throw .titleInDoubt(shown(title))
        }
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
        if let target = otherTarget(beside: grade) {
            throw .columnsAlike(
                [columns.heading(of: .grade), shown(headings[target])], field: PersonalField.grade.title)
        }
    }

    /// Another column of targets that does not say the same: `Revised Target Grade`, or `KS4 Target`.
    private func otherTarget(beside grade: Int) -> Int? {
        let all = rows.compactMap { try? $0.cells.get() }
        let longest = all.map { $0[grade].count }.max() ?? 0
        return headings.indices.first { position in
            let words = PersonalField.words(of: headings[position])
            guard position != grade, !GradeKind.targetWords.isDisjoint(with: words),
                GradeKind.besideTargets.isDisjoint(with: words),
                PersonalField.heading(headings[position]) == nil, folded(headings[position]) != "target"
            else { return false }
            let pairs = all.filter { !$0[position].isEmpty && !$0[grade].isEmpty }
            // Words, years, and what only says whether a target is met, are no grades.
            return pairs.allSatisfy { $0[position].count <= max(longest, 3) }
                && pairs.contains { folded($0[position]) != folded($0[grade]) }
                && !pairs.allSatisfy { ["y", "n", "yes", "no"].contains(folded($0[position])) }
                && !pairs.allSatisfy { ExamYears.year(in: $0[position]) != nil }
        }
    }

    /// What a column `Target` is of: of grades where all of its cells are as short as one, or where another column is, which goes
    /// before it; in words where none is. Else nobody can tell.
    var meantByTarget: [Int: PersonalField?] {
        guard let position = levelsOfQualifications else {
            return meant(besides: nil).merging(classesOfQualifications) { own, _ in own }
        }
        return meant(besides: position).merging([position: .qualification]) { _, level in level }
    }

    /// - Parameter level: the place of a column `Level` that has no grades.
    private func meant(besides level: Int?) -> [Int: PersonalField?] {
        let headings = headings.enumerated().map { $0.offset == level ? "" : $0.element }
        if let position = headings.firstIndex(where: PlainTargetWords.areOfTargetGrade),
            !headings.contains(where: {
                folded($0) == "target" || [.grade, .criterion].contains(PersonalField.heading($0)?.field)
            })
        {
            return [position: .grade]
        }
        guard let position = headings.firstIndex(where: { folded($0) == "target" }) else { return [:] }
        if headings.contains(where: { PersonalField.heading($0)?.field == .grade }) {
            return [position: .grade]
        }
        if headings.contains(where: { PersonalField.heading($0)?.field == .criterion }) { return [:] }
        let cells = rows.compactMap { try? $0.cells.get()[position] }.filter { !$0.isEmpty }
        guard !cells.isEmpty else { return [:] }
        if cells.allSatisfy({ PersonalField.words(of: $0).count > 2 }) { return [position: .criterion] }
        let areGrades = cells.allSatisfy {
            $0.withoutWordGrade.count <= 4 || $0.lowercased().hasPrefix("entry ")
                || $0.lowercased().hasPrefix("level ") && $0.count < 9
        }
        return areGrades ? [position: .grade] : [:]
    }

    /// The place of a column `Level` in which every line says the qualification.
    private var levelsOfQualifications: Int? {
        guard !headings.contains(where: { PersonalField.heading($0)?.field == .qualification }) else {
            return nil
        }
        return headings.indices.first { position in
            let cells = rows.compactMap { try? $0.cells.get()[position] }.filter { !$0.isEmpty }
            return ["level", "levels"].contains(folded(headings[position])) && !cells.isEmpty
                && cells.allSatisfy { Qualification($0) != .other && folded($0) != "nc" }
        }
    }

    /// A column of classes or routes in which every line says the qualification: it is read as one.
    private var classesOfQualifications: [Int: PersonalField?] {
        let isSaid = headings.contains {
            [.qualification, .course].contains(PersonalField.heading($0)?.field)
        }
        guard !isSaid else { return [:] }
        let place = headings.indices.first { position in
            let cells = rows.compactMap { try? $0.cells.get()[position] }.filter { !$0.isEmpty }
            let field = PersonalField.heading(headings[position])?.field
            return ClassCells.areUnder(headings[position]) && (field == nil || field == .group)
                && cells.allSatisfy(Qualification.isNamed) && cells.contains { Qualification($0) != .plain }
        }
        return place.map { [$0: .qualification] } ?? [:]
    }

    /// Of a column `Target` that has grades and words, one of each, as a sentence names what is needed; nil where there is none.
    var mixedTargets: String? {
        guard let position = headings.firstIndex(where: { folded($0) == "target" }) else { return nil }
        let cells = rows.compactMap { try? $0.cells.get()[position] }.filter { !$0.isEmpty }
        guard let grade = cells.first(where: { $0.count <= 4 }),
            let words = cells.first(where: { $0.count > 4 })
        else { return nil }
        return
            "Target grade or Criterion, each in a column of its own (‘\(shown(headings[position]))’ has both: ‘\(shown(grade))’ and ‘\(shown(words))’)"
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
        let cells = rows.compactMap { try? $0.cells.get() }
        // An MIS has the kinds as letters.
        let kinds = Set(cells.map { folded($0[position]) })
        let areLetters = kinds.isSubset(of: GradeKind.letters) && !kinds.isDisjoint(with: ["t", "e"])
        return cells.contains { cells in
            isOfGrades || areLetters && !cells[position].isEmpty
                ? !GradeKind.targets.contains(folded(cells[position]))
                : !GradeKind.others.isDisjoint(with: PersonalField.words(of: cells[position]))
        }
    }
}

extension String {
    /// `C` of `Grade C` and `GCSE C`.
    var withoutWordGrade: String {
        let words = split(separator: " ")
        let isOfGrade = words.count == 2 && ["grade", "gcse"].contains(words[0].lowercased())
        return isOfGrade && words[1].count < 3 ? String(words[1]) : self
    }

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
enum GradeKind {
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
    static let looseHeadings: Set<String> = [
        "status", "type", "kind", "aspect", "aspectname", "resultset", "resultsetname",
    ]
    static let letters: Set<String> = ["", "t", "e", "r"]
    static let targets: Set<String> = ["t", "target", "targets", "targetgrade", "targetlevel"]
    static let others: Set<String> = [
        "result", "results", "estimate", "estimated", "predicted", "prediction", "forecast", "provisional",
        "current", "actual",
    ]
    static let targetWords: Set<String> = ["target", "targets"]
    /// What is expected, which says nothing of what is aimed for.
    static let estimates: Set<String> = [
        "predicted", "prediction", "predictions", "estimate", "estimates", "estimated", "forecast",
        "forecasts", "expected", "projected", "projection",
    ]
    /// Beside a word of targets, what makes a column one of something else.
    static let besideTargets: Set<String> = [
        "date", "day", "by", "text", "words", "area", "met", "set", "on", "above", "below", "track", "points",
        "why", "status", "type", "setter", "reason", "residual", "number", "no", "id",
    ]

    /// Whether a title says that the grades below it are no targets: in so many words or, where no heading says that they are, by
    /// naming another kind and no target.
    static func isOfOthers(_ title: String, beside isPlain: Bool) -> Bool {
        let words = PersonalField.words(of: title)
        let isDenied = zip(words, words.dropFirst()).contains {
            ["not", "no", "non"].contains($0) && targetWords.contains($1)
        }
        return isDenied
            || isPlain && !others.union(estimates).isDisjoint(with: words)
                && targetWords.isDisjoint(with: words)
    }
}
