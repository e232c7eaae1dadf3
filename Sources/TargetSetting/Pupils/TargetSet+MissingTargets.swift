extension TargetSet {
    /// Which targets of pupils on the roll are not in a list of targets.
    ///
    /// A list says nothing of subjects in which it has no target for anybody, and one that is plainly a part, as a roll may be,
    /// nothing of other pupils.
    /// - Returns: the numbers of the pupils who have such targets and are not in it, and what it lacks of those who are.
    func missing(
        from rows: [PersonalRow], by index: RollIndex
    ) -> (pupils: [Int], targets: [ImportPlan.MissingTargets]) {
        var listed: [Int: [PersonalRow]] = [:]
        for row in rows {
            let keys = [row.holder] + row.otherKeys
            guard let pupil = keys.lazy.compactMap({ index.find(typed: $0).position }).first else { continue }
            listed[pupil, default: []].append(row)
        }
        func keys(_ rows: [PersonalRow]) -> Set<String> {
            Set(rows.compactMap { $0.subject.map { cycle.key(ofSubject: $0.text) } })
        }
        let subjects = keys(rows)
        let lacking = roll.pupils.indices.filter { roll.pupils[$0].details.left == nil }.map { place in
            // Whose subject cannot be read may be any.
            let rows = listed[place] ?? []
            let own = rows.contains { $0.subject == nil } ? subjects : keys(rows)
            return (
                place: place,
                subjects: roll.pupils[place].targets.map(\.subject).filter {
                    let key = cycle.key(ofSubject: $0.text)
                    return subjects.contains(key) && !own.contains(key)
                }
            )
        }.filter { !$0.subjects.isEmpty }
        let absent = lacking.map(\.place).filter { listed[$0] == nil }
        guard !listed.isEmpty, let missed = roll.missed(absent, byListOf: listed.keys.sorted(), in: cycle)
        else { return ([], []) }
        return (
            missed.map { roll.pupils[$0].number },
            lacking.filter { listed[$0.place] != nil }.map {
                .init(pupil: roll.pupils[$0.place].number, subjects: $0.subjects)
            }
        )
    }
}
