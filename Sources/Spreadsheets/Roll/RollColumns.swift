import Input
import TargetSetting

/// What the columns of a roll say, with the headings that MIS and people give them.
enum RollField: ColumnField {
    case upn, reference, surname, forename, name, born, ncYear, enrolment, sen, freeSchoolMeals, inCare
    case entered, leaving, left
    case onRoll, leaver, leavingReason, dual
    case formerSurname, formerForename

    var headings: [String] {
        switch self {
        case .upn: ["UPN", "Unique Pupil Number", "UPN Number", "Pupil UPN"]
        case .reference:
            [
                "Reference", "Ref", "Pupil Reference", "Adno", "Adm No", "Admission Number", "Admission No",
                "Pupil ID", "Student ID", "Learner ID", "Local ID", "Pupil No", "Student No", "Pupil Number",
                "Student Number", "Roll Number", "Roll No", "Pupil Ref", "Student Ref", "Student Reference",
                "Adm Number", "Admin No", "Admission Ref", "MIS ID", "Local Pupil ID",
            ]
        case .surname:
            [
                "Legal Surname", "Surname", "Last Name", "Family Name", "Legal Last Name",
                "Legal Family Name",
                "Surnames", "Preferred Surname", "Preferred Last Name", "Chosen Surname",
            ]
        case .forename:
            [
                "Legal Forename", "Legal Forenames", "Legal First Name", "Legal First Names",
                "Legal Given Name", "Forename", "First Name", "Given Name", "Forenames", "First Names",
                "Given Names", "Forename(s)", "First Name(s)", "Christian Name", "Preferred Forename",
                "Preferred First Name", "Preferred Name", "Chosen Forename", "Chosen Name", "Known As",
            ]
        case .formerSurname:
            ["Former Surname", "Previous Surname", "Surname at Birth", "Birth Surname", "Other Surname"]
        case .formerForename:
            ["Former Forename", "Previous Forename", "Former First Name", "Nickname", "Other Forename"]
        case .name:
            [
                "Name", "Pupil Name", "Full Name", "Student Name", "Surname Forename", "Surname and Forename",
                "Legal Name", "Full Legal Name", "Legal Surname Forename", "Pupil", "Student", "Students",
                "Pupils",
            ]
        case .born: ["Date of Birth", "DOB", "Birth Date", "Born"]
        case .ncYear:
            [
                "NC Year", "National Curriculum Year", "NC Year Group", "Curriculum Year", "NC Yr",
                "NCyearActual", "NCY", "Year Taught In", "Year Taught", "Year Group", "Yr Group", "Year",
                "Yr",
                "Year/Reg", "Year and Reg",
            ]
        case .enrolment:
            [
                "Enrolment Status", "Enrollment Status", "Enrol Status", "Registration Status", "Reg Status",
                "Reg/Enrolment Status", "Enrolment", "Enrol", "Enrolment Type", "Enrolment Mode",
                "Enrolment Code",
                "Registration Type", "Reg Type", "Dual Status", "Status",
            ]
        case .sen:
            [
                "SEN Provision", "SEN Provisions", "SEN Status", "SEN", "SEN Stage", "SEN Code",
                "SEN Provision Code",
                "Special Educational Needs",
            ]
        case .freeSchoolMeals:
            [
                "FSM", "Free School Meals", "Free School Meal", "FSM Eligible", "FSM Eligibility",
                "FSM Status", "Eligible for FSM", "Eligible for Free School Meals", "Free Meals",
            ]
        case .inCare:
            [
                "In Care", "Child in Care", "Children in Care", "CiC", "CLA", "LAC", "Looked After",
                "Looked After Child", "Child Looked After", "In LEA Care", "In LA Care", "In Care Status",
                "LAC Status", "CLA Status", "CiC Status", "Looked After Status",
            ]
        case .entered:
            [
                "Date of Entry", "Entry Date", "Admission Date", "Date of Admission", "DOA", "Date Entered",
                "Start Date", "Date of Arrival", "Arrival Date", "Placement Start", "Placement Start Date",
                "Date Started", "On Roll Date", "Date On Roll",
            ]
        case .leaving:
            [
                "Expected Leaving", "Expected Leaving Date", "Expected Date of Leaving", "Expected to Leave",
                "Planned Leaving Date", "Expected End Date", "Planned End Date", "Leaving", "To Leave",
                "Leaving On",
            ]
        case .left:
            [
                "Date Left", "Leaving Date", "Date of Leaving", "DOL", "Left", "Leave Date", "End Date",
                "Exit Date", "Date Off Roll", "Off Roll Date", "Date Removed",
                "Placement End", "Placement End Date", "Left On",
            ]
        case .leavingReason:
            [
                "Reason for Leaving", "Leaving Reason", "Reason Left", "Leaver Reason", "Grounds for Removal",
                "Reason for Removal", "Leaving Destination", "Leaver Destination", "Destination on Leaving",
            ]
        case .onRoll:
            [
                "On Roll", "Currently On Roll", "Is On Roll", "On Roll Now", "Active", "Is Active",
                "Roll Status",
                "On Roll Status",
            ]
        case .leaver: ["Leaver", "Is Leaver", "Has Left", "Off Roll"]
        case .dual:
            [
                "Dual Registered", "Dual Registration", "Dually Registered", "Dual Reg",
                "Dual Registered Pupil",
                "Is Dual Registered",
            ]
        }
    }

    var title: String {
        switch self {
        case .surname: "Surname"
        case .forename: "Forename"
        default: headings[0]
        }
    }

    var titleOfOthers: String {
        switch self {
        case .surname, .formerSurname: "Other Surname"
        case .forename, .formerForename: "Other Forename"
        default: title
        }
    }

    /// Where there is no day, programs write a dash or `N/A`.
    func isBlank(_ cell: String) -> Bool {
        switch self {
        case .born, .entered, .leaving, .left:
            cell.utf8.count < 6 && cell.first != "#" && RollField.isNone(cell)
                || RollField.isNoDay(cell)
        case .leavingReason: RollField.isNone(cell)
        default: cell.isEmpty
        }
    }

    /// Of which a heading that nobody knows may be, and say who counts.
    static let ofWhoCounts: Set<RollField> = [
        .born, .ncYear, .enrolment, .entered, .leaving, .left, .onRoll, .leaver, .leavingReason, .dual,
    ]

    static func isNone(_ cell: String) -> Bool {
        cell.allSatisfy { "-–—./ ".contains($0) } || ["na", "none", "nil", "null"].contains(folded(cell))
    }

    /// Whether it is the first day or the last that a program can write, which stands for none.
    static func isNoDay(_ cell: String) -> Bool {
        guard (8...23).contains(cell.utf8.count), cell.utf8.contains(where: { (0x30...0x39).contains($0) })
        else { return false }
        return cell.prefix { !"T".contains($0) }.split { !$0.isNumber }.prefix(3).contains {
            ["1899", "1900", "1753", "9999", "0001", "0000"].contains($0)
        }
    }

    static let known = foldedHeadings()

    static let qualifiers: Set<String> = [
        "actual", "current", "now", "pupil", "pupils", "student", "students", "learner", "child",
        // The form of a day: `Leaving Date (dd/mm/yyyy)`.
        "dd", "mm", "yy", "yyyy", "ddmmyy", "ddmmyyyy",
    ]

    static let doubled: Set<RollField> = [
        .born, .ncYear, .enrolment, .sen, .freeSchoolMeals, .inCare, .entered, .leaving, .left, .onRoll,
        .leaver,
        .surname, .forename, .formerSurname, .formerForename,
    ]

    static func isOfElsewhere(_ heading: String) -> Bool {
        DaysOfOthers.isOfSchool(heading)
            || !Set(words(of: heading)).isDisjoint(with: [
                "exclusion", "exclusions", "excluded", "course", "courses", "college", "provider",
                "experience", "exam", "exams", "examination", "examinations",
            ])
    }

    static let tellingWords: Set<String> = [
        "upn", "birth", "dob", "year", "yr", "ncy", "enrolment", "sen", "fsm",
        "meals", "care", "admission", "leaving", "entry",
    ]

    /// Known, and not read.
    static let notRead: [String: String] = {
        let former = "Only the UPN that the pupil has now is read."
        let meals = "Only whether the pupil has free school meals now is read."
        let names = "Of a pupil's names the surname and the forename are read."
        let sex = "Whether a pupil is a boy or a girl is not kept."
        let form = "The class is not kept."
        return Dictionary(uniqueKeysWithValues: headingsOfClass.map { ($0, form) }).merging([
            "formerupn": former, "previousupn": former, "oldupn": former, "temporaryupn": former,
            "tempupn": former,
            "middlename": names, "middlenames": names, "sex": sex, "gender": sex,
            "keystage": "The key stage is that of the NC year.",
            "yearofentry": "The day of entry is read, and not its year alone.",
            "boarderstatus": "Whether a pupil boards is not kept.",
            "boarder": "Whether a pupil boards is not kept.",
            "parttime": "Whether a pupil comes part of the time is not kept.",
            "gt": "Whether a pupil is gifted or talented is not kept.", "mf": sex, "fsm6": meals,
            "ever6fsm": meals, "fsmever6": meals, "everfsm": meals,
        ]) { $1 }
    }()

    /// Folded.
    static let headingsOfClass: Set<String> = [
        "reg", "reggroup", "registrationform", "form", "class", "formtutorgroup", "tutorgroup",
    ]
}
