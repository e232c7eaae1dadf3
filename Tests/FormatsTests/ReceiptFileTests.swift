import Canonical
import Formats
import Foundation
import Samples
import Sentences
import TargetSetting
import Testing

@Suite struct ReceiptFileTests {
    static func day(_ text: String) -> Day {
        guard let day = Day(text) else { preconditionFailure("\(text) is no day") }
        return day
    }

    /// One of each kind.
    static let receipts: [Receipt] = {
        guard let set = try? Sample.pru2010.played else { return [] }
        func receipt(_ number: Int, on text: String, extended: String? = nil, _ decision: Receipt.Decision)
            -> Receipt
        {
            .sample(
                for: set, cycleDigest: String(repeating: "c", count: 64), number: number,
                receivedOn: day(text), extendedUntil: extended.map(day), decision: decision,
                targets: number == 4 ? [Receipt.targetSetByLA] : [])
        }
        return [
            receipt(1, on: "2010-12-13", .received),
            receipt(2, on: "2010-12-17", extended: "2010-12-17", .accepted(comment: nil)),
            receipt(
                3, on: "2010-12-18", extended: "2010-12-17",
                .accepted(comment: PersonText(kept: "Ça va “bien” / \\ 目標"))),
            receipt(
                4, on: "2011-01-01",
                .returned(reason: PersonText(kept: "KS4 is below last year"), respondBy: day("2011-01-22"))),
        ]
    }()

    static func file(_ number: Int = 4) throws -> ReceiptFile {
        try ReceiptFile(try #require(receipts.first { $0.number == number }), signedWith: Sample.laKey)
    }

    @Test("What is written is read back, with who signed it", arguments: receipts)
    func readBack(_ receipt: Receipt) throws {
        let written = try ReceiptFile(receipt, signedWith: Sample.laKey)
        let read = try ReceiptFile(reading: written.bytes)
        #expect(read == written)
        #expect(read.receipt == receipt)
        #expect(read.signer == Sample.laKey.publicKey)
        #expect(written.bytes.last == 0x0A)
        #expect(written.bytes.count { $0 == 0x0A } == 1)
        let json = try JSON(written.bytes)
        #expect(json.canonical + "\n" == written.text)
        #expect(
            Canonical.digest(ofBytes: Data((json["receipt"] ?? .null).canonical.utf8)) == written.digest)
    }

    @Test("A file is called by the unit, the cycle and its number")
    func name() throws {
        #expect(try ReceiptFileTests.file(2).name == "926-1105-2010-autumn-pru-receipt-2.json")
    }

    @Test(
        "The day of receipt is judged by the LA deadline, the extension and the statutory date",
        arguments: [
            ("2010-12-13", nil, "on time, judged by the LA deadline, 13 December 2010"),
            ("2010-12-14", nil, "late, judged by the LA deadline, 13 December 2010"),
            ("2010-12-17", "2010-12-17", "on time, judged by the extension until 17 December 2010"),
            (
                "2010-12-18", "2010-12-17",
                "late, judged by the LA deadline, 13 December 2010, and the extension until 17 December 2010"
            ),
            ("2011-01-01", "2011-01-31", "late, judged by the statutory date, 31 December 2010"),
        ])
    func judged(_ day: String, _ extended: String?, _ words: String) {
        let arrival = Punctuality(
            on: ReceiptFileTests.day(day), laDeadline: ReceiptFileTests.day("2010-12-13"),
            statutoryDate: ReceiptFileTests.day("2010-12-31"),
            extendedUntil: extended.map(ReceiptFileTests.day)
        )
        #expect(arrival.inWords == words)
    }

    @Test("Where a cycle has no such day, everything is on time")
    func noDays() {
        let arrival = Punctuality(
            on: ReceiptFileTests.day("2010-12-13"), laDeadline: nil, statutoryDate: nil, extendedUntil: nil)
        #expect(arrival.judgement == .onTime)
        #expect(arrival.inWords == "on time")
    }

    private func problem(in bytes: Data) -> ReceiptProblem? {
        do throws(ReceiptProblem) {
            _ = try ReceiptFile(reading: bytes)
            return nil
        } catch {
            for word in ["invalid", "please", "sorry", "Swift", "Error("] {
                #expect(!error.message.contains(word), "\(error.message)")
            }
            #expect(error.message.hasSuffix("."))
            return error
        }
    }

    @Test("What is no receipt is told apart from one that is cut off, and from one of a newer pru")
    func otherFiles() throws {
        let file = try ReceiptFileTests.file()
        #expect(problem(in: Data()) == .empty)
        #expect(problem(in: Data(repeating: 0x20, count: 1_000_001)) == .tooLarge)
        #expect(problem(in: Data("Dear head\n".utf8)) == .notAReceipt)
        #expect(problem(in: Data("{\"format\":\"something else\"}".utf8)) == .notAReceipt)
        #expect(problem(in: Data("[1]".utf8)) == .notAReceipt)
        #expect(problem(in: try #require(Sample.pru2010.files.first).bytes) == .notAReceipt)
        let newer = file.text.replacingOccurrences(of: "pru-receipt-1", with: "pru-receipt-2")
        #expect(problem(in: Data(newer.utf8)) == .otherFormat("pru-receipt-2"))
        let deep = String(repeating: "[", count: 100_000)
        #expect(problem(in: Data("{\"digest\":\(deep)".utf8)) == .cutOff)
        #expect(problem(in: Data([0xFF, 0xFE, 0x00])) == .notAReceipt)
    }

    @Test("A file that ends anywhere before its end is not taken")
    func cutOff() throws {
        let bytes = try ReceiptFileTests.file().bytes
        for length in 1..<bytes.count {
            #expect(problem(in: bytes.prefix(length)) != nil, "taken with \(length) bytes")
        }
        #expect(problem(in: bytes.prefix(bytes.count - 2)) == .cutOff)
    }

    @Test("A file with another byte anywhere is not taken")
    func anotherByte() throws {
        let bytes = try ReceiptFileTests.file().bytes
        for position in bytes.indices {
            var other = bytes
            other[position] ^= 0x01
            #expect(problem(in: other) != nil, "taken with another byte at \(position)")
        }
    }

    /// Alters a receipt with care: canonical bytes and a digest that fits; signed anew with a key where one is given.
    private func forged(_ path: String, _ value: JSON?, signedWith key: SigningKey? = nil) throws -> Data {
        var json = try JSON(ReceiptFileTests.file().bytes)
        json[path] = value
        let digest = Canonical.digest(ofBytes: Data((json["receipt"] ?? .null).canonical.utf8))
        json["digest"] = .text(digest)
        if let key {
            json["signature.key"] = .text(key.publicKey.hexadecimal)
            json["signature.value"] = .text(try key.signature(ofFormat: "pru-receipt-1", digest: digest))
        }
        return Data((json.canonical + "\n").utf8)
    }

    @Test(
        "A receipt that was altered, with a digest that fits, has a signature that does not",
        arguments: [
            ("receipt.decision.reason", "Nothing"), ("receipt.receivedOn", "2010-12-13"),
            ("receipt.unit.name", "B"),
            ("receipt.targets.0.figure", "0 of 9 (0%)"),
        ])
    func altered(_ path: String, _ value: String) throws {
        #expect(problem(in: try forged(path, .text(value))) == .signatureWrong)
    }

    @Test("The key in the file is the one that signed")
    func otherKey() throws {
        let other = Sample.otherKey.publicKey.hexadecimal
        #expect(problem(in: try forged("signature.key", .text(other))) == .signatureWrong)
        #expect(problem(in: try forged("signature.key", "")) == .signatureWrong)
        #expect(problem(in: try forged("signature.value", "00")) == .signatureWrong)
    }

    @Test(
        "What a receipt cannot say is not taken, whoever signed it",
        arguments: [
            ("receipt.judged.state", "on-time", "‘judged.state’ says on-time"),
            ("receipt.receivedOn", "1/1/2011", "‘receivedOn’ is not a day"),
            ("receipt.judged.laDeadline", "never", "‘judged.laDeadline’ is not a day"),
            ("receipt.issuedOn", "2011-02-30", "‘issuedOn’ is not a day"),
            ("receipt.cycle", "A b", "‘cycle’ is not an id"),
            ("receipt.cycleDigest", "abc", "‘cycleDigest’ is not a SHA-256"),
            ("receipt.submission.digest", "", "‘submission.digest’ is not a SHA-256"),
            ("receipt.unit.dfe", "9261105", "‘unit.dfe’ is not a DfE number"),
            ("receipt.unit.name", "", "‘unit.name’ is not a text of 1 to 200 characters"),
            ("receipt.authority", "A\nB", "‘authority’ is not a text of"),
            ("receipt.decision.state", "accepted", "‘decision.state’ says ‘accepted’"),
            ("receipt.decision.comment", "Well", "‘decision.state’ says ‘returned’"),
            ("receipt.targets.0.measure", "KS 4", "‘targets.measure’ is not an id"),
            ("receipt.targets.0.by", " ", "‘targets.by’ is not a text of"),
        ])
    func impossible(_ path: String, _ value: String, _ found: String) throws {
        let problem = problem(in: try forged(path, .text(value), signedWith: Sample.otherKey))
        guard case .unreadable(let member)? = problem else {
            Issue.record("\(path): \(String(describing: problem))")
            return
        }
        #expect(member.sentence.contains(found), "\(member.sentence)")
    }

    @Test(
        "A member that is not known, missing, of another kind or written otherwise is not taken, whoever signed it",
        arguments: [
            ("receipt.comment", "x"), ("comment", "x"), ("receipt.number", "1"), ("receipt.number", nil),
            ("receipt.decision.reason", "  spaces  "), ("receipt.judged.extendedUntil", .null),
            ("signature", nil),
            ("receipt.targets", nil), ("receipt.rehearsal", 0),
        ] as [(String, JSON?)])
    func otherForm(_ path: String, _ value: JSON?) throws {
        #expect(
            problem(in: try forged(path, value, signedWith: path == "signature" ? nil : Sample.otherKey))
                == .altered)
    }

    @Test("A number is from 1", arguments: ["receipt.number", "receipt.submission.revision"])
    func numbers(_ path: String) throws {
        for number in [0, -1, Int(Int32.max) + 1] {
            guard
                case .unreadable? = problem(
                    in: try forged(path, .number(number), signedWith: Sample.otherKey))
            else {
                Issue.record("\(path) \(number) was taken")
                continue
            }
        }
    }
}
