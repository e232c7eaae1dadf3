import Sentences
package import TargetSetting

/// A personal target with its reference and how it is going.
package struct PersonalTargetReport: Encodable, Sendable {
    /// A step on the way to a target.
    package struct StepReport: Encodable, Sendable {
        /// The day by which it is reached.
        package let by: Day
        /// What is reached by then, in the words of who set it.
        package let what: PersonText
    }

    /// How far pupils with this start came, for reference alone (M14, B1).
    package struct ReferenceReport: Encodable, Sendable {
        /// The id of the key stage of the starting point.
        package let keyStage: KeyStage.ID
        /// The pupil's own starting point: the grade there.
        package let from: String
        /// The lower quartile of what they reached, as a grade.
        package let lowerQuartile: String
        /// The median of what they reached, as a grade.
        package let median: String
        /// The upper quartile of what they reached, as a grade.
        package let upperQuartile: String
        /// The name of the dataset that it is from.
        package let dataset: String
        /// The year of the results that it was made from, as its source states it.
        package let year: String
        /// Where the figures are from, as the table states it.
        package let source: String
        /// How far it can be relied on, as its provider states it.
        package let confidence: String
    }

    /// Whether a pupil is on the straight line to a target.
    package struct ProgressReport: Encodable, Sendable {
        /// Whether they are on it or above.
        package let onLine: Bool
        /// How far they came and what the line asks for, as a whole sentence.
        package let inWords: String
    }

    /// How a target went at a review.
    package struct ReviewReport: Encodable, Sendable {
        /// The day of the review.
        package let on: Day
        /// Where the pupil was: a grade, or words.
        package let reached: String
        /// `improving`, `maintaining` or `declining`.
        package let judgement: String
        /// What was learned and what changes (B3).
        package let learned: PersonText
        /// What is done if it is not working (C6).
        package let contingency: PersonText?
    }

    /// Whose target it is, by number; nil for one of a group.
    package let pupil: NamedPupil?
    /// What the target is in, as it was typed.
    package let subject: PersonText
    /// The grade aimed for; nil for a target in words.
    package let grade: String?
    /// The id of the scale of that grade.
    package let scale: Scale.ID?
    /// What is aimed for in words; nil for a grade.
    package let criterion: PersonText?
    /// Either of the two.
    package let aim: String
    /// The day by which it is to be reached.
    package let by: Day
    /// Why it is this target, in the words of who set it.
    package let why: PersonText
    /// Who helps; nil where nobody is named.
    package let who: PersonText?
    /// With what; nil where nothing is named.
    package let support: PersonText?
    /// The steps on the way (S6), by their days; empty where there are none.
    package let steps: [StepReport]
    /// The day on which it was set as it is.
    package let setOn: Day
    /// Whether success can be shown (S2): a grade, or words with a measure.
    package let measurable: Bool
    /// All of it in one line.
    package let inWords: String
    /// The reviews in its subject, oldest first.
    package let reviews: [ReviewReport]
    /// How far others came from the same start; nil where no table of the cycle tells.
    package let reference: ReferenceReport?
    /// How the pupil stands against the straight line to it; nil where that cannot be counted.
    package let progress: ProgressReport?

    /// A target as it stands on a day.
    /// - Parameter pupil: nil for a target of a group.
    package init(_ target: PersonalTarget, of pupil: Pupil?, in set: TargetSet, on today: Day) {
        self.pupil = pupil.map { NamedPupil($0) }
        subject = target.subject
        grade = target.grade?.name
        scale = target.grade?.scale
        if case .criterion(let text) = target.aim { criterion = text } else { criterion = nil }
        aim = target.aim.text
        by = target.by
        why = target.why
        who = target.who
        support = target.support
        steps = target.steps.map { StepReport(by: $0.by, what: $0.what) }
        setOn = target.setOn
        measurable = target.isMeasurable
        inWords = target.inWords
        reviews = (pupil?.reviews ?? []).filter { $0.subject.folded == target.subject.folded }.map {
            ReviewReport(
                on: $0.on, reached: $0.reached.text, judgement: $0.judgement.rawValue, learned: $0.learned,
                contingency: $0.contingency)
        }
        reference = pupil.flatMap { set.reference(for: target, of: $0) }.map { table, prior, line in
            ReferenceReport(
                keyStage: table.from, from: prior.name, lowerQuartile: line.lowerQuartile.name,
                median: line.median.name,
                upperQuartile: line.upperQuartile.name, dataset: table.dataset, year: table.year,
                source: table.source, confidence: table.confidence)
        }
        progress = pupil.flatMap { set.progress(of: target, of: $0, on: today) }.map {
            ProgressReport(onLine: $0.isOnLine, inWords: $0.sentence)
        }
    }
}

/// Personal targets of pupils, groups and cohorts.
package struct PersonalTargetsReport: Encodable, Sendable {
    /// A target of a group or a cohort.
    package struct GroupReport: Encodable, Sendable {
        /// The group or the cohort, as it is typed: `group:Nurture group`, `ks2`.
        package let holder: String
        /// What is aimed for, which is of no pupil.
        package let target: PersonalTargetReport
    }

    /// How many pupils of a key stage's year have a measurable one.
    package struct CountReport: Encodable, Sendable {
        /// The id of the key stage.
        package let keyStage: KeyStage.ID
        /// What the cycle calls it.
        package let title: String
        /// `2 of 7 pupils with a measurable personal target`.
        package let inWords: String
    }

    /// Every target of each pupil, pupil by pupil.
    package let pupils: [PersonalTargetReport]
    /// Those of groups and cohorts; of one key stage only its cohort's.
    package let groups: [GroupReport]
    /// One for each key stage of whose year pupils are recorded, in the order of the cycle.
    package let counts: [CountReport]

    /// The targets of a key stage, or of the whole unit, as they stand on a day.
    /// - Parameter keyStage: nil for every one.
    package init(of keyStage: KeyStage?, in set: TargetSet, on today: Day) {
        let pupils = keyStage.map(set.recorded) ?? set.roll.pupils
        let groups = set.roll.groupTargets.filter {
            keyStage == nil || $0.holder == .cohort(keyStage?.id ?? "")
        }
        counts = set.rollCounts.filter { keyStage == nil || $0.keyStage == keyStage?.id }.map {
            CountReport(
                keyStage: $0.keyStage, title: set.cycle.title(of: .keyStage($0.keyStage)),
                inWords: $0.inWords)
        }
        self.pupils = pupils.flatMap { pupil in
            pupil.targets.map { PersonalTargetReport($0, of: pupil, in: set, on: today) }
        }
        self.groups = groups.map {
            GroupReport(
                holder: $0.holder.text, target: PersonalTargetReport($0.target, of: nil, in: set, on: today))
        }
    }
}
