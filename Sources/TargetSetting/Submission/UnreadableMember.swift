/// A member of a file of ours whose value cannot be: which, what it says, and what it has to be.
package struct UnreadableMember: Error, Equatable, Sendable {
    /// Its path: `actionPlan.by`.
    package let member: String
    /// As the file has it.
    package let says: String
    /// What the member would have to be.
    package let expected: Expected

    /// What the member would have to be.
    package enum Expected: Equatable, Sendable {
        case one(of: Kind)
        /// From one character to as many as this, each printable.
        case text(limit: Int)
        case number(ClosedRange<Int>)
        /// What follows from the rest of the file.
        case value(String)
    }

    /// What needs no more saying, under the name that is kept.
    package enum Kind: String, Sendable, FactConvertible {
        case day, percentage, id, urn
        case academicYear = "academic-year"
        case oneDecimal = "one-decimal"
        case sha256 = "sha-256"
        case dfeNumber = "dfe-number"
        /// One of the names that are known.
        case knownName = "known-name"
        /// Not the same as another.
        case unique
        /// One amount of one kind, with what it is out of where it is out of something.
        case figure
        /// What goes with such a value, and nothing else.
        case whatGoesWithIt = "what-goes-with-it"
    }

    /// Of a value that is not of the kind that the member is of.
    package init(_ member: String, says: String, is kind: Kind) {
        self.init(member, says: says, expected: .one(of: kind))
    }

    /// Of a value that is not what the member would have to be.
    package init(_ member: String, says: String, expected: Expected) {
        self.member = member
        self.says = says
        self.expected = expected
    }

    /// The same, as a member of something that stands under a name.
    package func inside(_ name: String) -> UnreadableMember {
        UnreadableMember("\(name).\(member)", says: says, expected: expected)
    }
}

extension UnreadableMember {
    /// The values under the names that scripts read, and from which it is read back.
    package var facts: Facts {
        let facts: Facts = ["member": member, "says": says]
        return switch expected {
        case .one(let kind): facts.adding(["expected": kind])
        case .text(let limit): facts.adding(["limit": limit])
        case .number(let range): facts.adding(["lowest": range.lowerBound, "highest": range.upperBound])
        case .value(let value): facts.adding(["follows": value])
        }
    }

    /// As it was kept; nil where the facts are of something else.
    package init?(_ facts: Facts) {
        guard let member = facts.text("member"), let says = facts.text("says"),
            let expected = Expected(facts)
        else { return nil }
        self.init(member, says: says, expected: expected)
    }
}

extension UnreadableMember.Expected {
    fileprivate init?(_ facts: Facts) {
        if let kind = facts.text("expected").flatMap(UnreadableMember.Kind.init) {
            self = .one(of: kind)
        } else if let limit = facts.number("limit") {
            self = .text(limit: limit)
        } else if let lowest = facts.number("lowest"), let highest = facts.number("highest"),
            lowest <= highest
        {
            self = .number(lowest...highest)
        } else if let value = facts.text("follows") {
            self = .value(value)
        } else {
            return nil
        }
    }
}
