import DelimitedText
import Formats
import Foundation
import Samples
import TargetSetting
import Testing

@Suite struct CSVTests {
    @Test("The table holds what the submission holds", arguments: Sample.all)
    func sameAsSubmission(_ sample: Sample) throws {
        for file in try sample.files {
            let records = try csvRecords(in: file.csv)
            let header = try #require(records.first)
            #expect(header.count == 20)
            #expect(records.allSatisfy { $0.count == header.count })
            let rows = records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
            let json = try JSON(file.bytes)
            func count(_ path: String) -> Int {
                if case .list(let list)? = json["submission." + path] { list.count } else { 0 }
            }
            func of(_ kind: String) -> [[String: String]] { rows.filter { $0["row"] == kind } }
            #expect(of("target").count == count("targets"))
            #expect(of("absence").count == count("absence"))
            #expect(of("action").count == count("actionPlan"))
            #expect(of("note").count == count("notes"))
            #expect(of("sign-off").count == count("signOffs"))
            for (index, row) in of("target").enumerated() {
                func member(_ name: String) -> String {
                    switch json["submission.targets.\(index).\(name)"] {
                    case .text(let text)?: text
                    case .number(let number)?: String(number)
                    default: ""
                    }
                }
                for (column, name) in [
                    ("id", "measure"), ("title", "title"), ("year", "resultYear"), ("status", "status"),
                    ("state", "state"), ("count", "count"), ("out of", "of"), ("percent", "percent"),
                    ("text", "reason"),
                ] { #expect(row[column] == member(name), "\(column) of target \(index)") }
            }
            for row in rows {
                #expect(row["dfe"] == sample.unit.dfe.description)
                #expect(row["unit"] == sample.unit.name.text)
                #expect(row["rehearsal"] == (sample.rehearsalDay == nil ? "" : "REHEARSAL"))
            }
        }
    }

    @Test("A comma or a sign that carries an accent is still a comma or a sign")
    func accented() throws {
        let bytes = CSVTable.bytes(of: [["a,\u{301}b", "=\u{338}1", "\"\u{301}", "plain"]])
        #expect(try csvRecords(in: bytes) == [["a,\u{301}b", "'=\u{338}1", "\"\u{301}", "plain"]])
    }

    @Test("No cell is a formula when a spreadsheet opens it", arguments: ["=1+1", "+1", "-1", "@SUM(A1)"])
    func noFormula(_ typed: String) throws {
        var set = try Sample.pru2010.begun
        let day = try #require(Day("2010-11-15"))
        _ = try set.perform(
            .addPlannedAction(
                what: PersonText(typed, as: .action), who: PersonText("a, \"b\"", as: .person), by: day,
                to: nil),
            by: Sample.person, on: day)
        let file = try SubmissionFile(
            Submission(targetSet: set, revision: 1, supersedes: nil, exportedOn: day, timeliness: .onTime),
            cycle: Sample.pru2010.cycle.tree, signedWith: nil)
        let row = try #require(try csvRecords(in: file.csv).first { $0.contains("action") })
        #expect(row.last == "'" + typed)
        #expect(row.contains("a, \"b\""))
        for cell in try csvRecords(in: file.csv).joined() {
            #expect(cell.first.map { !"=+-@".contains($0) } ?? true, "a spreadsheet would compute \(cell)")
        }
    }
}
