import Foundation
import Register
import Samples
import TargetSetting
import Testing

/// Pupils in the register, and what the journal keeps of them.
@Suite struct RollTests {
    @Test("Pupils are loaded as they were saved, step by step, and the journal says the same after each")
    func everyStep() throws {
        let workshop = try Workshop(.pupils, played: false)
        let register = try workshop.open()
        var set = try workshop.sample.begun
        try workshop.sample.play(on: { set }) { action, day in
            _ = try set.perform(action, by: Sample.person, on: day)
            _ = try register.perform(
                action, by: Sample.person, now: .init(today: day, instant: "2010-11-15T10:00:00Z"))
            #expect(try workshop.open().load() == set)
        }
        #expect(try workshop.problems == [])
    }
}
