import FileIntake
import Foundation
import Testing

/// Archives that are refused as a whole.
@Suite struct ArchiveTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func flaws(of bytes: [UInt8]) throws -> [IntakeProblem.Why] {
        try scratch.write(bytes, to: "post.zip")
        return IntakeFiles([scratch.place("post.zip")]).compactMap {
            if case .problem(let problem) = $0 { problem.why } else { nil }
        }
    }

    @Test("An archive that is cut off anywhere is a problem, and nothing of it is taken")
    func cut() throws {
        let whole = Zip(.init("a.json"), .init("b.json")).bytes
        for length in 4..<whole.count {
            try scratch.write(whole.prefix(length), to: "post.zip")
            #expect(scratch.gathered("post.zip").map { $0.prefix(18) } == ["post.zip: archive("], "\(length)")
        }
    }

    @Test("An archive with any byte of it changed is read or a problem, and nothing else")
    func altered() throws {
        let whole = Zip(.init("a.json"), .init("b.json").with { $0.method = 0 }).bytes
        for place in whole.indices.dropFirst(4) {
            for value in [whole[place] ^ 0x01, whole[place] ^ 0x80, 0x00, 0xFF] {
                var bytes = whole
                bytes[place] = value
                try scratch.write(bytes, to: "post.zip")
                for case .file(_, let content) in IntakeFiles([scratch.place("post.zip")]) {
                    #expect(content == Data("{}".utf8), "\(place) \(value)")
                }
            }
        }
    }

    @Test("A comment at the end is passed over, also one that looks like an end")
    func comment() throws {
        var zip = Zip(.init("a.json"))
        zip.comment = Array("PK\u{5}\u{6} from the unit, ".utf8) + [UInt8](repeating: 0x20, count: 60_000)
        #expect(try flaws(of: zip.bytes) == [])
    }

    @Test("What follows the end is damage")
    func trailing() throws {
        #expect(try flaws(of: Zip(.init("a.json")).bytes + [0]) == [.archive(.damaged)])
        #expect(try flaws(of: [1] + Zip(.init("a.json")).bytes) == [.notAnArchive])
    }

    @Test("An archive with no file in it is a problem")
    func empty() throws {
        #expect(try flaws(of: Zip().bytes) == [.archive(.empty)])
        #expect(try flaws(of: Zip(.init("unit/", "")).bytes) == [.archive(.empty)])
    }

    @Test("zip64 and parts of an archive are said to be so")
    func otherKinds() throws {
        for change in [
            { $0.size = 0xFFFF_FFFF }, { $0.packedSize = 0xFFFF_FFFF }, { $0.offset = 0xFFFF_FFFF },
        ] as [(inout Zip.Entry) -> Void] {
            #expect(try flaws(of: Zip(Zip.Entry("a.json").with(change)).bytes) == [.archive(.zip64)])
        }
        var large = Zip(.init("a.json"))
        large.beforeEnd = [0x50, 0x4B, 0x06, 0x07] + [UInt8](repeating: 0, count: 16)
        #expect(try flaws(of: large.bytes) == [.archive(.zip64)])
        var part = Zip(.init("a.json"))
        part.disk = 1
        #expect(try flaws(of: part.bytes) == [.archive(.split)])
    }

    @Test("The list has as many entries as the end says")
    func count() throws {
        for count in [0, 1, 3, 65_535] {
            var zip = Zip(.init("a.json"), .init("b.json"))
            zip.count = count
            #expect(try flaws(of: zip.bytes) == [.archive(.damaged)], "\(count)")
        }
    }

    @Test("Bytes that several entries are made of are refused")
    func overlapping() throws {
        let same = Zip(.init("a.json"), Zip.Entry("b.json").with { $0.offset = 0 })
        #expect(try flaws(of: same.bytes) == [.archive(.overlapping)])
        // The first takes the second for its content.
        let quoting = Zip(
            Zip.Entry("a.json").with { ($0.packedSize, $0.method) = (20, 0) }, .init("b.json"))
        #expect(try flaws(of: quoting.bytes) == [.archive(.overlapping)])
        let outside = Zip(Zip.Entry("a.json").with { $0.packedSize = 1 << 31 })
        #expect(try flaws(of: outside.bytes) == [.archive(.damaged)])
        let beyond = Zip(Zip.Entry("a.json").with { $0.offset = 0xFFFF_FFFE })
        #expect(try flaws(of: beyond.bytes) == [.archive(.damaged)])
    }

    /// Only the record before an entry says how long it is itself.
    @Test("An entry whose own record reaches into the next is damaged")
    func reaching() throws {
        var bytes = Zip(.init("a.json"), .init("b.json")).bytes
        bytes[28] = 4
        #expect(try flaws(of: bytes) == [.entry(.damaged)])
    }

    /// Which are all the same, so that what is said of a hundred thousand is another thing.
    @Test("A hundred thousand entries are looked at and one more is not")
    func tooManyEntries() throws {
        let one = Zip(.init("a.json")).bytes
        let start = try #require(one.firstRange(of: [0x50, 0x4B, 0x01, 0x02])).lowerBound
        let record = Array(one[start..<one.count - 22])
        for (count, flaw) in [(100_000, .overlapping), (100_001, .tooManyEntries)]
            as [(Int, IntakeProblem.ArchiveFlaw)]
        {
            var archive = Array(one[..<start])
            for _ in 0..<count { archive += record }
            archive += Zip.end(entries: count, list: count * record.count, at: start)
            #expect(try flaws(of: archive) == [.archive(flaw)])
        }
    }

    @Test("An archive is unpacked to a gigabyte and no further")
    func bomb() throws {
        let zeros = deflated([UInt8](repeating: 0, count: 10_000_000))
        #expect(zeros.count < 10_000)
        // Made of noise after the first byte, it counts and costs nothing.
        let noise = Zip.Entry("").with {
            ($0.packed, $0.size) = ([0xFF] + [UInt8](repeating: 0, count: 9_999), 10_000_000)
        }
        let entries = (0..<102).map { number in noise.with { $0.name = Array("\(number).json".utf8) } }
        #expect(
            try flaws(of: Zip(entries).bytes)
                == Array(repeating: .entry(.damaged), count: 100) + [.archive(.unpacksTooFar)])
        let lying = Zip.Entry("a.json").with { ($0.packed, $0.size) = (zeros, 1_000_000) }
        #expect(try flaws(of: Zip(lying).bytes) == [.entry(.damaged)])
    }
}
