import FileIntake
import Foundation
import Testing

@Suite struct FileTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test(
        "A file that is named is gathered whatever it is called and whatever is in it, each time it is named")
    func named() throws {
        try scratch.write("{}", to: "a.json")
        try scratch.write("not at all", to: "b.txt")
        #expect(
            scratch.gathered("b.txt", "a.json", "b.txt") == [
                "b.txt = not at all", "a.json = {}", "b.txt = not at all",
            ])
    }

    @Test("What is missing, empty or no file is one problem each, and the rest is gathered")
    func problems() throws {
        try scratch.write("", to: "empty.json")
        try scratch.write("{}", to: "a.json")
        try scratch.write("PK then something else", to: "b.zip")
        #expect(
            scratch.gathered("missing.json", "empty.json", "a.json/b.json", "b.zip", "a.json") == [
                "missing.json: missing", "empty.json: empty", "a.json/b.json: missing",
                "b.zip: notAnArchive", "a.json = {}",
            ])
        #expect(IntakeFiles([""]).map(\.self) == [.problem(IntakeProblem(name: "", why: .missing))])
    }

    @Test("Ten million bytes are taken and one more is not")
    func largest() throws {
        try scratch.writeSparse("fits.json", length: 10_000_000, beginning: "{}")
        try scratch.writeSparse("over.json", length: 10_000_001, beginning: "{}")
        let found = IntakeFiles(["fits.json", "over.json"].map(scratch.place)).map(\.self)
        guard case .file(_, let bytes)? = found.first else {
            Issue.record("\(found)")
            return
        }
        #expect(bytes.count == 10_000_000)
        #expect(found.last == .problem(IntakeProblem(name: scratch.place("over.json"), why: .tooLarge)))
    }

    /// More than any memory holds.
    @Test("The size of a huge file is looked at, and not its content", arguments: ["{", "PK\u{3}\u{4}"])
    func huge(_ beginning: String) throws {
        try scratch.writeSparse("huge.json", length: 1 << 40, beginning: beginning)
        let why = beginning == "{" ? "tooLarge" : "archive(FileIntake.IntakeProblem.ArchiveFlaw.damaged)"
        #expect(scratch.gathered("huge.json") == ["huge.json: \(why)"])
    }

    @Test("A link is not followed, and it is said what it leads to")
    func link() throws {
        try scratch.write("{}", to: "a.json")
        try FileManager.default.createSymbolicLink(
            atPath: scratch.place("link.json"), withDestinationPath: "a.json")
        #expect(scratch.gathered("link.json") == ["link.json: link(to: Optional(\"a.json\"))"])
    }

    @Test("Nobody waits at a pipe, and a device is not opened")
    func pipe() throws {
        #expect(mkfifo(scratch.place("pipe.json"), 0o600) == 0)
        #expect(scratch.gathered("pipe.json") == ["pipe.json: notAFile"])
        #expect(
            IntakeFiles(["/dev/zero"]).map(\.self)
                == [.problem(IntakeProblem(name: "/dev/zero", why: .notAFile))])
    }

    @Test("A file without leave to read it is a problem")
    func notPermitted() throws {
        try scratch.write("{}", to: "shut.json")
        #expect(chmod(scratch.place("shut.json"), 0) == 0)
        #expect(chmod(scratch.path, 0o755) == 0)
        asNobody { #expect(scratch.gathered("shut.json") == ["shut.json: notPermitted"]) }
    }

    /// Names that could turn the text of a screen round, or end its line.
    @Test("A name is shown without what a screen would obey")
    func names() {
        #expect(
            IntakeFiles(["a\u{1B}[31m\u{202E}\nb"]).map(\.self)
                == [
                    .problem(IntakeProblem(name: "a\u{FFFD}[31m\u{FFFD}\u{FFFD}b", why: .missing))
                ])
    }
}

/// Root may read everything; its thread can look at files as nobody (`setfsuid`), and for others nothing changes.
private func asNobody(_ look: () -> Void) {
    typealias SetUser = @convention(c) (uid_t) -> CInt
    let function = dlsym(nil, "setfsuid").map { unsafeBitCast($0, to: SetUser.self) }
    let user = geteuid()
    if user == 0 { _ = function?(65534) }
    look()
    if user == 0 { _ = function?(0) }
}
