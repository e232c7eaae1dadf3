import Formats
import Foundation
import Samples
import TargetSetting
import Testing

/// `docs/submission-format.md` and the program.
@Suite struct DocumentTests {
    private let page: String

    init() throws {
        page = try String(
            contentsOf: Sample.checkout.appending(path: "docs/submission-format.md"), encoding: .utf8)
    }

    @Test("The example is a submission, byte for byte")
    func exampleIsWhole() throws {
        let start = try #require(page.range(of: "```json\n")).upperBound
        let end = try #require(page.range(of: "```", range: start..<page.endIndex)).lowerBound
        let bytes = Data(page[start..<end].utf8)
        let verification = Verification(of: bytes)
        #expect(verification.problems == [])
        // The digests that the page names are in it.
        let quoted = page[end...].split(separator: "`").filter { $0.count == 64 }
        #expect(!quoted.isEmpty)
        for digest in quoted { #expect(page[start..<end].contains(digest)) }
    }

    /// Pieces of statements as the page has them.
    static let wording = [
        "7 pupils in the group", "2 of 7 (29%)", "0 of 0", "27.5 points", "zero-rated, 0 of 7; reason: ",
        "not applicable, no pupils", "not set", "21.5%; explanation: ", "22.4%",
        "22.0% (836 of 3800 sessions)",
        ", source: ", "; by 31 March 2011", "; absence down to 21.8%", "recorded by ",
    ]

    @Test("A statement is worded as the page says", arguments: wording)
    func wordedSo(_ piece: String) throws {
        #expect(page.contains("`\(piece)`"))
        // Figures are the sample's own; the words around them are what counts.
        let shape = NSRegularExpression.escapedPattern(for: piece).replacing(/[0-9]+/, with: "[0-9]+")
        let pattern = try Regex(shape)
        let texts = try Sample.all.flatMap { try $0.files }.flatMap { file -> [String] in
            guard case .object(let parts)? = try JSON(file.bytes)["submission.parts"] else { return [] }
            return parts.values.map(\.canonical)
        }
        #expect(texts.contains { $0.contains(pattern) }, "nothing says ‘\(piece)’")
    }

    @Test("Every rule is described")
    func everyRule() {
        for rule in Rule.all { #expect(page.contains("`\(rule.id)`"), "\(rule.id)") }
    }

    @Test("Every member is described")
    func everyMember() throws {
        let schema = try JSON(
            Data(contentsOf: Sample.checkout.appending(path: "docs/submission.schema.json")))
        let members = schema.paths.filter {
            $0.contains("properties.") && !$0.contains("$defs.cycle") && !$0.contains("$defs.persistentRule")
        }
        .compactMap { path -> String? in
            let names = path.split(separator: ".")
            guard names.count > 1, names[names.count - 2] == "properties" else { return nil }
            return names.last.map(String.init)
        }
        #expect(Set(members).count > 40)
        for member in Set(members) where !page.contains("`\(member)`") {
            Issue.record("\(member) is not described")
        }
    }

    @Test("Every column of the table is described, in its order")
    func everyColumn() throws {
        let csv = try #require(try Sample.moorland.files.first).csv
        let columns = try #require(String(decoding: csv, as: UTF8.self).split(separator: "\r\n").first)
            .split(separator: ",").map { "`\($0.filter { $0 != "\u{FEFF}" })`" }
        let flat = page.split(separator: "\n").joined(separator: " ")
        #expect(flat.contains("in their order: " + columns.joined(separator: ", ") + "."))
    }
}
