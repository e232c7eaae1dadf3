/// The pupils of the register, and the targets for groups of them.
package struct Roll: Equatable, Sendable {
    /// By number.
    package internal(set) var pupils: [Pupil]
    /// The personal targets of groups and cohorts, in the order in which they were first set.
    package internal(set) var groupTargets: [GroupTarget]
    /// The highest number ever given: a pupil's number is never given again.
    package internal(set) var lastNumber: Int
    /// The numbers of the pupils whose personal data was erased, the lowest first.
    package internal(set) var erased: [Int]
    /// The lines of rolls that nobody came in for, whatever became of them, by number.
    package internal(set) var leftOutLines: [LeftOutLine]
    /// Those who were removed and not erased: no text that leaves may tell who they are either.
    package var removed = RemovedPupils()
    /// What was said of who is meant in texts that name who is not on the roll, by the number.
    package internal(set) var notesOffRoll: [Int: [Note]]

    /// For reading back what was kept; empty in a register that begins.
    package init(
        pupils: [Pupil] = [], groupTargets: [GroupTarget] = [], lastNumber: Int = 0, erased: [Int] = [],
        leftOutLines: [LeftOutLine] = [], notesOffRoll: [Int: [Note]] = [:]
    ) {
        self.pupils = pupils
        self.groupTargets = groupTargets
        self.lastNumber = lastNumber
        self.erased = erased
        self.leftOutLines = leftOutLines
        self.notesOffRoll = notesOffRoll
    }

    /// The pupils who have not left and of whom it is not known in which NC year they are.
    package var pupilsWithoutYear: [Pupil] {
        pupils.filter { $0.details.ncYear == nil && $0.details.left == nil }
    }

    /// Whether there is nobody on the roll and no target of a group.
    package var isEmpty: Bool { pupils.isEmpty && groupTargets.isEmpty }

    /// Whether the targets are as they were and of the same children, other than of pupils whose data was erased since.
    func hasTargets(of earlier: Roll) -> Bool {
        let gone = Set(erased)
        func targets(_ roll: Roll) -> [Int: [PersonalTarget]] {
            Dictionary(
                roll.pupils.filter { !$0.targets.isEmpty && !gone.contains($0.number) }
                    .map { ($0.number, $0.targets) }, uniquingKeysWith: { first, _ in first })
        }
        guard groupTargets == earlier.groupTargets, targets(self) == targets(earlier) else { return false }
        let before = Dictionary(
            earlier.pupils.map { ($0.number, Identity($0.details)) }, uniquingKeysWith: { first, _ in first })
        return !pupils.contains { pupil in
            !pupil.targets.isEmpty
                && before[pupil.number].map { Identity(pupil.details).mayBeAnother(than: $0) } ?? false
        }
    }
}

/// How many pupils a key stage's group has, and how many of them have a measurable personal target: what a submission
/// says of pupils (M10).
package struct RollCount: Equatable, Sendable {
    /// The id of the key stage whose group it is.
    package let keyStage: KeyStage.ID
    /// How many are in the group (M6).
    package let pupils: Int
    /// How many of them have a target whose success can be shown (S2).
    package let withMeasurableTargets: Int

    /// As it was counted in a register, or as a submission says it.
    package init(keyStage: KeyStage.ID, pupils: Int, withMeasurableTargets: Int) {
        self.keyStage = keyStage
        self.pupils = pupils
        self.withMeasurableTargets = withMeasurableTargets
    }
}

/// Why a pupil recorded in a key stage's year is not in its group.
package enum Exclusion: Equatable, Sendable {
    case left(Day)
    case leaves(Day)
    case arrivesLater(Day)
    case subsidiary
}

/// Whether a pupil is in a group that targets are set for.
package enum Placement: Equatable, Sendable {
    case group(KeyStage)
    /// Of a group's year, but not in it.
    case excluded(Exclusion)
    case ofNoGroup
}

extension Cycle {
    /// The key stage that a pupil of an NC year is in; nil where the cycle has none for the year.
    package func keyStage(ofYear year: Int?) -> KeyStage? {
        year.flatMap { year in keyStages.first { $0.years.contains(year) } }
    }

    /// Where a pupil stands with the groups that targets are set for.
    package func placement(of details: PupilDetails) -> Placement {
        let keyStage = details.ncYear.flatMap { year in keyStages.first { $0.groupYears.contains(year) } }
        guard let keyStage else { return .ofNoGroup }
        return exclusion(of: details, from: keyStage).map { .excluded($0) } ?? .group(keyStage)
    }

    /// Why a pupil of the group's year is not anticipated on roll; nil where they are (M6).
    func exclusion(of details: PupilDetails, from keyStage: KeyStage) -> Exclusion? {
        if details.enrolment == .subsidiary, !pupils.countsSubsidiary { return .subsidiary }
        if let left = details.left { return .left(left) }
        guard let day = keyStage.onRollOn else { return nil }
        if let leaving = details.leaving, leaving < day { return .leaves(leaving) }
        if let entered = details.entered, entered > day { return .arrivesLater(entered) }
        return nil
    }
}

extension TargetSet {
    /// The pupils of a key stage's group, anticipated on roll in its final year.
    package func anticipated(in keyStage: KeyStage) -> [Pupil] {
        recorded(in: keyStage).filter { cycle.exclusion(of: $0.details, from: keyStage) == nil }
    }

    /// The pupils recorded in the year of a key stage's group, those that are not anticipated among them.
    package func recorded(in keyStage: KeyStage) -> [Pupil] {
        roll.pupils.filter { $0.details.ncYear.map(keyStage.groupYears.contains) ?? false }
    }

    /// What a submission says of the pupils: nothing where none are recorded.
    package var rollCounts: [RollCount] {
        if let reportedCounts { return reportedCounts }
        guard !roll.pupils.isEmpty else { return [] }
        return cycle.keyStages.compactMap { keyStage in
            guard !recorded(in: keyStage).isEmpty else { return nil }
            let pupils = anticipated(in: keyStage)
            return RollCount(
                keyStage: keyStage.id, pupils: pupils.count,
                withMeasurableTargets: pupils.count { $0.targets.contains(where: \.isMeasurable) })
        }
    }

    /// What each pupil's targets say, by number, and under 0 what those of groups do: what a sign-off of personal
    /// targets is given for. The last statement of a pupil says who the pupil is.
    package var pupilStatements: [Int: [Statement]] {
        let stated = roll.pupils.compactMap { pupil -> (Int, [Statement])? in
            guard !pupil.targets.isEmpty else { return nil }
            return (
                pupil.number,
                pupil.targets.map {
                    Statement(subject: $0.subject.text, text: StatementText.personalTarget($0))
                } + [Statement(of: Identity(pupil.details))]
            )
        }
        var statements = Dictionary(uniqueKeysWithValues: stated)
        if !roll.groupTargets.isEmpty {
            statements[0] = roll.groupTargets.map {
                Statement(
                    subject: "\($0.holder.text), \($0.target.subject)",
                    text: StatementText.personalTarget($0.target))
            }
        }
        return statements
    }
}
