/// Whether what is read for the first time stands beside the right pupils, by what else is known of them: it can be held against
/// nothing that was read before.
extension TargetSet {
    /// What is asked of a column, and from which line on.
    typealias Doubt = (line: Int, remark: ListRemark)

    /// What is asked of the columns of a roll.
    func doubtfulColumns(_ entries: [RollEntry], by index: RollIndex) -> [Doubt] {
        resultsOfNoSubject(entries, by: index) + doubtfulResults(entries, by: index)
            + [entries.slidEnrolments].compactMap(\.self) + entries.sortedDetails
    }

    /// What is asked of the columns of a key stage in what is no subject of the cycle, where progress from it is counted in a subject of
    /// which neither a column nor the roll has the results: one may be the other, and what is beside it would be counted alone.
    private func resultsOfNoSubject(_ entries: [RollEntry], by index: RollIndex) -> [Doubt] {
        let read = entries.filter(\.problems.isEmpty).flatMap { entry in
            (entry.results + entry.blanks).map { (line: entry.line, result: $0) }
        }
        // The first cell of each that is not blank, where there is one.
        var first: [String: (line: Int, result: RollEntry.Result)] = [:]
        for one in read where first[one.result.column]?.result.grade.isEmpty ?? true {
            first[one.result.column] = one
        }
        let columns = first.values.sorted { $0.result.column < $1.result.column }
        return columns.compactMap { line, result in
            guard !result.grade.isEmpty, !cycle.hasSubject(result.subject.text) else { return nil }
            let known =
                columns.filter { $0.result.when == result.when }.map(\.result.subject.text)
                + entries.compactMap { index.find($0.details).position }.flatMap { place in
                    roll.pupils[place].results.filter { $0.when.text == result.when }.map(\.subject.text)
                }
            let there = Set(known.map(cycle.key(ofSubject:)))
            for progress in cycle.measures.compactMap(\.criterion?.progress)
            where progress.from.rawValue == result.when {
                let lacking = progress.priorSubjects.filter { !there.contains(cycle.key(ofSubject: $0)) }
                // Of several, one may be made of the others, as English is of reading and writing.
                let most = progress.priorSubjects.count > 2 ? 1 : progress.priorSubjects.count - 1
                // Where it is counted in no subject by name, none is missed.
                if !lacking.isEmpty, lacking.count > most {
                    return (line, .noSubject(column: result.column, lacking: lacking))
                }
            }
            return nil
        }
    }

    /// What is asked of the columns whose grades fit the pupils of other rows better, or are in order where the rows are not.
    private func doubtfulResults(_ entries: [RollEntry], by index: RollIndex) -> [Doubt] {
        // What was read before was asked about then.
        let columns = resultCells(entries, by: index).map(\.value).filter { column in
            let (said, new) = (column.count { $0.now != nil }, column.count { $0.isNew(in: cycle) })
            return new >= SlidRows.fewest || new * 2 >= said
        }
        func said(_ doubt: ([ResultCell], (ResultCell) -> Grade?) -> Doubt?) -> [Doubt] {
            columns.compactMap { doubt($0, \.now) }
        }
        // Beside one that was sorted, others look as if they slipped.
        let inOrder = said(order)
        return inOrder.isEmpty ? said(slip) : inOrder
    }

    /// The columns in which what is recorded came from one that slipped or was sorted, and that do not look so now, with what
    /// they are called.
    func mendedResults(_ entries: [RollEntry], by index: RollIndex) -> [LeftOutCell.Place: String] {
        guard roll.pupils.contains(where: { !$0.attainments.isEmpty }) else { return [:] }
        let mended = resultCells(entries, by: index).filter {
            (order(of: $0.value, \.now) ?? slip(of: $0.value, \.now)) == nil
                && (order(of: $0.value, \.was) ?? slip(of: $0.value, \.was)) != nil
        }
        return Dictionary(mended.map { ($0.key, $0.value[0].heading) }) { first, _ in first }
    }

    /// A cell of a column of results, beside what else is known of the pupil.
    private struct ResultCell {
        /// Among all rows of the file.
        let row: Int
        let line: Int
        let heading: String
        let pupil: PupilDetails
        /// What the file says, and what is recorded.
        let now: Grade?
        let was: Grade?
        /// The other columns of the file that are of the same key stage; nil in which nothing stands.
        let beside: [Grade?]
        /// What else the file says, and what is recorded besides.
        let others: [String: Grade]

        /// Whether it says what is not recorded.
        func isNew(in cycle: Cycle) -> Bool {
            now.map { now in !(was.map { cycle.isSame($0, now) } ?? false) } ?? false
        }
    }

    private func resultCells(
        _ entries: [RollEntry], by index: RollIndex
    ) -> [(key: LeftOutCell.Place, value: [ResultCell])] {
        var columns: [LeftOutCell.Place: [ResultCell]] = [:]
        for (row, entry) in entries.enumerated()
        where entry.problems.isEmpty && !(entry.results.isEmpty && entry.blanks.isEmpty) {
            let pupil = index.find(entry.details).position.map { roll.pupils[$0] }
            let details = pupil.map { $0.details.filled(by: entry.details) } ?? entry.details
            let read = (entry.results + entry.blanks).map { result in
                (
                    place: result.place(in: cycle), heading: result.column,
                    grade: grade(of: result, inYear: details.ncYear)
                )
            }
            let recorded = (pupil?.attainments ?? []).map { ($0.place.text, $0.grade) }
            let all = recorded + read.compactMap { one in one.grade.map { (one.place.text, $0) } }
            let grades = Dictionary(all) { $1 }
            for (place, heading, grade) in read {
                let beside = read.filter { $0.place.isBeside(place) }.map(\.grade)
                columns[place, default: []].append(
                    ResultCell(
                        row: row, line: entry.line, heading: heading, pupil: details, now: grade,
                        was: pupil?.recorded(at: place)?.grade, beside: beside,
                        others: grades.filter { $0.key != place.text }))
            }
        }
        return columns.sorted { $0.key.text < $1.key.text }
    }

    private func slip(of column: [ResultCell], _ grade: (ResultCell) -> Grade?) -> Doubt? {
        let graded = column.compactMap { cell in grade(cell).map { (cell: cell, grade: $0) } }
        let fits: [(by: ListRemark.Evidence.Known, known: (ResultCell, Scale.ID) -> Grade?)] = [
            (.otherResults, { cycle.middle(of: $0.beside.compactMap(\.self), on: $1) }),
            (.anything, { cycle.middle(of: $0.others.map(\.value), on: $1) }),
        ]
        for fit in fits {
            let slid = SlidRows(
                graded.map {
                    .init(
                        line: $0.cell.line, place: $0.cell.row, aim: $0.grade,
                        known: fit.known($0.cell, $0.grade.scale))
                }, in: cycle)
            if let slip = slid.slip { return slip.doubt(of: column[0].heading, by: .known(fit.by)) }
        }
        let blanks = SlidBlanks(
            column.map { cell in
                let isFilled = cell.beside.map { $0 != nil }
                // Of two columns nobody can tell which it was.
                let others = isFilled.count > 1 && Set(isFilled).count == 1 ? isFilled.first : nil
                return .init(line: cell.line, isFilled: grade(cell) != nil, areOthersFilled: others)
            })
        return blanks.slip.map {
            $0.doubt(of: column[0].heading, areBlanks: true, by: .known(.otherResults))
        }
    }

    private func order(of column: [ResultCell], _ grade: (ResultCell) -> Grade?) -> Doubt? {
        let rows = column.compactMap { cell in
            grade(cell).map {
                SortedGrades.Row(line: cell.line, grade: $0, pupil: cell.pupil, others: cell.others)
            }
        }
        return SortedGrades(rows, in: cycle).order.map { ($0.line, $0.remark(of: column[0].heading)) }
    }
}

extension [RollEntry] {
    /// What is asked of the enrolments where the first row or the last alone has none, as where the column slipped by a row.
    fileprivate var slidEnrolments: TargetSet.Doubt? {
        let rows = filter {
            $0.problems.isEmpty && ($0.details.enrolment != nil || $0.blankFields.contains(.enrolment))
        }
        guard rows.count > 11, let first = rows.first, let last = rows.last,
            let blank = [first, last].first(where: { $0.details.enrolment == nil }),
            rows.count(where: { $0.details.enrolment == nil }) == 1,
            Set(rows.map(\.details.enrolment)).count > 2
        else { return nil }
        let (column, isFirst) = (rows[1].cell(.enrolment).column, blank.line == first.line)
        return (blank.line, .blankAtEnd(column: column, isFirst: isFirst))
    }
}

/// The blanks of a column beside those of the others: whether they fit a row higher or lower.
struct SlidBlanks {
    struct Row {
        let line: Int
        let isFilled: Bool
        /// Whether all others are filled, or none; nil where some are.
        let areOthersFilled: Bool?
    }

    private let rows: [Row]

    init(_ rows: [Row]) { self.rows = rows }

    /// Three rows at least are filled, or blank, against all others of theirs, and none of them a row away, where most have a row that
    /// tells it: of a pupil with some of the others blank anything fits, as where pupils of whole years have nothing in a column.
    var slip: SlidRows.Slip? {
        let against = rows.indices.filter { isAgainst($0, in: $0) }
        guard against.count > 2, let first = against.first, let last = against.last else { return nil }
        for isDown in [true, false] {
            let step = isDown ? -1 : 1
            let fits = (first...last).allSatisfy { !isAgainst($0, in: $0 + step) }
            let told = against.count {
                !rows.indices.contains($0 + step) || rows[$0 + step].areOthersFilled != nil
            }
            if fits, told * 2 > against.count {
                return SlidRows.Slip(lines: rows[first].line...rows[last].line, isDown: isDown)
            }
        }
        return nil
    }

    private func isAgainst(_ row: Int, in other: Int) -> Bool {
        rows.indices.contains(other)
            && rows[other].areOthersFilled.map { $0 != rows[row].isFilled } ?? false
    }
}

extension SlidRows.Slip {
    /// What is asked of its column.
    func doubt(
        of column: String, in subject: String? = nil, areBlanks: Bool = false,
        by evidence: ListRemark.Evidence
    ) -> TargetSet.Doubt {
        let slip = ListRemark.Slip(lines: lines, isDown: isDown, areBlanks: areBlanks, evidence: evidence)
        return (lines.lowerBound, .slid(column: column, subject: subject, slip))
    }
}

extension LeftOutCell.Place {
    /// Whether it is another result of the same time.
    fileprivate func isBeside(_ other: LeftOutCell.Place) -> Bool {
        guard case .result(_, let when) = self, case .result(_, let its) = other else { return false }
        return self != other && when == its
    }
}

extension Cycle {
    /// The middle one of the grades on a scale; nil where there is none.
    func middle(of grades: [Grade], on id: Scale.ID) -> Grade? {
        guard let scale = scale(id) else { return nil }
        let own = grades.filter { $0.scale == id }
            .sorted { scale.rank(of: $0.name) ?? 0 < scale.rank(of: $1.name) ?? 0 }
        return own.isEmpty ? nil : own[own.count / 2]
    }
}
