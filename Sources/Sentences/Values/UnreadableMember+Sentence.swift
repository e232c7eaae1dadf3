package import TargetSetting

extension UnreadableMember {
    /// Which member of the file it is, what it says, and what it has to be.
    package var sentence: String {
        switch expected {
        case .one(let kind): sentence(of: kind)
        case .text(let limit):
            "‘\(member)’ is not a text of 1 to \(limit) characters that can all be printed."
        case .number(let range):
            "‘\(member)’ is not a number from \(range.lowerBound) to \(range.upperBound): \(says)."
        case .value(let value):
            "‘\(member)’ says \(says), and what follows from the rest of the file is \(value)."
        }
    }

    private func sentence(of kind: Kind) -> String {
        switch kind {
        case .day: "‘\(member)’ is not a day: \(says)."
        case .academicYear: "‘\(member)’ is not an academic year: \(says)."
        case .oneDecimal: "‘\(member)’ is not a number with one decimal place: \(says)."
        case .percentage: "‘\(member)’ is above 100%: \(says)."
        case .id: "‘\(member)’ is not an id: \(says)."
        case .sha256: "‘\(member)’ is not a SHA-256: \(says)."
        case .dfeNumber: "‘\(member)’ is not a DfE number: \(says)."
        case .urn: "‘\(member)’ is not a URN of six digits: \(says)."
        case .knownName: "‘\(member)’ says ‘\(says)’, and this version knows no such name."
        case .unique: "‘\(member)’ says ‘\(says)’ twice."
        case .figure: "‘\(member)’ has no figure, or more than one."
        case .whatGoesWithIt: "‘\(member)’ says ‘\(says)’, and what goes with it is missing or too much."
        }
    }
}
