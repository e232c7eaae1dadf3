package import Reports
package import Spreadsheets
import TargetSetting

/// A table that is taken in line by line.
package enum ImportTable: Sendable {
    case roll(RollFile)
    case personalTargets(PersonalFile)

    /// Which columns are read, and which are not.
    package var columns: ImportReport.Columns {
        let (taken, ignored) =
            switch self {
            case .roll(let file): (file.taken, file.ignored)
            case .personalTargets(let file): (file.taken, file.ignored)
            }
        return .init(
            taken: taken.map { .init(column: $0.heading, field: $0.field) },
            ignored: ignored.map { .init(column: $0.heading, what: $0.what) })
    }

    /// The lines that repeat the headings and are passed over.
    fileprivate var headingsAgain: [Int] {
        switch self {
        case .roll(let file): file.headingsAgain
        case .personalTargets(let file): file.headingsAgain
        }
    }

    /// The lines that say nothing in the columns that are read, and are passed over.
    fileprivate var passedOver: [Int] {
        switch self {
        case .roll(let file): file.passedOver
        case .personalTargets: []
        }
    }

    /// The columns in which days stand that stand for none, each with the first of them.
    fileprivate var noDays: [ImportReport.NoDay] {
        switch self {
        case .roll(let file): file.noDays.map { .init(column: $0.heading, value: $0.value) }
        case .personalTargets: []
        }
    }

    fileprivate var isOfTargets: Bool {
        if case .personalTargets = self { true } else { false }
    }

    fileprivate func action(allOrNothing: Bool) -> Action {
        switch self {
        case .roll(let file): .importRoll(file.all, allOrNothing: allOrNothing)
        case .personalTargets(let file): .importPersonal(file.rows, allOrNothing: allOrNothing)
        }
    }
}

extension UnitSession {
    /// A roll as this cycle reads it.
    /// - Parameter progress: told, now and then, how many rows are read and of how many.
    /// - Throws: `SpreadsheetProblem` where nothing can be read, also where two columns say the same result.
    package func roll(_ bytes: [UInt8], progress: (Int, Int) -> Void = { _, _ in }) throws -> ImportTable {
        .roll(
            try RollFile(
                bytes, unit: targetSet.unit.name.text, dfe: targetSet.unit.dfe, progress: progress
            ).read(for: targetSet.cycle))
    }

    /// A list of personal targets as this unit and this cycle read it.
    /// - Parameters:
    ///   - given: what is said once for all lines.
    ///   - progress: told, now and then, how many rows are read and of how many.
    /// - Throws: `SpreadsheetProblem` where nothing can be read.
    package func personalTargets(
        _ bytes: [UInt8], given: PersonalFile.Given = PersonalFile.Given(),
        progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> ImportTable {
        let subjects = targetSet.cycle.subjects.flatMap { [$0.name] + $0.also }
        return .personalTargets(
            try PersonalFile(
                bytes, given: given, names: [targetSet.unit.name.text] + subjects, dfe: targetSet.unit.dfe,
                progress: progress))
    }

    /// Takes a table in, or looks at what that would do.
    /// - Throws: `Refusal` or `RegisterProblem`; where lines have problems and all or nothing is asked for, it is in the
    ///   report.
    package func take(_ table: ImportTable, allOrNothing: Bool, isDryRun: Bool) throws -> ImportReport {
        let done: Done =
            try isDryRun ? look(at: table) : carryOut(table, allOrNothing: allOrNothing)
        return ImportReport(
            done.plan, done.outcome, done.refusal, among: targetSet.roll.pupils,
            isOfTargets: table.isOfTargets, columns: table.columns, headingsAgain: table.headingsAgain,
            passedOver: table.passedOver, noDays: table.noDays, isDryRun: isDryRun, asking: done.questions)
    }

    /// What a look foretells is asked; nil where it is done.
    private typealias Done = (
        plan: ImportPlan, outcome: Outcome?, refusal: Refusal?, questions: [Finding]?
    )

    /// What a table would do, and what would be asked about then. Nothing is written.
    private func look(at table: ImportTable) throws(Refusal) -> Done {
        let plan = try plan(of: table)
        var next = targetSet
        _ = try next.perform(table.action(allOrNothing: false), by: person, on: today)
        return (plan, nil, nil, targetSet.questions(raisedIn: next, on: today))
    }

    /// The plan comes out of the action, so that what is told is what was done, whoever wrote in between.
    private func carryOut(_ table: ImportTable, allOrNothing: Bool) throws -> Done {
        do {
            let outcome = try perform(table.action(allOrNothing: allOrNothing))
            switch outcome.change {
            case .rollImported(let plan), .personalImported(let plan): return (plan, outcome, nil, nil)
            default: return (try plan(of: table), outcome, nil, nil)
            }
        } catch Refusal.pupil(.linesHaveProblems(let plan)) {
            return (plan, nil, .pupil(.linesHaveProblems(plan)), nil)
        }
    }

    private func plan(of table: ImportTable) throws(Refusal) -> ImportPlan {
        let plan =
            switch table {
            case .roll(let file): targetSet.plan(importing: file.all, on: today)
            case .personalTargets(let file): targetSet.plan(importing: file.rows, on: today)
            }
        if let refusal = plan.refusal { throw .pupil(refusal) }
        return plan
    }
}
