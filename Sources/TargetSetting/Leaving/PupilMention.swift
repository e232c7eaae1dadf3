/// What in a text tells who a pupil is.
package struct PupilMention: Equatable, Sendable {
    /// By what it tells.
    package enum Means: String, Sendable, FactConvertible {
        case name, upn, birthday, reference
        /// A familiar form of the forename beside the surname, such as Bob for Robert, or a name of English words of which one
        /// of every day is in small letters.
        case likeName = "like-name"
        /// A surname or a forename alone, which may be another person's.
        case partOfName = "part-of-name"
        /// Of a pupil who alone has them.
        case initials
        case shortReference = "short-reference"

        /// Whether it can hardly be anybody else.
        var isCertain: Bool {
            switch self {
            case .name, .upn, .birthday, .reference: true
            case .likeName, .partOfName, .initials, .shortReference: false
            }
        }

        /// Whether it is the UPN or the date of birth.
        var isOfNumbers: Bool { self == .upn || self == .birthday }

        /// Whether a full name is asked about where somebody is erased.
        var isOfWholeName: Bool { isCertain || self == .likeName }

        /// Which of two goes before the other where they stand for several pupils.
        var weight: Int { self == .partOfName ? 0 : self == .likeName ? 1 : 2 }
    }

    /// Where the child is whom it tells.
    package enum Standing: Sendable {
        case onRoll, inLineLeftOut, removed
    }

    /// The pupil's number.
    package let pupil: Int
    package var standing = Standing.onRoll
    package let means: Means
    /// Where it stands in the text, in characters.
    package let place: Range<Int>

    /// Whether it can hardly be anybody else.
    package var isCertain: Bool { means.isCertain }

    /// Whether it is looked at: of who is on the roll no more only what is certain is, as nobody could answer what is asked.
    var counts: Bool { standing != .removed || isCertain }
}

extension PupilMention {
    var facts: Facts {
        ["pupil": pupil, "means": means, "from": place.lowerBound + 1, "to": place.upperBound]
    }
}

extension [PupilMention] {
    /// The one with whom it is kept who is meant; nil where somebody who is not on the roll is told for certain, or nobody else is.
    var noted: PupilMention? { offRoll == nil ? first { $0.standing == .onRoll } : nil }

    /// The one of whom it cannot be said that another is meant: there is nothing to keep that with.
    var offRoll: PupilMention? {
        first { $0.standing != .onRoll && $0.isCertain }
            ?? (contains { $0.standing == .onRoll } ? nil : first)
    }

    /// What lets a text that has them stand as it is.
    var remedies: [Remedy] {
        guard let offRoll else { return [.give(.anotherPerson)] }
        return switch offRoll.standing {
        case .onRoll: []
        case .inLineLeftOut: [.importRoll, .showLine(offRoll.pupil), .dismissLine(offRoll.pupil)]
        case .removed: [.eraseRemoved(offRoll.pupil)]
        }
    }
}

extension String {
    /// The text with another in the place of what stands there, in characters.
    package func replacing(_ place: Range<Int>, with other: String) -> String {
        String(prefix(place.lowerBound)) + other + String(dropFirst(place.upperBound))
    }
}
