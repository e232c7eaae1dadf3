import ArgumentParser
import Reports
import Sentences
import TargetSetting
import Workflows

/// What both imports show: a look first or the doing of it, and what came of that.
struct ImportRun {
    let choices: ImportOptions

    /// Takes the table in where it is to be done, and says what came of it.
    /// - Throws: `ExitCode.failure` where `--all-or-nothing` held everything back, `.foundProblems` where lines have
    ///   problems.
    func take(_ table: ImportTable, in session: Session, progress: ProgressBar) throws {
        if !table.columns.taken.isEmpty {
            progress.end()
            session.console.showAhead(table.columns, \.text)
        }
        progress.show("Saving")
        let report = try session.unit.take(
            table, allOrNothing: choices.allOrNothing, isDryRun: choices.dryRun)
        progress.end()
        session.console.show(report, telling: tell)
        if report.error != nil { throw ExitCode.failure }
        if !report.problems.isEmpty { throw ExitCode.foundProblems }
    }

    private func tell(_ report: ImportReport, on console: Console) {
        console.print(report.text)
        for consequence in report.consequences.prefix(ImportRun.told) { console.message(consequence.told) }
        if report.consequences.count > ImportRun.told {
            console.message(
                "And \(report.consequences.count - ImportRun.told) more like these. See \(Remedy.showFindings.typed)"
            )
        }
        if let refused = report.refused {
            console.message(refused.told)
        } else if report.dryRun {
            if let foretold = report.foretold { console.message(foretold) }
            console.message("Nothing was written. To do it, type the command without --dry-run.")
        } else if !report.written {
            console.message("Nothing was to be changed.")
        }
    }

    /// The most consequences that are told one by one.
    private static let told = 20
}

extension ImportReport {
    /// What `pru check` would ask about that it does not now; nil where that is nothing.
    fileprivate var foretold: String? {
        let fallen = (questions ?? []).filter { $0.rule == .signOffMoved }.map(\.count).reduce(0, +)
        let others = (questions ?? []).filter { $0.rule != .signOffMoved }
        func inWords(_ count: Int, _ severity: String) -> String {
            counted(count, severity, severity.plural)
        }
        let all = Severity.allCases.map(\.rawValue).compactMap { severity -> String? in
            let count = others.filter { $0.severity == severity }.map(\.count).reduce(0, +)
            return count == 0 ? nil : inWords(count, severity)
        }
        let kinds = others.map { "\($0.rule) (\(inWords($0.count, $0.severity)))" }
        let told = [
            all.isEmpty
                ? nil
                : "Once it is read in, \(Remedy.showFindings.typed) shows \(all.listed) more: \(kinds.joined(separator: ", ")).",
            fallen == 0
                ? nil
                : "\(counted(fallen, "sign-off")) would no longer count, and would have to be given again.",
        ].compactMap(\.self)
        return told.isEmpty ? nil : told.joined(separator: " ")
    }
}

extension String {
    /// `queries` of `query`, and `errors` of `error`.
    fileprivate var plural: String { hasSuffix("y") ? "\(dropLast())ies" : "\(self)s" }
}
