/// What a list is beside the roll: what it says of pupils is taken, and of who is here, and what they are counted by, nothing.
extension TargetSet {
    /// Whether lines are of results, grades or targets of pupils whom lists of the roll have: whoever took the tests may have left, and
    /// nobody comes on the roll by them. Where those are many whom nobody on the roll is, or where of most pupils no list said whether or
    /// since when they are here, it may be the unit's roll.
    func areBesideRoll(_ entries: [RollEntry], by index: RollIndex) -> Bool {
        guard hasRoll, entries.contains(where: \.isOfResults) else { return false }
        return strangers(in: entries, by: index) * 2 <= roll.pupils.count
    }

    /// How many children lines of results are about whom nobody on the roll is: a list of targets has several lines of one.
    private func strangers(in entries: [RollEntry], by index: RollIndex) -> Int {
        var known = RollIndex(Roll())
        var (keyed, named) = (0, Set<Set<String>>())
        for entry in entries where isOfStranger(entry, by: index) {
            let details = entry.details
            if details.upn == nil, details.reference == nil, details.born == nil {
                named.insert(Identity(details).words)
            } else if known.find(details) == .nobody {
                known.add(details, at: keyed)
                keyed += 1
            }
        }
        return keyed + named.count
    }

    /// Whether nobody on the roll has what a line of results says of who it is about.
    func isOfStranger(_ entry: RollEntry, by index: RollIndex) -> Bool {
        entry.isOfResults && entry.problems.isEmpty && !entry.hasKeyAlone
            && index.find(entry.details) == .nobody
    }

    /// Whether lines change no recorded NC year unasked: they are beside the roll or, with nothing of where anybody is, of something else
    /// than the roll that has it. Where most years are one above those that are recorded, another school year has begun.
    func keepYears(_ entries: [RollEntry], by index: RollIndex) -> Bool {
        if areBesideRoll(entries, by: index) { return true }
        guard hasRoll, !entries.contains(where: { $0.isOfResults || $0.saysWhereSomebodyIs }) else {
            return false
        }
        let steps = yearSteps(of: entries, by: index)
        let above = steps.count { $0 == 1 }
        return above <= Evaluation.mostApart || above * 2 <= steps.count
    }

    /// By how many years lines are above what is recorded, once for each pupil: a pupil may stand on several.
    func yearSteps(of entries: [RollEntry], by index: RollIndex) -> [Int] {
        var steps: [Int: Int] = [:]
        for entry in entries {
            guard let year = entry.details.ncYear, let place = index.find(entry.details).position,
                let recorded = roll.pupils[place].details.ncYear
            else { continue }
            steps[place] = year - recorded
        }
        return Array(steps.values)
    }

    /// Whether a list said of most pupils whether or since when they are here, but for those who came with another unit's results.
    private var hasRoll: Bool {
        let own = roll.pupils.filter { !$0.isBroughtByResults }
        return own.count { $0.details.enrolment != nil || $0.details.entered != nil } * 2 > own.count
    }
}

extension RollEntry {
    /// Whether it has, or leaves blank, an enrolment, an entry or a leaving.
    fileprivate var saysWhereSomebodyIs: Bool { says(anyOf: [.enrolment, .entered, .leaving, .left]) }

    /// Whether it has, or leaves blank, what the roll is counted by: a year, an enrolment, an entry or a leaving.
    var saysWhoIsHere: Bool { says(anyOf: [.ncYear, .enrolment, .entered, .leaving, .left]) }

    /// Whether it has, or leaves blank, what the unit knows of pupils beside their results.
    var saysWhatRollsDo: Bool { says(anyOf: [.sen, .freeSchoolMeals, .inCare]) }

    private func says(anyOf fields: Set<PupilDetails.Field>) -> Bool {
        fields.contains(where: details.has) || !blankFields.isDisjoint(with: fields)
            || (written + denied).contains { fields.contains($0.of) }
    }

    /// The day of which its list is, by its title: the last on which it may have been made.
    var dayOfList: Day? {
        if case .listOf(let time)? = problems.first?.kind { time.span?.last } else { nil }
    }

    /// Whether it is the title that says of when its list is.
    package var isOfTime: Bool { if case .listOf? = problems.first?.kind { true } else { false } }
}
