package import LocalAuthority
import Sentences
package import TargetSetting

/// Where a unit stands on a day: a line of the board.
package struct UnitReport: Encodable, Sendable {
    package let dfe: DfENumber
    package let unit: PersonText
    package let state: UnitState
    /// The revision that counts.
    package let revision: Int?
    /// Whose move it is: empty where it is nobody's.
    package let waitingFor: [UnitState.Mover]
    package let due: Day?
    /// 0 on the day, negative after it.
    package let daysLeft: Int?
    package let late: Bool
    package let received: Day?
    /// The day on which the first revision came.
    package let firstReceived: Day?
    package let fingerprint: String?
    package let keyConfirmed: Bool
    package let judgement: String?
    /// `on time, judged by ...`; and while nothing has come that is due later, by which day it is due.
    package let judgedBy: String
    package let zeroRated: [KeyStage.ID]
    /// How many pupils of each group have a measurable personal target, as the unit counted them.
    package let measurableTargets: [MeasurableReport]
    package let owes: [Owed]
    package let problems: [Notice]
    package let problemDetails: [UnitProblemReport]

    /// - Parameter notices: what is to be known in place of the unit's own problems.
    package init(_ status: UnitStatus, problems notices: [Notice]? = nil) {
        dfe = status.unit.unit.dfe
        unit = status.unit.unit.name
        state = status.state
        revision = status.revision
        waitingFor = [status.state.waitingFor].compactMap(\.self)
        due = status.due
        daysLeft = status.daysLeft
        late = status.isLate
        received = status.receivedOn
        firstReceived = status.firstReceivedOn ?? status.receivedOn
        fingerprint = status.key?.fingerprint
        keyConfirmed = status.isKeyConfirmed
        judgement = status.receivedOn.map { _ in status.judgement.judgement.rawValue }
        judgedBy = status.timelinessInWords
        zeroRated = status.zeroRated
        measurableTargets = status.counts.map(MeasurableReport.init)
        owes = status.owed
        problems = notices ?? status.problems.map(Notice.init)
        problemDetails = status.problems.map(UnitProblemReport.init)
    }
}

/// How many pupils of a group have a measurable personal target.
package struct MeasurableReport: Encodable, Sendable {
    package let keyStage: KeyStage.ID
    package let pupils: Int
    package let withMeasurableTargets: Int

    init(_ count: RollCount) {
        keyStage = count.keyStage
        pupils = count.pupils
        withMeasurableTargets = count.withMeasurableTargets
    }

    /// `ks2 3 of 7`.
    package var inWords: String { "\(keyStage) \(withMeasurableTargets) of \(pupils)" }
}

/// What stands in a unit's way or must be known of it.
package struct UnitProblemReport: Encodable, Sendable {
    package let code: String
    package let message: String
    package let facts: Facts
    package let remedies: [Way]

    init(_ problem: UnitProblem) {
        code = problem.code
        message = problem.sentence
        facts = problem.facts
        remedies = problem.remedies.map(Way.init)
    }
}
