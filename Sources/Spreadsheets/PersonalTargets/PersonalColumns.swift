import TargetSetting

/// What the columns of a list of personal targets say, with the headings that people give them.
enum PersonalField: ColumnField {
    case pupil, group, keyStage, upn, reference, surname, forename, name, born
    case ncYear, enrolment, left, onRoll, leaver
    case courseStatus, dropped, taking, shortCourse, worth
    case subject, course, qualification, grade, criterion, by, why, who, support, steps

    var headings: [String] {
        switch self {
        case .pupil: ["Pupil", "Pupil or group", "For", "Pupil Number", "Number"]
        // Whose target it is where no column says the pupil; else they are the pupil's own.
        case .group: ["Group"]
        case .keyStage: ["Key Stage"]
        case .upn: RollField.upn.headings.filter { $0 != "Pupil UPN" } + ["Pupil UPN"]
        case .reference: RollField.reference.headings
        // Who the pupil is: held against the roll, because a key may stand on the wrong line.
        case .surname: RollField.surname.headings
        case .forename: RollField.forename.headings
        case .name: RollField.name.headings
        case .born: RollField.born.headings
        // Where the pupil is, too: a list of targets changes none of it.
        case .ncYear: RollField.ncYear.headings
        case .enrolment: RollField.enrolment.headings.filter { $0 != "Status" }
        case .left: RollField.left.headings.filter { $0 != "End Date" }
        case .onRoll: RollField.onRoll.headings.filter { !$0.contains("Active") }
        case .leaver: RollField.leaver.headings
        case .courseStatus: ["Course Status", "Subject Status", "Course State"]
        case .dropped: ["Dropped", "Course Dropped", "Withdrawn", "Is Dropped"]
        case .taking: ["Taking", "Studying", "Is Taking", "Taking Course", "Takes", "Taken"]
        case .shortCourse: ["Short Course", "Is Short Course", "GCSE Short Course"]
        case .worth:
            [
                "GCSE Equivalents", "GCSE Equivalent", "Equivalents", "Equivalent GCSEs", "Number of GCSEs",
                "No of GCSEs", "GCSEs",
            ]
        case .subject: ["Subject", "Area", "Area of Need", "Focus", "Target Area"]
        case .course:
            ["Course", "Course Name", "Course Title", "Component", "Award", "Option", "Pathway"]
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

    /// A list of targets can be without what is only held against the roll, or leaves a line out.
    var isSuggested: Bool {
        ![
            .group, .keyStage, .ncYear, .enrolment, .left, .onRoll, .leaver, .courseStatus, .dropped, .taking,
            .worth,
        ]
        .contains(self)
    }

    static let known = foldedHeadings()

    /// Known, and not read.
    static let notRead: [String: String] = [
        "target": "Call it Target grade, or Criterion where the targets are in words."
    ]
}
