/// A result, or where a pupil is now, in a subject.
public struct Attainment: Equatable, Sendable {
    public enum When: Hashable, Sendable {
        /// The result at the end of a key stage, by its id.
        case keyStage(String)
        /// An assessment by the unit.
        case now

        /// `ks1` or `now`, as it is typed.
        public var text: String {
            switch self {
            case .keyStage(let id): id
            case .now: "now"
            }
        }

        public init(_ text: String) { self = text == "now" ? .now : .keyStage(text) }
    }

    public let subject: Wording
    /// What tells the subject from others, however it is written.
    let key: String
    public let when: When
    public let grade: Grade
    public let day: Day?
    public let source: Wording?

    public init(subject: Wording, when: When, grade: Grade, day: Day?, source: Wording?) {
        self.subject = subject
        key = subject.folded
        self.when = when
        self.grade = grade
        self.day = day
        self.source = source
    }
}

/// Attendance before the unit and now (M16). Each rate is of sessions attended.
public struct Attendance: Equatable, Sendable {
    /// A rate, with the sessions it was worked out from where they are known.
    public struct Rate: Equatable, Sendable {
        public let attended: Tenths
        public let sessions: SessionCount?

        public init(attended: Tenths) {
            self.attended = attended
            sessions = nil
        }

        public init(sessions: SessionCount) {
            self.sessions = sessions
            attended = Tenths(1000) - sessions.rate
        }

        public var inWords: String {
            sessions.map { "\(attended)% (missed \($0.missed) of \($0.possible) sessions)" } ?? "\(attended)%"
        }
    }

    public let before: Rate
    public let now: Rate
    /// Why it could not improve.
    public let medical: Wording?

    public init(before: Rate, now: Rate, medical: Wording?) {
        self.before = before
        self.now = now
        self.medical = medical
    }
}

/// The personal education plan of a child in care (M19).
public struct PEP: Equatable, Sendable {
    public let updated: Day?
    public let agreedWithSIP: Day?
    public let nextMeeting: Day?

    public init(updated: Day?, agreedWithSIP: Day?, nextMeeting: Day?) {
        self.updated = updated
        self.agreedWithSIP = agreedWithSIP
        self.nextMeeting = nextMeeting
    }
}
