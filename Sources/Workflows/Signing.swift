package import Reports
package import TargetSetting

/// Signing: somebody is shown exactly what a sign-off covers, and that is what it records.
package struct Signing: Sendable {
    /// The office whose sign-off it is.
    package let signatory: Signatory
    /// What is to be shown before anybody is asked.
    package let report: SigningReport
    private let session: UnitSession

    /// Of what the office would cover, as the session has seen it.
    /// - Throws: `Refusal.unknown` or `EncodingError`.
    package init(by id: Signatory.ID, in session: UnitSession) throws {
        signatory = try session.targetSet.cycle.signatory(id)
        report = try SigningReport(of: signatory, in: session.targetSet)
        self.session = session
    }

    /// The sign-off of what is shown. What is refused in any case is refused now, before anybody is asked.
    /// - Parameters:
    ///   - recordedBy: nil for the person of the session.
    ///   - another: who is meant, where what is typed has a pupil's name and means somebody else.
    /// - Throws: `Refusal`.
    package func signOff(
        name: PersonText?, day: Day?, evidence: PersonText?, recordedBy: PersonText?,
        accepted: [Action.Acceptance], meaning another: PersonText? = nil
    ) throws -> Action {
        let action = Action.sign(
            .init(
                signatory: signatory.id, name: name, day: day, evidence: evidence, recordedBy: recordedBy,
                accepted: accepted, shown: report.shown, shownPupils: report.shownPupils)
        ).meaning(another)
        _ = try session.rehearse(action)
        return action
    }
}
