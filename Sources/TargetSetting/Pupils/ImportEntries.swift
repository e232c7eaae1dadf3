/// A line of a roll as it was read.
package struct RollEntry: Equatable, Sendable {
    /// A result that stands in a column of its own.
    package struct Result: Equatable, Sendable {
        package let column: String
        package let subject: PersonText
        /// `ks1` or `now`.
        package let when: String
        package let grade: String

        package init(column: String, subject: PersonText, when: String, grade: String) {
            self.column = column
            self.subject = subject
            self.when = when
            self.grade = grade
        }
    }

    /// The line of the file it begins on, 1 for the first.
    package let line: Int
    package let details: PupilDetails
    package let results: [Result]
    /// What in the line could not be read; then nothing of it is taken.
    package let problems: [LineProblem]

    package init(line: Int, details: PupilDetails, results: [Result], problems: [LineProblem]) {
        self.line = line
        self.details = details
        self.results = results
        self.problems = problems
    }
}

/// A line of a list of personal targets as it was read.
package struct PersonalRow: Equatable, Sendable {
    package let line: Int
    /// A pupil, a group or a key stage, as `pru personal set` takes them.
    package let holder: String
    package let subject: PersonText?
    package let entry: Action.PersonalEntry?
    package let problems: [LineProblem]

    package init(
        line: Int, holder: String, subject: PersonText?, entry: Action.PersonalEntry?, problems: [LineProblem]
    ) {
        self.line = line
        self.holder = holder
        self.subject = subject
        self.entry = entry
        self.problems = problems
    }
}

/// What is wrong in a line of a file, and what to do.
package struct LineProblem: Equatable, Sendable {
    package let line: Int
    package let column: String
    /// What stands there.
    package let value: String
    package let what: String

    package init(line: Int, column: String, value: String, what: String) {
        self.line = line
        self.column = column
        self.value = value
        self.what = what
    }
}
