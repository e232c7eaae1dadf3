package import LocalAuthority
import Sentences
package import TargetSetting

/// Where a unit stands on a day: a line of the board.
package struct UnitReport: Encodable, Sendable {
    /// The DfE number, which names the unit everywhere else.
    package let dfe: DfENumber
    /// The name, as it is on the LA's list.
    package let unit: PersonText
    /// How it stands with the LA, such as `not-received` or `returned`.
    package let state: UnitState
    /// The revision that counts.
    package let revision: Int?
    /// Whose move it is: empty where it is nobody's.
    package let waitingFor: [UnitState.Mover]
    /// The day by which whoever's move it is must make it; nil where there is none.
    package let due: Day?
    /// 0 on the day, negative after it.
    package let daysLeft: Int?
    /// Whether the unit, not the LA, has let its day pass.
    package let late: Bool
    /// The day on which the revision came that counts; nil while none does.
    package let received: Day?
    /// The day on which the first revision came.
    package let firstReceived: Day?
    /// The unit's key in short, as it is read out on the telephone; nil while nothing came.
    package let fingerprint: String?
    /// Whether somebody of the unit has confirmed that fingerprint.
    package let keyConfirmed: Bool
    /// `on-time`, `on-time-by-extension`, `late` or `after-statutory`; nil while nothing counts.
    package let judgement: String?
    /// `on time, judged by ...`; and while nothing has come that is due later, by which day it is due.
    package let judgedBy: String
    /// The ids of the key stages that are zero-rated in what counts.
    package let zeroRated: [KeyStage.ID]
    /// How many pupils of each group have a measurable personal target, as the unit counted them.
    package let measurableTargets: [MeasurableReport]
    /// What the unit owes the LA now; empty where it is not the unit's move.
    package let owes: [Owed]
    /// What stands in the way or must be known, each with what to do about it.
    package let problems: [Notice]
    /// The unit's own problems as data.
    package let problemDetails: [UnitProblemReport]

    /// A unit by where it stands on the day of its status.
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
    /// The id of the key stage whose group it is.
    package let keyStage: KeyStage.ID
    /// How many are in the group.
    package let pupils: Int
    /// How many of those have one.
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
    /// What scripts match on, such as `revision-missing`: never changed.
    package let code: String
    /// What is wrong, and where somebody has to be asked, whom and for what.
    package let message: String
    /// The values that it is about.
    package let facts: Facts
    /// What the officer can do about it.
    package let remedies: [Way]

    init(_ problem: UnitProblem) {
        code = problem.code
        message = problem.sentence
        facts = problem.facts
        remedies = problem.remedies.map(Way.init)
    }
}
