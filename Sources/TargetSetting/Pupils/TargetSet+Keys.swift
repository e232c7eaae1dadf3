/// Whether a line of a file is about the pupil whose key it has.
extension TargetSet {
    /// Why a line may be about somebody else than the pupil whose key it has.
    func doubts(
        whether match: RollIndex.Found, is entry: RollEntry, firstOn lines: [Int: Int], by index: RollIndex
    ) -> [LineProblem.Kind] {
        let details = entry.details
        if case .several(let positions) = match {
            return [.severalPupils(positions.map { roll.pupils[$0].number })]
        }
        var doubts: [LineProblem.Kind] = []
        let found = match.position
        if let found, let first = lines[found], first != entry.line {
            doubts.append(.pupilTwice(firstLine: first))
        }
        if let found, let upn = details.upn, let kept = roll.pupils[found].details.upn, upn != kept,
            !kept.isTemporary
        {
            doubts.append(.referenceOfAnother(pupil: roll.pupils[found].number))
        } else if let other = index.anotherHolder(ofReferenceOf: details, at: found) {
            doubts.append(.referenceOfAnother(pupil: roll.pupils[other].number))
        }
        // Said last: a line that stands twice, or has a key of two, says it all.
        if doubts.isEmpty, case .byKey(let position) = match,
            let other = anotherChild(at: position, as: Identity(details), by: index)
        {
            doubts.append(other)
        }
        if details.upn == nil, details.reference == nil, match == .nobody, entry.problems.isEmpty,
            !entry.unread.contains(where: { $0.place == .field(.born) })
        {
            doubts.append(.notIdentified)
        }
        return doubts
    }

    /// That what a line says of a child is not of the pupil whose key it has; nil where it may be.
    private func anotherChild(
        at position: Int, as identity: Identity, by index: RollIndex
    ) -> LineProblem.Kind? {
        let (pupil, own) = (roll.pupils[position], Identity(roll.pupils[position].details))
        guard own.contradicts(identity) else { return nil }
        let bearer = index.anotherBearer(of: identity, than: position, on: roll)
        guard bearer != nil || own.isLikelyAnother(than: identity) else { return nil }
        return .anotherChild(
            pupil: pupil.number, onRoll: own, inFile: identity, bearer: bearer.map { roll.pupils[$0].number })
    }

    /// Whose target a line is.
    /// - Throws: why it may be nobody's, or another's.
    func holder(
        of row: PersonalRow, by index: RollIndex
    ) throws(LineProblem.Kind) -> Holder {
        do {
            if let group = try groupHolder(row.holder) { return .group(group) }
        } catch { throw .refused(error) }
        let position: Int
        switch index.find(typed: row.holder) {
        case .byKey(let found), .byNameAndBirthday(let found): position = found
        case .several(let found): throw .severalPupils(found.map { roll.pupils[$0].number })
        case .nobody:
            throw .unknownPupil(
                isNumber: Reference(row.holder).number != nil, rollIsEmpty: roll.pupils.isEmpty)
        }
        for key in row.otherKeys {
            if let other = index.find(typed: key).position, other != position {
                throw .referenceOfAnother(pupil: roll.pupils[other].number)
            }
        }
        if let other = anotherChild(at: position, as: row.identity, by: index) { throw other }
        return .pupil(position)
    }
}
