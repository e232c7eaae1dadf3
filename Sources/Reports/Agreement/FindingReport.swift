import Sentences
package import TargetSetting

/// A finding with everything that is said of it.
package struct FindingReport: Encodable, Sendable {
    package let rule: Rule.ID
    package let severity: String
    package let subject: Topic
    package let message: String
    package let facts: Facts
    package let remedies: [Way]
    /// The same as one text, as scripts have read it since the first version.
    package let remedy: Notice
    /// The explanation that was given.
    package let note: String?
    package let open: Bool

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
        package let working: String
        package let severity: String?
        package let message: String?
        /// Whether it is still to be put right or explained; nil where nothing was found.
        package let open: Bool?
    }

    package let rule: Rule.ID
    package let title: String
    package let requirements: [String]
    /// Whether there was a register to look at.
    package let lookedAt: Bool
    package let workings: [Working]

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
