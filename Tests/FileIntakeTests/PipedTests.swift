import FileIntake
import Foundation
import Testing

@Suite struct PipedTests {
    /// What comes of `-` where the bytes are piped in, as lines.
    private func piped(_ bytes: [UInt8]) async throws -> [String] {
        let pipe = Pipe()
        let writer = Thread {
            // Nobody reads on where it is too much.
            try? pipe.fileHandleForWriting.write(contentsOf: Data(bytes))
            try? pipe.fileHandleForWriting.close()
        }
        signal(SIGPIPE, SIG_IGN)
        writer.start()
        let scratch = try Scratch()
        let found = IntakeFiles(["-"], input: pipe.fileHandleForReading.fileDescriptor).map(scratch.line)
        try pipe.fileHandleForReading.close()
        return found
    }

    @Test("A submission or an archive can be piped in")
    func pipes() async throws {
        #expect(try await piped(Array("{}".utf8)) == ["- = {}"])
        #expect(try await piped([]) == ["-: empty"])
        #expect(
            try await piped(Zip(.init("a.json"), .init("b.txt", "x")).bytes) == [
                "-: a.json = {}", "-: otherThings(count: 1, first: [\"-: b.txt\"])",
            ])
    }

    @Test("More than ten million bytes are taken of an archive alone")
    func much() async throws {
        let many = [UInt8](repeating: 0x20, count: 10_000_001)
        #expect(try await piped(many) == ["-: tooLarge"])
        let big = Zip(
            Zip.Entry("big.txt").with { ($0.content, $0.method) = (many, 0) }, .init("a.json"))
        #expect(
            try await piped(big.bytes) == [
                "-: a.json = {}", "-: otherThings(count: 1, first: [\"-: big.txt\"])",
            ])
    }

    @Test("A closed input is a problem")
    func closed() {
        #expect(
            IntakeFiles(["-"], input: -1).map(\.self)
                == [.problem(IntakeProblem(name: "-", why: .unread(.other)))])
    }
}
