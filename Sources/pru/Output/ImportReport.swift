import ArgumentParser
import Formats
import TargetSetting

/// What an import does, line by line, and then the doing of it.
struct ImportReport {
    let plan: ImportPlan
    let ignored: [IgnoredColumn]
    let choices: ImportOptions
    /// `pupil`.
    let what: String
    /// The pupils among whom those stand that the file does not name.
    let pupils: [Pupil]
    /// What would change in the changed lines; nil where that is not told.
    let changes: [LineChange]?

    init(
        plan: ImportPlan, ignored: [IgnoredColumn], choices: ImportOptions, what: String,
        missing pupils: [Pupil], changes: [LineChange]? = nil
    ) {
        self.plan = plan
        self.ignored = ignored
        self.choices = choices
        self.what = what
        self.pupils = pupils
        self.changes = changes
    }

    private var isRefused: Bool { choices.allOrNothing && !plan.problems.isEmpty }
    private var writes: Bool { !choices.dryRun && !isRefused }

    /// Says what is done, and does it where it is to be done.
    /// - Throws: `ExitCode.failure` where `--all-or-nothing` held everything back, `.foundProblems` where lines have
    ///   problems.
    func carryOut(_ action: Action, in session: Session, progress: ProgressBar) throws {
        progress.show("Saving")
        let outcome = writes ? try session.done(action) : nil
        progress.end()
        if session.console.isJSON {
            session.console.print(json(outcome))
        } else {
            session.console.print(text)
            let consequences = outcome?.consequences ?? []
            for consequence in consequences.prefix(ImportReport.told) { session.console.message(consequence) }
            if consequences.count > ImportReport.told {
                session.console.message(
                    "And \(consequences.count - ImportReport.told) more like these. See pru check")
            }
            if let closing = closing(outcome) { session.console.message(closing) }
        }
        if isRefused { throw ExitCode.failure }
        if !plan.problems.isEmpty { throw ExitCode.foundProblems }
    }

    /// The most consequences that are told one by one.
    private static let told = 20

    /// The number of lines that have a problem.
    private var bad: Int { Set(plan.problems.map(\.line)).count }

    private func closing(_ outcome: Outcome?) -> String? {
        if isRefused {
            return
                "Nothing was written: \(counted(bad, "line")) \(bad == 1 ? "has" : "have") a problem. Put that right, or type the command without --all-or-nothing."
        }
        if choices.dryRun {
            return "Nothing was written. To do it, type the command without --dry-run."
        }
        return outcome?.changedSomething == false ? "Nothing was to be changed." : nil
    }

    private var text: String {
        var table = Table()
        table.add(writes ? "added" : "to add", counted(plan.added.count, what), lines(plan.added))
        table.add(writes ? "changed" : "to change", counted(plan.changed.count, what), lines(plan.changed))
        table.add("as before", counted(plan.unchanged.count, what), lines(plan.unchanged))
        if bad > 0 {
            table.add("left out", counted(bad, "line"), lines(Set(plan.problems.map(\.line)).sorted()))
        }
        var parts = [table.text] + (changes ?? []).map(\.inWords) + plan.problems.map(\.inWords)
        if !ignored.isEmpty {
            parts.append("Columns that are not read:")
            parts += ignored.map { "  ‘\($0.heading)’" + ($0.what.map { ": \($0)" } ?? "") }
        }
        if !plan.missing.isEmpty {
            parts.append("On the roll, and not in the file; nothing is done about them:")
            parts.append(missingTable)
        }
        return parts.joined(separator: "\n")
    }

    private var missingTable: String {
        let byNumber = Dictionary(pupils.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        var table = Table()
        for number in plan.missing {
            let details = byNumber[number]?.details
            table.add(String(number), details?.upn?.description ?? details?.reference?.text ?? "")
        }
        return table.text
    }

    private func json(_ outcome: Outcome?) -> JSONOutput {
        [
            "added": .numbers(plan.added), "changed": .numbers(plan.changed),
            "unchanged": .numbers(plan.unchanged),
            "missing": .numbers(plan.missing),
            "changes": changes.map { .list($0.map(\.json)) } ?? .null,
            "problems": .list(
                plan.problems.map {
                    [
                        "line": .number($0.line), "column": .text($0.column.isEmpty ? nil : $0.column),
                        "value": .text($0.value.isEmpty ? nil : $0.value), "what": .text($0.what),
                    ]
                }),
            "ignored": .list(ignored.map { ["column": .text($0.heading), "what": .text($0.what)] }),
            "dryRun": .flag(choices.dryRun), "written": .flag(outcome?.changedSomething ?? false),
            "consequences": .texts(outcome?.consequences ?? []),
        ]
    }

    /// `lines 2 to 9, 12`.
    private func lines(_ lines: [Int]) -> String {
        var ranges: [ClosedRange<Int>] = []
        for line in lines {
            if let last = ranges.last, line == last.upperBound + 1 {
                ranges[ranges.count - 1] = last.lowerBound...line
            } else {
                ranges.append(line...line)
            }
        }
        let texts = ranges.map {
            $0.count < 3
                ? $0.map(String.init).joined(separator: ", ") : "\($0.lowerBound) to \($0.upperBound)"
        }
        return texts.isEmpty ? "" : "\(lines.count == 1 ? "line" : "lines") \(texts.joined(separator: ", "))"
    }
}

extension LineProblem {
    /// `line 4, column DOB, ‘31/02/1999’: this is not a day ...`.
    var inWords: String {
        ["line \(line)", column.isEmpty ? nil : "column \(column)", value.isEmpty ? nil : "‘\(value)’"]
            .compactMap(\.self).joined(separator: ", ") + ": \(what)"
    }
}
