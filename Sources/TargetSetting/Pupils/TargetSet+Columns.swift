/// Whether a column of a roll stands beside the right pupils.
extension TargetSet {
    /// The lines without the columns that would change one thing that is known of too many pupils: who they are, or a result
    /// of a key stage, which does not change from term to term as where they are now does; without those whose values moved to
    /// other pupils, as where some slipped by a row, and without NC years that are not those of the dates of birth. It is said of
    /// each column once.
    func withoutDoubtfulColumns(
        _ entries: [RollEntry], by index: RollIndex, on today: Day, into plan: inout ImportPlan
    ) -> [RollEntry] {
        var columns: [LeftOutCell.Place: Column] = [:]
        var moved: [PupilDetails.Field: MovedColumn] = [:]
        var years = YearColumn()
        var exchanged = ExchangedNames()
        var slipped: [LeftOutCell.Place: SlippedColumn] = [:]
        let places = Set(entries.flatMap(\.results).map { $0.place(in: cycle) })
        for entry in entries {
            let match = index.find(entry.details)
            years.add(entry, born: match.position.flatMap { roll.pupils[$0].details.born }, on: today)
            let known = match.position.map { roll.pupils[$0] }.flatMap { pupil in
                Identity(pupil.details).agreesInNothing(with: Identity(entry.details)) ? nil : pupil
            }
            for field in MovedColumn.slipping {
                slipped[.field(field), default: SlippedColumn()].add(cell(field, of: entry, beside: known))
            }
            for place in places {
                slipped[place, default: SlippedColumn()].add(cell(place, of: entry, beside: known))
            }
            guard let position = match.position else { continue }
            let pupil = roll.pupils[position]
            let (own, identity) = (Identity(pupil.details), Identity(entry.details))
            // Where nothing agrees it is another child, and each line says so.
            guard !own.agreesInNothing(with: identity) else { continue }
            for result in entry.results {
                guard result.when != "now", let (place, agrees) = comparison(of: result, with: pupil) else {
                    continue
                }
                columns[place, default: Column()]
                    .add(agrees ? nil : entry.line, of: pupil, result.column, result.grade)
            }
            for field in MovedColumn.fields {
                moved[field, default: MovedColumn()].add(field, of: pupil, in: entry)
            }
            guard case .byKey = match else { continue }
            exchanged.add(entry, of: pupil)
            let details = own.details(comparedWith: identity)
            let changed = details.filter { !$0.agrees }
            let doubtful = changed.count == 1 && details.count > 1 && own.contradicts(identity)
            for detail in details {
                let cell = entry.cell(detail.field)
                columns[.field(detail.field), default: Column()]
                    .add(
                        doubtful && !detail.agrees ? entry.line : nil, of: pupil, cell.column, cell.value)
            }
        }
        let mended = mendedResults(entries, by: index)
        plan.mendedColumns = mended.values.sorted()
        var doubtful = columns.filter { $1.disagrees && mended[$0] == nil }.mapValues {
            (
                against: $0.against,
                why: LineProblem.Kind.columnDisagrees(lines: $0.against.count, of: $0.compared)
            )
        }
        for (field, column) in moved where column.isMoved {
            doubtful[.field(field)] = (
                column.against,
                .columnDisagrees(lines: column.against.count, of: column.compared)
            )
        }
        for (place, column) in slipped where doubtful[place] == nil && mended[place] == nil {
            let isResult = if case .result = place { true } else { false }
            let isNow = if case .result(_, .now) = place { true } else { false }
            guard place != .field(.ncYear) || moved[.ncYear]?.hasYearBack == true,
                !isNow || !isBetterAlike(column),
                let movement = column.movement(orSorted: isResult)
            else { continue }
            doubtful[place] = (
                column.against.map { ($0.line, $0.heading, $0.value) }, .columnMoved(movement)
            )
        }
        for (place, column) in columnsOfPoints(entries) where doubtful[place] == nil {
            doubtful[place] = (column.cells, .columnOfPoints(column.inWords))
        }
        if exchanged.areDoubtful {
            doubtful[.field(.surname)] = (
                exchanged.against,
                .namesExchanged(
                    with: exchanged.forename, lines: exchanged.against.count, of: exchanged.compared)
            )
        }
        if years.isDoubtful {
            doubtful[.field(.ncYear)] = (
                years.against, .yearsDisagree(lines: years.against.count, of: years.compared)
            )
        }
        var entries = entries
        for (place, column) in doubtful.sorted(by: { $0.key.text < $1.key.text }) {
            guard let first = column.against.first else { continue }
            plan.problems.append(
                LineProblem(
                    line: first.line, column: first.heading, value: first.value, kind: column.why))
            let against = Set(column.against.map(\.line))
            entries = entries.map { entry in
                var entry = entry
                if case .namesExchanged = column.why { entry = entry.withoutForename }
                let pupil = index.find(entry.details).position.map { roll.pupils[$0] }
                let rest = without(place, in: entry, of: pupil)
                // What is left out of a pupil is counted there.
                if rest.unread.count == entry.unread.count, against.contains(entry.line) {
                    plan.cellsLeftOut.append(entry.line)
                }
                return rest
            }
        }
        return entries
    }

    /// Where a result is kept, and whether it is what is recorded of the pupil, the last of now; nil where nothing is.
    private func comparison(
        of result: RollEntry.Result, with pupil: Pupil
    ) -> (place: LeftOutCell.Place, agrees: Bool)? {
        let place = result.place(in: cycle)
        guard let recorded = pupil.recorded(at: place),
            let grade = grade(of: result, inYear: pupil.details.ncYear)
        else { return nil }
        return (place, cycle.isSame(grade, recorded.grade))
    }

    func grade(of result: RollEntry.Result, inYear year: Int?) -> Grade? {
        switch Attainment.When(result.when) {
        case .keyStage(let id): try? cycle.result(result.grade, at: id, in: result.subject)
        case .now: try? cycle.grade(result.grade, at: cycle.keyStage(ofYear: year)?.id, in: result.subject)
        }
    }

    /// A cell of a result's column beside what is recorded of the pupil; nil where it is nobody's.
    private func cell(
        _ place: LeftOutCell.Place, of entry: RollEntry, beside pupil: Pupil?
    ) -> SlippedColumn.Cell {
        let result = entry.results.first { $0.place(in: cycle) == place }
        let year = entry.details.ncYear ?? pupil?.details.ncYear
        let was = pupil?.recorded(at: place)?.grade
        let now = result.flatMap { grade(of: $0, inYear: year) }
        let isSame = was.flatMap { was in now.map { cycle.isSame(was, $0) } } ?? false
        return SlippedColumn.Cell(
            line: entry.line, heading: result?.column ?? "", value: result?.grade ?? "", was: was?.text,
            now: isSame ? was?.text : now?.text)
    }

    private func cell(
        _ field: PupilDetails.Field, of entry: RollEntry, beside pupil: Pupil?
    ) -> SlippedColumn.Cell {
        let (heading, value) = entry.cell(field)
        return SlippedColumn.Cell(
            line: entry.line, heading: heading, value: value, was: pupil?.details.text(of: field),
            now: entry.details.text(of: field))
    }

    /// The line without a cell, which is left out of a pupil of whom it is not known already.
    private func without(_ place: LeftOutCell.Place, in entry: RollEntry, of pupil: Pupil?) -> RollEntry {
        var (details, results) = (entry.details, entry.results)
        // A blank of a column that slipped is another's.
        let blanks = entry.blanks.filter { $0.place(in: cycle) != place }
        var unread = entry.unread
        func leave(_ cell: (column: String, value: String), unless isKnown: Bool) {
            guard !isKnown else { return }
            unread.append(
                UnreadCell(place: place, column: cell.column, value: cell.value, problem: nil))
        }
        switch place {
        case .field(let field):
            guard details.has(field) else { return entry }
            let (column, value) = entry.cell(field)
            // A name or a birthday that slipped is another child's, and is not kept with this one.
            let isOfAnother = pupil != nil && !MovedColumn.fields.contains(field)
            leave(
                (column, isOfAnother ? "" : value),
                unless: pupil.map { $0.details.filled(by: details, only: field) == $0.details } ?? false)
            details.clear(field)
        // A roll aims for nothing.
        case .aim: return entry
        case .result:
            if let found = results.firstIndex(where: { $0.place(in: cycle) == place }) {
                leave(
                    (results[found].column, results[found].grade),
                    unless: pupil.flatMap { comparison(of: results[found], with: $0)?.agrees } ?? false)
                results.remove(at: found)
            }
        }
        var rest = RollEntry(
            line: entry.line, details: details, results: results, blanks: blanks,
            problems: entry.problems, unread: unread, written: entry.written, blankFields: entry.blankFields,
            denied: entry.denied,
            otherNames: entry.otherNames)
        rest.isOfResults = entry.isOfResults
        return rest
    }
}

extension Pupil {
    /// A result, or the last of where the pupil is now.
    func recorded(at place: LeftOutCell.Place) -> Attainment? {
        attainments.filter { $0.place == place }.max { one, other in
            guard let day = other.day else { return false }
            return one.day.map { $0 < day } ?? true
        }
    }
}

/// What a column says of pupils of whom it is known, of each once: a pupil may stand on several lines.
private struct Column {
    private var pupils: Set<Int> = []
    var compared: Int { pupils.count }
    /// The cells that say something else.
    private(set) var against: [(line: Int, heading: String, value: String)] = []

    /// - Parameter line: where it says something else; nil where it agrees.
    mutating func add(_ line: Int?, of pupil: Pupil, _ heading: String, _ value: String) {
        guard pupils.insert(pupil.number).inserted else { return }
        if let line { against.append((line, heading, value)) }
    }

    /// Whether too much of it is something else than what is known.
    var disagrees: Bool { against.count >= 3 && against.count * 4 >= compared }
}
