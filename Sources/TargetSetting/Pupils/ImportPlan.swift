/// What an import would do, line by line.
package struct ImportPlan: Equatable, Sendable {
    /// The lines of each kind.
    package internal(set) var added: [Int] = []
    /// Those of them who have left.
    package internal(set) var addedAsLeft: [Int] = []
    /// The lines that change what is recorded of a pupil, or a target.
    package internal(set) var changed: [Int] = []
    /// The lines that say what is recorded already.
    package internal(set) var unchanged: [Int] = []
    /// The lines of which nothing is taken.
    package internal(set) var leftOut: [Int] = []
    /// The lines of a list of targets that aim for nothing, where nothing is aimed for: they are no targets.
    package internal(set) var withoutAim: [Int] = []
    /// The lines of which some cells are left out, once for each cell.
    package internal(set) var cellsLeftOut: [Int] = []
    /// The lines whose leaving day is to come, and so is the expected leaving.
    package internal(set) var leavingToCome: [Int] = []
    /// What is wrong with lines and with single cells, each with its place.
    package internal(set) var problems: [LineProblem] = []
    /// What else the list says, which nobody reads and which may tell who counts.
    package internal(set) var saysMore: [ListRemark] = []
    /// The columns of results that stand beside the right pupils now, and did not in a list before.
    var mendedColumns: [String] = []
    /// Whether somebody said of all of it that it changes nothing.
    package internal(set) var saysMoreIsAnswered = false
    /// The numbers of the pupils on the roll that the file does not name, of a list of targets those who have such targets;
    /// nothing is done about them.
    package internal(set) var missing: [Int] = []
    /// Which part of the roll the file has, where nobody is asked about for not being in it.
    package internal(set) var part: RollPart?
    /// What pupils have whom a list of targets names, and is not in it; nothing is done about that either.
    package internal(set) var missingTargets: [MissingTargets] = []
    /// What was known of pupils who were on the roll already, and is now.
    package internal(set) var pupilChanges: [PupilChange] = []
    /// What personal targets were and are now.
    package internal(set) var targetChanges: [TargetChange] = []

    /// A line that changes a pupil who was on the roll already.
    package struct PupilChange: Equatable, Sendable {
        /// The line of the file that changes the pupil; of several, the last that does.
        package let line: Int
        /// The pupil as they stood before the file.
        package let before: Pupil
        /// The pupil as they stand with the line.
        package let after: Pupil

        /// Whether nothing of the pupil changes, only what is asked for.
        package var isOfQuestionsAlone: Bool {
            var asked = before
            asked.leftOut = after.leftOut
            return asked == after
        }
    }

    /// The subjects in which a pupil has targets that a list does not have.
    package struct MissingTargets: Equatable, Sendable {
        /// The pupil's number.
        package let pupil: Int
        /// Those of the targets, as they are recorded.
        package let subjects: [PersonText]
    }

    /// A line that changes a personal target.
    package struct TargetChange: Equatable, Sendable {
        /// The line of the file that changes the target.
        package let line: Int
        /// What was aimed for before the line.
        package let before: PersonalTarget
        /// What is aimed for with it.
        package let after: PersonalTarget
    }
    /// By what most days or years of the file are out; then nothing of it is taken.
    package internal(set) var shift: DayShift?
    /// How many names stand beside the keys of others; then nothing of it is taken either.
    package internal(set) var apart: NamesApart?

    /// Why nothing of the file can be taken.
    package var refusal: PupilRefusal? { shift.map { .datesShifted($0) } ?? apart.map { .namesApart($0) } }

    init() {}

    /// The lines of which not everything is taken.
    package var linesWithProblems: [Int] { Set(leftOut + cellsLeftOut).sorted() }
}
