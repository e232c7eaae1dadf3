import CanonicalFacts
import TargetSetting

extension [ListRemark] {
    /// What else a list says, as the register keeps it: canonical JSON, `{"remarks":[…]}`, with the facts of each.
    var kept: String { (["remarks": map(\.facts)] as Facts).canonical }

    /// - Parameter text: one that `kept` gives, or the words of a register of before.
    init(kept text: String) {
        let remarks = Facts(canonical: text)?.each("remarks")?.compactMap(ListRemark.init) ?? []
        self = remarks.kept == text ? remarks : [.unknown(text)]
    }
}
