import Sentences
package import TargetSetting

/// A personal target with its reference and how it is going.
package struct PersonalTargetReport: Encodable, Sendable {
    /// A step on the way to a target.
    package struct StepReport: Encodable, Sendable {
        package let by: Day
        package let what: PersonText
    }

    /// How far pupils with this start came, for reference alone (M14, B1).
    package struct ReferenceReport: Encodable, Sendable {
        package let keyStage: KeyStage.ID
        package let from: String
        package let lowerQuartile: String
        package let median: String
        package let upperQuartile: String
        package let dataset: String
        package let year: String
        package let source: String
        package let confidence: String
    }

    /// Whether a pupil is on the straight line to a target.
    package struct ProgressReport: Encodable, Sendable {
        package let onLine: Bool
        package let inWords: String
    }

    /// How a target went at a review.
    package struct ReviewReport: Encodable, Sendable {
        package let on: Day
        package let reached: String
        package let judgement: String
        package let learned: PersonText
        package let contingency: PersonText?
    }

    package let pupil: NamedPupil?
    package let subject: PersonText
    package let grade: String?
    package let scale: Scale.ID?
    package let criterion: PersonText?
    package let aim: String
    package let by: Day
    package let why: PersonText
    package let who: PersonText?
    package let support: PersonText?
    package let steps: [StepReport]
    package let setOn: Day
    package let measurable: Bool
    package let inWords: String
    package let reviews: [ReviewReport]
    package let reference: ReferenceReport?
    package let progress: ProgressReport?

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
        package let holder: String
        package let target: PersonalTargetReport
    }

    /// How many pupils of a key stage's year have a measurable one.
    package struct CountReport: Encodable, Sendable {
        package let keyStage: KeyStage.ID
        package let title: String
        package let inWords: String
    }

    package let pupils: [PersonalTargetReport]
    package let groups: [GroupReport]
    package let counts: [CountReport]

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
