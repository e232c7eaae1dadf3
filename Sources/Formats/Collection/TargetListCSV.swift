import DelimitedText
package import FoundationEssentials
import LocalAuthority
import Sentences
import TargetSetting

extension TargetListFile {
    /// The same as rows for a spreadsheet, one for each unit and measure.
    package var csv: Data {
        CSVTable.bytes(
            of: [TargetListFile.columns]
                + list.units.flatMap { unit in unit.lines.map { row($0, of: unit) } })
    }

    private static let columns = [
        "dfe", "unit", "urn", "cycle", "day", "rehearsal", "received on", "timeliness",
        "timeliness in words", "revision", "digest", "accepted", "measure", "title", "key stage",
        "result year", "status", "state", "count", "out of", "percent", "value", "ceiling", "set by LA",
        "own state", "own count", "own out of", "own percent", "own value",
    ]

    private func row(_ line: TargetList.Line, of entry: TargetList.Entry) -> [String] {
        let received = entry.received
        return [
            entry.unit.dfe.description, entry.unit.name.text, entry.unit.urn ?? "", list.cycle,
            list.day.description, list.isRehearsal ? "REHEARSAL" : "", received.on.description,
            received.timeliness, received.timelinessInWords, String(received.revision), received.digest,
            received.isAccepted ? "yes" : "no", line.measure, line.title, line.keyStage?.rawValue ?? "",
            line.resultYear?.description ?? "", line.status.rawValue,
        ] + cells(line.aim) + [line.ceiling?.description ?? "", line.own == nil ? "no" : "yes"]
            + (line.own.map(cells) ?? ["", "", "", "", ""])
    }

    /// State, count, out of, percent, and points, number or rate.
    private func cells(_ aim: TargetList.Aim) -> [String] {
        let columns = aim.figure?.columns
        let counts = [columns?.count, columns?.of, columns?.percent].map { $0.map(String.init) ?? "" }
        return [aim.state.rawValue] + counts + [columns?.value ?? aim.rate?.description ?? ""]
    }
}
