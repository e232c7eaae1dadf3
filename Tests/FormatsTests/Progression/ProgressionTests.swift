import Formats
import Foundation
import Sentences
import TargetSetting
import Testing

/// The loader of progression tables: what it reads, and what it says of a file in which something is wrong.
@Suite struct ProgressionTests {
    static let header = "dataset,year,subject,from,to,scale,prior,lq,median,uq,source,confidence"

    private static func cycle() throws -> Cycle {
        try CycleFile(
            yaml: """
                id: example
                title: An example
                scales:
                  - {id: nc, grades: [3c, 3b, 4c, 4b], levels: {"3": [3c, 3b], "4": [4c, 4b]}, unranked: [W]}
                  - {id: gcse, grades: [E, D, C, B]}
                subjects: [{name: mathematics, also: [maths]}]
                key-stages: [{id: ks2}, {id: ks4}]
                """
        ).cycle
    }

    /// What is said of lines below the header, in the order of the file.
    private static func problems(_ lines: String, header: String = header) throws -> [ProgressionProblem] {
        let cycle = try cycle()
        do throws(ProgressionProblems) {
            let file = try ProgressionFile(csv: "\(header)\n\(lines)", named: "a.csv")
            for dataset in file.datasets.sorted() { _ = try file.tables(of: dataset, in: cycle) }
            return []
        } catch {
            return error.list
        }
    }

    @Test("Every file of config/progression is in the program, word for word, and is read without a problem")
    func shipped() throws {
        let folder = CycleFileTests.checkout.appending(path: "config/progression")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names == ShippedProgression.texts.keys.sorted())
        var datasets: [String] = []
        for name in names {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            #expect(ShippedProgression.texts[name] == text)
            datasets += try ProgressionFile(csv: text, named: name).datasets
        }
        #expect(datasets.count == Set(datasets).count, "a dataset stands in two files")
    }

    @Test("A table is read in the grades and the subjects of the cycle, wherever its columns stand")
    func tables() throws {
        let csv =
            "\u{FEFF}uq,median,lq,prior,scale,to,from,subject,year,dataset,confidence,source\r\nB,C,D,4,gcse,ks4,ks2,Maths,2012,a,low,\"a, b\"\r\n\r\nC,D,D,W,gcse,ks4,ks2,maths,2012,a,low,\"a, b\"\r\n"
        let file = try ProgressionFile(csv: csv, named: "a.csv")
        let tables = try file.tables(of: "a", in: Self.cycle())
        #expect(tables.count == 1)
        #expect(tables.first?.subject == "mathematics")
        #expect(tables.first?.source == "a, b")
        #expect(tables.first?.lines.map(\.prior) == ["4", "W"])
        #expect(tables.first?.lines.first?.upperQuartile == Grade(scale: "gcse", name: "B"))
        #expect(try file.tables(of: "b", in: Self.cycle()).isEmpty)
    }

    @Test("One file can hold several tables, by dataset, subject and key stages")
    func severalTables() throws {
        let file = try ProgressionFile(
            csv: """
                \(Self.header)
                a,2012,English,ks2,ks4,gcse,4,D,C,B,s,c
                a,2012,maths,ks2,ks4,gcse,4,D,C,B,s,c
                b,2013,English,ks2,ks4,gcse,4,D,C,C,s,c
                """, named: "a.csv")
        #expect(file.datasets == ["a", "b"])
        #expect(try file.tables(of: "a", in: Self.cycle()).map(\.subject) == ["English", "mathematics"])
    }

    static let broken: [(lines: String, says: [String])] = [
        ("a,2012,English,ks2,ks4,gcse,4,D,C,B,s", ["line 2, column confidence: There is nothing"]),
        ("a,2012,English,ks2,ks4,gcse,4,D,C,B,s,c,d", ["line 2: The line has 13 cells"]),
        (
            "a,2012,English,ks2,ks4,gcse,4,D,,B, ,c",
            ["line 2, column median: There is nothing", "line 2, column source"]
        ),
        ("a,\"20\"12,English", ["line 2: Something follows the quotation mark"]),
        (
            "a,2012,\"English,ks2,ks4,gcse,4,D,C,B,s,c\na,2012,English,ks2,ks4,gcse,3,D,C,,s,c",
            ["line 2: A quotation mark opens a cell", "line 3, column uq"]
        ),
        (
            "a,2012,English,ks2,ks4,gcse,4,D,C,B,\"two\nlines\",c\na,2012,English,ks2,ks4,gcse,4,D,C,B,\"two\nlines\",c",
            ["line 4, column prior: The starting point ‘4’ is on line 2 already"]
        ),
        (
            "a,2012,English,ks2,ks4,gcse,4,D,C,B,s,c\na,2013,english,ks2,ks4,nc,3,D,C,B,t,d",
            [
                "line 3, column year: ‘2013’ is ‘2012’ on line 2", "line 3, column scale",
                "line 3, column source", "line 3, column confidence",
            ]
        ),
        ("a,2012,English,ks1,ks4,gcse,4,D,C,B,s,c", ["column from: There is no key stage ‘ks1’"]),
        (
            "a,2012,English,ks2,ks44,gcse,4,D,C,B,s,c",
            ["column to: There is no key stage ‘ks44’ in the cycle example. Did you mean ‘ks4’?"]
        ),
        (
            "a,2012,English,ks2,ks4,gsce,4,D,C,B,s,c",
            ["column scale: There is no scale ‘gsce’ in the cycle example. Did you mean ‘gcse’?"]
        ),
        (
            "a,2012,English,ks2,ks4,gcse,3d,D,C,B,s,c",
            ["column prior: There is no grade or level ‘3d’ in the cycle example. Did you mean ‘3c’?"]
        ),
        ("a,2012,English,ks2,ks4,gcse,4,4d,C,B,s,c", ["column lq: There is no grade of the scale gcse ‘4d’"]),
        ("a,2012,English,ks2,ks4,nc,4,W,4c,4b,s,c", ["column lq: There is no grade of the scale nc ‘W’"]),
        ("a,2012,English,ks2,ks4,gcse,4,C,D,B,s,c", ["column median: D is below C, the lq"]),
        (
            "a,2012,English,ks2,ks4,gcse,4,B,C,D,s,c",
            ["column median: C is below B", "column uq: D is below C, the median"]
        ),
    ]

    @Test("What is wrong is told with file, line and column", arguments: broken)
    func told(_ lines: String, _ says: [String]) throws {
        let problems = try Self.problems(lines)
        #expect(problems.count == says.count, "\(problems.map(\.inWords))")
        for (problem, words) in zip(problems, says) {
            #expect(
                problem.inWords.hasPrefix("a.csv, line ") && problem.inWords.contains(words),
                "\(problem.inWords)")
        }
    }

    @Test("Columns that are not known, stand twice or are not there are told")
    func columns() throws {
        let problems = try Self.problems(
            "", header: "dataset,year,subject,subject,from,to,scale,prior,lq,medain,uq,source,confidence")
        #expect(
            problems.map(\.inWords) == [
                "a.csv, line 1, column subject: The column ‘subject’ stands twice.",
                "a.csv, line 1, column medain: There is no column ‘medain’ in such a file. Did you mean ‘median’?",
                "a.csv, line 1, column median: The column ‘median’ is not there.",
            ])
        #expect(throws: ProgressionProblems.self) { try ProgressionFile(csv: "", named: "a.csv") }
    }

    @Test("A cycle that names a table which it has no grades for is told so, at the name")
    func doesNotFit() {
        let problems = #expect(throws: CycleProblems.self) {
            try CycleFile(yaml: "id: example\ntitle: An example\nprogression: [english-ks2-to-ks4-2012]")
        }
        #expect(problems?.list.allSatisfy { $0.line == 3 && $0.column == 15 } == true)
        #expect(
            problems?.list.first?.message.contains(
                "does not fit this cycle. english-ks2-to-ks4-2012.csv, line 2, column from: There is no key stage ‘ks2’"
            ) == true)
    }
}
