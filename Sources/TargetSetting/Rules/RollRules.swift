extension Rule {
    /// What is asked of the roll as a whole: who may have left, and who may be on it twice.
    static let rollRules: [Rule] = [
        // Once for each question, with the first of its pupils.
        Rule(.missingFromList, ["M6"]) { context in
            let roll = context.set.roll
            let questions = roll.missed
            guard !questions.isEmpty else {
                return context.pupils.prefix(1).map { $0.pupil.evaluation(.missing([]), nil) }
            }
            return questions.compactMap { question in
                let pupils = question.pupilsMissed
                // A list of leavers has the days of many.
                let ofMany: [Remedy] = pupils.count > Evaluation.mostApart ? [.importRoll] : []
                return roll.pupils.first { pupils.contains($0.number) }.map { first in
                    first.evaluation(
                        question,
                        .query(ofMany + [.editPupil(first.number, .left), .sayPupilIsHere(first.number)]))
                }
            }
        },
        Rule(.onRollTwice, ["M6", "P4"]) { context in
            // Who left may be somebody who is here, under another UPN.
            let present = Set(context.pupils.map(\.pupil.number))
            let index = LikePupils(context.set.roll.pupils)
            return context.set.roll.pupils.map { pupil in
                let (others, likeness) = index.before(pupil) {
                    present.contains($0) || present.contains(pupil.number)
                }
                // What tells them apart is given, or one of them goes.
                let telling = context.set.roll.telling(pupil, from: others, alikeIn: likeness)
                return Evaluation(
                    .pupil(pupil.number), .alike(pupil: pupil.number, others: others, likeness),
                    others.isEmpty ? nil : .query(telling + [.removePupil(pupil.number)]))
            }
        },
    ]
}

extension Roll {
    /// What is to be given so that pupils are known for two: the birthdays that are missing where both have the name, and a
    /// reference of their own where both have it; nothing where all of it is the same.
    fileprivate func telling(_ pupil: Pupil, from others: [Int], alikeIn likeness: Likeness?) -> [Remedy] {
        switch likeness {
        case .reference: return [.editPupil(pupil.number, .reference)]
        case .name, .nameAndYear, .nearName:
            let alike = pupils.filter { others.contains($0.number) } + [pupil]
            return alike.filter { $0.details.born == nil }.map { .editPupil($0.number, .born) }
        case .nameAndBirthday, .nearNameAndBirthday, .nameAndNearBirthday, .nearNameAndNearBirthday,
            .forenameAndBirthday, nil:
            return []
        }
    }
}

/// In what two pupils are alike who may be one child, the most alike first.
package enum Likeness: String, CaseIterable, Sendable, FactConvertible {
    case nameAndBirthday = "name-and-birthday"
    case nearNameAndBirthday = "near-name-and-birthday"
    case nameAndNearBirthday = "name-and-near-birthday"
    case nearNameAndNearBirthday = "near-name-and-near-birthday"
    case forenameAndBirthday = "forename-and-birthday"
    case nameAndYear = "name-and-year"
    case name
    case nearName = "near-name"
    case reference
}

/// Finds pupils who may be one child.
private struct LikePupils {
    private struct Child {
        let number: Int
        let details: PupilDetails
        let identity: Identity
        let hasSettledUPN: Bool

        init(_ pupil: Pupil) {
            (number, details, identity) = (pupil.number, pupil.details, Identity(pupil.details))
            hasSettledUPN = pupil.details.hasSettledUPN
        }
    }

    private let children: [Child]
    // Their places among the children.
    private var byName: [String: [Int]] = [:]
    private var bySurname: [String: [Int]] = [:]
    private var byInitial: [Character: [Int]] = [:]
    private var byReference: [String: [Int]] = [:]
    private var byBirthday: [Day: [Int]] = [:]

    init(_ pupils: [Pupil]) {
        children = pupils.map(Child.init)
        for (place, child) in children.enumerated() {
            let details = child.details
            if let name = details.fullName { byName[name, default: []].append(place) }
            if let surname = details.surname { bySurname[surname.folded, default: []].append(place) }
            if let initial = details.initial { byInitial[initial, default: []].append(place) }
            if let born = details.born { byBirthday[born, default: []].append(place) }
            if let reference = details.referenceAsNumber { byReference[reference, default: []].append(place) }
        }
    }

    /// The numbers of those who came before and are most alike; empty where nobody is.
    /// - Parameter counts: whether a pupil, by the number, is to be asked about.
    func before(_ pupil: Pupil, where counts: (Int) -> Bool) -> (others: [Int], likeness: Likeness?) {
        let own = Child(pupil)
        for likeness in Likeness.allCases {
            let others = places(of: likeness, to: own.details)
                .filter { children[$0].number < own.number && isAlike(own, children[$0], in: likeness) }
                .map { children[$0].number }.filter(counts)
            if !others.isEmpty { return (others, likeness) }
        }
        return ([], nil)
    }

    /// Where those stand who may be alike in it.
    private func places(of likeness: Likeness, to own: PupilDetails) -> [Int] {
        let places: [Int]? =
            switch likeness {
            case .nameAndBirthday, .nameAndNearBirthday, .nameAndYear, .name:
                own.fullName.flatMap { byName[$0] }
            case .nearNameAndBirthday, .forenameAndBirthday: own.born.flatMap { byBirthday[$0] }
            case .nearNameAndNearBirthday: own.surname.flatMap { bySurname[$0.folded] }
            case .nearName: own.initial.flatMap { byInitial[$0] }
            case .reference: own.referenceAsNumber.flatMap { byReference[$0] }
            }
        return places ?? []
    }

    private func isAlike(_ own: Child, _ other: Child, in likeness: Likeness) -> Bool {
        let (mine, its) = (own.details, other.details)
        let areTwo = own.hasSettledUPN && other.hasSettledUPN
        switch likeness {
        case .nameAndBirthday: return mine.born != nil && mine.born == its.born
        case .nearNameAndBirthday:
            // Twins have one surname, and are called Tim and Tom.
            let areTwins = areTwo && mine.surname?.folded == its.surname?.folded
            return own.identity.isNearName(of: other.identity, spelling: !areTwins)
                || mine.hasFamiliarName(of: its) || !areTwo && mine.soundsLike(its)
        // The birthday may be put right in the list that brings another UPN.
        case .nameAndNearBirthday: return mine.isBornNear(its)
        case .nearNameAndNearBirthday:
            return !areTwo && mine.isBornNear(its)
                && (own.identity.isNearName(of: other.identity, spelling: true)
                    || mine.hasFamiliarName(of: its))
        // Who is adopted has another surname and UPN in the next list; twins have other forenames.
        case .forenameAndBirthday:
            return mine.forename.map { $0.unaccented == its.forename?.unaccented } ?? false
        // Where no list has birthdays, a UPN may have changed between them.
        case .nameAndYear: return mine.hasNoOtherYear(than: its)
        case .name:
            let known = [mine.born, its.born].compactMap(\.self).count
            // Where one list has birthdays and the next has none, a UPN may have changed between them.
            return known == 1 || known == 0 && !areTwo
        case .nearName:
            return mine.mayBeBornAndTaught(with: its)
                && (own.identity.isNearName(of: other.identity, spelling: true)
                    || mine.hasFamiliarName(of: its))
        case .reference: return true
        }
    }
}

extension PupilDetails {
    /// Nil where one of the names is not known.
    fileprivate var fullName: String? {
        forename.flatMap { forename in surname.map { "\(forename.folded) \($0.folded)" } }
    }

    /// The letter with which the surname begins; nil where one of the names is not known.
    fileprivate var initial: Character? { forename == nil ? nil : surname?.unaccented.first }

    /// Whether a birthday is not known and no NC year tells them apart, nor two UPNs for good.
    fileprivate func mayBeBornAndTaught(with other: PupilDetails) -> Bool {
        (born == nil || other.born == nil) && !(hasSettledUPN && other.hasSettledUPN)
            && (ncYear == nil || other.ncYear == nil || ncYear == other.ncYear)
    }

    /// Whether the surname is the same, and the forename begins with the same three letters, or is a familiar form: Daniel and
    /// Danny, Robert and Bob. Twins are called Jayden and Jaydon.
    fileprivate func hasFamiliarName(of other: PupilDetails) -> Bool {
        guard let surname, let forename, let its = other.forename, surname.folded == other.surname?.folded
        else { return false }
        if FamiliarNames.areOne(forename, its) { return true }
        let beginning = forename.unaccented.prefix(3)
        return beginning.count == 3 && its.unaccented.hasPrefix(beginning)
            && editDistance(forename.unaccented, its.unaccented) > 1
    }

    /// Whether the surnames are a letter apart at the most, and the forenames begin with the same one: Lee Dunn and Leigh Dunne.
    fileprivate func soundsLike(_ other: PupilDetails) -> Bool {
        guard let surname = surname?.unaccented, let its = other.surname?.unaccented,
            let first = forename?.unaccented.first
        else { return false }
        return first == other.forename?.unaccented.first && min(surname.count, its.count) > 2
            && editDistance(surname, its) <= 1
    }

    /// Whether the days of birth are a digit apart, or day and month have changed places.
    fileprivate func isBornNear(_ other: PupilDetails) -> Bool {
        guard let born, let its = other.born, born != its else { return false }
        let isExchanged = born.year == its.year && born.month == its.day && born.day == its.month
        return isExchanged || zip(born.description, its.description).count { $0 != $1 } == 1
    }

    /// Whether both have a UPN for good, and neither a birthday nor an NC year tells them apart.
    fileprivate func hasNoOtherYear(than other: PupilDetails) -> Bool {
        born == nil && other.born == nil && hasSettledUPN && other.hasSettledUPN
            && (ncYear == nil || other.ncYear == nil || ncYear == other.ncYear)
    }

    fileprivate var referenceAsNumber: String? { reference.flatMap { Reference($0.text).number } }
}
