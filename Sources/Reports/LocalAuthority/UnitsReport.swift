package import LocalAuthority
import Sentences
package import TargetSetting

/// What reading a list of units came to, or would.
package struct UnitsReport: Encodable, Sendable {
    /// In the file.
    package let units: Int
    /// Those that are new or different.
    package let changed: Int
    /// How many, and then each unit with what it was and is.
    package let changes: [Facts]
    /// Whether nothing was written, and this is what would change.
    package let dryRun: Bool
    /// The columns that are not read.
    package let ignored: [ImportReport.Ignored]
    /// Each unit with what it was and is, in words.
    package let changesInWords: [String]
    /// What will be asked before it is written.
    package let questions: [String]

    private enum CodingKeys: String, CodingKey { case units, changed, changes, dryRun, ignored }

    /// What the lines of a list change, or would.
    /// - Parameter units: how many the file has.
    package init(
        _ changes: [UnitChange], of units: Int, ignored: [ImportReport.Ignored], isDryRun: Bool
    ) {
        self.units = units
        changed = changes.count
        let listed: Facts = ["change": "units-listed", "units": changes.count]
        self.changes = changes.isEmpty ? [] : [listed] + changes.map(\.facts)
        dryRun = isDryRun
        self.ignored = ignored
        changesInWords = changes.map(\.inWords)
        questions = isDryRun ? changes.compactMap(\.takingInWords) : []
    }
}
