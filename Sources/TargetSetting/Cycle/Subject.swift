/// A subject as the cycle names it, with what else people call it.
public struct Subject: Equatable, Sendable {
    public let name: String
    public let also: [String]

    public init(name: String, also: [String]) {
        self.name = name
        self.also = also
    }
}
