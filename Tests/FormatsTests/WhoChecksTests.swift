import Formats
import Foundation
import Samples
import Testing

/// The table of `docs/submission-format.md` that says what every member is held against, and the checker.
@Suite struct WhoChecksTests {
    /// Members in which another value of the same form can stand, or none, with nothing else of the file moved.
    private static let unseen: Set = [
        "exportedOn", "lastChanges.on", "notes.by", "notes.on", "proposed.on", "proposed.parts", "rehearsal",
        "revision", "signOffs.name", "signOffs.recordedBy", "signOffs.recordedOn", "timeliness.reason",
        "unit.name", "unit.urn",
    ]

    @Test("What a checker cannot see in a file is what the page says that it cannot")
    func seen() throws {
        var passed: Set<String> = []
        var looked: [String: Int] = [:]
        for sample in [Sample.pru2010, .harbour, .fiveOffices] {
            let file = try JSON(#require(try sample.files.last).bytes)
            try #require(Verification(of: ForgeryTests.sealed(file)).problems == [])
            for path in file.paths
            where path.hasPrefix("submission.") && !path.hasPrefix("submission.cycle.") {
                let kind = WhoChecksTests.kind(of: path)
                guard let value = file[path], looked[kind, default: 0] < 9 else { continue }
                for other in WhoChecksTests.others(than: value) where other != value {
                    looked[kind, default: 0] += 1
                    var forged = file
                    forged[path] = other
                    guard Verification(of: ForgeryTests.sealed(forged)).problems.isEmpty else { continue }
                    passed.insert(kind)
                }
            }
        }
        #expect(looked.count > 50)
        #expect(passed == WhoChecksTests.unseen)
    }

    @Test("The page says of each who can see it, or that nobody can", arguments: unseen)
    func said(_ member: String) throws {
        let page = try String(
            contentsOf: Sample.checkout.appending(path: "docs/submission-format.md"), encoding: .utf8)
        let table = try #require(page.components(separatedBy: "### Who checks which member\n").last)
            .components(separatedBy: "\n### ")[0]
        let names = Set(member.split(separator: ".").map { "`\($0)`" } + ["`\(member)`"])
        let rows = table.split(separator: "\n").filter { row in
            let cell = row.split(separator: "|").first ?? ""
            return names.contains { cell.contains($0) }
        }
        #expect(
            rows.contains {
                $0.contains(
                    /nothing (in the file )?shows|a reader|by the LA|whoever has|only the register/)
            }, "\(member): \(rows)")
    }

    /// The member without the places in lists and the names in maps of it.
    private static func kind(of path: String) -> String {
        var names = path.split(separator: ".").dropFirst().filter { Int($0) == nil }.map(String.init)
        for map in ["parts", "covers", "groups", "lastChanges", "answers"] {
            guard let place = names.firstIndex(of: map) else { continue }
            names = Array(
                map == "lastChanges" ? names[...place] + names[(place + 1)...].suffix(1) : names[...place])
        }
        return names.joined(separator: ".")
    }

    /// Other values of the same form; none for what holds others.
    private static func others(than value: JSON) -> [JSON?] {
        switch value {
        case .number(let number): [.number(number + 1), .number(number - 1), nil]
        case .boolean(let boolean): [.boolean(!boolean)]
        case .text(let text):
            if text.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil || text.wholeMatch(of: /\d+\.\d/) != nil {
                [.text(step(text, by: 1)), .text(step(text, by: -1)), nil]
            } else {
                [.text(text + " also"), nil]
            }
        default: []
        }
    }

    /// The text with the number at its end moved.
    private static func step(_ text: String, by count: Int) -> String {
        let end = text.reversed().prefix { $0.isNumber }.count
        let number = (Int(text.suffix(end)) ?? 0) + count
        let digits = String(max(number, 0))
        return text.dropLast(end) + String(repeating: "0", count: max(0, end - digits.count)) + digits
    }
}
