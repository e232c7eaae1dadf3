/// Why a line or a cell of a list was left out, where something follows from it: by the code of the problem, as scripts and the
/// register have it. Other codes are kept as they are.
package enum LeftOutReason: String, CaseIterable, Sendable {
    case notKnown = ""

    // Whose a line is.
    case anotherChild = "another-child"
    case keyAlone = "key-alone"
    case nameUnordered = "name-unordered"
    case notIdentified = "not-identified"
    case pupilTwice = "pupil-twice"
    case referenceOfAnother = "reference-of-another"
    case severalPupils = "several-pupils"
    case unknownPupil = "unknown-pupil"
    case upn

    // What is recorded, or stands elsewhere in the list.
    case beforeBirth = "before-birth"
    case columnDisagrees = "column-disagrees"
    case columnsDisagree = "columns-disagree"
    case leftBeforeBirth = "left-before-birth"
    case leftBeforeEntry = "left-before-entry"
    case olderList = "older-list"
    /// The pupil came onto the roll after it was left out.
    case pupilSince = "pupil-on-roll-since"
    case recordedAsLeaving = "recorded-as-leaving"
    case recordedAsLeft = "recorded-as-left"
    case recordedElsewhere = "recorded-elsewhere"
    case replacedByHand = "replaced-by-hand"
    case resultRecorded = "result-recorded"
    case targetOnOtherScale = "target-on-other-scale"
    /// Another list set it, to another grade.
    case targetOtherwise = "target-otherwise"
    case targetTwice = "target-twice"
    case yearDoubtful = "year-doubtful"

    // What a cell does not say.
    case dualRegistered = "dual-registered"
    case entryUnknown = "entry-unknown"
    case leavingUnknown = "leaving-unknown"
    case markUnknown = "mark-unknown"
    case notOnRoll = "not-on-roll"

    // What stands in it.
    case blank
    case columnInDoubt = "column-in-doubt"
    case columnTooNarrow = "column-too-narrow"
    case dayToCome = "day-to-come"
    case dayNotToCome = "day-not-to-come"
    case formulaFailed = "formula-failed"
    case monthFirst = "month-first"
    case notADay = "not-a-day"
    case quoteHoldsRows = "quote-holds-rows"
    case rowSlipped = "row-slipped"
    case stepWithoutDay = "step-without-day"
    case tooManyCells = "too-many-cells"
    case unknownGrade = "unknown-grade"
    case yearNotWhole = "year-not-whole"

    // What is no line of a pupil.
    case listSaysMore = "list-says-more"
    /// The title that says of when the newest list is that was read.
    case newestList = "newest-list"
    case rowOfSection = "row-of-section"
    case rowOfTotals = "row-of-totals"
    /// A title that says of when its list is.
    case timeOfList = "time-of-list"
    case titleOfList = "title-of-list"
}

extension LineProblem.Kind {
    /// Nil where nothing follows from what it is.
    package var reason: LeftOutReason? { LeftOutReason(rawValue: code) }
}
