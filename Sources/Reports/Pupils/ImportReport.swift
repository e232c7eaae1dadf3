import Sentences
package import TargetSetting

/// What an import did, or would do, line by line.
package struct ImportReport: Encodable, Sendable {
    package struct Problem: Encodable, Sendable {
        package let line: Int
        package let column: String?
        package let value: String?
        package let code: String
        package let what: String
    }

    package struct Ignored: Encodable, Sendable {
        package let column: String
        package let what: String?

        package init(column: String, what: String?) {
            self.column = column
            self.what = what
        }
    }

    package let added: [Int]
    package let changed: [Int]
    package let unchanged: [Int]
    package let missing: [Int]
    package let changes: Changes?
    /// What changed in who pupils are said to be.
    package let corrections: [LineChange]
    package let problems: [Problem]
    package let ignored: [Ignored]
    package let dryRun: Bool
    package let written: Bool
    package let consequences: [Notice]
    /// Why nothing was taken, where a line that has a problem holds all back.
    package let error: ErrorReport.Told?

    /// What was done; of a dry run what would change in the changed lines, where that is told.
    package enum Changes: Encodable, Sendable {
        case done([Facts])
        case toDo([LineChange])

        package func encode(to encoder: any Encoder) throws {
            switch self {
            case .done(let facts): try facts.encode(to: encoder)
            case .toDo(let lines): try lines.encode(to: encoder)
            }
        }
    }

    /// - Parameter plan: what the action did; without one, what it would do.
    package init(
        _ plan: ImportPlan, _ outcome: Outcome?, _ refusal: Refusal?, changes: [LineChange]?,
        ignored: [Ignored], isDryRun: Bool
    ) {
        added = plan.added
        changed = plan.changed
        unchanged = plan.unchanged
        missing = plan.missing
        self.changes = outcome.map { .done($0.changes) } ?? changes.map { .toDo($0) }
        corrections = plan.corrections.flatMap(\.changes)
        error = refusal.map { ErrorReport($0).error }
        problems = plan.problems.map {
            Problem(
                line: $0.line, column: $0.column.isEmpty ? nil : $0.column,
                value: $0.value.isEmpty ? nil : $0.value, code: $0.kind.code, what: $0.kind.inWords)
        }
        self.ignored = ignored
        dryRun = isDryRun
        written = outcome?.changedSomething ?? false
        consequences = (outcome?.consequences ?? []).map(Notice.init)
    }
}
