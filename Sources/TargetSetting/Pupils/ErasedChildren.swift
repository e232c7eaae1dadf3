/// The children who are to be erased, held against what the register says under other numbers than theirs: lines that were
/// left out of files, and pupils who were removed and came again.
///
/// It is decided by whom something can be about. What has a child's key (the UPN, or the unit's own reference with or without
/// its zeros), and what names a child, is the child's; of a line that says something of another child too, only that. What has
/// no key and can be about a child who stays as well is in doubt.
package struct ErasedChildren: Sendable {
    /// What becomes of a line.
    enum Verdict: Equatable {
        case stays, goes
        /// It says something of another child too: that is kept.
        case goesInPart(rest: PupilDetails)
        case inDoubt
    }

    /// Whose the key of a line is.
    private enum Key {
        case child, other
        /// A settled UPN that is nobody's here.
        case stranger
        case none
    }

    /// What is and was known of each: details that were corrected since too.
    private let children: [[PupilDetails]]
    /// Those who stay on the roll.
    private let others: [PupilDetails]
    /// The keys of those who stay.
    private let upns: Set<UPN>
    private let references: [Reference]

    /// Of what is and was known of each child, and of those who stay on the roll.
    package init(_ children: [[PupilDetails]], besides others: [PupilDetails]) {
        self.children = children
        self.others = others
        upns = Set(others.compactMap(\.upn))
        references = others.compactMap(\.reference).map { Reference($0.text) }
    }

    /// Whether what was recorded under another number goes with them: of the same child, who was removed and came again.
    package func include(_ details: PupilDetails) -> Bool {
        switch key(of: details, in: nil) {
        case .child: true
        case .other: false
        case .stranger, .none:
            children.contains { child in
                !details.isOfAnotherUPN(than: child)
                    && child.contains { details.names($0, typed: nil) || details.isBornWithReference(of: $0) }
            }
        }
    }

    /// Whether the journal's piece of a line that is not kept any more goes: a piece is whole, or gone.
    /// - Returns: nil where it can be about a child who stays as well.
    package func include(lineNoLongerKept line: LeftOutLine) -> Bool? {
        switch verdict(on: line) {
        case .stays: false
        case .goes, .goesInPart: true
        case .inDoubt: nil
        }
    }

    /// What becomes of a line that came in for one of them.
    func verdict(onLineCameIn line: LeftOutLine) -> Verdict {
        let verdict = verdict(on: line)
        if case .goesInPart = verdict { return verdict }
        return key(of: line.details, in: line.value) == .other ? verdict : .goes
    }

    func verdict(on line: LeftOutLine) -> Verdict {
        // What else a list says is of nobody alone: it is kept without the names.
        if line.isMore {
            let names = PupilNames(of: known, withBirths: true)
            return names.mentions(in: line.texts.joined(separator: "; ")).isEmpty
                ? .stays : .goesInPart(rest: PupilDetails())
        }
        let (details, value) = (line.details, line.value)
        let name = details.wholeName ?? Identity(details)
        let isNamed = name.isFullName && known.contains { name.bearsName(of: Identity($0)) }
        let isOtherNamed = name.isFullName && others.contains { name.bearsName(of: Identity($0)) }
        let isMeant = known.contains { details.names($0, typed: value) }
        let isOtherMeant = others.contains { details.names($0, typed: value) }
        switch key(of: details, in: value) {
        case .other:
            let isOwn = isNamed ? !isOtherNamed : isMeant && !isOtherMeant
            guard isOwn else {
                return mayBe(known, in: line) && !mayBe(others, in: line) ? .inDoubt : .stays
            }
            // Whose key it has is on the roll; only the target that it was to set may be missing.
            return line.subject == nil ? .goes : .goesInPart(rest: rest(of: details, isNamed: false))
        case .child:
            let isAnother = name.isFullName && known.allSatisfy { name.agreesInNothing(with: Identity($0)) }
            return !isNamed && (isOtherNamed || isAnother)
                ? .goesInPart(rest: rest(of: details, isNamed: true)) : .goes
        case .stranger:
            let isSettled = !children.contains { !details.isOfAnotherUPN(than: $0) }
            let isBorn = known.contains { $0.born == details.born && details.born != nil }
            guard isSettled else { return isMeant ? .goes : doubt(of: line) }
            guard isBorn else { return .stays }
            return isNamed && !isOtherNamed ? .goes : doubt(of: line)
        case .none:
            guard isMeant, isNamed || !isOtherNamed else { return doubt(of: line) }
            return isNamed && !isOtherNamed || !isOtherMeant ? .goes : .inDoubt
        }
    }

    private func doubt(of line: LeftOutLine) -> Verdict { mayBe(known, in: line) ? .inDoubt : .stays }

    /// Whether a line may name one of some children otherwise than the roll does: shortened, with an initial or a second
    /// forename. No birthday speaks against it.
    private func mayBe(_ some: [PupilDetails], in line: LeftOutLine) -> Bool {
        let some = some.filter { one in line.details.born.map { $0 == one.born || one.born == nil } ?? true }
        let written = [
            line.details.wholeName ?? Identity(line.details), Identity(name: PersonText(kept: line.value)),
        ]
        if written.contains(where: { name in some.contains { name.mayBeName(of: Identity($0)) } }) {
            return true
        }
        let text = [line.details.forename?.text, line.details.surname?.text].compactMap(\.self)
        let names = PupilNames(of: some, withBirths: false)
        return names.isNamed(in: text.joined(separator: " ")) || names.isNamed(in: line.value)
    }

    /// What of a line is another's: the keys of those who stay, and the name with what stands beside it where that is theirs.
    private func rest(of details: PupilDetails, isNamed: Bool) -> PupilDetails {
        var rest = isNamed ? details : PupilDetails()
        rest.upn = details.upn.flatMap { upns.contains($0) ? $0 : nil }
        rest.reference = holds(details.reference, ifOnALine: true) == false ? details.reference : nil
        return rest
    }

    private var known: [PupilDetails] { Array(children.joined()) }

    /// - Parameter value: what stood in the cell that was not taken; nil where the details are a pupil's, whose reference may
    ///   have been another's before.
    private func key(of details: PupilDetails, in value: String?) -> Key {
        if let upn = details.upn {
            if upns.contains(upn) { return .other }
            if known.contains(where: { $0.upn == upn }) { return .child }
        }
        if let isOwn = holds(details.reference, ifOnALine: value != nil) { return isOwn ? .child : .other }
        if let value, let upn = upn(in: value) { return upns.contains(upn) ? .other : .child }
        return details.hasSettledUPN ? .stranger : .none
    }

    /// Whether a reference is theirs, or not as another has it; nil where it is nobody's. As it is written it tells more than
    /// without its zeros.
    private func holds(_ text: PersonText?, ifOnALine isLine: Bool) -> Bool? {
        guard let reference = text.map({ Reference($0.text) }) else { return nil }
        let own = known.compactMap { $0.reference.map { Reference($0.text) } }
        for isSame in [{ $0.exact == $1.exact }, { $0.isSame(as: $1) }] as [(Reference, Reference) -> Bool] {
            if references.contains(where: { isSame($0, reference) }) { return false }
            if isLine, own.contains(where: { isSame($0, reference) }) { return true }
        }
        return nil
    }

    /// The UPN of a pupil, staying or going, that stands in a cell.
    private func upn(in value: String) -> UPN? {
        let typed = value.uppercased().filter { !$0.isWhitespace }
        return upns.union(known.compactMap(\.upn)).first { typed.contains($0.description) }
    }
}

extension PupilDetails {
    /// Whether the birthday and the unit's reference are those of another, whatever the names are.
    fileprivate func isBornWithReference(of other: PupilDetails) -> Bool {
        guard let born, born == other.born, let one = reference, let its = other.reference else {
            return false
        }
        return Reference(one.text).isSame(as: Reference(its.text))
    }

    /// Whether the UPN is settled, and none of those that were the child's, of which one is settled too.
    fileprivate func isOfAnotherUPN(than child: [PupilDetails]) -> Bool {
        let settled = child.compactMap(\.upn).filter { !$0.isTemporary }
        return upn.map { !$0.isTemporary && !settled.isEmpty && !settled.contains($0) } ?? false
    }
}
