import ArgumentParser
import Reports
import Sentences
import Spreadsheets
import TargetSetting
import Workflows

/// What both imports show: a look first or the doing of it, and what came of that.
struct ImportRun {
    let choices: ImportOptions
    /// `pupil`.
    let what: String

    /// Takes the table in where it is to be done, and says what came of it.
    /// - Throws: `ExitCode.failure` where `--all-or-nothing` held everything back, `.foundProblems` where lines have
    ///   problems.
    func take(_ table: ImportTable, in session: Session, progress: ProgressBar) throws {
        if !table.taken.isEmpty {
            progress.end()
            session.console.showAhead(table, \.inWords)
        }
        progress.show("Saving")
        let result = try session.unit.take(
            table, allOrNothing: choices.allOrNothing, isDryRun: choices.dryRun)
        progress.end()
        let view = ImportView(result: result, what: what, pupils: session.targetSet.roll.pupils)
        session.console.show(
            result.report,
            telling: { _, console in
                console.print(view.text)
                tell(result.outcome, refusal: result.refusal, in: console)
            })
        if result.refusal != nil { throw ExitCode.failure }
        if !result.plan.problems.isEmpty { throw ExitCode.foundProblems }
    }

    private func tell(_ outcome: Outcome?, refusal: Refusal?, in console: Console) {
        let consequences = outcome?.consequences ?? []
        for consequence in consequences.prefix(ImportRun.told) { console.message(consequence.told) }
        if consequences.count > ImportRun.told {
            console.message(
                "And \(consequences.count - ImportRun.told) more like these. See \(Remedy.showFindings.typed)"
            )
        }
        if let refusal {
            console.message(refusal.told)
        } else if choices.dryRun {
            console.message("Nothing was written. To do it, type the command without --dry-run.")
        } else if outcome?.changedSomething == false {
            console.message("Nothing was to be changed.")
        }
    }

    /// The most consequences that are told one by one.
    private static let told = 20
}

/// The lines of an import as people read them.
private struct ImportView {
    let result: ImportResult
    let what: String
    /// The pupils among whom those stand that the file does not name.
    let pupils: [Pupil]

    private var plan: ImportPlan { result.plan }
    /// All that changes in one line in one sentence: `line 2: forename from Jon to Jonathan, NC year from 5 to 6`.
    private var changes: [String] {
        let lines = Dictionary(grouping: result.report.lineChanges, by: \.line).sorted { $0.key < $1.key }
        return lines.map { "line \($0): \($1.map(\.inWords).joined(separator: ", "))" }
    }

    var text: String {
        let writes = result.outcome != nil
        var table = Table()
        table.add(writes ? "added" : "to add", counted(plan.added.count, what), lines(plan.added))
        if !plan.addedAsLeft.isEmpty {
            table.add(
                writes ? "left" : "to add as left", counted(plan.addedAsLeft.count, what),
                lines(plan.addedAsLeft))
        }
        let asked = plan.pupilChanges.filter(\.isOfQuestionsAlone).map(\.line)
        let changed = plan.changed.filter { !asked.contains($0) }
        table.add(writes ? "changed" : "to change", counted(changed.count, what), lines(changed))
        if !asked.isEmpty {
            table.add(
                writes ? "changed" : "to change", "what is asked about \(counted(asked.count, what))",
                lines(asked))
        }
        table.add("as before", counted(plan.unchanged.count, what), lines(plan.unchanged))
        if !plan.leftOut.isEmpty {
            table.add("left out", counted(plan.leftOut.count, "line"), lines(plan.leftOut))
        }
        if !plan.cellsLeftOut.isEmpty {
            table.add(
                "left out", counted(plan.cellsLeftOut.count, "cell"),
                lines(Set(plan.cellsLeftOut).sorted()))
        }
        var parts = [table.text] + changes + plan.problems.together
        parts += plan.scalesAskedFor.map { "\($0.title): \($0.names.joined(separator: ", "))." }
        if !plan.saysMore.isEmpty {
            let isOfColumns = plan.saysMore.contains(where: LeftOutLine.isOfColumns)
            parts.append(
                "Also in the file\(isOfColumns ? "" : ", and not read"): \(plan.saysMore.joined(separator: "; ")). \(plan.saysMoreIsAnswered ? "Somebody said that it changes nothing." : "It is asked about until somebody says that it changes nothing.")"
            )
        }
        if !plan.withoutAim.isEmpty {
            parts.append(
                "\(counted(plan.withoutAim.count, "line")) \(plan.withoutAim.count == 1 ? "has" : "have") no target, and \(plan.withoutAim.count == 1 ? "is" : "are") passed over: \(lines(plan.withoutAim))."
            )
        }
        let again = result.report.headingsAgain
        if !again.isEmpty {
            parts.append(
                "The headings stand again in the file, and are passed over there: \(lines(again)).")
        }
        let passedOver = result.report.passedOver
        if !passedOver.isEmpty {
            parts.append(
                "Nothing that is read stands on \(lines(passedOver)), which \(passedOver.count == 1 ? "is" : "are") passed over."
            )
        }
        parts += result.report.noDays.map { "‘\($0.value)’ in the column \($0.column) is taken for no day." }
        if !plan.leavingToCome.isEmpty {
            parts.append(
                "A day of leaving that is to come is taken as the expected leaving: \(lines(plan.leavingToCome))."
            )
        }
        let missing = plan.missing.map { (pupil: $0, subjects: [String]()) }
        if let part = plan.part {
            parts.append(part.inWords)
        } else if !missing.isEmpty, isOfPupils {
            parts.append("On the roll, and not in the file; nothing is done about them:")
            parts.append(keys(of: missing))
        } else if !missing.isEmpty {
            parts.append(
                "\(counted(missing.count, "pupil")) \(missing.count == 1 ? "has" : "have") targets and \(missing.count == 1 ? "is" : "are") not in the file; nothing is done about them:"
            )
            parts.append(keys(of: missing))
        }
        let lacking = plan.missingTargets.map { (pupil: $0.pupil, subjects: $0.subjects.map(\.text)) }
        if !lacking.isEmpty {
            parts.append(
                "\(counted(lacking.count, "pupil")) in the file \(lacking.count == 1 ? "has" : "have") other targets that are not in it; nothing is done about them:"
            )
            parts.append(keys(of: lacking))
        }
        return parts.joined(separator: "\n")
    }

    private var isOfPupils: Bool { what == "pupil" }

    /// The pupils with their keys; of a list of targets, which may have several of each, the first.
    private func keys(of rows: [(pupil: Int, subjects: [String])]) -> String {
        let byNumber = Dictionary(pupils.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        let most = isOfPupils ? rows.count : 10
        var table = Table()
        for (number, subjects) in rows.prefix(most) {
            let details = byNumber[number]?.details
            table.add(
                String(number), details?.upn?.description ?? details?.reference?.text ?? "",
                subjects.joined(separator: ", "))
        }
        return table.text + (rows.count > most ? "\n  and \(rows.count - most) more" : "")
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

extension ImportTable {
    /// Which columns are taken for what, and which are not read: shown before anything is written.
    fileprivate var inWords: String {
        let read = taken.map { "‘\($0.heading)’ as \($0.field)" }
        let unread = ignored.map { "  ‘\($0.heading)’" + ($0.what.map { ": \($0)" } ?? "") }
        return
            (["Columns read: \(read.joined(separator: ", "))."]
            + (unread.isEmpty ? [] : ["Columns that are not read:"] + unread)).joined(separator: "\n")
    }
}

extension [LineProblem] {
    /// Each in words; what is wrong with one column of many lines, for one reason, once.
    fileprivate var together: [String] {
        let alike = Dictionary(grouping: self, by: { "\($0.column): \($0.inWordsOfAny)" })
        var told: Set<String> = []
        return compactMap { problem in
            let all = alike["\(problem.column): \(problem.inWordsOfAny)"] ?? []
            guard all.count > (problem.isOfAward ? 1 : 3) else { return problem.inWords }
            guard told.insert("\(problem.column): \(problem.inWordsOfAny)").inserted else { return nil }
            let lines = all.prefix(12).map { String($0.line) }.joined(separator: ", ")
            let values = Set(all.map(\.value)).subtracting([""]).sorted()
            let shown = values.prefix(6).map { "‘\($0)’" }.joined(separator: ", ")
            return
                "lines \(lines)\(all.count > 12 ? " and \(all.count - 12) more" : "")\(problem.column.isEmpty ? "" : ", column \(problem.column)")\(values.isEmpty ? "" : ", \(shown)\(values.count > 6 ? " and others" : "")"): \(problem.inWordsOfAny)"
        }
    }
}

extension LineProblem {
    /// Without the line, and what stands there.
    fileprivate var inWordsOfAny: String {
        let what = value.isEmpty ? kind.inWords : kind.inWords.replacing("‘\(value)’ is", with: "this is")
        return [what, isTold ? kind.remedies.told : ""].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Whether it is of a grade that may be short for a word, of which a column has more than one letter.
    fileprivate var isOfAward: Bool {
        if case .refused(.personal(.unknownGrade(_, let scale?, nil))) = kind {
            !scale.inNames.isEmpty
        } else {
            false
        }
    }

    /// Whether what to type is said with it.
    private var isTold: Bool {
        switch kind {
        case .refused: false
        case .unreadable: kind.code == "title-of-list"
        default: true
        }
    }

    /// Where and what is wrong and, where something else than this line is to be put right, what to type.
    fileprivate var inWords: String {
        [("\(place): \(kind.inWords)"), isTold ? kind.remedies.told : ""].filter { !$0.isEmpty }
            .joined(separator: " ")
    }
}
