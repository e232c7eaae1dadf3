/// Grades in the order of a file, beside what its rows may be in order by.
struct SortedGrades {
    struct Row {
        let line: Int
        let grade: Grade
        let pupil: PupilDetails
        /// The pupil's other grades, by what they are of.
        let others: [String: Grade]
    }

    /// What a column in order is, of rows that are not in its order.
    struct Order: Equatable {
        let line: Int
        let first: String
        let last: String
        /// What the rows are in order by; none where they are in none, and the pupils’ other grades go otherwise.
        let rowsBy: [PupilDetails.Field]
    }

    private let rows: [Row]
    private let cycle: Cycle

    init(_ rows: [Row], in cycle: Cycle) { (self.rows, self.cycle) = (rows, cycle) }

    /// Nil where the grades are not in order, or may be so by chance or because the rows are.
    var order: Order? {
        guard rows.count >= SortedGrades.fewest, Set(rows.map(\.grade.name)).count > 2,
            let first = rows.first, let last = rows.last
        else { return nil }
        let blocks = blocks
        let grades = blocks.map { $0.map(\.grade) }
        let inOrder = Set(orders.flatMap { [$0, $0.reversed()] }).filter { order in
            var place = 0
            return grades.allSatisfy { block in
                defer { place += block.count }
                return order[place..<(place + block.count)].counted == block.counted
            }
        }
        let isByChance = !SortedGrades.isRare(inOrder.count, of: grades)
        guard !isByChance, inOrder.contains(rows.map(\.grade)) else { return nil }
        let named = blocks.map { $0.map(\.pupil) }.keyOfOrder
        let (same, other) = pairs(in: blocks)
        // Where the pupils' other grades go with it, the rows are in its order, by luck or because all of them were sorted.
        guard named == nil ? other * 2 > same * 3 : same <= 3 * other || same < 6 else { return nil }
        return Order(
            line: first.line, first: first.grade.name, last: last.grade.name,
            rowsBy: named.map { blocks.count > 1 ? [.ncYear, $0] : [$0] } ?? [])
    }

    private static let fewest = 6

    /// What a list may be in order by.
    fileprivate static let keys: [(field: PupilDetails.Field, of: @Sendable (PupilDetails) -> String?)] = [
        (.surname, { $0.surname?.unaccented.filter(\.isLetter) }),
        (.forename, { $0.forename?.unaccented.filter(\.isLetter) }),
        // As programs sort that go by the codes of the letters: O’Neill before Oakes, and Élan last.
        (.surname, { $0.surname?.text.lowercased() }),
        (.forename, { $0.forename?.text.lowercased() }),
        (.upn, { $0.upn?.description }),
        (
            .reference,
            { details in
                details.reference.map { $0.folded }
                    .map { String(repeating: "0", count: max(0, 20 - $0.count)) + $0 }
            }
        ),
    ]

    /// The rows of each year, where those of one stand together; else all of them. Grades rise with the years by themselves.
    private var blocks: [[Row]] {
        var blocks: [[Row]] = []
        for row in rows {
            if let last = blocks.last?.last, last.pupil.ncYear == row.pupil.ncYear {
                blocks[blocks.count - 1].append(row)
            } else {
                blocks.append([row])
            }
        }
        return Set(rows.map(\.pupil.ncYear)).count == blocks.count ? blocks : [rows]
    }

    /// The grades from the lowest to the highest, as text, and as a spreadsheet has them, with the figures first.
    private var orders: [[Grade]] {
        let grades = rows.map(\.grade)
        func rank(_ grade: Grade) -> Int { cycle.scale(grade.scale)?.rank(of: grade.name) ?? -1 }
        func text(_ grade: Grade) -> String { grade.name.uppercased() }
        func isText(_ grade: Grade) -> Int { Int(grade.name) == nil ? 1 : 0 }
        return [
            grades.sorted { (rank($0), text($0)) < (rank($1), text($1)) },
            grades.sorted { text($0) < text($1) },
            grades.sorted { (isText($0), text($0)) < (isText($1), text($1)) },
        ]
    }

    /// Whether so many orders are fewer than one of a hundred of those in which the values of each block may stand.
    static func isRare<Value: Hashable>(_ count: Int, of blocks: [[Value]]) -> Bool {
        var arrangements = 1
        for block in blocks {
            var left = 0
            for same in block.counted.values {
                // Of the places that are filled by now, those of this grade.
                for place in 1...same {
                    left += 1
                    arrangements = arrangements * left / place
                    if arrangements > 1_000_000 { return true }
                }
            }
        }
        return arrangements > 100 * count
    }

    /// In how many pairs of rows of a block the pupils' other grades go the same way, and in how many the other; of a long one, of
    /// some rows alone.
    private func pairs(in blocks: [[Row]]) -> (same: Int, other: Int) {
        var (same, other) = (0, 0)
        for block in blocks {
            let rows = stride(from: 0, to: block.count, by: block.count / 100 + 1).map { block[$0] }
            for (place, one) in rows.enumerated() {
                for next in rows[(place + 1)...] {
                    guard let step = cycle.steps(from: one.grade, to: next.grade)?.signum(), step != 0 else {
                        continue
                    }
                    for (key, its) in one.others {
                        guard let way = next.others[key].flatMap({ cycle.steps(from: its, to: $0)?.signum() })
                        else { continue }
                        same += way == step ? 1 : 0
                        other += way == -step ? 1 : 0
                    }
                }
            }
        }
        return (same, other)
    }
}

extension Sequence where Element: Hashable {
    fileprivate var counted: [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
}

extension [[PupilDetails]] {
    /// What the rows of each block of a list are in order by; nil where they are in no order.
    var keyOfOrder: PupilDetails.Field? {
        let rows = flatMap(\.self)
        return SortedGrades.keys.first { key in
            // The numbers of the rows of a list are in order however it was sorted.
            (key.field != .reference || !rows.areNumbered)
                && Set(rows.map(key.of)).count * 2 > rows.count
                && allSatisfy { $0.isInOrder(by: key.of) }
        }?.field
    }
}

extension [PupilDetails] {
    /// Whether the references only count the rows.
    fileprivate var areNumbered: Bool {
        let numbers = compactMap { $0.reference.flatMap { Int($0.folded.filter(\.isNumber)) } }
        return numbers.count == count && (numbers.max() ?? 0) - (numbers.min() ?? 0) < 2 * count
    }

    fileprivate func isInOrder(by key: (PupilDetails) -> String?) -> Bool {
        let keys = compactMap(key)
        return keys.count == count && zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 }
    }
}

extension SortedGrades.Order {
    /// What is asked of its column.
    func remark(of column: String, in subject: String? = nil) -> ListRemark {
        .sorted(column: column, subject: subject, [first, last], rowsBy: rowsBy)
    }
}
