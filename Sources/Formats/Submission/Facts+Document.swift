import CanonicalFacts
import TargetSetting

extension Facts: DocumentValue {
    init() { self = .none }

    mutating func code(with coder: inout DocumentCoder) {
        guard let json = coder.source else { return coder.text.append(self) }
        if let facts = json.facts { self = facts } else { coder.mismatch() }
    }
}
