package import TargetSetting

/// Why the LA's register does not do something, with the facts.
package enum LARefusal: Error, Equatable, Sendable {
    case unknownUnit(String, nearest: String?)
    /// A list would give units what is others'.
    case unitNamesakes([UnitChange])
    case nothingReceived(Unit)
    case inConflict(Unit)
    case otherKey(Unit)
    case alreadyAccepted(Unit, revision: Int)
    case alreadyReturned(Unit, revision: Int)
    /// With the day by which the unit owes an answer to the last return; nil where sending it back again counts.
    case setBeforeSecondReturn(Unit, returns: Int, answerBy: Day?)
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
    /// More than a year after the day that it follows, which no unit's register takes in a receipt.
    case dayTooLate(Day, last: Day)
    case receivedInFuture(Day, today: Day)
    /// A rehearsal's day before the one that it stands at.
    case dayBack(Day, from: Day)
    case notARehearsal
    case unknownRevision(Int, known: [Int])
    case aboveCeiling(Percentage, ceiling: Ceiling, AbsenceMeasure)
}
