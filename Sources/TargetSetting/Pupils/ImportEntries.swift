/// A line of a roll as it was read.
package struct RollEntry: Equatable, Sendable {
    /// A result that stands in a column of its own.
    package struct Result: Equatable, Sendable {
        /// The heading, as the file has it.
        package let column: String
        /// As the heading names it.
        package let subject: PersonText
        /// `ks1` or `now`.
        package let when: String
        /// What stands in the cell, whether it is a grade or not; empty among `blanks`.
        package let grade: String

        /// As it is read: the cycle's scales are not asked yet.
        package init(column: String, subject: PersonText, when: String, grade: String) {
            self.column = column
            self.subject = subject
            self.when = when
            self.grade = grade
        }
    }

    /// The line of the file it begins on, 1 for the first.
    package let line: Int
    /// What the line says of who the pupil is and how they are registered; nil is what it does not say.
    package let details: PupilDetails
    /// Those of its results in which something stands, in the order of the columns.
    package let results: [Result]
    /// The cells of those columns in which nothing stands.
    package let blanks: [Result]
    /// Why it cannot be told who the line is about; then nothing of it is taken.
    package let problems: [LineProblem]
    /// The cells that could not be read; the rest of the line is taken.
    package let unread: [UnreadCell]
    /// The cells of the details as they are written.
    package let written: [WrittenCell<PupilDetails.Field>]
    /// The details of which the list has a column, and here nothing in it.
    package let blankFields: Set<PupilDetails.Field>
    /// The cells that say that a detail is not so: on the roll now, or registered here alone.
    package let denied: [WrittenCell<PupilDetails.Field>]
    /// The names that the pupil had before, or is called by.
    package let otherNames: [OtherName]
    /// Of what else the list says, which no line is: where each part of it stands.
    package var saidMore: Set<SaidMore> = []
    /// Whether its list has results, grades or sessions of attendance, and nothing of who is here but NC years.
    package var isOfResults = false

    /// As it is read: neither the roll nor the cycle's scales are asked yet.
    package init(
        line: Int, details: PupilDetails, results: [Result], blanks: [Result] = [],
        problems: [LineProblem], unread: [UnreadCell] = [], written: [WrittenCell<PupilDetails.Field>] = [],
        blankFields: Set<PupilDetails.Field> = [],
        denied: [WrittenCell<PupilDetails.Field>] = [], otherNames: [OtherName] = []
    ) {
        self.line = line
        self.details = details
        self.results = results
        self.blanks = blanks
        self.problems = problems
        self.unread = unread
        self.written = written
        self.blankFields = blankFields
        self.denied = denied
        self.otherNames = otherNames
    }

    /// The same, with these against it and nothing else.
    func having(_ problems: [LineProblem]) -> RollEntry { having(details, problems) }

    var withoutForename: RollEntry {
        var details = details
        details.clear(.forename)
        return having(details, problems)
    }

    /// The same with these results and blanks.
    func having(_ results: [Result], blanks: [Result]) -> RollEntry {
        having(details, problems, results, blanks: blanks)
    }

    private func having(_ details: PupilDetails, _ problems: [LineProblem]) -> RollEntry {
        having(details, problems, results, blanks: blanks)
    }

    private func having(
        _ details: PupilDetails, _ problems: [LineProblem], _ results: [Result], blanks: [Result]
    ) -> RollEntry {
        var entry = RollEntry(
            line: line, details: details, results: results, blanks: blanks, problems: problems,
            unread: unread,
            written: written, blankFields: blankFields, denied: denied, otherNames: otherNames)
        (entry.saidMore, entry.isOfResults) = (saidMore, isOfResults)
        return entry
    }

    /// Whether it has a reference and says nothing else of who somebody is: no UPN, name, birthday or NC year.
    var hasKeyAlone: Bool {
        let names = [details.surname, details.forename].compactMap(\.self)
        let isUnread = unread.contains { [.field(.born), .field(.ncYear)].contains($0.place) }
        return details.reference != nil && details.upn == nil && problems.isEmpty && !isUnread
            && details.born == nil && details.ncYear == nil
            && !names.contains { $0.text.contains(where: \.isLetter) }
    }

    /// The column of a detail as the file calls it, and what stands there; both are empty where the file has no such cell.
    func cell(_ field: PupilDetails.Field) -> (column: String, value: String) {
        written.first { $0.of == field }.map { ($0.column, $0.value) } ?? ("", "")
    }
}

/// What stands in a cell, and in which column.
package struct WrittenCell<Part: Equatable & Sendable>: Equatable, Sendable {
    /// Which detail, part or claim it is that the cell says.
    package let of: Part
    /// As the file calls it.
    package let column: String
    /// What stands in the cell, as it is shown to whoever is told of it.
    package let value: String

    /// Of a cell as it was written.
    package init(of part: Part, column: String, value: String) {
        of = part
        self.column = column
        self.value = value
    }
}

/// A cell of a roll that cannot be taken.
package struct UnreadCell: Equatable, Sendable {
    /// What the cell was to say.
    package let place: LeftOutCell.Place
    /// The heading, as the file has it; empty where no cell of the list says it.
    package let column: String
    /// What stands there, of two lines both; where no cell says it, what is recorded.
    package let value: String
    /// Why; nil where that is said of the whole column on another line.
    package let problem: LineProblem?

    /// Of a cell that is left out, with why where its own line tells that.
    package init(place: LeftOutCell.Place, column: String, value: String, problem: LineProblem?) {
        self.place = place
        self.column = column
        self.value = value
        self.problem = problem
    }
}

/// A line of a list of personal targets as it was read.
package struct PersonalRow: Equatable, Sendable {
    /// What a cell is of.
    package enum Part: Equatable, Sendable {
        case holder, aim, by, why, who, support, steps
    }

    /// What a row says of where the pupil is, which a list of targets does not change.
    package enum Claim: Equatable, Sendable {
        case year(Int)
        case enrolment(Enrolment)
        case left(Day)
        case isGone
        case keyStage(String)
        case result(subject: PersonText, when: String, grade: String)
        /// Where the pupil is now in the subject.
        case now(grade: String)
        /// When the target was set.
        case setOn(Day)
    }

    /// The line of the file it begins on, 1 for the first.
    package let line: Int
    /// A UPN, a reference, a group or a key stage.
    package let holder: String
    /// The other columns that say whose it is, a UPN or a reference.
    package let otherKeys: [String]
    /// What the line says of who the pupil is.
    package let identity: Identity
    /// As the row names it; nil where that cannot be read.
    package let subject: PersonText?
    /// What the row asks for; nil where what is aimed for, the day or the reason is not there or cannot be read.
    package let entry: Action.PersonalEntry?
    /// Why nothing of the row is taken, as far as reading it tells.
    package let problems: [LineProblem]
    /// The cells as they are written.
    package let written: [WrittenCell<Part>]
    /// Whether a column says that the subject is examined in another qualification than a GCSE.
    package let isOfOtherQualification: Bool
    /// The cells that say where the pupil is, each held against the roll.
    package let claims: [WrittenCell<Claim>]
    /// Whether its day is in a column of which no day is taken, as is said on another line.
    package let isInDoubt: Bool
    /// Whether it aims for nothing: a list may have every subject of every pupil.
    package let isWithoutAim: Bool

    /// As it is read: neither the roll nor the cycle's scales are asked yet.
    package init(
        line: Int, holder: String, otherKeys: [String] = [], identity: Identity = Identity(),
        subject: PersonText?, entry: Action.PersonalEntry?, problems: [LineProblem],
        written: [WrittenCell<Part>] = [], isOfOtherQualification: Bool = false,
        claims: [WrittenCell<Claim>] = [], isInDoubt: Bool = false, isWithoutAim: Bool = false
    ) {
        self.line = line
        self.holder = holder
        self.otherKeys = otherKeys
        self.identity = identity
        self.subject = subject
        self.entry = entry
        self.problems = problems
        self.written = written
        self.isOfOtherQualification = isOfOtherQualification
        self.claims = claims
        self.isInDoubt = isInDoubt
        self.isWithoutAim = isWithoutAim
    }
}
