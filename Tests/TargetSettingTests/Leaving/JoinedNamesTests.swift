import Testing

@testable import Stories
@testable import TargetSetting

/// Names, UPNs and days in texts that do not part them, or write them in letters that look like others.
@Suite struct JoinedNamesTests {
    private static func child(_ forename: PersonText, _ surname: PersonText) -> PupilDetails {
        var child = PupilDetails()
        (child.forename, child.surname) = (forename, surname)
        return child
    }

    private static let names: PupilNames = {
        var first = child("Liam", "Oak")
        (first.upn, first.born) = (UPN(kept: "T926110500116"), "1995-09-04")
        let others = [
            child("Bo", "Ng"), child("Kit", "Chen"), child("Ayşe", "Işık"), child("Maya", "O'Neill"),
            child("Al", "Lowe"), child("Robert", "Ash"),
        ]
        return PupilNames(of: [first] + others, withBirths: true)
    }()

    static let certain: [(text: String, marked: String)] = [
        ("LiamOak", "LiamOak"), ("liamoak", "liamoak"), ("LIAMOAK", "LIAMOAK"), ("Oakliam", "Oakliam"),
        ("See registerLiamOak.pdf", "LiamOak"), ("https://x.example/liamoak", "liamoak"),
        ("https://x.example/liam%20oak", "liam%20oak"), ("liamoak2", "liamoak"), ("2010LiamOak", "LiamOak"),
        ("Liam OakPage", "Liam Oak"), ("20liam oak", "liam oak"), ("liam_oak", "liam_oak"),
        ("KitChen.doc", "KitChen"),
        // In letters that look like others
        ("ayşe ışık", "ayşe ışık"), ("AYSE ISIK", "AYSE ISIK"), ("AYŞE İŞIK", "AYŞE İŞIK"),
        ("Ｌｉａｍ　Ｏａｋ", "Ｌｉａｍ　Ｏａｋ"), ("𝐋𝐢𝐚𝐦 𝑶𝒂𝒌", "𝐋𝐢𝐚𝐦 𝑶𝒂𝒌"), ("ʟɪᴀᴍ ᴏᴀᴋ", "ʟɪᴀᴍ ᴏᴀᴋ"),
        ("Ⓛⓘⓐⓜ Ⓞⓐⓚ", "Ⓛⓘⓐⓜ Ⓞⓐⓚ"),
        ("Maya O\u{2BC}neill", "Maya O\u{2BC}neill"), ("Maya O\u{2B9}Neill", "Maya O\u{2B9}Neill"),
        ("Maya O'Neill\u{2BC}s mother", "Maya O'Neill"), ("MayaO'Neill", "MayaO'Neill"),
        // UPNs
        ("UPNT926110500116", "T926110500116"), ("upnt926110500116.pdf", "t926110500116"),
        ("UPNT 926 1105 00116", "T 926 1105 00116"), ("Ｔ９２６１１０５００１１６", "Ｔ９２６１１０５００１１６"),
        // Days
        ("fourth of September 1995", "fourth of September 1995"),
        ("4th day of September 1995", "4th day of September 1995"), ("4September1995", "4September1995"),
        ("4 SEPTEMBER, in 1995", "4 SEPTEMBER, in 1995"), ("dob4.9.1995", "4.9.1995"),
        ("dob04091995", "04091995"), ("September the fourth, 1995", "September the fourth, 1995"),
        ("1995, 4 September", "1995, 4 September"), ("4Sept95", "4Sept95"),
        ("４．９．１９９５", "４．９．１９９５"), ("𝟒/𝟗/𝟏𝟗𝟗𝟓", "𝟒/𝟗/𝟏𝟗𝟗𝟓"), ("1995-09-04T00:00", "1995-09-04"),
    ]

    @Test("A pupil is told, and found to be erased, by", arguments: certain)
    func tells(_ text: String, _ marked: String) {
        let mentions = Self.names.mentions(in: text)
        #expect(mentions.map { String(Array(text)[$0.place]) } == [marked])
        #expect(mentions.filter { !$0.isCertain }.isEmpty)
        #expect(Self.names.hiding(in: text, with: "*") == text.replacing(marked, with: "*"))
    }

    @Test(
        "A letter of another alphabet is read as what it looks like, as a capital and in small",
        arguments: [
            ("Steve Dunn", "Steνe Dυηη"), ("Anne Evans", "Aηηe Eναηs"), ("Ivy Vane", "Іѵу Ѵаnе"),
            ("Sue Quinn", "Ѕυe Quіпп"), ("Cy Cox", "Ϲy Ϲox"), ("Bob Webb", "Ьоь Wеьь"),
            ("Noah Elm", "Νοah Εlm"), ("Noah Elm", "ηoah Elm"), ("Ivan Roe", "Ivaп гoe"),
            ("Chloe Fir", "ꓚꓧꓡꓳꓰ ꓝꓲꓣ"), ("Will Wong", "Ꮤill Ꮤong"), ("Tom Rust", "Тоm Ꮢuѕt"),
            ("Bob Webb", "Ᏼob Webb"),
        ])
    func looks(_ name: String, _ written: String) {
        let words = name.split(separator: " ").map { PersonText(kept: String($0)) }
        let names = PupilNames(of: [Self.child(words[0], words[1])], withBirths: false)
        #expect(names.hiding(in: "See \(written) now", with: "*") == "See * now")
        #expect(PersonName(PersonText(kept: name)).isSame(as: PersonName(PersonText(kept: written))))
    }

    @Test(
        "A long reference is told however it is parted, and with letters that look like its digits",
        arguments: [
            ("PRU-0142", true), ("PRU0142", true), ("PRUO142", true), ("pru 0142", true), ("PRU0143", false),
        ])
    func reference(_ written: String, _ isTold: Bool) {
        var child = PupilDetails()
        child.reference = "PRU-0142"
        let names = PupilNames(of: [child], withBirths: false)
        #expect(names.mentions(in: "See \(written) now").map(\.means) == (isTold ? [.reference] : []))
    }

    @Test(
        "It may be a pupil's name",
        arguments: [
            ("BoNg", "BoNg"), ("fileBoNg2", "BoNg"), ("myliamoakfile", "liamoak"), ("LiamOakley", "LiamOak"),
            ("KChen", "KChen"), ("BobAsh", "BobAsh"), ("bobash", "bobash"),
        ])
    func mayTell(_ text: String, _ marked: String) {
        let mentions = Self.names.mentions(in: text)
        #expect(mentions.map(\.means) == [.likeName])
        #expect(mentions.map { String(Array(text)[$0.place]) } == [marked])
    }

    @Test(
        "Nobody is told by",
        arguments: [
            "the kitchen", "Kitchens", "bong", "Bong", "it is allowed", "T926110500117", "T9261105001161",
            "William oaks", "rkchenx", "fourth of September 1996", "the first 9 of 1995 in April",
            "day 4 of 9 in 1995", "robot ashes",
        ])
    func tellsNobody(_ text: String) { #expect(Self.names.mentions(in: text).isEmpty) }

    @Test func `An English word is nobody's two names, wherever it may be parted`() {
        for word in EnglishWords.everyday.union(EnglishWords.others) where word.count > 5 {
            for length in 2..<word.count - 1 {
                let names = PupilNames(
                    of: [
                        Self.child(
                            PersonText(kept: capital(word.prefix(length))),
                            PersonText(kept: capital(word.dropFirst(length))))
                    ], withBirths: true)
                for text in [word, capital(word[...]), word.uppercased(), "\(word)s"] {
                    #expect(!names.isNamed(in: text))
                }
            }
        }
    }

    private func capital(_ word: Substring) -> String { word.prefix(1).uppercased() + word.dropFirst() }

    @Test func `Every day of a month is read in words`() {
        let days = [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
            "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
            "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty second", "Twenty-Third",
            "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth",
            "twenty-ninth", "thirtieth", "thirty-first",
        ]
        for (index, day) in days.enumerated() {
            let written = DaysInText(TextWords("the \(day) of May, 2001")).days
            #expect(
                written.flatMap(\.days).map(\.description).first
                    == "2001-05-\(index < 9 ? "0" : "")\(index + 1)")
        }
        #expect(days.count == 31)
    }

    @Test(
        "One person in two offices is found in letters that look alike",
        arguments: [
            ("Maya O'Neill", "Maya O\u{2BC}neill"), ("Ayşe Işık", "ayşe ışık"), ("Liam Oak", "Ｌｉａｍ Ｏａｋ"),
            ("Liam Oak", "𝐋𝐢𝐚𝐦 𝐎𝐚𝐤"), ("Zoe Elm", "Zoë Elm"),
            ("Sam Sample", "\u{455}\u{430}m \u{455}\u{430}m\u{440}l\u{435}"),
            ("Max Mill", "\u{39C}ax \u{216F}i\u{217C}l"),
        ] as [(PersonText, PersonText)])
    func offices(_ one: PersonText, _ other: PersonText) {
        #expect(PersonName(one).isSame(as: PersonName(other)))
    }
}
