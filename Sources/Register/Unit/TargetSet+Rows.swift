import CanonicalFacts
import GRDB
import TargetSetting

extension TargetSet {
    /// What is kept of it besides the pupils, row by row, in the order in which it is written.
    var rows: [RecordRow] {
        [unitRow] + countRows + absenceRows + changeRows + groupTargetRows + documentRows + receiptRows
    }

    var unitRow: RecordRow {
        RecordRow(
            "register", key: ["id": 1],
            [
                "unit": unit.name.text, "dfe": unit.dfe.description, "urn": unit.urn,
                "rehearsal_day": rehearsalDay?.description,
            ])
    }

    private var countRows: [RecordRow] {
        groups.map { RecordRow("group", key: ["key_stage": $0], ["pupils": $1]) }
            + figures.map {
                RecordRow(
                    "figure", key: ["measure": $0],
                    ["kind": $1.kind.name, "value": $1.amount, "out_of": $1.whole])
            }
            + zeroRatings.map { RecordRow("zero_rating", key: ["key_stage": $0], ["reason": $1.text]) }
    }

    private var absenceRows: [RecordRow] {
        let measures = cycle.absence.map {
            RecordRow("absence_measure", key: ["measure": $0.id], ["above": $0.above.rawValue])
        }
        let earlier = cycle.absence.flatMap { measure in
            measure.comparators.compactMap { comparator in
                priors[measure.id]?[comparator.id].map { prior in
                    RecordRow(
                        "prior", key: ["measure": measure.id, "comparator": comparator.id],
                        prior.values.merging(["limiting": measure.isLimited(by: comparator)]) { $1 })
                }
            }
        }
        let results = absenceResults.flatMap { measure, years in
            years.map { year, result in
                RecordRow(
                    "absence_result", key: ["measure": measure, "year": year.description], result.values)
            }
        }
        let targets = absenceTargets.map {
            RecordRow(
                "absence_target", key: ["measure": $0],
                ["rate": $1.rate.tenths, "explanation": $1.explanation?.text])
        }
        let actions = plan.map {
            RecordRow(
                "planned_action", key: ["number": $0.number],
                [
                    "what": $0.what.text, "who": $0.who.text, "by_day": $0.by.description,
                    "to_rate": $0.to?.tenths, "done": $0.isDone,
                ])
        }
        return measures + earlier + results + targets + actions
    }

    private var changeRows: [RecordRow] {
        notes.enumerated().map { position, note in
            RecordRow(
                "note", key: ["rule": note.rule.rawValue, "subject": note.topic.text],
                [
                    "position": position, "answers": note.facts.canonical, "text": note.text.text,
                    "by": note.by.text, "day": note.day.description,
                ])
        }
            + lastChanges.map {
                RecordRow(
                    "last_change", key: ["part": $0.rawValue],
                    ["day": $1.day.description, "subject": $1.subject])
            }
            + (roll.lastNumber == 0
                ? [] : [RecordRow("roll", key: ["id": 1], ["last_number": roll.lastNumber])])
    }

    private var groupTargetRows: [RecordRow] {
        roll.groupTargets.enumerated().map { position, group in
            let target = group.target
            return RecordRow(
                "group_target", key: ["holder": group.holder.text, "subject": target.subject.text],
                [
                    "position": position, "scale": target.grade?.scale, "grade": target.grade?.name,
                    "criterion": target.criterion, "by_day": target.by.description,
                    "why": target.why.text, "who": target.who?.text, "support": target.support?.text,
                    "steps": KeptValue.text(
                        ofObjects: target.steps.map { ["by": $0.by.description, "what": $0.what.text] }),
                    "set_on": target.setOn.description,
                ])
        }
    }

    private var documentRows: [RecordRow] {
        let proposed = proposal.map {
            RecordRow(
                "proposal", key: ["id": 1],
                ["day": $0.day.description, "snapshot": KeptValue.text(of: $0.snapshot)])
        }
        return [proposed].compactMap(\.self) + signOffs.enumerated().map { RecordRow($1, number: $0 + 1) }
            + revisions.map(RecordRow.init)
    }

    private var receiptRows: [RecordRow] {
        receipts.enumerated().map { RecordRow($1, at: $0 + 1) }
            + authorityKeys.enumerated().map { position, key in
                RecordRow(
                    "la_key", key: ["position": position + 1],
                    [
                        "key": key.name.key, "since": key.since.description,
                        "confirmed_by": key.confirmedBy?.text,
                    ])
            }
    }
}

extension Prior {
    fileprivate var values: [String: (any DatabaseValueConvertible)?] {
        [
            "rate": rate.tenths, "missed": sessions?.missed, "possible": sessions?.possible,
            "source": source?.text,
        ]
    }
}

extension PersonalTarget {
    /// The words that it aims for; nil where it is a grade.
    var criterion: String? { if case .criterion(let text) = aim { text.text } else { nil } }
}
