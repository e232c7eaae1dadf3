import GRDB
import TargetSetting

extension RollReader {
    static func details(_ row: Row) throws -> PupilDetails {
        var details = PupilDetails()
        details.born = try KeptValue.day(ifAny: row[1])
        details.enrolment = try (row[2] as String?).map { try KeptValue.raw(Enrolment.self, $0) }
        details.entered = try KeptValue.day(ifAny: row[3])
        details.forename = wording(row[4])
        details.freeSchoolMeals = (row[5] as Int?).map { $0 == 1 }
        details.inCare = (row[6] as Int?).map { $0 == 1 }
        details.leaving = try KeptValue.day(ifAny: row[7])
        details.left = try KeptValue.day(ifAny: row[8])
        details.ncYear = row[9]
        details.reference = wording(row[10])
        details.sen = try (row[11] as String?).map { try KeptValue.raw(SEN.self, $0) }
        details.surname = wording(row[12])
        details.upn = (row[13] as String?).map(UPN.init(kept:))
        return details
    }

    static func attainment(_ row: Row) throws -> Attainment {
        Attainment(
            subject: PersonText(kept: row[7]), when: Attainment.When(row[2]),
            grade: Grade(scale: row[5], name: row[4]), day: try KeptValue.day(ifAny: row[3]),
            source: wording(row[6]))
    }

    static func target(_ row: Row, steps: [PersonalTarget.Step]) throws -> PersonalTarget {
        PersonalTarget(
            subject: PersonText(kept: row[7]),
            aim: try KeptValue.aim(scale: row[5], grade: row[4], criterion: row[3]),
            by: try KeptValue.day(row[2]), why: PersonText(kept: row[10]), who: wording(row[9]),
            support: wording(row[8]), steps: steps, setOn: try KeptValue.day(row[6]))
    }

    static func review(_ row: Row) throws -> Review {
        let reached: Review.Reached
        switch (row[4] as String?, row[7] as String?, row[9] as String?) {
        case (let grade?, let scale?, nil): reached = .grade(Grade(scale: scale, name: grade))
        case (nil, nil, let value?): reached = .value(PersonText(kept: value))
        default: throw KeptValue.Unreadable()
        }
        return Review(
            subject: PersonText(kept: row[8]), on: try KeptValue.day(row[3]), reached: reached,
            judgement: try KeptValue.raw(Review.Judgement.self, row[5]), learned: PersonText(kept: row[6]),
            contingency: wording(row[2]))
    }

    static func attendance(_ row: Row) throws -> Attendance {
        Attendance(
            before: try rate(row[3], missed: row[1], possible: row[2]),
            now: try rate(row[7], missed: row[5], possible: row[6]), medical: wording(row[4]))
    }

    static func note(_ row: Row) throws -> Note {
        Note(
            rule: row[5], subject: row[6], answers: row[2], text: PersonText(kept: row[7]),
            by: PersonText(kept: row[3]), day: try KeptValue.day(row[4]))
    }

    private static func rate(_ attended: Int, missed: Int?, possible: Int?) throws -> Attendance.Rate {
        guard let missed, let possible else { return Attendance.Rate(attended: Tenths(attended)) }
        guard let sessions = SessionCount(missed: missed, possible: possible) else {
            throw KeptValue.Unreadable()
        }
        return Attendance.Rate(sessions: sessions)
    }

    private static func wording(_ text: String?) -> PersonText? { text.map(PersonText.init(kept:)) }
}
