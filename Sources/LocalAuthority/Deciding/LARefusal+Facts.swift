package import TargetSetting

extension LARefusal {
    package var code: String {
        switch self {
        case .unknownUnit: "unknown-unit"
        case .unitNamesakes: "unit-name-of-another"
        case .nothingReceived: "nothing-received"
        case .inConflict: "in-conflict"
        case .otherKey: "other-key"
        case .alreadyAccepted: "already-accepted"
        case .alreadyReturned: "already-returned"
        case .setBeforeSecondReturn: "set-before-second-return"
        case .setAfterAcceptance: "set-after-acceptance"
        case .alreadySet: "already-set"
        case .rateOrFigure: "rate-or-figure"
        case .outOfNotGiven: "la-out-of-not-given"
        case .noGroup: "no-group"
        case .ambiguousUnit: "ambiguous-unit"
        case .nothingToChoose: "nothing-to-choose"
        case .unknownDigest: "unknown-digest"
        case .noKey: "no-key"
        case .unknownFingerprint: "unknown-fingerprint"
        case .alreadyTrusted: "already-trusted"
        case .dayPassed: "day-passed"
        case .extendedBeforeDeadline: "extended-before-deadline"
        case .dayTooLate: "day-too-late"
        case .receivedInFuture: "received-in-future"
        case .dayBack: "la-day-back"
        case .notARehearsal: "la-not-a-rehearsal"
        case .unknownRevision: "unknown-revision"
        case .aboveCeiling: "la-above-ceiling"
        }
    }

    package var facts: Facts {
        switch self {
        case .unknownUnit(let typed, let nearest): ["typed": typed, "nearest": nearest]
        case .unitNamesakes(let changes): ["units": changes.map(\.facts)]
        case .nothingReceived(let unit), .inConflict(let unit), .otherKey(let unit),
            .setAfterAcceptance(let unit), .nothingToChoose(let unit), .noKey(let unit):
            ["dfe": unit.dfe]
        case .alreadyAccepted(let unit, let revision), .alreadyReturned(let unit, let revision):
            ["dfe": unit.dfe, "revision": revision]
        case .setBeforeSecondReturn(let unit, let returns, let day):
            ["dfe": unit.dfe, "returns": returns, "answerBy": day]
        case .alreadySet(let unit, let target):
            ["dfe": unit.dfe, "measure": target.measure, "target": target.value.facts]
        case .rateOrFigure(let measure, let isAbsence): ["measure": measure, "isAbsence": isAbsence]
        case .outOfNotGiven(let measure): ["measure": measure.id]
        case .noGroup(let keyStage): ["keyStage": keyStage.id]
        case .ambiguousUnit(let typed, let units): ["typed": typed, "units": units]
        case .unknownDigest(let typed, let known), .unknownFingerprint(let typed, let known):
            ["typed": typed, "known": known]
        case .alreadyTrusted(let unit, let fingerprint): ["dfe": unit.dfe, "fingerprint": fingerprint]
        case .dayPassed(let day, let today), .receivedInFuture(let day, let today):
            ["day": day, "today": today]
        case .extendedBeforeDeadline(let day, let deadline): ["day": day, "deadline": deadline]
        case .dayTooLate(let day, let last): ["day": day, "last": last]
        case .dayBack(let day, let from): ["day": day, "from": from]
        case .notARehearsal: .none
        case .unknownRevision(let typed, let known): ["typed": typed, "known": known]
        case .aboveCeiling(let rate, let ceiling, let measure):
            ["measure": measure.id, "target": rate, "ceiling": ceiling.rate]
        }
    }

    package var remedies: [Remedy] {
        switch self {
        case .unknownUnit(let typed, let nearest):
            Remedy.nearest(nearest, insteadOf: typed) + [.la(.showBoard)]
        case .unitNamesakes: [.la(.correctUnits), .give(.agreement)]
        case .nothingReceived, .noKey: [.la(.collect)]
        case .inConflict(let unit), .otherKey(let unit): [.la(.show(unit.dfe))]
        case .setBeforeSecondReturn(let unit, _, nil): [.la(.returnToUnit(unit.dfe))]
        case .setBeforeSecondReturn: [.la(.collectAnswer)]
        case .rateOrFigure(_, isAbsence: true): [.give(.rate(atMost: nil))]
        case .rateOrFigure: [.give(.count(nil)), .give(.percent), .give(.points)]
        case .outOfNotGiven: [.give(.outOf(most: nil))]
        case .dayBack: [.give(.agreement)]
        case .dayPassed: [.give(.respondBy)]
        case .extendedBeforeDeadline: [.give(.until)]
        case .receivedInFuture: [.give(.received)]
        case .aboveCeiling(_, let ceiling, _): [.give(.rate(atMost: ceiling.rate))]
        case .alreadyAccepted, .alreadyReturned, .setAfterAcceptance, .alreadySet, .noGroup,
            .ambiguousUnit, .nothingToChoose, .unknownDigest, .unknownFingerprint, .alreadyTrusted,
            .notARehearsal, .unknownRevision, .dayTooLate:
            []
        }
    }
}
