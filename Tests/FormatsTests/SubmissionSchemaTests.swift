import Formats
import Foundation
import Samples
import Testing

/// `docs/submission.schema.json` and the files that the program makes.
@Suite struct SubmissionSchemaTests {
    private let schema: JSONSchema

    init() throws {
        schema = JSONSchema(
            root: try JSON(Data(contentsOf: Sample.checkout.appending(path: "docs/submission.schema.json"))))
    }

    @Test("Every export is as the schema has it", arguments: Sample.all)
    func exportFits(_ sample: Sample) throws {
        for file in try sample.files { #expect(try schema.problems(in: JSON(file.bytes)) == []) }
    }

    @Test(
        "A member that is not in the format is refused, wherever it stands",
        arguments: [Sample.harbour, .headAlone])
    func addedIsRefused(_ sample: Sample) throws {
        let whole = try JSON(try #require(sample.files.last).bytes)
        var tried = 0
        for path in whole.paths {
            guard case .object = whole[path] else { continue }
            var other = whole
            other[path.isEmpty ? "Not In It!" : path + ".Not In It!"] = 7
            #expect(try !schema.problems(in: other).isEmpty, "added at \(path)")
            tried += 1
        }
        #expect(tried > 20)
    }

    @Test("A value of another type is refused, wherever it stands", arguments: [Sample.headAlone, .moorland])
    func otherTypeIsRefused(_ sample: Sample) throws {
        let whole = try JSON(try #require(sample.files.last).bytes)
        for path in whole.paths.dropFirst() {
            for value in [JSON.null, .list([.null])] {
                var other = whole
                other[path] = value
                #expect(try !schema.problems(in: other).isEmpty, "\(value) at \(path)")
            }
        }
    }

    /// Members that may be left out; all others must be there. Those of `cycle` are the cycle format's own matter.
    static let optional: Set = [
        "signature",
        "submission.supersedes", "submission.proposed", "submission.timeliness.laDeadline",
        "submission.timeliness.statutoryDate", "submission.timeliness.reason", "submission.unit.urn",
        "submission.targets.*.keyStage", "submission.targets.*.resultYear", "submission.targets.*.count",
        "submission.targets.*.of", "submission.targets.*.percent", "submission.targets.*.points",
        "submission.targets.*.number", "submission.targets.*.reason", "submission.absence.*.ceiling",
        "submission.absence.*.target", "submission.absence.*.explanation",
        "submission.absence.*.priors.*.missed",
        "submission.absence.*.priors.*.possible", "submission.absence.*.priors.*.source",
        "submission.actionPlan.*.to",
        "submission.signOffs.*.name", "submission.signOffs.*.date", "submission.signOffs.*.evidence",
    ]

    @Test("A member that must be there is missed, and every other may be left out")
    func removedIsRefused() throws {
        var leftOut: Set<String> = []
        for sample in [Sample.pru2010, .harbour, .headAlone, .moorland] {
            var whole = try JSON(try #require(sample.files.last).bytes)
            whole["submission.cycle"] = .object(["id": "short", "title": "Short"])
            for path in whole.paths.dropFirst() where !path.hasPrefix("submission.cycle.") {
                let names = path.split(separator: ".")
                guard case .object = whole[names.dropLast().joined(separator: ".")] else { continue }
                let general = names.map { Int($0) == nil ? String($0) : "*" }.joined(separator: ".")
                // Names of these are subjects, parts and key stages, not members.
                let isMap = ["groups.", "lastChanges.", "covers."].contains {
                    general.contains($0) && general.hasSuffix(names.last ?? "")
                        && names.dropLast().last.map {
                            "\($0)." == "groups." || "\($0)." == "lastChanges." || "\($0)." == "covers."
                        } ?? false
                }
                // What a query was known by differs from rule to rule: docs/rules.md lists it.
                if isMap || general.contains(".answers.")
                    || (general.contains("parts.") && names.count - (names.lastIndex(of: "parts") ?? 0) > 2)
                {
                    continue
                }
                var other = whole
                other[path] = nil
                let mayBeLeftOut = SubmissionSchemaTests.optional.contains(general)
                if mayBeLeftOut { leftOut.insert(general) }
                #expect(try schema.problems(in: other).isEmpty == mayBeLeftOut, "without \(path)")
            }
        }
        #expect(leftOut == SubmissionSchemaTests.optional)
    }

    @Test("No object of the schema takes members that it does not name")
    func nothingIsOpen() throws {
        for path in schema.root.paths where path.hasSuffix(".properties") || path == "properties" {
            let object = path.split(separator: ".").dropLast().joined(separator: ".")
            #expect(
                schema.root[object.isEmpty ? "additionalProperties" : object + ".additionalProperties"]
                    == false, "\(path)")
        }
    }

    /// Texts that are none, and such as are some: `docs/submission-format.md` says which.
    static let texts: [(text: String, isOne: Bool)] =
        [
            "", " a", "a ", "\u{A0}ab", "ab\u{3000}", "a\nb", "ab\n", "a\tb", "a\u{7F}b", "a\u{85}b",
            "a\u{2028}b", "a\u{AD}b", "a\u{202E}b", "a\u{2066}b", "a\u{200B}b", "\u{FEFF}ab", "a\u{E0041}b",
            "a\u{115F}b", "a\u{1160}b", "a\u{2800}b", "a\u{3164}b", "a\u{FFA0}b", "a\u{FFFD}b", "a\u{E000}b",
            "a\u{600}b",
        ].map { ($0, false) }
        + [
            "ab", "a b", "é", "e\u{301}", "Ja\u{200D}ck", "日本", "a\u{A0}b", "👍🏽", "Ní Dhomhnaill", "a / b",
        ].map { ($0, true) }

    @Test("The schema and the checker say the same of every text", arguments: texts)
    func sayTheSame(_ text: String, _ isOne: Bool) throws {
        var json = try JSON(try #require(Sample.pru2010.files.last).bytes)
        json["submission.proposed.parts.absence.overall"] = .text(text)
        #expect(try schema.problems(in: json).isEmpty == isOne)
        let found = Verification(of: ForgeryTests.sealed(json)).problems
        #expect(found.contains { $0.contains("‘proposed.parts’ is not a text") } != isOne, "\(found)")
        let receipts = JSONSchema(
            root: try JSON(Data(contentsOf: Sample.checkout.appending(path: "docs/receipt.schema.json"))))
        #expect(schema.root["$defs.text"] == receipts.root["$defs.text"])
    }

    @Test(
        "So they do of days, rates, points and numbers that cannot be",
        arguments: [
            ("exportedOn", JSON.text("2010-13-01")), ("exportedOn", "2010-12-32"),
            ("exportedOn", "2010-00-01"),
            ("absence.0.target", "100.5"), ("absence.0.target", "020.0"), ("absence.0.target", "20.00"),
            ("groups.ks4", 100_001), ("revision", 100_001), ("revision", 0),
        ])
    func values(_ path: String, _ value: JSON) throws {
        var json = try JSON(try #require(Sample.pru2010.files.last).bytes)
        json["submission." + path] = value
        #expect(try !schema.problems(in: json).isEmpty)
        #expect(!Verification(of: ForgeryTests.sealed(json)).problems.isEmpty)
    }

    @Test("A keyword that the checker does not know is not passed over")
    func unknownKeyword() throws {
        #expect(throws: JSONSchema.UnknownKeyword(keyword: "maxLength")) {
            try JSONSchema(root: .object(["maxLength": 3])).problems(in: "abcd")
        }
    }
}
