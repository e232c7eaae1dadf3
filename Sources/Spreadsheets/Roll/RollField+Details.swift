import TargetSetting

extension RollField {
    /// The details that a column says.
    var said: [PupilDetails.Field] {
        switch self {
        case .upn: [.upn]
        case .reference: [.reference]
        case .surname: [.surname]
        case .forename: [.forename]
        case .name: [.surname, .forename]
        default: detail.map { [$0] } ?? []
        }
    }

    /// The detail that a column says; nil where it says who the pupil is.
    var detail: PupilDetails.Field? {
        switch self {
        case .upn, .reference, .surname, .forename, .name, .formerSurname, .formerForename: nil
        case .born: .born
        case .ncYear: .ncYear
        case .enrolment: .enrolment
        case .sen: .sen
        case .freeSchoolMeals: .freeSchoolMeals
        case .inCare: .inCare
        case .entered: .entered
        case .leaving: .leaving
        case .left, .onRoll, .leaver, .leavingReason: .left
        case .dual: .enrolment
        }
    }
}
