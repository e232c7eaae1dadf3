/// A surname or a forename that a pupil had before, or is called by. It is kept to be found in texts that leave, and never
/// shown.
package struct OtherName: Equatable, Sendable {
    /// Which part of a name it is.
    package enum Part: String, Sendable { case surname, forename }

    /// Whether it was or is a surname or a forename.
    package let part: Part
    /// As it was written.
    package let name: PersonText

    /// Of a name as it was read or recorded, which may be the pupil's own still.
    package init(_ part: Part, _ name: PersonText) {
        self.part = part
        self.name = name
    }

    fileprivate func isSame(as other: OtherName) -> Bool {
        part == other.part && name.folded == other.name.folded
    }
}

extension Pupil {
    /// The details with every name that the pupil has or had.
    package var namings: [PupilDetails] { details.namings(with: otherNames) }

    /// Keeps names that are not the pupil's own, each once.
    mutating func remember(_ names: [OtherName]) {
        for name in names where !(details.ownNames + otherNames).contains(where: name.isSame) {
            otherNames.append(name)
        }
    }
}

extension PupilDetails {
    /// The details as they are, and with each of the other names in the place of its own.
    package func namings(with others: [OtherName]) -> [PupilDetails] {
        func names(_ part: OtherName.Part, _ own: PersonText?) -> [PersonText?] {
            [own] + others.filter { $0.part == part }.map(\.name)
        }
        return names(.surname, surname).flatMap { surname in
            names(.forename, forename).map { forename in
                var details = self
                (details.surname, details.forename) = (surname, forename)
                return details
            }
        }
    }

    fileprivate var ownNames: [OtherName] {
        [surname.map { OtherName(.surname, $0) }, forename.map { OtherName(.forename, $0) }]
            .compactMap(\.self)
    }

    /// The names that it has, and the other has not.
    fileprivate func namesGone(from other: PupilDetails) -> [OtherName] {
        ownNames.filter { name in !other.ownNames.contains(where: name.isSame) }
    }
}

extension TargetSet {
    /// Keeps the names that pupils had until now: what was written of them is of the same children still.
    mutating func rememberNames(since before: TargetSet) {
        let earlier = Dictionary(
            before.roll.pupils.map { ($0.number, $0.details) }, uniquingKeysWith: { first, _ in first })
        for index in roll.pupils.indices {
            let pupil = roll.pupils[index]
            guard let was = earlier[pupil.number], was != pupil.details else { continue }
            roll.pupils[index].remember(was.namesGone(from: pupil.details))
        }
    }
}
