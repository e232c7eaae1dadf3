import TargetSetting
import Testing

@testable import LocalAuthority

@Suite("Revisions of a unit are a chain, in whatever order they come")
struct ChainTests {
    /// What came, and what follows whichever came first.
    static let cases:
        [(name: String, arrivals: [(String, Int, String?)], state: UnitState, counts: Int?, gaps: [Int])] = [
            ("nothing", [], .notReceived, nil, []),
            ("the first revision", [("a1", 1, nil)], .received, 1, []),
            ("three revisions", [("a1", 1, nil), ("a2", 2, "a1"), ("a3", 3, "a2")], .received, 3, []),
            ("a revision without the one before", [("a1", 1, nil), ("a3", 3, "a2")], .received, 3, [2]),
            ("a later revision alone", [("a2", 2, "a1")], .received, 2, [1]),
            ("two files with one revision number", [("a1", 1, nil), ("b1", 1, nil)], .conflict, nil, []),
            (
                "two second revisions, of which one has a third",
                [("a1", 1, nil), ("a2", 2, "a1"), ("b2", 2, "a1"), ("a3", 3, "a2")], .conflict, nil, []
            ),
            (
                "a revision that replaces another first", [("a1", 1, nil), ("b2", 2, "b1")], .conflict, nil,
                []
            ),
        ]

    @Test("Every order gives the same", arguments: cases.indices)
    func order(_ index: Int) throws {
        let example = ChainTests.cases[index]
        for order in permutations(of: example.arrivals) {
            let record = try UnitRecord(
                order.enumerated().map { try Test.arrival($1.0, $1.1, after: $1.2, number: $0 + 1) })
            #expect(record.state == example.state, "\(example.name), \(order)")
            #expect(record.counting?.revision == example.counts, "\(example.name), \(order)")
            #expect(record.gaps.map(\.missing) == example.gaps, "\(example.name), \(order)")
        }
    }

    @Test("A conflict stays until an officer chooses, and then the chosen file counts")
    func choosing() throws {
        let conflict = try UnitRecord([
            Test.arrival("a1a1a1", 1, number: 1), Test.arrival("b1b1b1", 1, number: 2),
        ])
        let reason = PersonText(kept: "the head read out the SHA-256")
        for (digest, against) in [("a1a1a1", "b1b1b1"), ("b1b1b1", "a1a1a1")] {
            let chosen = try conflict.deciding(
                .choose(digest: digest, reason: reason), on: day("12-12"))
            #expect(chosen.state == .received)
            #expect(chosen.counting?.digest.hasPrefix(digest) == true)
            // A third file of the same number is a conflict again.
            var third = chosen
            third.arrivals.append(try Test.arrival("c1c1c1", 1, number: 9))
            #expect(third.state == .conflict)
            // What was decided against does not come back.
            #expect(!third.conflicts.flatMap(\.arrivals).contains { $0.digest.hasPrefix(against) })
        }
    }

    @Test("A choice can be made again: the latest counts")
    func choosingAgain() throws {
        let reason = PersonText(kept: "the head rang back")
        let chosen = try UnitRecord([
            Test.arrival("a1a1a1", 1, number: 1), Test.arrival("b1b1b1", 1, number: 2),
        ]).deciding(
            .choose(digest: "a1a1a1", reason: reason), .choose(digest: "b1b1b1", reason: reason),
            on: day("12-12"))
        #expect(chosen.counting?.digest.hasPrefix("b1b1b1") == true)
        #expect(chosen.conflicts.isEmpty)
    }

    @Test("The later revision can be chosen against the one that it does not replace")
    func choosingAFork() throws {
        let fork = try UnitRecord([
            Test.arrival("a1a1a1", 1, number: 1), Test.arrival("b2b2b2", 2, after: "b1b1b1", number: 2),
        ])
        let reason = PersonText(kept: "told by telephone")
        let later = try fork.deciding(.choose(digest: "b2b2b2", reason: reason), on: day("12-12"))
        #expect(later.counting?.revision == 2)
        let earlier = try fork.deciding(.choose(digest: "a1a1a1", reason: reason), on: day("12-12"))
        #expect(earlier.counting?.revision == 1)
    }

    @Test(
        "What is typed of a SHA-256 must be one of the files that contradict each other",
        arguments: ["", "a1", "a", "ffffff", "zzzzzz"])
    func wrongDigest(_ typed: String) throws {
        let conflict = try UnitRecord([
            Test.arrival("a1a1a1", 1, number: 1), Test.arrival("b1b1b1", 1, number: 2),
        ])
        let action = LAAction.choose(digest: typed, reason: PersonText(kept: "no reason"))
        #expect(throws: LARefusal.self) { try conflict.deciding(action, on: day("12-12")) }
    }

    private func permutations<Element>(of elements: [Element]) -> [[Element]] {
        guard !elements.isEmpty else { return [[]] }
        return elements.indices.flatMap { index in
            var rest = elements
            let first = rest.remove(at: index)
            return permutations(of: rest).map { [first] + $0 }
        }
    }
}
