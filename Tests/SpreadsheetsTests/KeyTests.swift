import DelimitedText
import Samples
import Spreadsheets
import TargetSetting
import Testing

/// A line of a file reaches the pupil that it is about, or nobody.
@Suite struct KeyTests {
    private static let upns = ["J926110500101", "Y926110500102", "M926110500103"]
    private static let sample = """
        UPN,Ref,Surname,Forename,DOB,NC Year
        \(upns[0]),0003,Ash,Lily,14/11/2000,5
        \(upns[1]),0001,Birch,Tom,03/02/2001,5
        \(upns[2]),0002,Cedar,Jack,05/04/2001,5

        """

    struct File: Sendable, CustomStringConvertible {
        let description: String
        let text: String
        /// The lines that are left out, with why.
        let leftOut: [Int: String]
        /// The pupils afterwards.
        let names: [String]

        init(
            _ description: String, _ text: String, leavingOut leftOut: [Int: String] = [:],
            gives names: [String] = ["Lily Ash", "Tom Birch", "Jack Cedar"]
        ) {
            self.description = description
            self.text = text
            self.leftOut = leftOut
            self.names = names
        }
    }

    private static func rows(_ heading: String, _ rows: String...) -> String {
        ([heading] + rows).joined(separator: "\n")
    }

    static let rolls = [
        File("the same again", sample),
        File(
            "the UPN column in another order",
            rows(
                "UPN,Surname,Forename,DOB", "\(upns[1]),Ash,Lily,14/11/2000",
                "\(upns[2]),Birch,Tom,03/02/2001",
                "\(upns[0]),Cedar,Jack,05/04/2001"),
            leavingOut: [2: "another-child", 3: "another-child", 4: "another-child"]),
        File(
            "the reference column in another order",
            rows("Ref,Surname,Forename", "0001,Ash,Lily", "0003,Birch,Tom", "0002,Cedar,Jack"),
            leavingOut: [2: "another-child", 3: "another-child"]),
        File(
            "surnames alone in another order",
            rows("UPN,Surname", "\(upns[1]),Ash", "\(upns[0]),Birch", "\(upns[2]),Cedar"),
            leavingOut: [2: "another-child", 3: "another-child"]),
        File(
            "a child who is on nobody's line",
            rows("UPN,Surname,Forename,DOB", "\(upns[0]),Oak,Ben,01/01/2001"),
            leavingOut: [2: "another-child"]),
        File(
            "a sister who is on nobody's line",
            rows("UPN,Surname,Forename,DOB", "\(upns[0]),Ash,Mia,01/02/2003"),
            leavingOut: [2: "another-child"]),
        File(
            "an adoption under another name, of which the birthday alone speaks for the child",
            rows("UPN,Surname,Forename,DOB", "\(upns[0]),Oak,Mia,14/11/2000"),
            leavingOut: [2: "another-child"]),
        File(
            "a marriage, a longer forename and a birthday put right",
            rows(
                "UPN,Surname,Forename,DOB", "\(upns[0]),Elm,Lily,14/11/2000",
                "\(upns[1]),Birch,Tom Alan,03/02/2001",
                "\(upns[2]),Cedar,Jack,04/05/2001"),
            gives: ["Lily Elm", "Tom Alan Birch", "Jack Cedar"]),
        File(
            "one birthday of another pupil",
            rows("UPN,Surname,Forename,DOB", "\(upns[0]),Ash,Lily,03/02/2001"),
            leavingOut: [2: "another-child"]),
        File(
            "one forename of another pupil",
            rows("UPN,Surname,Forename,DOB", "\(upns[0]),Ash,Tom,14/11/2000"),
            leavingOut: [2: "another-child"]),
        File(
            "a surname that is all the file says", rows("UPN,Surname", "\(upns[0]),Elm"),
            leavingOut: [2: "another-child"]),
        File(
            "a birthday that is all the file says", rows("UPN,DOB", "\(upns[0]),15/11/2000"),
            leavingOut: [2: "another-child"]),
        File(
            "names with accents and capitals, and shorter ones",
            rows(
                "UPN,Surname,Forename", "\(upns[0]),ÁSH,Lílý", "\(upns[1]),BIRCH,T", "\(upns[2]),Cedar,JACK"),
            gives: ["Lílý ÁSH", "Tom Birch", "Jack Cedar"]),
        File(
            "surnames that slipped by a row",
            rows(
                "UPN,Surname,Forename,DOB", "\(upns[0]),Birch,Lily,14/11/2000",
                "\(upns[1]),Cedar,Tom,03/02/2001", "\(upns[2]),Ash,Jack,05/04/2001"),
            leavingOut: [2: "column-disagrees"]),
        File(
            "birthdays that slipped by a row",
            rows(
                "UPN,Surname,Forename,DOB", "\(upns[0]),Ash,Lily,05/04/2001",
                "\(upns[1]),Birch,Tom,14/11/2000", "\(upns[2]),Cedar,Jack,03/02/2001"),
            leavingOut: [2: "column-disagrees"]),
        File(
            "a UPN that is new, and a birthday that is, or is not said",
            rows(
                "UPN,Ref,Surname,Forename,DOB", "Y926110509088,3,Ash,Lily,15/11/2000",
                "Y926110509088,1,Birch,Tom,"),
            leavingOut: [2: "reference-of-another", 3: "reference-of-another"]),
        File(
            "two UPNs that are new, of one reference",
            rows(
                "UPN,Ref,Surname,Forename,DOB", "\(upns[0]),3,Ash,Lily,14/11/2000",
                "Y926110509088,3,Ash,Lily,14/11/2000"),
            leavingOut: [3: "reference-of-another"]),
        File(
            "references of other pupils",
            rows("UPN,Ref,Surname", "\(upns[0]),0001,Ash", "\(upns[1]),2,Birch", "\(upns[2]),0002,Cedar"),
            leavingOut: [2: "reference-of-another", 3: "reference-of-another"]),
        File(
            "one reference for two lines",
            rows("UPN,Ref", "\(upns[0]),A2", "\(upns[1]),A2", "N926110010001,A2"),
            leavingOut: [3: "reference-of-another", 4: "reference-of-another"]),
        File(
            "two children with one UPN, and one of them twice",
            rows(
                "UPN,Surname,Forename,DOB", "\(upns[0]),Ash,Lily,14/11/2000",
                "\(upns[0]),Pine,Sara,05/12/2000", "\(upns[0]),Ash,Lily,14/11/2000"),
            leavingOut: [3: "another-child"]),
        File(
            "the other child before the one whose UPN it is",
            rows(
                "UPN,Surname,Forename,DOB", "\(upns[0]),Pine,Sara,05/12/2000",
                "\(upns[0]),Ash,Lily,14/11/2000"),
            leavingOut: [2: "another-child"]),
        File(
            "two children with one reference, by surname, and twins",
            rows(
                "Ref,Surname,Forename", "0003,Ash,Lily", "3,Oak,", "0001,Birch,Tom", "0001,Birch,Tim"),
            leavingOut: [3: "another-child", 5: "another-child"]),
        File(
            "references without their zeros",
            rows("Ref,Surname,Forename", "3,Ash,Lily", "1.0,Birch,Tom", "02,Cedar,Jack")),
        File(
            "another's UPN as a reference", rows("UPN,Ref", "\(upns[0]),\(upns[1])"),
            leavingOut: [2: "reference-of-another"]),
        File(
            "a pupil whom nobody knew, by name", rows("Surname,Forename,DOB", "Oak,Ben,01/01/2001"),
            leavingOut: [2: "not-identified"]),
    ]

    @Test("A line of a roll changes the pupil that it is about, or is left out", arguments: rolls)
    func roll(_ file: File) throws {
        var set = try KeyTests.set()
        let plan = try set.imported(roll: file.text)
        #expect(KeyTests.reasons(plan) == file.leftOut)
        #expect(set.roll.pupils.map(\.details.name) == file.names)
        #expect(set.roll.pupils.map(\.details.upn?.description) == KeyTests.upns)
        #expect(Set(set.roll.pupils.map(\.details.reference)).count == 3)
    }

    @Test(
        "Two children of one list whose references differ in zeros alone are both taken, and asked about",
        arguments: ["0003,3", "3,0003", "03,0003"])
    func zerosApart(_ references: String) throws {
        var set = try Sample.pru2010.begun
        let refs = references.split(separator: ",")
        let text =
            "Ref,Surname,Forename,DOB,NC Year\n\(refs[0]),Ash,Lily,14/11/2000,5\n\(refs[1]),Cedar,Jack,05/04/2001,5\n"
        let plan = try set.imported(roll: text)
        #expect(plan.added == [2, 3] && plan.problems == [])
        #expect(set.roll.pupils.map(\.details.reference?.text) == refs.map(String.init))
        let asked = set.findings(on: try #require(Day("2010-11-15"))).filter { $0.rule == .onRollTwice }
        #expect(asked.map(\.observation) == [.alike(pupil: 2, others: [1], .reference)])
        // Each is found again by the reference as it is written, and one line of the other's is not taken.
        #expect(try set.imported(roll: text).unchanged == [2, 3])
        let again = try set.imported(
            roll: "Ref,Surname,Forename,DOB,NC Year\n\(refs[0]),Cedar,Jack,05/04/2001,5\n")
        #expect(KeyTests.reasons(again) == [2: "another-child"])
    }

    @Test("A reference keeps the zeros that a spreadsheet drops")
    func zeros() throws {
        var set = try KeyTests.set()
        let plan = try set.imported(roll: "UPN,Ref,SEN\n\(KeyTests.upns[0]),3,A\n")
        #expect(plan.changed == [2])
        #expect(set.roll.pupils[0].details.reference?.text == "0003")
    }

    @Test("What was known of a pupil, and is something else now, is told")
    func pupilChanges() throws {
        var set = try KeyTests.set()
        let plan = try set.imported(
            roll:
                "UPN,Surname,Forename,SEN\n\(KeyTests.upns[0]),Elm,Lily,A\n\(KeyTests.upns[1]),Birch,Tom,A\n")
        #expect(plan.pupilChanges.map(\.line) == [2, 3])
        #expect(plan.pupilChanges.map(\.before.details.surname?.text) == ["Ash", "Birch"])
    }

    struct Forename: Sendable, CustomStringConvertible {
        let description: String
        let before: String
        let after: String
        /// Whether it goes through where no birthday stands in the file.
        let isTaken: Bool

        init(_ before: String, _ after: String, isTaken: Bool) {
            description = "\(before) to \(after)"
            (self.before, self.after, self.isTaken) = (before, after, isTaken)
        }
    }

    static let forenames = [
        Forename("Jon", "Jonathan", isTaken: true), Forename("Jonathan", "Jon", isTaken: true),
        Forename("Lily", "Lily Rose", isTaken: true), Forename("John Paul", "JP", isTaken: true),
        Forename("J. P.", "John Paul", isTaken: true), Forename("L", "Lily", isTaken: true),
        Forename("Lílý", "LILY", isTaken: true), Forename("Liam", "Lily", isTaken: false),
        Forename("Tim", "Tom", isTaken: false), Forename("Mary Ann", "Rose", isTaken: false),
        Forename("Alice Louise", "Al", isTaken: true), Forename("Jake", "Jade", isTaken: false),
    ]

    @Test(
        "Another forename without a birthday is asked about, whatever the line says besides",
        arguments: forenames)
    func forename(_ forename: Forename) throws {
        for (heading, cells) in [
            ("Surname,Forename", "Ash,\(forename.after)"), ("Name", "\"Ash, \(forename.after)\""),
        ] {
            var set = try Sample.pru2010.begun
            _ = try set.imported(
                roll: "Ref,Surname,Forename,DOB,NC Year\nA1,Ash,\(forename.before),14/11/2000,5\n")
            let plan = try set.imported(roll: "Ref,\(heading),NC Year\nA1,\(cells),6\n")
            #expect(KeyTests.reasons(plan) == (forename.isTaken ? [:] : [2: "another-child"]))
            #expect(set.roll.pupils.map(\.details.ncYear) == [forename.isTaken ? 6 : 5])
            #expect(set.roll.leftOutLines.count == (forename.isTaken ? 0 : 1))
            let again = try set.imported(
                roll: "Ref,\(heading),NC Year,DOB\nA1,\(cells),6,14/11/2000\n")
            #expect(KeyTests.reasons(again) == [:])
        }
    }

    @Test("Two forms of a forename under one key, in one file and without birthdays, may be two children")
    func twoForms() throws {
        var set = try KeyTests.set()
        let heading = "UPN,Surname,Forename,Subject,Target grade,By,Why"
        let upn = KeyTests.upns[0]
        func list(_ names: [String]) -> String {
            ([heading]
                + zip(names, ["English", "Maths", "Science"]).map { name, subject in
                    "\(upn),Ash,\(name),\(subject),3b,20/07/2012,2b now"
                }).joined(separator: "\n")
        }
        #expect(
            KeyTests.reasons(try set.imported(targets: list(["Lil", "Lily", "Lily"]))) == [2: "another-child"]
        )
        #expect(
            KeyTests.reasons(try set.imported(targets: list(["Lil", "Lilybeth", "L"]))) == [
                3: "another-child", 4: "another-child",
            ])
        #expect(KeyTests.reasons(try set.imported(targets: list(["Lil", "Lil", "LIL"]))) == [:])
        let roll = "UPN,Surname,Forename\nN926110010001,Oak,Jo\nN926110010001,Oak,Joanna\n"
        #expect(KeyTests.reasons(try set.imported(roll: roll)) == [3: "another-child"])
        let born =
            "UPN,Surname,Forename,DOB\nC926110010002,Oak,Jo,01/02/2001\nC926110010002,Oak,Joanna,01/02/2001\n"
        #expect(KeyTests.reasons(try set.imported(roll: born)) == [:])
    }

    struct List: Sendable, CustomStringConvertible {
        let description: String
        /// The heading of the first columns, and what stands in them.
        let columns: String
        let cells: String
        /// Whose the target is; nil where the line is left out.
        let pupil: Int?
        let reason: String?

        init(_ columns: String, _ cells: String, is pupil: Int) {
            self.init(columns, cells, pupil, nil)
        }

        init(_ columns: String, _ cells: String, isLeftOut reason: String) {
            self.init(columns, cells, nil, reason)
        }

        private init(_ columns: String, _ cells: String, _ pupil: Int?, _ reason: String?) {
            description = "\(columns): \(cells)"
            self.columns = columns
            self.cells = cells
            self.pupil = pupil
            self.reason = reason
        }
    }

    static let lists = [
        List("Pupil", "0003", is: 1), List("Pupil", "3", is: 1), List("Pupil", "1", is: 2),
        List("Pupil", "2.0", is: 3), List("Number", "00001", is: 2), List("Pupil", "\(upns[2])", is: 3),
        List("Pupil", "4", isLeftOut: "unknown-pupil"), List("Pupil", "pupil:1", isLeftOut: "unknown-pupil"),
        List("UPN,Reference", "\(upns[0]),3", is: 1),
        List("UPN,Reference", "\(upns[0]),1", isLeftOut: "reference-of-another"),
        List("UPN,Reference", "\(upns[0]),77", is: 1),
        List("UPN,Surname,Forename", "\(upns[0]),Ash,Lily", is: 1),
        List("UPN,Surname,Forename", "\(upns[0]),Birch,Tom", isLeftOut: "another-child"),
        List("UPN,Name", "\(upns[0]),Lily Ash", is: 1),
        List("UPN,Pupil Name", "\(upns[0]),Tom Birch", isLeftOut: "another-child"),
        List("UPN,Surname,DOB", "\(upns[0]),Birch,03/02/2001", isLeftOut: "another-child"),
        List("UPN,DOB", "\(upns[0]),14/11/2000", is: 1),
        List("UPN,DOB", "\(upns[0]),03/02/2001", isLeftOut: "another-child"),
        List("UPN,DOB", "\(upns[0]),15/11/2000", isLeftOut: "another-child"),
        List("UPN,Surname,DOB", "\(upns[0]),Ash,15/11/2000", isLeftOut: "another-child"),
        List("UPN,Surname,Forename", "\(upns[0]),Ash,Mia", isLeftOut: "another-child"),
        List("UPN,Surname,Forename", "\(upns[0]),Elm,Lily", isLeftOut: "another-child"),
        List("UPN,Name", "\(upns[0]),Lily Birch", isLeftOut: "another-child"),
        List("UPN,Name", "\(upns[0]),Ash", is: 1),
        List("UPN,Surname,Forename", "\(upns[0]),Elm-Ash,Lil", is: 1),
        List("UPN,Surname,Forename", "\(upns[0]),ÀSH,Lîly", is: 1),
        List("UPN,Surname,Forename", "\(upns[0]),Lily,Ash", is: 1),
    ]

    @Test(
        "A target goes to the pupil whose reference a number is, and never by a number of ours",
        arguments: lists)
    func targets(_ list: List) throws {
        var set = try KeyTests.set()
        let plan = try set.imported(
            targets:
                "\(list.columns),Subject,Target grade,By,Why\n\(list.cells),English,3b,20/07/2012,2b now\n")
        #expect(plan.problems.map(\.kind.code) == [list.reason].compactMap(\.self))
        #expect(
            set.roll.pupils.filter { !$0.targets.isEmpty }.map(\.number) == [list.pupil].compactMap(\.self))
    }

    @Test(
        "A list of targets that has the surname from before reaches the pupil, where no other has it",
        arguments: [
            ("Ash,Lily,14/11/2000", true), ("Elm,Lily,14/11/2000", true), ("Ash,Lily,", true),
            ("Ash,Mia,14/11/2000", false), ("Ash,Lily,15/11/2000", false), ("Oak,Lily,14/11/2000", false),
            ("Cole,Jack,05/04/2001", true), ("Cedar,Jack,05/04/2001", false),
        ])
    func earlierName(_ cells: String, _ isTaken: Bool) throws {
        var set = try KeyTests.set()
        let changed = KeyTests.rows(
            "UPN,Surname,Forename,DOB,NC Year", "\(KeyTests.upns[0]),Elm,Lily,14/11/2000,5",
            "\(KeyTests.upns[2]),Cole,Jack,05/04/2001,5", "B926110500104,Cedar,Jack,05/04/2001,5")
        _ = try set.imported(roll: changed)
        let upn = cells.contains("Jack") ? KeyTests.upns[2] : KeyTests.upns[0]
        let plan = try set.imported(
            targets:
                "UPN,Surname,Forename,DOB,Subject,Target grade,By,Why\n\(upn),\(cells),English,3b,20/07/2012,2b now\n"
        )
        #expect(KeyTests.reasons(plan) == (isTaken ? [:] : [2: "another-child"]))
    }

    @Test(
        "A short forename or a part of a double name is not the pupil's where another pupil bears it",
        arguments: [
            ("Oak-Smith,Liam", false), ("Oak,Liam", false), ("Smith,Liam", true), ("smith,LIAM", true),
            ("Smith,", false),
        ])
    func namesake(_ names: String, _ isAnothers: Bool) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,Surname,Forename\n1,Oak-Smith,Liam\n2,Smith,Liam\n3,Pine,Samuel\n")
        let reasons: [Int: String] = isAnothers ? [2: "another-child"] : [:]
        #expect(
            KeyTests.reasons(
                try set.imported(
                    targets:
                        "Pupil,Surname,Forename,Subject,Target grade,By,Why\n1,\(names),English,3b,20/07/2012,2b now\n"
                )) == reasons)
        #expect(KeyTests.reasons(try set.imported(roll: "Ref,Surname,Forename\n3,Pine,Sam\n")) == [:])
    }

    @Test("A number that is two references, but for their zeros, is nobody's")
    func severalReferences() throws {
        var set = try KeyTests.set()
        var other = PupilDetails()
        (other.reference, other.surname) = (PersonText(kept: "03"), PersonText(kept: "Oak"))
        _ = try set.perform(.addPupil(other), by: Sample.person, on: #require(Day("2010-11-15")))
        let again = try set.imported(roll: "Ref,SEN\n3,A\n")
        #expect(KeyTests.reasons(again) == [2: "several-pupils"])
        let targets = try set.imported(
            targets: "Pupil,Subject,Target grade,By,Why\n3,English,3b,20/07/2012,2b now\n")
        #expect(KeyTests.reasons(targets) == [2: "several-pupils"])
    }

    private static func set() throws -> TargetSet {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: sample)
        return set
    }

    private static func reasons(_ plan: ImportPlan) -> [Int: String] {
        Dictionary(grouping: plan.problems, by: \.line).mapValues {
            $0.map(\.kind.code).joined(separator: " ")
        }
    }
}

extension TargetSet {
    mutating func imported(roll text: String) throws -> ImportPlan {
        try imported(.importRoll(RollFile(RollText.bytes(text)).all))
    }

    mutating func imported(targets text: String) throws -> ImportPlan {
        try imported(.importPersonal(PersonalFile(RollText.bytes(text)).rows))
    }

    private mutating func imported(_ action: Action) throws -> ImportPlan {
        switch try perform(action, by: Sample.person, on: #require(Day("2010-11-15"))).change {
        case .rollImported(let plan), .personalImported(let plan): return plan
        default: throw Unexpected()
        }
    }

    private struct Unexpected: Error {}
}
