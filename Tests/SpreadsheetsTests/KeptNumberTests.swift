import Samples
import Spreadsheets
import TargetSetting
import Testing

/// At the keyboard a number that is a pupil's reference and that of something kept is neither, until it is said which.
@Suite struct KeptNumberTests {
    /// Under 1 something is kept that is not on the roll; pupil 2 has the reference 0001.
    static let kept = [
        "a line without a key": "Ref,Surname,Forename,DOB,NC Year\n,Elm,Ed,05/04/2001,5\n",
        "a pupil who was removed": "Ref,Surname,Forename,DOB,NC Year\nX1,Elm,Ed,05/04/2001,5\n",
    ]

    private func set(keeping list: String) throws -> TargetSet {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: list)
        if !set.roll.isEmpty { try set.perform(.removePupil("X1")) }
        _ = try set.imported(roll: "Ref,Surname,Forename,DOB,NC Year\n0001,Dean,Di,05/05/2001,5\n")
        return set
    }

    static let actions: [Action] = [
        .removePupil("1"), .removePupil("0001"), .editPupil("1", PupilDetails(), clearing: [.born]),
        .recordPEP("1", updated: nil, agreed: nil, nextMeeting: nil),
    ]

    @Test("No command takes the one for the other", arguments: kept.keys.sorted(), actions)
    func ambiguous(_ what: String, _ action: Action) throws {
        var set = try set(keeping: #require(Self.kept[what]))
        #expect(throws: Refusal.pupil(.ambiguousPupil(Self.typed(action), pupils: [2, 1]))) {
            try set.perform(action)
        }
        for typed in ["1", "0001"] {
            #expect(throws: Refusal.pupil(.ambiguousPupil(typed, pupils: [2, 1]))) {
                try set.roll.number(of: typed)
            }
            #expect(set.roll.leftOutLine(typed) == nil)
            #expect(set.roll.removedPupil(typed) == nil)
        }
        #expect(try set.roll.pupil("pupil:2").number == 2)
    }

    @Test(
        "By its whole name each is found, and so is what nobody's reference is", arguments: kept.keys.sorted()
    )
    func named(_ what: String) throws {
        var set = try set(keeping: #require(Self.kept[what]))
        #expect((set.roll.leftOutLine("pupil:1") == nil) != (set.roll.removedPupil("pupil:1") == nil))
        try set.perform(.removePupil("pupil:2"))
        #expect((set.roll.leftOutLine("1") == nil) != (set.roll.removedPupil("1") == nil))
    }

    private static func typed(_ action: Action) -> String {
        if case .removePupil(let typed) = action { typed } else { "1" }
    }
}
