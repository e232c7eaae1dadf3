import DelimitedText
import Input
import TargetSetting

extension Spreadsheet {
    /// The columns that have each the targets of a subject: the word of targets is in their headings, or alone in several, below
    /// a line with the subjects; nil where there are not two.
    var columnsOfSubjects: [String]? {
        let all = headings.filter { heading in
            let words = PersonalField.words(of: heading)
            return !GradeKind.targetWords.isDisjoint(with: words)
                && PersonalField.heading(heading).map { $0.field == .grade } ?? true
                && GradeKind.besideTargets.isDisjoint(with: words)
        }
        return all.count > 1 ? all : nil
    }
}

extension Columns<PersonalField> {
    /// The column of keys where it has full names, and no other has keys; nil where it has not.
    func namesForKeys(in sheet: Spreadsheet) -> (heading: String, value: String)? {
        guard let pupil = positions[.pupil], [.upn, .reference].allSatisfy({ positions[$0] == nil }) else {
            return nil
        }
        let cells = sheet.rows.compactMap { try? $0.cells.get()[pupil] }.filter { !$0.isEmpty }
        let names = cells.filter { cell in
            !cell.contains { $0.isNumber || $0 == ":" } && PersonalField.words(of: cell).count > 1
        }
        guard let first = names.first, names.count * 2 > cells.count else { return nil }
        return (heading(of: .pupil), shown(first))
    }

    /// Where no column is of the pupil alone, a group or a key stage is whose target it is; where a UPN or a reference stands
    /// beside it, what is called Pupil and has no numbers is the name.
    mutating func takeHolders(in sheet: Spreadsheet) {
        let keys: [PersonalField] = [.upn, .reference]
        if (keys + [.pupil]).allSatisfy({ positions[$0] == nil }) {
            if let field = [PersonalField.group, .keyStage].first(where: { positions[$0] != nil }) {
                take(field, as: .pupil)
            }
        } else if let pupil = positions[.pupil], positions[.name] == nil,
            keys.contains(where: { positions[$0] != nil })
        {
            let cells = sheet.rows.compactMap { try? $0.cells.get()[pupil] }
            let isName = cells.allSatisfy { !$0.contains { $0.isNumber || $0 == ":" } }
            if isName { take(.pupil, as: .name) }
        }
    }

    /// Where no column is of the subject, the course is; but not where all lines have one, such as an award.
    mutating func takeCourses(in sheet: Spreadsheet) {
        guard positions[.subject] == nil, let course = positions[.course],
            Set(sheet.rows.compactMap { try? $0.cells.get()[course].lowercased() }).count > 1
        else { return }
        take(.course, as: .subject)
    }
}
