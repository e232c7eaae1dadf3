/// What else a list says, in one of its lines, as far as it is asked about: a note at a pupil, or words of the whole list.
package struct SaidMore: Hashable, Sendable {
    /// The line of the pupil beside whom it stands; nil where it is of the list.
    let line: Int?
    let text: String

    /// A note in a line of the file, or words of the whole list, where the line is nil.
    package init(line: Int?, text: String) {
        self.line = line
        self.text = text
    }

    /// Of the whole list.
    package init(_ remark: ListRemark) { self.init(line: nil, text: remark.facts.inOne) }

    /// By what it is known again: the number of the pupil, and of the text only whether it is the same.
    fileprivate func mark(_ numbers: [Int: Int]) -> String {
        let sum = text.lowercased().utf8.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        return "\(line.flatMap { numbers[$0] } ?? 0).\(sum >> 16 ^ sum & 0xFFFF)"
    }
}

extension LeftOutLine {
    /// What else a list of a roll says, by its marks, which stand where other lines have their column; empty where they are not
    /// known, and for another line.
    fileprivate var marks: Set<String> {
        isMore && subject == nil ? Set(heading.split(separator: " ").map(String.init)) : []
    }

    /// The numbers of the pupils beside whom it stands, where that is known.
    package var pupilsBeside: [Int] {
        Set(marks.compactMap { Int($0.prefix { $0 != "." }) }).subtracting([0]).sorted()
    }

    /// Whether a cell of it stands, or may stand, beside one of these pupils. Where the marks are not known, a list with cells of
    /// a column may say something of anybody.
    func mayStandBeside(_ numbers: Set<Int>) -> Bool {
        guard isMore else { return false }
        guard !marks.isEmpty else { return remarks.contains(where: \.isOfCells) }
        return marks.contains { mark in Int(mark.prefix { $0 != "." }).map(numbers.contains) ?? false }
    }

    fileprivate func numbered(_ number: Int, _ marks: Set<String>) -> LeftOutLine {
        saying(remarks, marks, number: number)
    }

    fileprivate func saying(_ remarks: [ListRemark], _ marks: Set<String>, number: Int? = nil) -> LeftOutLine
    {
        LeftOutLine(
            number: number ?? self.number, line: line, heading: marks.sorted().joined(separator: " "),
            value: value, remarks: remarks, details: details, subject: subject, day: day, code: code,
            said: said, fate: .open)
    }
}

extension Roll {
    /// Takes away what is asked of columns that stand beside the right pupils now. It is asked anew of a list in which they do not.
    mutating func settleColumns(_ headings: [String]) {
        settle { $0.doubtfulColumn.map(headings.contains) ?? false }
    }

    /// Takes away what is asked of grades of no time, of subjects in which a list has them of one.
    mutating func settleHeadings(ofSubject isRead: (String) -> Bool) {
        settle { $0.columnWithoutTime.map(isRead) ?? false }
    }

    /// Takes away what else lists say where it is settled.
    private mutating func settle(where isSettled: (ListRemark) -> Bool) {
        for index in leftOutLines.indices.reversed()
        where leftOutLines[index].isMore && leftOutLines[index].fate == .open {
            let line = leftOutLines[index]
            let (settled, rest) = (line.remarks.filter(isSettled), line.remarks.filter { !isSettled($0) })
            guard !settled.isEmpty else { continue }
            if rest.isEmpty {
                leftOutLines.remove(at: index)
            } else {
                let marks = line.marks.subtracting(settled.map { SaidMore($0).mark([:]) })
                leftOutLines[index] = line.saying(rest, marks)
            }
        }
    }

    /// Keeps what else a list says to be asked about, unless all of it stands in lists of which somebody said that it changes
    /// nothing, or in one that is asked about. It takes the place of what earlier lists said that nobody answered, unless they
    /// said something else of a pupil who is here, or of the whole list.
    /// - Parameters:
    ///   - said: all of it.
    ///   - numbers: those of the pupils, by their lines.
    /// - Returns: whether any of it is asked about.
    mutating func keepMore(_ line: LeftOutLine, _ said: Set<SaidMore>, numbers: [Int: Int]) -> Bool {
        let all = leftOutLines.filter { $0.isMore && $0.subject == nil }
        // What it says alone tells it where the marks are not known, as of a list from which a child was erased.
        let same = all.filter { $0.marks.isEmpty && $0.remarks == line.remarks }
        guard same.isEmpty else { return same.contains { $0.fate == .open } }
        let marks = Set(said.map { $0.mark(numbers) })
        let answered = all.filter { $0.fate != .open }.reduce(into: Set<String>()) { $0.formUnion($1.marks) }
        let new = marks.subtracting(answered)
        let open = all.filter { $0.fate == .open }
        guard !new.isEmpty, !open.contains(where: { $0.marks.isSuperset(of: new) }) else {
            return !new.isEmpty
        }
        let here = Set(pupils.filter { $0.details.left == nil }.map { String($0.number) })
        let replaced = open.filter { older in
            !older.marks.isEmpty
                && older.marks.subtracting(marks).allSatisfy { mark in
                    let number = mark.prefix { $0 != "." }
                    return number != "0" && !here.contains(String(number)) || answered.contains(mark)
                }
        }.map(\.number)
        leftOutLines.removeAll { replaced.dropFirst().contains($0.number) }
        if let place = leftOutLines.firstIndex(where: { $0.number == replaced.first }) {
            leftOutLines[place] = line.numbered(leftOutLines[place].number, marks)
        } else {
            lastNumber += 1
            leftOutLines.append(line.numbered(lastNumber, marks))
        }
        return true
    }
}
