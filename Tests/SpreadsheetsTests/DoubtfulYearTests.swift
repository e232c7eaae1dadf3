import Samples
import Spreadsheets
import TargetSetting
import Testing

/// An NC year that goes back, or on by more than one, is not taken where no date of birth tells which is right: a group would
/// shrink in silence.
@Suite struct DoubtfulYearTests {
    private static let today = Day("2010-11-15")

    private static func roll(_ years: [String], born: String? = nil) -> String {
        (["Ref,Surname,NC Year\(born == nil ? "" : ",DOB")"]
            + years.enumerated().map { place, year in
                "A\(place + 1),\(["Ash", "Birch", "Cedar"][place]),\(year)\(born.map { ",\($0)" } ?? "")"
            }).joined(separator: "\n")
    }

    private func asked(in set: TargetSet) throws -> [Severity] {
        set.findings(on: try #require(Self.today)).filter { $0.rule == .leftOut && $0.isOpen }.map(\.severity)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let years: [String]
        var born: String?
        /// The lines of which the year is not taken.
        let leftOut: [Int]
    }

    static let cases = [
        Case(testDescription: "one back", years: ["9", "10", "5"], leftOut: [2]),
        Case(testDescription: "one far back", years: ["5", "10", "5"], leftOut: [2]),
        Case(testDescription: "on by two", years: ["10", "10", "7"], leftOut: [4]),
        Case(testDescription: "on by one", years: ["11", "11", "6"], leftOut: []),
        Case(testDescription: "two exchanged", years: ["5", "10", "10"], leftOut: [2, 4]),
        Case(testDescription: "a year that there is not", years: ["10", "10", "15"], leftOut: [4]),
        Case(
            testDescription: "the year of the date of birth", years: ["10", "10", "10"], born: "14/11/1995",
            leftOut: []),
        Case(
            testDescription: "another than that of the date of birth, of which another rule asks",
            years: ["10", "9", "5"], born: "14/11/2000", leftOut: []),
    ]

    @Test("What is recorded stays, and is asked about", arguments: cases)
    func leftOut(_ one: Case) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: Self.roll(["10", "10", "5"]))
        let plan = try set.imported(roll: Self.roll(one.years, born: one.born))
        #expect(plan.problems.map(\.line) == one.leftOut)
        #expect(try asked(in: set) == one.leftOut.map { _ in .error })
        let years = zip(one.years, ["10", "10", "5"]).enumerated().map { place, pair in
            Int(one.leftOut.contains(place + 2) ? pair.1 : pair.0)
        }
        #expect(set.roll.pupils.map(\.details.ncYear) == years)
    }

    @Test(
        "A pupil of a year without targets is in no group by the sheet, and is asked about where the birth says another year",
        arguments: [
            (3, "14/02/2003", false), (7, "14/02/1999", false), (12, "14/02/1994", false), (7, nil, false),
            (12, "14/02/1996", true), (7, "14/02/1996", true), (3, "14/02/2001", true),
        ] as [(Int, String?, Bool)])
    func ofNoGroup(_ year: Int, _ born: String?, _ isAsked: Bool) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: Self.roll([String(year)], born: born))
        let pupil = try #require(set.roll.pupils.first)
        #expect(set.cycle.placement(of: pupil.details) == .ofNoGroup)
        let asked = set.findings(on: try #require(Self.today)).filter { $0.pupil == 1 && $0.isOpen }
        #expect(asked.map(\.rule) == (isAsked ? [.outOfYear] : []))
    }

    @Test("The same list again asks the same, and changes nothing")
    func again() throws {
        var set = try Sample.pru2010.begun
        for _ in 1...2 {
            _ = try set.imported(roll: Self.roll(["10", "10", "5"]))
            let plan = try set.imported(roll: Self.roll(["5", "10", "5"]))
            #expect(plan.problems.map(\.kind.code) == ["year-doubtful"])
            #expect(set.groups["ks4"] == 2)
        }
        let before = set
        _ = try set.imported(roll: Self.roll(["5", "10", "5"]))
        #expect(set == before)
    }

    @Test(
        "It is asked until the recorded year comes in again, or somebody types one", arguments: [nil, 10, 5])
    func answered(_ typed: Int?) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: Self.roll(["10", "10", "5"]))
        _ = try set.imported(roll: Self.roll(["5", "10", "5"]))
        #expect(try asked(in: set) == [.error])
        if let typed {
            var details = PupilDetails()
            details.ncYear = typed
            try set.perform(.editPupil("A1", details, clearing: []))
            #expect(set.roll.pupils[0].details.ncYear == typed)
        } else {
            _ = try set.imported(roll: Self.roll(["10", "10", "5"]))
        }
        #expect(try asked(in: set).isEmpty)
    }

    @Test("By hand any year is the head's own word")
    func byHand() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: Self.roll(["10", "10", "5"]))
        var details = PupilDetails()
        details.ncYear = 5
        try set.perform(.editPupil("A1", details, clearing: []))
        #expect(set.groups["ks2"] == 2)
        #expect(try asked(in: set).isEmpty)
    }
}
