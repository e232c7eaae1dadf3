package import TargetSetting

/// A file that was looked at when it came, and is to be written down.
package struct Incoming: Equatable, Sendable {
    /// The name it came under.
    package let file: String
    /// What it turned out to be.
    package let contents: Contents

    /// What a file turned out to be.
    package enum Contents: Equatable, Sendable {
        /// Whole, right and one for this LA. The arrival's number and day are given when it is written; the document is the
        /// file without its cycle.
        case submission(ReceivedSubmission, document: [UInt8])
        /// It cannot count. The number and the day are given when it is written; the name is the unit's, as the file says it.
        case faulty(RejectedFile, name: PersonText?, bytesDigest: String, bytes: [UInt8])
        /// It is something else than a submission, and is left alone.
        case other([RejectedFile.Reason])
    }

    /// A file as it was found to be.
    package init(file: String, _ contents: Contents) {
        self.file = file
        self.contents = contents
    }
}

/// What became of a file.
package enum IntakeResult: Equatable, Sendable {
    case taken(ReceivedSubmission)
    /// The very submission was there.
    case known(ReceivedSubmission)
    case keptApart(RejectedFile)
    /// The very file was kept apart before.
    case keptApartBefore(RejectedFile)
    /// It is something else than a submission, and why.
    case leftAlone([RejectedFile.Reason])

    /// The unit that it is of; nil where a file does not say.
    package var dfe: DfENumber? {
        switch self {
        case .taken(let arrival), .known(let arrival): arrival.dfe
        case .keptApart(let apart), .keptApartBefore(let apart): apart.dfe
        case .leftAlone: nil
        }
    }

    /// The submission, where it is a whole one.
    package var arrival: ReceivedSubmission? {
        switch self {
        case .taken(let arrival), .known(let arrival): arrival
        case .keptApart, .keptApartBefore, .leftAlone: nil
        }
    }

    /// Which revision it says it is, 1 for the first; nil where a file does not say.
    package var revision: Int? {
        switch self {
        case .taken(let arrival), .known(let arrival): arrival.revision
        case .keptApart(let apart), .keptApartBefore(let apart): apart.revision
        case .leftAlone: nil
        }
    }

    /// Why it does not count; empty where it may count.
    package var reasons: [RejectedFile.Reason] {
        switch self {
        case .taken, .known: []
        case .keptApart(let apart), .keptApartBefore(let apart): apart.reasons
        case .leftAlone(let reasons): reasons
        }
    }

    /// What the officer does about it.
    package var remedies: [Remedy] {
        switch self {
        case .taken, .known, .leftAlone: []
        case .keptApart(let apart), .keptApartBefore(let apart): apart.remedies
        }
    }
}
