/// Something that must hold of a target set, or is asked about where it does not.
///
/// A rule is a value; `Rule.all` lists every one. It evaluates each topic it applies to and says what it compared, where
/// all is well too, so that the arithmetic can be shown.
package struct Rule: Sendable {
    /// What people type for it, and scripts match on.
    package let id: ID
    /// The numbers of the requirements it serves: `M17`.
    package let requirements: [String]
    let evaluate: @Sendable (RuleContext) -> [Evaluation]

    init(
        _ id: ID, _ requirements: [String], evaluate: @escaping @Sendable (RuleContext) -> [Evaluation]
    ) {
        self.id = id
        self.requirements = requirements
        self.evaluate = evaluate
    }

    /// Every rule, in the order in which findings are listed.
    package static let all: [Rule] =
        targetRules + zeroRatingRules + leftOutRules + placementRules + pupilRules + earlyTargetRules
        + resultRules + rollRules + subjectRules
        + personalTargetRules + absenceRules + unlikelyAbsenceRules
        + signOffRules
        + deadlineRules

    /// Those that look at the roll and nothing else.
    static let idsOfRoll = Set((resultRules + rollRules + subjectRules + personalTargetRules).map(\.id))

    /// The rule that people call by its id, in whatever case, also one of an earlier version.
    /// - Parameter cycle: whose measures and key stages could be named in the place of a rule; nil where none could.
    /// - Throws: `Refusal.unknown` with the nearest id.
    package static func named(_ typed: String, orFigureOf cycle: Cycle? = nil) throws(Refusal) -> Rule {
        let id = ID(named: typed.lowercased())
        if let rule = all.first(where: { $0.id == id }) { return rule }
        let figures = cycle?.idsOfFigures ?? []
        let known = all.map(\.id.rawValue) + figures
        throw .typed(
            .unknown(
                figures.isEmpty ? .rule : .ruleOrFigure, typed: typed, nearest: nearest(to: typed, in: known),
                known: known))
    }
}

/// What a rule saw of one topic, and whether that is a problem.
struct Evaluation: Sendable {
    let topic: Topic
    let observation: Observation
    let problem: Problem?

    init(_ topic: Topic, _ observation: Observation, _ problem: Problem? = nil) {
        self.topic = topic
        self.observation = observation
        self.problem = problem
    }

    struct Problem: Sendable {
        let severity: Severity
        let remedies: [Remedy]
        /// Whether a note can explain it.
        let isExplainable: Bool
        let answeredBy: Signatory.ID?
        let holdsUpSigning: Bool
        let isOmission: Bool

        private init(
            _ severity: Severity, _ remedies: [Remedy], isExplainable: Bool = false,
            answeredBy: Signatory.ID? = nil, holdsUpSigning: Bool = true, isOmission: Bool = false
        ) {
            self.severity = severity
            self.remedies = remedies
            self.isExplainable = isExplainable
            self.answeredBy = answeredBy
            self.holdsUpSigning = holdsUpSigning
            self.isOmission = isOmission
        }

        static func error(_ remedies: Remedy...) -> Problem { Problem(.error, remedies) }

        /// A query that a note can explain.
        static func query(_ remedies: Remedy...) -> Problem { query(remedies) }

        static func query(_ remedies: [Remedy], isExplainable: Bool = true) -> Problem {
            Problem(.query, remedies, isExplainable: isExplainable)
        }

        /// A query that only the one who must accept it answers.
        static func query(answeredBy signatory: Signatory.ID, _ severity: Severity, _ remedies: Remedy...)
            -> Problem
        {
            Problem(severity, remedies, answeredBy: signatory)
        }

        /// Something that has not been done yet, as serious as that is.
        static func omission(_ severity: Severity, _ remedies: Remedy...) -> Problem {
            Problem(severity, remedies, isOmission: true)
        }

        static func omission(
            _ severity: Severity, _ remedies: [Remedy], isExplainable: Bool = false
        ) -> Problem {
            Problem(severity, remedies, isExplainable: isExplainable, isOmission: true)
        }

        /// A query that is answered by doing what is asked for.
        static func toPutRight(_ remedies: Remedy...) -> Problem { Problem(.query, remedies) }

        /// A passed deadline, explained when the submission is exported.
        static let late = Problem(.query, [.export(late: true)], holdsUpSigning: false)
    }
}

extension TargetSet {
    /// Everything that every rule finds, explained queries included, in the order of the rules.
    package func findings(on today: Day) -> [Finding] { RuleContext(self, on: today).findings }

    /// What a rule looks at here and what it sees, with the finding where there is one.
    package func workings(of rule: Rule, on today: Day) -> [(observation: Observation, finding: Finding?)] {
        let context = RuleContext(self, on: today, explaining: true)
        return rule.evaluate(context).map { ($0.observation, context.finding(of: rule, in: $0)) }
    }
}

extension RuleContext {
    var findings: [Finding] { findings(of: Rule.all) }

    func findings(of rules: [Rule]) -> [Finding] {
        rules.flatMap { rule in rule.evaluate(self).compactMap { finding(of: rule, in: $0) } }
            .askedTogether.acceptingAllTogether
    }

    fileprivate func finding(of rule: Rule, in evaluation: Evaluation) -> Finding? {
        guard let problem = evaluation.problem else { return nil }
        var finding = Finding(
            rule: rule.id, severity: problem.severity, topic: evaluation.topic,
            observation: evaluation.observation,
            remedies: problem.remedies + (problem.isExplainable ? [.explain(rule.id, evaluation.topic)] : []),
            answeredBy: problem.answeredBy, holdsUpSigning: problem.holdsUpSigning,
            isOmission: problem.isOmission)
        if finding.severity == .query { finding.answer = answer(to: finding) }
        return finding
    }

    /// What was said in answer to a query, by a note or with a sign-off that stands.
    private func answer(to finding: Finding) -> Finding.Answer? {
        guard finding.holdsUpSigning else {
            return currentRevision?.timeliness.reason.map { .lateReason($0) }
        }
        if finding.pupil == nil {
            for (signatory, signOff) in signOffs
            where finding.answeredBy == nil || finding.answeredBy == signatory.id {
                if let note = signOff.acceptances.first(where: { $0.answers(finding) }) {
                    return .accepted(by: signatory, note.text)
                }
            }
        }
        guard finding.answeredBy == nil else { return nil }
        if case .leavingText(let text, let mentions) = finding.observation {
            return nameNotes.first { $0.tellsWho(in: text, mentions) }.map { .note($0.text) }
        }
        let notes = finding.pupil.map { notesOfPupils[$0] ?? [] } ?? set.notes
        return notes.first { $0.answers(finding) }.map { .note($0.text) }
    }
}

extension [Finding] {
    /// With one sign-off an office accepts everything that waits for it: each remedy carries all of it.
    fileprivate var acceptingAllTogether: [Finding] {
        var waited: [Signatory.ID: [Rule.ID]] = [:]
        for finding in self where finding.isOpen {
            guard let signatory = finding.answeredBy else { continue }
            if !waited[signatory, default: []].contains(finding.rule) {
                waited[signatory, default: []].append(finding.rule)
            }
        }
        guard !waited.isEmpty else { return self }
        return map { finding in
            var finding = finding
            finding.remedies = finding.remedies.map { remedy in
                guard case .sign(let form, let rules, let moment) = remedy,
                    finding.answeredBy != nil || moment == .agreedAgain,
                    let all = waited[form.signatory]
                else { return remedy }
                return .sign(form, accepting: rules + all.filter { !rules.contains($0) }, when: moment)
            }
            return finding
        }
    }
}

extension Note {
    /// Whether it was written for this query with the figures that it has now, or for one that named more.
    package func answers(_ finding: Finding) -> Bool {
        guard rule == finding.rule, topic == finding.topic else { return false }
        return facts == finding.facts || Rule.askedOfMany.contains(rule) && finding.facts.isPart(of: facts)
    }
}
