import DelimitedText
import Input
import TargetSetting

/// Columns of a roll that are told to say nothing of who counts by what stands in them.
extension Spreadsheet {
    /// Whether a column says again what the pupils are called, has sessions, rates or the halves of days, is of results, or says where
    /// those went who have left.
    func isPlain(_ place: Int, _ columns: Columns<RollField>) -> Bool {
        let all = rows.compactMap { try? $0.cells.get() }
        let cells = all.map { $0[place] }.filter { !$0.isEmpty }
        let heading = RollField.words(of: headings[place])
        let isOfRates = headings[place].contains("%") || heading.contains("percentage")
        if cells.isEmpty || isOfDestination(place) || isOfSessions(place) { return true }
        if isOfRates, cells.allSatisfy({ $0.allSatisfy { $0.isNumber || "%. ".contains($0) } }) {
            return true
        }
        if cells.allSatisfy({ ["am", "pm", "ampm", "allday"].contains(folded($0)) }) { return true }
        if heading == ["method"]
            || heading.contains("result")
                && Set(["result", "year", "set", "date", "method"]).isSuperset(of: heading)
        {
            return !saysOfNoResults(place)
        }
        return heading.contains { ["name", "names", "surname", "forename"].contains($0) }
            && all.allSatisfy { columns.names(in: $0).isSuperset(of: RollField.words(of: $0[place])) }
    }

    /// Whether a column about results says that they are none, such as of a mock.
    func saysOfNoResults(_ place: Int) -> Bool {
        !Set(RollField.words(of: headings[place])).isDisjoint(with: ["result", "results", "method"])
            && rows.contains { row in
                let words = (try? row.cells.get()).map { RollField.words(of: $0[place]) } ?? []
                return !PlainWords.ofNoResults.isDisjoint(with: words)
            }
    }

    /// The columns of grades or levels that are under the names of subjects and do not say at which key stage; none where it is one
    /// alone, which may have codes.
    func columnsOfGrades(besides read: Set<Int>) -> Set<Int> {
        let known = RollField.allCases.filter(\.isSuggested).flatMap(\.headings)
        let places = headings.indices.filter { place in
            !read.contains(place) && grades(in: place).areAll
                && !ClassCells.areUnder(headings[place]) && RollField.notRead[folded(headings[place])] == nil
                && ResultColumn(heading: "KS2 \(headings[place])") != nil
                && RollField.spelt(like: headings[place], among: known) == nil
        }
        return places.count > 1 ? Set(places) : []
    }

    /// Whether all that stands in a column is grades or levels, and not codes that mean something else too, and whether most is.
    private func grades(in place: Int) -> (areAll: Bool, areMost: Bool) {
        let cells = Set(rows.compactMap { try? $0.cells.get()[place].uppercased() }).filter {
            !RollField.isNone($0)
        }
        let like = cells.filter(\.isLikeGrade)
        let areCodes = cells.isSubset(of: ["Y", "N", "T", "F", "0", "1", "C", "M", "S", "L", "G", "O"])
        return (!areCodes && like.count == cells.count, !areCodes && like.count * 2 > cells.count)
    }

    /// Whether a column has the name of a subject alone, as `English`, and mostly grades or levels in it.
    func isOfSubject(_ place: Int) -> Bool {
        Spreadsheet.subjects.contains(folded(headings[place])) && grades(in: place).areMost
    }

    /// Whether a column has the name of a subject with words of results, as `Year 2 Reading` and `SATs Reading`, and mostly grades
    /// or levels in it, where others have results of a key stage and none has them in it: what is beside it would be counted alone.
    func isOfSubject(_ place: Int, lackedBy results: ResultColumns) -> Bool {
        let read = results.columns.filter { $0.result.when != "now" }.map {
            Spreadsheet.subject(in: $0.result.subject.text)
        }
        guard !read.isEmpty, let subject = Spreadsheet.subject(in: headings[place]) else { return false }
        return ["english", "maths", "reading", "writing"].contains(subject) && !read.contains(subject)
            && grades(in: place).areMost
    }

    /// The subject that a heading is of, with nothing beside it but words of results and of the year in which a key stage ends.
    private static func subject(in heading: String) -> String? {
        let words = RollField.words(of: heading).filter { !ofResults.contains($0) }
        guard words.count == 1, subjects.contains(words[0]) else { return nil }
        return sameSubjects[words[0]] ?? words[0]
    }

    private static let subjects: Set<String> = [
        "english", "eng", "maths", "mathematics", "numeracy", "literacy", "reading", "writing", "science",
        "ict",
    ]
    private static let sameSubjects = [
        "eng": "english", "literacy": "english", "mathematics": "maths", "numeracy": "maths",
    ]
    private static let ofResults: Set<String> = [
        "level", "levels", "lvl", "grade", "grades", "result", "results", "sats", "sat", "ta", "test",
        "tests", "task", "teacher", "assessment", "end", "of", "year", "yr", "y", "2", "6", "y2", "y6",
        "yr2", "yr6",
    ]

    /// How such a column is to be called.
    func saidOfSubject(_ place: Int) -> MoreSaid.Part? {
        let heading = shown(headings[place])
        let words = RollField.words(of: heading)
        let subject = words.count == 1 ? nil : words.last(where: Spreadsheet.subjects.contains)
        let isOfFirst = words.contains { ["2", "y2", "yr2"].contains($0) }
        let first = rows.first { row in (try? row.cells.get()[place].isEmpty) == false }
        return first.map {
            ($0.line, .withoutTime(column: heading, subject: subject, keyStage: isOfFirst ? "ks1" : "ks2"))
        }
    }

    /// Whether a column says where pupils go: of those who have a day of leaving that is known.
    func isOfDestination(_ place: Int) -> Bool {
        let words = RollField.words(of: headings[place])
        return words.contains { ["destination", "destinations"].contains($0) }
            || words.count == 2
                && (["next", "new", "receiving"].contains(words[0]) && words[1] == "school"
                    || ["moved", "gone", "going", "transferred", "returned"].contains(words[0])
                        && words[1] == "to")
    }

    /// The lines that have a day of leaving: a destination is where they went, whatever it is called.
    func linesOfLeaving(_ columns: Columns<RollField>) -> Set<Int> {
        Set(
            rows.filter { row in
                guard let cells = try? row.cells.get() else { return false }
                return columns.cell(.left, of: cells) != nil || columns.cell(.leaving, of: cells) != nil
            }.map(\.line))
    }
}

extension Columns<RollField> {
    /// The words of what the pupil of a line is called.
    fileprivate func names(in cells: [String]) -> Set<String> {
        let fields: [RollField] = [.surname, .forename, .name, .formerSurname, .formerForename]
        return Set(fields.flatMap { self.cells($0, of: cells) }.flatMap(RollField.words))
    }

    /// Whether a list has results, grades or targets, two at least, or sessions of attendance, and nothing of who is here but NC years.
    /// - Parameters:
    ///   - unread: the places of the columns that are not read.
    ///   - grades: how many columns have grades without a key stage.
    ///   - isBeside: whether it is a summary of attendance or a list of targets.
    func isOfResults(
        _ results: ResultColumns, _ unread: [Int], grades columnsOfGrades: Int, isBeside: Bool
    ) -> Bool {
        let ofWhoIsHere: [RollField] = [
            .enrolment, .entered, .leaving, .left, .onRoll, .leaver, .leavingReason, .dual,
        ]
        let grades = unread.count { place in
            !Set(RollField.words(of: headings[place].parted)).isDisjoint(with: [
                "mock", "mocks", "grade", "grades", "level", "levels", "result", "results", "test", "ta",
                "target", "targets",
            ])
        }
        return ofWhoIsHere.allSatisfy { positions[$0] == nil }
            && (isBeside || results.columns.count + max(grades, columnsOfGrades) > 1)
    }
}

extension Spreadsheet {
    /// - Throws: `SpreadsheetProblem.headingsInTwoLines` where the line above the headings calls some of them after a school: a day
    ///   or a name below it is not the unit's.
    func checkHeadings() throws(SpreadsheetProblem) {
        for (place, above) in over.cells.enumerated() where DaysOfOthers.isOfSchool(above) {
            let end = over.cells.indices.first { $0 > place && !over.cells[$0].isEmpty } ?? place + 1
            guard place > 0, let below = headings.indices.first(where: { (place..<end).contains($0) }) else {
                continue
            }
            throw .headingsInTwoLines(line: over.line, above: shown(above), below: shown(headings[below]))
        }
    }
}

extension String {
    /// `Target Grade` of `TargetGrade`
    fileprivate var parted: String {
        reduce(into: "") { text, letter in
            if letter.isUppercase, text.last?.isLowercase ?? false { text.append(" ") }
            text.append(letter)
        }
    }

    /// A grade of GCSE, a level with its third, or a code for why there is none.
    fileprivate var isLikeGrade: Bool {
        if ["A*", "ENTRY 1", "ENTRY 2", "ENTRY 3", "EL1", "EL2", "EL3"].contains(self) { return true }
        guard let first else { return false }
        let third = dropFirst()
        return third.isEmpty && (first.isLetter || "12345678".contains(first))
            || third.count == 1
                && ("12345678".contains(first) && "ABC".contains(third)
                    || first == "P" && "12345678".contains(third))
    }
}
