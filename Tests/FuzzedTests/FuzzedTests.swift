import Foundation
import Samples
import Testing

@testable import AnyBytes

/// Files in `Tests/Fuzzed` that a fuzzer found, or that somebody thought of.
@Suite struct FuzzedTests {
    private static let folder = Sample.checkout.appending(path: "Tests/Fuzzed")

    static let files: [(reader: Reader, file: String)] = Reader.all.flatMap { reader in
        names(in: folder.appending(path: reader.name)).map { (reader, $0) }
    }

    @Test("A reader holds what it must for every file that was found", arguments: files)
    func holds(_ reader: Reader, _ file: String) throws {
        let bytes = try Data(contentsOf: Self.folder.appending(path: "\(reader.name)/\(file)"))
        #expect(reader.faults(Array(bytes)) == [])
    }

    @Test("A reader holds what it must for what is too large to keep", arguments: Reader.all)
    func large(_ reader: Reader) throws {
        for (piece, count) in [
            ("[", 100_000), ("{\"a\":", 100_000), ("\"", 10_000), (",", 10_000), ("\n", 10_000),
            ("9", 100_000),
        ] {
            #expect(reader.faults(Array(String(repeating: piece, count: count).utf8)) == [], "\(piece)")
        }
    }

    @Test("A reader holds what it must for real files, whole and cut off", arguments: Reader.all)
    func seeds(_ reader: Reader) throws {
        for seed in try reader.seeds() {
            for length in [seed.count] + (1...8).map({ seed.count * $0 / 9 }) {
                #expect(reader.faults(Array(seed.prefix(length))) == [])
            }
        }
    }

    @Test("Every reader has a folder, and every folder a reader")
    func folders() {
        #expect(Set(Self.names(in: Self.folder)) == Set(Reader.all.map(\.name)))
        #expect(Set(Self.files.map(\.reader.name)) == Set(Reader.all.map(\.name)))
    }

    private static func names(in folder: URL) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    }

    @Test("What Swift calls things is found in a message, and not what is quoted or part of a word")
    func foreignWords() {
        let messages = [
            "It is nil.", "It is Optional(2).", "A Swift.DecodingError came.", "Error 2 came.",
            "‘nil’ is not a day.", "The headings are: Punil.",
        ]
        #expect(
            messages.map { Reader.faults(ofMessages: [$0]).isEmpty } == [
                false, false, false, false, true, true,
            ])
    }
}
