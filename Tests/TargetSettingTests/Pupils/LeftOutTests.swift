import Testing

@testable import Stories
@testable import TargetSetting

/// What a roll says and cannot be taken stays asked for, and makes no group smaller.
@Suite struct LeftOutTests {
    private func line(
        _ number: Int, _ upn: String?, unread: [UnreadCell] = [], problems: [LineProblem] = [],
        _ more: (inout PupilDetails) -> Void = { _ in }
    ) throws -> RollEntry {
        var details = PupilDetails()
        details.upn = try upn.map { try UPN($0) }
        details.ncYear = 5
        more(&details)
        return RollEntry(
            line: number, details: details, results: [], problems: problems, unread: unread)
    }

    private static let left = UnreadCell(
        place: .field(.left), column: "DOL", value: "31/02/2010",
        problem: LineProblem(line: 2, column: "DOL", value: "31/02/2010", kind: .notIdentified))

    private static let upn = LineProblem(
        line: 3, column: "UPN", value: "A926110500102", kind: .notIdentified)

    @Test("A leaving day to come is the expected leaving, and one that is past is the day left")
    func leavingToCome() throws {
        var sample = try Sample()
        let roll = try zip(
            ["J926110500101", "Y926110500102", "M926110500103"],
            ["2011-07-20", "2010-12-17", "2010-10-01"] as [Day]
        ).enumerated().map { index, pair in try line(index + 2, pair.0) { $0.left = pair.1 } }
        #expect(sample.set.plan(importing: roll, on: sample.today).leavingToCome == [2, 3])
        try sample.perform(.importRoll(roll))
        #expect(sample.set.roll.pupils.map(\.details.leaving) == ["2011-07-20", "2010-12-17", nil])
        #expect(sample.set.roll.pupils.map(\.details.left) == [nil, nil, "2010-10-01"])
        #expect(!(try sample.perform(.importRoll(roll)).changedSomething))
    }

    @Test("A leaving day to come takes no day on which a pupil left away: an older list has it too")
    func backAgain() throws {
        var sample = try Sample()
        try sample.perform(.importRoll([line(2, "J926110500101") { $0.left = "2010-10-01" }]))
        try sample.perform(.importRoll([line(2, "J926110500101") { $0.left = "2012-07-20" }]))
        #expect(sample.set.groups["ks2"] == 0)
        #expect(try sample.findings(of: "left-out").map(\.severity) == [.error])
        try sample.perform(.editPupil("1", PupilDetails(), clearing: [.left]))
        #expect(sample.set.groups["ks2"] == 1)
        #expect(try sample.findings(of: "left-out").isEmpty)
    }

    @Test("A cell is asked for until it comes in, and the same list again changes nothing")
    func cell() throws {
        var sample = try Sample()
        let roll = [try line(2, "J926110500101", unread: [LeftOutTests.left])]
        try sample.perform(.importRoll(roll))
        #expect(sample.set.groups["ks2"] == 1)
        #expect(try sample.findings(of: "left-out").map(\.severity) == [.error])
        #expect(!(try sample.perform(.importRoll(roll)).changedSomething))
        // A blank cell says nothing.
        try sample.perform(.importRoll([line(2, "J926110500101")]))
        #expect(try sample.findings(of: "left-out").count == 1)
        try sample.perform(.importRoll([line(2, "J926110500101") { $0.left = "2010-11-01" }]))
        #expect(try sample.findings(of: "left-out").isEmpty)
        #expect(sample.set.groups["ks2"] == 0)
    }

    @Test("What was settled by hand is not asked again of the same cell, and is of another")
    func settled() throws {
        var sample = try Sample()
        let roll = [try line(2, "J926110500101", unread: [LeftOutTests.left])]
        try sample.perform([
            .importRoll(roll), .editPupil("1", PupilDetails(), clearing: [.left]), .importRoll(roll),
        ])
        #expect(try sample.findings(of: "left-out").isEmpty)
        let other = UnreadCell(place: .field(.left), column: "DOL", value: "soon", problem: nil)
        try sample.perform(.importRoll([line(2, "J926110500101", unread: [other])]))
        #expect(try sample.findings(of: "left-out").count == 1)
    }

    @Test("A line is asked for once however often it is read, until somebody comes in who can only be meant")
    func comesIn() throws {
        typealias Change = (inout PupilDetails) -> Void
        let birch: Change = { ($0.surname, $0.forename) = ("Birch", "Bo") }
        let rows: [(who: String, is: Bool, upn: String, Change)] = [
            ("the UPN mended", true, "Y926110500102", birch),
            ("the UPN mended, without the name", false, "Y926110500102", { _ in }),
            ("another UPN", false, "B801200005001", birch),
            ("another name under the UPN", false, "Y926110500102", { $0.surname = "Cedar" }),
        ]
        for row in rows {
            var sample = try Sample()
            let bad = [try line(3, nil, problems: [LeftOutTests.upn], birch)]
            try sample.perform([.importRoll(bad), .importRoll(bad)])
            #expect(sample.set.roll.leftOutLines.count == 1, "\(row.who)")
            try sample.perform(.importRoll([line(2, row.upn, row.3)]))
            #expect(try sample.findings(of: "left-out").isEmpty == row.is, "\(row.who)")
            try sample.perform(.importRoll(bad))
            #expect(try sample.findings(of: "left-out").isEmpty == row.is, "\(row.who), read again")
        }
    }

    @Test("A line with another child's key is asked for until its own child comes in")
    func keyOfAnother() throws {
        var sample = try Sample()
        func child(_ upn: String, _ name: PersonText, _ born: Day, line number: Int = 2) throws -> RollEntry {
            try line(number, upn) {
                $0.surname = name
                $0.forename = "Kim"
                $0.born = born
            }
        }
        let ash = try child("J926110500101", "Ash", "2000-11-14")
        let birch = try child("Y926110500102", "Birch", "2001-02-03", line: 3)
        try sample.perform([
            .importRoll([ash, birch]),
            .importRoll([child("Y926110500102", "Ash", "2000-11-14", line: 4)]),
        ])
        #expect(try sample.findings(of: "left-out").count == 1)
        for roll in [[birch], [ash]] {
            try sample.perform(.importRoll(roll))
            #expect(try sample.findings(of: "left-out").count == 1)
        }
        try sample.perform(.importRoll([ash, birch]))
        #expect(try sample.findings(of: "left-out").isEmpty)
    }

    @Test(
        "Of two children with one key in a file the second is asked for, and as an error where a group depends on it",
        arguments: [(5, .error), (3, .query)] as [(Int, Severity)])
    func oneKeyForTwo(_ year: Int, _ severity: Severity) throws {
        var sample = try Sample()
        let roll = [
            try line(2, "J926110500101") { ($0.surname, $0.forename) = ("Oak", "Liam") },
            try line(3, "J926110500101") { ($0.surname, $0.forename, $0.ncYear) = ("Pine", "Sara", year) },
        ]
        try sample.perform(.importRoll(roll))
        #expect(try sample.findings(of: "left-out").map(\.severity) == [severity])
        #expect(!(try sample.perform(.importRoll(roll)).changedSomething))
        try sample.perform(
            .importRoll([
                line(3, "Y926110500102") { ($0.surname, $0.forename, $0.ncYear) = ("Pine", "Sara", year) }
            ]))
        #expect(try sample.findings(of: "left-out").isEmpty)
    }

    @Test(
        "A leaving day before the birth is none, and neither is the year of a program's zero",
        arguments: [
            ("2001-02-03", "2001-02-02", false), ("2001-02-03", "2001-02-03", true),
            ("2001-02-03", "1970-01-01", false), (nil, "1900-01-01", false), (nil, "1970-01-01", false),
            (nil, "2009-12-18", true),
        ] as [(Day?, Day, Bool)])
    func leftBeforeBirth(_ born: Day?, _ day: Day, _ isTaken: Bool) throws {
        for field in [\PupilDetails.left, \.leaving, \.entered]
            as [WritableKeyPath<PupilDetails, Day?> & Sendable]
        {
            var sample = try Sample()
            let entry = try line(2, "J926110500101") {
                $0.born = born
                $0[keyPath: field] = day
            }
            try sample.perform(.importRoll([entry]))
            #expect(sample.set.roll.pupils.map { $0.details[keyPath: field] } == [isTaken ? day : nil])
            #expect(sample.set.roll.pupils.map(\.details.born) == [born])
            #expect(try sample.findings(of: "left-out").isEmpty == isTaken)
        }
    }

    @Test("A birthday after what is recorded of the pupil is asked about, and does not come in")
    func bornAfter() throws {
        var sample = try Sample()
        try sample.perform([.pupil("R1", year: 5), .attained("R1", "English", "2b", on: "2010-11-01")])
        let entry = try line(2, nil) { ($0.reference, $0.born) = ("R1", "2010-11-02") }
        try sample.perform(.importRoll([entry]))
        #expect(sample.set.roll.pupils.map(\.details.born) == [nil])
        #expect(try sample.findings(of: "left-out").count == 1)
    }

    @Test("Another line of a pupil who came in, and a row of totals, leave nobody out")
    func nobody() throws {
        var sample = try Sample()
        try sample.perform(.importRoll([line(2, "J926110500101"), line(3, "J926110500101")]))
        #expect(sample.set.roll.leftOutLines.isEmpty)
    }

    @Test(
        "A line of a list of targets is asked for until the target is set, or somebody says that it never will be"
    )
    func targets() throws {
        func row(_ line: Int, _ holder: String, _ subject: String?, _ grade: String?) -> PersonalRow {
            PersonalRow(
                line: line, holder: holder, subject: subject.map(PersonText.init(kept:)),
                entry: grade.map { .init(aim: .grade($0), by: "2012-07-20", why: "It comes next") },
                problems: grade == nil
                    ? [LineProblem(line: line, column: "By", value: "soon", kind: .notIdentified)] : [])
        }
        let bad = [
            row(2, "R1", "maths", nil), row(3, "R1", "English", "9z"), row(4, "R9", "maths", "3b"),
            row(5, "R2", nil, nil), row(6, "ks2", "maths", nil), row(7, "R2", "maths", "3c"),
            row(8, "R2", "maths", "3b"),
        ]
        let rows: [(what: String, Action, settles: Int)] = [
            ("the target in another subject", .aim("R1", "science", to: "3c"), 0),
            ("the target", .aim("R1", "Maths", to: "3c"), 1),
            ("a list", .importPersonal([row(9, "R1", "english", "3c")]), 1),
            ("a target of whoever had no subject", .aim("R2", "music", to: "3c"), 1),
            ("both of two that were not the same", .aim("R2", "maths", to: "3c"), 3),
            ("the target of a group", .aim("ks2", "maths", to: "3c"), 1),
            ("a word", .removePupil("pupil:5"), 1),
        ]
        for (what, action, settles) in rows {
            var sample = try Sample()
            try sample.perform([.pupil("R1"), .pupil("R2"), .importPersonal(bad)])
            #expect(!(try sample.perform(.importPersonal(bad)).changedSomething))
            #expect(try sample.findings(of: "left-out").map(\.severity).count == 7)
            try sample.perform(action)
            #expect(try sample.findings(of: "left-out").count == 7 - settles, "\(what)")
        }
    }

    @Test("Each cell of a pupil is explained by itself, also where two are of one place")
    func notedApart() throws {
        func cell(_ place: LeftOutCell.Place, _ value: String) -> UnreadCell {
            UnreadCell(place: place, column: "A column", value: value, problem: nil)
        }
        var sample = try Sample()
        try sample.perform(
            .importRoll([
                line(
                    2, "J926110500101",
                    unread: [
                        cell(.field(.sen), "X"), cell(.field(.sen), "Q"), cell(.field(.inCare), "?"),
                        cell(.result(subject: "english", .now), "9z"),
                    ])
            ]))
        let topics = try sample.findings(of: "left-out").map(\.topic.text)
        #expect(topics == ["1 sen", "1 sen 2", "1 in-care", "1 now english"])
        for (index, topic) in topics.enumerated() {
            try sample.perform(.note("left-out", about: topic == "1 sen" ? "1 SEN" : topic))
            let open = sample.set.findings(on: sample.today).filter { $0.rule == .leftOut && $0.isOpen }
            #expect(open.map(\.topic.text) == Array(topics.dropFirst(index + 1)))
        }
    }

    @Test("One note for all does not pass over lines, which take none")
    func lineTakesNoNote() throws {
        var sample = try Sample()
        let bad = try line(3, nil, problems: [LeftOutTests.upn]) { $0.ncYear = 3 }
        try sample.perform(.importRoll([bad]))
        #expect(throws: Refusal.note(.nothingToNote(rule: .leftOut, subject: nil, topics: []))) {
            try sample.perform(.explainAll(rule: "left-out", text: "Nobody"))
        }
    }

    @Test(
        "A result is asked for until its cell is blank in a file that has the column",
        arguments: [
            ("a blank under the heading", ["reading"], 0), ("a file without the heading", [], 1),
            ("a blank of another subject", ["writing"], 1),
        ] as [(String, [PersonText], Int)])
    func blank(_ what: String, _ blanks: [PersonText], _ open: Int) throws {
        func entry(_ unread: [UnreadCell], _ blanks: [PersonText] = []) throws -> RollEntry {
            var details = PupilDetails()
            (details.upn, details.ncYear) = (try UPN("J926110500101"), 5)
            return RollEntry(
                line: 2, details: details, results: [],
                blanks: blanks.map { .init(column: "KS1", subject: $0, when: "ks1", grade: "") },
                problems: [], unread: unread)
        }
        let cell = UnreadCell(
            place: .result(subject: "reading", .keyStage("ks1")), column: "KS1", value: "3", problem: nil)
        var sample = try Sample()
        try sample.perform([.importRoll([entry([cell])]), .importRoll([entry([], blanks)])])
        #expect(try sample.findings(of: "left-out").count == open, "\(what)")
        // What was said by hand is not asked again.
        try sample.perform([
            .importRoll([entry([cell])]), .attained("1", "reading", "none", at: "ks1"),
            .importRoll([entry([], blanks)]), .importRoll([entry([cell])]),
        ])
        #expect(try sample.findings(of: "left-out").isEmpty, "\(what)")
    }

    @Test("Lines of a list of targets beside which the names slipped are settled by the right list")
    func slippedNames() throws {
        let names = ["Ash", "Birch", "Cedar", "Dean"]
        func roll() throws -> [RollEntry] {
            try names.enumerated().map { index, name in
                try line(index + 2, nil) {
                    ($0.reference, $0.born) = (PersonText(kept: "R\(index)"), nil)
                    ($0.surname, $0.forename) = (PersonText(kept: name), PersonText(kept: "\(name)y"))
                }
            }
        }
        /// The target of the pupil with a reference, and the name beside it.
        func row(_ key: Int, _ name: Int?, as one: Bool = false, in subject: PersonText = "maths")
            -> PersonalRow
        {
            let words = name.map { ("\(names[$0])", "\(names[$0])y") }
            let identity = words.map { surname, forename in
                one
                    ? Identity(name: PersonText(kept: "\(forename) \(surname)"))
                    : Identity(surname: PersonText(kept: surname), forename: PersonText(kept: forename))
            }
            return PersonalRow(
                line: key + 2, holder: "R\(key)", identity: identity ?? Identity(), subject: subject,
                entry: .init(aim: .grade("3c"), by: "2012-07-20", why: "It comes next"), problems: [])
        }
        let right = (0..<4).map { row($0, $0) }
        let slipped = [row(0, 2), row(1, 0), row(2, 1), row(3, 3)]
        let rows: [(what: String, bad: [PersonalRow], then: [PersonalRow], kept: Int, open: Int)] = [
            ("three names, and then the right list", slipped, right, 3, 0),
            ("three names, both names in one", (0..<3).map { row($0, ($0 + 1) % 3, as: true) }, right, 3, 0),
            ("three names, and then one pupil of it", slipped, [row(0, 0)], 3, 3),
            ("three names, and then another subject", slipped, [row(0, 0, in: "science")], 3, 3),
            ("three names, and the same list again", slipped, slipped, 3, 3),
            (
                "a second line with the key of a pupil whose own is there is of its name",
                [row(0, 0), row(0, 1)], [row(0, 0)], 1, 1
            ),
            ("the same, and then its own target", [row(0, 0), row(0, 1)], [row(1, 1)], 1, 0),
        ]
        for (what, bad, then, kept, open) in rows {
            var sample = try Sample()
            try sample.perform([.importRoll(roll()), .importPersonal(bad)])
            #expect(try sample.findings(of: "left-out").count == kept, "\(what)")
            try sample.perform(.importPersonal(then))
            #expect(try sample.findings(of: "left-out").count == open, "\(what)")
        }
    }

    @Test("Who is erased is gone with the line that they came in for, and its number")
    func erased() throws {
        var sample = try Sample()
        try sample.perform([
            .importRoll([
                line(3, nil, problems: [LeftOutTests.upn]) { ($0.surname, $0.forename) = ("Birch", "Bo") }
            ]),
            .importRoll([line(2, "Y926110500102") { ($0.surname, $0.forename) = ("Birch", "Bo") }]),
        ])
        let pupil = try #require(sample.set.roll.pupils.first)
        try sample.perform(.erase([pupil.number]))
        #expect(sample.set.roll.leftOutLines.isEmpty && sample.set.roll.erased == [1, 2])
    }

    @Test(
        "Where the NC year is missing, it is taken from the date of birth and asked about",
        arguments: [("2000-09-01", 5), ("2001-08-31", 5), ("1996-01-01", 10), ("2006-08-31", 0)]
            as [(Day, Int)])
    func yearFromBirth(_ born: Day, _ year: Int) throws {
        var sample = try Sample()
        let roll = [
            try line(2, "J926110500101") {
                $0.ncYear = nil
                $0.born = born
            }
        ]
        try sample.perform(.importRoll(roll))
        #expect(sample.set.roll.pupils.map(\.details.ncYear) == [year])
        #expect(try sample.findings(of: "year-from-birth").count == 1)
        #expect(!(try sample.perform(.importRoll(roll)).changedSomething))
        try sample.perform(.importRoll([line(2, "J926110500101") { $0.ncYear = year }]))
        #expect(try sample.findings(of: "year-from-birth").isEmpty)
    }

    @Test(
        "A cell with a year that cannot be read is asked for, and the date of birth counts until it comes in")
    func unreadYear() throws {
        var sample = try Sample()
        let cell = UnreadCell(place: .field(.ncYear), column: "Year", value: "12A", problem: nil)
        try sample.perform(
            .importRoll([
                line(2, "J926110500101", unread: [cell]) { ($0.ncYear, $0.born) = (nil, "2000-09-01") }
            ]))
        #expect(sample.set.groups["ks2"] == 1)
        #expect(try sample.findings(of: "left-out").map(\.severity) == [.error])
    }
}
