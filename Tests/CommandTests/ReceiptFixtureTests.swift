import Canonical
import Formats
import Foundation
import Samples
import TargetSetting
import Testing

/// The receipts that the sessions read: those that the LA of the tests gives for what the sessions export. Where that
/// changes they are written anew with `RECORD=1`.
@Suite struct ReceiptFixtureTests {
    /// What a session exports, with the cycle that it goes by.
    private func receipt(
        for bytes: Data, number: Int = 1, on day: String, _ decision: Receipt.Decision = .received,
        laDeadline: String? = nil, targets: [Receipt.TargetSetByLA] = [],
        signedWith key: SigningKey = Sample.laKey
    ) throws -> Data {
        let verification = Verification(of: bytes)
        let submission = try #require(verification.submission)
        let cycle = submission.targetSet.cycle
        let receipt = Receipt(
            authority: PersonText(kept: cycle.authority?.name ?? ""), cycle: cycle.id,
            cycleDigest: try Canonical.digest(of: CycleFile(yaml: ShippedCycles.text(of: cycle.id)).tree),
            unit: submission.targetSet.unit.name, dfe: submission.targetSet.unit.dfe, number: number,
            issuedOn: try #require(Day(day)).adding(days: min(number, 4) - 1),
            isRehearsal: submission.targetSet.isRehearsal, revision: submission.revision,
            digest: try #require(verification.digest), receivedOn: try #require(Day(day)),
            arrival: Punctuality(
                on: try #require(Day(day)), laDeadline: laDeadline.flatMap { Day($0) } ?? cycle.laDeadline,
                statutoryDate: cycle.statutoryDeadline, extendedUntil: nil), decision: decision,
            targets: targets)
        return try ReceiptFile(receipt, signedWith: key).bytes
    }

    private func compare(_ made: Data, with name: String) throws {
        let file = Playground.checkout.appending(path: name)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try made.write(to: file)
        }
        #expect(try Data(contentsOf: file) == made, "\(name) is not what the LA of the tests gives")
    }

    @Test("The receipts of the sessions are for what the sessions export")
    func ofSessions() throws {
        let playground = try Playground()
        try TranscriptTests.play(["everybody-has-signed.txt"], in: playground)
        #expect(try playground.run("pru export --output out.json").status == 0)
        let bytes = try playground.read("out.json")
        let returned = Receipt.Decision.returned(
            reason: PersonText(kept: "KS4 English is below last year's results"),
            respondBy: try #require(Day("2010-12-28")))
        try compare(receipt(for: bytes, on: "2010-12-06", .received), with: "Tests/Receipts/1-received.json")
        try compare(
            receipt(for: bytes, number: 2, on: "2010-12-06", returned), with: "Tests/Receipts/2-returned.json"
        )
        try compare(
            receipt(
                for: bytes, number: 3, on: "2010-12-06", .accepted(comment: PersonText(kept: "Thank you")),
                targets: [Receipt.targetSetByLA]),
            with: "Tests/Receipts/3-accepted.json")
        try compare(
            receipt(for: bytes, number: 4, on: "2010-12-06", .received, signedWith: Sample.otherKey),
            with: "Tests/Receipts/4-of-another-key.json")
        // What no LA gives, and somebody who has a key can.
        try compare(
            receipt(
                for: bytes, number: 1_000_000, on: "2010-12-06", .accepted(comment: nil),
                signedWith: Sample.otherKey), with: "Tests/Receipts/forged.json")
        try compare(
            receipt(for: bytes, on: "2010-12-06", laDeadline: "2011-06-13"),
            with: "Tests/Receipts/other-deadline.json")
        try compare(
            receipt(for: bytes, on: "2010-12-05"), with: "Tests/Receipts/before-the-export.json")
        let stray = Receipt.TargetSetByLA(
            measure: "ks4-level9", title: PersonText(kept: "KS4: level 9"),
            figure: PersonText(kept: "9 of 9"),
            reason: PersonText(kept: "High"), who: PersonText(kept: "Kim Officer"))
        try compare(
            receipt(for: bytes, on: "2010-12-06", targets: [stray]),
            with: "Tests/Receipts/unknown-target.json")
    }

    @Test("The receipt that comes with the guide is for what the guide exports")
    func ofGuide() throws {
        let playground = try Playground()
        try TranscriptTests.layOutSamples(in: playground)
        let page = try String(
            contentsOf: Playground.checkout.appending(path: "docs/guide.md"), encoding: .utf8)
        _ = try Page(try #require(page.components(separatedBy: "$ pru receipt").first)).played(in: playground)
        let bytes = try playground.read("926-1105-2010-autumn-pru-r1.json")
        let returned = Receipt.Decision.returned(
            reason: PersonText(kept: "KS4 English is below last year's results"),
            respondBy: try #require(Day("2010-12-27")))
        try compare(receipt(for: bytes, on: "2010-12-06", returned), with: "docs/samples/receipt.json")
    }
}
