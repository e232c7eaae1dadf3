import GRDB
import TargetSetting

extension PupilRow {
    /// What is kept of a pupil, row by row.
    static func rows(of pupil: Pupil) -> [PupilRow] {
        var rows = [PupilRow(pupil.details)]
        rows += pupil.attainments.enumerated().map { PupilRow($1, at: $0) }
        for (position, target) in pupil.targets.enumerated() {
            rows.append(PupilRow(target, at: position))
            rows += target.steps.enumerated().map {
                PupilRow(.targetStep, [position, $0], [KeptValue.text(of: $1.by), $1.what.text])
            }
        }
        rows += pupil.reviews.enumerated().map { PupilRow($1, at: $0) }
        if let attendance = pupil.attendance { rows.append(PupilRow(attendance)) }
        if let pep = pupil.pep {
            rows.append(
                PupilRow(
                    .pep, [],
                    [pep.agreedWithSIP, pep.nextMeeting, pep.updated].map { $0.map(KeptValue.text) }))
        }
        return rows + pupil.notes.enumerated().map { PupilRow($1, at: $0) }
    }

    /// What a sign-off covered of a pupil.
    static func rows(covered statements: [TargetSetting.Statement], by signOff: Int) -> [PupilRow] {
        statements.enumerated().map { PupilRow(.signOff, [signOff, $0], [$1.subject, $1.text]) }
    }

    private init(_ details: PupilDetails) {
        self.init(
            .pupil, [],
            [
                details.born.map(KeptValue.text), details.enrolment?.rawValue,
                details.entered.map(KeptValue.text),
                details.forename?.text, details.freeSchoolMeals.map { $0 ? 1 : 0 },
                details.inCare.map { $0 ? 1 : 0 },
                details.leaving.map(KeptValue.text), details.left.map(KeptValue.text), details.ncYear,
                details.reference?.text, details.sen?.rawValue, details.surname?.text,
                details.upn?.description,
            ])
    }

    private init(_ attainment: Attainment, at position: Int) {
        self.init(
            .attainment, [position],
            [
                attainment.when.text, attainment.day.map(KeptValue.text), attainment.grade.name,
                attainment.grade.scale,
                attainment.source?.text, attainment.subject.text,
            ])
    }

    private init(_ target: PersonalTarget, at position: Int) {
        var criterion: String?
        if case .criterion(let text) = target.aim { criterion = text.text }
        self.init(
            .personalTarget, [position],
            [
                KeptValue.text(of: target.by), criterion, target.grade?.name, target.grade?.scale,
                KeptValue.text(of: target.setOn), target.subject.text, target.support?.text, target.who?.text,
                target.why.text,
            ])
    }

    private init(_ review: Review, at position: Int) {
        var grade: Grade?
        var value: String?
        switch review.reached {
        case .grade(let reached): grade = reached
        case .value(let text): value = text.text
        }
        self.init(
            .review, [position],
            [
                review.contingency?.text, KeptValue.text(of: review.on), grade?.name,
                review.judgement.rawValue,
                review.learned.text, grade?.scale, review.subject.text, value,
            ])
    }

    private init(_ attendance: Attendance) {
        let (before, now) = (attendance.before, attendance.now)
        self.init(
            .attendance, [],
            [
                before.sessions?.missed, before.sessions?.possible, before.attended.count,
                attendance.medical?.text,
                now.sessions?.missed, now.sessions?.possible, now.attended.count,
            ])
    }

    private init(_ note: Note, at position: Int) {
        self.init(
            .note, [position],
            [
                note.answers, note.by.text, KeptValue.text(of: note.day), note.rule, note.subject,
                note.text.text,
            ])
    }
}
