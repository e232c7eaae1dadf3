import DelimitedText
import Input
import TargetSetting

/// Columns of a roll whose heading may be of the enrolment and of something else, by what stands in them: `Reg` is short for
/// a class too, and `Status` may be that of SEN.
struct EnrolmentCodes {
    /// Those that say the enrolment; nil for those that may as well say something else, and are not read.
    private(set) var columns: [Int: RollField?] = [:]
    /// Why others may, by their folded headings.
    private(set) var reasons: [String: String] = [:]

    init(in sheet: Spreadsheet) {
        for (position, heading) in sheet.headings.enumerated() {
            let name = folded(RollField.withoutQualifiers(heading))
            let isOfClass =
                EnrolmentCodes.headings.contains(name) || RollField.headingsOfClass.contains(name)
            let isUnknown = !RollField.isHeading(heading) && RollField.notRead[name] == nil
            guard isOfClass || isUnknown || name == EnrolmentCodes.status else { continue }
            let values = sheet.rows.compactMap { try? $0.cells.get()[position] }.filter { !$0.isEmpty }
            guard !isUnknown || isOfClass else {
                // C alone may stand for anything.
                if Set(values).isSubset(of: ["C", "M", "S"]), values.contains(where: { $0 != "C" }) {
                    reasons[name] =
                        "There are C, M and S alone in it: if it is the enrolment, give it the heading Enrolment Status."
                }
                continue
            }
            guard isOfClass else {
                if position > 0, DaysOfOthers.isOfOther(sheet.headings[position - 1]) {
                    columns[position] = .some(nil)
                    reasons[name] =
                        "It stands beside ‘\(shown(sheet.headings[position - 1]))’ and may be of that: if it is the enrolment, give it the heading Enrolment Status, and read the file again."
                } else if EnrolmentCodes.maySaySEN(values) {
                    columns[position] = .some(nil)
                    reasons[name] =
                        "It may be the enrolment or the SEN\(values.contains { $0.uppercased() == Enrolment.subsidiary.rawValue } ? ", as S is a code of both" : ""): give it the heading Enrolment Status or SEN Status, and read the file again."
                }
                continue
            }
            let codes = values.count { (try? Input.cell.enrolment($0)) != nil }
            // Tutor groups are called M and S, too.
            let hasOther = values.contains { !["M", "S"].contains($0.uppercased()) }
            if hasOther, codes == values.count, EnrolmentCodes.headings.contains(name) {
                if let tutors = EnrolmentCodes.initialled(position, in: sheet) {
                    reasons[name] =
                        "Each code in it goes with one ‘\(shown(sheet.headings[tutors]))’ and may be short for that: if it is the enrolment, give it the heading Enrolment Status."
                } else {
                    columns[position] = .enrolment
                }
            } else if codes * 2 > values.count {
                reasons[name] =
                    "The class is not kept. There are C, M or S in it: if it is the enrolment, give it the heading Enrolment Status."
            }
        }
    }

    /// Another column, of tutors or classes, of which each value has one code of this one, and each code one value: nil where
    /// there is none.
    private static func initialled(_ position: Int, in sheet: Spreadsheet) -> Int? {
        let rows = sheet.rows.compactMap { try? $0.cells.get() }.filter { !$0[position].isEmpty }
        let codes = Set(rows.map { $0[position] })
        return sheet.headings.indices.first { other in
            let words = RollField.words(of: sheet.headings[other])
            guard other != position, codes.count > 1,
                !Set(words).isDisjoint(with: ["tutor", "teacher", "class", "form", "group"])
            else { return false }
            let pairs = Set(rows.map { [$0[position], $0[other]] })
            return pairs.count == codes.count && Set(pairs.map { $0[1] }).count == codes.count
        }
    }

    /// That the cells of an enrolment may be merged, each for the rows below it: what is blank there says nothing.
    static func merged(in sheet: Spreadsheet, _ columns: Columns<RollField>) -> [MoreSaid.Part] {
        guard columns.positions[.enrolment] != nil else { return [] }
        let cells = sheet.rows.compactMap { row in
            (try? row.cells.get()).map { (line: row.line, cell: columns.cell(.enrolment, of: $0)) }
        }
        let filled = cells.compactMap(\.cell)
        guard filled.count > 1, cells.first?.cell != nil, filled.count * 2 <= cells.count,
            zip(filled, filled.dropFirst()).allSatisfy({ $0 != $1 }),
            filled.allSatisfy({ (try? Input.cell.enrolment($0)) != nil }),
            filled.contains(where: { [.current, .main].contains(try? Input.cell.enrolment($0)) }),
            let blank = cells.first(where: { $0.cell == nil })
        else { return [] }
        let codes = Set(filled).sorted().map(shown)
        return [(blank.line, .blankBelow(.init(.headed(columns.heading(of: .enrolment)), codes)))]
    }

    /// Whether there are codes of SEN, and not more that only an enrolment has. Beside S alone one of those is enough.
    private static func maySaySEN(_ values: [String]) -> Bool {
        let rest = values.filter { !isOfEnrolmentAlone($0) }
        let codes = rest.filter { (try? Input.cell.sen($0)) != nil }
        let others = codes.count { $0.uppercased() != Enrolment.subsidiary.rawValue }
        return !codes.isEmpty && (rest.count == values.count || others > values.count - rest.count)
    }

    /// Whether it is a code or a word of enrolment, or of the roll, and not of SEN as well.
    private static func isOfEnrolmentAlone(_ value: String) -> Bool {
        let code = value.uppercased()
        guard code != Enrolment.subsidiary.rawValue else { return false }
        // Guests, and those who are mainly at a college or another provider, are known by them.
        if ["G", "F", "O"].contains(code) || (try? Input.cell.enrolment(value)) != nil { return true }
        return (try? Input.cell.isOnRoll(value)) != nil && (try? Input.cell.sen(value)) == nil
    }

    private static let headings: Set<String> = ["reg", "registration"]
    private static let status = "status"
}
