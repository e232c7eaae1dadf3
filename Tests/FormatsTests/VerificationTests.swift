import Canonical
import Formats
import Foundation
import Samples
import TargetSetting
import Testing

/// Whatever is done to a submission file, whoever has only the file finds it.
@Suite struct VerificationTests {
    /// A real file that is short, so that every one of its bytes can be tried.
    static let short = known(.smallest)
    static let long = known(.pru2010)

    private static func known(_ sample: Sample) -> Data { (try? sample.files.last?.bytes) ?? Data() }

    /// Slices that are tried side by side.
    static let slices = 0..<8

    @Test("Any changed byte is found", arguments: slices)
    func changedByte(_ slice: Int) {
        #expect(VerificationTests.short.count > 1000)
        tryEach(VerificationTests.short, slice: slice, step: 1) { bytes, index in bytes[index] ^= 1 }
    }

    @Test("A byte replaced by another is found", arguments: slices)
    func replacedByte(_ slice: Int) {
        tryEach(VerificationTests.long, slice: slice, step: 401) { bytes, index in
            bytes[index] = bytes[index] == UInt8(ascii: "x") ? UInt8(ascii: "y") : UInt8(ascii: "x")
        }
    }

    @Test("A byte taken out is found", arguments: slices)
    func removedByte(_ slice: Int) {
        tryEach(VerificationTests.long, slice: slice, step: 409) { bytes, index in bytes.remove(at: index) }
    }

    @Test("A byte added is found", arguments: slices)
    func addedByte(_ slice: Int) {
        tryEach(VerificationTests.long, slice: slice, step: 419) { bytes, index in
            bytes.insert(UInt8(ascii: " "), at: index)
        }
    }

    @Test("A file that is cut off is found")
    func cutOff() {
        let whole = VerificationTests.long
        for length in stride(from: 0, to: whole.count, by: 50) + [whole.count - 1] {
            #expect(!Verification(of: whole.prefix(length)).problems.isEmpty, "cut off after \(length)")
        }
    }

    private func tryEach(_ whole: Data, slice: Int, step: Int, change: (inout Data, Int) -> Void) {
        var tried = 0
        for index in stride(from: slice * step, to: whole.count, by: step * VerificationTests.slices.count) {
            var bytes = whole
            change(&bytes, index)
            let problems = Verification(of: bytes).problems
            #expect(!problems.isEmpty, "byte \(index)")
            tried += 1
        }
        #expect(tried > 2)
    }

    struct NotASubmission: Sendable, CustomStringConvertible {
        let description: String
        let bytes: Data
        let said: String

        init(_ description: String, _ text: String, says said: String) {
            (self.description, bytes, self.said) = (description, Data(text.utf8), said)
        }

        init(_ description: String, bytes: Data, says said: String) {
            (self.description, self.bytes, self.said) = (description, bytes, said)
        }
    }

    static let notSubmissions = [
        NotASubmission("nothing", "", says: "The file is empty."),
        NotASubmission("a text", "Dear LA,\nhere are the targets.", says: "It is not a submission of pru"),
        NotASubmission("other JSON", "{}\n", says: "It is not a submission of pru"),
        NotASubmission(
            "nesting", String(repeating: "[", count: 100_000), says: "It is not a submission of pru"),
        NotASubmission(
            "nesting in the cycle",
            #"{"digest":"","format":"pru-submission-2","submission":{"cycle":"#
                + String(repeating: "[", count: 100_000),
            says: "It is not a submission of pru"),
        NotASubmission("11 MB", String(repeating: " ", count: 11_000_000), says: "larger than 10 MB"),
        NotASubmission(
            "not UTF-8", bytes: Data([0xFF, 0xFE, 0x7B, 0x00]), says: "It is not a submission of pru"),
        NotASubmission(
            "a name that is not UTF-8",
            bytes: Data(long.split(separator: UInt8(ascii: "S"), maxSplits: 1).joined(separator: [0xFF])),
            says: "It is not a submission of pru"),
        NotASubmission(
            "a later format",
            String(decoding: long, as: UTF8.self).replacing("pru-submission-2", with: "pru-submission-3"),
            says: "‘pru-submission-3’, and this version reads pru-submission-2."),
        NotASubmission(
            "a format from before the first release",
            String(decoding: long, as: UTF8.self).replacing("pru-submission-2", with: "pru-submission-1"),
            says: "‘pru-submission-1’, from before the first release of pru. The unit has to export it again."
        ),
    ]

    @Test("What is no submission is said to be none", arguments: notSubmissions)
    func isNone(_ other: NotASubmission) {
        let verification = Verification(of: other.bytes)
        #expect(verification.submission == nil)
        #expect(verification.problems.contains { $0.contains(other.said) }, "said: \(verification.problems)")
    }

    @Test("A key that stands twice is found")
    func twice() throws {
        let text = String(decoding: VerificationTests.long, as: UTF8.self)
        for twice in [
            text.replacing("\"revision\":2", with: "\"revision\":2,\"revision\":2"),
            text.replacing("\"revision\":2", with: "\"revision\":1,\"revision\":2"),
            text.replacing("{\"digest\"", with: "{\"digest\":\"\",\"digest\""),
        ] {
            #expect(twice != text)
            #expect(!Verification(of: Data(twice.utf8)).problems.isEmpty)
        }
    }
}
