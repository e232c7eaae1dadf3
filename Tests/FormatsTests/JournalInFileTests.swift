import Canonical
import Formats
import Foundation
import Samples
import TargetSetting
import Testing

@Suite("A signed file says how far its register's journal had come")
struct JournalInFileTests {
    private static let mark = JournalMark(entries: 47, digest: String(repeating: "a", count: 64))
    private static let witness = JournalWitness(
        mark, earlier: [JournalMark(entries: 12, digest: String(repeating: "b", count: 64))])

    private static func submission(
        _ journal: JournalWitness? = witness, signedWith key: SigningKey? = Sample.unitKey
    ) throws -> SubmissionFile {
        let file = try #require(try Sample.pru2010.files.last)
        return try SubmissionFile(
            file.submission, cycle: Sample.pru2010.cycle.tree, signedWith: key, journal: journal)
    }

    @Test("What is said is read back, and the content is the same with it and without")
    func readBack() throws {
        let (file, without) = (try Self.submission(), try Self.submission(nil))
        let verification = Verification(of: file.bytes)
        #expect(verification.problems == [] && verification.journal == Self.witness)
        #expect(file.digest == without.digest && file.bytes != without.bytes)
        #expect(Verification(of: without.bytes).problems == [])
        #expect(Verification(of: without.bytes).journal == nil)
    }

    @Test("Nobody can change it, take it out, or put it in, without the key")
    func isSigned() throws {
        let (with, without) = (try Self.submission(), try Self.submission(nil))
        let zeros = JSON.text(String(repeating: "0", count: 64))
        let harms: [(Data, @Sendable (inout JSON) throws -> Void)] = [
            (with.bytes, { $0["journal.entries"] = 46 }), (with.bytes, { $0["journal.digest"] = zeros }),
            (with.bytes, { $0["journal.earlier.0.digest"] = zeros }),
            (with.bytes, { $0["journal.earlier"] = .list([]) }), (with.bytes, { $0["journal"] = nil }),
            (with.bytes, { $0["signature"] = nil }),
            (without.bytes, { $0["journal"] = try JSON(with.bytes)["journal"] }),
        ]
        for (bytes, harm) in harms {
            var json = try JSON(bytes)
            try harm(&json)
            let verification = Verification(of: Data((json.canonical + "\n").utf8))
            #expect(
                verification.problems == [
                    "The signature is not one of this content: the file was altered, or put together."
                ])
            #expect(verification.journal == nil && verification.signer == nil)
        }
    }

    @Test(
        "No file says that an earlier one had come as far, counts from 0, or tells of more than were exported"
    )
    func cannotBe() throws {
        let further = JournalWitness(Self.mark, earlier: [JournalMark(entries: 48, digest: Self.mark.digest)])
        let none = JournalWitness(JournalMark(entries: 0, digest: Self.mark.digest), earlier: [])
        let same = JournalWitness(Self.mark, earlier: [Self.mark])
        let twice = JournalWitness(Self.mark, earlier: Self.witness.earlier + Self.witness.earlier)
        let tooMany = JournalWitness(
            Self.mark,
            earlier: [12, 13].map { JournalMark(entries: $0, digest: Self.mark.digest) })
        let ownDigest = JournalWitness(
            Self.mark, earlier: [JournalMark(entries: 12, digest: Self.mark.digest)])
        for journal in [further, none, same, twice, tooMany, ownDigest] {
            let file = try Self.submission(journal)
            #expect(Verification(of: file.bytes).problems.count == 1)
        }
    }

    @Test("A file that nobody signed says nothing of the journal")
    func unsigned() throws {
        let file = try Self.submission(signedWith: nil)
        #expect(try JSON(file.bytes)["journal"] == nil)
        #expect(Verification(of: file.bytes).problems == [])
    }

    @Test("So does a receipt, of the LA's register")
    func receipt() throws {
        let receipt = try #require(ReceiptFileTests.receipts.first)
        let file = try ReceiptFile(receipt, signedWith: Sample.laKey, journal: Self.mark)
        #expect(try ReceiptFile(reading: file.bytes) == file)
        for harm in ["entries", "digest"] {
            var json = try JSON(file.bytes)
            json["journal." + harm] = harm == "entries" ? 46 : .text(String(repeating: "0", count: 64))
            #expect(throws: ReceiptProblem.signatureWrong) {
                try ReceiptFile(reading: Data((json.canonical + "\n").utf8))
            }
        }
        var json = try JSON(file.bytes)
        json["journal"] = nil
        #expect(throws: ReceiptProblem.signatureWrong) {
            try ReceiptFile(reading: Data((json.canonical + "\n").utf8))
        }
    }

    @Test("What stands on paper is told from another, in short and in full, with hyphens and without")
    func written() {
        let digest = "0123456789abcdef0123" + String(repeating: "4", count: 44)
        let mark = JournalMark(entries: 47, digest: digest)
        #expect(mark.inShort == "47:0123-4567-89ab-cdef-0123")
        for text in ["0123-4567-89ab-cdef-0123", "0123456789ABCDEF0123", digest] {
            #expect(mark.isWritten(text), "\(text)")
        }
        for text in ["0123-4567-89ab-cdef-012", "", "0123-4567-89ab-cdef-0124", digest + "4"] {
            #expect(!mark.isWritten(text), "\(text)")
        }
    }
}
