import TargetSetting
import Testing

@testable import pru

/// In what programs read, each remedy is a command that can be typed as it stands.
@Suite struct TypedCommandTests {
    @Test("A remedy is a whole command", arguments: RemedyTests.ofExamples + RemedyTests.byHand)
    func isWhole(_ remedy: Remedy) {
        TypedCommand.$current.withValue(TypedCommand(["check"])) {
            guard let whole = remedy.whole else { return }
            #expect(whole == "pru" || whole.hasPrefix("pru "), "\(whole)")
        }
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
                ["absence", "set", "22.05"], .give(.value(insteadOf: "22.05", such: "22.0")),
                "pru absence set 22.0"
            ),
            (
                ["absence", "set", "--attendance=0.78"], .give(.value(insteadOf: "0.78", such: nil)),
                "pru absence set --attendance=VALUE"
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
