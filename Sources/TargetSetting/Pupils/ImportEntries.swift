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
    package let of: Part
    /// As the file calls it.
    package let column: String
    package let value: String

    package init(of part: Part, column: String, value: String) {
        of = part
        self.column = column
        self.value = value
    }
}

/// A cell of a roll that cannot be taken.
package struct UnreadCell: Equatable, Sendable {
    package let place: LeftOutCell.Place
    package let column: String
    package let value: String
    /// Why; nil where that is said of the whole column on another line.
    package let problem: LineProblem?

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
    }

    package let line: Int
    /// A UPN, a reference, a group or a key stage.
    package let holder: String
    /// The other columns that say whose it is, a UPN or a reference.
    package let otherKeys: [String]
    /// What the line says of who the pupil is.
    package let identity: Identity
    package let subject: PersonText?
    package let entry: Action.PersonalEntry?
    package let problems: [LineProblem]
    /// The cells as they are written.
    package let written: [WrittenCell<Part>]
    /// Whether a column says that the subject is examined in another qualification than a GCSE.
    package let isOfOtherQualification: Bool
    package let claims: [WrittenCell<Claim>]
    /// Whether its day is in a column of which no day is taken, as is said on another line.
    package let isInDoubt: Bool

    package init(
        line: Int, holder: String, otherKeys: [String] = [], identity: Identity = Identity(),
        subject: PersonText?, entry: Action.PersonalEntry?, problems: [LineProblem],
        written: [WrittenCell<Part>] = [], isOfOtherQualification: Bool = false,
        claims: [WrittenCell<Claim>] = [], isInDoubt: Bool = false
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
    }
}

/// What is wrong in a line of a file, and what to do.
package struct LineProblem: Equatable, Sendable {
    package let line: Int
    package let column: String
    /// What stands there.
    package let value: String
    package let kind: Kind

    package init(line: Int, column: String, value: String, kind: Kind) {
        self.line = line
        self.column = column
        self.value = value
        self.kind = kind
    }

    package enum Kind: Error, Equatable, Sendable {
        /// An earlier line says something else of the same pupil; empty where its cell is.
        case pupilTwice(firstLine: Int, says: String)
        /// Another line says something else of the same target.
        case targetTwice(line: Int, says: String)
        /// An earlier line has the same target: this may be another examination.
        case targetAgain(line: Int)
        /// A cell of a list of targets says of where the pupil is what the roll does not; with what it has.
        case rollDisagrees(pupil: Int, column: String, says: String, recorded: String)
        /// A reference that another pupil has.
        case referenceOfAnother(pupil: Int)
        /// The key is a pupil's, and what else the line says is of another child; of this one, where it is on the roll.
        /// With the line of the file that the pupil stands on already, if one does.
        case anotherChild(pupil: Int, firstLine: Int?, known: Identity, inFile: Identity, bearer: Int?)
        /// A reference that, but for the zeros before it, these pupils have.
        case severalPupils([Int])
        /// A column that says who pupils are changes so many of them: it may have slipped by a row, and nothing of it is taken.
        case columnDisagrees(lines: Int, of: Int)
        /// What a column changes is recorded at other rows of it: it slipped by a row, there or from there on, or was sorted by itself.
        case columnMoved(ColumnMovement)
        /// Its results are points, so that a level in it may be points too; with what each is: `13 is 2c`.
        case columnOfPoints([String])
        /// Most NC years are not those of the dates of birth, and not by the same number.
        case yearsDisagree(lines: Int, of: Int)
        /// Another cell of the line says that it is not so.
        case cellsContradict(column: String, says: String)
        /// Another cell of the line gives another day of leaving that is to come.
        case leavingsDisagree(column: String, says: String)
        /// The list has the pupil on the roll.
        case recordedAsLeft(pupil: Int, on: Day)
        /// The list has the pupil, and no day of leaving.
        case recordedAsLeaving(pupil: Int, on: Day)
        /// The list has the pupil registered here alone, or says nothing of it.
        case recordedElsewhere(pupil: Int, isBlank: Bool)
        /// A person replaced it by what is recorded.
        case replacedByHand(pupil: Int, ReplacedValue.Place, on: Day)
        /// It says why there is no result, and one is recorded.
        case resultRecorded(pupil: Int, Attainment)
        /// Nobody has this UPN or reference.
        case unknownPupil(isNumber: Bool, rollIsEmpty: Bool)
        case notIdentified
        /// The title of the list says when it is of, and that is not now.
        case listOf(ListTime)
        /// It is of no line: what else the list says, which nobody reads and which may tell who counts.
        case listSaysMore([String])
        /// The days of birth are the roll's with day and month changed over: no day of the file is taken.
        case daysChangedOver(lines: Int)
        /// It has a reference that nobody has, and says nothing of who it is: a word above or below the pupils.
        /// - Parameter isAbove: whether pupils stand below it: it may begin a section.
        case keyAlone(isAbove: Bool)
        case refused(Refusal)
        /// It is not of the form that its column takes.
        case unreadable(any UserFacing)

        /// What scripts match on.
        package var code: String {
            switch self {
            case .pupilTwice: "pupil-twice"
            case .targetTwice, .targetAgain: "target-twice"
            case .referenceOfAnother: "reference-of-another"
            case .anotherChild: "another-child"
            case .severalPupils: "several-pupils"
            case .columnDisagrees, .columnMoved, .columnOfPoints, .yearsDisagree: "column-disagrees"
            case .cellsContradict, .leavingsDisagree, .rollDisagrees: "columns-disagree"
            case .recordedAsLeft: "recorded-as-left"
            case .recordedAsLeaving: "recorded-as-leaving"
            case .recordedElsewhere: "recorded-elsewhere"
            case .replacedByHand: "replaced-by-hand"
            case .resultRecorded: "result-recorded"
            case .unknownPupil: "unknown-pupil"
            case .notIdentified: "not-identified"
            case .listOf: "title-of-list"
            case .listSaysMore: "list-says-more"
            case .daysChangedOver: "column-in-doubt"
            case .keyAlone: "key-alone"
            case .refused(let refusal): refusal.code
            case .unreadable(let problem): problem.code
            }
        }

        package static func == (left: Kind, right: Kind) -> Bool {
            switch (left, right) {
            case (.pupilTwice(let one, let said), .pupilTwice(let other, let says)):
                one == other && said == says
            case (.targetTwice(let one, let said), .targetTwice(let other, let says)):
                one == other && said == says
            case (
                .rollDisagrees(let pupil, let column, let says, let recorded),
                .rollDisagrees(let other, let heading, let said, let known)
            ):
                pupil == other && column == heading && says == said && recorded == known
            case (.targetAgain(let one), .targetAgain(let other)): one == other
            case (.referenceOfAnother(let one), .referenceOfAnother(let other)):
                one == other
            case (
                .anotherChild(let pupil, let line, let known, let inFile, let bearer),
                .anotherChild(let other, let otherLine, let otherKnown, let otherInFile, let otherBearer)
            ):
                pupil == other && line == otherLine && known == otherKnown && inFile == otherInFile
                    && bearer == otherBearer
            case (.severalPupils(let some), .severalPupils(let others)): some == others
            case (.columnDisagrees(let some, let all), .columnDisagrees(let others, let most)):
                some == others && all == most
            case (.columnOfPoints(let some), .columnOfPoints(let others)): some == others
            case (.columnMoved(let one), .columnMoved(let other)): one == other
            case (.yearsDisagree(let some, let all), .yearsDisagree(let others, let most)):
                some == others && all == most
            case (.cellsContradict(let column, let says), .cellsContradict(let other, let said)),
                (.leavingsDisagree(let column, let says), .leavingsDisagree(let other, let said)):
                column == other && says == said
            case (.recordedAsLeft(let pupil, let day), .recordedAsLeft(let other, let otherDay)):
                pupil == other && day == otherDay
            case (.recordedAsLeaving(let pupil, let day), .recordedAsLeaving(let other, let otherDay)):
                pupil == other && day == otherDay
            case (.recordedElsewhere(let pupil, let isBlank), .recordedElsewhere(let other, let isNone)):
                pupil == other && isBlank == isNone
            case (
                .replacedByHand(let pupil, let place, let day), .replacedByHand(let other, let its, let then)
            ):
                pupil == other && place == its && day == then
            case (.resultRecorded(let pupil, let result), .resultRecorded(let other, let recorded)):
                pupil == other && result == recorded
            case (.unknownPupil(let number, let isEmpty), .unknownPupil(let other, let otherIsEmpty)):
                number == other && isEmpty == otherIsEmpty
            case (.notIdentified, .notIdentified): true
            case (.listOf(let one), .listOf(let other)): one == other
            case (.listSaysMore(let one), .listSaysMore(let other)): one == other
            case (.daysChangedOver(let one), .daysChangedOver(let other)): one == other
            case (.keyAlone(let one), .keyAlone(let other)): one == other
            case (.refused(let one), .refused(let other)): one == other
            case (.unreadable(let one), .unreadable(let other)):
                one.code == other.code && one.facts == other.facts
            default: false
            }
        }
    }
}
