/// What an import would do, line by line.
package struct ImportPlan: Equatable, Sendable {
    /// The lines of each kind.
    package internal(set) var added: [Int] = []
    package internal(set) var changed: [Int] = []
    package internal(set) var unchanged: [Int] = []
    /// The lines of which nothing is taken.
    package internal(set) var leftOut: [Int] = []
    /// The lines of which some cells are left out, once for each cell.
    package internal(set) var cellsLeftOut: [Int] = []
    /// The lines whose leaving day is to come, and so is the expected leaving.
    package internal(set) var leavingToCome: [Int] = []
    package internal(set) var problems: [LineProblem] = []
    /// The numbers of the pupils on the roll that the file does not name; nothing is done about them.
    package internal(set) var missing: [Int] = []
    /// What was known of pupils who were on the roll already, and is now.
    package internal(set) var pupilChanges: [PupilChange] = []
    /// What personal targets were and are now.
    package internal(set) var targetChanges: [TargetChange] = []

    /// A line that changes a pupil who was on the roll already.
    package struct PupilChange: Equatable, Sendable {
        package let line: Int
        package let before: Pupil
        package let after: Pupil
    }

    /// A line that changes a personal target.
    package struct TargetChange: Equatable, Sendable {
        package let line: Int
        package let before: PersonalTarget
        package let after: PersonalTarget
    }
    /// By what most days or years of the file are out; then nothing of it is taken.
    package internal(set) var shift: DayShift?

    init() {}

    /// The lines of which not everything is taken.
    package var linesWithProblems: [Int] { Set(leftOut + cellsLeftOut).sorted() }
}
