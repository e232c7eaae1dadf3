public import TargetSetting

/// A file that was looked at when it came, and is to be written down.
public struct Incoming: Equatable, Sendable {
    /// The name it came under.
    public let file: String
    public let contents: Contents

    public enum Contents: Equatable, Sendable {
        /// Whole, right and one for this LA. The arrival's number and day are given when it is written; the document is the
        /// file without its cycle.
        case submission(Arrival, document: [UInt8])
        /// It cannot count. The number and the day are given when it is written; the name is the unit's, as the file says it.
        case faulty(KeptApart, name: Wording?, bytesDigest: String, bytes: [UInt8])
        /// It is something else than a submission, and is left alone.
        case other(String)
    }

    public init(file: String, _ contents: Contents) {
        self.file = file
        self.contents = contents
    }
}

/// What became of a file.
public enum Outcome: Equatable, Sendable {
    case taken(Arrival)
    /// The very submission was there.
    case known(Arrival)
    case keptApart(KeptApart)
    /// The very file was kept apart before.
    case keptApartBefore(KeptApart)
    /// It is something else than a submission, and why.
    case leftAlone(String)

    /// The unit that it is of; nil where a file does not say.
    public var dfe: DfENumber? {
        switch self {
        case .taken(let arrival), .known(let arrival): arrival.dfe
        case .keptApart(let apart), .keptApartBefore(let apart): apart.dfe
        case .leftAlone: nil
        }
    }

    /// The submission, where it is a whole one.
    public var arrival: Arrival? {
        switch self {
        case .taken(let arrival), .known(let arrival): arrival
        case .keptApart, .keptApartBefore, .leftAlone: nil
        }
    }

    public var revision: Int? {
        switch self {
        case .taken(let arrival), .known(let arrival): arrival.revision
        case .keptApart(let apart), .keptApartBefore(let apart): apart.revision
        case .leftAlone: nil
        }
    }

    /// Why it does not count, and what to do; empty where it may count.
    public var reasons: [String] {
        switch self {
        case .taken, .known: []
        case .keptApart(let apart), .keptApartBefore(let apart): apart.reasons + apart.remedies
        case .leftAlone(let why): [why]
        }
    }
}
