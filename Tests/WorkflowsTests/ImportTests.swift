import Reports
import Samples
import TargetSetting
import Testing
import Workflows

@Suite("Imports, without a command line")
struct ImportTests {
    private let roll =
        "Reference,UPN,Surname,Forename,Date of birth\nA1,,Ash,Lily,14/11/2000\nA2,Z1,Oak,Tom,02/02/2001\n"

    private func desk() throws -> (Desk, UnitSession) {
        let desk = try Desk()
        try desk.makeUnitsRegister()
        return (desk, try desk.unit(on: desk.sample.steps[0].day))
    }

    @Test("A look writes nothing, and says what would be done")
    func look() throws {
        let (desk, session) = try desk()
        let report = try session.take(session.roll(Array(roll.utf8)), allOrNothing: false, isDryRun: true)
        #expect(report.dryRun && !report.written)
        #expect(report.added == [2] && report.problems.map(\.line) == [3])
        #expect(try desk.unit(on: session.today).targetSet.roll.pupils.isEmpty)
    }

    @Test("Lines with a problem are left out, and the report is of what was done")
    func taken() throws {
        let (desk, session) = try desk()
        let table = try session.roll(Array(roll.utf8))
        let report = try session.take(table, allOrNothing: false, isDryRun: false)
        #expect(report.written && report.error == nil)
        #expect(try desk.unit(on: session.today).targetSet.roll.pupils.count == 1)
        // Seen from a sitting that began before the first import, the line is new; the report is of what was done.
        let again = try session.take(table, allOrNothing: false, isDryRun: false)
        #expect(!again.written && again.unchanged == [2] && again.added == [])
    }

    @Test("All or nothing takes nothing where a line has a problem")
    func nothing() throws {
        let (desk, session) = try desk()
        let report = try session.take(session.roll(Array(roll.utf8)), allOrNothing: true, isDryRun: false)
        #expect(report.error?.code == "lines-have-problems")
        #expect(!report.written)
        #expect(try desk.unit(on: session.today).targetSet.roll.pupils.isEmpty)
    }
}
