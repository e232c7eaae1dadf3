import CanonicalFacts
import GRDB
import TargetSetting

extension Pupil {
    /// What is kept of a pupil, row by row.
    var rows: [RecordRow] {
        [detailsRow] + attainmentRows + targetRows + reviewRows + [attendanceRow, pepRow].compactMap(\.self)
            + noteRows + leftOutRows + [missedRow].compactMap(\.self) + otherNameRows
            + replacedRows
    }

    private var detailsRow: RecordRow {
        RecordRow(
            "pupil", of: number,
            [
                "upn": details.upn?.description, "reference": details.reference?.text,
                "surname": details.surname?.text, "forename": details.forename?.text,
                "born": details.born?.description, "nc_year": details.ncYear,
                "enrolment": details.enrolment?.rawValue, "sen": details.sen?.rawValue,
                "free_school_meals": details.freeSchoolMeals, "in_care": details.inCare,
                "entered": details.entered?.description, "leaving": details.leaving?.description,
                "left_on": details.left?.description,
            ])
    }

    private var attainmentRows: [RecordRow] {
        attainments.enumerated().map { position, attainment in
            RecordRow(
                "attainment", of: number, key: ["position": position],
                [
                    "subject": attainment.subject.text, "at": attainment.when.text,
                    "scale": attainment.grade.scale, "grade": attainment.grade.name,
                    "day": attainment.day?.description, "source": attainment.source?.text,
                ])
        }
    }

    private var targetRows: [RecordRow] {
        targets.enumerated().flatMap { position, target in
            [
                RecordRow(
                    "personal_target", of: number, key: ["position": position],
                    [
                        "subject": target.subject.text, "scale": target.grade?.scale,
                        "grade": target.grade?.name, "criterion": target.criterion,
                        "by_day": target.by.description, "why": target.why.text, "who": target.who?.text,
                        "support": target.support?.text, "set_on": target.setOn.description,
                    ])
            ]
                + target.steps.enumerated().map {
                    RecordRow(
                        "target_step", of: number, key: ["target": position, "position": $0],
                        ["by_day": $1.by.description, "what": $1.what.text])
                }
        }
    }

    private var reviewRows: [RecordRow] {
        reviews.enumerated().map { position, review in
            let (grade, value): (Grade?, PersonText?) =
                switch review.reached {
                case .grade(let grade): (grade, nil)
                case .value(let text): (nil, text)
                }
            return RecordRow(
                "review", of: number, key: ["position": position],
                [
                    "subject": review.subject.text, "day": review.on.description, "scale": grade?.scale,
                    "grade": grade?.name, "value": value?.text, "judgement": review.judgement.rawValue,
                    "learned": review.learned.text, "contingency": review.contingency?.text,
                ])
        }
    }

    private var attendanceRow: RecordRow? {
        attendance.map {
            RecordRow(
                "attendance", of: number,
                [
                    "before_rate": $0.before.attended.tenths, "before_missed": $0.before.sessions?.missed,
                    "before_possible": $0.before.sessions?.possible, "now_rate": $0.now.attended.tenths,
                    "now_missed": $0.now.sessions?.missed, "now_possible": $0.now.sessions?.possible,
                    "medical": $0.medical?.text,
                ])
        }
    }

    private var pepRow: RecordRow? {
        pep.map {
            RecordRow(
                "pep", of: number,
                [
                    "updated": $0.updated?.description, "agreed": $0.agreed?.description,
                    "next_meeting": $0.nextMeeting?.description,
                ])
        }
    }

    private var leftOutRows: [RecordRow] {
        leftOut.enumerated().map { position, cell in
            RecordRow(
                "left_out_cell", of: number, key: ["position": position],
                [
                    "place": cell.place.text, "heading": cell.heading, "value": cell.value,
                    "day": cell.day.description, "settled": cell.isSettled, "reason": cell.code,
                ])
        }
    }

    private var missedRow: RecordRow? {
        missedOn.map {
            RecordRow(
                "missed_pupil", of: number, ["day": $0.description, "found": foundOn?.description])
        }
    }

    private var otherNameRows: [RecordRow] {
        otherNames.enumerated().map { position, other in
            RecordRow(
                "other_name", of: number, key: ["position": position],
                ["part": other.part.rawValue, "name": other.name.text])
        }
    }

    private var replacedRows: [RecordRow] {
        replaced.enumerated().map { position, value in
            RecordRow(
                "replaced_value", of: number, key: ["position": position],
                ["place": value.place.text, "value": value.value, "day": value.day.description])
        }
    }

    private var noteRows: [RecordRow] {
        notes.enumerated().map { RecordRow($1, in: "pupil_note", of: number, at: $0) }
    }
}

extension Roll {
    /// What was said of who is meant where a text names a child who is not on the roll.
    var offRollNoteRows: [RecordRow] {
        notesOffRoll.sorted { $0.key < $1.key }.flatMap { number, notes in
            notes.enumerated().map { RecordRow($1, in: "off_roll_note", of: number, at: $0) }
        }
    }
}

extension RecordRow {
    fileprivate init(_ note: Note, in table: String, of pupil: Int, at position: Int) {
        self.init(
            table, of: pupil, key: ["position": position],
            [
                "rule": note.rule.rawValue, "subject": note.topic.text, "answers": note.facts.canonical,
                "text": note.text.text, "by": note.by.text, "day": note.day.description,
            ])
    }
}

extension LeftOutLine {
    var row: RecordRow {
        let fate: Int? =
            switch fate {
            case .open: nil
            case .dismissed: 0
            case .cameIn(let pupil): pupil
            }
        return RecordRow(
            "left_out_line", of: number,
            [
                "line": line, "heading": heading, "value": isMore ? remarks.kept : value,
                "upn": details.upn?.description,
                "reference": details.reference?.text, "surname": details.surname?.text,
                "forename": details.forename?.text, "born": details.born?.description,
                "nc_year": details.ncYear, "subject": subject, "day": day.description, "fate": fate,
                "reason": code, "said": said.map(\.text).sorted().joined(separator: "\n"),
            ])
    }
}
