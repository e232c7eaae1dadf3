package import TargetSetting

extension RollCount {
    /// `2 of 7 pupils with a measurable personal target`.
    package var inWords: String {
        "\(withMeasurableTargets) of \(counted(pupils, "pupil")) with a measurable personal target"
    }
}

extension Identity {
    /// `Lily Ash, born 14 November 2000`.
    package var inWords: String {
        let names = name?.text ?? [forename?.text, surname?.text].compactMap(\.self).joined(separator: " ")
        return [names.isEmpty ? nil : names, born.map { "born \($0.inWords)" }].compactMap(\.self)
            .joined(separator: ", ")
    }
}

extension Exclusion {
    /// Why a pupil of the group's year is not in it.
    package var inWords: String {
        switch self {
        case .left(let day): "left on \(day.inWords)"
        case .leaves(let day): "leaves on \(day.inWords)"
        case .arrivesLater(let day): "arrives on \(day.inWords)"
        case .subsidiary: "dual-registered, with the main registration elsewhere"
        }
    }
}

extension [NotCounted] {
    /// `1 (leaves on 17 December 2010), 3 (left on 1 October 2010)`
    var inWords: String { map { "\($0.pupil) (\($0.why.inWords))" }.joined(separator: ", ") }
}

extension [ChangedPlacement] {
    var pupils: Int { Set(map(\.pupil)).count }

    /// `pupil 3 now counts in Key stage 2 (enrolment was S), pupil 4 no longer counts in Key stage 4 (leaves on 22 July 2011)`
    var inWords: String {
        if count > 6 {
            let (counting, gone) = (filter { $0.exclusion == nil }, filter { $0.exclusion != nil })
            func numbers(_ changed: [ChangedPlacement]) -> String {
                changed.map { String($0.pupil) }.joined(separator: ", ")
            }
            return [
                counting.isEmpty ? nil : "now counting: \(numbers(counting))",
                gone.isEmpty ? nil : "no longer counting: \(numbers(gone))",
            ].compactMap(\.self).joined(separator: "; ")
        }
        return map { change in
            let why =
                change.exclusion?.inWords
                ?? "\(change.field.inWords) was \(change.before.map { Day($0)?.inWords ?? $0 } ?? "not recorded")"
            return
                "pupil \(change.pupil) \(change.exclusion == nil ? "now counts" : "no longer counts") in \(change.keyStage.title) (\(why))"
        }.joined(separator: ", ")
    }
}

extension DayDoubt {
    /// What is doubtful, as the rest of a sentence about the pupil.
    var inWords: String {
        switch self {
        case .afterKeyStage(let day, let ends):
            "has \(day.inWords) as the day of entry, after the key stage has ended on \(ends.inWords)"
        case .toCome(let day, let counted):
            "is to come on \(day.inWords), after \(counted.inWords), when the group is counted"
        case .passed(let day):
            "was expected to leave on \(day.inWords), which has passed, and is not recorded as left"
        case .tooYoung(let day, let age):
            "left on \(day.inWords), at \(age) years old at the most"
        case .cameTooYoung(let day, let age):
            "came on \(day.inWords), at \(age) years old at the most"
        case .leavesTooOld(let day, let age):
            "is expected to leave on \(day.inWords), at about \(age) years old, and counts in the group until then"
        case .longAgo(let day):
            "left on \(day.inWords), years before this cycle, and is of an age with those who are here"
        }
    }
}

extension Grade {
    /// The grade, or that there is none, with its code.
    package var inWords: String { scale == .noResult ? "no result (\(name))" : name }
}

extension Attainment {
    /// `2b`, or `no result, because absent (A)`.
    package func inWords(_ cycle: Cycle) -> String {
        cycle.reason(of: self).map { "no result, because \($0) (\(grade.name))" } ?? grade.name
    }
}

extension Attendance.Rate {
    /// `62.9% (missed 52 of 140 sessions)`.
    package var inWords: String {
        sessions.map { "\(attended)% (missed \($0.missed) of \(counted($0.possible, "session")))" }
            ?? "\(attended)%"
    }
}

extension Enrolment {
    /// What the status means here, with its code in the census.
    package var inWords: String {
        switch self {
        case .current: "on roll here alone (C)"
        case .main: "dual-registered, main here (M)"
        case .subsidiary: "dual-registered, main elsewhere (S)"
        }
    }
}

extension SEN {
    /// The stage or plan of support; `SEN` where only that there is some is known.
    package var inWords: String {
        switch self {
        case .none: "no SEN"
        case .schoolAction: "SEN: school action"
        case .schoolActionPlus: "SEN: school action plus"
        case .statement: "SEN: statement"
        case .support: "SEN support"
        case .plan: "education, health and care plan"
        case .some: "SEN"
        }
    }
}

extension PersonalTarget {
    /// `2a by 20 July 2012; why: ...; step by ...`.
    package var inWords: String {
        (["\(aim.text) by \(by.inWords)", "why: \(why)"]
            + [who.map { "who: \($0)" }, support.map { "support: \($0)" }].compactMap(\.self)
            + steps.map { "step by \($0.by.inWords): \($0.what)" }).joined(separator: "; ")
    }
}

extension TargetHolder {
    /// `Pupil 7`, `group:Nurture group`, `ks2`.
    package var inWords: String {
        switch self {
        case .pupil(let number): "Pupil \(number)"
        case .group(let holder): holder.text
        }
    }
}

extension [TargetHolder] {
    /// `Pupil 7`; of several `Pupils 7, 8`, with groups by their names.
    package var inWords: String {
        guard count > 1 else { return first?.inWords ?? "" }
        let pupils = compactMap { if case .pupil(let number) = $0 { String(number) } else { nil } }
        let groups = compactMap { if case .group = $0 { $0.inWords } else { nil } }
        return ((pupils.isEmpty ? [] : ["Pupils \(pupils.joined(separator: ", "))"]) + groups).joined(
            separator: ", ")
    }
}
