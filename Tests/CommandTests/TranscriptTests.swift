import Foundation
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
        try compare(written, with: Transcript(written).played(in: Playground()).text, at: file)
    }

    @Test("A page's sessions go as the page says", arguments: ["README.md", "docs/guide.md"])
    func pageGoesAsWritten(_ name: String) throws {
        let file = Playground.checkout.appending(path: name)
        let written = try String(contentsOf: file, encoding: .utf8)
        #expect(written.contains("```console"), "\(name) shows no session")
        try compare(written, with: Page(written).played(in: Playground()), at: file)
    }

    @Test("There are transcripts, and each types something")
    func transcriptsAreThere() throws {
        #expect(!TranscriptTests.names.isEmpty)
        for name in TranscriptTests.names {
            let text = try String(contentsOf: TranscriptTests.folder.appending(path: name), encoding: .utf8)
            #expect(!Transcript(text).steps.isEmpty, "\(name) types nothing")
        }
    }

    private func compare(_ written: String, with played: String, at file: URL) throws {
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
