import Foundation
import Synchronization
import Testing

/// Sessions are played as they are written down. To write them down anew after a change of wording, run the tests with
/// `RECORD=1` in the environment and read the difference.
@Suite struct TranscriptTests {
    static let folder = Playground.checkout.appending(path: "Tests/CommandTests/Transcripts")

    static let names: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
            $0.hasSuffix(".txt")
        }.sorted()

    @Test("A session goes as its transcript says", arguments: names)
    func sessionGoesAsWritten(_ name: String) throws {
        let file = TranscriptTests.folder.appending(path: name)
        let written = try String(contentsOf: file, encoding: .utf8)
        let (transcript, playground) = (Transcript(written), try Playground())
        try TranscriptTests.play(transcript.comesAfter, in: playground)
        try TranscriptTests.compare(written, with: transcript.played(in: playground).text, at: file)
    }

    /// Plays other sessions for what they leave behind; each has a test of its own.
    static func play(_ names: [String], in playground: Playground) throws {
        for name in names { try playground.write(register(after: name), to: "pru.sqlite") }
    }

    /// The register that a session leaves behind, played once however many others begin with it.
    private static func register(after name: String) throws -> Data {
        try registers.withLock { registers in
            if let register = registers[name] { return register }
            let playground = try Playground()
            var played: [Transcript] = []
            var next: String? = name
            while let current = next {
                let text = try String(contentsOf: folder.appending(path: current), encoding: .utf8)
                let transcript = Transcript(text)
                played.insert(transcript, at: 0)
                next = transcript.comesAfter.first
            }
            for transcript in played { _ = try transcript.played(in: playground) }
            let register = try playground.read("pru.sqlite")
            registers[name] = register
            return register
        }
    }

    private static let registers = Mutex<[String: Data]>([:])

    @Test(
        "A page's sessions go as the page says",
        arguments: [
            "README.md", "docs/guide.md", "docs/from-the-mis.md", "docs/la-guide.md", "docs/rules.md",
        ])
    func pageGoesAsWritten(_ name: String) throws {
        let file = Playground.checkout.appending(path: name)
        let written = try String(contentsOf: file, encoding: .utf8)
        #expect(written.contains("```console"), "\(name) shows no session")
        let playground = try Playground()
        try TranscriptTests.layOutSamples(in: playground)
        try TranscriptTests.compare(written, with: Page(written).played(in: playground), at: file)
    }

    /// What comes with `pru` to try things with.
    static func layOutSamples(in playground: Playground) throws {
        let folder = Playground.checkout.appending(path: "docs/samples")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            try FileManager.default.copyItem(
                at: folder.appending(path: name), to: playground.folder.appending(path: name))
        }
    }

    @Test("There are transcripts, and each types something")
    func transcriptsAreThere() throws {
        #expect(!TranscriptTests.names.isEmpty)
        for name in TranscriptTests.names {
            let text = try String(contentsOf: TranscriptTests.folder.appending(path: name), encoding: .utf8)
            #expect(!Transcript(text).steps.isEmpty, "\(name) types nothing")
        }
    }

    /// Expects a file to be as it was just played, or writes it so with `RECORD=1`.
    static func compare(_ written: String, with played: String, at file: URL) throws {
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try played.write(to: file, atomically: true, encoding: .utf8)
        }
        let (old, new) = (written.split(separator: "\n"), played.split(separator: "\n"))
        let first = zip(old, new).first { $0 != $1 }
        #expect(
            written == played,
            "\(file.lastPathComponent) says ‘\(first?.0 ?? "")’ where the screen says ‘\(first?.1 ?? "")’")
    }
}
