extension LineProblem {
    /// Where it stands, what it is, and its values.
    package var facts: Facts {
        ["line": line, "column": column, "value": value, "code": kind.code, "facts": kind.facts]
    }
}

extension LineProblem.Kind {
    package var facts: Facts {
        switch self {
        case .pupilTwice(let line), .targetTwice(let line): ["firstLine": line]
        case .referenceOfAnother(let pupil): ["pupil": pupil]
        case .notIdentified: .none
        case .refused(let refusal): refusal.facts
        case .unreadable(let problem): problem.facts
        }
    }
}
