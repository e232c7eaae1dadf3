import DelimitedText
import Sentences
import Spreadsheets
import TargetSetting
import Testing

@Suite struct RollCellTests {
    private func entry(_ heading: String, _ cell: String) throws -> RollEntry {
        let file = try RollFile(RollText.bytes("Ref\t\(heading)\tDOB \nA1\t\(cell)\t\n"))
        return try #require(file.entries.first)
    }

    @Test(
        "Days are read as they are written in England, the day first",
        arguments: [
            "03/09/2000", "3/9/2000", "2000-09-03", "03-09-2000", "3.9.2000", "3 Sep 2000", "03-Sep-2000",
            "3 September 2000", "03 SEPT 2000", "03/09/2000 00:00", "2000-09-03T00:00:00",
            "2000-09-03 00:00:00", "2000/09/03", "03/09/2000  12:30:00 AM",
        ])
    func days(_ cell: String) throws {
        let entry = try entry("Admission Date", cell)
        #expect(entry.problems.isEmpty)
        #expect(entry.details.entered == Day("2000-09-03"))
    }

    @Test(
        "NC years are read as they are written",
        arguments: [
            ("5", 5), ("05", 5), ("Year 5", 5), ("Y5", 5), ("yr 10", 10), ("Yr.10", 10), ("NC Year 11", 11),
            ("R", 0), ("Reception", 0), ("YR", 0), ("Year R", 0), ("0", 0), ("14", 14),
        ])
    func ncYears(_ cell: String, _ year: Int) throws {
        #expect(try entry("NC Year", cell).details.ncYear == year)
    }

    @Test(
        "Enrolment is read from codes and words",
        arguments: [
            ("C", Enrolment.current), ("Current", .current), ("Single", .current),
            ("Single Registration", .current), ("m", .main), ("Main", .main), ("Dual main", .main),
            ("Current Main (dual registration)", .main), ("S", .subsidiary),
            ("Subsidiary – Dual Registration", .subsidiary), ("S - Current Subsidiary", .subsidiary),
        ])
    func enrolment(_ cell: String, _ enrolment: Enrolment) throws {
        #expect(try entry("Reg status", cell).details.enrolment == enrolment)
    }

    @Test(
        "SEN is read from codes and words",
        arguments: [
            ("N", SEN.none), ("No", .none), ("None", .none), ("N - No Special Educational Need", .none),
            ("A", .schoolAction), ("School Action", .schoolAction), ("P", .schoolActionPlus),
            ("School Action Plus", .schoolActionPlus), ("SA+", .schoolActionPlus),
            ("School Action +", .schoolActionPlus), ("S", .statement), ("Statement", .statement),
            ("Statemented", .statement), ("K", .support), ("SEN Support", .support),
            ("K - SEN Support", .support), ("E", .plan), ("EHCP", .plan), ("EHC plan", .plan),
            ("Education, Health and Care Plan", .plan), ("Y", .some), ("yes", .some), ("1", .some),
        ])
    func sen(_ cell: String, _ sen: SEN) throws {
        #expect(try entry("SEN", cell).details.sen == sen)
    }

    @Test(
        "Yes and no are read as they are written",
        arguments: [
            ("Y", true), ("yes", true), ("T", true), ("TRUE", true), ("1", true), ("N", false), ("No", false),
            ("f", false), ("False", false), ("0", false),
        ])
    func flags(_ cell: String, _ flag: Bool) throws {
        #expect(try entry("FSM", cell).details.freeSchoolMeals == flag)
        #expect(try entry("Looked After", cell).details.inCare == flag)
    }

    static let bad: [(heading: String, cell: String, what: String)] = [
        (
            "UPN", "A926110010001",
            "this is not a UPN: with these digits its first letter is N. Check every character, or leave it blank and give the unit's own reference."
        ),
        (
            "UPN", "926110010001",
            "this is not a UPN. It has a letter and twelve digits, of which the last may be a letter, such as B801200005001."
        ),
        ("Surname", "#N/A", failed), ("NC Year", "#REF!", failed),
        (
            "Admission Date", "########",
            "the column was too narrow in the spreadsheet, which saved this in place of its value. Widen it, and save the file again."
        ),
        ("Admission Date", "31/02/2000", notADay), ("Admission Date", "soon", notADay),
        ("Admission Date", "2000-31-12", notADay), ("Admission Date", "1/2/3/4", notADay),
        ("Admission Date", "00/01/2000", notADay), ("Admission Date", "01/2000", notADay),
        ("Admission Date", "6 Ju 2000", notADay), ("Admission Date", "01/09/20000", notADay),
        ("Admission Date", "06/09/10", twoDigits), ("Admission Date", "06-09-10", twoDigits),
        (
            "Admission Date", "12/31/2000",
            "there is no such month, so here the month goes first, and perhaps in every line: no day of this column is taken. Give the column the format dd/mm/yyyy, and read the file again."
        ),
        ("Admission Date", "36772", asNumber), ("Admission Date", "36772.5", asNumber),
        ("NC Year", "N2", "nursery is before National Curriculum years begin. Leave the cell blank."),
        ("NC Year", "Nursery", "nursery is before National Curriculum years begin. Leave the cell blank."),
        ("NC Year", "15", year), ("NC Year", "-1", year), ("NC Year", "5.5", year), ("NC Year", "Y", year),
        ("NC Year", "10A", year), ("NC Year", "५", year),
        (
            "Reg Status", "G",
            "this is not an enrolment status. Write C (current, here alone), M (main, also elsewhere) or S (subsidiary, main elsewhere)."
        ),
        (
            "SEN", "Q",
            "this is not a SEN status. Write N, A, P, S, K, E, or Y where the provision is not known."
        ),
        (
            "SEN", "Autism",
            "this is not a SEN status. Write N, A, P, S, K, E, or Y where the provision is not known."
        ),
        ("FSM", "maybe", "this is neither yes nor no. Write Y or N."),
        ("In Care", "2", "this is neither yes nor no. Write Y or N."),
        (
            "Name", "Ann Adams",
            "it cannot be told which is the surname. Write it as Surname, Forename, or give each a column."
        ),
        (
            "Surname", "Ad\u{7}ams",
            "The name has a character at position 3 that cannot be seen or read (U+0007). Type it again without it."
        ),
        (
            "Forename", String(repeating: "a", count: 201),
            "The name has 201 characters, and 200 is the most. Shorten it."
        ),
    ]
    private static let failed =
        "a formula failed in the spreadsheet. Put it right there, or type the value, and save the file again."
    private static let notADay = "this is not a day of the calendar. Write it as dd/mm/yyyy."
    private static let twoDigits = "the year has two digits. Write all four: dd/mm/yyyy."
    private static let asNumber =
        "this is a number of days, as a spreadsheet keeps a date. Give the column the format dd/mm/yyyy there, and save the file again."
    private static let year =
        "this is not a National Curriculum year. Write R for Reception, or a number up to 14."

    @Test("What cannot be read is told with its line, column and value, and what to do", arguments: bad)
    func badCell(_ heading: String, _ cell: String, _ what: String) throws {
        let entry = try entry(heading, cell)
        let problems = entry.problems + entry.unread.compactMap(\.problem)
        #expect(problems.map(\.line) == [2])
        #expect(problems.map(\.column) == [heading])
        #expect(problems.map(\.value) == [cell.count > 80 ? cell.prefix(80) + "…" : cell])
        #expect(problems.map(\.kind.inWords) == [what])
    }

    @Test("All problems of a row are told, and a good row beside it has none")
    func allProblems() throws {
        let text = "\"Date of\nbirth\",UPN,FSM\n1/1/01,x,y\n1/1/2001,\(RollText.upns[0]),y\n"
        let entries = try RollFile(RollText.bytes(text)).entries
        #expect(entries.map { $0.problems.map(\.column) } == [["UPN"], []])
        #expect(entries.map { $0.unread.map(\.column) } == [["Date of birth"], []])
        #expect(entries.map(\.line) == [3, 4])
    }

    @Test(
        "A row of totals is a problem of its own",
        arguments: ["Total,12,,", "TOTALS: 12,,,", ",,Grand total,12"])
    func totals(_ row: String) throws {
        let entries = try RollFile(RollText.bytes("UPN,Surname,Forename,FSM\n\(row)\n")).entries
        #expect(
            entries.first?.problems.map(\.kind.inWords) == [
                "this looks like a row of totals, and not like a pupil. Leave the row out."
            ])
        let pupil = try RollFile(RollText.bytes("Surname,UPN\nTotalee,\(RollText.upns[0])\n")).entries
        #expect(pupil.first?.problems == [])
    }
}
