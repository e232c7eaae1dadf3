import Foundation
import TargetSetting
import Testing

/// `docs/errors.md`: every code has a section with a session that gives it.
@Suite struct ErrorPageTests {
    private static let file = Playground.checkout.appending(path: "docs/errors.md")

    /// Those that nobody can type: see the page's last table.
    static let unshown: Set = ["mail-address", "export-not-right"]

    @Test("Every code that the source has stands in the page, and no other, once")
    func everyCodeIsThere() throws {
        let page = try String(contentsOf: ErrorPageTests.file, encoding: .utf8)
        let last = page.components(separatedBy: "## What no session shows")
        let shown = page.matches(of: /\n### `([a-z0-9-]+)`\n/).map { String($0.output.1) }
        let unshown = last[1].matches(of: /\n\| `([a-z0-9-]+)` \|/).map { String($0.output.1) }
        #expect(Set(shown).count == shown.count)
        #expect(Set(unshown) == ErrorPageTests.unshown)
        let codes = try ErrorCodes.inSource()
        #expect(codes.count > 200)
        #expect(codes.symmetricDifference(shown + unshown) == [])
    }

    @Test("What is wrong with a submission stands in a table of the page, each by its code")
    func submissionProblemsAreThere() throws {
        let page = try String(contentsOf: ErrorPageTests.file, encoding: .utf8)
        let table = try #require(page.firstMatch(of: /\n\| `no-revision` \|.*\n(\|.*\n)+/)).output.0
        let told = Set(table.matches(of: /\n\| `([a-z0-9-]+)` \|/).map { String($0.output.1) })
        // What is found of the figures has the name of its rule.
        #expect(try ErrorCodes.ofSubmissions() == told.subtracting(["open-finding"]))
    }

    @Test("What something follows from is a code of the page, or of what is kept and is no problem")
    func reasonsAreThere() throws {
        let reasons = Set(LeftOutReason.allCases.map(\.rawValue))
        #expect(
            try reasons.subtracting(ErrorCodes.inSource())
                == ["", "time-of-list", "newest-list", "target-otherwise", "pupil-on-roll-since"])
    }

    @Test("The codes are found in the source wherever they stand")
    func codesAreFound() {
        let source = """
            var code: String { switch self { case .one: "one"; case .two: { "two" }() } }
            var title: String { "not-a-code" }
            let code = "five"
            private var report: (code: String, path: String) { ("three", path) }
            case .four: Report(
                "four", ["typed": "not-this"])
            """
        #expect(ErrorCodes.codes(in: source) == ["one", "two", "three", "four", "five"])
    }

    @Test(
        "The page's sessions go as the page says, and the last command of each gives its code with --json, and whole commands"
    )
    func sessionsGiveTheirCodes() throws {
        _ = try Faults.library()
        let written = try String(contentsOf: ErrorPageTests.file, encoding: .utf8)
        var sessions = Sessions()
        let played = try Page(written).played { above, session in
            let playground = try sessions.playground(for: above)
            let played = try session.played(in: playground)
            if let code = above.firstMatch(of: /\n### `(.*)`\n/)?.output.1 {
                let output = try playground.runForPrograms(session.steps.last?.command ?? "")
                #expect(output.contains("\"code\" : \"\(code)\""), "\(code): \(output.prefix(2000))")
                // What only some lines or files have wrong is told with them.
                guard output.contains("\"error\" : {") else { return played }
                let commands = output.matches(of: /"command" : "(.*)"/).map(\.output.1)
                #expect(!commands.isEmpty, "\(code) says nothing to type: \(output.prefix(2000))")
                #expect(commands.allSatisfy { $0.hasPrefix("pru") }, "\(code): \(commands)")
            }
            return played
        }
        try TranscriptTests.compare(written, with: played, at: ErrorPageTests.file)
    }
}

/// Where the page's sessions are played: each in an empty folder, or in one as the session named above it leaves it behind:
/// `<!-- after ready-to-sign -->`.
private struct Sessions {
    private var leftBehind: [String: Playground] = [:]

    mutating func playground(for above: Substring) throws -> Playground {
        guard let match = above.firstMatch(of: /<!-- after (\S+) -->/) else { return try Playground() }
        let name = "\(match.output.1).txt"
        if let played = leftBehind[name] { return try Playground(copying: played) }
        let text = try String(contentsOf: TranscriptTests.folder.appending(path: name), encoding: .utf8)
        let (transcript, playground) = (Transcript(text), try Playground())
        try TranscriptTests.play(transcript.comesAfter, in: playground)
        _ = try transcript.played(in: playground)
        leftBehind[name] = playground
        return try Playground(copying: playground)
    }
}

extension Playground {
    /// What a line prints on stdout when every `pru` in it has `--json`, and nothing is picked out of that.
    fileprivate func runForPrograms(_ line: String) throws -> String {
        let programs = folder.appending(path: ".json")
        try FileManager.default.createDirectory(at: programs, withIntermediateDirectories: true)
        let program = programs.appending(path: "pru")
        try Data("#!/bin/sh\nexec \(Playground.products.path)/pru --json \"$@\"\n".utf8).write(to: program)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
        return try runSeparately(
            line.replacing(/\s\| grep .*$/, with: ""),
            environment: ["PATH": "\(programs.path):\(Playground.products.path):/usr/bin:/bin"]
        ).stdout
    }
}
