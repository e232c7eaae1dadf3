import Sentences
package import TargetSetting

/// Everything that is recorded of a pupil. It holds personal data: only who asked for it sees it.
package struct PupilReport: Encodable, Sendable {
    /// A result, or where the pupil is now.
    package struct AttainmentReport: Encodable, Sendable {
        /// What it is in, as it was typed or as the roll has it.
        package let subject: PersonText
        /// The id of the key stage whose result it is, or `now` for an assessment by the unit.
        package let at: String
        /// The id of the scale of the grade; one of its own where the grade is a code.
        package let scale: Scale.ID
        /// The grade, or the code that says why there is none.
        package let grade: String
        /// Why there is no result, where the grade is a code that says so.
        package let noResult: String?
        /// The day it is from, where that is known.
        package let on: Day?
        /// Where it is from, in the words of who recorded it.
        package let source: PersonText?
        /// The grade, or why there is no result, with the code.
        package let inWords: String
    }

    /// The sessions that a pupil attended, before and now.
    package struct AttendanceReport: Encodable, Sendable {
        /// The rate of attendance before, in percent to one decimal place.
        package let before: Percentage
        /// The rate of attendance now, in percent to one decimal place.
        package let now: Percentage
        /// The rate before with its sessions, where they are known.
        package let beforeInWords: String
        /// The rate now with its sessions, where they are known.
        package let nowInWords: String
        /// The medical reason why it could not improve; nil where none is recorded.
        package let medical: PersonText?
    }

    /// The days of a personal education plan (M19).
    package struct PEPReport: Encodable, Sendable {
        /// When the plan was last updated.
        package let updated: Day?
        /// When its targets were agreed.
        package let agreed: Day?
        /// When the next termly meeting is.
        package let nextMeeting: Day?
    }

    /// The pupil in the register: a number, with the name for people.
    package let number: NamedPupil
    /// `Jo Smith`; the reference or the UPN where there is no name.
    package let name: String
    /// The unique pupil number; nil where none is recorded, as of each of the details below.
    package let upn: UPN?
    /// Whether that is a temporary one.
    package let temporaryUPN: Bool?
    /// The unit's own reference.
    package let reference: PersonText?
    /// The surname, as it is recorded.
    package let surname: PersonText?
    /// The forename, as it is recorded.
    package let forename: PersonText?
    /// The date of birth.
    package let born: Day?
    /// The National Curriculum year now, 0 for Reception: pupils may be out of the year of their age.
    package let ncYear: Int?
    /// How they are registered, as the school census codes it: `C`, `M` or `S`.
    package let enrolment: String?
    /// The same in words.
    package let enrolmentInWords: String?
    /// Provision for special educational needs, as the school census codes it.
    package let sen: String?
    /// The same in words.
    package let senInWords: String?
    /// Whether they are eligible for free school meals.
    package let fsm: Bool?
    /// Whether the pupil is looked after by a local authority.
    package let inCare: Bool?
    /// The day of entry; one to come is an arrival.
    package let entry: Day?
    /// The day on which they are expected to leave.
    package let leaving: Day?
    /// The day on which they left; nil for whoever is on the roll.
    package let left: Day?
    /// The id of the key stage in whose group they count; nil where they count in none.
    package let group: KeyStage.ID?
    /// The group that the pupil is in, or why not.
    package let place: String
    /// Results and assessments, oldest first.
    package let attained: [AttainmentReport]
    /// The personal targets, in the order in which they are kept.
    package let targets: [PersonalTargetReport]
    /// The attendance before and now; nil where none is recorded.
    package let attendance: AttendanceReport?
    /// Nil where no personal education plan is recorded.
    package let pep: PEPReport?

    /// What the register has of a pupil, with how the targets stand on a day.
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
        /// What the cycle calls the key stage.
        package let title: String
        /// How many count in the group: those anticipated on roll on its day.
        package let anticipated: Int
    }

    /// With everything that is recorded of each.
    package let pupils: [PupilReport]
    /// Whether nobody at all is recorded.
    package let isRollEmpty: Bool
    /// Those of whom pupils are recorded; none where somebody asked for one alone.
    package let groups: [Group]

    /// The pupils asked for, as they stand on a day.
    /// - Parameter ofAll: false where somebody asked for one alone.
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
    /// Those that are open: errors, and queries without an answer.
    package let findings: [FindingReport]

    /// What is open of the findings about what is shown.
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
