package import LocalAuthority
package import TargetSetting

extension LARefusal: UserFacing {
    /// What happened, with the value.
    package var message: String {
        switch self {
        case .unknownUnit(let typed, let nearest):
            "There is no unit ‘\(typed)’ on the list.\(nearest.map { " Did you mean \($0)?" } ?? "")"
        case .unitNamesakes(let changes):
            "Nothing was changed. \(changes.compactMap(\.takingInWords).joined(separator: "; "))."
        case .nothingReceived(let unit):
            "Nothing that counts was received from \(unit.inWords)."
        case .inConflict(let unit):
            "Files of \(unit.inWords), contradict each other, and nobody has said which is the unit's."
        case .otherKey(let unit):
            "Something came from \(unit.inWords), that is signed with another key. Find out about that first."
        case .alreadyAccepted(let unit, let revision):
            "Revision \(revision) of \(unit.inWords), is accepted already. Nothing was changed."
        case .alreadyReturned(let unit, let revision):
            "Revision \(revision) of \(unit.inWords), is sent back already with this reason and day. Nothing was changed."
        case .setBeforeSecondReturn(let unit, let returns, let answerBy):
            "The LA sets a target itself only after it has sent the submission back twice. That of \(unit.inWords), was \(returns == 0 ? "never sent back" : "sent back once")\(answerBy.map { ", to be answered by \($0.inWords): it can be sent back for the second time when the answer has come, or after that day without one" } ?? "")."
        case .setAfterAcceptance(let unit):
            "The submission of \(unit.inWords), is accepted as it is. Nothing was changed."
        case .rateOrFigure(let measure, let isAbsence):
            isAbsence
                ? "‘\(measure)’ is an absence measure, which is set as a rate."
                : "‘\(measure)’ is no absence measure. It is set as a figure."
        case .outOfNotGiven(let measure):
            "\(measure.title) is out of some of the group, and how many they are is not said."
        case .noGroup(let keyStage):
            "The unit has no pupils in \(keyStage.title), so there is nothing to set."
        case .ambiguousUnit(let typed, let units):
            "‘\(typed)’ is more than one unit: \(units.map(\.description).joined(separator: ", ")). Type the DfE number."
        case .alreadySet(let unit, let target):
            "The LA has set \(target.measure) of \(unit.dfe) at \(target.value.inWords) already. Nothing was changed."
        case .nothingToChoose(let unit):
            "No files of \(unit.inWords), contradict each other: there is nothing to choose."
        case .unknownDigest(let typed, let known):
            "‘\(typed)’ is not the SHA-256 of one of the files that contradict each other. They are: \(known.map(shortDigest).joined(separator: ", ")). Type the first 6 characters or more."
        case .noKey(let unit):
            "Nothing was received from \(unit.inWords), so there is no key to confirm."
        case .unknownFingerprint(let typed, let known):
            "No file of this unit has a key with the fingerprint ‘\(typed)’. There \(known.count == 1 ? "is" : "are"): \(known.joined(separator: ", ")). If the unit reads out another, somebody else made the file: do not trust it."
        case .alreadyTrusted(let unit, let fingerprint):
            "The key \(fingerprint) of \(unit.inWords), is confirmed already. Nothing was changed."
        case .dayPassed(let day, let today):
            "\(day.inWords) is past: today is \(today.inWords)."
        case .extendedBeforeDeadline(let day, let deadline):
            "\(day.inWords) is no extension: the unit is on time until \(deadline.inWords) as it is."
        case .dayTooLate(let day, let last):
            "\(day.inWords) is more than a year away. \(last.inWords) is the last day that can be given."
        case .receivedInFuture(let day, let today):
            "\(day.inWords) is in the future: today is \(today.inWords)."
        case .dayBack(let day, let from):
            "The day goes back, from \(from.inWords) to \(day.inWords). What was recorded keeps its day."
        case .notARehearsal:
            "Only a rehearsal has a day of its own, and this register is a real one. Its today is the day of the computer."
        case .aboveCeiling(let rate, let ceiling, let measure):
            "\(measure.title) \(rate)% for \(measure.resultYear) is above the unit's ceiling of \(ceiling.rate)%, \(ceiling.binding.inWords)."
        case .unknownRevision(let typed, let known):
            known.isEmpty
                ? "There is no revision \(typed): nothing that counts was received."
                : "Revision \(typed) was not received. There is: \(known.map(String.init).joined(separator: ", "))."
        }
    }
}

extension Unit {
    /// `926/1105, Sample PRU`.
    package var inWords: String { "\(dfe), \(name)" }
}

extension LATarget.Value {
    /// `3 of 9 (33%)`, `20.0%`.
    package var inWords: String {
        switch self {
        case .figure(let figure): figure.inWords
        case .rate(let rate): "\(rate)%"
        }
    }
}

/// `45789f7ed52b...`.
package func shortDigest(_ digest: String) -> String { "\(digest.prefix(12))..." }
