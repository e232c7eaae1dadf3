extension TargetSet {
    /// Puts everything as it stood before the last thing done. A number that was given stays given, and who was erased
    /// stays erased; sign-offs, exports and receipts were not touched by it.
    /// - Throws: `Refusal.notUndone`, or `.aboveCeiling` where an absence target would come back above its ceiling.
    mutating func undo(_ last: LastDone) throws(Refusal) -> Step {
        let earlier: TargetSet
        switch last.before {
        case .stays(let lasting): throw .record(.notUndone(lasting, last.entry))
        case .stood(let set): earlier = set
        }
        for measure in cycle.absence where absenceTargets[measure.id] != earlier.absenceTargets[measure.id] {
            if let target = earlier.absenceTargets[measure.id] {
                _ = try earlier.checkCeiling(of: measure, for: target.rate, explanation: target.explanation)
            }
        }
        let before = self
        self = earlier
        (signOffs, revisions) = (before.signOffs, before.revisions)
        (receipts, authorityKeys) = (before.receipts, before.authorityKeys)
        (roll.lastNumber, roll.erased) = (before.roll.lastNumber, before.roll.erased)
        roll.pupils.removeAll { before.roll.erased.contains($0.number) }
        roll.dropNotesOffRoll(of: before.roll.erased)
        return Step(.undone(last.undone), consequences(ofUndoing: before))
    }

    /// What is different now: what the parts say, who is on the roll, and which sign-offs count again.
    private func consequences(ofUndoing before: TargetSet) -> [Consequence] {
        let parts = AgreementPart.signable + [.notes]
        let movements = before.snapshot(of: parts).movements(to: snapshot(of: parts))
        let pupils = UndonePupils(from: before.roll, to: roll)
        let standing = cycle.signatories.filter { signatory in
            if case .moved = before.status(of: signatory) { status(of: signatory).stands } else { false }
        }
        return movements.map { .movedBack($0.titled(by: cycle)) } + (pupils.map { [.pupilsUndone($0)] } ?? [])
            + standing.map { .signOffStandsAgain($0) } + [.undoable]
    }
}
