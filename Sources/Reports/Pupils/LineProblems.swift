import Sentences
import TargetSetting

extension [LineProblem] {
    /// Each in words; what is wrong with one column of many lines, for one reason, once.
    var together: [Notice] {
        let alike = Dictionary(grouping: self, by: \.reason)
        var told: Set<LineProblem.Reason> = []
        return compactMap { problem in
            let (reason, all) = (problem.reason, alike[problem.reason] ?? [])
            guard all.count > (problem.isOfAward ? 1 : 3) else {
                return Notice("\(problem.place): \(problem.kind.inWords)", reason.remedies)
            }
            guard told.insert(reason).inserted else { return nil }
            return Notice("\(all.places): \(reason.what)", reason.remedies)
        }
    }

    /// `lines 2, 3, 5, 8, column DOB, ‘31/02/1999’, ‘x’`.
    private var places: String {
        let values = Set(map(\.value)).subtracting([""]).sorted().map { "‘\($0)’" }
        let others = values.count > 6 ? " and others" : ""
        return [
            "lines \(map { String($0.line) }.first(12))",
            first.flatMap { $0.column.isEmpty ? nil : "column \($0.column)" },
            values.isEmpty ? nil : values.prefix(6).joined(separator: ", ") + others,
        ].compactMap(\.self).joined(separator: ", ")
    }
}

extension LineProblem {
    /// What is wrong with a column, whatever line it is and whatever stands there.
    fileprivate struct Reason: Hashable {
        let column: String
        let what: String
        /// What is said with it.
        let remedies: [Remedy]
    }

    fileprivate var reason: Reason {
        let what = value.isEmpty ? kind.inWords : kind.inWords.replacing("‘\(value)’ is", with: "this is")
        return Reason(column: column, what: what, remedies: isTold ? kind.remedies : [])
    }

    /// Whether it is of a grade that may be short for a word, of which a column has more than one letter.
    fileprivate var isOfAward: Bool {
        if case .refused(.personal(.unknownGrade(_, let scale?, nil))) = kind {
            !scale.inNames.isEmpty
        } else {
            false
        }
    }

    /// Whether what can be done elsewhere than in this line is said with it.
    private var isTold: Bool {
        switch kind {
        case .refused: false
        case .unreadable: kind.reason == .titleOfList
        default: true
        }
    }
}
