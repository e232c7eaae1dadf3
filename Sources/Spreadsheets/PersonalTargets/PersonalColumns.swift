import TargetSetting

/// What the columns of a list of personal targets say, with the headings that people give them.
enum PersonalField: ColumnField {
    case pupil, upn, reference, surname, forename, name, born
    case subject, qualification, grade, criterion, by, why, who, support, steps

    var headings: [String] {
        switch self {
        case .pupil: ["Pupil", "Pupil or group", "For", "Pupil Number", "Number", "Group", "Key Stage"]
        case .upn: RollField.upn.headings.filter { $0 != "Pupil UPN" } + ["Pupil UPN"]
        case .reference: RollField.reference.headings
        // Who the pupil is: held against the roll, because a key may stand on the wrong line.
        case .surname: RollField.surname.headings
        case .forename: RollField.forename.headings
        case .name: RollField.name.headings
        case .born: RollField.born.headings
        case .subject: ["Subject", "Area", "Area of Need", "Focus", "Target Area"]
        case .qualification:
            ["Qualification", "Qualification Type", "Qual", "Qual Type", "Course Type", "Award Type"]
        case .grade: ["Target grade", "To", "Target Level", "Grade", "Level"]
        case .criterion:
            [
                "Criterion", "Success Criterion", "Success Criteria", "Criteria", "Target in words",
                "Target Text",
            ]
        case .by: ["By", "By When", "By Date", "Target Date", "Deadline", "When", "Date", "Achieve By"]
        case .why: ["Why", "Reason", "Rationale"]
        case .who: ["Who", "By Whom", "Who Helps", "Staff", "Adult", "Responsible"]
        case .support: ["Support", "Help", "Provision", "Strategies", "Resources"]
        case .steps: ["Steps", "Step", "Milestones", "Milestone"]
        }
    }

    static let known = foldedHeadings()

    /// Qualifications, folded, that a subject's name alone stands for.
    static let plainQualifications: Set<String> = [
        "gcse", "gcses", "gcse91", "gcsefc", "gcsefull", "gcsefullcourse", "fullgcse", "full", "fullcourse",
        "fc", "nc",
        "nationalcurriculum", "ks1", "ks2", "sats",
    ]

    /// What lists call a short course, folded.
    static let shortCourses: Set<String> = [
        "gcsesc", "gcseshort", "shortgcse", "short", "sc",
    ]

    /// A subject without `FC` behind it, for a full course, and with what kind of science it is before it: `Science - Additional`.
    static func subject(written cell: String) -> String {
        var words = words(of: cell)
        if words.count > 1, words.last == "fc" { words.removeLast() }
        if words.count == 2, ["science", "sci"].contains(words[0]), kindsOfScience.contains(words[1]) {
            words = [words[1], "science"]
        }
        return words == self.words(of: cell) ? cell : words.joined(separator: " ")
    }

    private static let kindsOfScience: Set<String> = ["additional", "add", "core", "single"]

    /// Known, and not read.
    static let notRead: [String: String] = [
        "target": "Call it Target grade, or Criterion where the targets are in words."
    ]
}
