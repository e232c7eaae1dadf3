/// A list of targets whose grades stood under a heading that does not say that they are aimed for, and one that says it.
extension Roll {
    /// Settles what lists said of such a heading where the same grades are read now as what is aimed for, and the rest of what
    /// they said is asked about with this list.
    /// - Parameter parts: what the list says besides.
    mutating func settlePlainHeadings(by rows: [PersonalRow], saying parts: [String]) {
        guard !parts.contains(where: { $0.gradesUnderPlainHeading != nil }) else { return }
        let aims = Set(rows.filter { !$0.isOfList }.map { $0.cell(.aim).value })
        for index in leftOutLines.indices {
            let line = leftOutLines[index]
            guard line.fate == .open, line.isMore, line.subject != nil else { continue }
            let said = line.value.split(separator: "; ").map(String.init)
            let grades = said.compactMap(\.gradesUnderPlainHeading)
            let rest = said.filter { $0.gradesUnderPlainHeading == nil }
            guard !grades.isEmpty, grades.joined().allSatisfy(aims.contains), rest.allSatisfy(parts.contains)
            else { continue }
            leftOutLines[index].fate = .dismissed
        }
    }
}

extension String {
    /// The cells that a part of what a list says shows of a column of grades, `Grade: ‘C’, ‘D’`; nil where it is about anything else.
    fileprivate var gradesUnderPlainHeading: [String]? {
        guard let colon = firstIndex(of: ":"), ["grade", "level"].contains(self[..<colon].lowercased()),
            !LeftOutLine.isOfGrade(self)
        else { return nil }
        return self[colon...].split(separator: "‘").dropFirst().map { cell in
            String(cell.prefix { $0 != "’" })
        }
    }
}
