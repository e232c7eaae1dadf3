/// A note or an acceptance that answers nothing.
package enum NoteRefusal: Equatable, Sendable {
    case nothingToNote(rule: Rule.ID, subject: String?, topics: [Topic])
    case errorsAreNotExplained(Finding)
    /// A line that was left out of a file comes in, or is said never to.
    case lineTakesNoNote(Finding)
    case noteNeedsSubject(rule: Rule.ID, topics: [Topic])
    case explainedByLateReason(rule: Rule.ID)
    /// With everything that waits to be accepted by the same office.
    case notYoursToAccept(rule: Rule.ID, signatory: Signatory, waited: [Rule.ID])
    case nothingToAccept(rule: Rule.ID)
    /// An acceptance leaves the register with the sign-off, and what is about a pupil does not.
    case pupilsAreExplainedByNote(rule: Rule.ID)
    /// A text that would leave the register tells who a pupil is.
    case namesPupil(LeavingText, [PupilMention])
    /// It was said who else is meant, and nothing that was typed names a pupil; with what is asked about texts that were there
    /// before, the same one among them.
    case nobodyNamed(before: [Topic])
}

extension NoteRefusal {
    /// What scripts read. The codes are a contract.
    var report: Refusal.Report {
        switch self {
        case .nothingToNote(let rule, let subject, let topics):
            topics.isEmpty
                ? Refusal.Report("nothing-to-note", ["rule": rule, "subject": subject], .showFindings)
                : Refusal.Report("nothing-to-note", ["rule": rule, "subject": subject, "subjects": topics])
        case .errorsAreNotExplained(let finding):
            Refusal.Report(
                "errors-are-not-explained", ["rule": finding.rule, "subject": finding.topic],
                finding.remedies)
        case .lineTakesNoNote(let finding):
            Refusal.Report(
                "line-takes-no-note", ["rule": finding.rule, "subject": finding.topic], finding.remedies)
        case .noteNeedsSubject(let rule, let topics):
            Refusal.Report(
                "note-needs-subject", ["rule": rule, "subjects": topics],
                .give(.subject(topics.map(\.text))))
        case .explainedByLateReason(let rule):
            Refusal.Report("explained-by-late-reason", ["rule": rule], .export(late: true))
        case .notYoursToAccept(let rule, let signatory, let waited):
            Refusal.Report(
                "not-yours-to-accept", ["rule": rule, "signatory": signatory.id],
                .sign(SignForm(signatory), accepting: waited))
        case .nothingToAccept(let rule): Refusal.Report("nothing-to-accept", ["rule": rule], .showFindings)
        case .pupilsAreExplainedByNote(let rule):
            Refusal.Report(
                "pupils-are-explained-by-note", ["rule": rule],
                rule == .pupilNamed ? .give(.anotherPerson) : .explainAll(rule))
        case .namesPupil(let text, let mentions):
            Refusal.Report(
                "names-pupil",
                ["text": text.topic, "marked": text.marked(mentions), "mentions": mentions.map(\.facts)],
                text.remedies(of: mentions))
        case .nobodyNamed(let topics):
            Refusal.Report(
                "nobody-named", ["subjects": topics],
                topics.prefix(3).map { Remedy.explain(.pupilNamed, $0) })
        }
    }
}
