import Sentences
package import TargetSetting

/// What an import did, or would do, line by line.
package struct ImportReport: Encodable, Sendable {
    /// What is wrong with a cell or a line.
    package struct Problem: Encodable, Sendable {
        package let line: Int
        package let column: String?
        package let value: String?
        package let code: String
        package let what: String
    }

    /// A column that was read, and as what.
    package struct Taken: Encodable, Sendable {
        package let column: String
        package let field: String

        package init(column: String, field: String) {
            self.column = column
            self.field = field
        }
    }

    /// The grades of a scale of which a line has none.
    package struct Grades: Encodable, Sendable {
        package let scale: String
        package let grades: [String]
    }

    /// What a list of targets lacks of a pupil.
    package struct MissingTargets: Encodable, Sendable {
        package let pupil: Int
        package let subjects: [String]
    }

    /// What else a list says.
    package struct SaysMore: Encodable, Sendable {
        package let code: String
        package let parts: [String]
        /// Whether somebody said that it changes nothing.
        package let isAnswered: Bool

        fileprivate init(_ parts: [String], isAnswered: Bool) {
            (self.parts, self.isAnswered) = (parts, isAnswered)
            code = LineProblem.Kind.listSaysMore(parts).code
        }
    }

    /// What stands for no day in a column.
    package struct NoDay: Encodable, Sendable {
        package let column: String
        package let value: String

        package init(column: String, value: String) {
            self.column = column
            self.value = value
        }
    }

    /// A column that was not read, and what stands in it.
    package struct Ignored: Encodable, Sendable {
        package let column: String
        package let what: String?

        package init(column: String, what: String?) {
            self.column = column
            self.what = what
        }
    }

    /// Which columns were taken for what.
    package let columns: [Taken]
    package let added: [Int]
    /// Those of them who came in as left.
    package let left: [Int]
    package let changed: [Int]
    package let unchanged: [Int]
    /// The lines of which nothing is taken, and those of which some cells are left out, once for each.
    package let leftOut: [Int]
    package let cellsLeftOut: [Int]
    /// The lines of a list of targets that aim for nothing, and are passed over.
    package let withoutAim: [Int]
    package let leavingToCome: [Int]
    package let missing: [Int]
    /// Which part of the roll the file is taken for, such as `rest-of-today`.
    package let part: String?
    package let missingTargets: [MissingTargets]
    /// What was done; empty of a dry run.
    package let changes: [Facts]
    /// What it changes, or would, in pupils who were on the roll and in personal targets that were there.
    package let lineChanges: [LineChange]
    package let problems: [Problem]
    /// What else the list says, which is not read and may tell who counts; nil where that is nothing.
    package let saysMore: SaysMore?
    /// Once for all lines.
    package let grades: [Grades]
    package let ignored: [Ignored]
    /// The lines that repeat the headings and are passed over.
    package let headingsAgain: [Int]
    /// The lines that say nothing in the columns that are read, and are passed over.
    package let passedOver: [Int]
    /// The columns in which days stand that stand for none, each with the first of them.
    package let noDays: [NoDay]
    package let dryRun: Bool
    package let written: Bool
    package let consequences: [Notice]
    /// Why nothing was taken, where a line that has a problem holds all back.
    package let error: ErrorReport.Told?

    /// - Parameter plan: what the action did; without one, what it would do.
    package init(
        _ plan: ImportPlan, _ outcome: Outcome?, _ refusal: Refusal?,
        taken: [Taken], ignored: [Ignored], headingsAgain: [Int], passedOver: [Int] = [],
        noDays: [NoDay] = [], isDryRun: Bool
    ) {
        columns = taken
        added = plan.added
        left = plan.addedAsLeft
        changed = plan.changed
        unchanged = plan.unchanged
        leftOut = plan.leftOut
        cellsLeftOut = plan.cellsLeftOut
        withoutAim = plan.withoutAim
        leavingToCome = plan.leavingToCome
        missing = plan.missing
        part = plan.part?.rawValue
        missingTargets = plan.missingTargets.map {
            MissingTargets(pupil: $0.pupil, subjects: $0.subjects.map(\.text))
        }
        changes = outcome?.changes ?? []
        lineChanges = plan.pupilChanges.flatMap(\.changes) + plan.targetChanges.flatMap(\.changes)
        error = refusal.map { ErrorReport($0).error }
        problems = plan.problems.map {
            Problem(
                line: $0.line, column: $0.column.isEmpty ? nil : $0.column,
                value: $0.value.isEmpty ? nil : $0.value, code: $0.kind.code, what: $0.kind.inWords)
        }
        saysMore = plan.saysMore.isEmpty ? nil : SaysMore(plan.saysMore, isAnswered: plan.saysMoreIsAnswered)
        grades = plan.scalesAskedFor.map { Grades(scale: $0.title, grades: $0.names) }
        self.ignored = ignored
        self.headingsAgain = headingsAgain
        self.passedOver = passedOver
        self.noDays = noDays
        dryRun = isDryRun
        written = outcome?.changedSomething ?? false
        consequences = (outcome?.consequences ?? []).map(Notice.init)
    }
}
