import Sentences
import TargetSetting
import Testing

@testable import LocalAuthority

@Suite("What officers decide")
struct DecisionTests {
    private let reason = PersonText(kept: "The absence target is no lower than last year's")

    private func sendingBack(_ day: Day? = nil) -> LAAction { .sendBack(reason: reason, respondBy: day) }

    @Test("A submission that is accepted waits for nobody, until a new revision comes")
    func accepting() throws {
        var record = try UnitRecord([Test.arrival("a1", 1)])
            .deciding(.accept(comment: nil), on: day("12-12"))
        #expect(record.state == .accepted)
        #expect(record.state.waitingFor == nil)
        record.arrivals.append(try Test.arrival("a2", 2, after: "a1", number: 5))
        #expect(record.state == .received)
        #expect(record.accepted?.revision == 1)
    }

    @Test("A submission sent back is the unit's to answer, in the days that the cycle gives")
    func returning() throws {
        var record = try UnitRecord([Test.arrival("a1", 1)]).deciding(sendingBack(), on: day("12-14"))
        let status = UnitStatus(of: record, under: try Test.terms(), on: try day("12-20"))
        #expect(status.state == .returned)
        #expect(try status.due == day("01-04"))
        #expect(status.daysLeft == 15)
        #expect(try status.owed == [.answer(to: reason, returnedOn: day("12-14"))])
        record.arrivals.append(try Test.arrival("a2", 2, after: "a1", on: "12-20", number: 5))
        #expect(record.state == .received)
    }

    @Test(
        "While an answer is owed, a target waits for it or for the day that was given, and not for another return"
    )
    func waitingForTheAnswer() throws {
        let target = LATarget(measure: "ks4-level2-em", value: .figure(.count(3, of: 9)), reason: reason)
        var record = try UnitRecord([])
        #expect(throws: LARefusal.nothingReceived(record.unit.unit)) {
            try record.deciding(.setTarget(target), on: day("12-16"))
        }
        record = try UnitRecord([Test.arrival("a1", 1)]).deciding(
            sendingBack(day("12-20")), on: day("12-16"))
        for (today, answerBy) in [("12-20", try day("12-20")), ("12-21", nil)] as [(String, Day?)] {
            let refusal = LARefusal.setBeforeSecondReturn(
                record.unit.unit, returns: 1, answerBy: answerBy)
            #expect(
                refusal.remedies == [
                    .la(answerBy == nil ? .returnToUnit(record.unit.unit.dfe) : .collectAnswer)
                ])
            #expect(throws: refusal) { try record.deciding(.setTarget(target), on: day(today)) }
            let again = try record.decide(sendingBack(day("12-30")), under: Test.terms(), on: day(today))
            #expect(again.consequences.contains(.targetsCanBeSet) == (answerBy == nil))
        }
        record = try record.deciding(sendingBack(day("12-30")), .setTarget(target), on: day("12-21"))
        #expect(record.targetsSetByLA == [target])
    }

    @Test("The LA sets a target only after a second return")
    func setting() throws {
        let target = LATarget(measure: "ks4-level2-em", value: .figure(.count(3, of: 9)), reason: reason)
        var record = try UnitRecord([Test.arrival("a1", 1)])
        for returns in 0..<2 {
            let refusal = LARefusal.setBeforeSecondReturn(
                record.unit.unit, returns: returns, answerBy: nil)
            #expect(throws: refusal) {
                try record.deciding(.setTarget(target), on: day("12-16"))
            }
            record = try record.deciding(sendingBack(day("12-2\(returns)")), on: day("12-1\(returns + 5)"))
            // The same again, before its day has passed, is no second return.
            record = try record.deciding(
                sendingBack(day("12-2\(returns + 1)")), on: day("12-1\(returns + 5)"))
            record.arrivals.append(
                try Test.arrival(
                    "a\(returns + 2)", returns + 2, after: "a\(returns + 1)", on: "12-16",
                    number: 10 + returns * 10))
        }
        record = try record.deciding(.setTarget(target), on: day("12-17"))
        #expect(record.targetsSetByLA == [target])
        let higher = LATarget(measure: "ks4-level2-em", value: .figure(.count(4, of: 9)), reason: reason)
        record = try record.deciding(.setTarget(higher), .accept(comment: nil), on: day("12-18"))
        #expect(record.targetsSetByLA == [higher])
        #expect(record.state == .accepted)
    }

    @Test("What is decided already is not decided again")
    func again() throws {
        let accepted = try UnitRecord([Test.arrival("a1", 1)]).deciding(
            .accept(comment: nil), on: day("12-12"))
        #expect(throws: LARefusal.alreadyAccepted(accepted.unit.unit, revision: 1)) {
            try accepted.deciding(.accept(comment: nil), on: day("12-13"))
        }
        let returned = try UnitRecord([Test.arrival("a1", 1)])
            .deciding(sendingBack(day("12-20")), on: day("12-12"))
        #expect(throws: LARefusal.alreadyReturned(returned.unit.unit, revision: 1)) {
            try returned.deciding(sendingBack(day("12-20")), on: day("12-13"))
        }
    }

    @Test("Nothing is decided about what has not come, or on a day that is past")
    func nothingThere() throws {
        let empty = try UnitRecord([])
        #expect(throws: LARefusal.nothingReceived(empty.unit.unit)) {
            try empty.deciding(.accept(comment: nil), on: day("12-12"))
        }
        let received = try UnitRecord([Test.arrival("a1", 1)])
        #expect(throws: LARefusal.self) {
            try received.deciding(sendingBack(day("12-10")), on: day("12-12"))
        }
    }
}

@Suite("On time is judged by the day on which the LA had the file")
struct JudgementTests {
    /// LA date 13 December, statutory date 31 December 2010.
    @Test(
        "By the LA's date, the unit's extension and the statutory date",
        arguments: [
            ("12-13", nil, "on-time", false), ("12-14", nil, "late", true),
            ("12-14", "12-20", "on-time-by-extension", false), ("12-21", "12-20", "late", true),
            ("12-31", nil, "late", true), ("01-01", nil, "after-statutory", true),
            ("01-01", "01-10", "after-statutory", true),
        ])
    func judged(received: String, extended: String?, word: String, isLate: Bool) throws {
        var record = try UnitRecord([Test.arrival("a1", 1, on: received)])
        if let extended {
            let action = LAAction.extend(
                until: try day(extended), grantedBy: Test.person, reason: PersonText(kept: "burst pipe"))
            record = try record.deciding(action, on: day("12-12"))
        }
        let status = UnitStatus(of: record, under: try Test.terms(), on: try day("01-20"))
        #expect(status.judgement.judgement.rawValue == word)
        #expect(status.isLate == isLate)
    }

    @Test("The revision that counts is judged, and the day of the first is told beside it")
    func countingIsJudged() throws {
        let record = try UnitRecord([
            Test.arrival("a2", 2, after: "a1", on: "12-20", number: 2), Test.arrival("a1", 1, on: "12-10"),
        ])
        let status = UnitStatus(of: record, under: try Test.terms(), on: try day("12-21"))
        #expect(status.isLate)
        #expect(try status.receivedOn == day("12-20"))
        #expect(try status.firstReceivedOn == day("12-10"))
    }

    @Test("What answers a return has until the day that was given for it")
    func answering() throws {
        var record = try UnitRecord([Test.arrival("a1", 1, on: "12-10")]).deciding(
            .sendBack(reason: PersonText(kept: "too low"), respondBy: day("12-22")), on: day("12-12"))
        record.arrivals.append(try Test.arrival("a2", 2, after: "a1", on: "12-22", number: 5))
        #expect(!UnitStatus(of: record, under: try Test.terms(), on: try day("12-23")).isLate)
        record.arrivals[1] = try Test.arrival("a2", 2, after: "a1", on: "12-23", number: 5)
        #expect(UnitStatus(of: record, under: try Test.terms(), on: try day("12-23")).isLate)
    }

    @Test(
        "While nothing has come, the days left are to the LA's date or the extension, and never past the day in law"
    )
    func daysLeft() throws {
        let record = try UnitRecord([])
        let terms = try Test.terms()
        #expect(UnitStatus(of: record, under: terms, on: try day("12-10")).daysLeft == 3)
        #expect(UnitStatus(of: record, under: terms, on: try day("12-14")).isLate)
        func extended(_ until: String) throws -> UnitStatus {
            let action = LAAction.extend(
                until: try day(until), grantedBy: Test.person, reason: PersonText(kept: "flood"))
            return UnitStatus(
                of: try record.deciding(action, on: day("12-10")), under: terms, on: try day("12-10"))
        }
        #expect(try extended("12-20").daysLeft == 10)
        #expect(try extended("01-20").daysLeft == 21)
        #expect(throws: LARefusal.self) { try extended("12-13") }
        let farAway = try day("12-13").adding(months: 12)
        let asked = try day("12-10")
        func until(_ day: Day) throws {
            _ = try record.deciding(
                .extend(until: day, grantedBy: Test.person, reason: PersonText(kept: "flood")), on: asked)
        }
        try until(farAway)
        #expect(throws: LARefusal.dayTooLate(farAway.adding(days: 1), last: farAway)) {
            try until(farAway.adding(days: 1))
        }
    }
}

@Suite("A unit is asked for what it owes, and for nothing else")
struct OwedTests {
    @Test("No pupils expected in a key stage: nothing is owed for it")
    func cohorts() throws {
        let terms = try Test.terms()
        let today = try day("12-10")
        func owed(_ expected: [KeyStage.ID: Int]) throws -> [String] {
            UnitRecord(unit: try Test.unit(expected: expected)).owed(under: terms, on: today)
                .map(\.inWords)
        }
        #expect(try owed([:]).contains { $0.hasPrefix("Key stage 2") })
        #expect(try !owed(["ks2": 0]).contains { $0.hasPrefix("Key stage 2") })
        #expect(
            try owed(["ks2": 7]).contains("Key stage 2 (now Year 5, 7 pupils expected): 3 targets"))
    }

    @Test(
        "Pupils where the list expects none, or none where it expects some, are told of; another number is not",
        arguments: [(0, true), (7, false), (9, false)])
    func unexpected(expected: Int, isTold: Bool) throws {
        let record = UnitRecord(
            unit: try Test.unit(expected: ["ks2": expected]), arrivals: [try Test.arrival("a1", 1)])
        let status = UnitStatus(of: record, under: try Test.terms(), on: try day("12-12"))
        let isFound = status.problems.contains {
            if case .group(let keyStage, expected, 7) = $0 { keyStage.id == "ks2" } else { false }
        }
        #expect(isFound == isTold)
    }

    @Test("Only units whose move it is are asked, and with a number of days only those due by then")
    func chased() throws {
        let terms = try Test.terms()
        let today = try day("12-10")
        let records = [
            try UnitRecord([]), try UnitRecord([Test.arrival("a1", 1)]),
            try UnitRecord([Test.arrival("a1", 1)]).deciding(.accept(comment: nil), on: today),
            try UnitRecord([Test.arrival("a1", 1)])
                .deciding(.sendBack(reason: PersonText(kept: "too low"), respondBy: nil), on: today),
        ]
        let statuses = records.map { UnitStatus(of: $0, under: terms, on: today) }
        #expect(Chase(statuses, within: nil).debts.map(\.status.state) == [.notReceived, .returned])
        #expect(Chase(statuses, within: 3).debts.map(\.status.state) == [.notReceived])
        #expect(Chase(statuses, within: 2).debts.isEmpty)
    }

    @Test("The message says what is owed, by when and whom to ask, and nothing that is not owed")
    func message() throws {
        let record = UnitRecord(unit: try Test.unit(expected: ["ks1": 0, "ks2": 0, "ks4": 9]))
        let status = UnitStatus(of: record, under: try Test.terms(), on: try day("12-10"))
        let message = try #require(Chase([status], within: nil).debts.first).message(from: try Test.terms())
        #expect(message.subject.contains("926/1105"))
        #expect(message.body.contains("Dear Sam Sample,"))
        #expect(message.body.contains("- Key stage 4 (now Year 10, 9 pupils expected): 3 targets"))
        #expect(!message.body.contains("Key stage 2"))
        #expect(message.body.contains("by 13 December 2010, 3 days left"))
        #expect(message.body.contains("your School Improvement Partner (SIP)"))
    }
}
