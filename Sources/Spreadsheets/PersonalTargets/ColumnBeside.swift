import Input
import TargetSetting

/// A column of a list of targets that is held against the roll, or against the targets of its lines.
struct ColumnBeside {
    enum Kind {
        /// Of another key stage than now, such as `ks2`; without a subject where it is that of the line.
        case result(subject: PersonText?, when: String)
        /// Where the pupil is now in the subject of the line.
        case now
        /// When the target was set.
        case setOn
    }

    let position: Int
    let kind: Kind

    /// Nil where it is another column.
    /// - Parameter cells: what stands below the heading.
    init?(_ heading: String, at position: Int, _ cells: [String]) {
        self.position = position
        let words = PersonalField.words(of: heading.withWordsApart)
        let filled = cells.filter { !$0.isEmpty }
        if ColumnBeside.areOfNow(words) {
            kind = .now
        } else if ColumnBeside.areOfSetting(words), !filled.isEmpty,
            filled.allSatisfy({ (try? Input.cell.day($0)) != nil })
        {
            kind = .setOn
        } else if let column = ResultColumn(heading: heading) {
            guard column.when != "now" else { return nil }
            kind = .result(subject: column.subject, when: column.when)
        } else if let column = ResultColumn(heading: heading + " subject"), column.when != "now",
            // With a subject it would be a column of results.
            column.subject.text == "subject"
        {
            kind = .result(subject: nil, when: column.when)
        } else {
            return nil
        }
    }

    /// What a cell says; nil where it says nothing of the kind.
    func claim(_ cell: String, in subject: PersonText?) -> PersonalRow.Claim? {
        switch kind {
        case .result(let own, let when):
            (own ?? subject).map { .result(subject: $0, when: when, grade: shown(cell)) }
        case .now: .now(grade: shown(cell))
        case .setOn: (try? Input.cell.day(cell)).map { .setOn($0) }
        }
    }

    /// Whether the cells may say more than is held against anything.
    var isRead: Bool { if case .now = kind { false } else { true } }

    private static func areOfNow(_ words: [String]) -> Bool {
        let now: Set<String> = ["current", "currently", "present", "now", "working"]
        return !now.isDisjoint(with: words)
            && now.union(["grade", "level", "nc", "gcse", "at", "sub", "sublevel", "attainment"])
                .isSuperset(of: words)
    }

    private static func areOfSetting(_ words: [String]) -> Bool {
        let setting: Set<String> = ["date", "set", "created", "modified", "updated", "as"]
        return !setting.isDisjoint(with: words)
            && setting.union(["on", "at", "of", "day", "target", "last", "when"]).isSuperset(of: words)
    }
}

extension String {
    /// With a space before each capital that follows small letters: `CurrentGrade` is two words.
    var withWordsApart: String {
        var apart = ""
        for letter in self {
            if letter.isUppercase, apart.count > 1, apart.suffix(2).allSatisfy(\.isLowercase) {
                apart.append(" ")
            }
            apart.append(letter)
        }
        return apart
    }
}
