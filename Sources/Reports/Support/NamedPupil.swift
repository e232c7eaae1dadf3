package import TargetSetting

/// A pupil as screens list them. What is written of it is the number: the name never leaves the register.
package struct NamedPupil: Encodable, Sendable {
    /// What the register calls the pupil; never given twice.
    package let number: Int
    /// `Smith, Jo`, as lists are sorted; empty where nobody on the roll has the number.
    package let name: String

    /// A pupil on the roll.
    package init(_ pupil: Pupil) { self.init(pupil.number, pupil) }

    /// - Parameter pupil: nil where nobody on the roll has the number.
    init(_ number: Int, _ pupil: Pupil?) { (self.number, name) = (number, pupil?.details.listName ?? "") }

    package func encode(to encoder: any Encoder) throws { try number.encode(to: encoder) }
}
