import Foundation
import Register
import Synchronization
import Testing

/// What a program that was killed leaves behind, and what one that lives is writing.
@Suite final class UnfinishedTests {
    private let folder = FileManager.default.temporaryDirectory.appending(
        path: "pru-part-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func path(_ name: String) -> String { folder.appending(path: name).path }

    private var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
    }

    @Test("Whoever writes in a folder takes away what was left behind, and nothing else")
    func takenAway() throws {
        let others = [
            ".a.part", ".pru-1.part", "a.pru-1.part", ".a.pru-1.part.txt", ".a.pru-A.part", "pru.sqlite",
        ]
        for name in others + [".a.pru-0z.part", ".pru.sqlite.pru-1a2b3c4d5e6f7.part"] {
            try Data("x".utf8).write(to: folder.appending(path: name))
        }
        try FileManager.default.createDirectory(
            atPath: path(".b.pru-1.part"), withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(
            atPath: path(".c.pru-1.part"), withDestinationPath: path("pru.sqlite"))
        let file = try AtomicFile(for: path("new"))
        try file.put()
        #expect(try names == (others + [".b.pru-1.part", ".c.pru-1.part", "new"]).sorted())
    }

    @Test("What a living program writes stays, and is named")
    func stays() throws {
        let file = try AtomicFile(for: path("new"))
        let found = Unfinished.takeAway(besides: path("x"))
        #expect(found.map(\.path) == [file.path] && found.allSatisfy(\.isBeingWritten))
        try file.write(Array("whole".utf8))
        try file.put()
        #expect(try names == ["new"])
        #expect(Unfinished.takeAway(besides: path("x")).isEmpty)
    }

    @Test("However often somebody takes away, nobody loses the file that they write")
    func atOnce() throws {
        let isOver = Atomic(false)
        let swept = Thread { [folder] in
            while !isOver.load(ordering: .relaxed) { Unfinished.takeAway(besides: folder.path + "/x") }
        }
        swept.start()
        defer { isOver.store(true, ordering: .relaxed) }
        for number in 1...500 {
            let file = try AtomicFile(for: path("\(number)"))
            try file.write([1])
            try file.put()
        }
        #expect(try names.filter { !$0.hasPrefix(".") }.count == 500)
    }
}
