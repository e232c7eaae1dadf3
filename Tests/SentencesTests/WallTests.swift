import Foundation
import Testing

/// What the domain and its sentences know nothing of.
@Suite struct WallTests {
    private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

    /// The lines of a module's files, each with the name of its file, without comments.
    private func lines(of module: String) throws -> [(file: String, line: Substring)] {
        let folder = WallTests.sources.appending(path: module)
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var lines: [(String, Substring)] = []
        for case let file as URL in files where file.pathExtension == "swift" {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            where line.firstRange(of: "///") == nil && !line.drop(while: { $0 == " " }).hasPrefix("//") {
                lines.append((file.lastPathComponent, line))
            }
        }
        try #require(!lines.isEmpty, "there is no module ‘\(module)’")
        return lines
    }

    @Test(
        "No text of a module names a command or an option of the command line",
        arguments: [
            "TargetSetting", "TargetLanguage", "Sentences", "Reports", "Input", "LocalAuthority", "Formats",
            "DelimitedText", "Spreadsheets", "FileIntake", "Register", "Canonical", "CanonicalFacts",
            "Workflows",
        ])
    func namesNoCommand(_ module: String) throws {
        let (command, option) = (try Regex(#""[^"]*\bpru [a-z]"#), try Regex(#""[^"]*(^|[ "(])--[a-z]"#))
        for (file, line) in try lines(of: module) {
            #expect(line.firstMatch(of: command) == nil, "\(file): \(line)")
            #expect(line.firstMatch(of: option) == nil, "\(file): \(line)")
        }
    }

    @Test("The domain knows no sentence")
    func domainKnowsNoSentence() throws {
        for (file, line) in try lines(of: "TargetSetting") {
            #expect(line.firstRange(of: "import Sentences") == nil, "\(file)")
        }
    }

    @Test("No text names an office of a cycle: who signs is the cycle's business")
    func namesNoOffice() throws {
        let office = try Regex(#""[^"]*\b(SIP|School Improvement Partner)\b"#)
        let modules = try FileManager.default.contentsOfDirectory(atPath: WallTests.sources.path)
        for module in modules where module != "CZlib" {
            for (file, line) in try lines(of: module) {
                #expect(line.firstMatch(of: office) == nil, "\(file): \(line)")
            }
        }
    }
}
