import TargetSetting

/// What is done about invented pupils, as briefly as it is typed.
extension Action {
    static func pupil(
        _ reference: PersonText, year: Int? = 5, _ more: (inout PupilDetails) -> Void = { _ in }
    ) -> Action {
        var details = PupilDetails()
        details.reference = reference
        details.surname = "Example"
        details.ncYear = year
        more(&details)
        return .addPupil(details)
    }

    /// A list of the roll with these pupils of one NC year, by their references.
    /// - Parameter left: when all of them left; nil in a list of those who are here.
    static func list(_ references: PersonText..., year: Int? = 5, left: Day? = nil) -> Action {
        .importRoll(
            references.enumerated().map { index, reference in
                var details = PupilDetails()
                (details.reference, details.ncYear, details.left) = (reference, year, left)
                return RollEntry(line: index + 2, details: details, results: [], problems: [])
            })
    }

    /// A list of results with pupils of one NC year, by their references.
    static func results(_ references: PersonText..., year: Int? = 5) -> Action {
        .importRoll(
            references.enumerated().map { index, reference in
                var details = PupilDetails()
                (details.reference, details.ncYear) = (reference, year)
                var entry = RollEntry(line: index + 2, details: details, results: [], problems: [])
                entry.isOfResults = true
                return entry
            })
    }

    /// A list of the roll with one pupil of an NC year, and what else it says.
    static func list(
        _ reference: PersonText, year: Int? = 5, saying more: (inout PupilDetails) -> Void
    ) -> Action {
        var details = PupilDetails()
        (details.reference, details.ncYear) = (reference, year)
        more(&details)
        return .importRoll([RollEntry(line: 2, details: details, results: [], problems: [])])
    }

    /// A list with the results of pupils, by their references, in one subject.
    static func list(_ subject: PersonText, at when: String = "ks2", _ results: [(PersonText, String)])
        -> Action
    {
        .importRoll(
            results.enumerated().map { index, result in
                var details = PupilDetails()
                details.reference = result.0
                return RollEntry(
                    line: index + 2, details: details,
                    results: [.init(column: "Result", subject: subject, when: when, grade: result.1)],
                    problems: [])
            })
    }

    /// A list of targets of pupils, by their references, each with the subject and the grade.
    static func targets(_ targets: [(String, PersonText, String)]) -> Action {
        .importPersonal(
            targets.enumerated().map { index, target in
                PersonalRow(
                    line: index + 2, holder: target.0, subject: target.1,
                    entry: .init(
                        aim: .grade(target.2), by: "2012-07-20", why: "It is what comes next",
                        who: "Mrs Elm", support: "daily reading"), problems: [])
            })
    }

    static func edit(_ pupil: String, _ change: (inout PupilDetails) -> Void) -> Action {
        var details = PupilDetails()
        change(&details)
        return .editPupil(pupil, details, clearing: [])
    }

    static func attained(
        _ pupil: String, _ subject: PersonText, _ grade: String, at when: String = "now", on day: Day? = nil
    ) -> Action {
        .recordAttainment(pupil, subject: subject, grade: grade, when: when, on: day, source: nil)
    }

    /// A target with everything that makes it SMART but, where none is recorded, a starting point.
    static func aim(
        _ holder: String, _ subject: PersonText = "English", to grade: String, by day: Day = "2012-07-20",
        steps: [PersonalTarget.Step] = []
    ) -> Action {
        .setPersonal(
            holder, subject: subject,
            .init(
                aim: .grade(grade), by: day, why: "It is what comes next", who: "Mrs Elm",
                support: "daily reading", steps: steps))
    }

    static func aim(
        _ holder: String, _ subject: PersonText = "attendance", at criterion: PersonText,
        by day: Day = "2011-07-20",
        who: PersonText? = "Mrs Elm", support: PersonText? = "a call each morning",
        steps: [PersonalTarget.Step] = []
    ) -> Action {
        .setPersonal(
            holder, subject: subject,
            .init(
                aim: .criterion(criterion), by: day, why: "It is what comes next", who: who, support: support,
                steps: steps))
    }

    static func attendance(
        _ pupil: String, before: Percentage, now: Percentage, medical: PersonText? = nil
    ) -> Action {
        .recordAttendance(
            pupil, before: .init(attended: before), now: .init(attended: now), medical: medical)
    }

    static func attendance(_ pupil: String, missed: Int, possible: Int) -> Action {
        guard let sessions = SessionCount(missed: missed, possible: possible) else {
            preconditionFailure("\(missed) of \(possible) is no count of sessions")
        }
        return .recordAttendance(
            pupil, before: .init(attended: 20.0), now: .init(sessions: sessions), medical: nil)
    }

    static func review(
        _ pupil: String, _ subject: PersonText = "English", at grade: String, on day: Day? = nil
    ) -> Action {
        .addReview(
            pupil, subject: subject,
            .init(
                reached: .grade(grade), on: day, judgement: .improving, learned: "Short texts work",
                contingency: nil))
    }
}
