import Testing

@testable import Stories
@testable import TargetSetting

@Suite struct WordingTests {
    @Test(
        "Names are taken as they are written",
        arguments: [
            "O'Neil", "O’Neil", "Ní Dhomhnaill", "Ni\u{301} Dhomhnaill", "Björk", "Madonna", "X",
            "Anne-Marie St. John",
            "李小龙", "محمد", "क्ष\u{200D}", "Zoë 🙂", "👩‍🏫 Anne", "Mary  Ann", String(repeating: "a", count: 200),
            String(repeating: "é", count: 200), "'; DROP TABLE unit; --", "<b>Anne</b>",
        ])
    func taken(_ name: String) throws {
        #expect(try PersonText(name, as: .name).text == name)
    }

    @Test(
        "White space around a text is taken off",
        arguments: [" Anne ", "\tAnne\n", "\u{A0}Anne\u{3000}", "\r\nAnne"])
    func trimmed(_ text: String) throws {
        #expect(try PersonText(text, as: .name).text == "Anne")
    }

    @Test(
        "A text with nothing to see is empty",
        arguments: ["", " ", "   ", "\t", "\n\r\n", "\u{A0}\u{2003}", "\u{200D}", " \u{200C}\u{200D} "])
    func empty(_ text: String) {
        #expect(throws: Refusal.typed(.wordingEmpty(.name))) { try PersonText(text, as: .name) }
    }

    @Test(
        "A text that is too long is refused with its length",
        arguments: [
            (PersonText.Use.name, 201), (.person, 201), (.reason, 2001), (.note, 2001), (.source, 2001),
            (.evidence, 2001),
            (.explanation, 2001), (.action, 2001),
        ])
    func tooLong(_ use: PersonText.Use, _ characters: Int) throws {
        #expect(throws: Refusal.typed(.wordingTooLong(use, characters: characters))) {
            try PersonText(String(repeating: "é", count: characters), as: use)
        }
        #expect(throws: Never.self) { try PersonText(String(repeating: "é", count: characters - 1), as: use) }
        #expect(throws: Never.self) {
            try PersonText("  \(String(repeating: "é", count: characters - 1))  ", as: use)
        }
    }

    @Test("A heap of marks on one letter is too long")
    func heapOfMarks() {
        #expect(throws: Refusal.typed(.wordingTooLong(.name, characters: 1))) {
            try PersonText("a" + String(repeating: "\u{301}", count: 900), as: .name)
        }
    }

    @Test(
        "A character that cannot be seen is refused with its place",
        arguments: [
            ("An\u{0}ne", 0x0, 3), ("Anne\u{7}Elm", 0x7, 5), ("Anne\nElm", 0xA, 5), ("Anne\tElm", 0x9, 5),
            ("\u{1B}[31mAnne", 0x1B, 1), ("Anne\u{7F}", 0x7F, 5), ("Anne \u{202E}mlE", 0x202E, 6),
            ("Anne \u{2066}Elm", 0x2066, 6), ("Anne\u{200B}Elm", 0x200B, 5), ("Anne\u{2028}Elm", 0x2028, 5),
            ("\u{FEFF}Anne", 0xFEFF, 1), ("Anne\u{AD}Elm", 0xAD, 5), ("Anne\u{E000}", 0xE000, 5),
            ("Anne\u{85}Elm", 0x85, 5), ("\u{3164}\u{3164}", 0x3164, 1), ("A\u{115F}nne", 0x115F, 2),
            ("Anne \u{2800}", 0x2800, 6), ("Anne\u{FFA0}Elm", 0xFFA0, 5), ("Anne\u{1160}", 0x1160, 5),
        ] as [(String, UInt32, Int)])
    func unprintable(_ text: String, _ value: UInt32, _ position: Int) throws {
        let refusal = Refusal.typed(
            .wordingUnprintable(
                .name, scalar: try #require(Unicode.Scalar(value)), position: position))
        #expect(throws: refusal) { try PersonText(text, as: .name) }
    }

    @Test(
        "Two spellings of one name fold to the same",
        arguments: [
            ("Anne Elm", "ANNE  elm."), ("O'Neil", "O’NEIL"), ("St. John", "St John"), ("Ní", "Ni\u{301}"),
        ])
    func folded(_ one: String, _ other: String) throws {
        #expect(try PersonText(one, as: .name).folded == PersonText(other, as: .name).folded)
    }

    @Test(
        "Names that may be one person's resemble each other",
        arguments: [
            ("Anne Elmwood", "Ann Elmwood", true), ("A. Elm", "Anne Elm", true), ("A Elm", "Anne Elm", true),
            ("Anne Elm", "A. B. Elm", true), ("Anne Elm", "Anne Elm", false), ("Anne Elm", "anne elm", false),
            ("B. Elm", "Anne Elm", false), ("Jo Oak", "Al Elm", false), ("Madonna", "Cher", false),
            ("Anne Elm", "Ravi Birch", false),
        ])
    func resembling(_ one: String, _ other: String, _ isLike: Bool) throws {
        let (one, other) = (
            PersonName(try PersonText(one, as: .name)), PersonName(try PersonText(other, as: .name))
        )
        #expect(one.resembles(other) == isLike)
        #expect(other.resembles(one) == isLike)
    }

    @Test(
        "An account may be a number of the staff, and a signer may not",
        arguments: [("1234", true), ("jo", true), ("ü", true), (".", false), ("--", false)])
    func account(_ text: String, _ isTaken: Bool) {
        #expect(((try? PersonText(text, as: .account)) != nil) == isTaken)
        #expect((try? PersonText("1234", as: .signer)) == nil)
    }
}
