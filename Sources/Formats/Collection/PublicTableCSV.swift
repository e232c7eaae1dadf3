import DelimitedText
package import FoundationEssentials
package import LocalAuthority
import Sentences
import TargetSetting

extension PublicTable {
    /// Rows for a spreadsheet and for whoever reads what is published.
    package var csv: Data { CSVTable.bytes(of: [PublicTable.columns] + rows.map(cells)) }

    private static let columns = [
        "authority", "cycle", "day", "rehearsal", "dfe", "unit", "key stage", "measure", "title",
        "result year", "status", "count", "out of", "percent", "value", "note",
    ]

    private func cells(_ row: Row) -> [String] {
        [
            authority.text, cycle, day.description, isRehearsal ? "REHEARSAL" : "",
            row.unit?.dfe.description ?? "", row.unit?.name.text ?? "all units", row.keyStage?.rawValue ?? "",
            row.measure,
            row.title, row.resultYear?.description ?? "", row.status.rawValue,
        ] + figures(row.cell)
    }

    /// Count, out of, percent, value and what their signs mean.
    private func figures(_ cell: Cell) -> [String] {
        switch cell {
        case .figure(let figure):
            let (count, of, percent, value) = figure.columns
            return [count, of, percent].map { $0.map(String.init) ?? "" } + [value ?? "", ""]
        case .rate(let rate): return ["", "", "", rate.description, ""]
        case .withheld: return ["c", "c", "c", "c", "c: withheld so that no pupil's target can be told"]
        case .notAvailable: return ["x", "x", "x", "x", "x: not available"]
        }
    }
}
