package import LocalAuthority
import Sentences
package import TargetLanguage
package import TargetSetting

// Values as files and reports have them: as texts.

extension Encodable where Self: CustomStringConvertible {
    /// As a text: `2010-12-13`, `22.0`, `2011/12`.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Day: Encodable {}
extension Percentage: Encodable {}
extension Points: Encodable {}
extension AcademicYear: Encodable {}
extension DfENumber: Encodable {}
extension PersonText: Encodable {}
extension UPN: Encodable {}
extension Topic: Encodable {}
extension Rule.ID: Encodable {
    package func encode(to encoder: any Encoder) throws { try rawValue.encode(to: encoder) }
}
extension UnitState: Encodable {}
extension UnitState.Mover: Encodable {}
extension Owed: Encodable {
    /// What is owed, as a part of a sentence.
    package func encode(to encoder: any Encoder) throws { try inWords.encode(to: encoder) }
}
extension Smart.Verdict: Encodable {}
