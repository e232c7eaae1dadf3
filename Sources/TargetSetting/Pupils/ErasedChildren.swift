/// The children who are to be erased, held against what the register says under other numbers than theirs: lines that were
/// left out of files, and pupils who were removed and came again.
///
/// What names a child by key (the UPN, or the unit's own reference with or without its zeros) is the child's, whatever name
/// stands beside it, unless the key is one that another pupil on the roll has now. What bears a settled UPN that none of
/// the child's ever was is another's, whatever the name. What has no key that tells is the child's if it bears the name.
package struct ErasedChildren: Sendable {
    /// What is and was known of each: details that were corrected since too.
    private let children: [[PupilDetails]]
    /// The keys of those who stay on the roll.
    private let upns: Set<UPN>
    private let references: [Reference]

    package init(_ children: [[PupilDetails]], besides others: [PupilDetails]) {
        self.children = children
        upns = Set(others.compactMap(\.upn))
        references = others.compactMap(\.reference).map { Reference($0.text) }
    }

    /// Whether what a line says goes with them.
    /// - Parameter value: what stood in the cell that was not taken; nil where the details are a pupil's, whose reference may
    ///   have been another's before.
    package func include(_ details: PupilDetails, typed value: String?) -> Bool {
        if let upn = details.upn {
            if upns.contains(upn) { return false }
            if children.joined().contains(where: { $0.upn == upn }) { return true }
        }
        if let own = holds(details.reference, ifOnALine: value != nil) { return own }
        if let value, let upn = upn(in: value) { return !upns.contains(upn) }
        return children.contains { child in
            !details.isOfAnotherUPN(than: child) && child.contains { details.names($0, typed: value) }
        }
    }

    /// Whether a line that came in for one of them goes too: not where its key is another's now.
    func include(cameIn line: LeftOutLine) -> Bool {
        line.details.upn.map { !upns.contains($0) }
            ?? (holds(line.details.reference, ifOnALine: true) ?? true)
    }

    /// Whether a reference is theirs, or not as another has it; nil where it is nobody's. As it is written it tells more than
    /// without its zeros.
    private func holds(_ text: PersonText?, ifOnALine isLine: Bool) -> Bool? {
        guard let reference = text.map({ Reference($0.text) }) else { return nil }
        let own = children.joined().compactMap { $0.reference.map { Reference($0.text) } }
        for isSame in [{ $0.exact == $1.exact }, { $0.isSame(as: $1) }] as [(Reference, Reference) -> Bool] {
            if references.contains(where: { isSame($0, reference) }) { return false }
            if isLine, own.contains(where: { isSame($0, reference) }) { return true }
        }
        return nil
    }

    /// The UPN of a pupil, staying or going, that stands in a cell.
    private func upn(in value: String) -> UPN? {
        let typed = value.uppercased().filter { !$0.isWhitespace }
        return upns.union(children.joined().compactMap(\.upn)).first { typed.contains($0.description) }
    }
}

extension PupilDetails {
    /// Whether the UPN is settled, and none of those that were the child's, of which one is settled too.
    fileprivate func isOfAnotherUPN(than child: [PupilDetails]) -> Bool {
        let settled = child.compactMap(\.upn).filter { !$0.isTemporary }
        return upn.map { !$0.isTemporary && !settled.isEmpty && !settled.contains($0) } ?? false
    }
}
