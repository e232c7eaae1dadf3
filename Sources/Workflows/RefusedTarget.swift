import Sentences
package import TargetSetting

/// Why a target that the LA sets in a unit's place is not taken. What would put it right in the unit's own register is not
/// the LA's to do: what is left is what to give.
package struct RefusedTarget: UserFacing {
    let refusal: Refusal

    package var code: String { refusal.code }
    package var facts: Facts { refusal.facts }
    package var message: String { refusal.message }
    package var remedies: [Remedy] { refusal.remedies.filter { if case .give = $0 { true } else { false } } }
}
