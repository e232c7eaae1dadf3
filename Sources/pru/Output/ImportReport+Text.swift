import Reports
import Sentences
import TargetSetting

extension ImportReport.Columns {
    /// Which columns are taken for what, and which are not read: shown before anything is written.
    var text: String {
        let read = taken.map { "‘\($0.column)’ as \($0.field)" }
        let unread = ignored.map { "  ‘\($0.column)’" + ($0.what.map { ": \($0)" } ?? "") }
        return
            (["Columns read: \(read.joined(separator: ", "))."]
            + (unread.isEmpty ? [] : ["Columns that are not read:"] + unread)).joined(separator: "\n")
    }
}

extension ImportReport {
    /// The lines of an import as people read them.
    var text: String {
        ([table] + changesByLine + notices.map(\.told)
            + grades.map { "\($0.scale): \($0.grades.joined(separator: ", "))." }
            + [saysMore?.text].compactMap(\.self) + passed + unnamed).joined(separator: "\n")
    }

    private var table: String {
        let what = isOfTargets ? "personal target" : "pupil"
        let isDone = !dryRun && error == nil
        let others = changed.filter { !asked.contains($0) }
        var table = Table()
        table.add(isDone ? "added" : "to add", counted(added.count, what), added.asLines)
        if !left.isEmpty {
            table.add(isDone ? "left" : "to add as left", counted(left.count, what), left.asLines)
        }
        table.add(isDone ? "changed" : "to change", counted(others.count, what), others.asLines)
        if !asked.isEmpty {
            let about = "what is asked about \(counted(asked.count, what))"
            table.add(isDone ? "changed" : "to change", about, asked.asLines)
        }
        table.add("as before", counted(unchanged.count, what), unchanged.asLines)
        if !leftOut.isEmpty { table.add("left out", counted(leftOut.count, "line"), leftOut.asLines) }
        if !cellsLeftOut.isEmpty {
            let lines = Set(cellsLeftOut).sorted().asLines
            table.add("left out", counted(cellsLeftOut.count, "cell"), lines)
        }
        return table.text
    }

    /// All that changes in one line in one sentence: `line 2: forename from Jon to Jonathan, NC year from 5 to 6`.
    private var changesByLine: [String] {
        Dictionary(grouping: lineChanges, by: \.line).sorted { $0.key < $1.key }
            .map { "line \($0): \($1.map(\.inWords).joined(separator: ", "))" }
    }

    /// What is passed over, and what is taken for something else.
    private var passed: [String] {
        func said(_ lines: [Int], _ sentence: (String) -> String) -> [String] {
            lines.isEmpty ? [] : [sentence(lines.asLines)]
        }
        return said(withoutAim) {
            "\(counted(withoutAim.count, "line")) \(withoutAim.count == 1 ? "has" : "have") no target, and \(withoutAim.count == 1 ? "is" : "are") passed over: \($0)."
        }
            + said(headingsAgain) {
                "The headings stand again in the file, and are passed over there: \($0)."
            }
            + said(passedOver) {
                "Nothing that is read stands on \($0), which \(passedOver.count == 1 ? "is" : "are") passed over."
            }
            + noDays.map { "‘\($0.value)’ in the column \($0.column) is taken for no day." }
            + said(leavingToCome) {
                "A day of leaving that is to come is taken as the expected leaving: \($0)."
            }
    }

    /// Whom the file does not name, and what it does not have of those whom it names.
    private var unnamed: [String] {
        var parts: [String] = []
        if let part {
            parts.append(part.inWords)
        } else if !missing.isEmpty {
            parts.append(
                isOfTargets
                    ? "\(counted(missing.count, "pupil")) \(missing.count == 1 ? "has" : "have") targets and \(missing.count == 1 ? "is" : "are") not in the file; nothing is done about them:"
                    : "On the roll, and not in the file; nothing is done about them:")
            parts.append(list(missing.map { ($0, []) }))
        }
        if !missingTargets.isEmpty {
            parts.append(
                "\(counted(missingTargets.count, "pupil")) in the file \(missingTargets.count == 1 ? "has" : "have") other targets that are not in it; nothing is done about them:"
            )
            parts.append(list(missingTargets.map { ($0.pupil, $0.subjects) }))
        }
        return parts
    }

    /// The pupils with their keys; of a list of targets, which may have several of each, the first.
    private func list(_ rows: [(pupil: Unnamed, subjects: [String])]) -> String {
        let most = isOfTargets ? 10 : rows.count
        var table = Table()
        for (pupil, subjects) in rows.prefix(most) {
            table.add(String(pupil.number), pupil.key, subjects.joined(separator: ", "))
        }
        return table.text + (rows.count > most ? "\n  and \(rows.count - most) more" : "")
    }
}

extension ImportReport.SaysMore {
    fileprivate var text: String {
        let asTargets = mayBeOfTargets ? Remedy.importTargets.command : nil
        return
            "Also in the file\(isOfWhatIsRead ? "" : ", and not read"): \(parts.joined(separator: "; ")). \(isAnswered ? "Somebody said that it changes nothing." : "It is asked about until somebody says that it changes nothing.")\(asTargets.map { " To read the targets: \($0)" } ?? "")"
    }
}
