package import TargetSetting

/// What the LA holds every submission and every unit against.
package struct Terms: Equatable, Sendable {
    /// The LA's name.
    package let authority: PersonText
    package let cycle: Cycle
    /// The SHA-256 of the cycle file that the LA published.
    package let cycleDigest: String
    package let isRehearsal: Bool

    package init(authority: PersonText, cycle: Cycle, cycleDigest: String, isRehearsal: Bool) {
        self.authority = authority
        self.cycle = cycle
        self.cycleDigest = cycleDigest
        self.isRehearsal = isRehearsal
    }

    /// The last day on which a unit is on time: its extension's or the LA's, and never later than the day in law.
    func deadline(extendedUntil: Day?) -> Day? {
        [extendedUntil ?? cycle.laDeadline, cycle.statutoryDeadline].compactMap(\.self).min()
    }
}

extension Terms {
    /// Why a submission that is whole and right in itself is not one for this LA and this cycle; empty where it is.
    package func objections(to file: Sent, listed: Bool, received: Day) -> [Objection] {
        var objections: [Objection] = []
        if let authority = cycle.authority, let code = authority.code, code != file.unit.dfe.authority {
            return [.otherAuthority(file.unit.dfe, authority)]
        }
        if file.cycleDigest != cycleDigest {
            objections.append(.otherCycle(theirs: file.cycleID, ours: cycle.id))
        }
        if !listed {
            objections.append(.notListed(file.unit))
        }
        switch (file.isRehearsal, isRehearsal) {
        case (true, false): objections.append(.rehearsalAmongReal)
        case (false, true): objections.append(.realAmongRehearsals)
        default: break
        }
        if !file.isSigned { objections.append(.notSigned) }
        if file.exportedOn > received {
            objections.append(.exportedAfterReceived(exported: file.exportedOn, received: received))
        }
        return objections
    }

    /// What a file says of itself.
    package struct Sent: Sendable {
        package let unit: Unit
        package let cycleID: String
        package let cycleDigest: String
        package let isRehearsal: Bool
        package let isSigned: Bool
        package let exportedOn: Day

        package init(
            unit: Unit, cycleID: String, cycleDigest: String, isRehearsal: Bool, isSigned: Bool,
            exportedOn: Day
        ) {
            self.unit = unit
            self.cycleID = cycleID
            self.cycleDigest = cycleDigest
            self.isRehearsal = isRehearsal
            self.isSigned = isSigned
            self.exportedOn = exportedOn
        }
    }
}

/// Why a submission is not one for this LA and this cycle.
package enum Objection: Equatable, Sendable {
    case otherCycle(theirs: String, ours: String)
    case otherAuthority(DfENumber, Authority)
    case notListed(Unit)
    case rehearsalAmongReal
    case realAmongRehearsals
    case notSigned
    case exportedAfterReceived(exported: Day, received: Day)

    /// What it is.
    package var fact: String {
        switch self {
        case .otherCycle(let theirs, let ours) where theirs == ours:
            "It is of a cycle ‘\(theirs)’ that says something else than the one that the LA published."
        case .otherCycle(let theirs, let ours):
            "It is of the cycle ‘\(theirs)’, and the LA collects ‘\(ours)’."
        case .otherAuthority(let dfe, let authority):
            "\(dfe) is a unit of LA \(dfe.authority), and the cycle is of \(authority.name) (\(authority.code ?? ""))."
        case .notListed(let unit): "\(unit.dfe), \(unit.name), is not on the LA's list of units."
        case .rehearsalAmongReal: "It is a rehearsal, made for practice, and counts for nothing."
        case .realAmongRehearsals: "It is a real submission, and this is a rehearsal."
        case .notSigned: "It is not signed, so nobody can tell who made it."
        case .exportedAfterReceived(let exported, let received):
            "It says that it was exported on \(exported.inWords), which is later than it was received, \(received.inWords)."
        }
    }

    /// What the officer does about it.
    package var remedy: String {
        switch self {
        case .otherCycle(let theirs, let ours) where theirs == ours:
            "Send the unit your cycle file, and ask it to begin with that: pru init --cycle FILE"
        case .otherCycle: "Collect it into the register of its own cycle."
        case .otherAuthority: "Pass the file on to that LA."
        case .notListed:
            "If the unit should be on it, add it: pru la units CSV, then collect the file again."
        case .rehearsalAmongReal: "Ask the unit for its real submission."
        case .realAmongRehearsals: "Collect it into your real register."
        case .notSigned: "Ask the unit to export it again with this version of pru."
        case .exportedAfterReceived:
            "Check the day (--received DAY), or ask the unit to look at its computer's date and export again."
        }
    }
}
