extension Rule {
    /// What is asked of the roll as a whole: who may be on it twice, and what may be one subject under two names.
    static let rollRules: [Rule] = [
        Rule(.onRollTwice, ["M6", "P4"]) { context in
            let index = LikePupils(context.pupils.map(\.pupil))
            return context.pupils.map { pupil, _ in
                let (others, likeness) = index.before(pupil)
                // What is missing tells them apart, or one of them goes.
                let telling: [Remedy] = pupil.details.born == nil ? [.editPupil(pupil.number, .born)] : []
                return Evaluation(
                    .pupil(pupil.number), .alike(pupil: pupil.number, others: others, likeness),
                    others.isEmpty ? nil : .query(telling + [.removePupil(pupil.number)]))
            }
        },
        Rule(.subjectMisspelt, ["M10", "P1"]) { context in
            var speller = Speller(context.set.cycle)
            return context.pupils.flatMap { pupil, _ in
                let holder = TargetHolder.pupil(pupil.number)
                let own = unique(pupil.targets.map(\.subject) + pupil.attainments.map(\.subject))
                return own.indices.map { place in
                    let subject = own[place]
                    let meant = speller.meant(by: subject, after: own[..<place])
                    let isAimedAt = pupil.target(in: subject) != nil
                    return Evaluation(
                        .personalTarget(pupil: pupil.number, subject: subject.text),
                        .subject(of: holder, subject, meant: meant),
                        meant.map { meant in
                            isAimedAt
                                ? .query(holder.remedies(for: subject, meant: meant))
                                : .query(.recordAttainment(pupil.number, subject: meant.text))
                        })
                }
            }
                + context.set.roll.groupTargets.map { group in
                    let (holder, subject) = (TargetHolder.group(group.holder), group.target.subject)
                    let meant = speller.meant(by: subject, after: [])
                    return Evaluation(
                        .groupTarget(holder: holder.text, subject: subject.text),
                        .subject(of: holder, subject, meant: meant),
                        meant.map { .query(holder.remedies(for: subject, meant: $0)) })
                }
        },
    ]
}

/// Subjects without those that are there already, however they are written.
private func unique(_ subjects: [PersonText]) -> [PersonText] {
    var seen: Set<String> = []
    return subjects.filter { seen.insert($0.folded).inserted }
}

extension TargetHolder {
    fileprivate func remedies(for subject: PersonText, meant: PersonText) -> [Remedy] {
        [
            .setPersonal(holder: text, subject: meant.text),
            .removePersonal(holder: text, subject: subject.text),
        ]
    }
}

/// Finds what a subject that the cycle does not know may be meant for, each only once.
private struct Speller {
    private let cycle: Cycle
    private let known: [(folded: String, name: PersonText)]
    private var nearest: [String: PersonText?] = [:]

    init(_ cycle: Cycle) {
        self.cycle = cycle
        known = cycle.subjectNames.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// A subject of the cycle, or else another of the pupil's that is nearly the same; nil where it is neither.
    mutating func meant(by subject: PersonText, after others: ArraySlice<PersonText>) -> PersonText? {
        let folded = subject.folded
        guard cycle.subjectNames[folded] == nil else { return nil }
        let ofCycle: PersonText?
        if let found = nearest[folded] {
            ofCycle = found
        } else {
            ofCycle = known.first { Speller.isNear(folded, $0.folded) }?.name
            nearest[folded] = ofCycle
        }
        return ofCycle
            ?? others.first {
                cycle.subjectNames[$0.folded] == nil && Speller.isNear(folded, $0.folded)
            }
    }

    /// A letter apart or, of long ones, two. A subject with another number in it is another subject.
    private static func isNear(_ own: String, _ other: String) -> Bool {
        let (longer, shorter) = (max(own.count, other.count), min(own.count, other.count))
        let most = longer < 4 ? 0 : longer < 8 ? 1 : 2
        return longer - shorter <= most && own.filter(\.isNumber) == other.filter(\.isNumber)
            && editDistance(own, other) <= most
    }
}

/// In what two pupils are alike who may be one child.
package enum Likeness: String, Sendable, FactConvertible {
    case nameAndBirthday = "name-and-birthday"
    case nearNameAndBirthday = "near-name-and-birthday"
    case name, reference
}

/// Finds pupils who may be one child.
private struct LikePupils {
    private var byName: [String: [Pupil]] = [:]
    private var byReference: [String: [Pupil]] = [:]
    private var byBirthday: [Day: [Pupil]] = [:]

    init(_ pupils: [Pupil]) {
        for pupil in pupils {
            if let name = pupil.details.fullName { byName[name, default: []].append(pupil) }
            if let born = pupil.details.born { byBirthday[born, default: []].append(pupil) }
            if let reference = pupil.details.referenceAsNumber {
                byReference[reference, default: []].append(pupil)
            }
        }
    }

    /// The numbers of those who came before and are most alike; empty where nobody is.
    func before(_ pupil: Pupil) -> (others: [Int], likeness: Likeness?) {
        let named = pupil.details.fullName.flatMap { byName[$0] } ?? []
        let referred = pupil.details.referenceAsNumber.flatMap { byReference[$0] } ?? []
        let own = pupil.details
        let bornThen = own.born.flatMap { byBirthday[$0] } ?? []
        let candidates: [(Likeness, [Pupil])] = [
            (.nameAndBirthday, named.filter { own.born != nil && own.born == $0.details.born }),
            (
                .nearNameAndBirthday,
                bornThen.filter { other in
                    // Twins are called Tim and Tom.
                    let areTwo = own.hasSettledUPN && other.details.hasSettledUPN
                    return other.number != pupil.number
                        && Identity(own).isNearName(of: Identity(other.details), spelling: !areTwo)
                }
            ),
            (
                .name,
                named.filter { other in
                    (own.born == nil || other.details.born == nil)
                        && !(own.hasSettledUPN && other.details.hasSettledUPN)
                }
            ),
            (.reference, referred),
        ]
        for (likeness, alike) in candidates {
            let others = alike.map(\.number).filter { $0 < pupil.number }
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

    fileprivate var referenceAsNumber: String? { reference.flatMap { Reference($0.text).number } }
}
