import Sentences
import Testing

@testable import Stories
@testable import TargetSetting

/// What queries compared leaves with their answers.
@Suite struct AnsweredTextTests {
    private static let source: PersonText = "persistent absence return kept by Jack Cedar, born 12/10/2000"

    private static let gone =
        "The note on absence-of-other-measure, Overall absence, the actual for 2008/09, is gone with the text that it was about."

    private static let jack = Action.pupil("a") {
        ($0.surname, $0.forename, $0.born) = ("Cedar", "Jack", "2000-10-12")
    }

    /// A note on a source in which a pupil is named who came later.
    private func noted() throws -> Sample {
        var sample = try Sample(on: "2010-11-22")
        try sample.perform([
            .actual("2008/09", 22.0, source: Self.source),
            .note("absence-of-other-measure", "It is overall", about: "overall actual-2008-09"), Self.jack,
        ])
        return sample
    }

    @Test func `A note on a source that is no longer said goes with it`() throws {
        var sample = try noted()
        #expect(sample.set.notes.first?.facts.text("source") == Self.source.text)
        let outcome = try sample.perform(.actual("2008/09", 22.0, source: "our return"))
        #expect(sample.set.notes.isEmpty)
        let gone = outcome.consequences.filter { if case .noteGone = $0 { true } else { false } }
        #expect(gone.map(\.sentence) == [Self.gone])
        #expect(outcome.journalLine.hasSuffix(Self.gone))
        #expect(try sample.findings(of: "pupil-named").isEmpty)
    }

    @Test func `So does one on the reason of a zero rating that is taken back, and that is told`() throws {
        var sample = try noted()
        let facts: Facts = ["keyStage": "ks2", "group": 7, "reason": "Jack cannot", "lacksMeasurable": false]
        sample.set.zeroRatings = ["ks2": "Jack cannot"]
        sample.set.notes.append(
            Note(
                rule: .zeroRated, topic: .keyStage("ks2"), facts: facts, text: "We know", by: Sample.person,
                day: "2010-11-22"))
        let outcome = try sample.perform(.clearTarget("ks2"))
        #expect(sample.set.notes.map(\.rule) == [.absenceOfOther])
        #expect(outcome.consequences.contains(.noteGone(.zeroRated, .keyStage("ks2"), title: "Key stage 2")))
    }

    @Test func `A note on a source that stays, stays`() throws {
        var sample = try noted()
        try sample.perform(.absence(21.5))
        #expect(sample.set.notes.count == 1)
    }

    @Test func `A name that a note has in its facts alone is asked about at the note`() throws {
        var sample = try noted()
        // As an earlier version left it.
        sample.set.priors = [:]
        let named = try #require(try sample.findings(of: "pupil-named").first)
        #expect(named.topic.text.contains("absence-of-other-measure"))
        #expect(named.isOpen)
    }

    @Test func `An erasure puts a note's facts in other words, and it answers its query still`() throws {
        var sample = try noted()
        sample.set.hide(PupilNames(of: sample.set.roll.pupils.map(\.details), withBirths: true))
        let texts = sample.set.notes.flatMap(\.facts.everyText)
        #expect(!texts.contains { $0.contains("Cedar") || $0.contains("2000") })
        #expect(texts.contains { $0.contains("[a pupil]") })
        #expect(try sample.findings(of: "absence-of-other-measure").allSatisfy { !$0.isOpen })
    }

    @Test func `What an acceptance has among its facts lasts, and is told of`() throws {
        var sample = try Stage.reached(.proposed)
        try sample.perform(
            [Self.jack, .sign("chair", "Anne Elm"), .sign("sip", "Ravi Birch")], on: "2010-12-06")
        let note = Note(
            rule: .zeroRated, topic: .keyStage("ks2"), facts: ["reason": "Jack Cedar cannot"],
            text: "Seen", by: "Ravi Birch", day: "2010-12-06")
        let signed = sample.set.signOffs[1]
        sample.set.signOffs[1] = SignOff(
            signatory: signed.signatory, name: signed.name, day: signed.day, evidence: nil,
            recordedBy: signed.recordedBy, recordedOn: signed.recordedOn, acceptances: [note],
            covered: signed.covered, coveredPupils: signed.coveredPupils, withdrawal: nil)
        let names = PupilNames(of: sample.set.roll.pupils.map(\.details), withBirths: true)
        #expect(sample.set.lastingTexts(naming: names) == [.signOff("sip", recordedOn: "2010-12-06")])
        #expect(!(try sample.findings(of: "pupil-named")).isEmpty)
    }
}
