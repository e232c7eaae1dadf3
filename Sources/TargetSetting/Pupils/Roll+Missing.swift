extension Roll {
    /// Keeps who is missing from a list that was read, and who is in it again and was missing from another.
    ///
    /// A list of three pupils or more, with somebody who was on the roll, misses all others, who may be in another list of the
    /// same day. One or two are a part that says nothing of others with less than a third of those whom they can miss: all of
    /// them of one NC year or one key stage miss nobody of other years, if these are two or more. Nor does a list miss somebody
    /// who is still to come. Whoever was missing stays asked about when a list has them again, which may be an older one: until
    /// the entry is after the day on which they were missed, or a person said that they are here. So does who is added and may
    /// have been here before the lists until now.
    /// - Parameters:
    ///   - isListed: whether the list has the pupil at a place of the roll.
    ///   - latest: the last day on which one of these came, as it was known before the list.
    ///   - day: of when the list is, by its title: it misses nobody who came after that; nil where it does not say it.
    ///   - saysWhoIsHere: whether it is of the roll: a list of SEN, meals or results says of nobody whether they are here.
    ///   - isOfResults: whether it has results or grades, and nothing of who is here but years: it misses nobody of other
    ///     years, nor of those of which it has less than half.
    ///   - isOfLeavers: whether most of its pupils have left, and it is no whole roll: it says nothing of the others.
    ///   - known: how many places of the roll there were before the list was read.
    ///   - answers: the notes that say of pupils who were missing that they are here.
    /// - Returns: the numbers of all who are on the roll and not in the list, and which part of the roll it has, where it is
    ///   taken for one that is read beside others.
    mutating func keepMissing(
        from isListed: (Int) -> Bool, known: Int, cameBefore latest: Day?, listOf day: Day?,
        saysWhoIsHere: Bool,
        isOfResults: Bool, isOfLeavers: Bool, answers: [MissingAnswer], in cycle: Cycle, on today: Day
    ) -> (missing: [Int], part: RollPart?) {
        guard !isOfLeavers else { return ([], nil) }
        let listed = pupils.indices.filter(isListed)
        let here = pupils.indices.filter { pupils[$0].details.left == nil }
        let ofYears = Dictionary(grouping: here) { pupils[$0].details.ncYear }
        let years = ofYears.filter { $1.count(where: isListed) * 2 >= $1.count }
        let missing = here.filter { place in
            !isListed(place) && (!isOfResults || years[pupils[place].details.ncYear] != nil)
        }
        let numbers = missing.map { pupils[$0].number }
        let isOfMany = listed.count > 2 && listed.contains { $0 < known }
        let missed = isOfMany ? missing : missed(missing, byListOf: listed, in: cycle)
        let unlisted = here.filter { !isListed($0) }
        if saysWhoIsHere && !isOfResults || listed.map({ pupils[$0] }).mayBe(unlisted.map { pupils[$0] }) {
            askAboutApart(listed, besides: unlisted, known: known, cameBefore: latest, on: today)
        }
        guard saysWhoIsHere, let missed else { return (numbers, nil) }
        // Of one pupil nobody can tell a part of the roll.
        let others = missed.isEmpty ? missing : missed
        let part =
            others.count > 1 && listed.count > 1
            ? part(of: listed.filter { $0 < known }, on: today) : nil
        for index in listed {
            if part == .restOfToday, pupils[index].missedOn == today { pupils[index].settleMissing() }
            pupils[index].find(on: today, isAnswered: answers.contains { $0.isOf(pupils[index]) })
        }
        guard part == nil else { return (numbers, part) }
        // A list of the whole roll that lacks a leaver says so too.
        if isOfMany { for index in pupils.indices where !isListed(index) { pupils[index].forgetLeaver() } }
        askAboutAdded(since: known, cameBefore: latest, on: today)
        for index in missed where !pupils[index].isToCome(after: min(day ?? today, today)) {
            pupils[index].miss(on: today)
        }
        return (numbers, nil)
    }

    /// Keeps who was added by a list although the lists before did not have them, and they are not known to have come since: the list
    /// may be older, and they may have left. Where half as many are added as there were, no list came before.
    private mutating func askAboutAdded(since known: Int, cameBefore latest: Day?, on today: Day) {
        guard (pupils.count - known) * 2 <= known else { return }
        // Whoever comes in for a line that was left out was in a list before.
        let leftOut = leftOutLines.compactMap { if case .cameIn(let pupil) = $0.fate { pupil } else { nil } }
        for index in known..<pupils.count
        where pupils[index].details.left == nil && !leftOut.contains(pupils[index].number) {
            let isLater = pupils[index].details.entered.flatMap { entered in latest.map { entered > $0 } }
            if isLater != true, !pupils[index].isToCome(after: today) {
                (pupils[index].missedOn, pupils[index].foundOn) = (today, today)
            }
        }
    }

    /// What part of the roll a list has that misses others: nobody who is on it, or nobody but those whom the lists of the
    /// same day did not have, and most of these. One that has anybody else again may be an older list of the whole roll.
    /// - Parameter listed: those of its pupils who were on the roll before.
    private func part(of listed: [Int], on today: Day) -> RollPart? {
        let here = Set(listed.filter { pupils[$0].details.left == nil && !pupils[$0].isToCome(after: today) })
        guard !here.isEmpty else { return .ofOthers }
        let gone = pupils.indices.filter {
            pupils[$0].details.left == nil && pupils[$0].missedOn != nil && pupils[$0].foundOn == nil
        }
        let goneToday = gone.filter { pupils[$0].missedOn == today }
        return goneToday.count > 1 && here.count { goneToday.contains($0) } * 3 >= goneToday.count * 2
            && here.isSubset(of: gone)
            ? .restOfToday : nil
    }

    /// Keeps who came with a list of three pupils or more of whom none was on the roll, where that has others of the NC year of one of
    /// them: it may be another unit's, unless all of them came since, or have the same pupils under other keys. A list that has some
    /// of both settles it.
    private mutating func askAboutApart(
        _ listed: [Int], besides others: [Int], known: Int, cameBefore latest: Day?, on today: Day
    ) {
        if Set(listed.map { pupils[$0].isOfListApart }).count > 1 {
            for index in pupils.indices { pupils[index].settleListApart() }
        }
        let years = Set(others.compactMap { pupils[$0].details.ncYear })
        let areNew = listed.allSatisfy { place in
            pupils[place].details.entered.flatMap { entered in latest.map { entered > $0 } } ?? false
        }
        guard listed.count > 2, !areNew, !listed.contains(where: { $0 < known }),
            listed.contains(where: { pupils[$0].details.ncYear.map(years.contains) ?? false })
        else { return }
        for index in listed { pupils[index].noteListApart(on: today) }
    }

    /// Who is asked about because a list did not have them: those who were in none since, and those who are in one again. What
    /// is so of the ones is not so of the others, and each has an answer of its own, but where one was given to both. Of whom a note
    /// tells why, others who are missing later are asked about apart.
    var missed: [Observation] {
        let missed = pupils.filter { $0.details.left == nil && $0.missedOn != nil }
        let both = Observation.missing(missed)
        guard answer(to: both) == nil else { return [both] }
        return [missed.filter { $0.foundOn == nil }, missed.filter { $0.foundOn != nil }]
            .flatMap(askedTogether)
    }

    /// Those who are not in a list and whom it can miss; nil where it is plainly a part.
    func missed(_ missing: [Int], byListOf listed: [Int], in cycle: Cycle) -> [Int]? {
        let others = Set(missing.filter(isOfOtherYears(than: listed, in: cycle)))
        let missed = others.count < 2 ? missing : missing.filter { !others.contains($0) }
        return listed.count * 3 >= listed.count + missed.count ? missed : nil
    }

    /// Whether a pupil is of another year than all of these, where they are of one NC year, or of one key stage.
    private func isOfOtherYears(than places: [Int], in cycle: Cycle) -> (Int) -> Bool {
        let years = Set(places.map { pupils[$0].details.ncYear })
        let keyStages = Set(years.map { cycle.keyStage(ofYear: $0)?.id })
        return { [pupils] place in
            guard let year = pupils[place].details.ncYear else { return false }
            if years.count == 1, let only = years.first { return only != nil && year != only }
            guard keyStages.count == 1, let only = keyStages.first else { return false }
            return only != nil && cycle.keyStage(ofYear: year)?.id != only
        }
    }
}

extension [Pupil] {
    /// Whether they may be the same children as others: neither a UPN nor a reference nor a name is known of some of both.
    func mayBe(_ others: [Pupil]) -> Bool {
        let telling: [PupilDetails.Field] = [.upn, .reference, .surname]
        return !isEmpty && !others.isEmpty
            && telling.allSatisfy { field in
                ![self, others].allSatisfy { pupils in pupils.contains { $0.details.has(field) } }
            }
    }
}

/// Which part of the roll a list has that is read beside others.
package enum RollPart: String, Sendable {
    /// None of those who were on the roll.
    case ofOthers = "of-others"
    /// Most of those whom the lists of the same day did not have, and nobody else.
    case restOfToday = "rest-of-today"
}

extension Pupil {
    fileprivate func isToCome(after today: Day) -> Bool { details.entered.map { $0 > today } ?? false }

    /// Notes that a list does not have the pupil.
    fileprivate mutating func miss(on today: Day) {
        (missedOn, foundOn) = (missedOn ?? today, nil)
    }

    /// Notes that a list has the pupil, which settles it where it is certainly newer or a note told why one did not.
    fileprivate mutating func find(on today: Day, isAnswered: Bool) {
        guard let missedOn else { return }
        if isAnswered || details.entered.map({ $0 > missedOn }) ?? false {
            settleMissing()
        } else {
            foundOn = foundOn ?? today
        }
    }

    /// Says that the pupil is here, whichever list had nothing of it.
    mutating func settleMissing() { (missedOn, foundOn) = (nil, nil) }
}

/// Pupils who were missing from a list and are in one again that was read later and may be older.
package struct FoundAgain: Equatable, Sendable {
    /// Their numbers.
    package let pupils: [Int]
    /// The days of the lists that did not have them, each once, the earliest first.
    package let missedOn: [Day]
    /// The days of the lists that had them again, each once, the earliest first.
    package let foundOn: [Day]

    /// Nil where nobody is.
    fileprivate init?(_ missed: [Pupil]) {
        let found = missed.filter { $0.foundOn != nil }
        guard !found.isEmpty else { return nil }
        pupils = found.map(\.number)
        missedOn = Set(found.compactMap(\.missedOn)).sorted()
        foundOn = Set(found.compactMap(\.foundOn)).sorted()
    }
}

extension Observation {
    static func missing(_ missed: [Pupil]) -> Observation {
        let gone = missed.filter { $0.foundOn == nil }
        return .missing(
            pupils: gone.map(\.number), since: Set(gone.compactMap(\.missedOn)).sorted(),
            again: FoundAgain(missed))
    }

    /// The numbers of those who are asked about because a list did not have them.
    var pupilsMissed: [Int] {
        if case .missing(let gone, _, let again) = self { gone + (again?.pupils ?? []) } else { [] }
    }
}
