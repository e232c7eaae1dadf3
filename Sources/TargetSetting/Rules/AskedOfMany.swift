/// What is asked once of many pupils: of whom a note told why, nothing is asked with others.
extension Rule {
    /// The rules whose notes answer for each whom they named, whoever is asked about beside them later.
    static let askedOfMany: Set<ID> = [
        .enrolmentNotStated, .placementChanged, .targetNotInList, .resultChanged, .resultBelowEarlier,
        .targetLowered,
    ]
}

extension RuleContext {
    /// The questions of one of these rules: what each note named, which it answers, and what else there is.
    /// - Parameters:
    ///   - items: of what it asks.
    ///   - none: the number of the pupil under whom it is said that there is nothing.
    ///   - number: that of the pupil of whom one of them is.
    ///   - observation: what it compares of some of them.
    ///   - problem: that of the first of a question.
    func questions<Item>(
        of rule: Rule.ID, _ items: [Item], orNoneOf none: Int, number: (Item) -> Int,
        as observation: ([Item]) -> Observation, _ problem: (Item) -> Evaluation.Problem
    ) -> [Evaluation] {
        guard !items.isEmpty else { return [Evaluation(.pupil(none), observation([]))] }
        var rest = Array(items.indices)
        var questions: [(pupil: Int, places: [Int])] = []
        for (pupil, notes) in notesOfPupils.sorted(by: { $0.key < $1.key }) {
            for note in notes where note.rule == rule {
                let own = rest.filter { observation([items[$0]]).facts.isPart(of: note.facts) }
                guard !own.isEmpty else { continue }
                questions.append((pupil, own))
                rest.removeAll { own.contains($0) }
            }
        }
        if let first = rest.first {
            // A note takes the place of an earlier one under the same pupil, and is to answer what that one did.
            let free = rest.first { place in !questions.contains { $0.pupil == number(items[place]) } }
            let pupil = number(items[free ?? first])
            rest = (rest + questions.filter { $0.pupil == pupil }.flatMap(\.places)).sorted()
            questions.removeAll { $0.pupil == pupil }
            questions.append((pupil, rest))
        }
        return questions.compactMap { pupil, places in
            let own = places.map { items[$0] }
            return (own.first { number($0) == pupil } ?? own.first).map { first in
                Evaluation(.pupil(pupil), observation(own), problem(first))
            }
        }
    }
}

extension Facts {
    /// Whether they are of some of those of whom others are: their lists have nothing that is not in those of the others.
    func isPart(of others: Facts) -> Bool {
        names == others.names
            && names.allSatisfy { name in
                guard case .list(let own)? = self[name], case .list(let all)? = others[name] else {
                    return false
                }
                return own.allSatisfy(all.contains)
            }
    }
}

extension Facts {
    /// The facts of each of those of whom they are.
    var ofEach: [Facts] {
        members.values.flatMap { fact -> [Facts] in
            guard case .list(let list) = fact else { return [] }
            return list.compactMap(\.ofOne)
        }
    }

    /// The same, of those alone of whom something is so still.
    fileprivate func keeping(_ still: Set<Facts>) -> Facts {
        Facts(
            members.mapValues { fact in
                guard case .list(let list) = fact else { return fact }
                return .list(list.filter { $0.ofOne.map(still.contains) ?? true })
            })
    }
}

extension Fact {
    fileprivate var ofOne: Facts? { if case .facts(let facts) = self { facts } else { nil } }
}

extension TargetSet {
    /// Lets notes answer no more for what is not so any more: where a list makes it so again, that is asked again.
    mutating func forgetAnswersToSettled() {
        let rules: [Rule.ID] = [.placementChanged, .resultBelowEarlier, .targetLowered]
        guard rules.contains(where: roll.hasNotes) else { return }
        let (pupils, answered) = (roll.pupils, roll.answered(.targetLowered))
        let still: [Rule.ID: Set<Facts>] = [
            .placementChanged: Set(pupils.flatMap { $0.changedPlacements(in: cycle).map(\.facts) }),
            .resultBelowEarlier: Set(pupils.flatMap { $0.fallenResults(in: cycle).map(\.facts) }),
            .targetLowered: Set(
                (pupils.changedTargets + pupils.flatMap { $0.loweredBefore(answered: answered) }).map(\.facts)
            ),
        ]
        roll.changeNotes { note in
            guard let own = still[note.rule] else { return note }
            let facts = note.facts.keeping(own)
            guard facts != note.facts else { return note }
            return facts.ofEach.isEmpty
                ? nil
                : Note(
                    rule: note.rule, topic: note.topic, facts: facts, text: note.text, by: note.by,
                    day: note.day)
        }
    }
}
