import FileIntake
import Foundation
import Testing

@Suite struct FolderTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test("A folder is gathered in the order of its names, folders in it among them")
    func order() throws {
        for name in ["in/b.json", "in/a/z.json", "in/C.json", "in/a.json", "in/é.json", "in/a/y.JSON"] {
            try scratch.write("{}", to: name)
        }
        let all = [
            "in/C.json = {}", "in/a/y.JSON = {}", "in/a/z.json = {}", "in/a.json = {}", "in/b.json = {}",
            "in/é.json = {}",
        ]
        #expect(scratch.gathered("in") == all)
        #expect(scratch.gathered("in//") == all)
    }

    @Test("A file in a folder is gathered for its name, or for how it begins")
    func kinds() throws {
        try scratch.write("[]", to: "in/a.json")
        try scratch.write("{}", to: "in/b")
        try scratch.write(Zip(.init("x.json")).bytes, to: "in/c.bin")
        try scratch.write("{}", to: "in/d.zip")
        try scratch.write("text", to: "in/e.ZIP")
        try scratch.write("{}", to: "in/._a.json")
        try scratch.write("{}", to: "in/.DS_Store")
        #expect(
            scratch.gathered("in") == [
                "in/a.json = []", "in/b = {}", "in/c.bin: x.json = {}", "in/d.zip = {}",
                "in/e.ZIP: notAnArchive",
                "in: otherThings(count: 2, first: [\"in/.DS_Store\", \"in/._a.json\"])",
            ])
    }

    @Test("Ten thousand other things are one sentence for each folder that was named")
    func manyOthers() throws {
        for folder in 100..<200 {
            try scratch.write("x", to: "in/\(folder)/00.txt")
            for number in 1..<100 {
                let place = scratch.place("in/\(folder)/\(number / 10)\(number % 10).txt")
                #expect(link(scratch.place("in/\(folder)/00.txt"), place) == 0)
            }
        }
        try scratch.write("", to: "two/empty")
        try scratch.write("{}", to: "two/a.json")
        #expect(
            scratch.gathered("in", "two") == [
                "in: otherThings(count: 10000, first: [\"in/100/00.txt\", \"in/100/01.txt\", \"in/100/02.txt\"])",
                "two/a.json = {}", "two: otherThings(count: 1, first: [\"two/empty\"])",
            ])
    }

    @Test("Links and pipes in a folder are said one by one, and a loop of links ends")
    func links() throws {
        try scratch.write("{}", to: "in/z.json")
        for (link, target) in [("in/a", "."), ("in/b.json", "z.json"), ("in/c", "nowhere")] {
            try FileManager.default.createSymbolicLink(
                atPath: scratch.place(link), withDestinationPath: target)
        }
        #expect(mkfifo(scratch.place("in/d.json"), 0o600) == 0)
        #expect(
            scratch.gathered("in") == [
                "in/a: link(to: Optional(\".\"))", "in/b.json: link(to: Optional(\"z.json\"))",
                "in/c: link(to: Optional(\"nowhere\"))", "in/d.json: notAFile", "in/z.json = {}",
            ])
    }

    @Test("Sixty-four folders in one another are gone into, and no more")
    func depth() throws {
        let deepest = (["in"] + (2...64).map { _ in "f" }).joined(separator: "/")
        try scratch.write("{}", to: "\(deepest)/a.json")
        try scratch.write("{}", to: "\(deepest)/f/b.json")
        #expect(scratch.gathered("in") == ["\(deepest)/a.json = {}", "\(deepest)/f: tooDeep"])
    }

    @Test("A name that is no text is read, and shown as far as it is")
    func strangeNames() throws {
        try scratch.write("{}", to: "in/a.json")
        let name = Array(scratch.place("in/").utf8CString.dropLast()) + [-1, 10] + Array(".json".utf8CString)
        #expect(rename(scratch.place("in/a.json"), name) == 0)
        #expect(scratch.gathered("in") == ["in/\u{FFFD}\u{FFFD}.json = {}"])
    }

    @Test("A file that goes away after it was listed is a problem, and the rest is gathered")
    func gone() throws {
        for name in ["in/a.json", "in/b.json", "in/c.json"] { try scratch.write("{}", to: name) }
        var gathering = IntakeFiles([scratch.place("in")])
        #expect(gathering.next().map(scratch.line) == "in/a.json = {}")
        try FileManager.default.removeItem(atPath: scratch.place("in/b.json"))
        #expect(gathering.map(scratch.line) == ["in/b.json: gone", "in/c.json = {}"])
    }
}
