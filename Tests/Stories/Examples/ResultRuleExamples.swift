import TargetSetting

extension RuleExample {
    /// Of what is asked about results and grades that lists brought.
    static let ofResults: [RuleExample] = [
        .passing(
            "result-changed", "the list is read again, and a grade of now changes",
            .of2010([
                .pupil("a", year: 10), .list("English", [("a", "4")]), .list("English", [("a", "4")]),
                .list("English", at: "now", [("a", "D")]), .list("English", at: "now", [("a", "C")]),
            ])),
        .query(
            "result-changed", about: "1", when: "a list has another level at key stage 2 of two pupils",
            .of2010([
                .pupil("a", year: 10), .pupil("b", year: 10),
                .list("English", [("a", "4"), ("b", "5")]), .list("English", [("a", "3"), ("b", "4")]),
            ])),
        .query(
            "result-changed", about: "2", when: "the list puts the first of them right",
            .of2010([
                .pupil("a", year: 10), .pupil("b", year: 10),
                .list("English", [("a", "4"), ("b", "5")]), .list("English", [("a", "3"), ("b", "4")]),
                .list("English", [("a", "4")]),
            ])),
        .query(
            "result-changed", about: "1", when: "a third list has a third level",
            .of2010([
                .pupil("a", year: 5), .list("reading", at: "ks1", [("a", "2b")]),
                .list("reading", at: "ks1", [("a", "3")]), .list("reading", at: "ks1", [("a", "2a")]),
            ])),
        .passing(
            "result-changed", "a person recorded it, or says that it is right, or a code stood there",
            .of2010([
                .pupil("a", year: 10), .pupil("b", year: 10), .pupil("c", year: 10),
                .list("English", [("a", "4"), ("b", "4"), ("c", "A")]),
                .attained("a", "English", "5", at: "ks2"),
                .list("English", [("b", "5"), ("c", "3")]), .attained("b", "English", "5", at: "ks2"),
            ])),
    ]
}
