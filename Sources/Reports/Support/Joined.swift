/// Two reports as one object: the members of both.
package struct Joined<First: Encodable & Sendable, Second: Encodable & Sendable>: Encodable, Sendable {
    package let first: First
    package let second: Second

    package init(_ first: First, _ second: Second) {
        self.first = first
        self.second = second
    }

    package func encode(to encoder: any Encoder) throws {
        try first.encode(to: encoder)
        try second.encode(to: encoder)
    }
}
