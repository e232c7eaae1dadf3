extension Rule {
    /// What is asked about the days that take a pupil out of a group.
    static let placementRules: [Rule] = [
        Rule(.dayDoubtful, ["M6"]) { context in
            context.set.cycle.keyStages.flatMap { keyStage in
                let recorded = context.set.recorded(in: keyStage).map {
                    (pupil: $0, exclusion: context.set.cycle.exclusion(of: $0.details, from: keyStage))
                }
                return recorded.map { pupil, exclusion in
                    let doubt =
                        exclusion.flatMap {
                            DayDoubt($0, of: pupil.details, in: keyStage, on: context.today)
                        } ?? DayDoubt(entryOf: pupil.details, on: context.today)
                        ?? DayDoubt(leavingOf: pupil.details, on: context.today)
                    return pupil.evaluation(
                        .placed(pupil: pupil.number, keyStage, exclusion, doubt),
                        doubt.map { $0.problem(of: pupil.number) })
                }
            }
        },
        // Once for a key stage, with the first of its pupils. Whoever left before this academic year is no surprise; who is
        // registered mainly elsewhere is nowhere seen to be missing.
        Rule(.groupNotCounted, ["M6"]) { context in
            let since = AcademicYear(of: context.today).firstDay
            return context.set.cycle.keyStages.compactMap { keyStage in
                let pupils = context.set.recorded(in: keyStage).filter { pupil in
                    !(pupil.details.left.map { left in since.map { left < $0 } ?? false } ?? false)
                }
                let others = pupils.compactMap { pupil in
                    context.set.cycle.exclusion(of: pupil.details, from: keyStage)
                        .map { NotCounted(pupil: pupil.number, why: $0) }
                }
                let isNobodyLeft = others.count == pupils.count
                let areMost = pupils.count >= NotCounted.leastGroup && others.count * 2 > pupils.count
                let elsewhere = others.filter { $0.why == .subsidiary }
                let isOfAll = isNobodyLeft || areMost || elsewhere.isEmpty
                let asked = isOfAll ? others : elsewhere
                guard let first = pupils.first(where: { $0.number == asked.first?.pupil }) ?? pupils.first
                else { return nil }
                return first.evaluation(
                    .notCounted(keyStage, of: isOfAll ? pupils.count : nil, asked),
                    isNobodyLeft || areMost || !elsewhere.isEmpty
                        ? .query(asked.remedies + [.showRoll(.keyStage(keyStage.id))]) : nil)
            }
        },
        // Once for the unit, with the first of the pupils.
        Rule(.listsApart, ["M6"]) { context in
            let here = context.set.roll.pupils.filter { $0.details.left == nil }
            let apart = here.filter(\.isOfListApart)
            guard let first = apart.first ?? here.first else { return [] }
            let mayBeSame = apart.mayBe(here.filter { !$0.isOfListApart })
            let remedies: [Remedy] = mayBeSame ? [.undo, .importRoll, .showRoll()] : [.undo, .showRoll()]
            return [
                Evaluation(
                    .pupil(first.number),
                    .listsApart(
                        pupils: apart.map(\.number), besides: here.count - apart.count, mayBeSame: mayBeSame),
                    apart.isEmpty ? nil : .query(remedies))
            ]
        },
        // Once for the unit, with the first of the pupils. A roll that says it of nobody has whoever is here.
        Rule(.enrolmentNotStated, ["M6"]) { context in
            guard !context.set.cycle.pupils.countsSubsidiary else { return [] }
            let all = context.set.roll.pupils
            let isStated = all.count { $0.details.enrolment != nil } * 3 >= all.count * 2
            let counted = context.set.cycle.keyStages.flatMap { context.set.anticipated(in: $0) }
            guard let first = counted.first else { return [] }
            let unstated = counted.filter {
                $0.details.enrolment == nil && (isStated || $0.isBroughtByResults)
            }.sorted { $0.number < $1.number }
            return context.questions(
                of: .enrolmentNotStated, unstated, orNoneOf: first.number, number: \.number,
                as: { pupils in
                    .enrolmentNotStated(
                        pupils: pupils.map(\.number),
                        broughtByResults: pupils.filter(\.isBroughtByResults).map(\.number))
                }, { .query(.importRoll, .editPupil($0.number, .enrolment)) })
        },
        // Once for the unit, with the first of the pupils: an older roll is of many.
        Rule(.placementChanged, ["M6"]) { context in
            guard let first = context.set.roll.pupils.first else { return [] }
            let changed = context.set.roll.pupils.flatMap { $0.changedPlacements(in: context.set.cycle) }
            return context.questions(
                of: .placementChanged, changed, orNoneOf: first.number, number: \.pupil,
                as: Observation.placementsChanged
            ) {
                .query(
                    $0.field == .left ? .sayPupilIsHere($0.pupil) : .editPupil($0.pupil, $0.field), .undo)
            }
        },
    ]
}

/// A pupil of a key stage's years who is not in its group, by the number.
package struct NotCounted: Equatable, Sendable {
    /// The pupil's number.
    package let pupil: Int
    /// What keeps the pupil out of the group.
    package let why: Exclusion

    /// Of fewer pupils it is nothing unusual that most do not count.
    fileprivate static let leastGroup = 4
}

/// What a list said of a pupil of a group's year that took them into the group, or out of it.
package struct ChangedPlacement: Equatable, Sendable {
    /// The pupil's number.
    package let pupil: Int
    /// The key stage of whose group's year the pupil is.
    package let keyStage: KeyStage
    /// The detail that the list changed.
    package let field: PupilDetails.Field
    /// As `PupilDetails.text(of:)` writes it; nil where nothing was recorded.
    package let before: String?
    /// Why the group does not count the pupil; nil where it does now.
    package let exclusion: Exclusion?

    var facts: Facts {
        [
            "pupil": pupil, "keyStage": keyStage.id, "detail": field.rawValue, "before": before,
            "counts": exclusion == nil,
        ]
    }
}

extension Pupil {
    func changedPlacements(in cycle: Cycle) -> [ChangedPlacement] {
        guard let year = details.ncYear,
            let keyStage = cycle.keyStages.first(where: { $0.groupYears.contains(year) })
        else { return [] }
        return replaced.compactMap { value in
            guard case .placedBefore(let field) = value.place, (details.left != nil) == (field == .left)
            else { return nil }
            return ChangedPlacement(
                pupil: number, keyStage: keyStage, field: field,
                before: value.value == Pupil.nothing ? nil : value.value,
                exclusion: cycle.exclusion(of: details, from: keyStage))
        }
    }
}

extension [NotCounted] {
    /// What puts each kind of reason right, of the first pupil who has it.
    fileprivate var remedies: [Remedy] {
        [PupilDetails.Field.leaving, .left, .entered, .enrolment].compactMap { field in
            first { $0.why.field == field }.map { .editPupil($0.pupil, field) }
        }
    }
}

/// Why a day that takes a pupil out of a group may not be meant.
package enum DayDoubt: Equatable, Sendable {
    /// The entry is after the end of the key stage.
    case afterKeyStage(Day, ends: Day)
    /// The pupil is to come after the day on which the group is counted.
    case toCome(Day, counted: Day)
    /// The pupil was to have left, and no day of leaving is recorded.
    case passed(Day)
    /// The pupil was so many years old.
    case tooYoung(Day, age: Int)
    /// The pupil came when so many years old.
    case cameTooYoung(Day, age: Int)
    /// The pupil is to leave when so many years old.
    case leavesTooOld(Day, age: Int)
    /// The pupil left long before this academic year, and is of an age with those who are here.
    case longAgo(Day)

    /// Nil where nothing is doubtful.
    init?(_ exclusion: Exclusion, of details: PupilDetails, in keyStage: KeyStage, on today: Day) {
        switch exclusion {
        case .arrivesLater(let day):
            if let ends = keyStage.lastDay(for: details, on: today), day > ends {
                self = .afterKeyStage(day, ends: ends)
            } else if let counted = keyStage.onRollOn {
                self = .toCome(day, counted: counted)
            } else {
                return nil
            }
        case .leaves(let day) where day < today: self = .passed(day)
        case .left(let day):
            guard let doubt = DayDoubt(leftOn: day, by: details, on: today) else { return nil }
            self = doubt
        case .leaves, .subsidiary: return nil
        }
    }

    /// Nil where the pupil can have left then.
    init?(leftOn day: Day, by details: PupilDetails, on today: Day) {
        if let age = details.age(on: day, by: today), age < DayDoubt.leastAge {
            self = .tooYoung(day, age: age)
        } else if AcademicYear(of: day).start < AcademicYear(of: today).start - DayDoubt.mostYears,
            details.yearByAge(on: today).map({ $0 == details.ncYear }) ?? true
        {
            self = .longAgo(day)
        } else {
            return nil
        }
    }

    /// Nil where the pupil was of an age to come, or nothing tells it.
    init?(entryOf details: PupilDetails, on today: Day) {
        guard let day = details.entered, let age = details.age(on: day, by: today), age < DayDoubt.leastAge
        else {
            return nil
        }
        self = .cameTooYoung(day, age: age)
    }

    /// Nil where the pupil is of an age to leave then, or nothing tells it.
    init?(leavingOf details: PupilDetails, on today: Day) {
        guard let day = details.leaving, let age = details.age(on: day, by: today), age > DayDoubt.mostAge
        else {
            return nil
        }
        self = .leavesTooOld(day, age: age)
    }

    /// The day that is doubtful, where it takes nobody out of a group.
    var besideGroup: Day? { if case .leavesTooOld(let day, _) = self { day } else { nil } }

    /// Nobody is a pupil of a unit after the year in which they turn 18.
    private static let mostAge = 18
    /// Nobody leaves a unit before the year in which children start school.
    private static let leastAge = 4
    /// Whoever left earlier was in another year then than they are recorded in.
    private static let mostYears = 3

    fileprivate func problem(of pupil: Int) -> Evaluation.Problem {
        switch self {
        case .afterKeyStage: .error(.editPupil(pupil, .entered), .clearPupil(pupil, .entered))
        case .toCome: .query(.editPupil(pupil, .entered))
        case .cameTooYoung: .query(.editPupil(pupil, .entered), .clearPupil(pupil, .entered))
        case .leavesTooOld: .query(.editPupil(pupil, .leaving), .clearPupil(pupil, .leaving))
        case .passed: .toPutRight(.editPupil(pupil, .left), .editPupil(pupil, .leaving))
        case .tooYoung, .longAgo: .query(.editPupil(pupil, .left), .clearPupil(pupil, .left))
        }
    }
}

extension PupilDetails {
    /// How old a pupil was in the year of a day, at the most. Whoever is in Year 5 was born in the academic year that began ten
    /// years before.
    fileprivate func age(on day: Day, by today: Day) -> Int? {
        let year = born?.year ?? ncYear.map { AcademicYear(of: today).start - $0 - 5 }
        return year.map { day.year - $0 }
    }
}

extension Exclusion {
    /// The day that is the reason; nil where none is.
    var day: Day? {
        switch self {
        case .left(let day), .leaves(let day), .arrivesLater(let day): day
        case .subsidiary: nil
        }
    }
}

extension Exclusion {
    /// The detail that is the reason.
    package var field: PupilDetails.Field {
        switch self {
        case .left: .left
        case .leaves: .leaving
        case .arrivesLater: .entered
        case .subsidiary: .enrolment
        }
    }
}

extension KeyStage {
    /// When it ends for a pupil of an NC year of it now.
    fileprivate func lastDay(for details: PupilDetails, on today: Day) -> Day? {
        guard let year = details.ncYear, let last = years.max() else { return nil }
        return AcademicYear(start: AcademicYear(of: today).start + last - year).lastDay
    }
}
