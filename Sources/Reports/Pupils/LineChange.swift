import Sentences
package import TargetSetting

/// What a line of a file changes in one field of a pupil, or in one part of a personal target.
package struct LineChange: Encodable, Sendable {
    package let line: Int
    /// `SEN`, `reading (ks1)` for a result, or `target in reading`.
    package let field: String
    /// Nil where nothing was recorded.
    package let from: Value?
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

    package var inWords: String {
        "line \(line): \(field) from \(from?.inWords ?? "nothing") to \(to?.inWords ?? "nothing")"
    }
}

extension TargetSet {
    /// What importing a roll would change of the pupils who are on it already, line by line.
    package func changes(
        importing entries: [RollEntry], by plan: ImportPlan, person: PersonText, on today: Day
    ) throws -> [LineChange] {
        guard !plan.changed.isEmpty else { return [] }
        var after = self
        _ = try after.perform(.importRoll(entries, allOrNothing: false), by: person, on: today)
        let before = Dictionary(uniqueKeysWithValues: roll.pupils.map { ($0.number, $0) })
        var changed = ChangedPupils()
        for pupil in after.roll.pupils {
            if let before = before[pupil.number], before != pupil { changed.add(before, pupil) }
        }
        let lines = Set(plan.changed)
        return entries.filter { lines.contains($0.line) }.flatMap { entry in
            changed.pupil(of: entry.details).map { $0.changes(to: $1, on: entry.line) } ?? []
        }
    }
}

/// The pupils whom an import changes. Each then has everything that its line says, by which it is found.
private struct ChangedPupils {
    private var pupils: [(before: Pupil, after: Pupil)] = []
    private var positions: [String: Int] = [:]

    mutating func add(_ before: Pupil, _ after: Pupil) {
        for key in after.details.keys where positions[key] == nil { positions[key] = pupils.count }
        pupils.append((before, after))
    }

    func pupil(of details: PupilDetails) -> (before: Pupil, after: Pupil)? {
        details.keys.lazy.compactMap { positions[$0] }.first.map { pupils[$0] }
    }
}

extension ImportPlan.Correction {
    /// What was known of who the pupil is, or of the results, and is something else now, field by field.
    package var changes: [LineChange] {
        let fields: [PupilDetails.Field] = [.upn, .reference, .surname, .forename, .born]
        return
            (before.details.changes(to: after.details, in: fields, on: line)
            + before.resultChanges(to: after, on: line) { $0.when != .now }).filter { $0.from != nil }
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
    fileprivate func changes(to after: PupilDetails, in fields: [Field], on line: Int) -> [LineChange] {
        fields.compactMap { field in
            let (from, to) = (value(of: field), after.value(of: field))
            return from == to ? nil : LineChange(line: line, field: field.title, from: from, to: to)
        }
    }
}

extension Pupil {
    fileprivate func changes(to after: Pupil, on line: Int) -> [LineChange] {
        details.changes(to: after.details, in: PupilDetails.Field.allCases, on: line)
            + resultChanges(to: after, on: line) { _ in true }
    }

    fileprivate func resultChanges(
        to after: Pupil, on line: Int, where isMeant: (Attainment) -> Bool
    ) -> [LineChange] {
        after.attainments.filter(isMeant).compactMap { result -> LineChange? in
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

extension Attainment {
    fileprivate var inFull: String {
        ([grade.inWords]
            + [day.map { "on \($0.inWords)" }, source.map { "source: \($0)" }].compactMap(\.self))
            .joined(separator: ", ")
    }
}

extension PupilDetails {
    /// What tells a pupil from others, the surest first.
    fileprivate var keys: [String] {
        [
            upn.map { "upn \($0)" }, reference.map { "reference \($0.folded)" },
            born.map { "name \(PersonText(kept: name).folded) \($0)" },
        ].compactMap(\.self)
    }

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
