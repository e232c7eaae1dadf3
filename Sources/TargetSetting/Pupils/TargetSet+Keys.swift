/// Whether a line of a file is about the pupil whose key it has.
extension TargetSet {
    /// Why a line may be about somebody else than the pupil whose key it has.
    /// - Parameters:
    ///   - first: the line of the file that was taken for the pupil already, if one was.
    ///   - isApart: whether another has the reference of the line but for its zeros, and is known to be another.
    func doubts(
        whether match: RollIndex.Found, is entry: RollEntry, after first: Int?,
        besideZeros isApart: Bool = false,
        by index: RollIndex
    ) -> [LineProblem.Kind] {
        let details = entry.details
        if case .several(let positions) = match {
            return [.severalPupils(positions.map { roll.pupils[$0].number })]
        }
        var doubts: [LineProblem.Kind] = []
        let found = match.position
        if let found, let upn = details.upn, let kept = roll.pupils[found].details.upn, upn != kept,
            !kept.isTemporary,
            first != nil || !Identity(roll.pupils[found].details).isWholly(Identity(details))
        {
            doubts.append(referenceOfAnother(at: found, lineOf: nil, by: .upn, saying: Identity(details)))
        } else if !isApart, let other = index.anotherHolder(ofReferenceOf: details, at: found) {
            doubts.append(
                referenceOfAnother(
                    at: other, lineOf: found, by: details.upn == nil ? .surname : .upn,
                    saying: Identity(details)))
        }
        // Said last: a line that has a key of two says it all.
        if doubts.isEmpty, case .byKey(let found) = match,
            let other = anotherChild(at: found, as: Identity(details), after: first, changes: true, by: index)
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

    /// Whether a line has the reference of an earlier one of its file but for the zeros before it, and nothing else of that child:
    /// neither name nor birthday. A list that has both did not lose its zeros; they are asked about as when somebody types them.
    func isApart(_ entry: RollEntry, from first: RollEntry?, at match: RollIndex.Found) -> Bool {
        guard case .byKey(let place) = match, let own = entry.details.reference,
            let its = first?.details.reference, Reference(own.text).exact != Reference(its.text).exact,
            entry.details.upn.map({ $0 != roll.pupils[place].details.upn }) ?? true
        else { return false }
        let (identity, known) = (Identity(entry.details), Identity(roll.pupils[place].details))
        return identity.isFullName && known.isFullName && known.agreesInNothing(with: identity)
    }

    /// That what a line says of a child is not of the pupil whose key it has, or not what an earlier line of the file says of
    /// the pupil; nil where it may be.
    /// - Parameter changes: whether the file may change one thing that is known of a pupil. It is not taken where all else
    ///   that the line says is another's too, and where it is what another pupil on the roll has.
    private func anotherChild(
        at position: Int, as identity: Identity, after first: Int? = nil, changes: Bool,
        by index: RollIndex
    ) -> LineProblem.Kind? {
        let (pupil, own) = (roll.pupils[position], Identity(roll.pupils[position].details))
        let contradicts = own.contradicts(identity)
        guard contradicts || identity.isFullName && !identity.bearsName(of: own) else { return nil }
        let namesake = index.anotherBearer(of: identity, than: position, on: roll)
        // Sam is short for Samuel, but not where there is a Sam, and not where the file calls the pupil Samuel.
        let isNamedTwice = first != nil && own.isNamedOtherwise(than: identity)
        guard contradicts || namesake != nil || isNamedTwice else { return nil }
        let bearer = namesake ?? index.anotherHolder(of: identity, notAgreeingWith: own, than: position)
        // Nobody's name changes within a file.
        guard
            !changes || first != nil || bearer != nil || own.isLikelyAnother(than: identity)
                || own.agreesInNothing(with: identity) || own.hasOtherForename(than: identity)
        else { return nil }
        // Who has no more of it than the pupil of the key is not named: a name may stand on the wrong line, and not the key.
        func agreeing(_ other: Identity) -> Int {
            identity.details(comparedWith: other).count(where: \.agrees)
        }
        let meant = bearer.map { roll.pupils[$0] }.flatMap { other in
            agreeing(Identity(other.details)) > agreeing(own) ? other : nil
        }
        return .anotherChild(
            pupil: pupil.number, firstLine: first, known: own, inFile: identity, bearer: meant?.number)
    }

    /// That the reference of a line is of the pupil at one place, and the line of the one at another.
    private func referenceOfAnother(
        at position: Int, lineOf other: Int?, by field: PupilDetails.Field, saying identity: Identity
    ) -> LineProblem.Kind {
        .referenceOfAnother(
            TwoHolders(
                ofReference: .init(roll.pupils[position]), ofLine: other.map { .init(roll.pupils[$0]) },
                by: field, inFile: identity))
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
                if isUPN(key, at: other) {
                    throw referenceOfAnother(at: position, lineOf: other, by: .upn, saying: row.identity)
                }
                throw referenceOfAnother(
                    at: other, lineOf: position, by: isUPN(row.holder, at: position) ? .upn : .reference,
                    saying: row.identity)
            }
        }
        if let other = anotherChild(at: position, as: row.identity, changes: false, by: index),
            !hadName(of: row.identity, at: position, by: index)
        {
            throw other
        }
        return .pupil(position)
    }

    private func isUPN(_ key: String, at position: Int) -> Bool {
        (try? UPN(key)).map { $0 == roll.pupils[position].details.upn } ?? false
    }

    /// Whether a pupil had the name before that a line says: the list is older than the roll. It is not taken where another
    /// has that name.
    private func hadName(of identity: Identity, at position: Int, by index: RollIndex) -> Bool {
        index.anotherBearer(of: identity, than: position, on: roll) == nil
            && roll.pupils[position].namings.dropFirst().contains { naming in
                identity.isFullName && !Identity(naming).contradicts(identity)
            }
    }
}
