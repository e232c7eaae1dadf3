import Foundation
import Testing

/// What programs that call `pru` rely on: keys, streams, statuses, and that it needs nothing but itself.
@Suite struct CommandTests {
    /// A folder with a register in which everybody has signed on 6 December 2010.
    private func signed() throws -> Playground {
        let playground = try Playground()
        try TranscriptTests.play(["everybody-has-signed.txt"], in: playground)
        return playground
    }

    private func json(_ line: String, in playground: Playground) throws -> Any {
        let output = try playground.runSeparately(line).stdout
        return try JSONSerialization.jsonObject(with: Data(output.utf8))
    }

    struct Contract: Sendable, CustomTestStringConvertible {
        let line: String
        let keys: [String]
        var testDescription: String { line }
    }

    static let contracts: [Contract] = [
        .init(
            line: "pru --json",
            keys: ["unit", "cycle", "today", "daysLeft", "waitingFor", "submitted", "next", "rehearsal"]),
        .init(
            line: "pru check --json",
            keys: ["rule", "severity", "subject", "message", "remedy", "note", "open"]),
        .init(
            line: "pru sign --json",
            keys: ["office", "title", "required", "state", "stands", "name", "date", "recordedBy", "moved"]),
        .init(line: "pru target --json", keys: ["measure", "title", "status", "target", "percent", "set"]),
        .init(line: "pru absence --json", keys: ["measures", "actions"]),
        .init(line: "pru absence action --json", keys: ["number", "what", "who", "by", "to", "done"]),
        .init(line: "pru log --json", keys: ["number", "day", "at", "who", "what", "digest"]),
        .init(line: "pru log --verify --json", keys: ["entries", "problems"]),
        .init(
            line: "pru export --json",
            keys: ["file", "csv", "revision", "digest", "supersedes", "timeliness", "rehearsal", "again"]),
        .init(
            line: "pru export > /dev/null; pru verify --json *.json",
            keys: ["file", "problems", "digest", "unit", "dfe", "cycle", "revision", "timeliness"]),
        .init(
            line: "pru why absence-above-ceiling --json", keys: ["rule", "title", "requirements", "workings"]
        ),
        .init(line: "pru cycle list --json", keys: ["id", "title", "notice"]),
        .init(line: "pru cohort ks1 0 --json", keys: ["summary", "consequences", "changed"]),
        .init(line: "pru backup copy.sqlite --json", keys: ["file", "journal"]),
    ]

    @Test(
        "--json prints an object, or a list of objects, with the keys that are promised", arguments: contracts
    )
    func jsonHasItsKeys(_ contract: Contract) throws {
        let value = try json(contract.line, in: signed())
        let object = try #require(value as? [String: Any] ?? (value as? [[String: Any]])?.first)
        for key in contract.keys { #expect(object[key] != nil, "\(contract.line) has no ‘\(key)’") }
    }

    @Test("Of several files of which none can be read each is told of")
    func nothingRead() throws {
        let playground = try Playground()
        let result = try playground.runSeparately("pru verify a.json b.json --json")
        let files = try JSONSerialization.jsonObject(with: Data(result.stdout.utf8)) as? [[String: Any]]
        #expect(files?.map { $0["file"] as? String } == ["a.json", "b.json"])
        #expect(result.status == 1)
    }

    @Test("A cycle is shown to programs as data")
    func cycleIsData() throws {
        let cycle = try json("pru cycle show 2010-autumn-pru --json", in: Playground()) as? [String: Any]
        #expect(cycle?["id"] as? String == "2010-autumn-pru")
    }

    @Test("A key without a value is there, with null")
    func keysWithoutValueAreNull() throws {
        let findings = try #require(try json("pru check --json", in: openRegister()) as? [[String: Any]])
        let unexplained = try #require(findings.first)
        #expect(unexplained["note"] is NSNull)
    }

    private func openRegister() throws -> Playground {
        let playground = try Playground()
        try TranscriptTests.play(["ready-to-sign.txt"], in: playground)
        return playground
    }

    @Test("A refusal leaves stdout empty, and its sentence goes to stderr")
    func refusalsGoToStderr() throws {
        for line in ["pru absence set 22.1", "pru sign chair"] {
            let result = try openRegister().runSeparately(line)
            #expect(result.status == 1)
            #expect(result.stdout.isEmpty)
            #expect(!result.stderr.isEmpty)
        }
    }

    @Test("A refusal under --json is an object on stdout, and the status is what it is without")
    func refusalsAreObjects() throws {
        let playground = try openRegister()
        let result = try playground.runSeparately("pru absence set 22.1 --json")
        #expect(result.status == 1)
        #expect(result.stderr.isEmpty)
        let object = try JSONSerialization.jsonObject(with: Data(result.stdout.utf8)) as? [String: Any]
        let error = try #require(object?["error"] as? [String: Any])
        #expect(error["code"] as? String == "above-ceiling")
        #expect((error["message"] as? String)?.contains("above the ceiling of 22.0%") == true)
        #expect((error["facts"] as? [String: Any])?["ceiling"] as? String == "22.0")
        let remedies = try #require(error["remedies"] as? [[String: Any]])
        #expect(remedies.map { $0["command"] as? String } == ["pru absence set 22.0"])
        #expect(remedies.map { $0["text"] as? String } == ["set 22.0% or lower"])
    }

    static let refused: [(line: String, code: String, status: Int32)] = [
        ("pru init --cycle 2010-autumn-pru --unit U --dfe 926/1105", "register-already-there", 1),
        ("pru why nope", "unknown-id", 1), ("pru cycle show nope", "unknown-id", 1),
        ("pru cycle check nope", "file-missing", 1), ("pru verify nope", "file-missing", 1),
        ("pru la publish-cycle nope.yaml --output out", "file-missing", 1),
        ("pru chek", "unknown-command", 64), ("pru check --quiet", "unknown-option", 64),
        ("pru cohort ks2", "argument-missing", 64), ("pru cohort ks2 7 8", "argument-unexpected", 64),
        ("pru note zero-rated '-3 pupils'", "argument-missing", 64),
        ("pru note zero-rated x --subject -3", "value-missing", 64), ("pru check --all=3", "usage", 64),
        ("pru note zero-rated -Dash", "unknown-option", 64), ("pru sign -chair", "unknown-option", 64),
        ("pru la show '-Dash PRU'", "unknown-option", 64), ("pru -help", "unknown-option", 64),
        ("pru personal set 2 -hold --to 2b", "unknown-option", 64),
        ("pru target set ks2-english-2lp --count -5h", "not-whole", 64),
    ]

    @Test("Whatever is refused, --json answers with an object, before the command line is understood too")
    func everyRefusalIsAnObject() throws {
        let playground = try openRegister()
        for (line, code, status) in CommandTests.refused {
            let result = try playground.runSeparately("\(line) --json")
            #expect(result.status == status, "\(line)")
            #expect(result.stderr.isEmpty, "\(line)")
            let object = try JSONSerialization.jsonObject(with: Data(result.stdout.utf8)) as? [String: Any]
            let error = object?["error"] as? [String: Any]
            #expect(error?["code"] as? String == code, "\(line)")
            #expect(error.map { Set($0.keys) } == ["code", "message", "facts", "remedies"], "\(line)")
        }
    }

    static let meant: [(line: String, commands: [String])] = [
        ("pru chek", ["pru check --json"]), ("pru help target sett", ["pru help target set --json"]),
        (
            "pru import roll.csv",
            ["pru pupil import roll.csv --json", "pru personal import roll.csv --json"]
        ),
        ("pru check --al", ["pru check --all --json"]),
        ("pru target set ks2-english-2l --count 3", ["pru target set ks2-english-2lp --count 3 --json"]),
        ("pru --colour", ["pru help status"]), ("pru pupil -xy", ["pru help pupil list"]),
    ]

    @Test("What may be meant is a remedy, and else the help that the message names")
    func meantIsARemedy() throws {
        let playground = try openRegister()
        for (line, commands) in CommandTests.meant {
            let object = try json("\(line) --json", in: playground) as? [String: Any]
            let error = object?["error"] as? [String: Any]
            let remedies = error?["remedies"] as? [[String: Any]]
            #expect(remedies?.map { $0["command"] as? String } == commands, "\(line)")
        }
    }

    @Test("A value that begins with a dash is told from an option, and how to type it")
    func dashesAreTold() throws {
        let playground = try openRegister()
        #expect(
            try playground.run("pru note zero-rated '-3 pupils'").screen.contains("‘-3 pupils’ was taken"))
        #expect(try playground.run("pru cohort --json -- -1 3").screen.contains("unknown-id"))
        // With an `h` in it, the parser would take it for help.
        let dash = try playground.run("pru note zero-rated -Dash")
        #expect(dash.screen.contains("‘-Dash’. Type options first, then -- and what begins with a dash."))
        #expect(try playground.run("pru note zero-rated -Dash -h").screen.contains("OVERVIEW"))
    }

    static let changing: [(line: String, change: String)] = [
        ("pru init --cycle 2010-autumn-pru --unit U --dfe 926/1105 --register new.sqlite", "register-made"),
        ("pru today 2010-12-07", "today-moved"), ("pru cohort ks1 1", "group-stated"),
        (
            "pru la init --cycle 2010-autumn-pru --name N --units u.csv --rehearsal 2010-12-06 --register la.sqlite",
            "register-made"
        ),
        ("pru la units more.csv --register la.sqlite", "units-listed"),
        ("pru la today 2010-12-07 --register la.sqlite", "today-moved"),
        ("printf 'UPN\nN926110010001\n' | pru pupil import -", "roll-imported"),
    ]

    @Test("What changes a register says with --json what it changed, as data")
    func changesAreData() throws {
        let playground = try openRegister()
        try playground.write(Data("DfE,Unit\n926/1101,Alder PRU\n".utf8), to: "u.csv")
        try playground.write(Data("DfE,Unit\n926/1102,Birch PRU\n".utf8), to: "more.csv")
        for (line, change) in CommandTests.changing {
            let object = try json("\(line) --json", in: playground) as? [String: Any]
            let changes = object?["changes"] as? [[String: Any]]
            #expect(changes?.first?["change"] as? String == change, "\(line)")
        }
        let signed = try signed()
        for expected in [["exported"], []] {
            let export = try json("pru export --json", in: signed) as? [String: Any]
            let changes = export?["changes"] as? [[String: Any]]
            #expect(changes?.compactMap { $0["change"] as? String } == expected)
        }
    }

    @Test("Results go to stdout and what there is to know beside them to stderr")
    func messagesGoToStderr() throws {
        let result = try openRegister().runSeparately("pru absence prior 2010/11 --target 20.0 --source x")
        #expect(result.stdout.contains("20.0%"))
        #expect(!result.stdout.contains("above the ceiling"))
        #expect(result.stderr.contains("above the ceiling of 20.0%"))
    }

    @Test("What is told beside a result is in what programs read, and not on stderr")
    func nothingBesideJSON() throws {
        let playground = try Playground()
        try playground.write(Data("DfE,Unit,Notes\n926/1101,Alder PRU,x\n".utf8), to: "u.csv")
        let made = try playground.runSeparately(
            "pru la init --cycle 2010-autumn-pru --name N --units u.csv --rehearsal 2010-12-06 --json")
        #expect(made.stderr.isEmpty && made.stdout.contains("\"Notes\""))
        let chased = try playground.runSeparately("pru la chase --csv chase.csv --eml messages --json")
        #expect(chased.stderr.isEmpty)
        let debts = try JSONSerialization.jsonObject(with: Data(chased.stdout.utf8)) as? [[String: Any]]
        let debt = try #require(debts?.first)
        #expect(debt["csv"] as? String == "chase.csv" && debt["message"] is NSNull)
        let remedies = debt["remedies"] as? [[String: Any]]
        #expect(remedies?.map { $0["command"] as? String } == ["pru la units CSV"])
    }

    @Test("The check of a register where all is well prints nothing on either stream and ends with 0")
    func passingCheckIsSilent() throws {
        let result = try signed().runSeparately("pru check")
        #expect(result.stdout.isEmpty)
        #expect(result.stderr.isEmpty)
        #expect(result.status == 0)
    }

    static let reports = [
        "pru", "pru check", "pru sign", "pru target", "pru absence", "pru log", "pru why --all",
    ]

    @Test("There are no colours in a pipe", arguments: reports)
    func noColourInPipe(_ line: String) throws {
        #expect(!(try openRegister().run(line).screen.contains("\u{1B}")))
    }

    @Test("There are colours on a terminal, and none with NO_COLOR or --json")
    func colourOnTerminal() throws {
        let playground = try openRegister()
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/script") else { return }
        func onTerminal(_ line: String) throws -> String {
            try playground.run("script -qec '\(line)' /dev/null").screen
        }
        #expect(try onTerminal("pru check").contains("\u{1B}[31m"))
        #expect(try !onTerminal("NO_COLOR=1 pru check").contains("\u{1B}"))
        #expect(try !onTerminal("pru check --json").contains("\u{1B}"))
    }

    static let commands = [
        "", "status", "init", "today", "cohort", "target", "target list", "target set", "target zero-rate",
        "target clear", "absence", "absence list", "absence prior", "absence set", "absence clear",
        "absence action", "absence action list", "absence action add", "absence action done",
        "absence action remove", "propose", "check", "note", "why", "sign", "sign give", "sign withdraw",
        "export", "verify", "log", "undo", "backup", "cycle", "cycle list", "cycle show", "cycle check",
    ]

    @Test(
        "-h explains every command on stdout, ends with 0, and keeps to the words of GOV.UK",
        arguments: commands)
    func helpIsThere(_ command: String) throws {
        let result = try Playground().runSeparately("pru \(command) -h")
        #expect(result.status == 0)
        #expect(result.stderr.isEmpty)
        #expect(result.stdout.contains("OVERVIEW"))
        for word in ["invalid", "please", "sorry", "oops"] {
            #expect(!result.stdout.lowercased().contains(word), "pru \(command) -h says ‘\(word)’")
        }
    }

    @Test("No transcript says invalid, please, sorry or oops")
    func transcriptsKeepToTheWords() throws {
        for name in TranscriptTests.names {
            let text = try String(
                contentsOf: TranscriptTests.folder.appending(path: name), encoding: .utf8)
            for word in ["invalid", "please", "sorry", "oops", "Fatal", "SQLite error", "DecodingError"] {
                #expect(!text.contains(word), "\(name) says ‘\(word)’")
            }
        }
    }

    @Test("The help says what the exit statuses mean")
    func helpSaysStatuses() throws {
        let help = try Playground().run("pru -h").screen
        for status in ["0 done", "1 refused", "2 done", "64"] { #expect(help.contains(status)) }
    }

    @Test("Global options work before the command and after it")
    func globalOptionsAnywhere() throws {
        let playground = try openRegister()
        _ = try playground.run("mv pru.sqlite ours.sqlite")
        let after = try playground.run("pru target --register ours.sqlite --json")
        let before = try playground.run("pru --register ours.sqlite --json target")
        let between = try playground.run("pru --json target --register=ours.sqlite")
        let fromEnvironment = try playground.run(
            "pru target --json", environment: ["PRU_REGISTER": playground.path("ours.sqlite")])
        #expect(after.status == 0)
        #expect(before.screen == after.screen)
        #expect(between.screen == after.screen)
        #expect(fromEnvironment.screen == after.screen)
    }

    @Test("--register goes before $PRU_REGISTER, which goes before pru.sqlite")
    func registerIsChosen() throws {
        let playground = try openRegister()
        let result = try playground.run("pru target", environment: ["PRU_REGISTER": "nowhere.sqlite"])
        #expect(result.status == 1)
        #expect(result.screen.contains("nowhere.sqlite"))
        let named = try playground.run(
            "pru target --register pru.sqlite", environment: ["PRU_REGISTER": "nowhere.sqlite"])
        #expect(named.status == 0)
    }

    @Test("A copied program works alone, in a folder where nothing else is")
    func copiedProgramWorksAlone() throws {
        let playground = try Playground()
        try FileManager.default.copyItem(
            at: Playground.products.appending(path: "pru"), to: playground.folder.appending(path: "pru"))
        let made = try playground.run(
            "env -i ./pru init --cycle 2010-autumn-pru --unit 'Sample PRU' --dfe 926/1105")
        #expect(made.status == 0, "\(made.screen)")
        #expect(try playground.run("env -i ./pru").screen.contains("NOT SUBMITTED"))
        #expect(try playground.run("env -i ./pru cycle show 2010-autumn-pru").status == 0)
    }

    @Test("A real register goes by today's date in London, and a rehearsal by its own")
    func todayInLondon() throws {
        let playground = try Playground()
        let make = "pru init --cycle 2010-autumn-pru --unit 'Sample PRU' --dfe 926/1105"
        _ = try playground.run(make)
        _ = try playground.run("\(make) --rehearsal 2010-11-15 --register rehearsal.sqlite")
        // Midnight may pass between the two readings.
        let line =
            "TZ=Europe/London date +%F; pru --json | grep -o '\"today\" : \".*\"'; TZ=Europe/London date +%F"
        let lines = try playground.run(line).screen.split(separator: "\n").map(String.init)
        let today = String(try #require(lines.dropFirst().first).dropLast().suffix(10))
        #expect([lines.first, lines.last].contains(today))
        let rehearsal = try json("pru --json --register rehearsal.sqlite", in: playground)
        #expect((rehearsal as? [String: Any])?["today"] as? String == "2010-11-15")
    }

    @Test("Nothing in the environment moves the date of a real register")
    func environmentMovesNothing() throws {
        let playground = try Playground()
        _ = try playground.run("pru init --cycle 2010-autumn-pru --unit 'Sample PRU' --dfe 926/1105")
        func today(_ environment: [String: String]) throws -> String? {
            let output = try playground.runSeparately("pru --json", environment: environment).stdout
            return (try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])?["today"]
                as? String
        }
        #expect(try today(["TZ": "UTC"]) == today(["TZ": "Etc/GMT+12", "PRU_TODAY": "2010-11-15"]))
    }
}
