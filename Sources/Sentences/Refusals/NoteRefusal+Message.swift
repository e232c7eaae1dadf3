import TargetSetting

extension NoteRefusal {
    /// What happened, with the value.
    var message: String {
        switch self {
        case .nothingToNote(let rule, let subject, let topics):
            "There is no query of \(rule)\(subject.map { " about ‘\($0)’" } ?? "") to explain."
                + (topics.isEmpty
                    ? "" : " There is one about: \(topics.map(\.text).joined(separator: ", ")).")
        case .errorsAreNotExplained(let finding):
            "\(finding.rule) is an error here, and a note explains only a query. Put it right: \(finding.message)"
        case .lineTakesNoNote(let finding):
            "A line that was left out has no pupil to keep a note with, so \(finding.topic) takes none."
        case .noteNeedsSubject(let rule, let topics):
            "There are \(topics.count) queries of \(rule), about: \(topics.map(\.text).joined(separator: ", "))."
        case .explainedByLateReason(let rule):
            "\(rule) is not explained with a note."
        case .notYoursToAccept(let rule, let signatory, _):
            "Only the \(signatory.title) can accept \(rule), in words, with the sign-off."
        case .nothingToAccept(let rule):
            "There is no query of \(rule) to accept."
        case .pupilsAreExplainedByNote(let rule):
            "\(rule) is about single pupils, and is explained with notes, which stay in the register."
        case .namesPupil(let text, let mentions):
            "\(text.kind.inWords.capitalisedFirst) would leave the register, and \(mentions.contains(where: \.isCertain) ? "points" : "may point") to \(mentions.pupils): ‘\(text.marked(mentions))’.\(text.kind.rewriting.map { " \($0)." } ?? "")"
        case .nobodyNamed(let topics):
            topics.isEmpty
                ? "Nothing that was typed names a pupil, so there is nobody else to be meant."
                : "Nothing was typed that names a pupil and was not there before. Of what was there, it is said with a note who is meant."
        }
    }
}

extension LeavingText.Kind {
    /// What is to be written; nil of a name, which is as it is.
    fileprivate var rewriting: String? {
        switch self {
        case .lateReason: "Write it without a name"
        case _ where isOfName: nil
        default: "Write it without"
        }
    }
}
