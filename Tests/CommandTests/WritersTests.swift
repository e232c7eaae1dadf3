import Foundation
import Testing

/// Several programs want the same register.
@Suite struct WritersTests {
    /// With a roll of so many, so that every command takes its time.
    private func register(pupils: Int) throws -> Playground {
        let playground = try Playground()
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let roll =
            ["Reference,Surname,Forename,NC Year"]
            + (1...pupils).map { number in
                let name = "\(letters[number / 26 % 26])\(letters[number % 26])"
                return "L\(number),Surname\(name),First\(name),9"
            }
        try playground.write(Data(roll.joined(separator: "\n").utf8), to: "roll.csv")
        let made = try playground.run(
            """
            set -e
            pru init --cycle 2010-autumn-pru --unit 'Sample PRU' --dfe 926/1105 --rehearsal 2010-11-15
            pru pupil import roll.csv
            """)
        try #require(made.status == 0, "\(made.screen)")
        return playground
    }

    @Test("Of eight who write at once again and again nobody is refused, and nothing is lost")
    func eight() throws {
        let playground = try register(pupils: 60)
        let writers = try (1...8).map { writer in
            try playground.start(
                "for n in $(seq 5); do pru absence action add --what \"\(writer) $n\" --who them --by 2011-03-31 || exit 1; done"
            )
        }
        for writer in writers {
            let result = try writer.finish()
            #expect(result.status == 0, "\(result.stderr)")
        }
        let log = try playground.run("pru log").screen.split(separator: "\n")
        #expect(log.count { $0.contains(": Action ") } == 40)
        #expect(try playground.run("pru log --verify").screen.contains("The journal is whole: 42 entries"))
    }

    @Test(
        "Another program is waited for, and somebody is told; after 30 seconds nothing is done",
        arguments: [true, false])
    func held(isLetGo: Bool) throws {
        let playground = try register(pupils: 1)
        let register = try playground.read("pru.sqlite")
        // What SQLite takes on a file to write to it: a lock on its pending byte and what follows.
        let descriptor = open(playground.path("pru.sqlite"), O_RDWR)
        defer { close(descriptor) }
        var lock = flock()
        (lock.l_type, lock.l_whence, lock.l_start, lock.l_len) = (
            Int16(F_WRLCK), Int16(SEEK_SET), 0x4000_0000, 512
        )
        #expect(fcntl(descriptor, F_SETLK, &lock) == 0)
        let waiting = try playground.start("pru cohort ks1 3 2> told")
        if isLetGo {
            playground.wait(until: "told")
            lock.l_type = Int16(F_UNLCK)
            #expect(fcntl(descriptor, F_SETLK, &lock) == 0)
        }
        let result = try waiting.finish()
        let told = try String(decoding: playground.read("told"), as: UTF8.self)
        let line = "pru.sqlite is in use by another program. Waiting for it, up to 30 seconds.\n"
        #expect(told.contains(line), "\(told)")
        if isLetGo {
            #expect(result.status == 0, "\(told)")
        } else {
            #expect(result.status == 1)
            #expect(told.contains("is in use by another program. Nothing was changed."))
            #expect(try playground.read("pru.sqlite") == register)
        }
    }

    @Test("Whoever writes waits for whoever came before, and one that goes away lets the next come")
    func queue() throws {
        let playground = try register(pupils: 1)
        let descriptor = open(playground.folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        #expect(flock(descriptor, LOCK_EX) == 0)
        let waiting = try (1...3).map { number in
            let waiting = try playground.start("pru cohort ks1 \(number) 2> told\(number)")
            // Each stands in the queue before the next comes.
            playground.wait(until: "told\(number)")
            return waiting
        }
        // Reading waits for nobody.
        #expect(try playground.run("pru").status == 0)
        close(descriptor)
        for waiting in waiting { #expect(try waiting.finish().status == 0) }
        let numbers = try playground.run("pru log").screen.matches(of: /Key stage 1: (\d) pupil/).map(
            \.output.1)
        #expect(numbers == ["1", "2", "3"])
    }
}

extension Playground {
    /// Waits until something stands in a file, however slow the machine is.
    fileprivate func wait(until name: String) {
        for _ in 1...1200 where (try? read(name))?.isEmpty != false { Thread.sleep(forTimeInterval: 0.05) }
    }
}
