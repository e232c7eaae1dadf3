import Reports
import Samples
import TargetSetting
import Testing
import Workflows

@Suite("A figure is traced to the entry that wrote it, and to pupils or to a number that was typed")
struct TraceTests {
    @Test("Every figure that a unit exports is")
    func everyFigure() throws {
        let desk = try Desk()
        try desk.makeUnitsRegister()
        let day = try desk.playToFirstExport()
        let session = try desk.unit(on: day)
        let (set, cycle) = (session.targetSet, session.targetSet.cycle)
        var traced = 0
        for measure in cycle.measures where set.target(for: measure) != .missing {
            let report = try #require(try session.trace(measure.id.rawValue))
            for figure in report.figures {
                #expect(figure.written != nil, "\(figure.figure): \(figure.value)")
                traced += 1
            }
        }
        for measure in cycle.absence where set.absenceTargets[measure.id] != nil {
            let report = try #require(try session.trace(measure.id.rawValue))
            #expect(report.figures.allSatisfy { $0.written != nil || $0.value == "not recorded" })
        }
        #expect(traced > 10)
        #expect(try session.trace("no-such-figure") == nil)
    }

    @Test("A figure that was written again is traced to the last entry, and one that was cleared to none")
    func again() throws {
        let desk = try Desk()
        try desk.makeUnitsRegister()
        let day = desk.sample.steps[0].day
        for pupils in [7, 8] {
            _ = try desk.unit(on: day).perform(.setGroup(keyStage: "ks2", pupils: pupils))
        }
        _ = try desk.unit(on: day).perform(
            .setTarget(measure: "ks2-english-maths-l4", entry: .count(2, of: nil)))
        func figure() throws -> TraceReport.Figure? {
            try desk.unit(on: day).trace("ks2-english-maths-l4")?.figures.first
        }
        let group = try #require(try desk.unit(on: day).trace("KS2")?.figures.first)
        #expect(group.value == "8 pupils, typed")
        #expect(group.written?.entry == 3)
        #expect(try figure()?.written?.entry == 4)
        _ = try desk.unit(on: day).perform(.clearTarget("ks2-english-maths-l4"))
        #expect(try figure()?.written == nil)
        #expect(try figure()?.value == "not set, statutory")
    }

    @Test("Of a group that nobody is left in no entry is said to have written the number")
    func emptied() throws {
        let desk = try Desk()
        try desk.makeUnitsRegister()
        let day = desk.sample.steps[0].day
        var details = PupilDetails()
        (details.reference, details.ncYear) = (PersonText(kept: "A1"), 5)
        _ = try desk.unit(on: day).perform(.addPupil(details))
        func group() throws -> TraceReport.Figure? { try desk.unit(on: day).trace("ks2")?.figures.first }
        #expect(try group()?.written?.entry == 2)
        _ = try desk.unit(on: day).perform(.erase([1]))
        #expect(try group()?.value == "not stated")
        #expect(try group()?.written == nil)
    }
}
