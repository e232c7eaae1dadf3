package import TargetSetting

extension Consequence {
    /// What followed.
    package var sentence: String {
        switch self {
        case .figureRemoved(let measure): "The figure for \(measure.title) is removed."
        case .zeroRatingRemoved(let keyStage): "The zero rating of \(keyStage.title) is removed."
        case .figureZeroRated(let measure, let was, let group):
            "\(measure.title) was \(was.inWords) and is now 0 of \(group)."
        case .groupChanged(let keyStage, let pupils, let was):
            Change.groupStated(keyStage, pupils: pupils, was: was).sentence
        case .groupUnknown(let keyStage):
            "\(keyStage.title): no pupil is recorded any more, so the group is not known."
        case .figureComputed(let measure, let figure, let was):
            "\(measure.title): \(figure.inWords) (was \(was.inWords))."
        case .figureNotComputed(let measure, let obstacle):
            "\(measure.title) is left as it is. \(obstacle.sentence)"
        case .zeroRatingLeft(let measure): "\(measure.title) is zero-rated, and is left so."
        case .limitsNothing:
            "It is kept for reference and limits nothing: it was counted by another rule than the target."
        case .unlikely(let unlikely): unlikely.sentence
        case .doubted(let doubt): doubt.sentence
        case .ceilingUnknown(let comparator):
            "It is not yet known whether that is low enough: \(comparator.inWords) is not recorded."
        case .signOffReplaced: "It replaces the earlier sign-off, which stays in the record."
        case .signOffFell(let signatory, let status): status.sentence(of: signatory)
        case .raised(let finding):
            "\(finding.severity == .error ? "Error" : "Query"): \(finding.message)"
        case .moreRaised(let count): "There are \(count) more to put right or explain."
        case .progress(let progress): progress.sentence
        case .staysInJournal: "What was recorded stays in the journal."
        case .backupsRemain:
            "Backups and files made from the register before still hold it: destroy them."
        case .restOfLineKept(nil, let number):
            "What else the list says is kept without the names, as \(number)."
        case .restOfLineKept(let line?, let number):
            "The left-out line \(line) said something of another child too: that is kept as \(number)."
        case .namesHidden(let places):
            "‘[a pupil]’ stands for the name now in \(places.map(\.inWords).listed)."
        case .stillNamed(let places):
            "Named still, in what is not changed: \(places.map(\.inWords).listed)."
        case .namesAnother(let who): "What in it points to a pupil means somebody else: \(who)."
        case .noteGone(let rule, _, let title):
            "The note on \(rule), \(title), is gone with the text that it was about."
        case .newerReceiptCounts(let newer, let this):
            "Receipt \(newer) is newer and counts; receipt \(this) is kept beside it."
        case .receiptNumbersJump(let from, let to):
            "No receipt has come \(from.map { "between \($0) and \(to)" } ?? "with a lower number than \(to)"). Ask the LA whether it gave any."
        case .keyToConfirm(let key): key.toConfirm
        case .unitNamedOtherwise(let name, let own):
            "It calls the unit ‘\(name)’, and this is the register of ‘\(own)’. Where that is not the LA's name for you, ask the LA whose receipt it is."
        case .receiptsSetAside(let numbers):
            "What the key before it signed counts no more and is kept: receipt \(numbers.map(String.init).listed). Tell the LA, which may know of no such receipt."
        case .keyConfirmed(let key, let person):
            "The LA's key has the fingerprint \(key.fingerprint), confirmed by \(person)."
        case .keyConfirmedBefore(let key):
            "The LA's key, fingerprint \(key.fingerprint), is confirmed already."
        case .movedBack(let movement): "\(movement.inWords.capitalisedFirst)."
        case .pupilsUndone(let pupils): pupils.sentence
        case .signOffStandsAgain(let signatory): "The sign-off of the \(signatory.title) counts again."
        case .undoable: "That can be undone as well."
        }
    }
}
