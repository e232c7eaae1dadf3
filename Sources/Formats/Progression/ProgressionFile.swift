import DelimitedText
import Sentences
import TargetSetting

/// A file of `config/progression`: how far pupils with each starting point came, a line for each. It is read by itself
/// here; what it names is looked up when a cycle takes a dataset from it.
package struct ProgressionFile: Sendable {
    /// The columns, each of which every file has, in any order.
    enum Column: String, CaseIterable {
        case dataset, year, subject, from, to, scale, prior, lq, median, uq, source, confidence

        /// What is the same on every line of a table.
        static let ofTable: [Column] = [.year, .scale, .source, .confidence]
    }

    /// One line: every column has a text.
    struct Line: Sendable {
        let number: Int
        let columns: [Column]
        /// In the order of the columns.
        let texts: [String]

        subscript(column: Column) -> String { columns.firstIndex(of: column).map { texts[$0] } ?? "" }

        /// Which table it is of.
        var table: [String] {
            [self[.dataset], PersonText(kept: self[.subject]).folded, self[.from], self[.to]]
        }
    }

    let name: String
    /// The lines of each table, in the order of the file.
    let tables: [[Line]]

    /// The names of the datasets that it has tables of.
    package var datasets: Set<String> { Set(tables.flatMap { $0.map { $0[.dataset] } }) }

    /// Reads a file's tables, and holds the lines of each against each other.
    /// - Parameter name: the file's name, for messages.
    /// - Throws: `ProgressionProblems` with everything that is wrong, in the order of the file.
    package init(csv: String, named name: String) throws(ProgressionProblems) {
        var reading = Reading(name: name)
        reading.read(csv)
        reading.compare()
        guard reading.problems.isEmpty else { throw ProgressionProblems(reading.problems) }
        self.name = name
        tables = reading.tables
    }
}

extension ProgressionFile {
    /// What was read so far, and what was found wrong.
    private struct Reading {
        let name: String
        var tables: [[Line]] = []
        var problems: [ProgressionProblem] = []

        private mutating func note(_ message: String, line: Int, _ column: String? = nil) {
            problems.append(ProgressionProblem(file: name, line: line, column: column, message: message))
        }

        mutating func read(_ csv: String) {
            let sheet: Spreadsheet
            do throws(SpreadsheetProblem) {
                sheet = try Spreadsheet(Array(csv.utf8), isHeading: { Column(rawValue: $0) != nil })
            } catch {
                return note(error == .empty ? "The file is empty." : error.message, line: 1)
            }
            guard let columns = columns(sheet.headings) else { return }
            for row in sheet.rows {
                switch row.cells {
                case .success(let texts): take(texts, columns, row.line)
                case .failure(let flaw): note(flaw.message.capitalizedFirst, line: row.line)
                }
            }
        }

        /// The columns in the order of the file; nil, with what is wrong noted, where they are not those of a table.
        private mutating func columns(_ names: [String]) -> [Column]? {
            let known = Column.allCases.map(\.rawValue)
            for (index, name) in names.enumerated() {
                if !known.contains(name) {
                    let hint = nearest(to: name, in: known).map { " Did you mean ‘\($0)’?" } ?? ""
                    note("There is no column ‘\(name)’ in such a file.\(hint)", line: 1, name)
                } else if names[..<index].contains(name) {
                    note("The column ‘\(name)’ stands twice.", line: 1, name)
                }
            }
            for name in known where !names.contains(name) {
                note("The column ‘\(name)’ is not there.", line: 1, name)
            }
            return problems.isEmpty ? names.compactMap(Column.init) : nil
        }

        private mutating func take(_ texts: [String], _ columns: [Column], _ number: Int) {
            let line = Line(number: number, columns: columns, texts: texts)
            let blank = columns.filter { line[$0].isEmpty }
            for column in blank { note("There is nothing in the field.", line: number, column.rawValue) }
            guard blank.isEmpty else { return }
            if let table = tables.firstIndex(where: { $0[0].table == line.table }) {
                tables[table].append(line)
            } else {
                tables.append([line])
            }
        }

        /// Looks at whether the lines of each table fit each other.
        mutating func compare() {
            for lines in tables {
                for (index, line) in lines.enumerated().dropFirst() {
                    for column in Column.ofTable where line[column] != lines[0][column] {
                        note(
                            "‘\(line[column])’ is ‘\(lines[0][column])’ on line \(lines[0].number), of the same table.",
                            line: line.number, column.rawValue)
                    }
                    if let other = lines[..<index].first(where: { $0[.prior] == line[.prior] }) {
                        note(
                            "The starting point ‘\(line[.prior])’ is on line \(other.number) already.",
                            line: line.number, Column.prior.rawValue)
                    }
                }
            }
            problems.sort { $0.line < $1.line }
        }
    }
}
