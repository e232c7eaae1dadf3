package import TargetSetting

/// Why the LA's register does not do something, with the facts.
package enum LARefusal: Error, Equatable, Sendable {
    case unknownUnit(String, nearest: String?)
    case nothingReceived(Unit)
    case inConflict(Unit)
    case otherKey(Unit)
    case alreadyAccepted(Unit, revision: Int)
    case alreadyReturned(Unit, revision: Int)
    case setBeforeSecondReturn(Unit, returns: Int)
    case setAfterAcceptance(Unit)
    case alreadySet(Unit, LATarget)
    /// A figure was typed for an absence measure, or a rate for another.
    case rateOrFigure(String, isAbsence: Bool)
    case outOfNotGiven(Measure)
    case noGroup(KeyStage)
    case ambiguousUnit(String, [DfENumber])
    case nothingToChoose(Unit)
    case unknownDigest(String, known: [String])
    case noKey(Unit)
    case unknownFingerprint(String, known: [String])
    case alreadyTrusted(Unit, fingerprint: String)
    case dayPassed(Day, today: Day)
    case extendedBeforeDeadline(Day, deadline: Day)
    case receivedInFuture(Day, today: Day)
    case notARehearsal
    case unknownRevision(Int, known: [Int])
    case aboveCeiling(Tenths, ceiling: Ceiling, AbsenceMeasure)

    /// What happened, and what to do.
    package var message: String {
        switch self {
        case .unknownUnit(let typed, let nearest):
            "There is no unit ‘\(typed)’ on the list.\(nearest.map { " Did you mean \($0)?" } ?? "") See the list: pru la"
        case .nothingReceived(let unit):
            "Nothing that counts was received from \(unit.dfe), \(unit.name). Collect it first: pru la collect FILE"
        case .inConflict(let unit):
            "Files of \(unit.dfe), \(unit.name), contradict each other, and nobody has said which is the unit's. See them: pru la show \(unit.dfe)"
        case .otherKey(let unit):
            "Something came from \(unit.dfe), \(unit.name), that is signed with another key. Find out about that first: pru la show \(unit.dfe)"
        case .alreadyAccepted(let unit, let revision):
            "Revision \(revision) of \(unit.dfe), \(unit.name), is accepted already. Nothing was changed."
        case .alreadyReturned(let unit, let revision):
            "Revision \(revision) of \(unit.dfe), \(unit.name), is sent back already with this reason and day. Nothing was changed."
        case .setBeforeSecondReturn(let unit, let returns):
            "The LA sets a target itself only after it has sent the submission back twice. That of \(unit.dfe), \(unit.name), was \(returns == 0 ? "never sent back" : "sent back once"). Send it back: pru la return \(unit.dfe) --reason TEXT"
        case .setAfterAcceptance(let unit):
            "The submission of \(unit.dfe), \(unit.name), is accepted as it is. Nothing was changed."
        case .rateOrFigure(let measure, let isAbsence):
            isAbsence
                ? "‘\(measure)’ is an absence measure. Type its rate: --rate P"
                : "‘\(measure)’ is no absence measure. Type a figure: --count K, --percent P or --points P"
        case .outOfNotGiven(let measure):
            "\(measure.title) is out of some of the group. Say how many they are: --of N"
        case .noGroup(let keyStage):
            "The unit has no pupils in \(keyStage.title), so there is nothing to set."
        case .ambiguousUnit(let typed, let units):
            "‘\(typed)’ is more than one unit: \(units.map(\.description).joined(separator: ", ")). Type the DfE number."
        case .alreadySet(let unit, let target):
            "The LA has set \(target.measure) of \(unit.dfe) at \(target.value.inWords) already. Nothing was changed."
        case .nothingToChoose(let unit):
            "No files of \(unit.dfe), \(unit.name), contradict each other: there is nothing to choose."
        case .unknownDigest(let typed, let known):
            "‘\(typed)’ is not the SHA-256 of one of the files that contradict each other. They are: \(known.map { "\($0.prefix(12))..." }.joined(separator: ", ")). Type the first 6 characters or more."
        case .noKey(let unit):
            "Nothing was received from \(unit.dfe), \(unit.name), so there is no key to confirm. Collect its submission first: pru la collect FILE"
        case .unknownFingerprint(let typed, let known):
            "No file of this unit has a key with the fingerprint ‘\(typed)’. There \(known.count == 1 ? "is" : "are"): \(known.joined(separator: ", ")). If the head reads out another, somebody else made the file: do not trust it."
        case .alreadyTrusted(let unit, let fingerprint):
            "The key \(fingerprint) of \(unit.dfe), \(unit.name), is confirmed already. Nothing was changed."
        case .dayPassed(let day, let today):
            "\(day.inWords) is past: today is \(today.inWords). Give the unit a day to come: --by DAY"
        case .extendedBeforeDeadline(let day, let deadline):
            "\(day.inWords) is no extension: the unit is on time until \(deadline.inWords) as it is. Type a later day: --until DAY"
        case .receivedInFuture(let day, let today):
            "\(day.inWords) is to come: today is \(today.inWords). Type the day on which the files arrived: --received DAY"
        case .notARehearsal:
            "Only a rehearsal has a day of its own, and this register is a real one. Its today is the day of the computer."
        case .aboveCeiling(let rate, let ceiling, let measure):
            "\(measure.title) \(rate)% for \(measure.resultYear) is above the unit's ceiling of \(ceiling.rate)%, \(ceiling.binding.inWords). Set \(ceiling.rate)% or lower: --rate \(ceiling.rate)"
        case .unknownRevision(let typed, let known):
            known.isEmpty
                ? "There is no revision \(typed): nothing that counts was received."
                : "Revision \(typed) was not received. There is: \(known.map(String.init).joined(separator: ", "))."
        }
    }
}
