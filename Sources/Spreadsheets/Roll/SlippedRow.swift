import DelimitedText
import Input
import TargetSetting

/// A row of a roll in which cells stand one column beside their own, such as after a class `10,A` that was not quoted: what
/// can be read of it by chance may be another column's, and so nothing of it is taken.
struct SlippedRow {
    /// Its cells, put back by one.
    let moved: RollEntry
    let problem: LineProblem

    /// Nil where fewer than two cells of a row cannot be read, of one that lacks cells none, or they cannot be read beside
    /// their columns either.
    /// - Parameters:
    ///   - isShort: whether the row lacks cells.
    ///   - read: reads cells as a row.
    init?(
        _ entry: RollEntry, _ cells: [String], isShort: Bool, headings: [String],
        read: ([String]) -> RollEntry
    ) {
        let unreadable = entry.unreadable
        let places = unreadable.compactMap { problem in headings.firstIndex { shown($0) == problem.column } }
        guard unreadable.count > (isShort ? 0 : 1), let first = places.min() else { return nil }
        for from in (0...first).reversed() {
            for isToTheLeft in [true, false] {
                var beside = cells
                if isToTheLeft {
                    beside.remove(at: from)
                    beside.append("")
                } else if beside.last == "" {
                    beside.removeLast()
                    beside.insert("", at: from)
                } else {
                    continue
                }
                let moved = read(beside)
                guard moved.problems.isEmpty, moved.unreadable.isEmpty else { continue }
                // A cell that came into a column that is not read, or that takes any text, tells nothing.
                let step = isToTheLeft ? -1 : 1
                let stay = isToTheLeft ? places.filter { $0 > from } : places
                let homes: [String] = stay.compactMap { place in
                    headings.indices.contains(place + step) ? shown(headings[place + step]) : nil
                }
                let texts: Set<PupilDetails.Field> = [.reference, .surname, .forename]
                guard moved.written.contains(where: { homes.contains($0.column) && !texts.contains($0.of) })
                else { continue }
                self.moved = moved
                problem = CellProblem.rowSlipped(cells: unreadable.count, isToTheLeft: isToTheLeft).inLine(
                    entry.line, column: unreadable[0].column, value: unreadable[0].value)
                return
            }
        }
        return nil
    }

    /// The row as a line that is left out, with what tells whom it is about.
    var entry: RollEntry {
        RollEntry(
            line: moved.line, details: moved.details, results: moved.results, problems: [problem],
            written: moved.written, otherNames: moved.otherNames)
    }
}

extension RollEntry {
    /// A row that cannot be taken, with what it says for certain: in whichever of its cells one became two.
    /// - Parameter readings: the rows that it may have been.
    init(line: Int, because problem: LineProblem, whole readings: [RollEntry]) {
        let fitting = readings.filter { $0.problems.isEmpty && $0.unreadable.isEmpty && $0.isNamedInWords }
        let results = fitting.first?.results ?? []
        self.init(
            line: line, details: PupilDetails(inAll: fitting.map(\.details)),
            results: fitting.allSatisfy { $0.results == results } ? results : [], problems: [problem])
    }

    /// Whether no name has a number in it, and no key a comma.
    private var isNamedInWords: Bool {
        let names = [details.surname, details.forename].compactMap(\.self)
        let hasMark = unread.contains { $0.problem?.kind.reason == .markUnknown }
        return !hasMark
            && names.allSatisfy { name in
                name.text.contains(where: \.isLetter) && !name.text.contains(where: \.isNumber)
            } && details.reference.map { !$0.text.contains(",") } ?? true
    }

    /// What is wrong with the cells that are not of the form that their columns take.
    fileprivate var unreadable: [LineProblem] {
        (problems + unread.compactMap(\.problem)).filter { problem in
            guard case .unreadable(let flaw) = problem.kind, case .unread? = flaw.problem as? CellProblem
            else {
                return false
            }
            return true
        }
    }
}
