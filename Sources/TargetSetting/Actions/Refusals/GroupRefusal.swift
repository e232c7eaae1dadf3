/// What a group of pupils, or its zero rating, does not allow.
package enum GroupRefusal: Equatable, Sendable {
    case groupNotStated(KeyStage)
    case noPupils(KeyStage, Measure, isCounted: Bool)
    case isZeroRated(KeyStage, Measure)
    case zeroRatingNotAllowed
    case nothingToZeroRate(KeyStage, statuses: [Status])
    case noPupilsToZeroRate(KeyStage, isCounted: Bool)
    case groupIsCounted(KeyStage, pupils: Int)
    /// Any of them may be of the key stage.
    case yearsMissing(KeyStage, pupils: [Int])
    case noPupilsRecorded
    case inNoGroup(number: Int)
}

extension GroupRefusal {
    /// What scripts read. The codes are a contract.
    var report: Refusal.Report {
        switch self {
        case .groupNotStated(let keyStage):
            Refusal.Report("group-not-stated", ["keyStage": keyStage.id], .stateGroup(keyStage: keyStage.id))
        case .noPupils(let keyStage, let measure, let isCounted):
            Refusal.Report(
                "no-pupils", ["keyStage": keyStage.id, "measure": measure.id],
                keyStage.id.changing(isCounted: isCounted))
        case .isZeroRated(let keyStage, let measure):
            Refusal.Report(
                "is-zero-rated", ["keyStage": keyStage.id, "measure": measure.id],
                .takeBackZeroRating(keyStage: keyStage.id))
        case .zeroRatingNotAllowed: Refusal.Report("zero-rating-not-allowed", .none, .setTargets)
        case .nothingToZeroRate(let keyStage, let statuses):
            Refusal.Report(
                "nothing-to-zero-rate", ["keyStage": keyStage.id, "statuses": statuses.map(\.rawValue)],
                .setTargets)
        case .noPupilsToZeroRate(let keyStage, let isCounted):
            Refusal.Report(
                "no-pupils-to-zero-rate", ["keyStage": keyStage.id],
                keyStage.id.changing(isCounted: isCounted))
        case .groupIsCounted(let keyStage, let pupils):
            Refusal.Report(
                "group-is-counted", ["keyStage": keyStage.id, "pupils": pupils],
                .showRoll(.keyStage(keyStage.id)))
        case .yearsMissing(let keyStage, let pupils):
            Refusal.Report(
                "years-missing", ["keyStage": keyStage.id, "pupils": pupils],
                pupils.first.map { .editPupil($0, .ncYear) } ?? .importRoll, .showRoll())
        case .noPupilsRecorded: Refusal.Report("no-pupils-recorded", .none, .importRoll)
        case .inNoGroup(let number): Refusal.Report("in-no-group", ["pupil": number], .showPupil(number))
        }
    }
}

extension KeyStage.ID {
    /// Another number of pupils in the group: it is typed, where it does not follow from the roll.
    func changing(to pupils: Int? = nil, isCounted: Bool) -> Remedy {
        isCounted ? .showRoll(.keyStage(self)) : .stateGroup(keyStage: self, pupils: pupils)
    }
}
