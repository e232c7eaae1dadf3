package import Reports
package import Spreadsheets
package import TargetSetting

/// A table that is taken in line by line.
package enum ImportTable: Sendable {
    case roll(RollFile)
    case personalTargets(PersonalFile)

    /// Which columns are taken for what.
    package var taken: [TakenColumn] {
        switch self {
        case .roll(let file): file.taken
        case .personalTargets(let file): file.taken
        }
    }

    /// The columns that are not read.
    package var ignored: [IgnoredColumn] {
        switch self {
        case .roll(let file): file.ignored
        case .personalTargets(let file): file.ignored
        }
    }

    /// The lines that repeat the headings and are passed over.
    package var headingsAgain: [Int] {
        switch self {
        case .roll(let file): file.headingsAgain
        case .personalTargets(let file): file.headingsAgain
        }
    }

    /// The lines that say nothing in the columns that are read, and are passed over.
    package var passedOver: [Int] {
        switch self {
        case .roll(let file): file.passedOver
        case .personalTargets: []
        }
    }

    /// The columns in which days stand that stand for none, each with the first of them.
    fileprivate var noDays: [RollFile.NoDay] {
        switch self {
        case .roll(let file): file.noDays
        case .personalTargets: []
        }
    }

    fileprivate func action(allOrNothing: Bool) -> Action {
        switch self {
        case .roll(let file): .importRoll(file.all, allOrNothing: allOrNothing)
        case .personalTargets(let file): .importPersonal(file.rows, allOrNothing: allOrNothing)
        }
    }
}

/// What an import came to, or would.
package struct ImportResult: Sendable {
    /// What is done with each line: the one that was carried out, or that would be.
    package let plan: ImportPlan
    /// Nil where nothing was to be written, or it was refused.
    package let outcome: Outcome?
    /// Why nothing is taken: a line has a problem, and all or nothing was asked for.
    package let refusal: Refusal?
    package let ignored: [IgnoredColumn]
    package let report: ImportReport
}

extension UnitSession {
    /// A roll as this cycle reads it.
    /// - Parameter progress: told, now and then, how many rows are read and of how many.
    /// - Throws: `SpreadsheetProblem` where nothing can be read, also where two columns say the same result.
    package func roll(_ bytes: [UInt8], progress: (Int, Int) -> Void = { _, _ in }) throws -> ImportTable {
        .roll(
            try RollFile(bytes, unit: targetSet.unit.name.text, progress: progress).read(for: targetSet.cycle)
        )
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
                bytes, given: given, names: [targetSet.unit.name.text] + subjects, progress: progress))
    }

    /// Takes a table in, or looks at what that would do.
    /// - Throws: `Refusal` or `RegisterProblem`; where lines have problems and all or nothing is asked for, it is in the
    ///   result.
    package func take(_ table: ImportTable, allOrNothing: Bool, isDryRun: Bool) throws -> ImportResult {
        let done: Done =
            isDryRun ? (try plan(of: table), nil, nil) : try carryOut(table, allOrNothing: allOrNothing)
        let report = ImportReport(
            done.plan, done.outcome, done.refusal,
            taken: table.taken.map { .init(column: $0.heading, field: $0.field) },
            ignored: table.ignored.map { .init(column: $0.heading, what: $0.what) },
            headingsAgain: table.headingsAgain, passedOver: table.passedOver,
            noDays: table.noDays.map { .init(column: $0.heading, value: $0.value) }, isDryRun: isDryRun)
        return ImportResult(
            plan: done.plan, outcome: done.outcome, refusal: done.refusal, ignored: table.ignored,
            report: report)
    }

    private typealias Done = (plan: ImportPlan, outcome: Outcome?, refusal: Refusal?)

    /// The plan comes out of the action, so that what is told is what was done, whoever wrote in between.
    private func carryOut(_ table: ImportTable, allOrNothing: Bool) throws -> Done {
        do {
            let outcome = try perform(table.action(allOrNothing: allOrNothing))
            switch outcome.change {
            case .rollImported(let plan), .personalImported(let plan): return (plan, outcome, nil)
            default: return (try plan(of: table), outcome, nil)
            }
        } catch Refusal.pupil(.linesHaveProblems(let plan)) {
            return (plan, nil, .pupil(.linesHaveProblems(plan)))
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
