package import LocalAuthority
import Sentences
package import TargetSetting

/// Where all units stand, whose move it is, what is to be known and what is next.
package struct BoardReport: Encodable, Sendable {
    /// The units whose move it is alike.
    package struct Group: Sendable {
        /// Nil where nothing is left to do.
        package let mover: UnitState.Mover?
        /// What is due first stands first; what is due alike keeps the order of the list. Never empty.
        package let units: [UnitReport]
    }

    /// The LA's name.
    package let authority: PersonText
    /// The cycle that the LA collects.
    package let cycle: Cycle
    /// The days that the LA itself goes by, as they stand today.
    package let deadlines: String
    /// In the order of the list.
    package let units: [UnitReport]
    /// The LA's own move first, what is left to nobody last.
    package let groups: [Group]
    /// The units whose key nobody has confirmed.
    package let unconfirmed: [DfENumber]
    /// The files of which nobody can tell whose they are.
    package let ofNobody: [Notice]
    /// What to do first: see to the most urgent unit, then ask those that owe something, then pass the list on.
    package let next: Remedy

    /// The board of units in the order of the list, under the LA's own terms.
    /// - Parameter nobodys: the files kept apart that are of no unit that can be read.
    package init(
        of statuses: [UnitStatus], ofNobody nobodys: [RejectedFile], under terms: Terms, on today: Day
    ) {
        authority = terms.authority
        cycle = terms.cycle
        deadlines = terms.deadlinesInWords(on: today)
        let units = statuses.map { UnitReport($0) }
        let movers: [UnitState.Mover?] = [.la, .unit, nil]
        groups = movers.compactMap { mover in
            let own = units.filter { $0.state.waitingFor == mover }
            return own.isEmpty ? nil : Group(mover: mover, units: own.sorted(by: UnitReport.isMoreUrgent))
        }
        self.units = units
        unconfirmed = units.filter { $0.fingerprint != nil && !$0.keyConfirmed }.map(\.dfe)
        ofNobody = nobodys.map { Notice($0.sentence, $0.remedies) }
        next =
            switch groups.first {
            case let own? where own.mover == .la: .la(.show(own.units[0].dfe))
            case let theirs? where theirs.mover == .unit: .la(.chase)
            default: .la(.writeTargetList(.toPassOn))
            }
    }

    /// How many units something came from that may count.
    package var received: Int { units.count { $0.firstReceived != nil } }
    /// How many units stand accepted: nothing is left to do about them.
    package var accepted: Int { units.count { $0.state == .accepted } }

    /// The units in the order of the list, from which everything else follows.
    package func encode(to encoder: any Encoder) throws { try units.encode(to: encoder) }
}

extension UnitReport {
    fileprivate static func isMoreUrgent(_ left: UnitReport, _ right: UnitReport) -> Bool {
        (left.daysLeft ?? .max) < (right.daysLeft ?? .max)
    }
}
