import DelimitedText
import Sentences
import Spreadsheets
import TargetSetting
import Testing

@Suite struct RecordTests {
    private static let inside =
        "a quotation mark stands inside a cell. Put the whole cell in quotation marks and double the one inside."
    private static let after =
        "something follows the quotation mark that closes a cell. Double a quotation mark that belongs to the text."
    private static let open =
        "a quotation mark opens a cell and none closes it. Close it, or take it out."
    private static let unclear =
        "a cell begins with an accent that belongs to no letter. Type the cell again."

    @Test(
        "A record that cannot be taken apart is a problem of its own line, and holds back no other",
        arguments: [
            ("B,5\" tall,\n", inside), ("B,a \"b\" c,\n", inside), ("B,\"a\"b,\n", after),
            ("B,\"a\" \"b\",\n", after),
            ("B,\"open,\n", open), ("\"B,open,\n", open), ("B,\"x\",\u{301}a\n", unclear),
            ("B,\"\u{301}a\",\n", unclear),
            (
                "1,2,3,4,5\n",
                "the line has 5 cells, and there are 3 headings. Put a cell that holds a comma or semicolon in quotation marks."
            ),
        ])
    func flaws(_ row: String, _ what: String) throws {
        let file = try RollFile(RollText.bytes("Ref,Surname,Forename\nA,Adams,Ann\n\(row)C,Clay,Cai\n"))
        #expect(file.entries.map(\.line) == [2, 3, 4])
        #expect(file.entries.map(\.problems.count) == [0, 1, 0])
        let problem = try #require(file.entries[1].problems.first)
        #expect((problem.line, problem.column, problem.value) == (3, "", ""))
        #expect(problem.kind.inWords == what)
        #expect(file.entries[1].details == PupilDetails() && file.entries[1].results.isEmpty)
        #expect(file.entries.last?.details.name == "Cai Clay")
    }

    @Test("Quotation marks, delimiters and line breaks within quotation marks belong to the cell")
    func quoted() throws {
        let text =
            "Ref,\"Surname\",Forename\r\nA, \"O\"\"Dell,\r\n\r\nof \"\"X\"\"\" ,\"\"\r\nB,\"\"\"\",a\"\"b\r\nC,Clay"
        let entries = try RollFile(RollText.bytes(text)).entries
        #expect(entries.map(\.line) == [2, 5, 6])
        #expect(entries.allSatisfy { $0.problems.isEmpty })
        #expect(entries.map { $0.details.surname?.text } == ["O\"Dell,  of \"X\"", "\"", "Clay"])
        #expect(entries.map { $0.details.forename?.text } == [nil, "a\"b", nil])
    }

    struct Held: Sendable, CustomStringConvertible {
        let description: String
        let text: String
        /// The lines that are read as one and left out; nil where all is read.
        let lines: ClosedRange<Int>?
        /// How many rows are read or left out.
        let rows: Int
    }

    static let heldFiles = [
        Held(
            description: "two strays in the last column, a row between them",
            text: "A,Oak,Liam,10,\"ring Mum\nB,Pine,Sara,10,\nC,Elm,Joe,10,\"\nD,Ash,Kim,10,\n",
            lines: 2...4, rows: 2),
        Held(
            description: "two strays in two rows",
            text: "A,Oak,Liam,10,\"ring Mum\r\nC,Elm,Joe,10,\"\r\nD,Ash,Kim,10,\r\n", lines: 2...3, rows: 2),
        Held(
            description: "in an early column, in two rows", text: "A,\"Oak,Liam,10,x\nB,\",Sara,10,y\n",
            lines: 2...3, rows: 1),
        Held(
            description: "in an early column, a row between them",
            text: "A,\"Oak,Liam,10,x\nC,Elm,Joe,10,\nB,\",Sara,10,y\n", lines: 2...4, rows: 1),
        Held(
            description: "a row without its last cell", text: "A,Oak,Liam,10,\"x\nC,Elm,Joe,10\nx\"\n",
            lines: 2...4, rows: 1),
        Held(
            description: "a note of several lines",
            text: "A,Oak,Liam,10,\"rang Mum, who is well\nDad, too, then SENCO\n\n\"\nB,Pine,Sara,10,\n",
            lines: nil, rows: 2),
        Held(
            description: "an address of several lines before other columns",
            text: "A,\"1 High St\nNorwich\",Liam,10,x\nB,Pine,Sara,10,\n", lines: nil, rows: 2),
        Held(
            description: "two cells of several lines", text: "A,\"a\nb\",Liam,10,\"c\nd\"\n", lines: nil,
            rows: 1),
    ]

    @Test("A cell that holds lines like rows is a quotation mark that was not closed", arguments: heldFiles)
    func held(_ held: Held) throws {
        let file = try Spreadsheet(
            Array("Ref,Surname,Forename,NC Year,Notes\n\(held.text)".utf8)
        ) { $0 == "Ref" || $0 == "Notes" }
        #expect(file.rows.count == held.rows)
        let flaws = file.rows.compactMap { row -> String? in
            if case .failure(let flaw) = row.cells { flaw.message } else { nil }
        }
        #expect(flaws == (held.lines.map { [RecordFlaw.quoteHoldsRows($0).message] } ?? []))
        #expect(held.lines == nil || file.rows[0].line == 2)
    }

    /// Rows of a file in one of the ways in which an MIS writes it, and what the lines are of which nothing is taken.
    static let files: [(what: String, headings: String, text: String, lines: ClosedRange<Int>?)] = [
        (
            "rows without their empty cells", "UPN,Surname,Forename,DOB,NC Year,SEN,Note",
            "J926110500101,Ash,Lily,14/11/2000,5,,\"rings\nY926110500102,Birch,Tom,03/02/2001,5\nM926110500103,Cedar,Jack,05/04/2001,5\",\n",
            2...4
        ),
        (
            "rows with two cells of seven, beside others", "UPN,Surname,Forename,DOB,NC Year,SEN,Note",
            "J926110500101,Ash,Lily,14/11/2000,5,,x\nY926110500102,Birch,\"Tom\nM926110500103,Cedar\nB926110500104,Dean\",,,,\n",
            3...5
        ),
        (
            "references and days", "Ref,Surname,DOB,SEN,FSM,Note",
            "98,Ash,14/11/2000,N,N,x\n99,\"Birch,03/02/2001\n100,Cedar,05/04/2001\n101,Dean\",06/05/2001\n",
            3...5
        ),
        (
            "a UPN for the time being", "UPN,Surname,SEN,FSM,In Care",
            "J926110500101,Ash,\"N,N\nA92611050010X,Birch,N,N\nM926110500103,Cedar,N\",N,N\n", 2...4
        ),
        (
            "no key, a birthday", "Surname,Forename,DOB,NC Year,SEN,Note",
            "Ash,Lily,14/11/2000,5,,\"x\nBirch,Tom,03/02/2001,5\nCedar,Jack,05/04/2001,5,N,\"\n", 2...4
        ),
        (
            "semicolons, and one row in between", "UPN;Surname;Forename;NC Year;SEN;Note",
            "J926110500101;Ash;Lily;5;;\"x\r\nY926110500102;Birch;Tom;5\r\nz\"\r\nM926110500103;Cedar;Jack;5;N;\r\n",
            2...4
        ),
        (
            "an address of two lines in six columns", "UPN,Surname,Forename,DOB,NC Year,Address",
            "J926110500101,Ash,Lily,14/11/2000,5,\"Flat 2, The Old Mill, Station Road, Milton,\nCambridge, Cambs, CB24 1AB, England, UK\"\n",
            nil
        ),
        (
            "the address first", "Address,UPN,Surname,Forename,DOB,NC Year",
            "\"12, Mill Road, Milton,\n3, Fen Ditton, Cambridge, Cambs, CB24 1AB\",J926110500101,Ash,Lily,14/11/2000,5\n1 High St,Y926110500102,Birch,Tom,03/02/2001,5\n",
            nil
        ),
        (
            "the address in between, of one who has no key", "Surname,Forename,Address,DOB,NC Year",
            "Ash,Lily,\"1 High St, Milton, near the mill\nCambridge, Cambs, CB24 1AB, UK\",14/11/2000,5\nBirch,Tom,,03/02/2001,5\n",
            nil
        ),
        (
            "a note with days and numbers", "UPN,Surname,Forename,DOB,NC Year,Note",
            "J926110500101,Ash,Lily,14/11/2000,5,\"06/09/2010, rang, Mum, 01223 123456, away\n07/09/2010, rang, Dad, 14/11/2000, 5\"\nY926110500102,Birch\n",
            nil
        ),
        (
            "an address of four lines, and rows that are short", "Ref,Surname,NC Year,Address,Note",
            "1,Ash,5,\"Flat 2,\nThe Old Mill,\nStation Road, Milton\nCB24 1AB\",\n2,Birch\n3,Cedar,5\n", nil
        ),
        (
            "two addresses", "UPN,Surname,Address,Second address,NC Year",
            "J926110500101,Ash,\"1 High St, Milton\nCambridge, Cambs, UK, Europe\",\"2 High St, Milton\nCambridge, Cambs, UK, Europe\",5\n",
            nil
        ),
    ]

    /// A line in the middle of a file, and the message of the refusal; nil where the file is read.
    static let middles: [(line: String, isRefused: Bool)] = [
        ("Ref,Surname,Forename,NC Year", false), ("REF,SURNAME,forename,NC year,,", false),
        ("Ref,Forename,Surname,NC Year", true), ("Surname,Forename,Ref,NC Year", true),
        ("Ref,Surname", true), ("Ref,Surname,Forename,NC Year,DOB", true),
        ("UPN,Surname,Forename,Year Group", true), ("Year 6,,,", false), ("A2,Young,Ref,6", false),
        ("A2,Year,Reg,6", false),
    ]

    @Test("Headings in the middle of a file are the same, or the file is refused", arguments: middles)
    func headingsAgain(_ middle: (line: String, isRefused: Bool)) throws {
        let text =
            "List of 2010\nRef,Surname,Forename,NC Year\nA1,Ash,Lily,5\n\(middle.line)\nA3,Birch,Tom,5\n"
        guard middle.isRefused else {
            let file = try RollFile(RollText.bytes(text))
            let isHeadings = middle.line.lowercased().hasPrefix("ref,")
            #expect(file.headingsAgain == (isHeadings ? [4] : []))
            #expect(file.entries.count == (isHeadings ? 2 : 3))
            return
        }
        #expect(throws: SpreadsheetProblem.otherHeadings(line: 4, first: 2)) {
            try RollFile(RollText.bytes(text))
        }
    }

    @Test("What a quotation mark swallows is told from what it holds", arguments: files)
    func swallowed(_ file: (what: String, headings: String, text: String, lines: ClosedRange<Int>?)) throws {
        let sheet = try Spreadsheet(Array("\(file.headings)\n\(file.text)".utf8)) {
            ["UPN", "Ref", "Surname", "Forename", "DOB", "NC Year", "SEN", "FSM", "In Care"].contains($0)
        }
        let flaws = sheet.rows.compactMap { row -> String? in
            if case .failure(let flaw) = row.cells { flaw.message } else { nil }
        }
        #expect(flaws == (file.lines.map { [RecordFlaw.quoteHoldsRows($0).message] } ?? []), "\(file.what)")
    }

    @Test("In two or three columns a line of a text has as many commas as a row")
    func narrow() throws {
        let file = try Spreadsheet(Array("Ref,Notes\nA,\"ring, then\ncall, and wait\"\n".utf8)) {
            $0 == "Ref"
        }
        #expect(try file.rows.map { try $0.cells.get().count } == [2])
    }

    @Test("An accent that belongs to no letter stays in its cell where nothing is quoted")
    func looseAccent() throws {
        let entries = try RollFile(RollText.bytes("Ref,Surname\nA,\u{301}a\n")).entries
        #expect(entries.map { $0.details.surname?.text } == ["\u{301}a"])
    }

    @Test(
        "Line breaks that end no line are spaces, quoted or not",
        arguments: ["\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"])
    func oddLineBreaks(_ lineBreak: String) throws {
        let row = "A,a\(lineBreak)b,\"c\(lineBreak)d\"\n"
        let entries = try RollFile(RollText.bytes("Ref,Surname,Forename\n\(row)")).entries
        #expect(entries.map { $0.details.listName } == ["a b, c d"])
    }

    @Test("Thousands of quotation marks that never close cost no more than their lines")
    func manyFlaws() throws {
        let text = "Ref,Surname\n" + String(repeating: "A,\"open\n", count: 4001)
        let entries = try RollFile(RollText.bytes(text)).entries
        #expect(entries.count == 4001)
        #expect(entries.allSatisfy { $0.problems.count == 1 })
    }

    /// Steele's and Vigna's SplitMix64, so that every run reads the same bytes.
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    @Test("Whatever bytes a file has, it is read or refused", arguments: 1...20)
    func anyBytes(_ seed: UInt64) throws {
        var random = Seeded(state: seed)
        let pieces: [[UInt8]] = [
            "\"", ",", ";", "\t", "\n", "\r", "\r\n", "UPN", "Surname", "DOB", "\u{301}", "\u{200D}",
            "\u{FEFF}", " ",
            "1/2/2000", "#N/A", "KS1 Reading", "\u{2028}", RollText.upns[0], "'", "Key Stage", "y", ":",
            "Subject",
            "Criterion", "By", "Why", "Steps",
        ].map(RollText.bytes)
        for _ in 0..<100 {
            var bytes: [UInt8] = Bool.random(using: &random) ? RollText.bytes("UPN,Surname\n") : []
            if Int.random(in: 0..<4, using: &random) == 0 {
                bytes = RollText.bytes("Pupil;Subject;To;By;Why;Steps\n")
            }
            for _ in 0..<Int.random(in: 0..<60, using: &random) {
                bytes +=
                    Int.random(in: 0..<5, using: &random) == 0
                    ? [UInt8.random(in: 0...255, using: &random)]
                    : pieces.randomElement(using: &random) ?? []
            }
            let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
            if let file = try? RollFile(bytes) {
                #expect(file.entries.allSatisfy { (1...lines).contains($0.line) })
                #expect(file.entries.map(\.line) == file.entries.map(\.line).sorted())
            }
            if let file = try? PersonalFile(bytes) {
                #expect(file.rows.allSatisfy { $0.entry != nil || !$0.problems.isEmpty })
            }
        }
    }
}
