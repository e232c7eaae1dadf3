import LocalAuthority
import Sentences
import TargetSetting

extension UnitStatus {
    /// The keys that other programs read, and what is added to them.
    func json(adding more: [String: JSONOutput] = [:]) -> JSONOutput {
        let own: [String: JSONOutput] = [
            "dfe": .text(unit.unit.dfe.description), "unit": .text(unit.unit.name.text),
            "state": .text(state.rawValue), "revision": .number(revision),
            "waitingFor": .texts([state.waitingFor?.rawValue].compactMap(\.self)),
            "due": .text(due?.description), "daysLeft": .number(daysLeft), "late": .flag(isLate),
            "received": .text(receivedOn?.description),
            "firstReceived": .text((firstReceivedOn ?? receivedOn)?.description),
            "fingerprint": .text(key?.fingerprint), "keyConfirmed": .flag(isKeyConfirmed),
            "judgement": .text(receivedOn.map { _ in judgement.judgement.rawValue }),
            "judgedBy": .text(timelinessInWords), "zeroRated": .texts(zeroRated.map(\.rawValue)),
            "owes": .texts(owed.map(\.inWords)),
            "problems": .texts(problems.map(\.told)),
            "problemDetails": .list(problems.map(\.json)),
        ]
        return .object(own.merging(more, uniquingKeysWith: { $1 }))
    }
}
