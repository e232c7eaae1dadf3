import Sentences
import Testing

@testable import Stories
@testable import TargetSetting

/// Values as screens show them.
@Suite struct ValueWordsTests {
    @Test(
        "Figures read as people write them",
        arguments: [
            (Figure.count(2, of: 7), "2 of 7 (29%)"), (.count(0, of: 7), "0 of 7 (0%)"),
            (.count(0, of: 0), "0 of 0"), (.points(27.5), "27.5 points"), (.number(3), "3"),
        ])
    func figure(_ figure: Figure, _ words: String) { #expect(figure.inWords == words) }

    @Test("A day is written in words")
    func day() { #expect(("2010-12-03" as Day).inWords == "3 December 2010") }

    @Test(
        "Why a pupil counts, or does not",
        arguments: [
            (
                .all([
                    .grade(subject: "English", "3a", below: "4"),
                    .grade(subject: "mathematics", "4b", below: nil),
                ]), "English 3a, below 4; mathematics 4b"
            ),
            (
                .all([.grade(subject: "English", "4a", below: nil), .noTargetIn("mathematics")]),
                "English 4a; no target in mathematics"
            ),
            (
                .tooLate(subject: "English", by: "2012-09-01"),
                "the target in English is for 1 September 2012, later than these results"
            ),
        ] as [(CountingReason, String)])
    func reason(_ reason: CountingReason, _ words: String) { #expect(reason.inWords == words) }

    @Test("One is one: a pupil, a session, a cleared detail")
    func one() throws {
        var sample = try Sample()
        try sample.perform([.pupil("a"), .edit("a") { $0.sen = .schoolActionPlus }])
        let obstacle = try sample.set.workings().compactMap(\.obstacle).first
        #expect(obstacle?.sentence == "The 1 pupil has no target in it.")
        let outcome = try sample.perform(.editPupil("a", PupilDetails(), clearing: [.sen, .sen]))
        #expect(outcome.change.sentence == "Pupil 1 is changed; no longer recorded: SEN.")
        let prior = Prior(
            rate: Percentage(tenths: 1000), sessions: SessionCount(missed: 1, possible: 1), source: nil)
        #expect(prior.inWords == "100.0% (1 of 1 session)")
    }

    @Test("Progress is said against the straight line")
    func progress() throws {
        var sample = try Sample(on: "2010-12-01")
        try sample.perform([
            .pupil("a"), .attained("a", "English", "2c"), .aim("a", to: "2b", by: "2011-07-31"),
        ])
        try sample.perform([.review("a", at: "2c")], on: "2011-07-30")
        let pupil = try sample.set.roll.pupil("a")
        let progress = try #require(sample.set.progress(of: pupil.targets[0], of: pupil, on: sample.today))
        #expect(
            progress.sentence
                == "From 2c to 2c is 0 of 1 to 2b. On 30 July 2011 the straight line asks for 1: below the line."
        )
    }

    private static let chair = "The sign-off of the chair of the management committee"

    @Test(
        "A sign-off that no longer counts says what moved, from what to what",
        arguments: [
            (
                .count("ks2-english-maths-l4", 2),
                "KS2: level 4 or above in both English and mathematics: from 1 of 7 (14%) to 2 of 7 (29%)."
            ),
            (
                .clearTarget("ks4-maths-3lp"),
                "KS4 mathematics: three levels' progress from KS2: from 4 of 8 (50%) to not set."
            ),
            (.absence(20.0), "Overall absence: from 21.5% to 20.0%."),
            (
                .actual("2008/09", missed: 600, possible: 2700),
                "Overall absence, the actual for 2008/09: from 22.0% (594 of 2700 sessions), source: the register to 22.2% (600 of 2700 sessions), source: the register."
            ),
            (
                .plan("A breakfast club", by: "2011-09-01", to: 21.0),
                "action 2: added, A breakfast club; the attendance officer; by 1 September 2011; absence down to 21.0%."
            ),
            (
                .removePlannedAction(1),
                "action 1: removed, was Ring home on the first morning; the attendance officer; by 31 March 2011."
            ),
        ] as [(Action, String)])
    func moved(_ action: Action, _ words: String) throws {
        var sample = try Stage.reached(.chairSigned)
        try sample.perform(action)
        let chair = try sample.set.cycle.signatory("chair")
        #expect(
            sample.set.status(of: chair).sentence(of: chair)
                == "\(Self.chair) (Anne Elm, 6 December 2010) no longer counts: \(words)")
    }

    @Test("The head's sign-off says that another no longer counts, or was given again")
    func headSaysWhose() throws {
        func words(after action: Action) throws -> String {
            var sample = try Stage.reached(.signed)
            try sample.perform(action)
            let head = try sample.set.cycle.signatory("head")
            return sample.set.status(of: head).sentence(of: head)
        }
        #expect(
            try words(after: .withdraw("sip"))
                .hasSuffix("the sign-off of the School Improvement Partner (SIP) no longer counts."))
        #expect(
            try words(after: .sign("sip", "Ravi Birch", evidence: "Visit 3"))
                .hasSuffix("the School Improvement Partner (SIP) has signed again."))
    }

    @Test("What was withdrawn says why and when")
    func withdrawn() throws {
        var sample = try Stage.reached(.chairSigned)
        try sample.perform([.withdraw("chair")], on: "2010-12-08")
        let chair = try sample.set.cycle.signatory("chair")
        #expect(
            sample.set.status(of: chair).sentence(of: chair)
                == "\(Self.chair) was withdrawn on 8 December 2010: A slip.")
    }

    @Test("Refusals name their figures, and the neighbours of what nobody can meet")
    func refusals() throws {
        #expect(
            Refusal.figure(.percentImpossible(20.0, of: 7, below: 1, above: 2)).message
                .contains("14% is 1 pupil, 29% is 2"))
        var sample = try Stage.reached(.entered)
        let refusal = #expect(throws: Refusal.self) { try sample.perform(.absence(22.4)) }
        #expect(
            refusal?.message
                == "Overall absence 22.4% for 2011/12 is above the ceiling of 22.0%: the actual for 2008/09 is 22.0% and the target for 2010/11 is 24.0%; the actual for 2008/09 binds."
        )
        #expect(refusal?.remedies.map(\.phrase) == ["set 22.0% or lower"])
    }

    @Test("A receipt says what the LA has done")
    func receipt() throws {
        #expect(
            Change.receiptRecorded(.sample()).sentence
                == "Receipt 1: The LA (Norfolk) received revision 1 on 10 December 2010, on time, judged by the LA deadline, 13 December 2010. The LA has not decided yet."
        )
        #expect(
            Receipt.Decision.returned(reason: "KS4 is low", respondBy: "2010-12-31").sentence
                == "Returned: KS4 is low. To be answered by 31 December 2010.")
    }
}
