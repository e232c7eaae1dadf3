import Formats
import TargetSetting
import Testing

/// What the cycles of the program say of pupils: the values that figures are worked out with.
@Suite struct ShippedCycleTests {
    private let past: Cycle
    private let today: Cycle

    init() throws {
        past = try CycleFile(yaml: ShippedCycles.text(of: "2010-autumn-pru")).cycle
        today = try CycleFile(yaml: ShippedCycles.text(of: "2026-autumn-pru")).cycle
    }

    @Test("2010 has eight whole levels, lowest first, and points and SEN for the grades that have them")
    func levels() throws {
        let levels = try #require(past.scale("nc-levels"))
        #expect(levels.levels.map(\.name) == ["1", "2", "3", "4", "5", "6", "7", "8"])
        #expect(levels.levels[1].grades == ["2c", "2b", "2a"])
        #expect(levels.levels[5].grades == ["6"])
        #expect(
            (levels.points["W"], levels.points["2b"], levels.points["8"]) == (
                Points(tenths: 30), Points(tenths: 150), Points(tenths: 510)
            ))
        #expect(levels.points["P3ii"] == nil)
        #expect(levels.onlyWithSEN.count == 11 && levels.onlyWithSEN.allSatisfy { $0.hasPrefix("P") })
        let gcse = try #require(past.scale("gcse"))
        #expect(
            gcse.grades.compactMap { gcse.points[$0]?.tenths } == [0, 160, 220, 280, 340, 400, 460, 520, 580])
        #expect(past.scale("entry-level")?.grades == ["Entry 1", "Entry 2", "Entry 3"])
        #expect(past.scales.map(\.keyStages) == [[], ["ks4"], ["ks4"], ["ks4"]])
    }

    @Test("2010 knows the group of each key stage by the NC year, anticipated in May of the final year")
    func groups() {
        #expect(past.keyStages.map(\.groupYears) == [[1], [5], [10]])
        #expect(past.keyStages.map(\.years) == [[1, 2], [3, 4, 5, 6], [10, 11]])
        #expect(past.keyStages.allSatisfy { $0.onRollOn == Day("2012-05-01") })
        #expect(past.subject(PersonText(kept: "Maths")).text == "mathematics")
        #expect(past.subject(PersonText(kept: "eng lit")).text == "English Literature")
    }

    @Test("2010 says what progress is where levels cannot be counted, and of whom")
    func progress() throws {
        let twoLevels = try past.measure("ks2-english-2lp")
        #expect(
            twoLevels.criterion
                == .progresses(
                    Progress(
                        scale: "nc-levels", levels: 2, from: "ks1", subjects: ["English"],
                        earlierSubjects: ["English", "reading", "writing"], expected: ["W": "2"])))
        #expect(
            twoLevels.outOf
                == .some(
                    of: "pupils with a KS1 result in English",
                    who: .withResult(keyStage: "ks1", subjects: ["English", "reading", "writing"])))
        let threeLevels = try past.measure("ks4-maths-3lp")
        #expect(
            threeLevels.criterion
                == .progresses(
                    Progress(
                        scale: "gcse", levels: 3, from: "ks2", subjects: ["mathematics"], earlierSubjects: [],
                        expected: ["W": "G", "1": "F", "2": "E", "3": "D", "4": "C", "5": "B"])))
        #expect(
            threeLevels.outOf
                == .some(
                    of: "pupils taking GCSE mathematics", who: .taking(scale: "gcse", subject: "mathematics"))
        )
    }

    @Test("2010's level 2 threshold is five passes with English and mathematics, or their equivalents")
    func passes() throws {
        #expect(
            try past.measure("ks4-level2-em").criterion
                == .passes(
                    Passes(
                        scale: "gcse", grade: "C", number: 5, including: ["English", "mathematics"],
                        equivalents: ["equivalents": "equivalent at level 2"])))
    }

    @Test("In 2010 the adviser and the head answer for personal targets, and the chair does not")
    func personal() {
        #expect(past.signatories.filter { $0.covers.contains(.personal) }.map(\.id) == ["sip", "head"])
    }

    @Test("2010 has its settings and the one table, which says what it is")
    func settings() throws {
        #expect(
            (past.pupils.assessedWithin, past.pupils.reviewIdeal, past.pupils.reviewMonths) == (42, 42, 3))
        #expect(past.pupils.attendanceLeap == Percentage(tenths: 200) && !past.pupils.countsSubsidiary)
        #expect(past.pupils.termEnds.map(\.description) == ["2010-12-17", "2011-04-08", "2011-07-22"])
        #expect(past.pupils.pepUpdatedSince == Day("2010-09-01"))
        let table = try #require(past.progression.first)
        #expect(past.progression.count == 1)
        #expect((table.year, table.subject, table.from, table.to) == ("2012", "English", "ks2", "ks4"))
        #expect(table.source == "2012 data, English KS2 to KS4, secondary source")
        #expect(
            table.lines.map {
                "\($0.prior) \($0.lowerQuartile.name)/\($0.median.name)/\($0.upperQuartile.name)"
            }
                == ["W G/F/E", "1 G/F/E", "2 F/E/E", "3 E/D/D", "4 D/C/B", "5 B/B/A"])
    }

    @Test("Nothing in the cycle for today is statutory, and it says so")
    func nothingStatutory() throws {
        #expect(!today.measures.map(\.status).contains(.statutory))
        #expect(!today.absence.map(\.status).contains(.statutory))
        #expect(!today.zeroRating.statuses.contains(.statutory))
        #expect(today.statutoryDeadline == nil && today.authority == nil)
        #expect(try #require(today.notice).contains("no authority has issued"))
    }

    @Test("Today's measures are the expected standard, grades 5 and 4, and the mean of eight slots of points")
    func measuresOfToday() throws {
        #expect(
            try today.measure("ks2-rwm-expected").criterion
                == .all([
                    .reaches(scale: "scaled-score", grade: "100", subjects: ["reading", "mathematics"]),
                    .reaches(scale: "teacher-assessment", grade: "EXS", subjects: ["writing"]),
                ]))
        guard case .points("gcse", let slots)? = try today.measure("ks4-attainment-8").criterion else {
            Issue.record("Attainment 8 is not made of points.")
            return
        }
        #expect(slots.map(\.best) == [1, 1, 3, 3])
        #expect(slots.map(\.times) == [2, 2, 1, 1])
        #expect(slots.map(\.subjects.isEmpty) == [false, false, false, true])
        #expect(today.scale("teacher-assessment")?.unranked == ["EM"])
        #expect(today.scale("scaled-score")?.grades.count == 41)
    }

    @Test("Today's absence is held against 2024/25 and 2026/27, with the rules of 10% and 50%")
    func absenceOfToday() {
        #expect(
            today.absence.map(\.persistentRule) == [
                nil, .share(Percentage(tenths: 100)), .share(Percentage(tenths: 500)),
            ])
        #expect(today.absence.allSatisfy { $0.resultYear.description == "2027/28" })
        #expect(
            today.absence.allSatisfy { $0.comparators.map(\.year.description) == ["2024/25", "2026/27"] })
    }
}
