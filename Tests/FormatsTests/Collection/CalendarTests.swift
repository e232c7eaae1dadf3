import Formats
import Foundation
import TargetSetting
import Testing

@Suite struct CalendarTests {
    private func lines(_ milestones: String, title: String = "A cycle") throws -> [String] {
        let cycle = try CycleFile(
            yaml: """
                id: example
                title: "\(title)"
                authority: {name: Norfolk, code: 926}
                contacts:
                  - {title: "the LA's contact", reach: "targets@example.org; 01603 000000", about: this action}
                milestones:
                \(milestones)
                """
        ).cycle
        let day = try #require(Day("2010-11-12"))
        let calendar = CycleCalendar(of: cycle, stampedOn: day)
        #expect(calendar.name == "example.ics")
        let folded = calendar.text.components(separatedBy: "\r\n")
        #expect(folded.last == "")
        #expect(!calendar.text.unicodeScalars.split(separator: "\r\n".unicodeScalars).joined().contains("\n"))
        for line in folded { #expect(line.utf8.count <= 75, "\(line)") }
        return calendar.text.replacing("\r\n ", with: "").components(separatedBy: "\r\n").dropLast()
    }

    @Test("A day is an event that ends on the next day, stamped with the day that was given")
    func day() throws {
        let lines = try lines("  - {title: LA deadline, meaning: la-deadline, on: 2010-12-31}")
        for line in [
            "UID:example.la-deadline.1@926.pru", "DTSTAMP:20101112T000000Z", "DTSTART;VALUE=DATE:20101231",
            "DTEND;VALUE=DATE:20110101", "SUMMARY:LA deadline", "TRIGGER:-P13DT15H", "TRIGGER:-P6DT15H",
            "TRIGGER:-P0DT15H",
            "DESCRIPTION:LA deadline: tomorrow\\, 31 December 2010",
            "DESCRIPTION:A cycle\\n31 December 2010\\nAsk: the LA's contact\\, targets@example.org\\; 01603 000000\\, about this action",
        ] { #expect(lines.contains(line), "\(line) is not in \(lines)") }
        #expect(lines.filter { $0 == "BEGIN:VALARM" }.count == 3)
        #expect(lines.filter { $0.hasPrefix("BEGIN") }.count == lines.filter { $0.hasPrefix("END") }.count)
    }

    @Test("A window spans its days, and its reminders are before the last of them")
    func window() throws {
        let lines = try lines(
            "  - {title: Agreement, meaning: agreement-window, from: 2010-11-01, to: 2010-12-13}")
        for line in [
            "DTSTART;VALUE=DATE:20101101", "DTEND;VALUE=DATE:20101214", "TRIGGER;RELATED=END:-P7DT15H",
            "TRIGGER;RELATED=END:-P1DT15H",
            "DESCRIPTION:Agreement: The last day is in 7 days\\, 13 December 2010",
        ] { #expect(lines.contains(line), "\(line) is not in \(lines)") }
    }

    @Test(
        "Before what somebody has to do there are reminders, and before nothing else",
        arguments: [
            ("la-deadline", 3), ("statutory", 3), ("proposed-by", 2), ("agreement-window", 2),
            ("information", 0), ("frozen-after", 0), ("passed-on", 0),
        ])
    func reminders(meaning: String, count: Int) throws {
        let lines = try lines("  - {title: A day, meaning: \(meaning), on: 2010-12-13}")
        #expect(lines.filter { $0 == "BEGIN:VALARM" }.count == count)
    }

    @Test("An event that is moved or renamed stays the same event, and two of one meaning are two")
    func identity() throws {
        func uids(_ milestones: String) throws -> [String] {
            try lines(milestones).filter { $0.hasPrefix("UID") }
        }
        let before = try uids("  - {title: A, on: 2010-12-13}\n  - {title: B, on: 2010-12-14}")
        let after = try uids("  - {title: C, on: 2010-12-15}\n  - {title: D, on: 2010-12-14}")
        #expect(before == after && Set(before).count == 2)
    }

    @Test("A text of any length and script is folded between characters and reads the same")
    func folded() throws {
        for length in 60..<80 {
            let title = String(repeating: "a", count: length) + "é😀ﬃ ; , "
            let escaped = title.replacing(";", with: "\\;").replacing(",", with: "\\,")
            let lines = try lines("  - {title: \"\(title)x\", on: 2010-12-13}", title: title + "\\\\x")
            #expect(lines.contains("SUMMARY:\(escaped)x"))
            #expect(lines.contains("X-WR-CALNAME:\(escaped)\\\\x"))
        }
    }

    @Test("A line break in a text, which would begin a line of the calendar, is refused with the cycle")
    func injected() {
        #expect(throws: CycleProblems.self) {
            try lines("  - {title: \"A\\nBEGIN:VEVENT\\r\\nEND:VCALENDAR\", on: 2010-12-13}")
        }
    }
}
