package import TargetSetting

/// Why a submission is not one for this LA and this cycle.
package enum Objection: Equatable, Sendable {
    case otherCycle(theirs: String, ours: String)
    case otherAuthority(DfENumber, authority: String, code: String)
    case notListed(DfENumber, name: String)
    /// Another unit of the list has the name, and this one another.
    case numberOfAnother(DfENumber, name: String, listedAs: DfENumber)
    case rehearsalAmongReal
    case realAmongRehearsals
    case notSigned
    case exportedAfterReceived(exported: Day, received: Day)

    /// What scripts match on, and what is kept: never changed.
    package var code: String {
        switch self {
        case .otherCycle: "submission-of-another-cycle"
        case .otherAuthority: "submission-of-another-la"
        case .notListed: "unit-not-listed"
        case .numberOfAnother: "unit-number-of-another"
        case .rehearsalAmongReal: "rehearsal-among-real"
        case .realAmongRehearsals: "real-among-rehearsals"
        case .notSigned: "not-signed"
        case .exportedAfterReceived: "exported-after-received"
        }
    }

    /// The values that it is about, as they are kept.
    package var facts: Facts {
        switch self {
        case .otherCycle(let theirs, let ours): ["theirs": theirs, "ours": ours]
        case .otherAuthority(let dfe, let authority, let code):
            ["dfe": dfe, "authority": authority, "authorityCode": code]
        case .notListed(let dfe, let name): ["dfe": dfe, "name": name]
        case .numberOfAnother(let dfe, let name, let listed):
            ["dfe": dfe, "name": name, "listedAs": listed]
        case .rehearsalAmongReal, .realAmongRehearsals, .notSigned: .none
        case .exportedAfterReceived(let exported, let received):
            ["exported": exported, "received": received]
        }
    }

    /// As it was kept; nil where the code is of something else.
    package init?(code: String, facts: Facts) {
        switch code {
        case "submission-of-another-cycle":
            guard let theirs = facts.text("theirs"), let ours = facts.text("ours") else { return nil }
            self = .otherCycle(theirs: theirs, ours: ours)
        case "submission-of-another-la":
            guard let dfe = facts.dfe, let authority = facts.text("authority"),
                let code = facts.text("authorityCode")
            else { return nil }
            self = .otherAuthority(dfe, authority: authority, code: code)
        case "unit-not-listed":
            guard let dfe = facts.dfe, let name = facts.text("name") else { return nil }
            self = .notListed(dfe, name: name)
        case "unit-number-of-another":
            guard let dfe = facts.dfe, let name = facts.text("name"),
                let listed = facts.text("listedAs").flatMap({ try? DfENumber($0) })
            else { return nil }
            self = .numberOfAnother(dfe, name: name, listedAs: listed)
        case "rehearsal-among-real": self = .rehearsalAmongReal
        case "real-among-rehearsals": self = .realAmongRehearsals
        case "not-signed": self = .notSigned
        case "exported-after-received":
            guard let exported = facts.text("exported").flatMap({ Day($0) }),
                let received = facts.text("received").flatMap({ Day($0) })
            else { return nil }
            self = .exportedAfterReceived(exported: exported, received: received)
        default: return nil
        }
    }

    /// What the officer does about it.
    package var remedies: [Remedy] {
        switch self {
        case .otherCycle(let theirs, let ours) where theirs == ours:
            [.la(.askUnit(nil, .beginWithCycle))]
        case .otherCycle: [.la(.collectInto(.ofCycle))]
        case .otherAuthority: [.la(.passOn)]
        case .notListed: [.la(.addUnits)]
        case .numberOfAnother: [.la(.askUnit(nil, .group)), .la(.correctUnits)]
        case .rehearsalAmongReal: [.la(.askUnit(nil, .realSubmission))]
        case .realAmongRehearsals: [.la(.collectInto(.real))]
        case .notSigned: [.la(.askUnit(nil, .signedExport))]
        case .exportedAfterReceived: [.give(.received), .la(.askUnit(nil, .rightDate))]
        }
    }
}

extension Facts {
    fileprivate var dfe: DfENumber? { text("dfe").flatMap { try? DfENumber($0) } }
}
