import DelimitedText
package import FoundationEssentials
import Sentences
import TargetSetting

extension SubmissionFile {
    /// The same as rows for a spreadsheet: RFC 4180, UTF-8 with the mark that spreadsheets look for.
    package var csv: Data {
        let rows =
            [SubmissionFile.columns] + groupRows + pupilRows + targetRows + absenceRows + planRows + noteRows
            + signOffRows
        return CSVTable.bytes(of: rows)
    }

    private static let columns = [
        "dfe", "unit", "cycle", "revision", "exported on", "timeliness", "rehearsal", "row", "id", "title",
        "year",
        "status", "state", "count", "out of", "percent", "value", "who", "date", "text",
    ]

    /// A row with the columns that every row shares.
    private func row(
        _ kind: String, _ id: some CustomStringConvertible, _ title: String, year: String? = nil,
        status: String? = nil,
        state: String? = nil, count: Int? = nil, of: Int? = nil, percent: Int? = nil, value: String? = nil,
        who: String? = nil, date: Day? = nil, text: String? = nil
    ) -> [String] {
        let set = submission.targetSet
        let shared = [
            set.unit.dfe.description, set.unit.name.text, set.cycle.id, String(submission.revision),
            submission.exportedOn.description, submission.timeliness.judgement.rawValue,
            set.isRehearsal ? "REHEARSAL" : "",
        ]
        let own = [
            kind, id.description, title, year, status, state, count.map(String.init), of.map(String.init),
            percent.map(String.init),
            value, who, date?.description, text,
        ]
        return shared + own.map { $0 ?? "" }
    }

    private var groupRows: [[String]] {
        submission.targetSet.cycle.keyStages.compactMap { keyStage in
            submission.targetSet.groups[keyStage.id].map {
                row("group", keyStage.id, keyStage.title, count: $0)
            }
        }
    }

    private var pupilRows: [[String]] {
        let set = submission.targetSet
        return set.rollCounts.map {
            row(
                "pupils", $0.keyStage, set.cycle.title(of: .keyStage($0.keyStage)),
                count: $0.withMeasurableTargets,
                of: $0.pupils)
        }
    }

    private var targetRows: [[String]] {
        submission.targetSet.cycle.measures.map { measure in
            let target = submission.targetSet.target(for: measure)
            let entry = SubmissionContent.TargetEntry(measure, target: target, on: submission.exportedOn)
            let columns = target.figure?.columns
            return row(
                "target", measure.id, measure.title, year: entry.resultYear, status: entry.status,
                state: entry.state, count: columns?.count, of: columns?.of, percent: columns?.percent,
                value: columns?.value, text: entry.reason)
        }
    }

    private var absenceRows: [[String]] {
        submission.targetSet.cycle.absence.flatMap { measure in
            let entry = SubmissionContent.AbsenceEntry(measure, in: submission.targetSet)
            let priors = entry.priors.map { prior in
                row(
                    "prior", "\(measure.id) \(prior.comparator)", measure.title, year: prior.year,
                    state: prior.kind,
                    count: prior.missed, of: prior.possible, value: prior.rate, text: prior.source)
            }
            let target = row(
                "absence", measure.id, measure.title, year: entry.resultYear, status: entry.status,
                state: (entry.target == nil ? Target.State.missing : .figure).rawValue, value: entry.target,
                text: entry.explanation)
            let ceiling = entry.ceiling.map {
                row("ceiling", measure.id, measure.title, year: entry.resultYear, value: $0)
            }
            return priors + [ceiling].compactMap(\.self) + [target]
        }
    }

    private var planRows: [[String]] {
        submission.targetSet.plan.map { action in
            row(
                "action", String(action.number), "Absence action plan", value: action.to?.description,
                who: action.who.text, date: action.by, text: action.what.text)
        }
    }

    private var noteRows: [[String]] {
        submission.targetSet.notes.map { note in
            row(
                "note", "\(note.rule) \(note.topic)", question(of: note), who: note.by.text, date: note.day,
                text: note.text.text)
        }
    }

    /// The query that a note answers, as it reads; nothing where it is not asked any more.
    private func question(of note: Note) -> String {
        submission.targetSet.findings(on: submission.exportedOn).first(where: note.answers)?.message ?? ""
    }

    private var signOffRows: [[String]] {
        submission.targetSet.cycle.signatories.flatMap { signatory -> [[String]] in
            guard let signOff = submission.targetSet.status(of: signatory).signOff else { return [] }
            let accepted = signOff.acceptances.map { note in
                row(
                    "acceptance", "\(note.rule) \(note.topic)", question(of: note), who: note.by.text,
                    date: note.day, text: note.text.text)
            }
            let signed = row(
                "sign-off", signatory.id, signatory.title, who: signOff.name?.text, date: signOff.day,
                text: signOff.evidence?.text)
            return [signed] + accepted
        }
    }
}
