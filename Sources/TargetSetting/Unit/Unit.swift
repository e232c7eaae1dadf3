/// The unit whose targets are set. Its name changes and its URN is replaced with it; the DfE number identifies it.
public struct Unit: Equatable, Sendable {
    public let name: Wording
    public let dfe: DfENumber
    /// Unique reference number: six digits.
    public let urn: String?

    /// - Throws: `Refusal.urn` where it is not six digits.
    public init(name: Wording, dfe: DfENumber, urn: String?) throws(Refusal) {
        if let urn {
            guard urn.count == 6, urn.allSatisfy({ $0.isASCII && $0.isNumber }) else { throw .urn(urn) }
        }
        self.name = name
        self.dfe = dfe
        self.urn = urn
    }
}
