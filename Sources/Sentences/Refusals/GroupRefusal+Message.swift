import TargetSetting

extension GroupRefusal {
    /// What happened, with the value.
    var message: String {
        switch self {
        case .groupNotStated(let keyStage):
            "The number of pupils in \(keyStage.title) is not stated."
        case .noPupils(let keyStage, let measure, _):
            "\(keyStage.title) has no pupils, so \(measure.title) is not applicable."
        case .isZeroRated(let keyStage, let measure):
            "\(measure.title) is zero-rated with \(keyStage.title)."
        case .zeroRatingNotAllowed:
            "This cycle has no zero rating."
        case .nothingToZeroRate(let keyStage, let statuses):
            "\(keyStage.title) has no \(statuses.map(\.title).joined(separator: " or ")) targets, which are the ones that are zero-rated."
        case .noPupilsToZeroRate(let keyStage, _):
            "\(keyStage.title) has no pupils, so its targets are not applicable and there is nothing to zero-rate."
        case .groupIsCounted(let keyStage, let pupils):
            "\(keyStage.title) is worked out from the pupils recorded: \(counted(pupils, "pupil")) anticipated. Change the pupils instead."
        case .yearsMissing(let keyStage, let pupils):
            "\(counted(pupils.count, "pupil")) on the roll \(pupils.count == 1 ? "has" : "have") no NC year, and may be of \(keyStage.title): \(pupils.map(String.init).joined(separator: ", "))."
        case .noPupilsRecorded:
            "No pupils are recorded in these year groups, so nothing follows from them."
        case .inNoGroup(let number):
            "Pupil \(number) is in no group that targets are set for, so no figure depends on them."
        }
    }
}
