import Canonical
public import TargetSetting

/// What a file says that it is, believed or not: which unit somebody has to be asked about. What cannot be read is nil.
public struct Claim: Equatable, Sendable {
    public let dfe: DfENumber?
    public let name: Wording?
    /// The id of its cycle.
    public let cycle: String?
    public let revision: Int?
    public let isRehearsal: Bool?

    init(_ json: JSONValue, known: KnownCycle?) {
        let submission = json["submission"]
        let unit = submission?["unit"]
        dfe = unit?["dfe"]?.string.flatMap { try? DfENumber($0) }
        name = unit?["name"]?.string.flatMap { try? Wording($0, as: .name) }
        let cycle = submission?["cycle"]
        self.cycle =
            cycle?.isKnown ?? false
            ? known?.cycle.id
            // An id is short; whatever else is there says nothing to anybody.
            : cycle?["id"]?.string.flatMap { (try? Wording($0, as: .reference))?.text }
        revision = submission?["revision"]?.number
        isRehearsal = submission?["rehearsal"]?.boolean
    }
}
