/// A list of targets whose grades stood under a heading that does not say that they are aimed for, and one that says it.
extension TargetSet {
    /// Settles what lists said of such a heading where each target that was set on their day, and stands, is aimed for in this list,
    /// as it was; and the rest of what they said is asked about with this one.
    /// - Parameters:
    ///   - listed: the targets that this list has.
    ///   - before: the roll as it was before.
    ///   - remarks: what the list says besides.
    mutating func settlePlainHeadings(
        by listed: Set<TargetKey>, of before: Roll, saying remarks: [ListRemark]
    ) {
        guard !remarks.contains(where: \.isOfPlainHeading) else { return }
        for index in roll.leftOutLines.indices {
            let line = roll.leftOutLines[index]
            let rest = line.remarks.filter { !$0.isOfPlainHeading }
            guard line.fate == .open, line.isOfPlainHeading, rest.allSatisfy(remarks.contains) else {
                continue
            }
            let (set, now) = (aims(in: before, setOn: line.day), aims(in: roll, setOn: line.day))
            guard !set.isEmpty, set.allSatisfy({ listed.contains($0) && now[$0] == $1 }) else { continue }
            roll.leftOutLines[index].fate = .dismissed
        }
    }

    /// What is aimed for in the targets of a roll that were set on a day.
    private func aims(in roll: Roll, setOn day: Day) -> [TargetKey: PersonalTarget.Aim] {
        let ofPupils = roll.pupils.indices.flatMap { index in
            roll.pupils[index].targets.map { (holder: Holder.pupil(index), target: $0) }
        }
        let all = ofPupils + roll.groupTargets.map { (.group($0.holder), $0.target) }
        return all.reduce(into: [:]) { aims, one in
            guard one.target.setOn == day else { return }
            aims[TargetKey(one.holder, cycle.subject(one.target.subject))] = one.target.aim
        }
    }
}
