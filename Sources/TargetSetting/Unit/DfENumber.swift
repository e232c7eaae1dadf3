/// A school's DfE number: three digits of the LA and four of the establishment, `926/1105`; unique only as a pair.
package struct DfENumber: Hashable, Sendable, CustomStringConvertible {
    /// The LA's three digits.
    package let authority: String
    /// The establishment's four digits.
    package let establishment: String

    /// Reads `926/1105`, `926 1105` or `9261105`.
    /// - Throws: `Refusal.dfeNumber`.
    package init(_ text: String) throws(Refusal) {
        let digits = text.filter { $0 != "/" && $0 != " " }
        let separators = text.filter { $0 == "/" || $0 == " " }
        guard digits.count == 7, digits.allSatisfy({ $0.isASCII && $0.isNumber }), separators.count <= 1,
            separators.isEmpty || text.dropFirst(3).first == separators.first
        else { throw .typed(.dfeNumber(text)) }
        authority = String(digits.prefix(3))
        establishment = String(digits.suffix(4))
    }

    /// `926/1105`.
    package var description: String { "\(authority)/\(establishment)" }
}
