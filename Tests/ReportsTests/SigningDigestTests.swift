import Reports
import Samples
import TargetSetting
import Testing

/// The digest of what is signed for: whoever was shown it can say so.
@Suite struct SigningDigestTests {
    private let day = Sample.pru2010.steps[0].day

    private func digest(_ signatory: Int, in set: TargetSet) throws -> String {
        try SigningReport(of: set.cycle.signatories[signatory], in: set).digest
    }

    @Test("It is the same while nothing moves of what is signed for, and another once something does")
    func moves() throws {
        var set = try Sample.pru2010.played
        let before = try digest(0, in: set)
        #expect(try digest(0, in: set) == before && before.count == 64)
        let rate = Action.setAbsence(measure: nil, rate: try Percentage("19.5"), explanation: nil)
        _ = try set.perform(rate, by: Sample.person, on: day)
        #expect(try digest(0, in: set) != before)
    }

    @Test("What a pupil's target says is in it where personal targets are signed for")
    func ofPupils() throws {
        var set = try Sample.pupils.played
        let before = try digest(0, in: set)
        let subject = try PersonText("maths", as: .subject)
        let today = try #require(Sample.pupils.steps.last).day
        _ = try set.perform(
            .setPersonal("1", subject: subject, Sample.aim("Counts 30 objects")), by: Sample.person, on: today
        )
        #expect(try digest(0, in: set) != before)
    }
}
