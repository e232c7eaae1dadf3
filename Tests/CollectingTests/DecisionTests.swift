import TargetSetting
import Testing

@testable import Collecting

@Suite("What officers decide")
struct DecisionTests {
    private let reason = Wording(kept: "The absence target is no lower than last year's")

    private func sendingBack(_ day: Day? = nil) -> LAAction { .sendBack(reason: reason, respondBy: day) }

    @Test("A submission that is accepted waits for nobody, until a new revision comes")
    func accepting() throws {
        var dossier = try Dossier([Test.arrival("a1", 1)])
            .deciding(.accept(comment: nil), on: day("12-12"))
        #expect(dossier.state == .accepted)
        #expect(dossier.state.waitingFor == nil)
        dossier.arrivals.append(try Test.arrival("a2", 2, after: "a1", number: 5))
        #expect(dossier.state == .received)
        #expect(dossier.accepted?.revision == 1)
    }

    @Test("A submission sent back is the unit's to answer, in the days that the cycle gives")
    func returning() throws {
        var dossier = try Dossier([Test.arrival("a1", 1)]).deciding(sendingBack(), on: day("12-14"))
        let position = Position(of: dossier, under: try Test.terms(), on: try day("12-20"))
        #expect(position.state == .returned)
        #expect(try position.due == day("01-04"))
        #expect(position.daysLeft == 15)
        #expect(position.owed == ["an answer to what was sent back on 14 December 2010: \(reason)"])
        dossier.arrivals.append(try Test.arrival("a2", 2, after: "a1", on: "12-20", number: 5))
        #expect(dossier.state == .received)
    }

    @Test("The LA sets a target only after a second return")
    func setting() throws {
        let target = LATarget(measure: "ks4-level2-em", value: .figure(.count(3, of: 9)), reason: reason)
        var dossier = try Dossier([Test.arrival("a1", 1)])
        for returns in 0..<2 {
            #expect(throws: LARefusal.setBeforeSecondReturn(dossier.unit.unit, returns: returns)) {
                try dossier.deciding(.setTarget(target), on: day("12-16"))
            }
            dossier = try dossier.deciding(sendingBack(day("12-2\(returns)")), on: day("12-1\(returns + 5)"))
            // The same again, before its day has passed, is no second return.
            dossier = try dossier.deciding(
                sendingBack(day("12-2\(returns + 1)")), on: day("12-1\(returns + 5)"))
            dossier.arrivals.append(
                try Test.arrival(
                    "a\(returns + 2)", returns + 2, after: "a\(returns + 1)", on: "12-16",
                    number: 10 + returns * 10))
        }
        dossier = try dossier.deciding(.setTarget(target), on: day("12-17"))
        #expect(dossier.targetsSetByLA == [target])
        let higher = LATarget(measure: "ks4-level2-em", value: .figure(.count(4, of: 9)), reason: reason)
        dossier = try dossier.deciding(.setTarget(higher), .accept(comment: nil), on: day("12-18"))
        #expect(dossier.targetsSetByLA == [higher])
        #expect(dossier.state == .accepted)
    }

    @Test("What is decided already is not decided again")
    func again() throws {
        let accepted = try Dossier([Test.arrival("a1", 1)]).deciding(.accept(comment: nil), on: day("12-12"))
        #expect(throws: LARefusal.alreadyAccepted(accepted.unit.unit, revision: 1)) {
            try accepted.deciding(.accept(comment: nil), on: day("12-13"))
        }
        let returned = try Dossier([Test.arrival("a1", 1)])
            .deciding(sendingBack(day("12-20")), on: day("12-12"))
        #expect(throws: LARefusal.alreadyReturned(returned.unit.unit, revision: 1)) {
            try returned.deciding(sendingBack(day("12-20")), on: day("12-13"))
        }
    }

    @Test("Nothing is decided about what has not come, or on a day that is past")
    func nothingThere() throws {
        let empty = try Dossier([])
        #expect(throws: LARefusal.nothingReceived(empty.unit.unit)) {
            try empty.deciding(.accept(comment: nil), on: day("12-12"))
        }
        let received = try Dossier([Test.arrival("a1", 1)])
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
        var dossier = try Dossier([Test.arrival("a1", 1, on: received)])
        if let extended {
            let action = LAAction.extend(
                until: try day(extended), grantedBy: Test.person, reason: Wording(kept: "burst pipe"))
            dossier = try dossier.deciding(action, on: day("12-12"))
        }
        let position = Position(of: dossier, under: try Test.terms(), on: try day("01-20"))
        #expect(position.judgement.judgement.rawValue == word)
        #expect(position.isLate == isLate)
    }

    @Test("The revision that counts is judged, and the day of the first is told beside it")
    func countingIsJudged() throws {
        let dossier = try Dossier([
            Test.arrival("a2", 2, after: "a1", on: "12-20", number: 2), Test.arrival("a1", 1, on: "12-10"),
        ])
        let position = Position(of: dossier, under: try Test.terms(), on: try day("12-21"))
        #expect(position.isLate)
        #expect(try position.receivedOn == day("12-20"))
        #expect(try position.firstReceivedOn == day("12-10"))
    }

    @Test("What answers a return has until the day that was given for it")
    func answering() throws {
        var dossier = try Dossier([Test.arrival("a1", 1, on: "12-10")]).deciding(
            .sendBack(reason: Wording(kept: "too low"), respondBy: day("12-22")), on: day("12-12"))
        dossier.arrivals.append(try Test.arrival("a2", 2, after: "a1", on: "12-22", number: 5))
        #expect(!Position(of: dossier, under: try Test.terms(), on: try day("12-23")).isLate)
        dossier.arrivals[1] = try Test.arrival("a2", 2, after: "a1", on: "12-23", number: 5)
        #expect(Position(of: dossier, under: try Test.terms(), on: try day("12-23")).isLate)
    }

    @Test(
        "While nothing has come, the days left are to the LA's date or the extension, and never past the day in law"
    )
    func daysLeft() throws {
        let dossier = try Dossier([])
        let terms = try Test.terms()
        #expect(Position(of: dossier, under: terms, on: try day("12-10")).daysLeft == 3)
        #expect(Position(of: dossier, under: terms, on: try day("12-14")).isLate)
        func extended(_ until: String) throws -> Position {
            let action = LAAction.extend(
                until: try day(until), grantedBy: Test.person, reason: Wording(kept: "flood"))
            return Position(
                of: try dossier.deciding(action, on: day("12-10")), under: terms, on: try day("12-10"))
        }
        #expect(try extended("12-20").daysLeft == 10)
        #expect(try extended("01-20").daysLeft == 21)
        #expect(throws: LARefusal.self) { try extended("12-13") }
    }
}

@Suite("A unit is asked for what it owes, and for nothing else")
struct OwedTests {
    @Test("No pupils expected in a key stage: nothing is owed for it")
    func cohorts() throws {
        let terms = try Test.terms()
        let today = try day("12-10")
        func owed(_ expected: [String: Int]) throws -> [String] {
            Dossier(unit: try Test.unit(expected: expected)).owed(under: terms, on: today)
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
        let dossier = Dossier(
            unit: try Test.unit(expected: ["ks2": expected]), arrivals: [try Test.arrival("a1", 1)])
        let position = Position(of: dossier, under: try Test.terms(), on: try day("12-12"))
        #expect(position.problems.contains { $0.hasPrefix("Key stage 2") } == isTold)
    }

    @Test("Only units whose move it is are asked, and with a number of days only those due by then")
    func chased() throws {
        let terms = try Test.terms()
        let today = try day("12-10")
        let dossiers = [
            try Dossier([]), try Dossier([Test.arrival("a1", 1)]),
            try Dossier([Test.arrival("a1", 1)]).deciding(.accept(comment: nil), on: today),
            try Dossier([Test.arrival("a1", 1)])
                .deciding(.sendBack(reason: Wording(kept: "too low"), respondBy: nil), on: today),
        ]
        let positions = dossiers.map { Position(of: $0, under: terms, on: today) }
        #expect(Chase(positions, within: nil).debts.map(\.position.state) == [.notReceived, .returned])
        #expect(Chase(positions, within: 3).debts.map(\.position.state) == [.notReceived])
        #expect(Chase(positions, within: 2).debts.isEmpty)
    }

    @Test("The message says what is owed, by when and whom to ask, and nothing that is not owed")
    func message() throws {
        let dossier = Dossier(unit: try Test.unit(expected: ["ks1": 0, "ks2": 0, "ks4": 9]))
        let position = Position(of: dossier, under: try Test.terms(), on: try day("12-10"))
        let message = try #require(Chase([position], within: nil).debts.first).message(from: try Test.terms())
        #expect(message.subject.contains("926/1105"))
        #expect(message.body.contains("Dear Sam Sample,"))
        #expect(message.body.contains("- Key stage 4 (now Year 10, 9 pupils expected): 3 targets"))
        #expect(!message.body.contains("Key stage 2"))
        #expect(message.body.contains("by 13 December 2010, 3 days left"))
        #expect(message.body.contains("your School Improvement Partner (SIP)"))
    }
}
