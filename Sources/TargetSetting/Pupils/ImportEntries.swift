/// A line of a roll as it was read.
public struct RollEntry: Equatable, Sendable {
    /// A result that stands in a column of its own.
    public struct Result: Equatable, Sendable {
        public let column: String
        public let subject: Wording
        /// `ks1` or `now`.
        public let when: String
        public let grade: String

        public init(column: String, subject: Wording, when: String, grade: String) {
            self.column = column
            self.subject = subject
            self.when = when
            self.grade = grade
        }
    }

    /// The line of the file it begins on, 1 for the first.
    public let line: Int
    public let details: PupilDetails
    public let results: [Result]
    /// What in the line could not be read; then nothing of it is taken.
    public let problems: [LineProblem]

    public init(line: Int, details: PupilDetails, results: [Result], problems: [LineProblem]) {
        self.line = line
        self.details = details
        self.results = results
        self.problems = problems
    }
}

/// A line of a list of personal targets as it was read.
public struct PersonalRow: Equatable, Sendable {
    public let line: Int
    /// A pupil, a group or a key stage, as `pru personal set` takes them.
    public let holder: String
    public let subject: Wording?
    public let entry: Action.PersonalEntry?
    public let problems: [LineProblem]

    public init(
        line: Int, holder: String, subject: Wording?, entry: Action.PersonalEntry?, problems: [LineProblem]
    ) {
        self.line = line
        self.holder = holder
        self.subject = subject
        self.entry = entry
        self.problems = problems
    }
}

/// What is wrong in a line of a file, and what to do.
public struct LineProblem: Equatable, Sendable {
    public let line: Int
    public let column: String
    /// What stands there.
    public let value: String
    public let what: String

    public init(line: Int, column: String, value: String, what: String) {
        self.line = line
        self.column = column
        self.value = value
        self.what = what
    }
}
