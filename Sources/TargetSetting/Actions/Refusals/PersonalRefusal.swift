/// A personal target, or a grade, that cannot be taken.
package enum PersonalRefusal: Equatable, Sendable {
    case unknownGrade(String, scale: Scale?, nearest: String?)
    /// A rate, where a grade is asked for.
    case percentageForGrade(String)
    /// A code that says why there is no result, where a grade is aimed for or reached.
    case codeForGrade(String, because: String)
    /// A letter that is none of the codes for which the key stage has reasons, nor a grade.
    case unknownCode(String, KeyStage, [String: String])
    /// What says that nothing is there; a result of a key stage takes `none` where it is known that there is none.
    case placeholderForGrade(String, takesNone: Bool)
    /// No pupil has it at the key stage.
    case gradeAboveKeyStage(Grade, KeyStage, highest: String)
    case noAttainment(subject: PersonText, when: Attainment.When, subjects: [String])
    case gradeOfSeveralScales(String, scales: [Scale.ID])
    /// Where one is asked for, in a double award.
    case twoGrades(String, String, String, in: Subject)
    case dayNotToCome(Day, today: Day)
    case stepAfterTarget(Day, by: Day)
    /// A target that is new, without what every target has.
    /// - Parameter nearest: the subject that may be meant by one that the cycle does not know.
    case targetLacks([PersonalTarget.Part], subject: PersonText, nearest: String?)
    case noPersonalTarget(subject: PersonText, subjects: [String])
}

extension PersonalRefusal {
    /// What scripts read. The codes are a contract.
    var report: Refusal.Report {
        switch self {
        case .unknownGrade(let typed, let scale, let nearest):
            Refusal.Report(
                "unknown-grade", ["typed": typed, "scale": scale?.id, "nearest": nearest],
                Remedy.nearest(nearest, insteadOf: typed))
        case .percentageForGrade(let typed): Refusal.Report("percentage-for-grade", ["typed": typed])
        case .codeForGrade(let typed, let reason):
            Refusal.Report("code-for-grade", ["typed": typed, "because": reason])
        case .unknownCode(let typed, let keyStage, let codes):
            Refusal.Report(
                "unknown-code", ["typed": typed, "keyStage": keyStage.id, "codes": codes.keys.sorted()])
        case .placeholderForGrade(let typed, let takesNone):
            Refusal.Report("placeholder-for-grade", ["typed": typed, "takesNone": takesNone])
        case .gradeAboveKeyStage(let grade, let keyStage, let highest):
            Refusal.Report(
                "grade-above-key-stage",
                ["grade": grade.name, "keyStage": keyStage.id, "highest": highest])
        case .noAttainment(let subject, let when, let subjects):
            Refusal.Report("no-attainment", ["subject": subject, "at": when.text, "subjects": subjects])
        case .gradeOfSeveralScales(let typed, let scales):
            Refusal.Report(
                "grade-of-several-scales", ["typed": typed, "scales": scales],
                .give(.grade(scales.map { "\($0):\(typed)" }, insteadOf: typed)))
        case .twoGrades(let typed, let first, let second, let subject):
            Refusal.Report(
                "two-grades",
                [
                    "typed": typed, "first": first, "second": second, "subject": subject.name,
                    "secondGrade": subject.secondGrade,
                ])
        case .dayNotToCome(let day, let today):
            Refusal.Report("day-not-to-come", ["day": day, "today": today])
        case .stepAfterTarget(let step, let by):
            Refusal.Report("step-after-target", ["step": step, "by": by])
        case .targetLacks(let parts, let subject, let nearest):
            Refusal.Report(
                "personal-target-lacks", ["subject": subject, "lacks": parts, "nearest": nearest],
                Remedy.nearest(nearest, insteadOf: subject.text) + [.give(.parts(parts))])
        case .noPersonalTarget(let subject, let subjects):
            subjects.isEmpty
                ? Refusal.Report("no-personal-target", ["subject": subject], .setPersonal(holder: nil))
                : Refusal.Report("no-personal-target", ["subject": subject, "subjects": subjects])
        }
    }
}
