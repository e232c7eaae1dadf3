import TargetSetting

extension PersonalRefusal {
    /// What happened, with the value.
    var message: String {
        switch self {
        case .unknownGrade(let typed, let scale, nil) where typed.isFineGrade:
            Refusal.unknown(typed, scale) + " It is a fine grade: write the level, such as 4 or 4b."
        case .unknownGrade(let typed, let scale, let nearest):
            Refusal.unknown(typed, scale)
                + (nearest.map { " Did you mean \($0)?" } ?? scale.map { Refusal.list($0.names) } ?? "")
        case .percentageForGrade(let typed) where typed.allSatisfy(\.isNumber):
            "‘\(typed)’ is no grade, and may be a percentage or marks. A target for a percentage of marks or of sessions is one in words: give it as the criterion. A percentage is no result of a key stage."
        case .percentageForGrade(let typed):
            "‘\(typed)’ is a percentage, and not a grade. A target for a percentage of marks or of sessions is one in words: give it as the criterion. A percentage is no result of a key stage."
        case .codeForGrade(let typed, let reason):
            "‘\(typed)’ is no grade: it says why a key stage has no result, here ‘\(reason)’. Give a grade."
        case .unknownCode(let typed, let keyStage, let codes):
            "‘\(typed)’ is no result of \(keyStage.title), and no code that says why there is none. Those are \(codes.sorted { $0.key < $1.key }.map { "\($0) (\($1))" }.listed). Give a grade or one of them, or ‘none’ where it is known that there is no result."
        case .placeholderForGrade(let typed, true):
            "‘\(typed)’ says neither a grade nor that there is none. Write ‘none’ where it is known that there is no result, and leave the cell empty where nothing is known."
        case .placeholderForGrade(let typed, false):
            "‘\(typed)’ is no grade. Leave the cell empty where there is none."
        case .gradeAboveKeyStage(let grade, let keyStage, let highest):
            "\(grade.name) cannot be a grade of \(keyStage.title): the highest is \(highest). Check the grade, the subject and the key stage."
        case .noAttainment(let subject, let when, let subjects):
            "Nothing is recorded in ‘\(subject)’ at \(when.text)."
                + (subjects.isEmpty
                    ? " Nothing is recorded in any subject."
                    : " There is something in: \(subjects.joined(separator: ", ")).")
        case .gradeOfSeveralScales(let typed, let scales):
            "‘\(typed)’ is a grade of more than one scale: \(scales.map(\.rawValue).joined(separator: " and "))."
        case .twoGrades(let typed, let first, let second, let subject) where first == second:
            "‘\(typed)’ is two grades. Give \(first) in \(subject.name), where it counts as \(subject.counts)."
        case .twoGrades(let typed, let first, let second, let subject):
            "‘\(typed)’ is two grades. "
                + (subject.secondGrade.map { "Give \(first) in \(subject.name), and \(second) in \($0)." }
                    ?? "Give each in a subject of its own.")
        case .dayNotToCome(let day, let today):
            "A target is for a day to come, and \(day.inWords) is not: today is \(today.inWords). Give a later day."
        case .stepAfterTarget(let step, let by):
            "A step on \(step.inWords) is after the target's own day, \(by.inWords). Put it earlier."
        case .targetLacks(let parts, let subject, let nearest):
            "There is no target in ‘\(subject)’ yet, and a new one needs \(parts.map(\.inWords).listed)."
                + (nearest.map { " Did you mean \($0)?" } ?? "")
        case .noPersonalTarget(let subject, let subjects):
            "There is no personal target in ‘\(subject)’."
                + (subjects.isEmpty
                    ? " There is none yet."
                    : " There is one in: \(subjects.joined(separator: ", ")).")
        }
    }
}

extension PersonalTarget.Part {
    fileprivate var inWords: String {
        switch self {
        case .to, .criterion: "what is aimed for"
        case .by: "the day it is for"
        case .why: "why it is right"
        case .who: "who helps"
        case .support: "with what"
        case .step: "a step on the way"
        }
    }
}
