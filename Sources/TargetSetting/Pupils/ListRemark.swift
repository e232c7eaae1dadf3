/// What a list says beside what is read of it, or what its columns look like: all that is asked about it beside its lines.
package enum ListRemark: Hashable, Sendable {
    /// Words above the list or between its rows.
    case words(String)
    /// The title of a list of targets that is of a day long before what it changes was set.
    case titleBeforeTargets(String)
    /// What stands in a column that nobody reads, or that is read and not wholly understood.
    case cells(Cells)
    /// Grades that are taken as entry levels, and may be thirds of an E.
    case mayBeThirds(Cells)
    /// The enrolments below which it is blank: each may be meant for the rows below it.
    case blankBelow(Cells)
    /// Grades of which nothing says that they are aimed for: they may be those of now.
    case mayBeOfNow(Cells)
    /// Grades of which nothing says when they are of, under the name of a subject; where other words stand beside that, with it, and
    /// with the key stage of which they may be.
    case withoutTime(column: String, subject: String?, keyStage: KeyStage.ID)
    /// The headings by which a list that is read as a roll is one of targets.
    case looksLikeTargets(subject: String, aim: String)
    /// Results in what the cycle has no subject of, while it counts progress from some in which there are none.
    case noSubject(column: String, lacking: [String])
    /// Grades, or blanks, that fit the pupils of the rows above or below them better.
    case slid(column: String, subject: String?, Slip)
    /// Only the first row has no enrolment, or only the last: the column may have slipped.
    case blankAtEnd(column: String, isFirst: Bool)
    /// A column in order, beside rows that are in the order of these details; of none where the pupils' other grades go otherwise.
    /// It has its first value and its last; the one that it has on the first rows alone; or none where they are days of birth.
    case sorted(column: String, subject: String?, [String], rowsBy: [PupilDetails.Field])
    /// Earlier results that the roll has otherwise.
    case resultsDiffer(column: String, [Difference])
    /// Grades of now that are above the targets of these lines.
    case aboveTarget(column: String, lines: [Int])
    /// Grades of now that are the targets of all lines, which are so many.
    case likeTarget(column: String, lines: Int)
    /// A day on which a target was set, in an earlier year or else before what its line changes.
    case setBefore(column: String, String, isOfEarlierYear: Bool)
    /// How many more there are.
    case more(Int)
    /// What an earlier version of the register has, as it stands there.
    case unknown(String)

    /// A column by its heading or, where it has none, by its place, 1 for the first.
    package enum Column: Hashable, Sendable {
        case headed(String)
        case at(Int)
    }

    /// Some of the different cells of a column.
    package struct Cells: Hashable, Sendable {
        /// The column in which they stand.
        package let column: Column
        /// The first different cells that are shown, each once.
        package let values: [String]
        /// Whether the column has other cells that are asked about and not shown.
        package let areMore: Bool

        /// Cells of a column, in the order in which they are shown.
        package init(_ column: Column, _ values: [String], areMore: Bool = false) {
            (self.column, self.values, self.areMore) = (column, values, areMore)
        }
    }

    /// The rows of a column that slipped.
    package struct Slip: Hashable, Sendable {
        /// From the first line that slipped to the last, by the lines of the file, 1 for the first.
        package let lines: ClosedRange<Int>
        /// Whether the column slipped down, so that the pupils of the rows above fit better; else it is those of the
        /// rows below.
        package let isDown: Bool
        /// Whether it is the blanks that tell it; else it is most grades.
        package let areBlanks: Bool
        /// By what the pupils of the other rows are told to fit better.
        package let evidence: Evidence
    }

    /// By what else is known of the pupils a column is told to have slipped.
    package enum Evidence: Hashable, Sendable {
        case column(String)
        case known(Known)

        /// What the register or the list has of them.
        package enum Known: String, Sendable {
            case otherTargets = "other-targets"
            case recorded
            case otherResults = "other-results"
            case anything
        }
    }

    /// A result of a pupil as the list has it, and as the roll does.
    package struct Difference: Hashable, Sendable {
        /// The pupil's number on the roll.
        package let pupil: Int
        /// What the list has, as it stands there.
        package let says: String
        /// The name of the grade that the roll has.
        package let recorded: String
    }
}

extension ListRemark {
    /// Whether it asks if a column stands under the right heading and beside the right pupils.
    package var isOfColumns: Bool {
        switch self {
        case .noSubject, .slid, .blankAtEnd, .sorted: true
        default: false
        }
    }

    /// Whether it asks what a grade is that is read.
    package var isOfGrade: Bool { if case .mayBeThirds = self { true } else { false } }

    /// Whether it says that the list may be one of targets.
    package var isOfTargetList: Bool { if case .looksLikeTargets = self { true } else { false } }

    /// Whether it asks of grades if they are aimed for.
    package var isOfPlainHeading: Bool { if case .mayBeOfNow = self { true } else { false } }

    /// The column of results of which no heading says of when they are; nil where it is about none.
    package var columnWithoutTime: String? {
        if case .withoutTime(let column, _, _) = self { column } else { nil }
    }

    /// The column that it asks about, whether it stands beside the right pupils.
    var doubtfulColumn: String? { isOfColumns ? facts.text("column") : nil }

    /// Whether it has cells that stand beside pupils.
    var isOfCells: Bool {
        switch self {
        case .cells, .mayBeThirds, .mayBeOfNow, .blankBelow, .setBefore, .unknown: true
        default: false
        }
    }
}
