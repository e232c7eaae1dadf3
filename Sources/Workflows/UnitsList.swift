package import LocalAuthority
package import Reports
import Sentences
import Spreadsheets
package import TargetSetting

/// A list of units that is right as a whole.
package struct UnitsList: Sendable {
    /// In the order of the file, a unit each; never none.
    package let lines: [UnitLine]
    /// The columns that are not read.
    package let ignored: [ImportReport.Ignored]

    /// Reads a list of units, whole or not at all; `name` is what problems call the file.
    /// - Parameter known: the units that are listed already, whose names need not be said again.
    /// - Throws: `UnitsProblems` with everything that is wrong, or `SpreadsheetProblem`.
    package init(
        _ bytes: [UInt8], named name: String, for cycle: Cycle, known: Set<DfENumber> = []
    ) throws {
        let file = try UnitsFile(bytes, for: cycle, known: known)
        guard file.problems.isEmpty, !file.lines.isEmpty else {
            throw UnitsProblems(file: name, problems: file.problems)
        }
        lines = file.lines
        ignored = file.ignored.map { .init(column: $0.heading, what: $0.what) }
    }
}

/// Everything that is wrong in a list of units.
package struct UnitsProblems: UserFacing {
    let file: String
    let problems: [LineProblem]

    package var code: String { problems.isEmpty ? "no-units" : "units-file" }
    package var facts: Facts { ["file": file, "problems": problems.map(\.facts)] }

    package var message: String {
        guard !problems.isEmpty else {
            return
                "There are no units in \(file). It needs a line for each, under the headings. Nothing was changed."
        }
        return
            (["There are problems in \(file). Nothing was changed."]
            + problems.map { "\($0.place): \($0.kind.inWords)" })
            .joined(separator: "\n")
    }
}
