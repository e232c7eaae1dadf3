import ArgumentParser
import TargetSetting
import Testing

@testable import pru

/// In what programs read, each remedy is a command that can be typed as it stands.
@Suite struct TypedCommandTests {
    /// Commands of which each takes some of what remedies add to the one that was typed.
    private static let typed = [
        "check", "target set m --count 3", "target zero-rate ks2", "absence set 20", "absence prior 2008/09",
        "absence action add --what x --who y", "sign chair", "sign withdraw chair", "pupil edit 7",
        "pupil remove 7", "pupil import a.csv --all-or-nothing", "pupil attained 7 art",
        "personal set 7 art", "personal show 7", "review add 7 art", "note zero-rated x", "export",
        "erase 7", "verify a.json", "receipt a.json", "la collect a.json", "la return 1105",
        "la trust 1105 --by x", "la set 1105 m --reason x", "la extend 1105 --by x --reason y",
        "init --cycle c --unit x --dfe 926/1105",
    ].map { $0.split(separator: " ").map(String.init) }

    private static func isTaken(_ whole: String) throws -> Bool {
        let words = try RemedyTests.words(of: whole).map(RemedyTests.filled)
        guard words.first == "pru" else { return false }
        do {
            _ = try Pru.parseAsRoot(Array(words.dropFirst()))
            return true
        } catch {
            return false
        }
    }

    @Test(
        "A remedy is a whole command, which the parser takes",
        arguments: RemedyTests.ofExamples + RemedyTests.byHand)
    func isWhole(_ remedy: Remedy) throws {
        let wholes = TypedCommandTests.typed.compactMap { typed in
            TypedCommand.$current.withValue(TypedCommand(typed)) { remedy.whole }
        }
        // What stands in the place of another value is looked at below.
        guard !wholes.isEmpty else { return }
        #expect(try wholes.contains(where: TypedCommandTests.isTaken), "\(wholes)")
    }

    @Test(
        "What belongs to the command that was typed stands in it",
        arguments: [
            (["pupil", "remove", "A1"], .give(.agreement), "pru pupil remove A1 --yes"),
            (
                ["target", "set", "m", "--percent", "43", "--of=9"], .give(.count(4)),
                "pru target set m --of=9 --count 4"
            ),
            (
                ["absence", "prior", "2008/09", "--sessions", "1/2"], .give(.actual),
                "pru absence prior 2008/09 --actual P"
            ),
            (
                ["absence", "set", "22.05"],
                .give(.value(insteadOf: "22.05", such: "22.0", of: "absence-target")),
                "pru absence set 22.0"
            ),
            (
                ["absence", "set", "--attendance=0.78"],
                .give(.value(insteadOf: "0.78", such: nil, of: "attendance")),
                "pru absence set --attendance=VALUE"
            ),
            (
                ["absence", "action", "add", "--what", "22.45", "--who", "22.45", "--to", "22.45"],
                .give(.value(insteadOf: "22.45", such: "22.4", of: "action-rate")),
                "pru absence action add --what 22.45 --who 22.45 --to 22.4"
            ),
            (
                ["check", "--jsn", "--register", "x"], .give(.nearest("--json", insteadOf: "--jsn")),
                "pru check --json --register x"
            ),
            (
                ["absence", "set", "20", "--measure=overal"],
                .give(.nearest("overall", insteadOf: "overal")), "pru absence set 20 --measure=overall"
            ),
            (
                ["personal", "set", "44", "art", "--to", "44"],
                .give(.nearest("4 b", insteadOf: "44")), "pru personal set 44 art --to '4 b'"
            ),
            (
                ["pupil", "import", "a b.csv", "--all-or-nothing"], .leaveOut(.allLines),
                "pru pupil import 'a b.csv'"
            ),
            (["check", "--register", "x"], .nameRegister(.yours), "pru check --register FILE"),
            (
                ["note", "zero-rated", "--subject", "ks2", "--", "-x"], .accept(.zeroRated),
                "pru note zero-rated --subject ks2 --accept zero-rated=TEXT -- -x"
            ),
            (
                ["pupil", "show", "0003"], .give(.pupil("pupil:3", insteadOf: "0003")),
                "pru pupil show pupil:3"
            ),
            (
                ["personal", "set", "2", "English", "--to", "2"],
                .give(.pupil("pupil:3", insteadOf: "2")),
                "pru personal set pupil:3 English --to 2"
            ),
            (
                ["personal", "set", "4", "English", "--to", "4"],
                .give(.grade(["gcse:4", "pre:4"], insteadOf: "4")),
                "pru personal set 4 English --to gcse:4"
            ),
            (
                ["pupil", "attained", "4", "art", "4", "--at", "now"],
                .give(.grade(["gcse:4", "pre:4"], insteadOf: "4")),
                "pru pupil attained 4 art gcse:4 --at now"
            ),
            (
                ["erase", "show", "--hide-names", "show"], .give(.pupil("pupil:3", insteadOf: "show")),
                "pru erase pupil:3 --hide-names show"
            ),
            (
                ["erase", "7", "--hide-names", "8"], .give(.noHiddenNames),
                "pru erase 7 8 --no-hide-names"
            ),
            (
                ["review", "add", "A1", "art", "--grade", "4"],
                .give(.grade(["gcse:4", "pre:4"], insteadOf: "4")),
                "pru review add A1 art --grade gcse:4"
            ),
        ] as [([String], Remedy, String)])
    func stands(_ typed: [String], _ remedy: Remedy, _ whole: String) {
        TypedCommand.$current.withValue(TypedCommand(typed)) { #expect(remedy.whole == whole) }
    }

    @Test(
        "What the command is called is seen from its names",
        arguments: [
            ("target set m --count 3", "pru target set"), ("la", "pru la"), ("la show 1105", "pru la show"),
            ("sgin head", "pru"), ("", "pru"),
        ])
    func name(_ typed: String, _ name: String) {
        #expect(TypedCommand(typed.split(separator: " ").map(String.init)).name == name)
    }
}
