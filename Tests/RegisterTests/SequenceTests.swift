import Formats
import Foundation
import Samples
import TargetSetting
import Testing

@testable import Register

/// What the domain allows the schema takes: whatever people do, in whatever order, it is the domain that refuses.
@Suite struct SequenceTests {
    /// A register as it begins, or as a sample leaves it, and how many sequences are played on it.
    struct Start: Sendable, CustomTestStringConvertible {
        let sample: Sample
        var isPlayed = false
        let sequences: Int
        var testDescription: String { "\(sample)\(isPlayed ? ", played" : ""), \(sequences)" }
    }

    /// Each a register of its own, so that no sequence is there twice.
    static let starts = [
        Start(sample: .small, sequences: 2000),
        Start(sample: .keyStage4, isPlayed: true, sequences: 2000),
        Start(sample: .allYears, isPlayed: true, sequences: 2000),
        Start(sample: .pupils, isPlayed: true, sequences: 1000),
        Start(sample: .proposed, isPlayed: true, sequences: 500),
        Start(sample: .signed, isPlayed: true, sequences: 500),
        Start(sample: .pru2010, isPlayed: true, sequences: 400),
        Start(sample: .pru2010, sequences: 200), Start(sample: .rehearsal, sequences: 300),
        Start(sample: .harbour, sequences: 400), Start(sample: .fiveOffices, sequences: 400),
        Start(sample: .moorland, sequences: 300),
    ]

    @Test("There are 10,000 sequences")
    func thereAreEnough() { #expect(SequenceTests.starts.map(\.sequences).reduce(0, +) == 10_000) }

    @Test("No sequence of actions is refused by the schema, and each action can be undone", arguments: starts)
    func schemaTakesThem(_ start: Start) throws {
        let tree = try SequenceTree(start)
        try tree.grow()
        #expect(tree.lengths.values.reduce(0, +) == start.sequences)
        #expect(Set(tree.lengths.keys) == [3, 4, 5, 6])
        #expect(tree.done > start.sequences / 5)
        #expect(tree.undone > 0)
    }
}

/// Sequences of three to six steps that share their beginnings. All but the last of them are done; the last is done or
/// refused, as chance has it. What stood before a step is put back before another one is tried there.
private final class SequenceTree {
    /// How many sequences there are, by their lengths.
    private(set) var lengths: [Int: Int] = [:]
    private(set) var done = 0
    private(set) var undone = 0
    private let wanted: Int
    private let workshop: Workshop
    private let cycle: Cycle
    private let register: Register
    private var actions: RandomActions

    /// What somebody does on a day.
    enum Step: Equatable {
        case act(Action, Day)
        case undo(Day)
    }

    /// A register after some steps.
    struct State {
        let steps: [Step]
        let bytes: Data
        let set: TargetSet
        /// What stood before the last step.
        let before: TargetSet?
    }

    init(_ start: SequenceTests.Start) throws {
        let cycle = try start.sample.cycle.cycle
        let workshop = try Workshop(start.sample, played: start.isPlayed, in: SequenceTree.place)
        (self.workshop, self.cycle, wanted) = (workshop, cycle, start.sequences)
        register = try Register(path: workshop.path) { _ in cycle }
        actions = RandomActions(seed: UInt64(start.sequences), of: cycle)
    }

    /// In memory where the system has such a folder: all is written and synced as on a disk, and nobody waits for one.
    private static var place: URL {
        let memory = "/dev/shm"
        return FileManager.default.isWritableFile(atPath: memory)
            ? URL(filePath: memory) : FileManager.default.temporaryDirectory
    }

    func grow() throws {
        try grow(State(steps: [], bytes: workshop.bytes, set: register.load(), before: nil))
    }

    private var ended: Int { lengths.values.reduce(0, +) }

    /// Tries what may come after a state, which is in the register before and after.
    private func grow(_ state: State) throws {
        let length = state.steps.count + 1
        // As many beginnings as it takes; from the third step on, more ends than ways on.
        let width = length == 1 ? Int.max : length == 2 ? 2 : 5
        var tried: [Step] = []
        while tried.count < width, ended < wanted {
            if length == 6 || (length >= 3 && actions.number(0...9) < 7) {
                let step = draw(besides: tried, in: state.set)
                tried.append(step)
                let set = try play(step, on: state)
                lengths[length, default: 0] += 1
                if ended % 25 == 0 { try check(state.steps + [step]) }
                if set != nil { try goBack(to: state) }
            } else {
                let (step, set) = try drawDone(besides: tried, on: state)
                tried.append(step)
                try grow(
                    State(steps: state.steps + [step], bytes: workshop.bytes, set: set, before: state.set))
                try goBack(to: state)
            }
        }
    }

    /// A step that was not tried here: in few cases an undoing.
    private func draw(besides tried: [Step], in set: TargetSet) -> Step {
        var step: Step
        repeat {
            let action = actions.number(0...31) == 0 ? nil : actions.next(in: set)
            let day = set.rehearsalDay ?? actions.day()
            step = action.map { Step.act($0, day) } ?? .undo(day)
        } while tried.contains(step)
        return step
    }

    /// The first step of chance that is done, with what is in the register after it.
    private func drawDone(besides tried: [Step], on state: State) throws -> (Step, TargetSet) {
        for _ in 0..<500 {
            let step = draw(besides: tried, in: state.set)
            if let set = try play(step, on: state) { return (step, set) }
        }
        throw NothingDone(after: state.steps)
    }

    private struct NothingDone: Error { let after: [Step] }

    /// Does a step.
    /// - Returns: what is in the register after it; nil where the domain refuses it or nothing comes of it. What anything
    ///   else refuses is a fault.
    private func play(_ step: Step, on state: State) throws -> TargetSet? {
        do {
            switch step {
            case .act(let action, let day):
                let seen = try register.look()
                // What the domain refuses needs no transaction.
                let outcome = try register.rehearse(action, by: Sample.person, on: day, seen: seen)
                guard outcome.changedSomething else { return nil }
                _ = try register.perform(
                    action, by: Sample.person, now: .init(today: day, instant: SequenceTree.instant),
                    ifAt: seen.journalNumber)
            case .undo(let day):
                _ = try register.undo(
                    by: Sample.person, now: .init(today: day, instant: SequenceTree.instant))
                undone += 1
            }
        } catch is Refusal {
            return nil
        } catch let problem as RegisterProblem {
            Issue.record("\(problem.message) \(state.steps + [step])")
            return nil
        }
        done += 1
        let set = try register.load()
        if case .undo = step, let before = state.before {
            #expect(set.said == before.said, "\(state.steps + [step])")
        }
        return set
    }

    private static let instant = "2010-11-15T10:00:00Z"

    /// Puts the file back as it was, and reads it anew.
    private func goBack(to state: State) throws {
        try state.bytes.write(to: URL(filePath: workshop.path))
        #expect(try register.load() == state.set, "\(state.steps)")
    }

    /// Whether the file has what is known, and the journal says the same.
    private func check(_ steps: [Step]) throws {
        let kept = try Register(path: workshop.path) { [cycle] _ in cycle }
        #expect(try kept.load() == register.load(), "\(steps)")
        #expect(try kept.verifyJournal() == [], "\(steps)")
    }
}
