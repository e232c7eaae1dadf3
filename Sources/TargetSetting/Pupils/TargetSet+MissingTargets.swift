extension TargetSet {
    /// Which targets of pupils on the roll are not in a list of targets.
    ///
    /// A list of one subject, or with less than half of those in which the pupils in it are aimed for grades, is of these, and
    /// says nothing of others; one that is plainly a part, as a roll may be, nothing of other pupils. A subject with a
    /// qualification says that there is nothing in the subject alone.
    /// - Parameter aimed: the places of those who had targets before it.
    /// - Returns: the numbers of the pupils who have such targets and are not in it, what it lacks of those who are, and what of
    ///   those who are not, where it has twice as many others of whom there were targets: of fewer it may be the list of a class.
    func missing(
        from rows: [PersonalRow], by index: RollIndex, besides aimed: Set<Int>
    ) -> (
        pupils: [Int], targets: [ImportPlan.MissingTargets], ofAbsent: [ImportPlan.MissingTargets]
    ) {
        var listed: [Int: [PersonalRow]] = [:]
        for row in rows {
            let keys = [row.holder] + row.otherKeys
            guard let pupil = keys.lazy.compactMap({ index.find(typed: $0).position }).first else { continue }
            listed[pupil, default: []].append(row)
        }
        func keys(_ rows: [PersonalRow], _ name: (String) -> String = { $0 }) -> Set<String> {
            Set(rows.compactMap { $0.subject.map { cycle.key(ofSubject: name($0.text)) } })
        }
        let subjects = keys(rows).union(keys(rows) { Subject.withoutQualification($0) })
        let aimedIn = Set(
            listed.keys.flatMap { roll.pupils[$0].targets }.filter { $0.grade != nil }.map {
                cycle.key(ofSubject: $0.subject.text)
            })
        let shared = aimedIn.intersection(subjects).count
        let isOfAll = shared > 1 && shared * 2 >= aimedIn.count
        let lacking = roll.pupils.indices.filter { roll.pupils[$0].details.left == nil }.map { place in
            let rows = listed[place] ?? []
            // Whose subject cannot be read may be any.
            let isOfAny = rows.contains { $0.subject == nil }
            let own = keys(rows)
            return (
                place: place,
                subjects: roll.pupils[place].targets.filter { target in
                    let key = cycle.key(ofSubject: target.subject.text)
                    let isListed = subjects.contains(key) || isOfAll && !rows.isEmpty && target.grade != nil
                    return !isOfAny && isListed && !own.contains(key)
                }.map(\.subject)
            )
        }.filter { !$0.subjects.isEmpty }
        let absent = lacking.map(\.place).filter { listed[$0] == nil }
        guard !listed.isEmpty, let missed = roll.missed(absent, byListOf: listed.keys.sorted(), in: cycle)
        else { return ([], [], []) }
        func targets(of isMeant: (Int) -> Bool) -> [ImportPlan.MissingTargets] {
            lacking.filter { isMeant($0.place) }.map {
                .init(pupil: roll.pupils[$0.place].number, subjects: $0.subjects)
            }
        }
        return (
            missed.map { roll.pupils[$0].number }, targets { listed[$0] != nil },
            listed.keys.count(where: aimed.contains) >= missed.count * 2 ? targets(of: missed.contains) : []
        )
    }

    /// Keeps the grades aimed for that a list of targets which has their pupils did not have.
    mutating func keepMissing(_ missing: [ImportPlan.MissingTargets], on today: Day) {
        for one in missing {
            guard let place = roll.pupils.firstIndex(where: { $0.number == one.pupil }) else { continue }
            for target in roll.pupils[place].targets where one.subjects.contains(target.subject) {
                roll.pupils[place].noteMissed(target, on: today)
            }
        }
    }
}

extension Subject {
    /// The name of a subject without the qualification that stands in brackets behind it: `ICT (OCR National)`.
    static func withoutQualification(_ subject: String) -> String {
        guard subject.hasSuffix(")"), let bracket = subject.lastIndex(of: "(") else { return subject }
        let name = subject[..<bracket]
        return String(name.last == " " ? name.dropLast() : name)
    }
}
