import ArgumentParser
import TargetSetting
import Testing

@testable import pru

/// An option that is typed twice is refused, whichever command it is of.
@Suite struct RepeatedOptionTests {
    private func check(_ line: String) throws {
        let arguments = GlobalOptions.hoisted(line.split(separator: " ").map(String.init))
        let command = try Pru.parseAsRoot(arguments)
        try type(of: command).checkOptions(in: arguments)
    }

    @Test(
        "It is refused with everything that was typed for it",
        arguments: [
            ("init --cycle c --unit A --unit B --dfe 926/1105", "--unit", ["A", "B"]),
            (
                "init --cycle c --unit A --dfe 926/1105 --rehearsal 2010-11-15 --rehearsal=2010-12-06",
                "--rehearsal", ["2010-11-15", "2010-12-06"]
            ),
            (
                "sign chair --date 2010-12-06 --name A --date 2010-12-07", "--date",
                ["2010-12-06", "2010-12-07"]
            ),
            ("target set ks2-english-2lp --count 3 --count 4 --count 3", "--count", ["3", "4", "3"]),
            ("absence set 20 --measure overall --measure overall", "--measure", ["overall", "overall"]),
            ("absence action add --what A --who B --by 2011-01-01 --to 20 --to=2.0", "--to", ["20", "2.0"]),
            ("pupil edit 1 --born 2000-01-01 --born=2000-01-02", "--born", ["2000-01-01", "2000-01-02"]),
            (
                "personal set 1 Art --to 2b --by 2011-01-01 --why A --by 2012-01-01", "--by",
                ["2011-01-01", "2012-01-01"]
            ),
            (
                "la extend 926/1105 --until 2010-12-20 --by A --reason B --until 2010-12-21", "--until",
                ["2010-12-20", "2010-12-21"]
            ),
            ("--register a.sqlite check --register b.sqlite", "--register", ["b.sqlite", "a.sqlite"]),
        ])
    func refused(_ line: String, _ option: String, _ values: [String]) throws {
        let problem = #expect(throws: CommandLineProblem.self) { try check(line) }
        #expect(problem?.facts == ["option": option, "typed": values])
    }

    @Test(
        "What may be repeated is taken, and so is what only looks like an option",
        arguments: [
            "sign chair --accept zero-rated=A --accept prior-unsourced=B", "check --json --json",
            "personal set 1 Art --to 2b --by 2011-01-01 --why A --step 2011-01-01:B --step 2011-01-02:C",
            "pupil edit 1 --clear upn --clear born", "note zero-rated --subject ks2 -- --subject",
            "la summary --earlier a.json --earlier b.json", "erase 1 2 3",
        ])
    func taken(_ line: String) { #expect(throws: Never.self) { try check(line) } }
}
