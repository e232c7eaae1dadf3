import Foundation
import Register
import Reports
import Samples
import TargetSetting
import Testing
import Workflows

/// A folder with registers in it, where somebody sits down on any day.
final class Desk {
    let folder = FileManager.default.temporaryDirectory.appending(path: "pru-desk-\(UUID().uuidString)")
    let sample = Sample.pru2010

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// What is in the folder, without the registers.
    var files: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .filter { !$0.contains(".sqlite") }.sorted()
        }
    }

    func now(_ day: Day) -> Register.Now { Register.Now(today: day, instant: "\(day)T09:00:00Z") }

    var cycle: NamedCycle { get throws { try NamedCycle(sample.cycleText, named: "cycle.yaml") } }

    /// Sits down at the unit's register.
    func unit(on day: Day) throws -> UnitSession {
        try UnitSession(openingRegisterAt: path("pru.sqlite"), by: Sample.person, now: now(day))
    }

    /// Sits down at the LA's register.
    func authority(on day: Day) throws -> AuthoritySession {
        try AuthoritySession(openingRegisterAt: path("la.sqlite"), by: Sample.person, now: now(day))
    }

    func makeUnitsRegister() throws {
        _ = try UnitSession.makeRegister(
            at: path("pru.sqlite"), for: sample.unit, cycle: cycle, rehearsalDay: nil, by: Sample.person,
            now: now(sample.steps[0].day))
    }

    func makeAuthoritysRegister(units: String, rehearsalDay: Day?, on day: Day) throws {
        let list = try UnitsList(Array(units.utf8), named: "units.csv", for: cycle.cycle)
        try AuthoritySession.makeRegister(
            at: path("la.sqlite"), named: PersonText("Norfolk", as: .name), cycle: cycle, units: list,
            rehearsalDay: rehearsalDay, by: Sample.person, now: now(day))
    }

    /// Plays the unit's steps up to its first export, which is left to do.
    /// - Returns: the day of that.
    func playToFirstExport() throws -> Day {
        for (day, step) in sample.steps {
            let session = try unit(on: day)
            switch step {
            case .act(.sign(let entry)):
                let signing = try Signing(by: entry.signatory, in: session)
                #expect(!signing.report.parts.isEmpty)
                let signOff = try signing.signOff(
                    name: entry.name, day: entry.day, evidence: entry.evidence,
                    recordedBy: entry.recordedBy, accepted: entry.accepted)
                _ = try session.perform(signOff, asSeen: true)
            case .act(let action): _ = try session.perform(action)
            case .export, .receive: return day
            }
        }
        Issue.record("the sample exports nothing")
        return sample.steps[0].day
    }
}
