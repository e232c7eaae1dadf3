import Formats
import Foundation
import TargetSetting
import Testing

/// What is wrong in a cycle file is told with its line and column. `▸` marks the place in a snippet, and is taken out
/// before it is read.
@Suite struct CycleProblemTests {
    @Test("A problem is reported where it stands", arguments: BrokenCycle.all)
    func reportedWhereItStands(_ broken: BrokenCycle) throws {
        let problems = try broken.problems()
        #expect(problems.map(\.place) == broken.places)
        for (problem, words) in zip(problems, broken.words) {
            #expect(problem.message.contains(words), "\(problem.message)")
        }
        for problem in problems {
            for word in ["invalid", "please", "sorry", "oops"] {
                #expect(!problem.message.lowercased().contains(word), "\(problem.message)")
            }
        }
    }

    @Test("Several problems are all reported, in the order of the file")
    func allInOrder() throws {
        let broken = BrokenCycle(
            """
            id: ▸Example
            title: An example
            milestones:
              - title: Deadline
                meaning: ▸la-dedline
                on: ▸2010-13-12
            offices:
              - id: head
                ▸titel: headteacher
                confirms-last: ▸maybe
              - ▸title: chair
            measures:
              - id: reading
                title: Reading
                key-stage: ▸ks2
            ▸offises: []
            """,
            says: "small letters", "la-deadline", "a day", "title", "yes or no", "needs ‘id’", "key stage",
            "offices")
        let problems = try broken.problems()
        #expect(problems.map(\.place) == broken.places)
        #expect(problems == problems.sorted())
        for (problem, words) in zip(problems, broken.words) {
            #expect(problem.message.contains(words), "\(problem.message)")
        }
    }

    @Test(
        "A cycle that a register keeps is read as it was kept, and one that comes in is held to what texts are held to now",
        arguments: [
            ("A title ", true), (" A title", true), ("A title\nSigned, fingerprint", false),
            ("A \u{202E}title", false), ("A title\n", false),
        ])
    func kept(_ title: String, _ mayBeInSubmission: Bool) throws {
        let json =
            #"{"id":"example","scales":[{"also":{"A":["\#(title.escaped)"]},"grades":["A"],"id":"one"}],"title":"x"}"#
        #expect(try CycleFile(json: json).cycle.scales.first?.also["A"] == [title])
        let tree = try JSONDecoder().decode(CycleTree.self, from: Data(json.utf8))
        #expect(((try? CycleFile(tree: tree)) != nil) == mayBeInSubmission)
        #expect(throws: CycleProblems.self) {
            try CycleFile(
                yaml:
                    "id: example\ntitle: x\nscales:\n- {id: one, grades: [A], also: {A: [\"\(title.escaped)\"]}}\n"
            )
        }
    }

    @Test("A file of more than 1 MB is not read")
    func tooLarge() {
        let text = "id: example\ntitle: An example\n# " + String(repeating: "x", count: 1_000_000)
        #expect(throws: CycleProblems.self) { try CycleFile(yaml: text) }
        #expect(throws: Never.self) { try CycleFile(yaml: String(text.prefix(999_999))) }
    }

    @Test(
        "What is no text of lines is reported, and stops nothing",
        arguments: [
            "id: exa\0mple\ntitle: x", "\0", "\u{1}", "id: \u{FFFE}", "\u{FEFF}", "---\n...\n", "\t", "%",
        ])
    func noText(_ text: String) {
        #expect {
            try CycleFile(yaml: text)
        } throws: {
            guard let problems = $0 as? CycleProblems else { return false }
            return !problems.list.isEmpty && problems.list.allSatisfy { $0.line >= 1 && $0.column >= 1 }
        }
    }

    @Test(
        "What is nested without end is reported, and stops nothing",
        arguments: [
            String(repeating: "[", count: 20_000), String(repeating: "- ", count: 20_000),
            String(repeating: "{a: ", count: 20_000),
            "audience: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900),
        ])
    func deepNesting(_ nested: String) {
        #expect(throws: CycleProblems.self) { try CycleFile(yaml: nested) }
    }

    @Test("Aliases of aliases of aliases take no longer than what they stand in", .timeLimit(.minutes(1)))
    func aliasesOfAliases() {
        var yaml = "id: example\ntitle: An example\nx0: &x0 [lol, lol]\n"
        for level in 1...30 { yaml += "x\(level): &x\(level) [*x\(level - 1), *x\(level - 1)]\n" }
        #expect(throws: CycleProblems.self) {
            try CycleFile(yaml: yaml + "offices:\n  - {id: a}\n  - {id: a}\n  - *x30\n")
        }
    }

    @Test("A key that stands twice does not hide what else is wrong")
    func repeatedKeys() throws {
        let yaml = """
            id: example
            title: One
            title: Two
            cod: 1
            offices:
              - id: head
                title: head
                title: headteacher
                covers:
                  - statutory
                covers: [statutory]
              - id: chair
                titel: chair
            """
        let problems = #expect(throws: CycleProblems.self) { try CycleFile(yaml: yaml) }
        let places = problems?.list.map { "\($0.line):\($0.column)" }
        #expect(places == ["2:1", "4:1", "9:5", "13:5"])
    }
}

extension String {
    fileprivate var escaped: String { replacing("\n", with: #"\n"#) }
}

extension CycleProblem {
    /// `3:5`.
    var place: String { "\(line):\(column)" }
}
