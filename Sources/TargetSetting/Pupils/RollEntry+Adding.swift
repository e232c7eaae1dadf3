/// Two lines of a roll about one pupil, such as one who was readmitted.
extension RollEntry {
    /// This line with what an earlier one says of the same pupil. Results in other subjects and at other key stages add up;
    /// cells that say two things are left out.
    func adding(to first: RollEntry, in cycle: Cycle) -> RollEntry {
        if first.isStay(before: self) { return adding(to: first.withoutStay, in: cycle) }
        if isStay(before: first) { return withoutStay.adding(to: first, in: cycle) }
        var details = first.details.filled(by: self.details)
        var unread = first.unread + self.unread
        for field in PupilDetails.Field.allCases {
            let place = LeftOutCell.Place.field(field)
            guard !unread.contains(where: { $0.place == place }) else {
                details.clear(field)
                continue
            }
            guard differs(from: first, in: field) else { continue }
            details.clear(field)
            unread.append(difference(from: first.line, at: place, first.cell(field), cell(field)))
        }
        // A name or a reference that is written in another way is one, and nobody is left without a key.
        details.reference = first.details.reference ?? self.details.reference
        details.surname = first.details.surname ?? details.surname
        details.forename = first.details.forename ?? details.forename
        var results = first.results
        for result in self.results {
            let place = result.place(in: cycle)
            guard let same = results.firstIndex(where: { $0.place(in: cycle) == place }) else {
                if !unread.contains(where: { $0.place == place }) { results.append(result) }
                continue
            }
            guard PersonText(kept: results[same].grade).folded != PersonText(kept: result.grade).folded else {
                continue
            }
            let (before, now) = (results.remove(at: same), result)
            unread.append(
                difference(
                    from: first.line, at: place, (before.column, before.grade), (now.column, now.grade)))
        }
        var both = RollEntry(
            line: line, details: details, results: results, blanks: first.blanks + blanks, problems: problems,
            unread: unread, written: written + first.written,
            blankFields: blankFields.intersection(first.blankFields), denied: denied + first.denied,
            otherNames: first.otherNames + otherNames)
        both.isOfResults = isOfResults
        return both
    }

    /// Whether it is of a stay that ended before another began, which goes on: the pupil came back.
    private func isStay(before other: RollEntry) -> Bool {
        guard let left = details.left, let entered = other.details.entered else { return false }
        return left < entered && other.details.left == nil && other.details.leaving == nil
            && unread.isEmpty && other.unread.isEmpty
    }

    /// The same without the days of the stay.
    private var withoutStay: RollEntry {
        let days: [PupilDetails.Field] = [.entered, .left, .leaving]
        var details = details
        for field in days { details.clear(field) }
        return RollEntry(
            line: line, details: details, results: results, blanks: blanks, problems: problems,
            unread: unread, written: written.filter { !days.contains($0.of) },
            blankFields: blankFields.union([.left, .leaving]), denied: denied, otherNames: otherNames)
    }

    /// Whether both lines say something of a detail and not the same. A day of leaving on one of them does not end the other.
    private func differs(from first: RollEntry, in field: PupilDetails.Field) -> Bool {
        let (own, its) = (details.has(field), first.details.has(field))
        switch field {
        // What does not agree there is another child.
        case .upn, .surname, .forename, .born: return false
        case .reference where own && its:
            return details.reference.map { Reference($0.text) }.flatMap { one in
                first.details.reference.map { !one.isSame(as: Reference($0.text)) }
            } ?? false
        case .left, .leaving: if own != its { return true }
        default: break
        }
        return own && its && details.filled(by: first.details, only: field) != details
    }

    private func difference(
        from first: Int, at place: LeftOutCell.Place, _ before: (column: String, value: String),
        _ now: (column: String, value: String)
    ) -> UnreadCell {
        let column = now.column.isEmpty ? before.column : now.column
        return UnreadCell(
            place: place, column: column,
            value: [before.value, now.value].filter { !$0.isEmpty }.joined(separator: " / "),
            problem: LineProblem(
                line: line, column: column, value: now.value,
                kind: .pupilTwice(firstLine: first, says: before.value)))
    }
}

extension RollEntry.Result {
    /// Where it is kept.
    func place(in cycle: Cycle) -> LeftOutCell.Place {
        .result(subject: cycle.subject(subject).folded, Attainment.When(when))
    }
}

extension PupilDetails {
    /// What is the same in all of them; nothing of none.
    package init(inAll readings: [PupilDetails]) {
        self = readings.first ?? PupilDetails()
        for field in Field.allCases
        where readings.contains(where: { $0.has(field) != has(field) || filled(by: $0, only: field) != self })
        {
            clear(field)
        }
    }

    /// With one detail as the other has it.
    func filled(by other: PupilDetails, only field: Field) -> PupilDetails {
        var rest = other
        for own in Field.allCases where own != field { rest.clear(own) }
        return filled(by: rest)
    }
}
