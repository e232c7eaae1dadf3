import Input
import Sentences
import TargetSetting
import Testing

@Suite("What people write is read the same wherever they write it")
struct ReadingTests {
    private static let input = Input(.by)

    @Test(
        "A day is read in every form that people use, in options and cells",
        arguments: [
            "2010-12-13", "13/12/2010", "13-12-2010", "13.12.2010", "13 Dec 2010", "13-December-2010",
        ])
    func day(_ text: String) throws {
        let day = Day(year: 2010, month: 12, day: 13)
        #expect(try ReadingTests.input.day(text) == day)
        #expect(try Input.cell.day(text) == day)
    }

    @Test("Every day that the program prints it reads, in options and cells")
    func printedDays() throws {
        for number in 0..<366 {
            let day = try #require(Day(year: 2012, month: 1, day: 1)).adding(days: number)
            let month = day.inWords.split(separator: " ")[1]
            let short = day.inWords.replacing(month, with: month.prefix(3))
            for text in [day.inWords, short, day.description] {
                #expect(try ReadingTests.input.day(text) == day)
                #expect(try Input.cell.day(text) == day)
            }
        }
    }

    @Test("Cells take what options take, and what programs write in them")
    func leniency() {
        let rows: [(what: String, isTakenTyped: Bool, isRead: (Input) -> Bool)] = [
            ("13.12.2010", true, { (try? $0.day("13.12.2010")) != nil }),
            ("13/12/2010 00:00:00", false, { (try? $0.day("13/12/2010 00:00:00")) != nil }),
            ("Year 5", true, { (try? $0.ncYear("Year 5")) == 5 }),
            ("Main - Dual Registration", true, { (try? $0.enrolment("Main - Dual Registration")) == .main }),
            ("K - SEN support", true, { (try? $0.sen("K - SEN support")) == .support }),
            ("a line break", false, { (try? $0.text("Ann\nMarie", as: .name))?.text == "Ann Marie" }),
        ]
        for row in rows {
            #expect(row.isRead(.cell), "\(row.what)")
            #expect(row.isRead(ReadingTests.input) == row.isTakenTyped, "\(row.what)")
        }
    }

    @Test("A cell that denies what it names, or names two things, is not read")
    func denials() {
        for text in [
            "Not current", "Not main", "Previously current", "Former main", "M/S",
            "Current main & subsidiary",
            "Current until July", "Main or subsidiary", "Current, dual, main school Ashfield", "Guest",
            "Main elsewhere", "Current (dual)", "Dual (main school elsewhere)", "Current - Respite",
            "Current (leaving Easter)",
            "S/C", "C - Current Main", "Single Main", "Dual", "Current/Guest", "No", "C, M", "C subsidiary",
            "Single / main",
        ] {
            #expect(throws: InputProblem.self, "\(text)") { try Input.cell.enrolment(text) }
        }
        for text in ["K / E", "S - ceased", "A or P", "P - former"] {
            #expect(throws: InputProblem.self, "\(text)") { try Input.cell.sen(text) }
        }
        for text in ["11+", "5-6", "0:00:07", "10 days, 0:00:00"] {
            #expect(throws: InputProblem.self, "\(text)") { try Input.cell.ncYear(text) }
        }
        #expect((try? Input.cell.sen("N - No special educational need")) == SEN.none)
        for (text, enrolment): (String, Enrolment) in [
            ("S Current Subsidiary", .subsidiary), ("Current (sub)", .subsidiary),
            ("Current - dual subs", .subsidiary), ("Current Main (dual registration)", .main),
            ("C - Current (single registration at this school)", .current), ("M - Dual Main", .main),
            ("C Current (single registration)", .current), ("Sole", .current),
            ("Sole registration", .current),
        ] {
            #expect((try? Input.cell.enrolment(text)) == enrolment, "\(text)")
        }
    }

    private func problem(_ read: @autoclosure () throws -> Any) -> InputProblem? {
        do { _ = try read() } catch { return error as? InputProblem }
        return nil
    }

    @Test("What cannot be read is said, with an example made of what was typed")
    func sentences() {
        let input = ReadingTests.input
        let day = "is not a day of the calendar. Type it as 2010-12-13 or 13/12/2010."
        let finer = "has more than one decimal place, and it is recorded to one. Round it, such as"
        let rows: [(InputProblem?, String)] = [
            (problem(try input.whole("2.5")), "‘2.5’ is not a whole number from 0. Type one, such as 7."),
            (
                problem(try input.decimal("21,5") as Percentage),
                "‘21,5’ is not a number. Type one, such as 21.5."
            ),
            (problem(try input.decimal(".5") as Percentage), "‘.5’ is not a number. Type one, such as 0.5."),
            (
                problem(try input.decimal("1e1") as Percentage),
                "‘1e1’ is not a number. Type one, such as 22.4."
            ),
            (problem(try input.decimal("28.57") as Percentage), "‘28.57’ \(finer) 28.6."),
            (
                problem(try input.decimal("28,57") as Percentage),
                "‘28,57’ is not a number. Type one, such as 28.6."
            ),
            (
                problem(try input.decimal("1000000") as Points),
                "‘1000000’ is larger than any such figure. Type one with five digits at the most."
            ),
            (problem(try input.decimal("99.95%") as Percentage), "‘99.95%’ \(finer) 100.0."),
            (problem(try input.decimal("22.01") as Percentage), "‘22.01’ \(finer) 22.0."),
            (problem(try input.day("2010-02-30")), "‘2010-02-30’ \(day)"),
            (problem(try input.day("40525")), "‘40525’ \(day)"),
            (
                problem(try input.day("6/12/10")),
                "‘6/12/10’: the year has two digits. Write all four: 6/12/2010."
            ),
            (
                problem(try input.day("12/31/2010")),
                "‘12/31/2010’: there is no such month. The day goes first: 31/12/2010."
            ),
            (problem(try input.year("2006/08")), "‘2006/08’ is not an academic year. Type it as 2006/07."),
            (problem(try input.year("last")), "‘last’ is not an academic year. Type it as 2008/09."),
            (
                problem(try input.ncYear("N")),
                "‘N’ stands for the year. Type the NC year in place of it, such as 10 or R for Reception. Nursery is before National Curriculum years begin."
            ),
            (
                problem(try input.ncYear("N2")),
                "‘N2’ is before National Curriculum years begin. Leave it out."
            ),
            (problem(try input.flag("maybe")), "‘maybe’ is neither yes nor no. Write Y or N."),
            (
                problem(try input.step("70%")),
                "‘70%’ has no day. Type it as '2011-04-08: reads 40 words a minute'."
            ),
        ]
        for (problem, sentence) in rows {
            #expect(problem?.message == sentence)
            #expect(problem?.field == .by)
        }
    }

    @Test("A problem tells programs its field, what was typed, and what there is")
    func facts() {
        let problem = problem(try ReadingTests.input.choice("X", of: Enrolment.self))
        #expect(problem?.code == "not-one-of")
        #expect(problem?.facts == ["field": "by", "typed": "X", "known": ["C", "M", "S"]])
    }

    @Test(
        "A number below 0 is told as one, and what only begins with a dash is no number",
        arguments: [
            ("-1", "below-zero"), ("-0.5", "below-zero"), ("−22.4", "below-zero"), ("-x", "not-a-decimal"),
            ("--1", "not-a-decimal"),
        ])
    func belowZero(_ typed: String, _ code: String) {
        let problem = problem(try ReadingTests.input.decimal(typed) as Percentage)
        #expect(problem?.code == code)
    }

    @Test("What the domain refuses keeps its code and its values")
    func refused() {
        let problem = problem(try ReadingTests.input.sessions("900/800"))
        #expect(problem?.kind == .refused(.typed(.sessionsImpossible(missed: 900, possible: 800))))
        #expect(problem?.code == "sessions-impossible")
        #expect(problem?.facts["possible"] == .number(800))
        #expect(problem?.isOfRightForm == true)
    }

    @Test(
        "A mail address is one that a message can be written to",
        arguments: [
            ("head@example.org", true), ("o'neil.a+pru@a-b.example.org", true), ("head@example", false),
            ("a b@example.org", false), ("@example.org", false), ("zoë@example.org", false),
            ("head@example.org\nBcc: x@y.z", false),
        ])
    func mailAddress(_ text: String, isOne: Bool) {
        #expect(((try? Input.cell.address(text)) != nil) == isOne)
    }
}
