import Samples
import TargetSetting
import Testing

/// Lists of results, of targets and of needs stand beside the roll: who is here and in which year is the roll's to say.
@Suite struct BesideRollTests {
    private static let names = ["Ash", "Birch", "Cedar", "Dean", "Elm"]

    /// With NC years, the last of whom is born for year 10, and what other columns say of everybody.
    private static func list(_ years: [String], _ headings: String, _ cells: String) -> String {
        let rows = zip(names, years).enumerated().map { place, pupil in
            "A\(place + 1),\(pupil.0),14/02/1996,\(pupil.1)\(cells)"
        }
        return (["Ref,Surname,DOB,NC Year\(headings)"] + rows).joined(separator: "\n")
    }

    private static func roll(_ last: String) -> String {
        list(["10", "10", "10", "10", last], ",Enrolment Status", ",C")
    }

    private static func marks(_ last: String) -> String {
        list(["Year 10", "Year 10", "Year 10", "Year 10", last], ",English now,Maths now", ",D,E")
    }

    /// As a list of targets has them whose subjects stand over two columns each.
    private static func targets(_ last: String) -> String {
        list(["10", "10", "10", "10", last], ",Current,Target,Current,Target", ",E,D,F,E")
    }

    private static let all = Array(repeating: "10", count: 5)

    private static func sessions(_ last: String) -> String {
        list(["10", "10", "10", "10", last], ",Possible,Present,% Attend", ",90,75,83.3")
    }

    private static func needs(_ last: String) -> String {
        list(["10", "10", "10", "10", last], ",SEN", ",A")
    }

    private static func open(_ rule: Rule.ID, of set: TargetSet) throws -> [Finding] {
        try set.findings(on: #require(Day("2010-11-15"))).filter { $0.rule == rule && $0.isOpen }
    }

    private static func read(_ lists: [String]) throws -> TargetSet {
        var set = try Sample.pru2010.begun
        for list in lists { _ = try set.imported(roll: list) }
        return set
    }

    struct Row: Sendable, CustomStringConvertible {
        let description: String
        let lists: [String]
        /// The year of the last pupil after them.
        let year: Int
        /// How the year is asked about.
        let asked: [Severity]

        init(_ description: String, _ lists: [String], year: Int, asked: Severity...) {
            (self.description, self.lists, self.year, self.asked) = (description, lists, year, asked)
        }
    }

    static let rows = [
        Row("grades", [roll("9"), marks("Year 10")], year: 9, asked: .query),
        Row("grades, twice", [roll("9"), marks("Year 10"), marks("Y10")], year: 9, asked: .query),
        Row("grades that agree", [roll("9"), marks("Year 9")], year: 9),
        Row("grades with a day", [roll("9"), "Date: 15/11/2010\n" + marks("10")], year: 9, asked: .query),
        Row("grades after the roll changed", [roll("10"), roll("9"), marks("10")], year: 9, asked: .query),
        Row("attendance", [roll("9"), sessions("10")], year: 9, asked: .query),
        Row("targets", [roll("9"), targets("10")], year: 9, asked: .query),
        Row(
            "targets of an MIS", [roll("9"), list(all, ",CurrentGrade,TargetGrade", ",E,D")], year: 9,
            asked: .query),
        Row("needs", [roll("9"), needs("10")], year: 9, asked: .query),
        Row("needs, and grades that agree", [roll("9"), needs("10"), marks("9")], year: 9, asked: .query),
        Row("needs, and a roll that agrees", [roll("9"), needs("10"), roll("9")], year: 9),
        Row("grades, and a roll that says the same", [roll("9"), marks("10"), roll("10")], year: 10),
        Row("a roll", [roll("9"), roll("10")], year: 10),
        Row(
            "a roll that says the old year again", [roll("10"), roll("9"), roll("10")], year: 9, asked: .error
        ),
        Row("no year recorded", [roll(""), marks("9")], year: 9),
        Row(
            "grades where no list says who is here", [needs("9"), marks("Year 10")], year: 10),
        Row(
            "needs of the next school year",
            [roll("9"), list(["11", "11", "11", "11", "10"], ",SEN", ",A")], year: 10),
    ]

    @Test("It changes no NC year that the roll says, and what it says is asked about once", arguments: rows)
    func years(_ row: Row) throws {
        let set = try Self.read(row.lists)
        #expect(set.roll.pupils.last?.details.ncYear == row.year)
        let asked = try Self.open(.leftOut, of: set).filter { $0.topic != .pupil(6) }
        #expect(asked.map(\.severity) == row.asked, "but for what else the list says")
        // The year by age is asked about as long as it is not that one.
        let isAsked = try Self.open(.outOfYear, of: set).contains { $0.topic == .pupil(5) }
        #expect(isAsked == (row.year == 9))
    }

    @Test(
        "A year typed by hand stands over older lists, asked about once at most, and a newer roll is asked about"
    )
    func byHand() throws {
        var set = try Self.read([Self.roll("9"), Self.needs("10")])
        let today = try #require(Day("2010-11-15"))
        var nine = PupilDetails()
        nine.ncYear = 9
        _ = try set.perform(.editPupil("A5", nine, clearing: []), by: Sample.person, on: today)
        for list in [Self.marks("Year 10"), Self.marks("9"), Self.needs("Y10")] {
            _ = try set.imported(roll: list)
            #expect(try Self.open(.leftOut, of: set).isEmpty)
        }
        _ = try set.imported(roll: Self.roll("10"))
        #expect(try Self.open(.leftOut, of: set).map(\.severity) == [.error])
        #expect(set.roll.pupils.last?.details.ncYear == 9)
    }

    private static let dated = ["Roll as at 14/11/2010\n" + roll("10"), "Date: 12/11/2010\n" + marks("10")]

    @Test("Of when it is, by its title, is not asked, unless it may be the roll")
    func titles() throws {
        #expect(try Self.open(.leftOut, of: Self.read(Self.dated)).isEmpty)
        let first = Self.dated[1].replacing("12/11/2010", with: "12/11/2009")
        #expect(try Self.open(.leftOut, of: Self.read([first])).map(\.severity) == [.error])
        #expect(try Self.open(.leftOut, of: Self.read([Self.dated[0], first])).isEmpty)
    }

    @Test(
        "Strangers whom the results of another unit brought make no list beside the roll a roll",
        arguments: [
            BesideRollTests.marks("10"), BesideRollTests.sessions("10"), BesideRollTests.targets("10"),
        ])
    func besideStrangers(_ list: String) throws {
        let strangers =
            "Ref,Surname,NC Year,KS2 English,KS2 Maths\n"
            + (1...7).map { "B\($0),Fir\($0 > 3 ? "n" : "th"),\($0 > 3 ? 5 : 10),4,3" }.joined(
                separator: "\n")
        var set = try Self.read([Self.roll("10"), strangers])
        #expect(set.roll.pupils.count == 12)
        _ = try set.imported(roll: "Attendance 01/09/2010 to date\n" + list)
        #expect(try Self.open(.leftOut, of: set).filter { $0.severity == .error }.isEmpty)
        let asked = try Self.open(.enrolmentNotStated, of: set)
        #expect(asked.map { $0.observation.facts["pupils"] } == [Array(6...12).fact])
    }

    @Test("A list misses nobody who came after the day in its title")
    func cameAfter() throws {
        func roll(_ title: String, _ pupils: [String]) -> String {
            title + "\nRef,Surname,NC Year,DOA\n" + pupils.joined(separator: "\n")
        }
        let september = ["A1,Ash,10,06/09/2010", "A2,Birch,10,06/09/2010", "A3,Cedar,9,06/09/2010"]
        let november = september + ["A4,Dean,10,20/09/2010", "A5,Elm,10,06/09/2010"]
        let set = try Self.read([
            roll("Roll as at 12/11/2010", november), roll("Roll as at 13/09/2010", september),
        ])
        let asked = try Self.open(.missingFromList, of: set)
        #expect(asked.map { $0.observation.facts["pupils"] } == [[5].fact])
    }

    @Test("It brings nobody onto the roll, and who is in it alone is one question")
    func bringsNobody() throws {
        for list in [Self.marks("10"), Self.sessions("10")] {
            let more = list.replacing("A1,Ash,", with: "B1,Fir,").replacing("A2,Birch,", with: "B2,Gorse,")
            let set = try Self.read([Self.roll("10"), more])
            #expect(set.roll.pupils.count == 5)
            #expect(try Self.open(.leftOut, of: set).count == 1)
        }
    }

    @Test(
        "A child whom nobody on the roll is may have a line for each subject, with a key or without",
        arguments: [("B1", "14/02/1996"), ("B1", ""), ("", "14/02/1996"), ("", "")])
    func severalLines(_ key: String, _ born: String) throws {
        let lines = ["English", "Maths", "Science", "ICT"].map { "\(key),Fir,\(born),\($0),C" }
        let list = ["Ref,Surname,DOB,Subject,Target", "A1,Ash,14/02/1996,English,C"] + lines
        var set = try Self.read([Self.roll("10")])
        let plan = try set.imported(roll: list.joined(separator: "\n"))
        #expect(set.roll.pupils.count == 5 && plan.leftOut == [3, 4, 5, 6])
        #expect(try Self.open(.missingFromList, of: set).isEmpty)
    }

    @Test("Of more children whom nobody on the roll is, it may be the roll", arguments: [2, 3])
    func severalChildren(_ count: Int) throws {
        let lines = ["Fir", "Gorse", "Holly"].prefix(count).flatMap { name in
            ["English", "Maths"].map { "B\(name),\(name),14/02/1996,\($0),C" }
        }
        let list = ["Ref,Surname,DOB,Subject,Target", "A1,Ash,14/02/1996,English,C"] + lines
        let set = try Self.read([Self.roll("10"), list.joined(separator: "\n")])
        #expect(set.roll.pupils.count == (count == 2 ? 5 : 8))
    }

    @Test(
        "A pupil who stands on many lines a year up or down is no list of another school year",
        arguments: ["11", "9"])
    func yearOnManyLines(_ year: String) throws {
        let lines = Array(repeating: "A1,Ash,14/02/1996,\(year),A", count: 5)
        let list = ["Ref,Surname,DOB,NC Year,SEN"] + lines + ["A2,Birch,14/02/1996,10,P"]
        let roll = Self.list(Self.all, ",SEN,Enrolment Status", ",A,C")
        let pupils = try Self.read([roll, list.joined(separator: "\n")]).roll.pupils
        #expect(pupils[0].details.ncYear == 10 && pupils[1].details.sen == .schoolActionPlus)
    }

    @Test("It misses nobody")
    func missesNobody() throws {
        for list in [Self.marks("10"), Self.targets("10"), Self.sessions("10")] {
            let some = list.split(separator: "\n").dropLast().joined(separator: "\n")
            #expect(try Self.open(.missingFromList, of: Self.read([Self.roll("10"), some])).isEmpty)
        }
        let others = Self.roll("10").split(separator: "\n").dropLast().joined(separator: "\n")
        let missed = try Self.read([Self.roll("10"), others, Self.marks("10")])
        let asked = try Self.open(.missingFromList, of: missed)
        #expect(asked.map { $0.observation.facts["pupils"] } == [[5].fact])
    }
}
