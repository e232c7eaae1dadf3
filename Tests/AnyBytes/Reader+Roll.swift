import DelimitedText
import Foundation
import Samples
import Sentences
import Spreadsheets
import TargetSetting

extension Reader {
    /// Rolls as an MIS saves them.
    static let roll = Reader(
        name: "roll", seeds: { try [table("roll.csv")] },
        faults: { bytes in
            do throws(SpreadsheetProblem) {
                let file = try RollFile(bytes)
                let names = file.entries.flatMap { entry in
                    [entry.details.surname, entry.details.forename, entry.details.reference]
                }
                let problems = file.entries.map { ($0.line, $0.problems + $0.unread.compactMap(\.problem)) }
                return faults(ofLines: problems) + faults(ofWordings: names.compactMap(\.self))
                    + (try cycle.map(file.read) ?? file).entries.flatMap { entry in
                        entry.results.filter { $0.grade.isEmpty || $0.when == "ks3" }
                            .map { "There is no result in \($0.column) in line \(entry.line)." }
                    }
            } catch {
                return faults(ofMessages: [error.message])
            }
        })

    private static let cycle = try? Sample.pru2010.begun.cycle

    /// Lists of personal targets.
    static let personal = Reader(
        name: "personal", seeds: { try [table("targets.csv")] },
        faults: { bytes in
            do throws(SpreadsheetProblem) {
                let file = try PersonalFile(bytes)
                // What a list says beside its lines comes after them.
                let beside = ["list-says-more", "title-of-list"]
                let lines = file.rows.filter { row in
                    !row.problems.contains { beside.contains($0.kind.code) }
                }
                return faults(ofLines: lines.map { ($0.line, $0.problems) })
                    + faults(ofWordings: file.rows.compactMap(\.subject))
                    + file.rows.filter {
                        !$0.isInDoubt && $0.problems.isEmpty && ($0.entry == nil || $0.subject == nil)
                    }
                    .map { "Line \($0.line) has no problem, and nothing is read of it." }
            } catch {
                return faults(ofMessages: [error.message])
            }
        })

    private static func table(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: Sample.checkout.appending(path: "docs/samples/\(name)")))
    }

    /// Each line is read once, in their order, and what is wrong with it is said of it.
    private static func faults(ofLines lines: [(line: Int, problems: [LineProblem])]) -> [String] {
        var last = 0
        return lines.flatMap { line, problems in
            defer { last = line }
            let order = line > last ? [] : ["Line \(line) comes after line \(last)."]
            return order
                + problems.filter { $0.line < line || $0.kind.inWords.isEmpty }
                .map { "A problem of line \(line) says line \($0.line), and ‘\($0.kind.inWords)’." }
        }
    }

    /// What was read once can be read again.
    private static func faults(ofWordings wordings: [PersonText]) -> [String] {
        wordings.filter { (try? PersonText($0.text, as: .name)) != $0 }.map {
            "‘\($0)’ cannot be read again."
        }
    }
}
