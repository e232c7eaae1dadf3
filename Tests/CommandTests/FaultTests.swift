import Formats
import Foundation
import Register
import TargetSetting
import Testing

/// The process is killed, or the disk is full, at every point at which a command changes a file.
@Suite struct FaultTests {
    struct Command: Sendable, CustomStringConvertible {
        let description: String
        /// As it is typed.
        let line: String
        /// The file that it makes; nil where it only changes the register.
        var makes: String?
        /// The file that it makes is a register.
        var makesRegister = false
        /// Whether typing it again, where it was done already, is refused because the file is there.
        var isRefusedAgain = false
        /// Every how many points it is killed at.
        var step = 1
    }

    static let commands = [
        Command(description: "target set", line: "pru target set ks4-level2-em --count 3"),
        Command(
            description: "sign",
            line: "pru sign chair --name 'Anne Example' --date 2010-12-06 --evidence again"),
        Command(
            description: "pupil import",
            line: "pru pupil import - <<< $'Reference,Surname,NC Year\\nL2,Newcomer,9\\nL3,Other,9'"),
        erase,
        Command(
            description: "init",
            line:
                "pru init --cycle 2010-autumn-pru --unit 'New PRU' --dfe 926/1107 --rehearsal 2010-11-15 --register new.sqlite",
            makes: "new.sqlite", makesRegister: true, isRefusedAgain: true),
        Command(
            description: "backup", line: "pru backup backup.sqlite", makes: "backup.sqlite",
            makesRegister: true,
            isRefusedAgain: true),
        Command(description: "export", line: "pru export --csv table.csv", makes: FaultTests.submission),
    ]

    /// Its last step writes the whole file anew when the data is gone already.
    private static let erase = Command(description: "erase", line: "pru erase pupil:1 --yes", step: 9)

    private static let submission = "926-1105-2010-autumn-pru-r1.json"
    private static let registerName = "pru.sqlite"

    /// A register with which every one of the commands can be done.
    private func ready() throws -> Data {
        let playground = try Playground()
        let result = try playground.run(
            """
            set -e
            pru init --cycle 2010-autumn-pru --unit 'Sample PRU' --dfe 926/1105 --rehearsal 2010-12-06
            pru pupil add --reference L1 --surname Leaver --nc-year 9 --left 2010-10-01
            pru cohort ks1 0; pru cohort ks2 0; pru cohort ks4 9
            pru target set ks4-level2-em --count 2
            pru target set ks4-english-3lp --count 3 --of 6
            pru target set ks4-maths-3lp --count 2 --of 5
            pru absence prior 2008/09 --sessions 836/3800 --source 'the register'
            pru absence prior 2010/11 --target 22.4 --source 'the sheet'
            pru absence set 21.5
            pru absence action add --what 'First-day calls' --who 'attendance lead' --by 2011-03-31
            pru propose
            pru note proposed-late 'The head was new'
            pru note group-not-on-roll 'The roll is on paper'
            pru sign chair --name 'Anne Example' --date 2010-12-06
            pru sign sip --name 'Jo Specimen' --date 2010-12-06
            pru sign head --name 'Sam Sample' --date 2010-12-06
            """)
        try #require(result.status == 0, "\(result.screen)")
        return try playground.read(FaultTests.registerName)
    }

    /// What the register says, once its journal is found whole.
    private func state(_ playground: Playground, of register: String = registerName) throws -> State {
        let register = try Register(path: playground.path(register)) { try CycleFile(json: $0).cycle }
        #expect(try register.verifyJournal() == [])
        return State(set: try register.load(), deeds: try register.journal().map(\.summary))
    }

    private struct State: Equatable {
        let set: TargetSet
        let deeds: [String]
    }

    private func run(_ command: Command, in playground: Playground, fault: String, at point: Int) throws
        -> Playground.Result
    {
        let library = try Faults.library()
        // The shell says on its own when a process is killed; its status is what counts.
        return try playground.run(
            "LD_PRELOAD='\(library)' FAULT=\(fault) FAULT_AT=\(point) \(command.line); exit $?")
    }

    @Test(
        "A command that is killed at any point has been done or has not, and can be typed again",
        arguments: commands)
    func killed(_ command: Command) throws {
        let register = try ready()
        let untouched = try Playground()
        try untouched.write(register, to: FaultTests.registerName)
        let before = try state(untouched)
        let once = try untouched.run(command.line)
        try #require(once.status == 0, "\(once.screen)")
        let after = try state(untouched)
        var (undone, done) = (0, 0)
        for point in stride(from: 1, through: 200 * command.step, by: command.step) {
            let playground = try Playground()
            try playground.write(register, to: FaultTests.registerName)
            let result = try run(command, in: playground, fault: "kill", at: point)
            let wasKilled = result.status == 128 + SIGKILL
            #expect(wasKilled || result.status == 0, "point \(point): \(result.status) \(result.screen)")
            // What lies in the register now, and whether the file it makes is there, whole.
            let now = try state(playground)
            #expect(now == before || now == after, "between, at point \(point): \(now)")
            let isMade =
                try command.makes.map { try isWhole($0, of: command, in: playground) } ?? (now == after)
            if wasKilled, isMade || (now == after && after != before) {
                done += 1
            } else if wasKilled {
                undone += 1
            }
            if command.makes == FaultTests.submission { #expect(now.set.isSubmitted == (now == after)) }
            let again = try playground.run(command.line)
            if command.isRefusedAgain, isMade {
                #expect(again.status == 1 && again.screen.contains("There is already"), "\(again.screen)")
            } else {
                #expect(again.status == 0, "again, after point \(point): \(again.screen)")
            }
            // What was signed a second time is in the record twice, which is right.
            let end = try state(playground)
            #expect(end.set.figures == after.set.figures, "again, after point \(point)")
            #expect(Set(end.deeds) == Set(after.deeds), "again, after point \(point)")
            #expect(end.set.revisions == after.set.revisions, "again, after point \(point)")
            if let file = command.makes {
                #expect(try isWhole(file, of: command, in: playground))
                let made = try playground.files.filter { $0 != FaultTests.registerName }
                #expect(made == (file == FaultTests.submission ? [file, "table.csv"] : [file]))
            }
            if !wasKilled {
                #expect(undone >= 3, "killed before it was done only \(undone) times")
                #expect(point > 3)
                return
            }
        }
        Issue.record("It never came to its end: \(undone) and \(done)")
    }

    /// Whether the file is there; and then it must be whole.
    private func isWhole(_ file: String, of command: Command, in playground: Playground) throws -> Bool {
        guard try playground.files.contains(file) else { return false }
        if command.makesRegister {
            #expect(try !state(playground, of: file).deeds.isEmpty)
        } else {
            #expect(try Verification(of: playground.read(file)).problems == [])
        }
        return true
    }

    @Test(
        "A disk that is full at any point is told of: 1 leaves everything as it was, 2 says what is left to do",
        arguments: commands)
    func full(_ command: Command) throws {
        let register = try ready()
        let untouched = try Playground()
        try untouched.write(register, to: FaultTests.registerName)
        let before = try state(untouched)
        for point in stride(from: 1, through: 200 * command.step, by: command.step) {
            let playground = try Playground()
            try playground.write(register, to: FaultTests.registerName)
            let result = try run(command, in: playground, fault: "full", at: point)
            if result.status == 0 {
                // The file is in its place, or the register changed; nothing that could fail is left.
                #expect(point > 3, "the disk was full only \(point - 1) times")
                if let file = command.makes { #expect(try isWhole(file, of: command, in: playground)) }
                return
            }
            if result.status == 2 {
                #expect(
                    result.screen.contains("the disk did not confirm")
                        || result.screen.contains("could not be written anew"),
                    "point \(point): \(result.screen)")
                #expect(try state(playground) != before, "point \(point): \(result.screen)")
                if let file = command.makes { #expect(try isWhole(file, of: command, in: playground)) }
                continue
            }
            #expect(result.status == 1, "point \(point): \(result.screen)")
            #expect(
                result.screen.contains("is full") || result.screen.contains("could not be written"),
                "point \(point): \(result.screen)")
            for word in ["SQLite", "SQLITE", "errno", "Error", "Domain"] {
                #expect(!result.screen.contains(word))
            }
            // Whoever opens it next puts back what was written before the disk was full.
            _ = try state(playground)
            #expect(try playground.read(FaultTests.registerName) == register, "changed at point \(point)")
            #expect(try playground.files == [FaultTests.registerName], "left behind at point \(point)")
        }
        Issue.record("It never came to its end.")
    }

    @Test("Erasing and looking name a copy that another program is writing")
    func beingWritten() throws {
        let playground = try Playground()
        try playground.write(ready(), to: FaultTests.registerName)
        let copy = try AtomicFile(for: playground.path("copy.sqlite"))
        for line in [FaultTests.erase.line, "pru"] {
            let result = try playground.run(line)
            #expect(
                result.status == 0 && result.screen.contains("is a copy that another program is writing now.")
            )
        }
        try copy.put()
        #expect(try !playground.run("pru").screen.contains("is writing now"))
    }

    @Test("The first screen says what an erasure owes, until it is done")
    func owed() throws {
        let playground = try Playground()
        try playground.write(ready(), to: FaultTests.registerName)
        var point = 1
        var erased = try run(FaultTests.erase, in: playground, fault: "full", at: point)
        while erased.status == 1 {
            point += 15
            erased = try run(FaultTests.erase, in: playground, fault: "full", at: point)
        }
        let words = "could not be written anew"
        try #require(erased.status == 2 && erased.screen.contains(words), "\(erased.screen)")
        let first = Command(description: "status", line: "pru")
        let looked = try run(first, in: playground, fault: "full", at: 1).screen
        #expect(looked.contains(words), "\(looked)")
        #expect(try !playground.run("pru").screen.contains(words))
    }

    @Test("Two processes that write at once lose nothing")
    func twoAtOnce() throws {
        let playground = try Playground()
        #expect(
            try playground.run(
                "pru init --cycle 2010-autumn-pru --unit 'Sample PRU' --dfe 926/1105 --rehearsal 2010-11-15"
            ).status == 0)
        let writers = try ["one", "two"].map { writer in
            try playground.start(
                "for n in $(seq 20); do pru absence action add --what \"\(writer) $n\" --who \(writer) --by 2011-03-31 || exit 1; done"
            )
        }
        for writer in writers {
            let result = try writer.finish()
            #expect(result.status == 0, "\(result.stderr)")
        }
        let actions = try playground.run("pru absence action list").screen
        for writer in ["one", "two"] {
            for number in 1...20 {
                #expect(actions.contains("\(writer) \(number);") || actions.contains("\(writer) \(number) "))
            }
        }
        let verified = try playground.run("pru log --verify --json")
        #expect(verified.status == 0)
        #expect(
            try playground.run("pru log").screen.split(separator: "\n").count { $0.contains(": Action ") }
                == 40)
        #expect(try playground.run("pru log --verify").screen.contains("The journal is whole: 41 entries"))
    }

    @Test(
        "What cannot be printed is not taken for done",
        arguments: [
            "pru", "pru check", "pru log", "pru target", "pru cycle show", "pru --help", "pru --json",
            "pru why --all",
        ])
    func outputIsFull(_ line: String) throws {
        let playground = try Playground()
        _ = try playground.run(
            "pru init --cycle 2010-autumn-pru --unit 'Sample PRU' --dfe 926/1105 --rehearsal 2010-11-15")
        #expect(try playground.run("\(line) > /dev/full").status == 1)
        let moved = try playground.run("pru today 2010-11-16 > /dev/full")
        #expect(moved.status == 2 && moved.screen.contains("What was asked is done."), "\(moved.screen)")
    }
}
