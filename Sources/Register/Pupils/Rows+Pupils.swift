import TargetSetting

extension Rows {
    /// What happened to the rows of one pupil.
    struct PupilChanges {
        let pupil: Int
        let changes: [PupilRowChange]
    }

    /// What is different in `other` of each pupil, by number. A pupil who is the same costs one comparison; of those who
    /// were erased in between, nothing is said.
    func pupilChanges(to other: Rows) -> [PupilChanges] {
        let signed = newlyCovered(in: other)
        let gone = Set(other.erased)
        var changed: [PupilChanges] = []
        var unmatched = Set(signed.keys)
        func compare(_ number: Int, _ before: Pupil?, _ after: Pupil?) {
            let rows = signed[number] ?? []
            guard before != after || !rows.isEmpty, !gone.contains(number) else { return }
            unmatched.remove(number)
            let changes =
                before == after
                ? []
                : PupilRowChange.changes(
                    from: before.map(PupilRow.rows) ?? [], to: after.map(PupilRow.rows) ?? [])
            changed.append(PupilChanges(pupil: number, changes: changes + rows.map { .inserted($0) }))
        }
        var (old, new) = (pupils[...], other.pupils[...])
        while let number = [old.first?.number, new.first?.number].compactMap(\.self).min() {
            let before = old.first?.number == number ? old.removeFirst() : nil
            let after = new.first?.number == number ? new.removeFirst() : nil
            compare(number, before, after)
        }
        // The groups, who are signed for under 0.
        for number in unmatched.sorted() { compare(number, nil, nil) }
        return changed
    }

    /// The rows, by pupil, of what was covered by sign-offs that are not here yet.
    private func newlyCovered(in other: Rows) -> [Int: [PupilRow]] {
        var rows: [Int: [PupilRow]] = [:]
        for (signOff, pupils) in other.covered where covered[signOff] == nil {
            for (pupil, statements) in pupils {
                rows[pupil, default: []] += PupilRow.rows(covered: statements, by: signOff)
            }
        }
        return rows
    }
}
