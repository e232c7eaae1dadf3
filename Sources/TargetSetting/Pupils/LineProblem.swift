/// What is wrong in a line of a file, and what to do.
package struct LineProblem: Equatable, Sendable {
    /// The line of the file, 1 for the first; of a whole column, the first that is concerned.
    package let line: Int
    /// The heading, as the file has it; empty where it is about the whole line.
    package let column: String
    /// What stands there.
    package let value: String
    /// What is wrong, and what it was held against.
    package let kind: Kind

    /// Of a cell; of a whole line where `column` and `value` are empty.
    package init(line: Int, column: String, value: String, kind: Kind) {
        self.line = line
        self.column = column
        self.value = value
        self.kind = kind
    }

    /// What is wrong, with its facts.
    package enum Kind: Error, Equatable, Sendable {
        /// An earlier line says something else of the same pupil; empty where its cell is.
        case pupilTwice(firstLine: Int, says: String)
        /// Another line says something else of the same target.
        case targetTwice(line: Int, says: String)
        /// An earlier line has the same target: this may be another examination.
        case targetAgain(line: Int)
        /// A target in the subject is recorded on another scale: this may be another examination.
        case targetOnOtherScale(pupil: Int, subject: String, recorded: Grade)
        /// A cell of a list of targets says of where the pupil is what the roll does not; with what it has.
        case rollDisagrees(pupil: Int, column: String, says: String, recorded: String)
        /// A reference that another pupil has than the one whose UPN, or name, the line has.
        case referenceOfAnother(TwoHolders)
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
        /// On so many lines, of so many, the surname on the roll stands here, and the forename under the surname.
        case namesExchanged(with: String, lines: Int, of: Int)
        /// Most NC years are not those of the dates of birth, and not by the same number.
        case yearsDisagree(lines: Int, of: Int)
        /// Another cell of the line says that it is not so.
        case cellsContradict(column: String, says: String)
        /// Another cell of the line gives another day of leaving that is to come.
        case leavingsDisagree(column: String, says: String)
        /// The list is older than what is recorded: what it says otherwise is not taken.
        case olderList(ListAge, [OlderCell])
        /// The list has the pupil on the roll.
        case recordedAsLeft(pupil: Int, on: Day)
        /// Most pupils of the list have left, and nothing is said of when this one did.
        case leaverWithoutDay
        /// The list has the pupil, and no day of leaving.
        case recordedAsLeaving(pupil: Int, on: Day)
        /// The list has the pupil registered here alone, or says nothing of it.
        case recordedElsewhere(pupil: Int, isBlank: Bool)
        /// An NC year that goes back from the recorded one, or on by more than one, where no date of birth tells which is right.
        case yearDoubtful(pupil: Int, recorded: Int)
        /// A person replaced it by what is recorded.
        case replacedByHand(pupil: Int, ReplacedValue.Place, on: Day)
        /// It says why there is no result, and one is recorded.
        case resultRecorded(pupil: Int, Attainment)
        /// Nobody has this UPN or reference.
        case unknownPupil(isNumber: Bool, rollIsEmpty: Bool)
        /// Nobody on the roll has it, and its list is of results.
        case resultOfNobody
        case notIdentified
        /// The title of the list says when it is of, and that is not now.
        case listOf(ListTime)
        /// It is of no line: what else the list says, which nobody reads and which may tell who counts.
        case listSaysMore([ListRemark])
        /// The days of birth are the roll's with day and month changed over: no day of the file is taken.
        case daysChangedOver(lines: Int)
        /// It has a reference that nobody has, and says nothing of who it is: a word above or below the pupils.
        /// - Parameter isAbove: whether pupils stand below it: it may begin a section.
        case keyAlone(isAbove: Bool)
        case refused(Refusal)
        /// It is not of the form that its column takes.
        case unreadable(FlawOfForm)

        /// What scripts match on.
        package var code: String {
            switch self {
            case .pupilTwice: "pupil-twice"
            case .targetTwice, .targetAgain: "target-twice"
            case .targetOnOtherScale: "target-on-other-scale"
            case .referenceOfAnother: "reference-of-another"
            case .anotherChild: "another-child"
            case .severalPupils: "several-pupils"
            case .columnDisagrees, .columnMoved, .columnOfPoints, .yearsDisagree, .namesExchanged:
                "column-disagrees"
            case .cellsContradict, .leavingsDisagree, .rollDisagrees: "columns-disagree"
            case .olderList: "older-list"
            case .recordedAsLeft: "recorded-as-left"
            case .leaverWithoutDay: "not-on-roll"
            case .recordedAsLeaving: "recorded-as-leaving"
            case .recordedElsewhere: "recorded-elsewhere"
            case .yearDoubtful: "year-doubtful"
            case .replacedByHand: "replaced-by-hand"
            case .resultRecorded: "result-recorded"
            case .unknownPupil, .resultOfNobody: "unknown-pupil"
            case .notIdentified: "not-identified"
            case .listOf: "title-of-list"
            case .listSaysMore: "list-says-more"
            case .daysChangedOver: "column-in-doubt"
            case .keyAlone: "key-alone"
            case .refused(let refusal): refusal.code
            case .unreadable(let flaw): flaw.problem.code
            }
        }
    }
}

/// The pupils whom one line names by two keys.
package struct TwoHolders: Equatable, Sendable {
    /// A pupil by the number, and who it is.
    package struct Holder: Equatable, Sendable {
        /// The pupil's number.
        package let number: Int
        /// Who the pupil is by the roll.
        package let identity: Identity

        init(_ pupil: Pupil) { (number, identity) = (pupil.number, Identity(pupil.details)) }
    }

    /// Whose reference it is.
    package let ofReference: Holder
    /// Whose line it is by what else stands there, which is the UPN, the name or another reference; nil where that is nobody on
    /// the roll.
    package let ofLine: Holder?
    /// The detail of the line that tells whose it is.
    package let by: PupilDetails.Field
    /// Who it is by the line.
    package let inFile: Identity
}

/// What is wrong with the form of a cell or a row, as whoever reads the file tells it.
package struct FlawOfForm: Equatable, Sendable {
    /// The error, in the words of whoever read the cell; it is compared by its code and facts.
    package let problem: any UserFacing

    /// Of an error that people are told of in the words of another module.
    package init(_ problem: some UserFacing) { self.problem = problem }

    package static func == (one: FlawOfForm, other: FlawOfForm) -> Bool {
        one.problem.code == other.problem.code && one.problem.facts == other.problem.facts
    }
}
