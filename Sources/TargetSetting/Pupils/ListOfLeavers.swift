/// A list of leavers says of nobody else whether they are here, whatever a line of it lacks.
extension TargetSet {
    /// Whether most lines say that somebody has left, and those of whom they do not are few beside all who are here: the whole roll
    /// may have the leavers of the year, too. A title that says so of the list is enough of the second.
    func areOfLeavers(_ entries: [RollEntry], by index: RollIndex, on today: Day) -> Bool {
        let lines = entries.filter { entry in
            entry.problems.isEmpty && !(entry.hasKeyAlone && index.find(entry.details) == .nobody)
        }
        guard lines.count(where: { $0.saysLeft(on: today) }) * 2 > lines.count else { return false }
        if entries.contains(where: { $0.problems.first?.kind.code == "title-of-list" }) { return true }
        let staying = lines.count { entry in
            let recorded = index.find(entry.details).position.map { roll.pupils[$0].details }
            return recorded?.left == nil && !entry.ends(recorded, by: today)
        }
        let listed = Set(lines.compactMap { index.find($0.details).position })
        let others = roll.pupils.indices.count { roll.pupils[$0].details.left == nil && !listed.contains($0) }
        return staying * 3 <= others
    }

    /// Whether more than a few lines, and most, are about nobody on the roll, and most of the roll are not in the list: it may be
    /// another unit's. Those who left before the first list of a register was made are strangers, too.
    func areOfStrangers(_ entries: [RollEntry], by index: RollIndex) -> Bool {
        let lines = entries.filter(\.problems.isEmpty)
        let strangers = lines.count { index.find($0.details) == .nobody }
        let listed = Set(lines.compactMap { index.find($0.details).position })
        return strangers > Evaluation.mostApart && strangers * 2 > lines.count
            && listed.count * 2 <= roll.pupils.count
    }
}

extension [RollEntry] {
    /// The lines of a list of leavers, with the day of leaving asked for where nothing is said of it: the pupil may be here.
    var askingDaysLeft: [RollEntry] {
        let said = lazy.compactMap { entry in
            entry.written.first { $0.of == .left }?.column ?? entry.unread.first(where: \.isOfLeaving)?.column
        }
        guard let column = said.first else { return self }
        return map { $0.saysNothingOfLeaving ? $0.askingDayLeft(under: column) : $0 }
    }
}

extension RollEntry {
    /// Whether it has a day that is past, one that cannot be read, or words that the pupil has left.
    fileprivate func saysLeft(on today: Day) -> Bool {
        guard !denied.contains(where: { $0.of == .left }) else { return false }
        return details.left.map { $0 <= today } ?? unread.contains(where: \.isOfLeaving)
    }

    /// Whether its day of leaving is one that the pupil can have left on, and not before the day of entry.
    fileprivate func ends(_ recorded: PupilDetails?, by today: Day) -> Bool {
        guard let left = details.left, left <= today, !denied.contains(where: { $0.of == .left }) else {
            return false
        }
        return (details.entered ?? recorded?.entered).map { $0 <= left } ?? true
    }

    fileprivate var saysNothingOfLeaving: Bool {
        let fields: Set<PupilDetails.Field> = [.left, .leaving]
        return problems.isEmpty && !fields.contains(where: details.has)
            && !(written + denied).contains { fields.contains($0.of) }
            && !unread.contains { cell in fields.contains { cell.place == .field($0) } }
    }

    fileprivate func askingDayLeft(under column: String) -> RollEntry {
        let cell = UnreadCell(
            place: .field(.left), column: column, value: "",
            problem: LineProblem(line: line, column: column, value: "", kind: .leaverWithoutDay))
        var entry = RollEntry(
            line: line, details: details, results: results, blanks: blanks, problems: problems,
            unread: unread + [cell], written: written, blankFields: blankFields, denied: denied,
            otherNames: otherNames)
        (entry.saidMore, entry.isOfResults) = (saidMore, isOfResults)
        return entry
    }
}

extension UnreadCell {
    /// Whether it says, or was to say, when the pupil left: not only what nobody understands, or nothing where others have a tick.
    fileprivate var isOfLeaving: Bool {
        place == .field(.left) && ![.blank, .markUnknown].contains(problem?.kind.reason)
    }
}
