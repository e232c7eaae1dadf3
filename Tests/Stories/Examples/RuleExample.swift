import TargetSetting

/// What a rule is to find in a story.
struct RuleExample: Sendable, CustomStringConvertible {
    struct Found: Equatable, Sendable {
        let severity: Severity
        let subject: String
    }

    let rule: String
    /// What the story is, in words.
    let title: String
    let story: Story
    /// The day on which the rule looks; the story's own where none is given.
    let seenOn: Day?
    /// Empty in a passing example.
    let finds: [Found]
    /// Done to the target set after the story, for what no action can bring about but a file can hold.
    let altered: (@Sendable (inout TargetSet) -> Void)?

    var description: String { "\(rule), \(finds.isEmpty ? "passing" : "failing"): \(title)" }

    /// An example in which the rule looks at something and finds nothing.
    static func passing(
        _ rule: String, _ title: String, _ story: Story, seenOn: Day? = nil
    ) -> RuleExample {
        RuleExample(rule: rule, title: title, story: story, seenOn: seenOn, finds: [], altered: nil)
    }

    /// An example in which the rule finds errors about these subjects, and nothing else.
    static func error(
        _ rule: String, about subjects: String..., when title: String, _ story: Story, seenOn: Day? = nil,
        altered: (@Sendable (inout TargetSet) -> Void)? = nil
    ) -> RuleExample {
        RuleExample(
            rule: rule, title: title, story: story, seenOn: seenOn,
            finds: subjects.map { Found(severity: .error, subject: $0) }, altered: altered)
    }

    /// An example in which the rule finds queries about these subjects, and nothing else.
    static func query(
        _ rule: String, about subjects: String..., when title: String, _ story: Story, seenOn: Day? = nil
    ) -> RuleExample {
        RuleExample(
            rule: rule, title: title, story: story, seenOn: seenOn,
            finds: subjects.map { Found(severity: .query, subject: $0) }, altered: nil)
    }

    static let all =
        ofTargets + ofZeroRating + ofPupils + ofRoll + ofResults + ofTargetLists + ofPersonalTargets
        + ofAbsence + ofSignOffs
        + ofDeadlines
}
