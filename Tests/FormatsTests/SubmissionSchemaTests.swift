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

    @Test("A keyword that the checker does not know is not passed over")
    func unknownKeyword() throws {
        #expect(throws: JSONSchema.UnknownKeyword(keyword: "maxLength")) {
            try JSONSchema(root: .object(["maxLength": 3])).problems(in: "abcd")
        }
    }
}
