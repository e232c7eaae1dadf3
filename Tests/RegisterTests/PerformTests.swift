import Formats
import Foundation
import Register
import Samples
import Sentences
import Synchronization
import TargetSetting
import Testing

/// Where a register was seen, and what has happened to it since.
@Suite struct PerformTests {
    private let action = Action.setGroup(keyStage: "ks2", pupils: 8)
    private let other = Action.setGroup(keyStage: "ks4", pupils: 3)

    @Test("An action that holds only for what was seen is refused once somebody else has done something")
    func changedMeanwhile() throws {
        let workshop = try Workshop(played: false)
        let register = try workshop.open()
        let seen = try register.look()
        #expect(seen.journalNumber == 1)
        _ = try workshop.open().perform(other, by: Sample.person, now: Workshop.now)
        let before = try workshop.bytes
        #expect(throws: RegisterProblem.changedMeanwhile(path: workshop.path)) {
            try register.perform(action, by: Sample.person, now: Workshop.now, ifAt: seen.journalNumber)
        }
        #expect(try workshop.bytes == before)
        let again = try register.look()
        #expect(again.journalNumber == 2)
        #expect(again.targetSet.groups == ["ks4": 3])
        _ = try register.perform(action, by: Sample.person, now: Workshop.now, ifAt: again.journalNumber)
        #expect(try register.look().journalNumber == 3)
        #expect(try workshop.open().load().groups == ["ks2": 8, "ks4": 3])
        #expect(try workshop.problems == [])
    }

    @Test("What another program wrote since is worked on, not what was read before")
    func othersAreSeen() throws {
        let workshop = try Workshop(played: false)
        let register = try workshop.open()
        #expect(try register.load().groups == [:])
        _ = try workshop.open().perform(other, by: Sample.person, now: Workshop.now)
        _ = try register.perform(action, by: Sample.person, now: Workshop.now)
        #expect(try register.load().groups == ["ks2": 8, "ks4": 3])
        #expect(try register.load() == workshop.open().load())
        #expect(try workshop.problems == [])
    }

    @Test(
        "What was rehearsed is done as it was, and anew where somebody wrote in between",
        arguments: [false, true])
    func rehearsed(isWrittenBetween: Bool) throws {
        let workshop = try Workshop(played: false)
        let register = try workshop.open()
        let seen = try register.look()
        let rehearsed = try register.rehearse(
            action, by: Sample.person, on: Workshop.now.today, seen: seen)
        #expect(try workshop.open().load().groups == [:])
        if isWrittenBetween {
            _ = try workshop.open().perform(other, by: Sample.person, now: Workshop.now)
        }
        let done = try register.perform(action, by: Sample.person, now: Workshop.now)
        #expect(done.change == rehearsed.change)
        #expect(try register.load().groups == (isWrittenBetween ? ["ks2": 8, "ks4": 3] : ["ks2": 8]))
        #expect(try register.load() == workshop.open().load())
        #expect(try workshop.problems == [])
    }

    @Test("Another action than was rehearsed is done as it is asked for")
    func anotherThanRehearsed() throws {
        let workshop = try Workshop(played: false)
        let register = try workshop.open()
        _ = try register.rehearse(
            other, by: Sample.person, on: Workshop.now.today, seen: try register.look())
        _ = try register.perform(action, by: Sample.person, now: Workshop.now)
        _ = try register.perform(action, by: Sample.person, now: Workshop.now)
        #expect(try workshop.open().load().groups == ["ks2": 8])
    }

    @Test("What was changed by hand between looking and acting is read too")
    func handsAreSeen() throws {
        let workshop = try Workshop()
        let register = try workshop.open()
        _ = try register.load()
        try workshop.byHand("UPDATE prior SET source = 'by hand'")
        #expect(try register.load() == workshop.open().load())
    }

    @Test("What was not done is not taken for done")
    func refusedIsNotSeen() throws {
        let workshop = try Workshop()
        let register = try workshop.open()
        #expect(throws: Refusal.self) {
            try register.perform(.removePlannedAction(9), by: Sample.person, now: Workshop.now)
        }
        #expect(try register.load() == workshop.whole)
    }

    @Test("The cycle is read once, however much is looked at and done")
    func cycleIsReadOnce() throws {
        let workshop = try Workshop(played: false)
        let count = Counter()
        let register = try Register(path: workshop.path) { json in
            count.add()
            return try CycleFile(json: json).cycle
        }
        _ = try register.load()
        _ = try register.perform(action, by: Sample.person, now: Workshop.now)
        _ = try workshop.open().perform(other, by: Sample.person, now: Workshop.now)
        _ = try register.load()
        #expect(count.value == 1)
    }

    @Test("The journal says of an action what whoever did it says")
    func summary() throws {
        let workshop = try Workshop(played: false)
        _ = try workshop.open().perform(action, by: Sample.person, now: Workshop.now) { outcome in
            "Said otherwise: \(outcome.journalLine)"
        }
        #expect(
            try workshop.open().journal().last?.summary
                == "Said otherwise: Key stage 2: 8 pupils anticipated in the group.")
        #expect(try workshop.problems == [])
    }
}

private final class Counter: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    func add() { count.withLock { $0 += 1 } }
}
