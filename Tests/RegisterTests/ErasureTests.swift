import Foundation
import GRDB
import Register
import Samples
import Sentences
import TargetSetting
import Testing

/// Who is erased is nowhere in the file any more, and the journal still verifies.
@Suite struct ErasureTests {
    /// A register in which pupil 1 and others were changed over and over, among many who fill its pages.
    private func lived() throws -> Workshop {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        func perform(_ action: Action) throws {
            _ = try register.perform(action, by: Sample.person, now: Workshop.now)
        }
        let others = (1...400).map { number in
            var details = Sample.named("Common\(number)", "Name")
            details.reference = PersonText(kept: "C\(number)")
            return RollEntry(line: number, details: details, results: [], problems: [])
        }
        try perform(.importRoll(others))
        try perform(.editPupil("1", Sample.named("Featherquill", "Robin"), clearing: []))
        try perform(
            .setPersonal("1", subject: PersonText(kept: "maths"), Sample.aim("Adds to 20 in 4 of 5 sums")))
        try perform(
            .importRoll(
                others.map {
                    var details = $0.details
                    details.forename = PersonText(kept: "Another name that is longer")
                    return RollEntry(line: $0.line, details: details, results: [], problems: [])
                }))
        try perform(
            .sign(
                .init(
                    signatory: "adviser", name: PersonText(kept: "Jo"), day: Workshop.now.today,
                    evidence: nil,
                    recordedBy: nil, accepted: [])))
        try perform(.removePupil("1"))
        try perform(.addPupil(Sample.robin))
        return workshop
    }

    /// What is personal to pupil 1, to the pupil that the same child was added as again, and to pupil 2, who was removed.
    static let personal = [
        "Quillfeather", "Featherquill", "Robin", "V926110500017", "1999-12-31", "Blue 1", "Counts 20 objects",
        "Asks for help on 4 of 5 occasions", "Adds to 20 in 4 of 5 sums", "reads signs, wants books",
        "2a alone",
        "short texts", "A hospital stay", "Blue 2", "Stays for 10 minutes twice each day", "a timer",
    ]

    /// Those that stand in a file of the folder.
    private func found(in workshop: Workshop) throws -> [String] {
        let files = try FileManager.default.contentsOfDirectory(
            at: workshop.folder, includingPropertiesForKeys: nil)
        let bytes = try files.map { try Data(contentsOf: $0) }
        return ErasureTests.personal.filter { text in bytes.contains { $0.range(of: Data(text.utf8)) != nil }
        }
    }

    @Test("No byte of who is erased is left, the others are as before, and the journal verifies")
    func nothingIsLeft() throws {
        let workshop = try lived()
        #expect(try found(in: workshop) == ErasureTests.personal)
        let before = try workshop.open().load()
        let again = before.roll.lastNumber
        let register = try workshop.open()
        let outcome = try register.perform(
            .erase([1, 2, 4, again]), by: Sample.person, now: Workshop.now)
        #expect(outcome.changedSomething)
        #expect(try found(in: workshop) == [])
        #expect(try workshop.problems == [])
        let after = try workshop.open().load()
        #expect(after.roll.pupils == before.roll.pupils.filter { ![1, 4, again].contains($0.number) })
        #expect(after.roll.erased == [1, 2, 4, again])
        #expect(after.roll.groupTargets == before.roll.groupTargets)
        #expect(after.signOffs.map(\.covered) == before.signOffs.map(\.covered))
        #expect(after.signOffs.allSatisfy { $0.coveredPupils[1] == nil && $0.coveredPupils[2] == nil })
        #expect(try workshop.open().journal().last?.summary == outcome.journalLine)
        #expect(try workshop.ask(Int.self, "SELECT min(swept) FROM erased_pupil") == 1)
        let mode = try FileManager.default.attributesOfItem(atPath: workshop.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        // And life goes on, with a number that nobody had.
        _ = try register.perform(.addPupil(Sample.robin), by: Sample.person, now: Workshop.now)
        #expect(try workshop.open().load().roll.pupils.last?.number == again + 1)
        #expect(try workshop.problems == [])
    }

    private static func line(
        _ problem: LineProblem.Kind? = nil, value: String = "", _ more: (inout PupilDetails) -> Void
    ) -> RollEntry {
        var details = PupilDetails()
        more(&details)
        return RollEntry(
            line: 3, details: details, results: [],
            problems: problem.map { [LineProblem(line: 3, column: "UPN", value: value, kind: $0)] } ?? [])
    }

    private static func named(_ details: inout PupilDetails) {
        details.surname = PersonText(kept: "Quillfeather")
        details.forename = PersonText(kept: "Robin")
    }

    /// What a line that was left out says of the child, and what becomes of it before the child is erased.
    static let lines: [(String, RollEntry, [Action])] = [
        ("asked for still", line(.notIdentified, named), []),
        (
            "the UPN under another name",
            line(.notIdentified) {
                ($0.upn, $0.surname) = (UPN(kept: "V926110500017"), PersonText(kept: "Other"))
            }, []
        ),
        (
            "the reference in another's line",
            line(.notIdentified) {
                ($0.reference, $0.surname) = (PersonText(kept: "Blue 1"), PersonText(kept: "Other"))
            }, []
        ),
        ("the UPN in a cell", line(.notIdentified, value: "V926110500017.") { _ in }, []),
        ("the name in a cell", line(.notIdentified, value: "Quillfeather, Robin") { _ in }, []),
        ("said never to come", line(.notIdentified, named), [.removePupil("pupil:5")]),
        ("the pupil is removed", line(.notIdentified, named), [.removePupil("pupil:1")]),
    ]

    @Test("Nothing of the child is left in a line that was left out of a file", arguments: lines)
    func leftOut(_ what: String, _ entry: RollEntry, _ actions: [Action]) throws {
        for isUndone in [false, true] {
            let workshop = try Workshop(.pupils)
            let register = try workshop.open()
            func perform(_ action: Action) throws {
                _ = try register.perform(action, by: Sample.person, now: Workshop.now)
            }
            try perform(.importRoll([entry]))
            if isUndone {
                _ = try register.undo(by: Sample.person, now: Workshop.now)
            } else {
                for action in actions { try perform(action) }
            }
            // The same child was added as pupil 4 as well.
            try perform(.erase([1, 2, 4]))
            #expect(try found(in: workshop) == [], "\(what), undone: \(isUndone)")
            #expect(try register.load().roll.erased == [1, 2, 4, 5], "\(what), undone: \(isUndone)")
            #expect(try workshop.problems == [])
        }
    }

    @Test("A line of another child stays")
    func another() throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        let entry = ErasureTests.line(.notIdentified) {
            ($0.surname, $0.forename) = (PersonText(kept: "Quillfeather"), PersonText(kept: "Wren"))
        }
        _ = try register.perform(.importRoll([entry]), by: Sample.person, now: Workshop.now)
        _ = try register.perform(.erase([1]), by: Sample.person, now: Workshop.now)
        #expect(try register.load().roll.leftOutLines.map(\.number) == [5])
    }

    private static func details(
        _ upn: String?, _ reference: String?, _ surname: String = "Quillfeather"
    ) -> PupilDetails {
        var details = PupilDetails()
        details.upn = upn.map { UPN(kept: $0) }
        details.reference = reference.map { PersonText(kept: $0) }
        (details.surname, details.forename) = (PersonText(kept: surname), PersonText(kept: "Wren"))
        details.born = Day("1999-12-31")
        return details
    }

    /// What becomes of a line.
    enum Fate: Sendable {
        case stays, goes, inPart(upn: String? = nil, reference: String? = nil, surname: String? = nil)
    }

    /// A child, what it was before it was put right, another pupil on the roll, a line, and what becomes of it with the child.
    static let keys: [(String, PupilDetails, was: PupilDetails?, PupilDetails, RollEntry, Fate)] = {
        let (one, two) = ("J926110500101", "Y926110500102")
        func line(_ upn: String?, _ reference: String?, _ surname: String) -> RollEntry {
            RollEntry(
                line: 3, details: details(upn, reference, surname), results: [],
                problems: [LineProblem(line: 3, column: "UPN", value: "x", kind: .notIdentified)])
        }
        let zara = details(two, "R7", "Zest")
        return [
            ("once had it", details(one, "R8"), details(one, "R7"), zara, line(nil, "R7", "Zest"), .stays),
            ("once had the UPN", details(one, nil), details(two, nil), zara, line(two, nil, "Zest"), .stays),
            (
                "another's, the child's name", details(one, "R8"), nil, zara, line(nil, "r7", "Quillfeather"),
                .goes
            ),
            ("namesakes", details(one, nil), nil, details(two, nil), line(two, nil, "Quillfeather"), .stays),
            (
                "a namesake who is gone", details(one, nil), nil, zara,
                line("M926110500103", nil, "Quillfeather"), .goes
            ),
            (
                "another's name", details(one, "R8"), nil, zara, line(one, nil, "Zest"),
                .inPart(surname: "Zest")
            ),
            (
                "another's reference too", details(one, "R8"), nil, zara, line(one, "R7", "Zest"),
                .inPart(reference: "R7", surname: "Zest")
            ),
            ("without its zeros", details(nil, "0101"), nil, zara, line(nil, "101", "Other"), .goes),
            ("with zeros", details(nil, "101"), nil, zara, line(nil, "0101", "Other"), .goes),
            (
                "with another's zeros", details(nil, "101"), nil, details(two, "0101"),
                line(nil, "0101", "Other"), .stays
            ),
            (
                "as it was before", details(one, "R8"), details(one, "R9"), zara, line(nil, "R9", "Other"),
                .goes
            ),
            ("of nobody's reference", details(one, "R8"), nil, zara, line(nil, "R5", "Quillfeather"), .goes),
            (
                "the child's key, and the name and birthday of nobody here", details(one, "R8"), nil, zara,
                stranger(one, nil), .inPart(surname: "Yew")
            ),
            (
                "the child's key, and the surname of nobody here", details(one, "R8"), nil, zara,
                RollEntry(
                    line: 3, details: named("Yew", key: one), results: [],
                    problems: [LineProblem(line: 3, column: "UPN", value: "x", kind: .notIdentified)]), .goes
            ),
        ]
    }()

    /// A line with the name and the birthday of a child who is not here.
    private static func stranger(_ upn: String?, _ reference: String?) -> RollEntry {
        var details = details(upn, reference, "Yew")
        (details.forename, details.born) = (PersonText(kept: "Abe"), Day("2001-02-01"))
        return RollEntry(
            line: 3, details: details, results: [],
            problems: [LineProblem(line: 3, column: "UPN", value: "x", kind: .notIdentified)])
    }

    private static func named(_ surname: String, key upn: String) -> PupilDetails {
        var details = PupilDetails()
        (details.upn, details.surname) = (UPN(kept: upn), PersonText(kept: surname))
        return details
    }

    @Test(
        "What names the child or has its key goes, and what of a line is another's stays", arguments: keys)
    func ofWhom(
        _ what: String, _ child: PupilDetails, was: PupilDetails?, _ other: PupilDetails, _ line: RollEntry,
        _ fate: Fate
    ) throws {
        let workshop = try Workshop()
        let register = try workshop.open()
        func perform(_ action: Action) throws {
            _ = try register.perform(action, by: Sample.person, now: Workshop.now)
        }
        // The line is kept while the child has the key by mistake, and the other comes after it was put right.
        try perform(.addPupil(was ?? child))
        try perform(.importRoll([line]))
        let kept = try register.load().roll.lastNumber
        if was != nil { try perform(.editPupil("pupil:1", child, clearing: [])) }
        try perform(.addPupil(other))
        try perform(.erase([1]))
        let roll = try register.load().roll
        let left = roll.leftOutLines.map(\.details)
        switch fate {
        case .stays: #expect(roll.erased == [1] && left == [line.details], "\(what)")
        case .goes: #expect(roll.erased == [1, 2] && left.isEmpty, "\(what)")
        case .inPart(let upn, let reference, let surname):
            #expect(roll.erased == [1, 2] && left.count == 1, "\(what)")
            #expect(left.first?.upn?.description == upn, "\(what)")
            #expect(left.first?.reference?.text == reference, "\(what)")
            #expect(left.first?.surname?.text == surname, "\(what)")
        }
        #expect(kept == 2, "\(what)")
        #expect(try workshop.problems == [])
    }

    @Test(
        "What else a list says is kept without the name, and the journal has it no more",
        arguments: [false, true])
    func more(_ isUndone: Bool) throws {
        let workshop = try Workshop()
        let register = try workshop.open()
        func perform(_ action: Action) throws {
            _ = try register.perform(action, by: Sample.person, now: Workshop.now)
        }
        var child = Self.details(nil, "R7")
        child.forename = PersonText(kept: "Robin")
        try perform(.addPupil(child))
        func notes(_ text: String) -> ListRemark { .cells(.init(.headed("Notes"), [text])) }
        let remark = notes("Robin Quillfeather finished")
        let more = LineProblem(line: 2, column: "", value: "", kind: .listSaysMore([remark]))
        var entry = RollEntry(line: 2, details: PupilDetails(), results: [], problems: [more])
        entry.saidMore = [SaidMore(remark)]
        try perform(.importRoll([entry]))
        if isUndone { _ = try register.undo(by: Sample.person, now: Workshop.now) }
        try perform(.erase([1]))
        let lines = try register.load().roll.leftOutLines
        #expect(lines.map(\.remarks) == (isUndone ? [] : [[notes("[a pupil] finished")]]))
        #expect(lines.allSatisfy { $0.isMore && $0.fate == .open })
        #expect(try found(in: workshop) == [])
        #expect(try workshop.problems == [])
    }

    @Test(
        "A line that can be about either of two twins is asked about, kept or undone",
        arguments: [false, true], [nil, false, true] as [Bool?])
    func twins(_ isUndone: Bool, _ choice: Bool?) throws {
        let workshop = try Workshop()
        let register = try workshop.open()
        func perform(_ action: Action) throws {
            _ = try register.perform(action, by: Sample.person, now: Workshop.now)
        }
        for (key, forename) in [("T1", "Robin"), ("T2", "Wren")] {
            var twin = Self.details(nil, key)
            twin.forename = PersonText(kept: forename)
            try perform(.addPupil(twin))
        }
        let line = Self.line(.notIdentified) {
            ($0.surname, $0.born) = (PersonText(kept: "Quillfeather"), Day("1999-12-31"))
        }
        try perform(.importRoll([line]))
        if isUndone { _ = try register.undo(by: Sample.person, now: Workshop.now) }
        let erase = Action.erase([1], Action.Erasing(takingLinesInDoubt: choice))
        guard let choice else {
            do {
                try perform(erase)
                Issue.record("It was not asked about.")
            } catch Refusal.pupil(.linesInDoubt(let lines, let pupils)) {
                #expect(lines.map(\.number) == [3] && pupils == [1])
            }
            return
        }
        try perform(erase)
        #expect(try register.load().roll.erased == (choice ? [1, 3] : [1]))
        #expect(try workshop.problems == [])
        try perform(.erase([2]))
        #expect(try register.load().roll.erased == [1, 2, 3])
    }

    @Test(
        "A line that may name the child otherwise is asked about, kept or undone",
        arguments: [
            ("Barker", "Josh", "", nil, true), ("Barker", "Joshua Lee", "", nil, true),
            ("Barker", "J", "", nil, true), ("Barker, Joshua Lee", nil, "", nil, true),
            ("Josh Barker", nil, "", nil, true), (nil, nil, "BARKER,J", nil, true),
            ("Barker-Hall", "Joshua", "", nil, true), ("Barker", "Josh", "", "R1", true),
            ("Barker", "Ann", "", nil, false), ("Parker", "Josh", "", nil, false),
        ] as [(String?, String?, String, String?, Bool)], [false, true])
    func otherwise(
        _ line: (surname: String?, forename: String?, cell: String, key: String?, isAsked: Bool),
        _ isUndone: Bool
    ) throws {
        let workshop = try Workshop()
        let register = try workshop.open()
        func perform(_ action: Action) throws {
            _ = try register.perform(action, by: Sample.person, now: Workshop.now)
        }
        for (key, surname, forename) in [("B1", "Barker", "Joshua"), ("R1", "Zest", "Zara")] {
            var child = PupilDetails()
            child.reference = PersonText(kept: key)
            (child.surname, child.forename) = (PersonText(kept: surname), PersonText(kept: forename))
            try perform(.addPupil(child))
        }
        let entry = Self.line(.notIdentified, value: line.cell) {
            $0.reference = line.key.map(PersonText.init(kept:))
            $0.surname = line.surname.map(PersonText.init(kept:))
            $0.forename = line.forename.map(PersonText.init(kept:))
        }
        try perform(.importRoll([entry]))
        if isUndone { _ = try register.undo(by: Sample.person, now: Workshop.now) }
        guard line.isAsked else {
            try perform(.erase([1]))
            #expect(try register.load().roll.erased == [1])
            return
        }
        do {
            try perform(.erase([1]))
            Issue.record("It was not asked about.")
        } catch Refusal.pupil(.linesInDoubt(let lines, _)) {
            #expect(lines.map(\.number) == [3])
        }
        try perform(.erase([1], Action.Erasing(takingLinesInDoubt: true)))
        #expect(try register.load().roll.erased == [1, 3])
        #expect(try workshop.problems == [])
    }

    @Test(
        "A name in what stays is told: the unit, a group, a subject of a target, a line, who typed, and the erasing entry"
    )
    func stays() throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        func perform(_ action: Action, by person: PersonText = Sample.person) throws -> Outcome {
            try register.perform(action, by: person, now: Workshop.now)
        }
        let aim = Sample.aim("Reads beside Robin Quillfeather in 4 of 5 lessons")
        _ = try perform(.setPersonal("3", subject: PersonText(kept: "work with Robin Quillfeather"), aim))
        _ = try perform(.setPersonal("group:Owls", subject: PersonText(kept: "Robin Quillfeather"), aim))
        let outcome = try perform(.erase([1], Action.Erasing(hidingNames: true)))
        let places = outcome.consequences.flatMap { consequence -> [TextPlace] in
            if case .stillNamed(let places) = consequence { places } else { [] }
        }
        for place in [TextPlace.subject(holder: "group:Owls"), .subject(holder: "3"), .ownEntry] {
            #expect(places.contains(place), "\(places)")
        }
        let last = try #require(
            try workshop.ask(String.self, "SELECT payload FROM journal ORDER BY number DESC"))
        #expect(last.contains("Quillfeather"))
        #expect(try workshop.problems == [])
    }

    @Test("What is taken out of texts is not written into the journal anew, and what stays is told")
    func hiddenIsNotSaidAgain() throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        func perform(_ action: Action) throws -> Outcome {
            try register.perform(action, by: Sample.person, now: Workshop.now)
        }
        _ = try perform(
            .setPersonal(
                "group:Owls", subject: PersonText(kept: "reading"),
                Sample.aim("Reads beside Robin Quillfeather in 4 of 5 lessons")))
        _ = try perform(
            .sign(
                .init(
                    signatory: "adviser", name: PersonText(kept: "Jo"), day: Workshop.now.today,
                    evidence: nil, recordedBy: nil, accepted: [])))
        let outcome = try perform(.erase([1], Action.Erasing(hidingNames: true)))
        let last = try #require(
            try workshop.ask(String.self, "SELECT payload FROM journal ORDER BY number DESC"))
        #expect(last.contains("[a pupil]") && !last.contains("Quillfeather"))
        #expect(
            outcome.consequences.contains {
                guard case .stillNamed(let places) = $0 else { return false }
                return places.contains { if case .signOff("adviser", _) = $0 { true } else { false } }
            })
        #expect(try workshop.problems == [])
    }

    /// Another program that has begun to read, and reads on until something is over.
    /// - Returns: signalled when it has ended.
    private func reading(
        _ workshop: Workshop, until isOver: @escaping @Sendable () -> Void
    ) -> DispatchSemaphore {
        let (isReading, isDone) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let path = workshop.path
        Thread.detachNewThread {
            defer { isDone.signal() }
            try? DatabaseQueue(path: path).inDatabase { database in
                try database.execute(sql: "BEGIN; SELECT count(*) FROM pupil")
                isReading.signal()
                isOver()
                try database.execute(sql: "COMMIT")
            }
        }
        isReading.wait()
        return isDone
    }

    @Test(
        "Where another program reads a file that has a log of its own, it is waited for before it is said to be erased"
    )
    func readerOfLog() throws {
        let workshop = try Workshop(.pupils)
        try workshop.byHand("PRAGMA journal_mode = WAL")
        let register = try workshop.open()
        let isDone = reading(workshop) { Thread.sleep(forTimeInterval: 1) }
        _ = try register.perform(.erase([1]), by: Sample.person, now: Workshop.now)
        #expect(try !found(in: workshop).contains("Quillfeather"))
        isDone.wait()
        #expect(try workshop.ask(Int.self, "SELECT swept FROM erased_pupil") == 1)
    }

    @Test("What an erasure left undone is done by the next who can, and nobody waits for it")
    func owed() throws {
        let workshop = try Workshop(.pupils)
        _ = try workshop.open().perform(.erase([1]), by: Sample.person, now: Workshop.now)
        try workshop.leaveUnswept()
        try workshop.byHand("PRAGMA journal_mode = WAL")
        let isToEnd = DispatchSemaphore(value: 0)
        let isDone = reading(workshop) { isToEnd.wait() }
        let start = ContinuousClock.now
        let register = try workshop.open()
        #expect(try register.owesSweep())
        _ = try register.perform(
            .setGroup(keyStage: "ks2", pupils: 5), by: Sample.person, now: Workshop.now)
        #expect(try register.owesSweep())
        #expect(ContinuousClock.now - start < .seconds(15))
        isToEnd.signal()
        isDone.wait()
        _ = try register.perform(
            .setGroup(keyStage: "ks2", pupils: 4), by: Sample.person, now: Workshop.now)
        #expect(try !register.owesSweep())
        #expect(try workshop.problems == [])
    }

    @Test("Erasing again changes nothing")
    func again() throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        _ = try register.perform(.erase([2]), by: Sample.person, now: Workshop.now)
        let before = try workshop.bytes
        let outcome = try register.perform(.erase([2]), by: Sample.person, now: Workshop.now)
        #expect(!outcome.changedSomething)
        #expect(try workshop.bytes == before)
    }

    @Test("A number that nobody had is not erased", arguments: [0, -1, 5])
    func unknown(_ number: Int) throws {
        let workshop = try Workshop(.pupils)
        let before = try workshop.bytes
        #expect(throws: Refusal.self) {
            try workshop.open().perform(.erase([1, number]), by: Sample.person, now: Workshop.now)
        }
        #expect(try workshop.bytes == before)
    }

    @Test("A register whose file was not written anew after an erasure is swept by whoever opens it next")
    func interrupted() throws {
        let workshop = try Workshop(.pupils)
        _ = try workshop.open().perform(.erase([1]), by: Sample.person, now: Workshop.now)
        try workshop.leaveUnswept()
        #expect(try found(in: workshop).contains("Quillfeather"))
        _ = try workshop.open()
        #expect(try !found(in: workshop).contains("Quillfeather"))
        #expect(try workshop.ask(Int.self, "SELECT swept FROM erased_pupil") == 1)
        #expect(try workshop.problems == [])
    }
}

extension Workshop {
    /// As it is where the program was killed between the commit of an erasure and the sweep, with something left in a free page.
    fileprivate func leaveUnswept() throws {
        let guardian = try #require(
            try ask(
                String.self, "SELECT sql FROM sqlite_schema WHERE name = 'erased_pupil_is_not_altered'"))
        try byHand(
            "PRAGMA secure_delete = OFF", "DROP TRIGGER erased_pupil_is_not_altered",
            "UPDATE erased_pupil SET swept = 0", guardian, "CREATE TABLE left (over)",
            "INSERT INTO left VALUES ('Quillfeather')", "DROP TABLE left")
    }
}
