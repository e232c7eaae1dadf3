package import FoundationEssentials
import Sentences
package import TargetSetting

/// The days of a cycle for a calendar program (RFC 5545): an event of whole days for each milestone, with reminders.
package struct CycleCalendar: Sendable {
    /// The whole calendar, in lines that end with CR LF.
    package let text: String
    /// `2010-autumn-pru.ics`.
    package let name: String

    /// The same in UTF-8, as a calendar program reads it.
    package var bytes: Data { Data(text.utf8) }

    /// The calendar of a cycle's milestones, in the order of the cycle.
    /// - Parameter day: what the events are stamped with; the same day gives the same bytes.
    package init(of cycle: Cycle, stampedOn day: Day) {
        name = "\(cycle.id).ics"
        var numbers: [Milestone.Meaning: Int] = [:]
        let events = cycle.milestones.flatMap { milestone -> [CalendarLine] in
            let number = numbers[milestone.meaning, default: 0] + 1
            numbers[milestone.meaning] = number
            return CycleCalendar.event(milestone, number: number, of: cycle, stampedOn: day)
        }
        let lines =
            [
                CalendarLine("BEGIN", raw: "VCALENDAR"), CalendarLine("VERSION", raw: "2.0"),
                CalendarLine("PRODID", raw: "-//pru//Target setting//EN"),
                CalendarLine("CALSCALE", raw: "GREGORIAN"), CalendarLine("METHOD", raw: "PUBLISH"),
                CalendarLine("X-WR-CALNAME", text: cycle.title),
            ] + events + [CalendarLine("END", raw: "VCALENDAR")]
        text = lines.map(\.folded).joined()
    }

    private static func event(
        _ milestone: Milestone, number: Int, of cycle: Cycle, stampedOn day: Day
    ) -> [CalendarLine] {
        let first = milestone.from ?? milestone.to
        let end = milestone.to.adding(days: 1)
        // The meaning and its number, and not the title or the day: an event that is moved or renamed stays the same event.
        let uid = "\(cycle.id).\(milestone.meaning.rawValue).\(number)@\(cycle.authority?.code ?? "000").pru"
        return [
            CalendarLine("BEGIN", raw: "VEVENT"), CalendarLine("UID", raw: uid),
            CalendarLine("DTSTAMP", raw: "\(day.digits)T000000Z"),
            CalendarLine("DTSTART;VALUE=DATE", raw: first.digits),
            // The first day after it.
            CalendarLine("DTEND;VALUE=DATE", raw: end.digits),
            CalendarLine("SUMMARY", text: milestone.title),
            CalendarLine("DESCRIPTION", text: description(of: milestone, in: cycle)),
            CalendarLine("TRANSP", raw: "TRANSPARENT"),
        ] + milestone.meaning.reminders.flatMap { reminder($0, before: milestone) }
            + [CalendarLine("END", raw: "VEVENT")]
    }

    /// At nine in the morning some days before the last day. Before a day by itself it is counted from its start, which
    /// every program does; a window's last day can only be counted back from its end.
    private static func reminder(_ days: Int, before milestone: Milestone) -> [CalendarLine] {
        let trigger =
            milestone.from == nil
            ? CalendarLine("TRIGGER", raw: "-P\(days - 1)DT15H")
            : CalendarLine("TRIGGER;RELATED=END", raw: "-P\(days)DT15H")
        let when = days == 1 ? "tomorrow" : "in \(days) days"
        let last = milestone.from == nil ? "" : "The last day is "
        return [
            CalendarLine("BEGIN", raw: "VALARM"), CalendarLine("ACTION", raw: "DISPLAY"), trigger,
            CalendarLine(
                "DESCRIPTION", text: "\(milestone.title): \(last)\(when), \(milestone.to.inWords)"),
            CalendarLine("END", raw: "VALARM"),
        ]
    }

    private static func description(of milestone: Milestone, in cycle: Cycle) -> String {
        let signatories = cycle.signatories.filter { milestone.signatories.contains($0.id) }.map(\.title)
        let contacts = cycle.contacts.map { contact in
            "Ask: "
                + [contact.title, contact.reach, contact.about.map { "about \($0)" }].compactMap(\.self)
                .joined(separator: ", ")
        }
        let lines = [
            [cycle.title, cycle.reference].compactMap(\.self).joined(separator: ", "), cycle.notice,
            milestone.inWords, signatories.isEmpty ? nil : "For: \(signatories.joined(separator: ", "))",
        ]
        return (lines.compactMap(\.self) + contacts).joined(separator: "\n")
    }
}

extension Milestone.Meaning {
    /// How many days before the last day somebody is reminded: two weeks before a day with consequences, because a
    /// committee has to meet, and one week before the others.
    var reminders: [Int] {
        switch self {
        case .laDeadline, .statutory: [14, 7, 1]
        case .proposedBy, .agreementWindow: [7, 1]
        case .information, .frozenAfter, .passedOn: []
        }
    }
}

/// A property of a calendar.
struct CalendarLine {
    private let content: String

    /// A value that is no text.
    init(_ name: String, raw value: String) { content = "\(name):\(value)" }

    /// A text, escaped.
    init(_ name: String, text: String) {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped.append(contentsOf: "\\\(scalar)".unicodeScalars)
            case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: escaped.append(" ")
            default: escaped.append(scalar)
            }
        }
        content = "\(name):\(String(escaped))"
    }

    /// In pieces of at most 75 bytes, no character cut, each but the first after a space; with CR LF at the end of each.
    var folded: String {
        var lines = String.UnicodeScalarView()
        var length = 0
        for scalar in content.unicodeScalars {
            let size = UTF8.width(scalar)
            if length + size > 75 {
                lines.append(contentsOf: "\r\n ".unicodeScalars)
                length = 1
            }
            lines.append(scalar)
            length += size
        }
        lines.append(contentsOf: "\r\n".unicodeScalars)
        return String(lines)
    }
}

extension Day {
    /// `20101213`.
    fileprivate var digits: String { description.filter { $0 != "-" } }
}
