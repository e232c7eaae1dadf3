package import LocalAuthority
import Sentences
package import TargetSetting

/// What a unit sent, as an officer reads it.
package struct SentReport: Encodable, Sendable {
    /// A target that a unit sent, and what the LA set in its place.
    package struct TargetLine: Encodable, Sendable {
        /// The id of a measure, or of an absence measure.
        package let measure: String
        /// What the cycle calls it; of an absence measure, with the year.
        package let title: String
        /// What the unit sent.
        package let target: String
        /// What the LA has set in its place; nil where it has set nothing.
        package let setByLA: String?

        /// Both, where there are two.
        package var text: String { target + (setByLA.map { "; set by the LA: \($0)" } ?? "") }
    }

    /// A group that a unit sent.
    package struct GroupLine: Sendable {
        /// What the cycle calls the key stage.
        package let title: String
        /// How many pupils the unit anticipates in the group.
        package let pupils: Int
        /// How many of them have a measurable personal target; nil where the unit has none recorded.
        package let measurable: Int?
    }

    /// Which revision it is, and what the unit says of when it was exported.
    package let heading: String
    /// The unit's name, as the file says it.
    package let unit: PersonText
    /// The key stages whose number of pupils is stated, in the order of the cycle.
    package let groups: [GroupLine]
    /// Of the measures and then of the absence measures.
    package let targets: [TargetLine]
    /// The actions of the absence action plan, a line each.
    package let plan: [String]
    /// What the rules find on the day of the export, a line each, with the explanations that came with it.
    package let findings: [String]
    /// The explanations of queries that came with it, with who gave them and when.
    package let notes: [String]
    /// How each office stands, a sentence each, in the order of the cycle.
    package let signOffs: [String]

    private enum CodingKeys: String, CodingKey { case targets, notes, signOffs, findings }

    /// A submission as its unit sent it.
    /// - Parameter targets: those that the LA has set itself.
    package init(_ submission: Submission, setByLA targets: [LATarget]) {
        let set = submission.targetSet
        heading = submission.exportSentence
        unit = set.unit.name
        groups = set.cycle.keyStages.compactMap { keyStage in
            set.groups[keyStage.id].map { pupils in
                let count = set.rollCounts.first { $0.keyStage == keyStage.id }
                return GroupLine(
                    title: keyStage.title, pupils: pupils, measurable: count?.withMeasurableTargets)
            }
        }
        let setByLA = Dictionary(
            targets.map { ($0.measure, $0.value.inWords) }, uniquingKeysWith: { $1 })
        self.targets =
            set.cycle.measures.map {
                TargetLine(
                    measure: $0.id.rawValue, title: $0.title, target: set.target(for: $0).inWordsWithReason,
                    setByLA: setByLA[$0.id.rawValue])
            }
            + set.cycle.absence.map { measure in
                let ceiling = set.ceiling(of: measure).map { ", ceiling \($0.rate)%" } ?? ""
                let rate = set.absenceTargets[measure.id].map { "\($0.rate)%" } ?? "not set"
                return TargetLine(
                    measure: measure.id.rawValue, title: "\(measure.title) \(measure.resultYear)",
                    target: rate + ceiling, setByLA: setByLA[measure.id.rawValue])
            }
        plan = set.plan.map(\.inWords)
        findings = set.findings(on: submission.exportedOn).map { finding in
            "\(finding.severity.rawValue) \(finding.rule): \(finding.message)"
                + (finding.answer.map { " Explained: \($0.inWords)" } ?? "")
        }
        notes = set.notes.map { "\($0.rule) \($0.topic): \($0.text) (\($0.by), \($0.day.inWords))" }
        signOffs = set.cycle.signatories.map { set.status(of: $0).sentence(of: $0) }
    }
}

extension Submission {
    /// What is different from an earlier one, in words.
    func changes(since earlier: Submission) -> [String] {
        earlier.targetSet.snapshot(of: AgreementPart.allCases)
            .movements(to: targetSet.snapshot(of: AgreementPart.allCases))
            .map { $0.titled(by: targetSet.cycle).inWords }
    }
}

extension Target {
    fileprivate var inWordsWithReason: String {
        if case .zeroRated(_, let reason) = self { "\(inWords): \(reason)" } else { inWords }
    }
}
