import Foundation
import Testing

/// What the domain and its sentences know nothing of.
@Suite struct WallTests {
    private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

    /// All rooms but the command line and what only builds.
    private static let rooms: [String] = {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: sources.path)) ?? []
        return all.filter { $0 != "pru" && $0 != "CZlib" && !$0.hasSuffix("Tool") }.sorted()
    }()

    /// The lines of a module's files, each with the name of its file, without comments.
    private func lines(of module: String) throws -> [(file: String, line: Substring)] {
        let folder = WallTests.sources.appending(path: module)
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var lines: [(String, Substring)] = []
        for case let file as URL in files where file.pathExtension == "swift" {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            where !line.drop(while: { $0 == " " }).hasPrefix("//") {
                lines.append((file.lastPathComponent, line))
            }
        }
        try #require(!lines.isEmpty, "there is no module ‘\(module)’")
        return lines
    }

    @Test("No text of a room names a command or an option of the command line", arguments: rooms)
    func namesNoCommand(_ module: String) throws {
        // Words that names' initials are told from are no command.
        for (file, line) in try lines(of: module) where file != "Initials.swift" {
            #expect(!WallTests.saysWhatToType(line), "\(file): \(line)")
        }
    }

    @Test(
        "What would be typed is seen however it is written",
        arguments: [
            (#""See pru \(command)""#, true), ("‘pru check’", true), ("Type `pru`.", true), ("pru -h", true),
            ("‘--late’", true), ("\"with=--late\"", true), ("  --by DAY", true),
            ("It is not a submission of pru, or it is cut off.", false), ("\"pru-submission-2\"", false),
            ("by a newer pru.", false), ("2009-10", false), ("PRODID-//pru//", false),
        ])
    func seen(_ line: String, _ isSeen: Bool) {
        #expect(WallTests.saysWhatToType(line[...]) == isSeen)
    }

    private static func saysWhatToType(_ line: Substring) -> Bool {
        line.firstMatch(of: /\bpru( [-a-z\\]|`)|--[a-z]/) != nil
    }

    @Test("The domain knows no sentence")
    func domainKnowsNoSentence() throws {
        for (file, line) in try lines(of: "TargetSetting") {
            #expect(line.firstRange(of: "import Sentences") == nil, "\(file)")
        }
    }

    @Test("A command makes one report and shows it: what chooses between words and JSON stands once")
    func commandsChooseNothing() throws {
        let choosing = try Regex(
            #"if json|(options|console)\.(json|isJSON)|console\.write\(|ReportText\.json"#)
        // In `pru la list` the option names a file.
        let others: Set = ["LAList.swift"]
        for (file, line) in try ["pru/Commands", "pru/Output"].flatMap(lines) {
            #expect(others.contains(file) || line.firstMatch(of: choosing) == nil, "\(file): \(line)")
            // What is not done has facts of its own; what is shown is a report's.
            let isPutTogether = line.replacing("var facts: Facts", with: "").contains(/\bFacts\b/)
            #expect(!isPutTogether, "\(file): \(line)")
        }
    }

    @Test("No text names an office of a cycle: who signs is the cycle's business")
    func namesNoOffice() throws {
        let office = try Regex(
            #""[^"]*\b(SIP|sip|School Improvement Partner|[Cc]hair|committee|[Hh]ead of|the head|heads)\b"#)
        // The list of units has the heads whom the LA writes to.
        let others: Set = ["UnitColumns.swift"]
        for module in WallTests.rooms + ["pru"] {
            for (file, line) in try lines(of: module) where !others.contains(file) {
                #expect(line.firstMatch(of: office) == nil, "\(file): \(line)")
            }
        }
    }

    @Test("A documentation comment says of every type that others see what it is", arguments: rooms)
    func typesAreDocumented(_ module: String) throws {
        let type = try Regex("^ *(package|public) (final |indirect )?(struct|enum|class|protocol) ")
        let folder = WallTests.sources.appending(path: module)
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        for case let file as URL in files where file.pathExtension == "swift" {
            let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
                .filter { !$0.drop(while: { $0 == " " }).hasPrefix("@") }
            for (above, line) in zip([""] + lines, lines) where line.firstMatch(of: type) != nil {
                #expect(
                    above.drop(while: { $0 == " " }).hasPrefix("///"), "\(file.lastPathComponent): \(line)")
            }
        }
    }
}
