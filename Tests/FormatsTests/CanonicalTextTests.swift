import Canonical
import Testing

/// Canonical JSON written value by value is what the encoder writes.
@Suite struct CanonicalTextTests {
    @Test("A text is written as the encoder writes it", arguments: CanonicalTests.texts)
    func text(_ text: String, _ written: String) throws {
        var canonical = CanonicalText()
        canonical.append(text)
        #expect(canonical.text.utf8.elementsEqual(written.utf8))
    }

    @Test("Every scalar below U+0250, and those around the surrogates, is written as the encoder writes it")
    func everyScalar() throws {
        for value in Array(UInt32(0)..<0x250) + [0x2028, 0xD7FF, 0xE000, 0xFEFF, 0xFFFD, 0x1_0000, 0x10_FFFF]
        {
            guard let scalar = Unicode.Scalar(value) else { continue }
            var canonical = CanonicalText()
            canonical.append(raw: "[")
            canonical.append("a\(scalar)\(scalar)b")
            canonical.append(raw: "]")
            #expect(
                try canonical.text.utf8.elementsEqual(Canonical.text(of: ["a\(scalar)\(scalar)b"]).utf8),
                "U+\(String(value, radix: 16))")
        }
    }

    @Test(
        "A whole number is written as the encoder writes it", arguments: [0, -1, 224, 9_007_199_254_740_991])
    func number(_ number: Int) throws {
        var canonical = CanonicalText()
        canonical.append(raw: "[")
        canonical.append(number)
        canonical.append(raw: "]")
        #expect(try canonical.text == Canonical.text(of: [number]))
    }

    @Test("Bytes are written in small hexadecimal digits")
    func hexadecimal() { #expect(Canonical.hexadecimal([0, 1, 15, 16, 171, 255]) == "00010f10abff") }
}
