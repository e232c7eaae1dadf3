import Foundation
import TargetSetting
import Testing

@testable import pru

/// What a screen says to type is written in one place, so that it names the register that was named.
@Suite struct HintTests {
    private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sources/pru").standardizedFileURL

    @Test("No screen writes a command by hand")
    func noneByHand() throws {
        let files = FileManager.default.enumerator(at: HintTests.sources, includingPropertiesForKeys: nil)
        let screens = (files?.compactMap { $0 as? URL } ?? []).filter {
            $0.pathExtension == "swift" && !$0.path.contains("/Remedies/")
        }
        #expect(screens.count > 50)
        for file in screens {
            let source = HintTests.withoutHelp(try String(contentsOf: file, encoding: .utf8))
            let byHand = source.split(separator: "\n").filter {
                $0.contains(/"(?:[^"]*[^"a-z])?pru [a-z]/) && !$0.contains(/^\s*\/\//)
            }
            #expect(byHand == [], "\(file.lastPathComponent)")
        }
    }

    @Test("A command in a sentence is found, and one in a help text is not")
    func found() {
        let source = """
            CommandConfiguration(commandName: "a", abstract: "See (first) pru absence")
            @Option(help: "As pru list has it.") var a: String
            console.print("See pru check")
            """
        #expect(HintTests.withoutHelp(source).contains("See pru check"))
        #expect(!HintTests.withoutHelp(source).contains("pru absence"))
        #expect(!HintTests.withoutHelp(source).contains("pru list"))
    }

    @Test("A hint names the register, where it is typed for one")
    func namesTheRegister() {
        let hints: [(Hint, String)] = [
            (.recordAttendance, "pru pupil attendance PUPIL --before P --now P --register a.sqlite"),
            (.recordResults, "pru pupil attained PUPIL SUBJECT GRADE --at KEYSTAGE --register a.sqlite"),
            (.showUnit, "pru la show UNIT --register a.sqlite"),
            (.sign("chair"), "pru sign chair --register a.sqlite"),
            (.lookAt(file: "a b.json"), "pru verify 'a b.json'"), (.showCycle("c"), "pru cycle show c"),
            (.help(of: "pru target set"), "pru help target set"), (.help(of: "pru"), "pru help"),
            (.takeReceipt, "pru receipt FILE"), (.begin(cycle: "c.yaml"), "pru init --cycle c.yaml"),
        ]
        ShellCommand.$register.withValue("a.sqlite") {
            for (hint, command) in hints { #expect(hint.command == command) }
            #expect(
                Remedy.la(.askUnit(nil, .beginWithCycle)).command
                    == "pru init --cycle FILE --unit NAME --dfe NUMBER")
        }
    }

    /// The source without what its commands' help says, which is not for one register.
    private static func withoutHelp(_ source: String) -> String {
        var (kept, rest) = ("", source[...])
        while let match = rest.firstMatch(of: /(?:CommandConfiguration|@Option|@Argument|@Flag)\(/) {
            kept += rest[..<match.range.lowerBound]
            var open = 1
            rest = rest[match.range.upperBound...].drop { character in
                open += character == "(" ? 1 : character == ")" ? -1 : 0
                return open > 0
            }
        }
        return kept + rest
    }
}
