import Sentences
package import TargetSetting

/// What a line of a file changes in one field of a pupil, or in one part of a personal target.
package struct LineChange: Encodable, Sendable {
    /// The line of the file, 1 for the first.
    package let line: Int
    /// `SEN`, `reading (ks1)` for a result, or `target in reading`.
    package let field: String
    /// Nil where nothing was recorded.
    package let from: Value?
    /// Nil where nothing is recorded any more.
    package let to: Value?

    /// What stands in a field, for programs and for people.
    package struct Value: Encodable, Equatable, Sendable {
        let text: String
        let inWords: String

        init(_ text: String, inWords: String? = nil) {
            self.text = text
            self.inWords = inWords ?? text
        }

        init(_ day: Day) { self.init(day.description, inWords: day.inWords) }

        static func quoting(_ text: PersonText) -> Value { Value(text.text, inWords: "‘\(text)’") }

        init(_ flag: Bool) { self.init(flag ? "yes" : "no") }

        package func encode(to encoder: any Encoder) throws { try text.encode(to: encoder) }
    }

    /// Without its line.
    package var inWords: String {
        "\(field) from \(from?.inWords ?? "nothing") to \(to?.inWords ?? "nothing")"
    }
}

extension ImportPlan.PupilChange {
    /// What was recorded of the pupil and what is now, field by field.
    package var changes: [LineChange] {
        before.details.changes(to: after.details, on: line) + before.resultChanges(to: after, on: line)
            + before.questionsGone(in: after, on: line)
    }
}

extension ImportPlan.TargetChange {
    /// Part by part.
    package var changes: [LineChange] {
        func part(_ title: String, _ value: (PersonalTarget) -> LineChange.Value?) -> LineChange? {
            let (from, to) = (value(before), value(after))
            return from == to
                ? nil : LineChange(line: line, field: "\(title) \(after.subject)", from: from, to: to)
        }
        return [
            part("target in") { .init($0.aim.text, inWords: $0.grade?.inWords ?? "‘\($0.aim.text)’") },
            part("day of the target in") { .init($0.by) },
            part("why of the target in") { .quoting($0.why) },
            part("who helps in") { $0.who.map { .quoting($0) } },
            part("support in") { $0.support.map { .quoting($0) } },
            part("steps in") { target in
                let steps = target.steps.map { "\($0.by.inWords): \($0.what)" }
                return steps.isEmpty ? nil : .init(steps.joined(separator: "; "))
            },
        ].compactMap(\.self)
    }
}

extension PupilDetails {
    fileprivate func changes(to after: PupilDetails, on line: Int) -> [LineChange] {
        Field.allCases.compactMap { field in
            let (from, to) = (value(of: field), after.value(of: field))
            return from == to ? nil : LineChange(line: line, field: field.title, from: from, to: to)
        }
    }
}

extension Pupil {
    fileprivate func resultChanges(to after: Pupil, on line: Int) -> [LineChange] {
        after.attainments.compactMap { result -> LineChange? in
            guard !attainments.contains(result) else { return nil }
            let earlier = attainments.last {
                $0.when == result.when && $0.subject.folded == result.subject.folded
            }
            // The same grade again: it is the day or the source that changes.
            let isSame = earlier?.grade == result.grade
            return LineChange(
                line: line, field: "\(result.subject) (\(result.when.text))",
                from: earlier.map { .init(isSame ? $0.inFull : $0.grade.inWords) },
                to: .init(isSame ? result.inFull : result.grade.inWords))
        }
    }
}

extension Pupil {
    /// What was asked for and is not any more, such as for a later list.
    fileprivate func questionsGone(in after: Pupil, on line: Int) -> [LineChange] {
        leftOut.filter { cell in
            !cell.isSettled && !cell.value.isEmpty
                && !after.leftOut.contains { $0.place == cell.place && $0.value == cell.value }
        }.map { cell in
            LineChange(
                line: line,
                field: "what is asked about \(cell.heading.isEmpty ? cell.place.text : cell.heading)",
                from: .init(cell.value, inWords: "‘\(cell.value)’"), to: nil)
        }
    }
}

extension Attainment {
    fileprivate var inFull: String {
        ([grade.inWords]
            + [day.map { "on \($0.inWords)" }, source.map { "source: \($0)" }].compactMap(\.self))
            .joined(separator: ", ")
    }
}

extension PupilDetails {
    fileprivate func value(of field: Field) -> LineChange.Value? {
        switch field {
        case .upn: upn.map { .init($0.description) }
        case .reference: reference.map { .init($0.text) }
        case .surname: surname.map { .init($0.text) }
        case .forename: forename.map { .init($0.text) }
        case .born: born.map { .init($0) }
        case .ncYear: ncYear.map { .init(String($0), inWords: $0 == 0 ? "Reception" : nil) }
        case .enrolment: enrolment.map { .init($0.rawValue) }
        case .sen: sen.map { .init($0.rawValue) }
        case .freeSchoolMeals: freeSchoolMeals.map { .init($0) }
        case .inCare: inCare.map { .init($0) }
        case .entered: entered.map { .init($0) }
        case .leaving: leaving.map { .init($0) }
        case .left: left.map { .init($0) }
        }
    }
}

extension PupilDetails.Field {
    fileprivate var title: String {
        switch self {
        case .upn: "UPN"
        case .reference: "reference"
        case .surname: "surname"
        case .forename: "forename"
        case .born: "date of birth"
        case .ncYear: "NC year"
        case .enrolment: "enrolment status"
        case .sen: "SEN"
        case .freeSchoolMeals: "free school meals"
        case .inCare: "in care"
        case .entered: "date of entry"
        case .leaving: "expected leaving"
        case .left: "date left"
        }
    }
}
