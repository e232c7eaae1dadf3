import Canonical
import Formats
import Foundation
import Samples
import TargetSetting
import Testing

/// `docs/receipt.schema.json`, `docs/receipt-format.md` and the receipts that the program makes.
@Suite struct ReceiptSchemaTests {
    private let schema: JSONSchema
    private let page: String

    init() throws {
        schema = JSONSchema(
            root: try JSON(Data(contentsOf: Sample.checkout.appending(path: "docs/receipt.schema.json"))))
        page = try String(
            contentsOf: Sample.checkout.appending(path: "docs/receipt-format.md"), encoding: .utf8)
    }

    /// Every receipt of the tests, as JSON.
    private static let files: [JSON] = ReceiptFileTests.receipts.compactMap { receipt in
        try? JSON(ReceiptFile(receipt, signedWith: Sample.laKey).bytes)
    }

    @Test("Every receipt is as the schema has it")
    func receiptFits() throws {
        #expect(Self.files.count == 4)
        for file in Self.files { #expect(try schema.problems(in: file) == []) }
    }

    @Test(
        "A member that is not in the format is refused, wherever it stands, and so is a value of another type"
    )
    func addedAndOtherTypes() throws {
        let whole = try #require(Self.files.last)
        var tried = 0
        for path in whole.paths {
            if case .object = whole[path] {
                var other = whole
                other[path.isEmpty ? "Not In It!" : path + ".Not In It!"] = 7
                #expect(try !schema.problems(in: other).isEmpty, "added at \(path)")
                tried += 1
            }
            for value in [JSON.null, .list([.null])] where !path.isEmpty {
                var other = whole
                other[path] = value
                #expect(try !schema.problems(in: other).isEmpty, "\(value) at \(path)")
            }
        }
        #expect(tried == 8)
    }

    static let optional: Set = [
        "receipt.decision.comment", "receipt.decision.reason", "receipt.decision.respondBy",
        "receipt.judged.laDeadline", "receipt.judged.statutoryDate", "receipt.judged.extendedUntil",
    ]

    @Test("A member that must be there is missed, and every other may be left out")
    func removedIsRefused() throws {
        var leftOut: Set<String> = []
        for whole in Self.files {
            for path in whole.paths.dropFirst() where !path.hasSuffix(".0") {
                var other = whole
                other[path] = nil
                let mayBeLeftOut = ReceiptSchemaTests.optional.contains(path)
                if mayBeLeftOut { leftOut.insert(path) }
                #expect(try schema.problems(in: other).isEmpty == mayBeLeftOut, "without \(path)")
            }
        }
        #expect(leftOut == ReceiptSchemaTests.optional)
    }

    @Test("Every member and every word of the format is described")
    func described() throws {
        for path in schema.root.paths {
            let names = path.split(separator: ".").map(String.init)
            if names.count > 1, names[names.count - 2] == "properties", let member = names.last {
                #expect(page.contains("`\(member)`"), "\(member) is not described")
            }
            if names.dropLast().last == "enum", case .text(let word)? = schema.root[path] {
                #expect(page.contains("`\(word)`"), "\(word) is not described")
            }
        }
    }

    @Test("The example is a receipt, byte for byte, for the example of a submission")
    func example() throws {
        func example(in page: String) throws -> Data {
            let start = try #require(page.range(of: "```json\n")).upperBound
            let end = try #require(page.range(of: "```", range: start..<page.endIndex)).lowerBound
            return Data(page[start..<end].utf8)
        }
        let file = try ReceiptFile(reading: example(in: page))
        #expect(page.contains("`\(file.signer.fingerprint)`"))
        let other = try String(
            contentsOf: Sample.checkout.appending(path: "docs/submission-format.md"), encoding: .utf8)
        let submission = Verification(of: try example(in: other))
        #expect(file.receipt.digest == submission.digest)
        #expect(file.receipt.dfe == submission.submission?.targetSet.unit.dfe)
        #expect(other.contains("`\(try #require(submission.signer).fingerprint)`"))
        #expect(try schema.problems(in: JSON(file.bytes)) == [])
    }
}
