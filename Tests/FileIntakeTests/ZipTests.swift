import FileIntake
import Foundation
import Testing

@Suite struct ZipTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func gathered(_ bytes: [UInt8]) throws -> [String] {
        try scratch.write(bytes, to: "post")
        return scratch.gathered("post").map {
            $0.replacingOccurrences(of: "FileIntake.IntakeProblem.", with: "")
        }
    }

    private func gathered(_ entries: Zip.Entry...) throws -> [String] { try gathered(Zip(entries).bytes) }

    @Test(
        "Archives of other programs are read",
        arguments: ["info-zip.zip", "info-zip-piped.zip", "python.zip", "jar.zip"])
    func otherPrograms(_ name: String) throws {
        let bytes = try Data(
            contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
                .appending(path: "Archives/\(name)"))
        #expect(
            try gathered(Array(bytes)) == [
                "post: inbox/a.json = {\"a\":\"\(String(repeating: "a", count: 3000))\"}",
                "post: inbox/b.json = {}", "post: inbox/unit/é.json = {}",
                "post: otherThings(count: 1, first: [\"post: inbox/readme.txt\"])",
            ])
    }

    @Test("Deflated and stored entries are read, folders are passed over, and the rest is counted")
    func kinds() throws {
        #expect(
            try gathered(
                .init("unit/", ""), .init("unit/a.json"), .init("b.json").with { $0.method = 0 },
                .init("c", "{\"c\": 0}"), .init("d.txt", "{}").with { $0.mode = 0 },
                .init("e.txt", "text"), .init("empty.txt", ""), .init("__MACOSX/unit/._a.json"),
                .init("._b.json"), .init(".DS_Store"), .init("f").with { $0.mode = 0o040755 },
                .init("g.json").with { $0.localExtra = [1, 2, 0, 0] }
            ) == [
                "post: unit/a.json = {}", "post: b.json = {}", "post: c = {\"c\": 0}", "post: d.txt = {}",
                "post: g.json = {}",
                "post: otherThings(count: 5, first: [\"post: e.txt\", \"post: empty.txt\", \"post: __MACOSX/unit/._a.json\"])",
            ])
    }

    @Test(
        "A name that leads out of the archive is a problem",
        arguments: [
            "../a.json", "a/../../b.json", "/etc/a.json", "..\\a.json", "C:a.json", "c:/a.json",
            "a\u{0}.json", "a\n.json", "a\u{7F}.json", "", "a/..",
        ])
    func climbing(_ name: String) throws {
        let found = try gathered(.init(name), .init("b.json"))
        #expect(found.count == 2)
        #expect(found[0].hasSuffix(": entry(EntryFlaw.climbsOut)"))
        #expect(found[1] == "post: b.json = {}")
    }

    @Test("What is wrong with one entry is said of it, and the rest is gathered")
    func entries() throws {
        let inner = Zip(.init("a.json")).bytes
        let entries: [(entry: Zip.Entry, why: String)] = [
            (.init("link.json", "b.json").with { $0.mode = 0o120777 }, "entry(EntryFlaw.link)"),
            (.init("pipe.json").with { $0.mode = 0o010644 }, "entry(EntryFlaw.notAFile)"),
            (.init("empty.json", ""), "empty"),
            (.init("in.zip").with { $0.content = inner }, "entry(EntryFlaw.archiveInside)"),
            (.init("in.json").with { $0.content = inner }, "entry(EntryFlaw.archiveInside)"),
            (.init("not.zip", "text"), "notAnArchive"),
            (.init("bzip2.json").with { $0.method = 12 }, "entry(EntryFlaw.method(12))"),
            (.init("checksum.json").with { $0.checksum = 1 }, "entry(EntryFlaw.damaged)"),
            (.init("longer.json").with { $0.size = 1 }, "entry(EntryFlaw.damaged)"),
            (.init("shorter.json").with { $0.size = 3 }, "entry(EntryFlaw.damaged)"),
            (.init("stored.json").with { ($0.method, $0.size) = (0, 3) }, "entry(EntryFlaw.damaged)"),
            (.init("noise.json").with { $0.packed = [0xFF, 0xFF, 0xFF] }, "entry(EntryFlaw.damaged)"),
            (.init("more.json").with { $0.packed = deflated($0.content) + [0] }, "entry(EntryFlaw.damaged)"),
            (.init("name.json").with { $0.localName = Array("eman.json".utf8) }, "entry(EntryFlaw.damaged)"),
            (.init("large.json").with { $0.size = 10_000_001 }, "tooLarge"),
            (.init("unlikely.json").with { $0.size = 9_999_999 }, "entry(EntryFlaw.damaged)"),
        ]
        for (entry, why) in entries {
            let name = String(decoding: entry.name, as: UTF8.self)
            let found = try gathered(entry, .init("b.json"))
            #expect(found == ["post: \(name): \(why)", "post: b.json = {}"], "\(found)")
        }
    }

    @Test("Neither of two entries of one name is taken, and it is said once")
    func repeated() throws {
        #expect(
            try gathered(.init("a.json"), .init("b.json"), .init("a.json", "{\"a\": 0}")) == [
                "post: a.json: entry(EntryFlaw.repeated)", "post: b.json = {}",
            ])
    }

    @Test("Entries with a password are one sentence")
    func encrypted() throws {
        #expect(
            try gathered(
                .init("a.json").with { $0.flags = 1 }, .init("b.json").with { $0.flags = 0x41 },
                .init("c.json")
            ) == ["post: archive(ArchiveFlaw.encrypted(2))", "post: c.json = {}"])
    }

    @Test("Of a thousand bad entries a hundred are said, and the others counted")
    func manyProblems() throws {
        let found = try gathered(Zip((0..<1000).map { .init("\($0).json", "") }).bytes)
        #expect(found.count == 101)
        #expect(found.last == "post: archive(ArchiveFlaw.moreProblems(900))")
    }
}
