import DelimitedText
import Input
import TargetSetting

/// Columns of a roll with the heading of a class in which stand codes or words of enrolment: `Reg` is short for both.
struct EnrolmentCodes {
    /// Those that say the enrolment.
    private(set) var columns: [Int: RollField] = [:]
    /// Why others may, by their folded headings.
    private(set) var reasons: [String: String] = [:]

    init(in sheet: Spreadsheet) {
        for (position, heading) in sheet.headings.enumerated() {
            let name = folded(RollField.withoutQualifiers(heading))
            guard EnrolmentCodes.headings.contains(name) || RollField.headingsOfClass.contains(name) else {
                continue
            }
            let values = sheet.rows.compactMap { try? $0.cells.get()[position] }.filter { !$0.isEmpty }
            let codes = values.count { (try? Input.cell.enrolment($0)) != nil }
            if codes > 0, codes == values.count, EnrolmentCodes.headings.contains(name) {
                columns[position] = .enrolment
            } else if codes * 2 > values.count {
                reasons[name] =
                    "The class is not kept. There are C, M or S in it: if it is the enrolment, give it the heading Enrolment Status."
            }
        }
    }

    private static let headings: Set<String> = ["reg", "registration"]
}
