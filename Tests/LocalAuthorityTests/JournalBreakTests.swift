import TargetSetting
import Testing

@testable import LocalAuthority

@Suite("A later file continues the journal that an earlier one told of, or the board says that it does not")
struct JournalBreakTests {
    private static func mark(_ entries: Int, _ digit: Character = "a") -> JournalMark {
        JournalMark(entries: entries, digest: String(repeating: digit, count: 64))
    }

    private static func told(_ mark: JournalMark, _ earlier: JournalMark...) -> JournalWitness {
        JournalWitness(mark, earlier: earlier)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let first: JournalWitness?
        let second: JournalWitness?
        var other = Test.signer
        let isBroken: Bool
    }

    static let cases = [
        Case(
            testDescription: "the same entry stands where the first file ended", first: told(mark(12)),
            second: told(mark(30, "b"), mark(12)), isBroken: false),
        Case(
            testDescription: "another entry stands there", first: told(mark(12)),
            second: told(mark(30, "b"), mark(12, "c")), isBroken: true),
        Case(
            testDescription: "the journal has not come so far", first: told(mark(12)),
            second: told(mark(9, "b")), isBroken: true),
        Case(
            testDescription: "it ends where the first file ended, and the export is missing",
            first: told(mark(12)),
            second: told(mark(12)), isBroken: true),
        Case(testDescription: "the first says nothing", first: nil, second: told(mark(12)), isBroken: false),
        Case(testDescription: "the second says nothing", first: told(mark(12)), second: nil, isBroken: true),
        Case(
            testDescription: "it has another key, and counts for nothing", first: told(mark(12)),
            second: told(mark(30, "b")), other: Test.other, isBroken: false),
    ]

    @Test(arguments: cases)
    func isTold(_ example: Case) throws {
        let first = try Test.arrival("a1", 1, number: 1, journal: example.first)
        let second = try Test.arrival(
            "a2", 2, after: "a1", number: 2, by: example.other, journal: example.second)
        for arrivals in [[first, second], [second, first]] {
            let breaks = try UnitRecord(arrivals).journalBreaks
            #expect(breaks == (example.isBroken ? [JournalBreak(earlier: first, later: second)] : []))
        }
    }

    @Test("Each file is told of once, with the latest that it does not continue")
    func once() throws {
        let files = [
            try Test.arrival("a1", 1, number: 1, journal: Self.told(Self.mark(5))),
            try Test.arrival("a2", 2, after: "a1", number: 2, journal: Self.told(Self.mark(9), Self.mark(5))),
            try Test.arrival("a3", 3, after: "a2", number: 3, journal: Self.told(Self.mark(20, "d"))),
        ]
        let record = try UnitRecord(files)
        #expect(record.journalBreaks == [JournalBreak(earlier: files[1], later: files[2])])
        let terms = try Test.terms()
        #expect(record.problems(under: terms).map(\.code) == ["journal-not-continued"])
    }
}
