/// Two reports as one object: the members of both.
package struct Joined<First: Encodable & Sendable, Second: Encodable & Sendable>: Encodable, Sendable {
    /// The report whose members are written first.
    package let first: First
    /// The report whose members follow.
    package let second: Second

    /// The two, in the order in which their members are written.
    package init(_ first: First, _ second: Second) {
        self.first = first
        self.second = second
    }

    package func encode(to encoder: any Encoder) throws {
        try first.encode(to: encoder)
        try second.encode(to: encoder)
    }
}
