import Sentences
package import TargetSetting

/// What an import did, or would do, line by line.
package struct ImportReport: Encodable, Sendable {
    /// What is wrong with a cell or a line.
    package struct Problem: Encodable, Sendable {
        /// The line of the file, 1 for the first.
        package let line: Int
        /// The heading of the column; nil where it is the whole line.
        package let column: String?
        /// What stands in the cell; nil where nothing does.
        package let value: String?
        /// What scripts match on, such as `target-twice`: never changed.
        package let code: String
        /// What is wrong and, where that is not plain, what to do.
        package let what: String
    }

    /// Which columns are read, and which are not.
    package struct Columns: Sendable {
        /// Those that are read, each with what it was taken for.
        package let taken: [Taken]
        /// Those that are not read.
        package let ignored: [Ignored]

        /// The columns of a file, as its headings were understood.
        package init(taken: [Taken], ignored: [Ignored]) {
            self.taken = taken
            self.ignored = ignored
        }
    }

    /// A column that was read, and as what.
    package struct Taken: Encodable, Sendable {
        /// The heading, as the file has it.
        package let column: String
        /// What it was taken for.
        package let field: String

        /// A heading that was understood.
        package init(column: String, field: String) {
            self.column = column
            self.field = field
        }
    }

    /// A pupil whom the file does not name, with what a file would; written is the number.
    package struct Unnamed: Encodable, Sendable {
        /// The pupil's number in the register.
        package let number: Int
        /// The UPN or the reference; empty where there is none.
        package let key: String

        package func encode(to encoder: any Encoder) throws { try number.encode(to: encoder) }
    }

    /// The grades of a scale of which a line has none.
    package struct Grades: Encodable, Sendable {
        /// What the cycle calls the scale.
        package let scale: String
        /// The names of its grades, as they can be typed.
        package let grades: [String]
    }

    /// What a list of targets lacks of a pupil.
    package struct MissingTargets: Encodable, Sendable {
        /// Whose targets they are, by number.
        package let pupil: Unnamed
        /// The subjects in which a target is recorded, and the list has none. Nothing is done about them.
        package let subjects: [String]
    }

    /// What else a list says.
    package struct SaysMore: Encodable, Sendable {
        /// What scripts match on: that of the problem which asks about it.
        package let code: String
        /// What the list says in words, a part each.
        package let parts: [String]
        /// Whether somebody said that it changes nothing.
        package let isAnswered: Bool
        /// The same as data.
        package let remarks: [Facts]
        /// Whether something is asked of what is read, and whether it may be a list of targets.
        package let isOfWhatIsRead, mayBeOfTargets: Bool

        private enum CodingKeys: String, CodingKey { case code, parts, isAnswered, remarks }

        fileprivate init(_ remarks: [ListRemark], isAnswered: Bool) {
            self.isAnswered = isAnswered
            (parts, self.remarks) = (remarks.map(\.inWords), remarks.map(\.facts))
            isOfWhatIsRead = remarks.contains { $0.isOfColumns || $0.isOfGrade }
            mayBeOfTargets = remarks.contains(where: \.isOfTargetList)
            code = LineProblem.Kind.listSaysMore(remarks).code
        }
    }

    /// How many findings of a rule there would be that were not there before.
    package struct Question: Encodable, Sendable {
        /// The rule by which they would be found.
        package let rule: Rule.ID
        /// As `check` has it: `error`, `query`.
        package let severity: String
        /// How many there would be of this severity; 1 or more.
        package let count: Int
    }

    /// What stands for no day in a column.
    package struct NoDay: Encodable, Sendable {
        /// The heading of the column.
        package let column: String
        /// What stands there, such as `01/01/1900`.
        package let value: String

        /// The first of what stands for no day in a column.
        package init(column: String, value: String) {
            self.column = column
            self.value = value
        }
    }

    /// A column that was not read, and why.
    package struct Ignored: Encodable, Sendable {
        /// The heading, as the file has it.
        package let column: String
        /// Why it is not read, or what to do; nil where nobody knows the heading.
        package let what: String?

        /// A heading that was not understood, or whose column is not wanted.
        package init(column: String, what: String?) {
            self.column = column
            self.what = what
        }
    }

    /// Which columns were taken for what.
    package let columns: [Taken]
    /// The lines that added a pupil, or a target.
    package let added: [Int]
    /// Those of them who came in as left.
    package let left: [Int]
    /// The lines that changed something of what was recorded already.
    package let changed: [Int]
    /// The lines that say what was recorded already.
    package let unchanged: [Int]
    /// The lines of which nothing is taken, and those of which some cells are left out, once for each.
    package let leftOut: [Int]
    /// The lines of which some cells are not taken, and the others are: a line stands once for each cell.
    package let cellsLeftOut: [Int]
    /// The lines of a list of targets that aim for nothing, and are passed over.
    package let withoutAim: [Int]
    /// The lines whose day of leaving is to come: it is taken as the expected leaving.
    package let leavingToCome: [Int]
    /// The pupils on the roll whom the file does not name; of a list of targets those who have targets. Nothing
    /// is done about them.
    package let missing: [Unnamed]
    /// Which part of the roll the file is taken for.
    package let part: RollPart?
    /// What pupils have whom a list of targets names, and it does not have. Nothing is done about that either.
    package let missingTargets: [MissingTargets]
    /// What was done; empty of a dry run.
    package let changes: [Facts]
    /// What it changes, or would, in pupils who were on the roll and in personal targets that were there.
    package let lineChanges: [LineChange]
    /// Everything that is wrong, cell by cell: `notices` says the same for people.
    package let problems: [Problem]
    /// What else the list says, which is not read and may tell who counts; nil where that is nothing.
    package let saysMore: SaysMore?
    /// Once for all lines.
    package let grades: [Grades]
    /// The columns that are not read.
    package let ignored: [Ignored]
    /// The lines that repeat the headings and are passed over.
    package let headingsAgain: [Int]
    /// The lines that say nothing in the columns that are read, and are passed over.
    package let passedOver: [Int]
    /// The columns in which days stand that stand for none, each with the first of them.
    package let noDays: [NoDay]
    /// What would be asked about, of a dry run; nil where it was done.
    package let questions: [Question]?
    /// Whether nothing was to be written, and this is what would be.
    package let dryRun: Bool
    /// Whether anything was written.
    package let written: Bool
    /// What followed from what was written; empty where nothing was.
    package let consequences: [Notice]
    /// Why nothing was taken, where a line that has a problem holds all back.
    package let error: ErrorReport.Told?
    /// The same with what can be done about it.
    package let refused: Notice?
    /// Whether it is of personal targets; else it is of a roll.
    package let isOfTargets: Bool
    /// Those of the changed lines that change nothing but what is asked for.
    package let asked: [Int]
    /// What is wrong; with one column of many lines, for one reason, once.
    package let notices: [Notice]

    private enum CodingKeys: String, CodingKey {
        case columns, added, left, changed, unchanged, leftOut, cellsLeftOut, withoutAim, leavingToCome
        case missing, part, missingTargets, changes, lineChanges, problems, saysMore, grades, ignored
        case headingsAgain, passedOver, noDays, questions, dryRun, written, consequences, error
    }

    /// What a file comes to, whether it was written, refused or only looked at.
    /// - Parameters:
    ///   - plan: what the action did; without one, what it would do.
    ///   - pupils: those among whom the ones are that the file does not name.
    ///   - findings: what would be asked about then, and is not now; nil where it was done.
    package init(
        _ plan: ImportPlan, _ outcome: Outcome?, _ refusal: Refusal?, among pupils: [Pupil],
        isOfTargets: Bool, columns read: Columns, headingsAgain: [Int], passedOver: [Int], noDays: [NoDay],
        isDryRun: Bool, asking findings: [Finding]? = nil
    ) {
        let keys = Dictionary(
            pupils.map { ($0.number, $0.details.upn?.description ?? $0.details.reference?.text ?? "") },
            uniquingKeysWith: { first, _ in first })
        func unnamed(_ number: Int) -> Unnamed { Unnamed(number: number, key: keys[number] ?? "") }
        columns = read.taken
        added = plan.added
        left = plan.addedAsLeft
        changed = plan.changed
        unchanged = plan.unchanged
        leftOut = plan.leftOut
        cellsLeftOut = plan.cellsLeftOut
        withoutAim = plan.withoutAim
        leavingToCome = plan.leavingToCome
        missing = plan.missing.map(unnamed)
        part = plan.part
        missingTargets = plan.missingTargets.map {
            MissingTargets(pupil: unnamed($0.pupil), subjects: $0.subjects.map(\.text))
        }
        changes = outcome?.changes ?? []
        lineChanges = plan.pupilChanges.flatMap(\.changes) + plan.targetChanges.flatMap(\.changes)
        error = refusal.map { ErrorReport($0).error }
        refused = refusal.map { Notice($0.message, $0.remedies) }
        self.isOfTargets = isOfTargets
        asked = plan.pupilChanges.filter(\.isOfQuestionsAlone).map(\.line)
        notices = plan.problems.together
        problems = plan.problems.map {
            Problem(
                line: $0.line, column: $0.column.isEmpty ? nil : $0.column,
                value: $0.value.isEmpty ? nil : $0.value, code: $0.kind.code, what: $0.kind.inWords)
        }
        saysMore = plan.saysMore.isEmpty ? nil : SaysMore(plan.saysMore, isAnswered: plan.saysMoreIsAnswered)
        grades = plan.scalesAskedFor.map { Grades(scale: $0.title, grades: $0.names) }
        ignored = read.ignored
        self.headingsAgain = headingsAgain
        self.passedOver = passedOver
        self.noDays = noDays
        questions = findings.map(Question.together)
        dryRun = isDryRun
        written = outcome?.changedSomething ?? false
        consequences = (outcome?.consequences ?? []).map(Notice.init)
    }
}

extension ImportReport.Question {
    /// One for each rule and severity, in the order of the findings.
    fileprivate static func together(_ findings: [Finding]) -> [ImportReport.Question] {
        var kinds: [(rule: Rule.ID, severity: Severity)] = []
        for finding in findings
        where !kinds.contains(where: { $0.rule == finding.rule && $0.severity == finding.severity }) {
            kinds.append((finding.rule, finding.severity))
        }
        return kinds.map { rule, severity in
            ImportReport.Question(
                rule: rule, severity: severity.rawValue,
                count: findings.count { $0.rule == rule && $0.severity == severity })
        }
    }
}

extension RollPart: Encodable {}
