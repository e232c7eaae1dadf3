extension Roll {
    /// Keeps who is missing from a list that was read, and forgets it of those who are in it.
    ///
    /// A list that is plainly a part of the roll says nothing of others. Where all of it is of one NC year or one key stage, it
    /// is of that, and misses nobody of other years, if they are two pupils or more. With less than a third of the pupils
    /// whom it can miss, it is a part. Nor does a list miss somebody who is still to come.
    /// - Parameters:
    ///   - isListed: whether the list has the pupil at a place of the roll.
    ///   - saysWhoIsHere: whether it is of the roll: a list of SEN, meals or results says of nobody whether they are here.
    /// - Returns: the numbers of all who are on the roll and not in the list.
    mutating func keepMissing(
        from isListed: (Int) -> Bool, saysWhoIsHere: Bool, in cycle: Cycle, on today: Day
    ) -> [Int] {
        let listed = pupils.indices.filter(isListed)
        let missing = pupils.indices.filter { pupils[$0].details.left == nil && !isListed($0) }
        guard saysWhoIsHere, let missed = missed(missing, byListOf: listed, in: cycle) else {
            return missing.map { pupils[$0].number }
        }
        for index in listed { pupils[index].missedOn = nil }
        for index in missed where !(pupils[index].details.entered.map { $0 > today } ?? false) {
            pupils[index].missedOn = pupils[index].missedOn ?? today
        }
        return missing.map { pupils[$0].number }
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
