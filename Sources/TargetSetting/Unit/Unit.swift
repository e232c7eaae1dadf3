/// The unit whose targets are set. Its name changes and its URN is replaced with it; the DfE number identifies it.
package struct Unit: Equatable, Sendable {
    /// What the unit is called now.
    package let name: PersonText
    /// What tells it from other units, in the LA's list too.
    package let dfe: DfENumber
    /// Unique reference number: six digits.
    package let urn: String?

    /// Of a name and a DfE number that were read; the URN is checked here.
    /// - Throws: `Refusal.urn` where it is not six digits.
    package init(name: PersonText, dfe: DfENumber, urn: String?) throws(Refusal) {
        if let urn {
            guard urn.count == 6, urn.allSatisfy({ $0.isASCII && $0.isNumber }) else {
                throw .typed(.urn(urn))
            }
        }
        self.name = name
        self.dfe = dfe
        self.urn = urn
    }
}
