import Foundation
import Testing

@testable import FileIntake

@Suite struct ChangeTests {
    @Test(
        "A file that is written to, or cut, while it is read is a problem",
        arguments: ["{\"a\": 1}", "{\"a\": 22}", "{"])
    func changed(_ text: String) throws {
        let scratch = try Scratch()
        try scratch.write("{\"a\": 0}", to: "a.json")
        guard case .file(let file) = try Opened(Array(scratch.place("a.json").utf8CString), in: nil) else {
            Issue.record("It is a file.")
            return
        }
        try file.confirm()
        // A clock of the disk may tick slowly.
        Thread.sleep(forTimeInterval: 0.02)
        let handle = try FileHandle(forWritingTo: URL(filePath: scratch.place("a.json")))
        try handle.truncate(atOffset: 0)
        try handle.write(contentsOf: Data(text.utf8))
        try handle.close()
        #expect(throws: IntakeProblem.Why.changed) { try file.confirm() }
        if text.count < 8 {
            #expect(throws: IntakeProblem.Why.changed) { try file.bytes(at: 0, count: 8) }
        }
    }

    @Test("An archive that is cut between two of its entries ends there, and the rest is gathered")
    func archive() throws {
        let scratch = try Scratch()
        try scratch.write(Zip(.init("a.json"), .init("b.json")).bytes, to: "post.zip")
        try scratch.write("{}", to: "z.json")
        var gathering = IntakeFiles(["post.zip", "z.json"].map(scratch.place))
        #expect(gathering.next().map(scratch.line) == "post.zip: a.json = {}")
        let handle = try FileHandle(forWritingTo: URL(filePath: scratch.place("post.zip")))
        try handle.truncate(atOffset: 10)
        try handle.close()
        #expect(gathering.map(scratch.line) == ["post.zip: changed", "z.json = {}"])
    }

    @Test("No place and no length, however absurd, is read outside of a file")
    func outside() throws {
        let scratch = try Scratch()
        try scratch.write("{}", to: "a.json")
        guard case .file(let file) = try Opened(Array(scratch.place("a.json").utf8CString), in: nil) else {
            Issue.record("It is a file.")
            return
        }
        for (offset, count) in [(0, 3), (3, 0), (-1, 1), (1, -1), (.max, .max), (1, .max), (.min, 1)] {
            let sources: [any ByteSource] = [file, HeldBytes(all: [0x7B, 0x7D])]
            for source in sources {
                #expect(throws: IntakeProblem.Why.changed) { try source.bytes(at: offset, count: count) }
            }
        }
    }
}
