import Canonical
import Formats
import Foundation
import Samples
import TargetSetting
import Testing

/// Files that are rightly signed and that no `pru` writes, which the sessions of `docs/errors.md` read: `$FORGED`. Where
/// their formats change they are written anew with `RECORD=1`.
@Suite struct ForgedFixtureTests {
    @Test("A receipt of 30 February")
    func receipt() throws {
        let text = try String(
            contentsOf: Playground.checkout.appending(path: "Tests/Receipts/1-received.json"), encoding: .utf8
        )
        let content = String(try #require(text.firstMatch(of: /"receipt":(.*),"signature":/)).output.1)
        #expect(try signed(content, as: "receipt", ofFormat: "pru-receipt-1") == text)
        let altered = content.replacingOccurrences(
            of: #""issuedOn":"2010-12-06""#, with: #""issuedOn":"2010-02-30""#)
        try compare(
            Data(signed(altered, as: "receipt", ofFormat: "pru-receipt-1").utf8), with: "receipt.json")
    }

    @Test("A list of targets of 30 February")
    func list() throws {
        let content =
            #"{"authority":"Norfolk","cycle":"2010-autumn-pru","day":"2010-02-30","rehearsal":true,"units":[]}"#
        try compare(
            Data(signed(content, as: "list", ofFormat: "pru-target-list-2").utf8), with: "list.json")
    }

    @Test("A submission that is signed with another unit's key")
    func submission() throws {
        let alder = try #require(Sample.post.first { $0.name == "alder.json" })
        let birch = try #require(Sample.post.first { $0.name == "birch-r1.json" })
        let cycle = try CycleFile(yaml: ShippedCycles.text(of: "2010-autumn-pru")).tree
        try compare(
            SubmissionFile(birch.file.submission, cycle: cycle, signedWith: alder.key).bytes,
            with: "birch.json")
    }

    /// A file of a format, signed by the LA of the tests whatever it says.
    private func signed(_ content: String, as member: String, ofFormat format: String) throws -> String {
        let digest = Canonical.digest(ofBytes: Data(content.utf8))
        let (key, signature) = (
            Sample.laKey.publicKey.hexadecimal, try Sample.laKey.signature(ofFormat: format, digest: digest)
        )
        return #"{"digest":"\#(digest)","format":"\#(format)","\#(member)":\#(content),"#
            + #""signature":{"key":"\#(key)","value":"\#(signature)"}}"# + "\n"
    }

    private func compare(_ made: Data, with name: String) throws {
        let file = Playground.checkout.appending(path: "Tests/Forged/\(name)")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" { try made.write(to: file) }
        #expect(try Data(contentsOf: file) == made, "\(name) is not what is forged")
    }
}
