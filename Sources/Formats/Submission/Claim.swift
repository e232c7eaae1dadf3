import Canonical
package import TargetSetting

/// What a file says that it is, believed or not: which unit somebody has to be asked about. What cannot be read is nil.
package struct Claim: Equatable, Sendable {
    /// The DfE number of the unit.
    package let dfe: DfENumber?
    /// The unit's name.
    package let name: PersonText?
    /// The id of its cycle.
    package let cycle: String?
    /// The number of the revision, 1 for the first.
    package let revision: Int?
    /// Whether it was made for practice.
    package let isRehearsal: Bool?
    /// Whether it is another file of this program's: a receipt, or a list of targets.
    package let isOfOtherKind: Bool

    init(_ json: JSONValue, known: KnownCycle?) {
        let submission = json["submission"]
        let unit = submission?["unit"]
        dfe = unit?["dfe"]?.string.flatMap { try? DfENumber($0) }
        name = unit?["name"]?.string.flatMap { try? PersonText($0, as: .name) }
        let cycle = submission?["cycle"]
        self.cycle =
            cycle?.isKnown ?? false
            ? known?.cycle.id
            // An id is short; whatever else is there says nothing to anybody.
            : cycle?["id"]?.string.flatMap { (try? PersonText($0, as: .reference))?.text }
        revision = submission?["revision"]?.number
        isRehearsal = submission?["rehearsal"]?.boolean
        isOfOtherKind = [ReceiptContent.format, TargetListContent.format].contains(json["format"]?.string)
    }
}
