import Register
import Samples
import TargetSetting
import Testing

/// The last pupil of a zero-rated group goes in every way in which one can go.
@Suite struct EmptiedGroupTests {
    private static var inYear11: PupilDetails {
        var details = Sample.byReference("A1")
        details.ncYear = 11
        return details
    }

    static let ways: [(String, Action)] = [
        ("the year moves on", .editPupil("A1", inYear11, clearing: [])),
        ("the year is taken back", .editPupil("A1", PupilDetails(), clearing: [.ncYear])),
        ("the pupil is removed", .removePupil("A1")),
        ("the data is erased", .erase([1])),
        (
            "a roll says that the year moved on",
            .importRoll([RollEntry(line: 2, details: inYear11, results: [], problems: [])])
        ),
    ]

    @Test("The register takes it, and the zero rating goes with the group", arguments: ways)
    func isTaken(_ way: String, _ action: Action) throws {
        let workshop = try Workshop(played: false)
        let register = try workshop.open()
        var details = Sample.byReference("A1")
        details.ncYear = 10
        func perform(_ action: Action) throws -> Outcome {
            try register.perform(action, by: Sample.person, now: Workshop.now)
        }
        _ = try perform(.addPupil(details))
        _ = try perform(.zeroRate(keyStage: "ks4", reason: PersonText(kept: "One, for a term")))
        let outcome = try perform(action)
        #expect(
            outcome.consequences.contains {
                if case .zeroRatingRemoved(let keyStage) = $0 { keyStage.id == "ks4" } else { false }
            }, "\(way)")
        let set = try workshop.open().load()
        #expect(set.zeroRatings.isEmpty && set.groups["ks4"] == nil, "\(way)")
        #expect(try workshop.problems == [], "\(way)")
    }

    @Test("Two targets of groups whose names and subjects run together are two")
    func runningTogether() throws {
        let workshop = try Workshop(played: false)
        let register = try workshop.open()
        for (holder, subject, text) in [
            ("group:A B", "C", "5 take turns"), ("group:A", "B C", "6 take turns"),
            ("group:A", "B C", "7 take turns"), ("group:A B", "C", "8 take turns"),
        ] {
            _ = try register.perform(
                .setPersonal(holder, subject: PersonText(kept: subject), Sample.aim(text)),
                by: Sample.person, now: Workshop.now)
        }
        let texts = try workshop.open().load().roll.groupTargets.map(\.target.aim.text)
        #expect(texts == ["8 take turns", "7 take turns"])
        #expect(try workshop.problems == [])
    }
}
