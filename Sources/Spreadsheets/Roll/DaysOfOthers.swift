import Input
import TargetSetting

/// Columns of days under a general heading that stand beside what they are of: `Start Date` and `End Date` after `SEN Status`,
/// `Date Left` after `Previous School`. They are no days of the unit's, and are not read.
struct DaysOfOthers {
    private(set) var columns: [Int: RollField?] = [:]
    /// Why they are not read, by their folded headings.
    private(set) var reasons: [String: String] = [:]

    init(_ headings: [String]) {
        for (position, heading) in headings.enumerated() {
            let name = folded(heading)
            let field = RollField.heading(heading)?.field
            guard field == .entered || field == .left || field == .leaving,
                let before = headings[..<position].last(where: { !DaysOfOthers.isDay($0) }),
                DaysOfOthers.isOfNeed(before) && DaysOfOthers.general.contains(name)
                    || DaysOfOthers.isOfSchool(before)
                        && DaysOfOthers.general.union(DaysOfOthers.ofLeaving).contains(name)
            else { continue }
            columns[position] = .some(nil)
            reasons[name] =
                "It stands beside ‘\(shown(before))’ and may be of that. If it says when pupils \(field == .entered ? "came to the unit, give it the heading Date of Entry" : "left the unit, give it the heading DOL"), and read the file again."
        }
    }

    private static let general: Set<String> = ["startdate", "enddate"]
    private static let ofLeaving: Set<String> = [
        "dateleft", "leavingdate", "leavedate", "dateofleaving", "exitdate", "left", "admissiondate",
        "dateofadmission",
    ]

    private static func isDay(_ heading: String) -> Bool {
        RollField.heading(heading).map { [.entered, .left, .leaving].contains($0.field) } ?? false
    }

    private static func isOfNeed(_ heading: String) -> Bool {
        switch RollField.heading(heading)?.field {
        case .sen, .freeSchoolMeals, .inCare: true
        default: isOfOther(heading)
        }
    }

    /// Whether a heading is of what begins, ends and has a state by itself, such as an exclusion.
    static func isOfOther(_ heading: String) -> Bool {
        RollField.heading(heading) == nil
            && !Set(RollField.words(of: heading)).isDisjoint(with: [
                "intervention", "exclusion", "exclusions", "excluded", "suspended", "provision", "need",
                "needs", "support", "placement",
                "experience", "course",
                "college", "provider", "plan", "iep", "psp", "caf", "timetable", "transport", "pass",
                "access", "carer",
            ])
    }

    static func isOfSchool(_ heading: String) -> Bool {
        let words = Set(RollField.words(of: heading))
        return !words.isDisjoint(with: ["school", "schools"])
            && !words.isDisjoint(with: [
                "previous", "prev", "former", "last", "main", "home", "referring", "sending", "from",
                "feeder", "primary",
                "mainstream", "commissioning", "excluded", "origin",
            ])
    }
}
