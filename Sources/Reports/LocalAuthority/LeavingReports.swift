package import LocalAuthority
import Sentences
package import TargetSetting

/// The list of targets that the LA passes on, and what is not in it.
package struct PassedOnReport: Encodable, Sendable {
    /// A unit of which a newer revision came than the one in the list.
    package struct Behind: Encodable, Sendable {
        /// The DfE number.
        package let dfe: DfENumber
        /// The name.
        package let unit: PersonText

        /// A unit of the LA's list.
        package init(_ unit: Unit) { (dfe, self.unit) = (unit.dfe, unit.name) }
    }

    /// The paths that were written: the table, the file for programs, or both.
    package let files: [String]
    /// How many units it holds the targets of.
    package let units: Int
    /// How many units of the LA's are not in it.
    package let missing: Int
    /// Whether only what the LA has accepted is in it.
    package let acceptedOnly: Bool
    /// The day by which the cycle has it passed on.
    package let goesOnBy: Day?
    /// The units that sent a newer revision than the accepted one that is in it.
    package let behind: [Behind]

    /// What was written, and what is not in it.
    package init(
        files: [String], units: Int, missing: Int, acceptedOnly: Bool, goesOnBy: Day?, behind: [Behind]
    ) {
        self.files = files
        self.units = units
        self.missing = missing
        self.acceptedOnly = acceptedOnly
        self.goesOnBy = goesOnBy
        self.behind = behind
    }
}

/// The table that an LA publishes.
package struct PublicTableReport: Encodable, Sendable {
    /// The path that it was written to.
    package let file: String
    /// How many units it is of.
    package let units: Int
    /// How many figures it has.
    package let rows: Int
    /// How many of them are withheld.
    package let withheld: Int

    /// A table as it was written to a file.
    /// - Parameter units: how many units it is of.
    package init(_ table: PublicTable, of units: Int, in file: String) {
        self.file = file
        self.units = units
        rows = table.rows.count
        withheld = table.rows.count { $0.cell == .withheld }
    }
}

/// The day that the LA's rehearsal was moved to.
package struct RehearsalDayReport: Encodable, Sendable {
    /// Which day it is in the rehearsal now, in one sentence.
    package let summary: String
    /// The same as data.
    package let changes: [Facts]

    /// The day that is its today now.
    package init(_ day: Day) {
        summary = "The rehearsal's today is \(day.inWords)."
        changes = [["change": "today-moved", "today": day]]
    }
}
