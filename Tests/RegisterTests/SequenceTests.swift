import Formats
import Foundation
import Samples
import TargetSetting
import Testing

@testable import Register

/// What the domain allows the schema takes: whatever people do, in whatever order, it is the domain that refuses.
@Suite struct SequenceTests {
    /// A register as it begins, or in the midst of a cycle, and how many sequences are played on it.
    struct Start: Sendable, CustomTestStringConvertible {
        let sample: Sample
        var isPlayed = false
        let sequences: ClosedRange<Int>
        var testDescription: String { "\(sample)\(isPlayed ? ", played" : ""), \(sequences)" }
    }

    /// 10,000 sequences of one or two actions, of which five follow one another.
    static let starts = [
        Start(sample: .small, sequences: 1...2000), Start(sample: .small, sequences: 2001...4000),
        Start(sample: .small, sequences: 4001...6000), Start(sample: .small, sequences: 6001...8000),
        Start(sample: .pupils, isPlayed: true, sequences: 1...1000),
        Start(sample: .pru2010, sequences: 1...200),
        Start(sample: .pru2010, isPlayed: true, sequences: 1...200),
        Start(sample: .rehearsal, sequences: 1...200), Start(sample: .harbour, sequences: 1...200),
        Start(sample: .fiveOffices, sequences: 1...100), Start(sample: .moorland, sequences: 1...100),
    ]

    @Test("No sequence of actions is refused by the schema, and each action can be undone", arguments: starts)
    func schemaTakesThem(_ start: Start) throws {
        var (done, undone) = (0, 0)
        // On one register after another; what went before is a part of what is tried.
        let workshop = try Workshop(start.sample, played: start.isPlayed)
        let (bytes, cycle) = (try workshop.bytes, try start.sample.cycle.cycle)
        for first in stride(from: start.sequences.lowerBound, through: start.sequences.upperBound, by: 5) {
            try bytes.write(to: URL(filePath: workshop.path))
            var actions = RandomActions(seed: UInt64(first), of: cycle)
            let play = try SequencePlay(on: workshop, cycle)
            for _ in 0..<5 {
                for _ in 0..<actions.number(1...2) { try play.step(&actions) }
            }
            if first % 4 == 1 { try play.check() }
            (done, undone) = (done + play.done, undone + play.undone)
        }
        #expect(done > start.sequences.count / 5)
        #expect(undone > 0)
    }
}

/// Sequences on one register.
private final class SequencePlay {
    private(set) var done = 0
    private(set) var undone = 0
    private let workshop: Workshop
    private let cycle: Cycle
    private let register: Register
    private var played: [Action] = []

    init(on workshop: Workshop, _ cycle: Cycle) throws {
        (self.workshop, self.cycle) = (workshop, cycle)
        register = try Register(path: workshop.path) { _ in cycle }
    }

    /// Does something, and in some cases undoes it, and undoes that.
    func step(_ actions: inout RandomActions) throws {
        let before = try register.load()
        let (action, day) = (actions.next(in: before), actions.day())
        let now = Register.Now(today: day, instant: "2010-11-15T10:00:00Z")
        played.append(action)
        guard try taken({ try register.perform(action, by: Sample.person, now: now) }) else { return }
        done += 1
        let after = try register.load()
        guard after != before, actions.number(0...7) == 0,
            try taken({ try register.undo(by: Sample.person, now: now) })
        else { return }
        undone += 1
        #expect(try register.load().said == before.said, "\(played)")
        guard actions.number(0...1) == 0, try taken({ try register.undo(by: Sample.person, now: now) })
        else { return }
        #expect(try register.load().said == after.said, "\(played)")
    }

    /// Whether the domain takes it. What anything else refuses is a fault.
    private func taken(_ work: () throws -> Outcome) throws -> Bool {
        do {
            _ = try work()
            return true
        } catch is Refusal {
            return false
        } catch let problem as RegisterProblem {
            Issue.record("\(problem.message) \(played)")
            return false
        }
    }

    /// Whether the file has what is known, and the journal says the same.
    func check() throws {
        let kept = try Register(path: workshop.path) { [cycle] _ in cycle }
        #expect(try kept.load() == register.load(), "\(played)")
        #expect(try kept.verifyJournal() == [], "\(played)")
    }
}
