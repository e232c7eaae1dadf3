package import TargetSetting

/// A pupil as screens list them. What is written of it is the number: the name never leaves the register.
package struct NamedPupil: Encodable, Sendable {
    package let number: Int
    package let name: String

    package init(_ pupil: Pupil) { self.init(pupil.number, pupil) }

    /// - Parameter pupil: nil where nobody on the roll has the number.
    init(_ number: Int, _ pupil: Pupil?) { (self.number, name) = (number, pupil?.details.listName ?? "") }

    package func encode(to encoder: any Encoder) throws { try number.encode(to: encoder) }
}
