import DelimitedText
import Formats
import Foundation
import LocalAuthority
import Samples
import Sentences
import Spreadsheets
import TargetSetting

extension Reader {
    /// Lists of units as an LA's spreadsheet saves them.
    static let units = Reader(
        name: "units",
        seeds: {
            [Array(try Data(contentsOf: Sample.checkout.appending(path: "docs/samples/units.csv")))]
        },
        faults: { bytes in
            guard let cycle = try? CycleFile(yaml: ShippedCycles.text(of: "2010-autumn-pru")).cycle else {
                return ["The shipped cycle cannot be read."]
            }
            do {
                let file = try UnitsFile(bytes, for: cycle)
                let dfe = file.lines.map(\.dfe)
                return (Set(dfe).count == dfe.count ? [] : ["A unit is taken twice."])
                    + file.lines.compactMap {
                        $0.email?.contains(where: \.isNewline) == true ? "An address of two lines." : nil
                    }
                    + faults(ofMessages: file.problems.map(\.kind.inWords))
            } catch {
                return faults(ofMessages: [(error as? SpreadsheetProblem)?.message ?? "\(error)"])
            }
        })
}
