import Sentences
package import TargetSetting

/// A finding with everything that is said of it.
package struct FindingReport: Encodable, Sendable {
    /// The id of the rule that found it.
    package let rule: Rule.ID
    /// `error` or `query`.
    package let severity: String
    /// What it is about, as text: the id of a measure, a pupil's number, `action 1`.
    package let subject: Topic
    /// What is so, with the figures. Scripts read the facts: the words may change.
    package let message: String
    /// The figures that the rule compared. A note answers those.
    package let facts: Facts
    /// What would put it right, each by itself.
    package let remedies: [Way]
    /// The same as one text, as scripts have read it since the first version.
    package let remedy: Notice
    /// The explanation that was given.
    package let note: String?
    /// Whether it is still to be put right or explained. An error is, whatever was said of it.
    package let open: Bool

    /// The finding as it stands now, with the answer that it has.
    package init(_ finding: Finding) {
        rule = finding.rule
        severity = finding.severity.rawValue
        subject = finding.topic
        message = finding.message
        facts = finding.facts
        remedies = finding.remedies.map(Way.init)
        remedy = Notice("", finding.remedies)
        note = finding.answer?.inWords
        open = finding.isOpen
    }
}

/// A rule with what it compared here.
package struct RuleReport: Encodable, Sendable {
    /// What a rule compared, and what it found.
    package struct Working: Encodable, Sendable {
        /// What was compared, with the figures, whether or not something is wrong with it.
        package let working: String
        /// `error` or `query`; nil where nothing was found.
        package let severity: String?
        /// What was found, in words; nil where nothing was.
        package let message: String?
        /// Whether it is still to be put right or explained; nil where nothing was found.
        package let open: Bool?
    }

    /// The id, as scripts and notes have it.
    package let rule: Rule.ID
    /// What has to hold by it, in one sentence.
    package let title: String
    /// The numbers of the requirements that it serves, such as `M17`.
    package let requirements: [String]
    /// Whether there was a register to look at.
    package let lookedAt: Bool
    /// One for each thing that the rule looked at; empty where there was no register.
    package let workings: [Working]

    /// The rule, and what it compares in a target set on a day.
    /// - Parameter set: nil where there is no register.
    package init(_ rule: Rule, in set: TargetSet?, on today: Day) {
        self.rule = rule.id
        title = rule.id.title
        requirements = rule.requirements
        lookedAt = set != nil
        workings = (set?.workings(of: rule, on: today) ?? []).map { observation, finding in
            Working(
                working: observation.working, severity: finding?.severity.rawValue,
                message: finding?.message, open: finding?.isOpen)
        }
    }
}
