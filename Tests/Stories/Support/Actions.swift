import TargetSetting

/// Actions as briefly as they are typed.
extension Action {
    static func group(_ keyStage: KeyStage.ID, _ pupils: Int) -> Action {
        .setGroup(keyStage: keyStage, pupils: pupils)
    }

    static func count(_ measure: Measure.ID, _ count: Int, of: Int? = nil) -> Action {
        .setTarget(measure: measure, entry: .count(count, of: of))
    }

    static func percent(_ measure: Measure.ID, _ percent: Percentage, of: Int? = nil) -> Action {
        .setTarget(measure: measure, entry: .percent(percent, of: of))
    }

    static func points(_ measure: Measure.ID, _ points: Points) -> Action {
        .setTarget(measure: measure, entry: .points(points))
    }

    static func zeroRate(_ keyStage: KeyStage.ID) -> Action {
        .zeroRate(keyStage: keyStage, reason: "All are with us for a term")
    }

    static func actual(
        _ year: AcademicYear, _ rate: Percentage, measure: AbsenceMeasure.ID? = nil,
        source: PersonText? = "the register"
    ) -> Action {
        .recordPrior(measure: measure, year: year, entry: .actual(rate), source: source)
    }

    static func actual(
        _ year: AcademicYear, missed: Int, possible: Int, measure: AbsenceMeasure.ID? = nil
    ) -> Action {
        guard let sessions = SessionCount(missed: missed, possible: possible) else {
            preconditionFailure("\(missed) of \(possible) is no count of sessions")
        }
        return .recordPrior(
            measure: measure, year: year, entry: .actualSessions(sessions), source: "the register")
    }

    static func target(
        _ year: AcademicYear, _ rate: Percentage, measure: AbsenceMeasure.ID? = nil,
        source: PersonText? = "last year's sheet"
    ) -> Action {
        .recordPrior(measure: measure, year: year, entry: .target(rate), source: source)
    }

    static func other(_ id: Comparator.ID, _ year: AcademicYear, _ rate: Percentage) -> Action {
        .recordPrior(
            measure: nil, year: year, entry: .other(comparator: id, rate: rate), source: "the LA's list")
    }

    static func attended(
        _ year: AcademicYear, _ rate: Percentage, measure: AbsenceMeasure.ID? = nil
    ) -> Action {
        .recordPrior(measure: measure, year: year, entry: .attendance(rate), source: "the register")
    }

    static func result(
        _ year: AcademicYear, _ rate: Percentage, measure: AbsenceMeasure.ID? = nil
    ) -> Action {
        .recordResult(measure: measure, year: year, entry: .actual(rate), source: "the register")
    }

    static func absence(_ rate: Percentage, measure: AbsenceMeasure.ID? = nil, explain: PersonText? = nil)
        -> Action
    {
        .setAbsence(measure: measure, rate: rate, explanation: explain)
    }

    static func plan(_ what: PersonText, by day: Day, to rate: Percentage? = nil) -> Action {
        .addPlannedAction(what: what, who: "the attendance officer", by: day, to: rate)
    }

    static func note(_ rule: String, _ text: PersonText = "It is so", about subject: String? = nil) -> Action
    {
        .explain(rule: rule, subject: subject, text: text)
    }

    static func sign(
        _ signatory: Signatory.ID, _ name: PersonText?, dated day: Day? = "2010-12-06",
        evidence: PersonText? = nil,
        accepting rule: String? = nil
    ) -> Action {
        .sign(
            .init(
                signatory: signatory, name: name, day: day, evidence: evidence, recordedBy: nil,
                accepted: rule.map { [.init(rule: $0, text: "I have seen their levels")] } ?? []))
    }

    static func withdraw(_ signatory: Signatory.ID) -> Action {
        .withdraw(signatory: signatory, reason: "A slip")
    }

    /// The first submission of a target set, as if it had been made a moment ago.
    static func export(
        of set: TargetSet, revision: Int = 1, on day: Day, _ timeliness: Timeliness = .onTime
    ) -> Action {
        .export(
            Submission(
                targetSet: set, revision: revision, supersedes: nil, exportedOn: day, timeliness: timeliness),
            digest: String(repeating: "0", count: 64), document: "{}")
    }
}
