import Formats
import Foundation
import TargetSetting
import Testing

/// Reads the cycles of this checkout: those that are shipped, those of the tests and those of the documentation.
@Suite struct CycleFileTests {
    static let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static let files = ["config/cycles", "Tests/Cycles"].flatMap { folder in
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: checkout.appending(path: folder).path))
            ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(folder)/\($0)" }
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: checkout.appending(path: path), encoding: .utf8)
    }

    @Test("There are cycles to read")
    func thereAreCycles() {
        #expect(Self.files.contains("config/cycles/2010-autumn-pru.yaml"))
        #expect(Self.files.filter { $0.hasPrefix("Tests/") }.count >= 4)
    }

    @Test(
        "A cycle of this checkout is read without a problem, and its id is its file's name", arguments: files)
    func readWithoutAProblem(_ path: String) throws {
        let cycle = try CycleFile(yaml: Self.text(path)).cycle
        #expect(path.hasSuffix("/\(cycle.id).yaml"))
    }

    @Test("What a submission says of a cycle reads back as the same cycle", arguments: files)
    func readsBackEqual(_ path: String) throws {
        let file = try CycleFile(yaml: Self.text(path))
        let again = try CycleFile(tree: file.tree)
        #expect(again.cycle == file.cycle)
        #expect(try again.digest == file.digest)
        let tree = try JSONDecoder().decode(CycleTree.self, from: Data(file.json.utf8))
        #expect(tree == file.tree)
    }

    @Test(
        "Every file of config/cycles is in the program, word for word",
        arguments: files.filter { $0.hasPrefix("config") })
    func shipped(_ path: String) throws {
        let text = try Self.text(path)
        #expect(try ShippedCycles.text(of: CycleFile(yaml: text).cycle.id.uppercased()) == text)
        #expect(ShippedCycles.texts.count == Self.files.filter { $0.hasPrefix("config") }.count)
    }

    @Test("A cycle that is not shipped is named with the nearest")
    func unknownCycle() {
        #expect {
            try ShippedCycles.text(of: "2010-autum-pru")
        } throws: {
            guard case .typed(.unknown(.cycle, _, "2010-autumn-pru", _))? = $0 as? Refusal else {
                return false
            }
            return true
        }
    }

    @Test("Comments, layout and keys with nothing after them are no part of a cycle")
    func layout() throws {
        let plain = try CycleFile(yaml: "id: example\ntitle: An example\naudience: [head, governors]\n")
        let other = try CycleFile(
            yaml:
                "# A comment\ntitle: 'An example'\nreference:\nid: example\naudience:\n  - head\n  - governors # two\n"
        )
        #expect(other.cycle == plain.cycle)
        #expect(try other.digest == plain.digest)
        #expect(try CycleFile(tree: other.tree).cycle == plain.cycle)
    }

    @Test("A cycle can be as little as an id and a title, and then nothing is asked")
    func smallest() throws {
        let cycle = try CycleFile(yaml: "id: example\ntitle: An example").cycle
        #expect(cycle.authority == nil && cycle.milestones.isEmpty && cycle.signatories.isEmpty)
        #expect(cycle.unitKind == "unit")
        #expect(cycle.zeroRating.policy == .notAllowed)
        #expect(!cycle.actionPlanOwed)
    }

    @Test("An office of which nothing is said is named and dated, and covers all but personal targets")
    func absentKeysOfAnOffice() throws {
        let signatory = try #require(
            CycleFile(yaml: "id: example\ntitle: An example\noffices: [{id: head}]").cycle.signatories.first)
        #expect(signatory.title == "head")
        #expect(signatory.isRequired && !signatory.confirmsLast)
        #expect((signatory.name, signatory.day, signatory.evidence) == (.required, .required, .optional))
        #expect(signatory.covers == AgreementPart.signable.filter { $0 != .personal })
    }

    @Test(
        "A unit has the days to respond that the cycle says, or 21",
        arguments: [("", 21), ("days-to-respond: 14\n", 14), ("days-to-respond:\n", 21)])
    func daysToRespond(_ line: String, _ days: Int) throws {
        #expect(try CycleFile(yaml: "id: example\ntitle: An example\n\(line)").cycle.daysToRespond == days)
    }

    @Test("An alias stands for what it names")
    func aliases() throws {
        let file = try CycleFile(yaml: "id: example\ntitle: &it An example\nreference: *it\n")
        #expect(file.cycle.reference == "An example")
        #expect(try CycleFile(tree: file.tree).cycle == file.cycle)
    }

    static let documented: [String] = {
        let page = (try? text("docs/cycle-format.md")) ?? ""
        return page.components(separatedBy: "```yaml\n").dropFirst().map {
            $0.components(separatedBy: "```")[0]
        }
    }()

    @Test("Every example of the documentation is read without a problem", arguments: documented)
    func documentedExample(_ yaml: String) throws {
        let isWhole = yaml.split(separator: "\n").contains { $0.hasPrefix("id:") }
        let cycle = try CycleFile(yaml: isWhole ? yaml : "id: example\ntitle: An example\n\(yaml)").cycle
        #expect(isWhole || cycle.id == "example")
    }

    @Test("The documentation has an example of every section")
    func documentation() {
        #expect(Self.documented.count >= 9)
        for key in [
            "contacts", "milestones", "offices", "scales", "subjects", "key-stages", "measures", "absence",
            "zero-rating", "pupils", "progression",
        ] {
            #expect(
                Self.documented.contains { $0.contains("\n\(key):\n") || $0.hasPrefix("\(key):\n") }, "\(key)"
            )
        }
    }
}
