import DelimitedText
import Input
import TargetSetting

/// What tells that a list is another than it is read as.
extension Spreadsheet {
    /// Whether a row says in which subject and what is aimed for: a list of targets, which is read as a roll.
    var areTargets: Bool { saysTargets != nil }

    /// The headings that tell it, with the line of the first row.
    var saysTargets: MoreSaid.Part? {
        guard let subject = headings.first(where: { folded($0) == "subject" }),
            let aim = headings.first(where: Spreadsheet.isOfAim), let line = rows.first?.line
        else { return nil }
        return (line, .looksLikeTargets(subject: shown(subject), aim: shown(aim)))
    }

    /// Whether a column is one of a list of targets: it says what is aimed for, or something of that.
    func isOfTargets(_ place: Int) -> Bool {
        let field = PersonalField.heading(headings[place])?.field
        return areTargets
            && (Spreadsheet.isOfAim(headings[place])
                || field.map { [.subject, .by, .why, .who, .support, .steps].contains($0) } ?? false)
    }

    private static func isOfAim(_ heading: String) -> Bool {
        switch PersonalField.heading(heading)?.field {
        case .criterion: true
        case .grade: !["grade", "level"].contains(folded(heading))
        default: folded(heading) == "target"
        }
    }

    /// Whether the headings are those of a roll, which is read as a list of targets: two at least say where pupils are, what they have
    /// or what their results are.
    var areOfRoll: Bool {
        let ofRoll = headings.filter { heading in
            guard let field = RollField.heading(heading)?.field else {
                return ResultColumn(heading: heading) != nil
            }
            return Spreadsheet.ofRolls.contains(field)
        }
        return ofRoll.count > 1
    }

    private static let ofRolls: Set<RollField> = [
        .born, .ncYear, .enrolment, .sen, .freeSchoolMeals, .inCare, .entered, .leaving, .left, .onRoll,
        .leaver, .dual,
    ]

    /// The heading of a column of grades that are expected, and not aimed for.
    var headingOfEstimates: String? {
        headings.first { heading in
            let words = PersonalField.words(of: heading.withWordsApart)
            return !GradeKind.estimates.isDisjoint(with: words)
                && GradeKind.targetWords.isDisjoint(with: words) && RollField.heading(heading) == nil
        }
    }
}
