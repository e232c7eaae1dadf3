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
            .of2010(from: .entered, [.target("2010/11", 24.0, source: nil)])),
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
