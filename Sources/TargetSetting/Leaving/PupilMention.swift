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
    /// Where the child is: on the roll, unless whoever finds the mention says otherwise.
    package var standing = Standing.onRoll
    /// By what the text tells who it is.
    package let means: Means
    /// Where it stands in the text, in characters.
    package let place: Range<Int>

    /// Whether it can hardly be anybody else.
    package var isCertain: Bool { means.isCertain }
}

extension PupilMention {
    var facts: Facts {
        ["pupil": pupil, "means": means, "from": place.lowerBound + 1, "to": place.upperBound]
    }
}

extension [PupilMention] {
    /// What tells who those are who are not on the roll.
    var remediesOffRoll: [Remedy] {
        let each = compactMap { mention -> Remedy? in
            switch mention.standing {
            case .onRoll: nil
            case .inLineLeftOut, .removed: .showOffRoll(mention.pupil)
            }
        }
        return each.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

extension String {
    /// The text with another in the place of what stands there, in characters.
    package func replacing(_ place: Range<Int>, with other: String) -> String {
        String(prefix(place.lowerBound)) + other + String(dropFirst(place.upperBound))
    }
}
