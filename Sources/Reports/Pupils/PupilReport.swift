package import TargetSetting

/// Everything that is recorded of a pupil. It holds personal data: only who asked for it sees it.
package struct PupilReport: Encodable, Sendable {
    /// A result, or where the pupil is now.
    package struct AttainmentReport: Encodable, Sendable {
        package let subject: PersonText
        package let at: String
        package let scale: Scale.ID
        package let grade: String
        /// Why there is no result, where the grade is a code that says so.
        package let noResult: String?
        package let on: Day?
        package let source: PersonText?
    }

    /// The sessions that a pupil attended, before and now.
    package struct AttendanceReport: Encodable, Sendable {
        package let before: Percentage
        package let now: Percentage
        package let medical: PersonText?
    }

    /// The days of a personal education plan (M19).
    package struct PEPReport: Encodable, Sendable {
        package let updated: Day?
        package let agreed: Day?
        package let nextMeeting: Day?
    }

    package let number: Int
    package let upn: UPN?
    package let temporaryUPN: Bool?
    package let reference: PersonText?
    package let surname: PersonText?
    package let forename: PersonText?
    package let born: Day?
    package let ncYear: Int?
    package let enrolment: String?
    package let sen: String?
    package let fsm: Bool?
    package let inCare: Bool?
    package let entry: Day?
    package let leaving: Day?
    package let left: Day?
    package let group: KeyStage.ID?
    package let attained: [AttainmentReport]
    package let targets: [PersonalTargetReport]
    package let attendance: AttendanceReport?
    package let pep: PEPReport?

    package init(_ pupil: Pupil, in set: TargetSet, on today: Day) {
        let details = pupil.details
        number = pupil.number
        upn = details.upn
        temporaryUPN = details.upn?.isTemporary
        reference = details.reference
        surname = details.surname
        forename = details.forename
        born = details.born
        ncYear = details.ncYear
        enrolment = details.enrolment?.rawValue
        sen = details.sen?.rawValue
        fsm = details.freeSchoolMeals
        inCare = details.inCare
        entry = details.entered
        leaving = details.leaving
        left = details.left
        group = set.group(of: pupil)
        attained = pupil.attainments.map {
            AttainmentReport(
                subject: $0.subject, at: $0.when.text, scale: $0.grade.scale, grade: $0.grade.name,
                noResult: set.cycle.reason(of: $0), on: $0.day, source: $0.source)
        }
        targets = pupil.targets.map { PersonalTargetReport($0, of: pupil, in: set, on: today) }
        attendance = pupil.attendance.map {
            AttendanceReport(before: $0.before.attended, now: $0.now.attended, medical: $0.medical)
        }
        pep = pupil.pep.map {
            PEPReport(updated: $0.updated, agreed: $0.agreed, nextMeeting: $0.nextMeeting)
        }
    }
}

extension TargetSet {
    /// The id of the key stage whose group a pupil is in; nil where they are in none.
    package func group(of pupil: Pupil) -> KeyStage.ID? {
        if case .group(let keyStage) = cycle.placement(of: pupil.details) { keyStage.id } else { nil }
    }
}
