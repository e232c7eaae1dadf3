import DelimitedText
import Sentences
import Spreadsheets
import TargetSetting
import Testing

@Suite struct RollFileTests {
    private static let rows = [
        ["UPN", "Surname", "Forename", "DOB", "NC Year", "KS1 Reading"],
        [RollText.upns[0], "Müller–Øst", "“Zoë”", "01/09/2000", "5", "2b"],
        [
            RollText.upns[1], "\"O'Dell, \"\"Del\"\"\"", "\"Ann\(RollText.LineBreak.lf.rawValue)Marie\"",
            "2000-10-05", "R", "",
        ],
        ["", "", "", "", "", ""],
        [RollText.upns[2], "Šimek", "Œdipa Ž", "5/1/2001", "Year 5", "W"],
    ]

    @Test(
        "Every encoding, delimiter and line break gives the same entries",
        arguments: RollText.Encoding.allCases,
        RollText.Delimiter.allCases)
    func sameEntries(_ encoding: RollText.Encoding, _ delimiter: RollText.Delimiter) throws {
        for lineBreak in RollText.LineBreak.allCases {
            let text = RollText.text(RollFileTests.rows, delimiter, lineBreak)
            let file = try RollFile(encoding.bytes(of: text))
            try #require(file.entries.count == 3, "\(lineBreak)")
            #expect(file.ignored.isEmpty)
            #expect(file.entries.allSatisfy { $0.problems.isEmpty })
            #expect(
                file.entries.map(\.line) == [2, 3, 6], "a quoted cell has a line break, and a row is blank")
            #expect(file.entries.map { $0.details.upn?.description } == Array(RollText.upns[..<3]))
            #expect(
                file.entries.map { $0.details.surname?.text } == ["Müller–Øst", "O'Dell, \"Del\"", "Šimek"])
            #expect(file.entries.map { $0.details.forename?.text } == ["“Zoë”", "Ann Marie", "Œdipa Ž"])
            #expect(
                file.entries.map { $0.details.born?.description } == [
                    "2000-09-01", "2000-10-05", "2001-01-05",
                ])
            #expect(file.entries.map(\.details.ncYear) == [5, 0, 5])
            #expect(file.entries.map { $0.results.map(\.grade) } == [["2b"], [], ["W"]])
        }
    }

    @Test("All of Windows-1252 is read, and the bytes that stand for nothing are a problem")
    func windows1252() throws {
        let letters = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¡ÿ"
        let header = RollText.bytes("Surname,Reference\nAsh,")
        let codes: [UInt8] =
            Array(0x80...0x9F).filter { ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) } + [0xA1, 0xFF]
        let file = try RollFile(header + codes)
        #expect(file.entries.first?.details.reference?.text == letters)
        let nothing = try RollFile(header + [0x4A, 0x81])
        #expect(nothing.entries.first?.problems.first?.kind.inWords.contains("U+FFFD") == true)
    }

    @Test(
        "Lines above the headings are skipped, and sep= too",
        arguments: [
            "Roll of the unit\n\n", "Printed on,1 September 2010\nBy,the office\n", "sep=,\n", "sep=;\n",
        ])
    func linesAbove(_ above: String) throws {
        let delimiter = above.contains(";") ? ";" : ","
        let text = above + ["UPN", "Surname"].joined(separator: delimiter) + "\n"
        let file = try RollFile(
            RollText.bytes(text + [RollText.upns[0], "Adams"].joined(separator: delimiter)))
        let entries = file.entries.filter(\.problems.isEmpty)
        #expect(entries.map(\.details.surname?.text) == ["Adams"])
        #expect(entries.map(\.line) == [above.count { $0 == "\n" } + 2])
    }

    @Test("Headings that are repeated further down, and rows that end early, are no problem")
    func raggedRows() throws {
        let text =
            "UPN,Surname,FSM,SEN\n\(RollText.upns[0]),Adams\nUPN,Surname,FSM,SEN\n,,,,,\n\(RollText.upns[1]),,Y,\n"
        let file = try RollFile(RollText.bytes(text))
        #expect(file.entries.map(\.line) == [2, 5])
        #expect(file.entries.allSatisfy { $0.problems.isEmpty })
        #expect(file.entries.last?.details.freeSchoolMeals == true)
        #expect(file.entries.last?.details.surname == nil)
    }

    private static let sessions =
        "Sessions of attendance are counted here. As a roll it needs UPN or Reference, or else Surname, Forename and Date of birth. Nothing was taken. Of a summary of attendance the totals of the year are typed: missed are the authorised and the unauthorised absences together."

    @Test(
        "What cannot be read at all is refused with what to do",
        arguments: [
            (
                "",
                "The file is empty. It needs a line of headings, and a line for each pupil, target or unit."
            ),
            (
                " \n\n",
                "The file is empty. It needs a line of headings, and a line for each pupil, target or unit."
            ),
            (
                "PK\u{3}\u{4}rest",
                "This is a spreadsheet program's own file. Open it there, choose Save As, CSV UTF-8, and import that file."
            ),
            (
                "UPN\u{0},Surname\u{1}",
                "This is not a text file. In the spreadsheet or the MIS choose Save As or Export, CSV, and import that file."
            ),
            (
                "Surname,Forename\nAdams,Ann\n",
                "A column is missing. Needed: UPN or Reference, or else Surname, Forename and Date of birth. The headings are: ‘Surname’, ‘Forename’."
            ),
            (
                "one,,two\n",
                "A column is missing. Needed: UPN or Reference, or else Surname, Forename and Date of birth. The headings are: ‘one’, ‘two’."
            ),
            (
                "Group,Pupils,Possible,Present,Unauthorised Absences\nYear 1,2,632,365,129\n", sessions
            ),
            ("2008-09,by year\n\nYearGroup,SessionsPossible,SessionsAttended\nYear 1,254,132\n", sessions),
            (
                "UPN,Year,year\n",
                "‘Year’ and ‘year’ both say the NC Year. Leave one of the columns out, or change its heading."
            ),
            (
                "UPN,KS2 English Level,English (KS2) Test\n",
                "‘KS2 English Level’ and ‘English (KS2) Test’ both say the result in English (ks2). Leave one of the columns out, or change its heading."
            ),
        ])
    func refused(_ text: String, _ sentence: String) throws {
        let problem = #expect(throws: SpreadsheetProblem.self) { try RollFile(RollText.bytes(text)) }
        #expect(problem?.message == sentence)
    }

    @Test("Sixteen thousand rows are read, and progress is told")
    func manyRows() throws {
        var text = "Reference,Surname,Forename,DOB,NC Year,FSM\r\n"
        for number in 1...16_000 {
            // Names with a comma, now and then.
            let surname = number.isMultiple(of: 100) ? "\"Sample, Jo\"" : "Sample"
            text += "A\(number),\(surname),Jo,01/09/2000,5,N\r\n"
        }
        var told: [Int] = []
        let file = try RollFile(RollText.bytes(text)) { done, whole in
            told.append(done)
            #expect(whole == 16_000)
        }
        #expect(file.entries.count == 16_000)
        #expect(file.entries.last?.line == 16_001)
        #expect(file.entries.last?.details.surname?.text == "Sample, Jo")
        #expect(told.count == 80 && told == told.sorted())
    }
}
