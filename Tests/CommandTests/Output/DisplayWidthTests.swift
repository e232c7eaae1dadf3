import Testing

@testable import pru

@Suite struct DisplayWidthTests {
    @Test(
        "A text is as wide as a terminal shows it",
        arguments: [
            ("", 0), ("Adams", 5), ("O'Néill", 7), ("O'Ne\u{301}ill", 7), ("Müller–Øst", 10), ("김민준", 6),
            ("\u{1100}\u{1161}\u{11A8}", 2), ("山田 太郎", 9), ("ﾔﾏﾀﾞ", 4), ("ＡＢ", 4), ("안녕!", 5), ("😀", 2),
            ("👩‍👧‍👦", 2), ("👍🏽", 2), ("🇬🇧", 2), ("❤️", 2), ("❤", 1), ("한\u{200B}", 2), ("محمد", 4), ("नमन", 3),
            ("\u{FEFF}a", 1),
        ])
    func width(_ text: String, _ width: Int) {
        #expect(text.displayWidth == width)
        #expect(text.filled(to: 12).displayWidth == 12)
    }

    @Test("Columns line up, and no line ends in spaces")
    func table() {
        var table = Table()
        for name in ["Adams", "김민준", "O'Ne\u{301}ill", "👩‍👧‍👦", ""] {
            table.add("1", name, name.isEmpty ? "" : "x")
        }
        let lines = table.text.split(separator: "\n").map(String.init)
        #expect(lines.dropLast().allSatisfy { $0.displayWidth == 15 })
        #expect(lines.last == "  1")
    }
}
