import Sentences
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
        package let inWords: String
    }

    /// The sessions that a pupil attended, before and now.
    package struct AttendanceReport: Encodable, Sendable {
        package let before: Percentage
        package let now: Percentage
        package let beforeInWords: String
        package let nowInWords: String
        package let medical: PersonText?
    }

    /// The days of a personal education plan (M19).
    package struct PEPReport: Encodable, Sendable {
        package let updated: Day?
        package let agreed: Day?
        package let nextMeeting: Day?
    }

    package let number: NamedPupil
    package let name: String
    package let upn: UPN?
    package let temporaryUPN: Bool?
    package let reference: PersonText?
    package let surname: PersonText?
    package let forename: PersonText?
    package let born: Day?
    package let ncYear: Int?
    package let enrolment: String?
    package let enrolmentInWords: String?
    package let sen: String?
    package let senInWords: String?
    package let fsm: Bool?
    package let inCare: Bool?
    package let entry: Day?
    package let leaving: Day?
    package let left: Day?
    package let group: KeyStage.ID?
    /// The group that the pupil is in, or why not.
    package let place: String
    package let attained: [AttainmentReport]
    package let targets: [PersonalTargetReport]
    package let attendance: AttendanceReport?
    package let pep: PEPReport?

    package init(_ pupil: Pupil, in set: TargetSet, on today: Day) {
        let details = pupil.details
        number = NamedPupil(pupil)
        name = details.name
        upn = details.upn
        temporaryUPN = details.upn?.isTemporary
        reference = details.reference
        surname = details.surname
        forename = details.forename
        born = details.born
        ncYear = details.ncYear
        enrolment = details.enrolment?.rawValue
        enrolmentInWords = details.enrolment?.inWords
        sen = details.sen?.rawValue
        senInWords = details.sen?.inWords
        fsm = details.freeSchoolMeals
        inCare = details.inCare
        entry = details.entered
        leaving = details.leaving
        left = details.left
        group = set.group(of: pupil)
        place = set.place(of: pupil)
        attained = pupil.attainments.map {
            AttainmentReport(
                subject: $0.subject, at: $0.when.text, scale: $0.grade.scale, grade: $0.grade.name,
                noResult: set.cycle.reason(of: $0), on: $0.day, source: $0.source,
                inWords: $0.inWords(set.cycle))
        }
        targets = pupil.targets.map { PersonalTargetReport($0, of: pupil, in: set, on: today) }
        attendance = pupil.attendance.map {
            AttendanceReport(
                before: $0.before.attended, now: $0.now.attended, beforeInWords: $0.before.inWords,
                nowInWords: $0.now.inWords, medical: $0.medical)
        }
        pep = pupil.pep.map {
            PEPReport(updated: $0.updated, agreed: $0.agreed, nextMeeting: $0.nextMeeting)
        }
    }
}

/// The pupils whom somebody asked for, and how many each group counts.
package struct RollReport: Encodable, Sendable {
    /// How many are anticipated in a group.
    package struct Group: Sendable {
        package let title: String
        package let anticipated: Int
    }

    package let pupils: [PupilReport]
    package let isRollEmpty: Bool
    /// Those of whom pupils are recorded; none where somebody asked for one alone.
    package let groups: [Group]

    package init(of pupils: [Pupil], ofAll: Bool, in set: TargetSet, on today: Day) {
        self.pupils = pupils.map { PupilReport($0, in: set, on: today) }
        isRollEmpty = set.roll.pupils.isEmpty
        groups = (ofAll ? set.cycle.keyStages : []).filter { !set.recorded(in: $0).isEmpty }.map {
            Group(title: $0.title, anticipated: set.anticipated(in: $0).count)
        }
    }

    package func encode(to encoder: any Encoder) throws { try pupils.encode(to: encoder) }
}

/// What is to be put right or explained of what is shown.
package struct OpenFindingsReport: Encodable, Sendable {
    package let findings: [FindingReport]

    package init(of all: [Finding]) { findings = all.filter(\.isOpen).map(FindingReport.init) }
}

extension TargetSet {
    /// The group a pupil is in, or why not.
    fileprivate func place(of pupil: Pupil) -> String {
        switch cycle.placement(of: pupil.details) {
        case .group(let keyStage): keyStage.id.rawValue
        case .excluded(let exclusion): exclusion.inWords
        case .ofNoGroup: pupil.details.left.map { "left on \($0.inWords)" } ?? ""
        }
    }

    /// The id of the key stage whose group a pupil is in; nil where they are in none.
    package func group(of pupil: Pupil) -> KeyStage.ID? {
        if case .group(let keyStage) = cycle.placement(of: pupil.details) { keyStage.id } else { nil }
    }
}
