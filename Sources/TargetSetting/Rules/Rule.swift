/// Something that must hold of a target set, or is asked about where it does not.
///
/// A rule is a value; `Rule.all` lists every one. It looks at each subject it applies to and says what it saw, so that
/// `pru why` shows the arithmetic of those that pass as well.
package struct Rule: Sendable {
    /// What people type: `absence-above-ceiling`.
    package let id: String
    /// The rule in one sentence.
    package let title: String
    /// The numbers of the requirements it serves: `M17`.
    package let requirements: [String]
    let examine: @Sendable (RuleContext) -> [Evaluation]

    init(
        _ id: String, _ title: String, _ requirements: [String],
        examine: @escaping @Sendable (RuleContext) -> [Evaluation]
    ) {
        self.id = id
        self.title = title
        self.requirements = requirements
        self.examine = examine
    }

    /// Every rule, in the order in which findings are listed.
    package static let all: [Rule] =
        targetRules + zeroRatingRules + pupilRules + personalTargetRules + absenceRules + signOffRules
        + deadlineRules

    static let idsOfPersonalTargets = Set(personalTargetRules.map(\.id))

    /// - Throws: `Refusal.unknown` with the nearest id.
    package static func named(_ id: String) throws(Refusal) -> Rule {
        if let rule = all.first(where: { $0.id == id.lowercased() }) { return rule }
        let known = all.map(\.id)
        throw .unknown(.rule, typed: id, nearest: nearest(to: id, in: known), known: known)
    }
}

/// What a rule saw of one subject.
package struct Evaluation: Sendable {
    package let subject: String
    /// The figures it compared, in words.
    package let working: String
    let problem: Problem?
    /// The number of the pupil it is about.
    let pupil: Int?

    init(_ subject: String, _ working: String, _ problem: Problem? = nil, pupil: Int? = nil) {
        self.subject = subject
        self.working = working
        self.problem = problem
        self.pupil = pupil
    }

    struct Problem: Sendable {
        let severity: Severity
        let message: String
        let remedy: String
        let answeredBy: String?
        let holdsUpSigning: Bool
        let isOmission: Bool

        init(
            _ severity: Severity, _ message: String, remedy: String, answeredBy: String? = nil,
            holdsUpSigning: Bool = true, isOmission: Bool = false
        ) {
            self.severity = severity
            self.message = message
            self.remedy = remedy
            self.answeredBy = answeredBy
            self.holdsUpSigning = holdsUpSigning
            self.isOmission = isOmission
        }
    }
}

extension TargetSet {
    /// Everything that every rule finds, explained queries included, in the order of the rules.
    package func findings(on today: Day) -> [Finding] { RuleContext(self, on: today).findings }

    /// What a rule looks at here and what it sees, with the finding where there is one.
    package func workings(of rule: Rule, on today: Day) -> [(working: String, finding: Finding?)] {
        let situation = RuleContext(self, on: today, explaining: true)
        return rule.examine(situation).map { examination in
            (examination.working, situation.finding(of: rule, in: examination))
        }
    }
}

extension RuleContext {
    var findings: [Finding] { findings(of: Rule.all) }

    func findings(of rules: [Rule]) -> [Finding] {
        rules.flatMap { rule in rule.examine(self).compactMap { finding(of: rule, in: $0) } }
    }

    fileprivate func finding(of rule: Rule, in examination: Evaluation) -> Finding? {
        guard let problem = examination.problem else { return nil }
        var finding = Finding(
            rule: rule.id, severity: problem.severity, subject: examination.subject, message: problem.message,
            remedy: problem.remedy, pupil: examination.pupil, answeredBy: problem.answeredBy,
            holdsUpSigning: problem.holdsUpSigning,
            isOmission: problem.isOmission)
        if finding.severity == .query { finding.note = explanation(of: finding) }
        return finding
    }

    /// What was said in answer to a query, by a note or with a sign-off that stands.
    private func explanation(of finding: Finding) -> String? {
        guard finding.holdsUpSigning else { return currentRevision?.timeliness.reason?.text }
        func answers(_ note: Note) -> Bool {
            note.rule == finding.rule && note.subject == finding.subject && note.answers == finding.message
        }
        let accepted =
            finding.pupil != nil
            ? []
            : signOffs
                .filter { finding.answeredBy == nil || finding.answeredBy == $0.signatory.id }
                .compactMap { signatory, signOff in
                    signOff.acceptances.first(where: answers).map { "\(signatory.title): \($0.text)" }
                }
        if let accepted = accepted.first { return accepted }
        guard finding.answeredBy == nil else { return nil }
        let notes = finding.pupil.map { notesOfPupils[$0] ?? [] } ?? set.notes
        return notes.first(where: answers)?.text.text
    }
}
