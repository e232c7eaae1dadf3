import Foundation
import Testing

/// What is promised names the test that shows it.
@Suite struct SecurityPageTests {
    private static let tests = Playground.checkout.appending(path: "Tests")

    /// What stands in backquotes on the page and ends so.
    private func named(_ ending: String) throws -> Set<String> {
        let page = try String(
            contentsOf: Playground.checkout.appending(path: "docs/security.md"), encoding: .utf8)
        return Set(
            page.split(separator: "`", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 1 && $0.element.hasSuffix(ending) && !$0.element.contains(" ") }
                .map { String($0.element) })
    }

    @Test("Every suite and session that the page of promises names is there")
    func named() throws {
        let files = try FileManager.default.subpathsOfDirectory(atPath: SecurityPageTests.tests.path)
        let suites = try named("Tests")
        #expect(suites.count > 20)
        for suite in suites {
            #expect(files.contains { "/\($0)".hasSuffix("/\(suite).swift") }, "\(suite)")
        }
        let sessions = try named(".txt")
        #expect(sessions.count > 10)
        for session in sessions {
            #expect(files.contains("CommandTests/Transcripts/\(session)"), "\(session)")
        }
    }

    @Test("The guide tells governors the command that settles by whose cycle a file is right")
    func whoseCycle() throws {
        let guide = try String(
            contentsOf: Playground.checkout.appending(path: "docs/guide.md"), encoding: .utf8)
        let section = try #require(
            guide.components(separatedBy: "\n## For the LA, a governor, an inspector\n").last
        )
        .components(separatedBy: "\n## ")[0]
        #expect(section.contains("`--cycle FILE`") && section.contains("\n$ pru verify "))
    }
}
