import TargetSetting

extension RuleExample {
    static let ofAbsence: [RuleExample] = [
        .passing("absence-target-missing", "the target that is owed is set", .of2010(from: .entered)),
        .query(
            "absence-target-missing", about: "overall", when: "a recommended target is not set",
            .of2010(from: .targeted)),

        .passing(
            "absence-comparator-missing", "both figures are recorded, and persistent absence is left alone",
            .of2010(from: .entered)),
        .error(
            "absence-comparator-missing", about: "overall actual-2008-09", "overall target-2010-11",
            when: "neither figure is recorded", .of2010(from: .targeted)),
        .error(
            "absence-comparator-missing", about: "persistent target-2010-11",
            when: "a target that is not owed is set all the same",
            .of2010(from: .entered, [.absence(30.0, measure: "persistent")])),

        .passing("absence-prior-unsourced", "both figures say where they come from", .of2010(from: .entered)),
        .query(
            "absence-prior-unsourced", about: "overall target-2010-11", when: "a figure is typed without one",
            .of2010(from: .targeted, [.actual("2008/09", 22.0), .target("2010/11", 24.0, source: nil)])),
        .query(
            "absence-prior-unsourced", about: "overall actual-2008-09", "overall target-2010-11",
            when: "neither figure has a source",
            .of2010(
                from: .nothing,
                [.actual("2008/09", 22.0, source: nil), .target("2010/11", 24.0, source: nil)])),

        .passing(
            "absence-above-ceiling", "the target equals the ceiling",
            .of2010(from: .entered, [.absence(22.0)])),
        .passing(
            "absence-above-ceiling", "the target is above it with an explanation, which the cycle allows",
            .of(
                .harbour, on: "2012-11-01",
                [.actual("2010/11", 8.0), .absence(8.1, explain: "A new building")])),
        .passing(
            "absence-above-ceiling", "a figure counted by another rule is lower",
            .of2010(
                from: .entered,
                [
                    .target("2010/11", 50.0, measure: "persistent"),
                    .actual("2008/09", 30.0, measure: "persistent"), .absence(45.0, measure: "persistent"),
                ])),
        .error(
            "absence-above-ceiling", about: "overall", when: "a lower figure is recorded later",
            .of2010(from: .entered, [.target("2010/11", 21.4)])),
        .error(
            "absence-above-ceiling", about: "overall",
            when: "a lower figure comes later and nothing explains it",
            .of(.harbour, on: "2012-11-01", [.absence(8.1), .other("median", "2010/11", 8.0)])),

        .passing(
            "absence-unlikely", "40% is ordinary in a pupil referral unit",
            .of2010(
                from: .nothing,
                [
                    .actual("2008/09", 42.5), .target("2010/11", 60.0), .absence(40.0),
                    .plan("Ring", by: "2011-01-01", to: 39.0),
                ])),
        .passing(
            "absence-unlikely", "every pupil may be persistently absent",
            .of2010(from: .nothing, [.actual("2008/09", 100.0, measure: "persistent")])),
        .query(
            "absence-unlikely", about: "overall actual-2008-09", "overall target-2010-11", "overall",
            when: "attendance is typed for absence",
            .of2010(from: .nothing, [.actual("2008/09", 78.0), .target("2010/11", 92.0), .absence(77.9)])),
        .query(
            "absence-unlikely", about: "overall actual-2008-09",
            when: "the sessions attended are typed for those missed",
            .of2010(from: .nothing, [.actual("2008/09", missed: 2964, possible: 3800)])),
        .query(
            "absence-unlikely", about: "overall actual-2008-09",
            when: "the sessions are fewer than one pupil has in a term",
            .of2010(from: .nothing, [.actual("2008/09", missed: 1, possible: 5)])),
        .query(
            "absence-unlikely", about: "overall actual-2008-09", "persistent actual-2008-09",
            when: "a share is typed for a percentage",
            .of2010(
                from: .nothing, [.actual("2008/09", 0.2), .actual("2008/09", 0.7, measure: "persistent")])),
        .query(
            "absence-unlikely", about: "action 1", when: "an action is to bring it down to attendance",
            .of2010(from: .nothing, [.plan("Ring home", by: "2011-01-01", to: 79.0)])),

        .passing(
            "absence-far-apart", "the actual and the target of two years later are near each other",
            .of2010(from: .entered)),
        .passing(
            "absence-far-apart", "exactly twenty points",
            .of2010(from: .nothing, [.actual("2008/09", 44.0), .target("2010/11", 24.0)])),
        .query(
            "absence-far-apart", about: "overall", when: "more than twenty points",
            .of2010(from: .nothing, [.actual("2008/09", 44.1), .target("2010/11", 24.0)])),
        .query(
            "absence-far-apart", about: "overall", when: "the target is the higher",
            .of2010(from: .nothing, [.actual("2008/09", 8.0), .target("2010/11", 28.1)])),

        .passing(
            "absence-unlike-pupils", "absence is typed, or attendance above what is usual for absence",
            besidePupils(missed: 421, [.actual("2008/09", 42.5), .target("2010/11", 78.0), .absence(42.0)])),
        .passing(
            "absence-unlike-pupils", "a point less than far away, and a share of pupils",
            besidePupils(
                missed: 451, [.actual("2008/09", 55.0), .actual("2008/09", 55.1, measure: "persistent")])),
        .passing(
            "absence-unlike-pupils", "as attendance, a little more than three points away",
            besidePupils(missed: 421, [.actual("2008/09", 54.8), .target("2010/11", 61.0)])),
        .query(
            "absence-unlike-pupils", about: "overall actual-2008-09", "overall target-2010-11", "overall",
            when: "attendance is typed for absence",
            besidePupils(
                missed: 421, [.actual("2008/09", 57.5), .target("2010/11", 58.0), .absence(57.5)])),
        .query(
            "absence-unlike-pupils", about: "overall actual-2008-09", "overall target-2010-11",
            when: "exactly ten points away, and as attendance exactly three",
            besidePupils(missed: 450, [.actual("2008/09", 55.0), .target("2010/11", 58.0)])),
        .query(
            "absence-unlike-pupils", about: "overall actual-2008-09",
            when: "rates alone are recorded, of which the mean is taken",
            .of2010(
                from: .nothing,
                [
                    .pupil("a"), .pupil("b"),
                    .recordAttendance(
                        "a", before: .init(attended: 50.0), now: .init(attended: 50.0), medical: nil),
                    .recordAttendance(
                        "b", before: .init(attended: 60.0), now: .init(attended: 60.0), medical: nil),
                    .actual("2008/09", 55.0),
                ])),
        .query(
            "absence-unlike-pupils", about: "overall actual-2008-09", "action 1",
            when: "the sessions attended are typed, and an action is to bring attendance about",
            besidePupils(
                missed: 421,
                [
                    .actual("2008/09", missed: 2185, possible: 3800),
                    .plan("Ring", by: "2011-01-01", to: 58.0),
                ])),

        .passing(
            "absence-of-other-measure", "the source is the register of attendance",
            .of2010(from: .nothing, [.actual("2008/09", 22.0, source: "attendance register, July 2009")])),
        .query(
            "absence-of-other-measure", about: "overall actual-2008-09", when: "it is unauthorised absence",
            .of2010(from: .nothing, [.actual("2008/09", 22.0, source: "Unauthorised absence, the MIS")])),
        .query(
            "absence-of-other-measure", about: "overall actual-2008-09", when: "it is attendance",
            .of2010(from: .nothing, [.actual("2008/09", 42.0, source: "% attendance 2008/09")])),

        .passing(
            "action-plan-missing", "an action is to be done on the day before the target year ends",
            .of2010(from: .nothing, [.plan("Ring home", by: "2012-08-30")])),
        .error(
            "action-plan-missing", about: "action-plan", when: "there is no action", .of2010(from: .nothing)),
        .error(
            "action-plan-missing", about: "action-plan", when: "the only action is for the year's last day",
            .of2010(from: .nothing, [.plan("Ring home", by: "2012-08-31")])),
        .error(
            "action-plan-missing", about: "action-plan", when: "the only action is removed",
            .of2010(from: .entered, [.removePlannedAction(1)])),
    ]
}

/// One pupil on the roll who missed so many of 1000 sessions.
private func besidePupils(missed: Int, _ actions: [Action]) -> Story {
    .of2010(from: .nothing, [.pupil("a"), .attendance("a", missed: missed, possible: 1000)] + actions)
}
