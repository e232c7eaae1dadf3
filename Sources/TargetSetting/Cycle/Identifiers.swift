/// What tells one thing of a cycle from others of its kind, as the cycle file has it: `ks4-level2-em`.
///
/// An id of one kind is refused by the compiler where another kind's is wanted. What people typed becomes an id as it stands;
/// `Cycle.measure` and those beside it find the thing that it is of, and refuse what is of none.
package struct Identifier<Thing>: RawRepresentable, Hashable, Comparable, Sendable {
    /// As the cycle file has it, in small letters, digits and hyphens; or whatever somebody typed.
    package let rawValue: String

    /// Takes any text: whether it is the id of anything, the cycle tells.
    package init(rawValue: String) { self.rawValue = rawValue }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Identifier: CustomStringConvertible, ExpressibleByStringLiteral, FactConvertible, Encodable {
    package var description: String { rawValue }
    /// The id, as a text.
    package var fact: Fact { .text(rawValue) }

    /// For an id that stands in code.
    package init(stringLiteral id: String) { self.init(rawValue: id) }
}

extension KeyStage { package typealias ID = Identifier<KeyStage> }
extension Measure { package typealias ID = Identifier<Measure> }
extension AbsenceMeasure { package typealias ID = Identifier<AbsenceMeasure> }
extension Comparator { package typealias ID = Identifier<Comparator> }
extension Signatory { package typealias ID = Identifier<Signatory> }
extension Scale { package typealias ID = Identifier<Scale> }
