package import TargetSetting

/// What the LA holds every submission and every unit against.
package struct Terms: Equatable, Sendable {
    /// The LA's name.
    package let authority: PersonText
    /// The cycle that the LA published.
    package let cycle: Cycle
    /// The SHA-256 of the cycle file that the LA published.
    package let cycleDigest: String
    /// Whether the LA practises: then only rehearsals count, else none does.
    package let isRehearsal: Bool

    /// What an LA goes by from when its register is made.
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
    package func objections(to file: Sent, listed: ListedNames, received: Day) -> [Objection] {
        var objections: [Objection] = []
        if let authority = cycle.authority, let code = authority.code, code != file.unit.dfe.authority {
            return [.otherAuthority(file.unit.dfe, authority: authority.name, code: code)]
        }
        if file.cycleDigest != cycleDigest {
            objections.append(.otherCycle(theirs: file.cycleID, ours: cycle.id))
        }
        let (dfe, name) = (file.unit.dfe, file.unit.name)
        if !listed.has(dfe) {
            objections.append(.notListed(dfe, name: name.text))
        } else if let other = listed.another(named: name, than: dfe) {
            objections.append(.numberOfAnother(dfe, name: name.text, listedAs: other))
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
        /// The unit that it says it is of.
        package let unit: Unit
        /// The id of the cycle in it.
        package let cycleID: String
        /// The SHA-256 of the cycle in it, in hexadecimal.
        package let cycleDigest: String
        /// Whether it was made for practice.
        package let isRehearsal: Bool
        /// Whether it has a signature that is right.
        package let isSigned: Bool
        /// The day on which it says it was exported.
        package let exportedOn: Day

        /// What can be read of a file that is verified.
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

/// The units of a list by their numbers and names, which every file that comes is held against.
package struct ListedNames: Sendable {
    private let names: [DfENumber: String]
    private let numbers: [String: DfENumber]

    /// The units of a list. Where two have one name, the first is found by it.
    package init(_ units: [Unit]) {
        let folded = units.map { (dfe: $0.dfe, name: $0.name.folded) }
        names = Dictionary(folded.map { ($0.dfe, $0.name) }, uniquingKeysWith: { first, _ in first })
        numbers = Dictionary(folded.map { ($0.name, $0.dfe) }, uniquingKeysWith: { first, _ in first })
    }

    func has(_ dfe: DfENumber) -> Bool { names[dfe] != nil }

    /// A unit that has the name; nil where none has, or the unit of this number has it too.
    func another(named name: PersonText, than dfe: DfENumber) -> DfENumber? {
        let folded = name.folded
        return names[dfe] == folded ? nil : numbers[folded]
    }
}
