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
                return roll.pupils.first { pupils.contains($0.number) }.map { first in
                    first.evaluation(
                        question, .query(.editPupil(first.number, .left), .sayPupilIsHere(first.number)))
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

/// In what two pupils are alike who may be one child.
package enum Likeness: String, Sendable, FactConvertible {
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
    private var byName: [String: [Pupil]] = [:]
    private var bySurname: [String: [Pupil]] = [:]
    private var byInitial: [Character: [Pupil]] = [:]
    private var byReference: [String: [Pupil]] = [:]
    private var byBirthday: [Day: [Pupil]] = [:]

    init(_ pupils: [Pupil]) {
        for pupil in pupils {
            if let name = pupil.details.fullName { byName[name, default: []].append(pupil) }
            if let surname = pupil.details.surname { bySurname[surname.folded, default: []].append(pupil) }
            if let initial = pupil.details.initial { byInitial[initial, default: []].append(pupil) }
            if let born = pupil.details.born { byBirthday[born, default: []].append(pupil) }
            if let reference = pupil.details.referenceAsNumber {
                byReference[reference, default: []].append(pupil)
            }
        }
    }

    /// The numbers of those who came before and are most alike; empty where nobody is.
    /// - Parameter counts: whether a pupil, by the number, is to be asked about.
    func before(_ pupil: Pupil, where counts: (Int) -> Bool) -> (others: [Int], likeness: Likeness?) {
        let named = pupil.details.fullName.flatMap { byName[$0] } ?? []
        let referred = pupil.details.referenceAsNumber.flatMap { byReference[$0] } ?? []
        let own = pupil.details
        let bornThen = own.born.flatMap { byBirthday[$0] } ?? []
        let candidates: [(Likeness, [Pupil])] = [
            (.nameAndBirthday, named.filter { own.born != nil && own.born == $0.details.born }),
            (
                .nearNameAndBirthday,
                bornThen.filter { other in
                    // Twins have one surname, and are called Tim and Tom.
                    let areTwo = own.hasSettledUPN && other.details.hasSettledUPN
                    let areTwins = areTwo && own.surname?.folded == other.details.surname?.folded
                    return other.number != pupil.number
                        && (Identity(own).isNearName(of: Identity(other.details), spelling: !areTwins)
                            || own.hasFamiliarName(of: other.details)
                            || !areTwo && own.soundsLike(other.details))
                }
            ),
            // The birthday may be put right in the list that brings another UPN.
            (.nameAndNearBirthday, named.filter { own.isBornNear($0.details) }),
            (
                .nearNameAndNearBirthday,
                (own.surname.flatMap { bySurname[$0.folded] } ?? []).filter { other in
                    own.isBornNear(other.details) && !(own.hasSettledUPN && other.details.hasSettledUPN)
                        && (Identity(own).isNearName(of: Identity(other.details), spelling: true)
                            || own.hasFamiliarName(of: other.details))
                }
            ),
            // Who is adopted has another surname and UPN in the next list; twins have other forenames.
            (
                .forenameAndBirthday,
                bornThen.filter { other in
                    own.forename.map { $0.unaccented == other.details.forename?.unaccented } ?? false
                }
            ),
            // Where no list has birthdays, a UPN may have changed between them.
            (.nameAndYear, named.filter { own.hasNoOtherYear(than: $0.details) }),
            (
                .name,
                named.filter { other in
                    let known = [own.born, other.details.born].compactMap(\.self).count
                    // Where one list has birthdays and the next has none, a UPN may have changed between them.
                    return known == 1
                        || known == 0 && !(own.hasSettledUPN && other.details.hasSettledUPN)
                }
            ),
            (
                .nearName,
                (own.initial.flatMap { byInitial[$0] } ?? []).filter { other in
                    other.number < pupil.number && own.mayBeBornAndTaught(with: other.details)
                        && own.hasNearlyName(of: other.details)
                }
            ),
            (.reference, referred),
        ]
        for (likeness, alike) in candidates {
            let others = alike.map(\.number).filter { $0 < pupil.number && counts($0) }
            if !others.isEmpty { return (others, likeness) }
        }
        return ([], nil)
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

    /// Whether both names are a letter apart at the most, or the forename is a familiar form: Jon Smyth and John Smith.
    fileprivate func hasNearlyName(of other: PupilDetails) -> Bool {
        Identity(self).isNearName(of: Identity(other), spelling: true) || hasFamiliarName(of: other)
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
