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
    /// - Parameter listed: the units of the list.
    package func objections(to file: Sent, listed: [Unit], received: Day) -> [Objection] {
        var objections: [Objection] = []
        if let authority = cycle.authority, let code = authority.code, code != file.unit.dfe.authority {
            return [.otherAuthority(file.unit.dfe, authority: authority.name, code: code)]
        }
        if file.cycleDigest != cycleDigest {
            objections.append(.otherCycle(theirs: file.cycleID, ours: cycle.id))
        }
        let own = listed.first { $0.dfe == file.unit.dfe }
        let namesake = listed.first { $0.name.folded == file.unit.name.folded }
        if own == nil {
            objections.append(.notListed(file.unit.dfe, name: file.unit.name.text))
        } else if let namesake, own?.name.folded != namesake.name.folded {
            objections.append(
                .numberOfAnother(file.unit.dfe, name: file.unit.name.text, listedAs: namesake.dfe))
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
