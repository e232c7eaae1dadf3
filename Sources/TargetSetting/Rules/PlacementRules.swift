extension Rule {
    /// What is asked about the days that take a pupil out of a group.
    static let placementRules: [Rule] = [
        Rule(.dayDoubtful, ["M6"]) { context in
            context.set.cycle.keyStages.flatMap { keyStage in
                let recorded = context.set.recorded(in: keyStage).map {
                    (pupil: $0, exclusion: context.set.cycle.exclusion(of: $0.details, from: keyStage))
                }
                let leaving = DayDoubt(leavingOf: recorded.map(\.exclusion))
                return recorded.map { pupil, exclusion in
                    let doubt =
                        exclusion.flatMap { DayDoubt($0, of: pupil.details, in: keyStage, on: context.today) }
                        // Once, with the first of them.
                        ?? (pupil.number == recorded.first?.pupil.number ? leaving : nil)
                    return pupil.evaluation(
                        .placed(pupil: pupil.number, keyStage, exclusion, doubt),
                        doubt.map { $0.problem(of: pupil.number) })
                }
            }
        }
    ]
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
    /// All of the group, so many, are expected to leave on one day, and nobody is left in it.
    case everybody(Day, pupils: Int)

    /// Nil where it is not so, or where there is nobody but one.
    fileprivate init?(leavingOf exclusions: [Exclusion?]) {
        guard exclusions.count > 1, case .leaves(let day)? = exclusions.first ?? nil,
            exclusions.allSatisfy({ $0 == .leaves(day) })
        else { return nil }
        self = .everybody(day, pupils: exclusions.count)
    }

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
            // Whoever is in Year 5 was born in the academic year that began ten years before.
            let born =
                details.born?.year
                ?? details.ncYear.map { AcademicYear(of: today).start - $0 - 5 }
            guard let age = born.map({ day.year - $0 }), age < DayDoubt.leastAge else { return nil }
            self = .tooYoung(day, age: age)
        case .leaves, .subsidiary: return nil
        }
    }

    /// Nobody leaves a unit before the year in which children start school.
    private static let leastAge = 4

    fileprivate func problem(of pupil: Int) -> Evaluation.Problem {
        switch self {
        case .afterKeyStage: .error(.editPupil(pupil, .entered), .clearPupil(pupil, .entered))
        case .toCome: .query(.editPupil(pupil, .entered))
        case .passed: .toPutRight(.editPupil(pupil, .left), .editPupil(pupil, .leaving))
        case .tooYoung: .query(.editPupil(pupil, .left), .clearPupil(pupil, .left))
        case .everybody: .query(.editPupil(pupil, .leaving), .clearPupil(pupil, .leaving))
        }
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

extension KeyStage {
    /// When it ends for a pupil of an NC year of it now.
    fileprivate func lastDay(for details: PupilDetails, on today: Day) -> Day? {
        guard let year = details.ncYear, let last = years.max() else { return nil }
        return AcademicYear(start: AcademicYear(of: today).start + last - year).lastDay
    }
}
