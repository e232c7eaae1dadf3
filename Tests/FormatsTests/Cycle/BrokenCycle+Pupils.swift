/// What can be wrong where a cycle file says how pupils are counted.
extension BrokenCycle {
    static let ofPupils = ofScales + ofGroups + ofCriteria + ofSelections + ofSettings

    private static func scale(_ keys: String, says words: String) -> BrokenCycle {
        .snippet("scales: [{id: nc, grades: [1b, 1a, 2b, 2a, \"3\"], unranked: [W], \(keys)}]", says: words)
    }

    private static let ofScales: [BrokenCycle] = [
        scale("levels: ▸[1b]", says: "‘levels’ is a mapping"),
        scale("levels: {\"1\": ▸1b}", says: "is a list of its grades"),
        scale("levels: {\"1\": ▸[]}", says: "is a list of its grades"),
        scale("levels: {\"1\": [1b, ▸1c]}", says: "no grade ‘1c’ in this scale. Did you mean ‘1b’?"),
        scale("levels: {\"1\": [1b, 1a], \"2\": [2b, ▸1a]}", says: "‘1a’ is of two levels"),
        scale("levels: {\"1\": [1b, ▸1b]}", says: "or twice of one"),
        scale("levels: {\"1\": ▸[1b, 2b]}", says: "do not stand next to each other"),
        scale("levels: {▸\"3\": [2b, 2a]}", says: "only be of that grade alone"),
        scale("levels: {▸W: [2b]}", says: "only be of that grade alone"),
        scale("levels: {▸é: [2b]}", says: "ASCII"),
        scale("points: {▸1d: 7}", says: "no grade ‘1d’ in this scale"),
        scale("points: {1b: ▸7.25}", says: "points of ‘1b’ are a number from 0"),
        scale("points: {1b: ▸-1}", says: "points of ‘1b’ are a number from 0"),
        scale("points: {1b: ▸[7]}", says: "points of ‘1b’ are a number from 0"),
        scale("only-with-sen: [1b, ▸P1]", says: "no grade ‘P1’ in this scale"),
        scale("key-stages: [▸ks2]", says: "no key stage ‘ks2’ in this cycle"),
        scale("▸level: {}", says: "no key ‘level’. Did you mean ‘levels’?"),
    ]

    private static let ofGroups: [BrokenCycle] = [
        .snippet("key-stages: [{id: ks2, group-years: [▸15]}]", says: "whole numbers from 0 to 14, not ‘15’"),
        .snippet("key-stages: [{id: ks2, years: [3, ▸four]}]", says: "whole numbers from 0 to 14"),
        .snippet("key-stages: [{id: ks2, years: [3, ▸+4]}]", says: "whole numbers from 0 to 14"),
        .snippet("key-stages: [{id: ks2, years: [3, ▸3]}]", says: "3 stands twice in ‘years’"),
        .snippet("key-stages: [{id: ks2, group-years: ▸5}]", says: "‘group-years’ is a list"),
        .snippet(
            "key-stages: [{id: ks2, group-years: ▸[5], years: [3, 4]}]",
            says: "NC year 5 of ‘group-years’ is not in ‘years’"),
        .snippet(
            "key-stages: [{id: ks2, group-years: [5]}, {id: ks3, group-years: ▸[5]}]",
            says: "NC year 5 is of the key stage ks2 already"),
        .snippet(
            "key-stages: [{id: ks1, years: [1, 2]}, {id: ks2, years: ▸[2, 3]}]",
            says: "NC year 2 is of the key stage ks1 already"),
        .snippet("key-stages: [{id: ks2, on-roll-on: ▸May 2012}]", says: "is a day"),
        .snippet("subjects: [▸{also: [maths]}]", says: "A subject needs ‘name’"),
        .snippet("subjects: [{name: maths, ▸aslo: [numeracy]}]", says: "Did you mean ‘also’?"),
        .snippet(
            "subjects: [{name: mathematics, also: [maths]}, {name: numeracy, also: [▸Maths]}]",
            says: "‘Maths’ stands for mathematics already"),
        .snippet("subjects: [{name: English}, {name: ▸english}]", says: "stands for English already"),
        .snippet(
            "subjects: [{name: science}, {name: DSc, instead-of: [▸scence]}]",
            says: "Did you mean ‘science’?"),
        .snippet(
            "subjects: [{name: science, instead-of: [▸science]}]", says: "‘science’ is the subject itself"),
        .snippet(
            "subjects: [{name: art}, {name: DSc, second-grade: ▸art}]",
            says: "‘second-grade’ goes with ‘counts: 2’"),
        .snippet(
            "subjects: [{name: DSc, counts: 2, second-grade: ▸art}]",
            says: "There is no subject ‘art’ in ‘subjects’"),
        .snippet("subjects: [{name: DSc, counts: ▸0}]", says: "a whole number from 1 to 5"),
        .snippet(
            "offices: [{id: head, covers: [absence, ▸personnel]}]", says: "Did you mean ‘personal’?"),
    ]

    private static func criterion(_ criterion: String, more: String = "", says words: String) -> BrokenCycle {
        .snippet(
            """
            scales: [{id: nc, grades: [1b, 2b], levels: {"1": [1b], "2": [2b]}, unranked: [W]}, {id: gcse, grades: [D, C], points: {C: 1}}]
            key-stages: [{id: ks1}]
            measures: [{id: a, title: A\(more), criterion: \(criterion)}]
            """, says: words)
    }

    private static let ofCriteria: [BrokenCycle] = [
        criterion("{scale: ▸gcse}", says: "told by one of ‘at-least’, ‘progress’"),
        criterion(
            "{scale: nc, progress: 1, from: ks1, passes: ▸5, at-least: 1b}", says: "told by one of"),
        criterion("▸{at-least: C}", says: "needs ‘scale’"),
        criterion("{scale: gcse, at-least: ▸B}", says: "no grade of the scale gcse ‘B’"),
        criterion("{scale: nc, at-least: ▸W}", says: "no grade of the scale nc ‘W’"),
        criterion("{scale: gcse, at-least: C, from: ▸ks1}", says: "‘from’ does not go with ‘at-least’"),
        criterion(
            "{scale: gcse, at-least: C, earlier-in: ▸[English]}", says: "does not go with ‘at-least’"),
        criterion(
            "{scale: nc, progress: 2, from: ks1, including: ▸[English]}", says: "does not go with ‘progress’"),
        criterion("{scale: gcse, at-least: C, ▸inn: [English]}", says: "Did you mean ‘in’?"),
        criterion("▸{scale: nc, progress: 2}", says: "The criterion needs ‘from’"),
        criterion("{scale: nc, progress: 2, from: ks1, expected: ▸[W]}", says: "‘expected’ is a mapping"),
        criterion(
            "{scale: nc, progress: 2, from: ks1, expected: {W: ▸2d}}", says: "Did you mean ‘2b’?"),
        criterion(
            "{scale: nc, progress: 2, from: ks1, expected: {▸1d: \"2\"}}", says: "no grade or level ‘1d’"),
        criterion(
            "{scale: nc, progress: 2, from: ks1, expected: {W: ▸[2b]}}", says: "‘W’ in ‘expected’ is a text"),
        criterion("▸{scale: gcse, passes: 5}", says: "The criterion needs ‘at-least’"),
        criterion("{scale: gcse, passes: ▸0, at-least: C}", says: "a whole number from 1"),
        criterion(
            "{scale: gcse, passes: 5, at-least: C, in: ▸[English]}", says: "‘in’ does not go with ‘passes’"),
        criterion(
            "{scale: gcse, passes: 5, at-least: C, equivalents: {▸nd: 2b}}", says: "Did you mean ‘nc’?"),
        criterion(
            "{scale: gcse, passes: 5, at-least: C, equivalents: {nc: ▸2d}}",
            says: "no grade of the scale nc ‘2d’"),
        criterion("{all: ▸[]}", says: "‘all’ has one item at least"),
        criterion("{all: ▸C}", says: "‘all’ is a list"),
        criterion("{all: [▸in words]}", says: "A criterion of ‘all’ is a mapping"),
        criterion(
            "{all: [{scale: gcse, at-least: C}], scale: ▸gcse}", says: "‘scale’ does not go with ‘all’"),
        criterion("{all: [{scale: gcse, at-least: ▸A}]}", says: "no grade of the scale gcse ‘A’"),
        criterion(
            "{all: [{scale: gcse, points: ▸[{best: 1}]}]}", says: "one of ‘all’"),
        criterion(
            "{scale: gcse, points: ▸[{best: 1}]}", says: "‘points’ goes with ‘value: points’ only"),
        criterion(
            "{scale: ▸nc, points: [{best: 1}]}", more: ", value: points", says: "has no ‘points’"),
        criterion(
            "{scale: gcse, points: [▸{times: 2}]}", more: ", value: points", says: "needs ‘best’"),
        criterion(
            "{scale: gcse, points: [{best: ▸0}]}", more: ", value: points", says: "from 1 to 50"),
        criterion(
            "{scale: gcse, points: [{best: 1, times: ▸11}]}", more: ", value: points", says: "from 1 to 10"),
        criterion("{scale: gcse, points: ▸[]}", more: ", value: points", says: "one item at least"),
        criterion(
            "▸{scale: gcse, at-least: C}", more: ", value: points", says: "a criterion is a text, or"),
    ]

    private static let ofSelections: [BrokenCycle] = [
        criterion("words", more: ", out-of: {some: pupils, taking: ▸gcse}", says: "‘taking’ is a mapping"),
        criterion(
            "words", more: ", out-of: {some: pupils, taking: ▸{scale: gcse}}", says: "‘taking’ needs ‘in’"),
        criterion(
            "words", more: ", out-of: {some: pupils, taking: {scale: ▸gcs, in: English}}",
            says: "Did you mean ‘gcse’?"),
        criterion(
            "words", more: ", out-of: {some: pupils, with-result: ▸{at: ks1}}",
            says: "‘with-result’ needs ‘in’"),
        criterion(
            "words", more: ", out-of: {some: pupils, with-result: {at: ▸ks2, in: [English]}}",
            says: "no key stage ‘ks2’ in this cycle. Did you mean ‘ks1’?"),
        criterion(
            "words",
            more:
                ", out-of: {some: A, taking: {scale: gcse, in: English}, with-result: ▸{at: ks1, in: [English]}}",
            says: "not by both"),
        criterion(
            "words", more: ", out-of: ▸{taking: {scale: gcse, in: English}}", says: "‘out-of’ needs ‘some’"),
    ]

    private static let ofSettings: [BrokenCycle] = [
        .snippet("pupils: ▸[]", says: "‘pupils’ is a mapping"),
        .snippet("pupils: {▸term-end: [2010-12-17]}", says: "Did you mean ‘term-ends’?"),
        .snippet("pupils: {counts-subsidiary: ▸maybe}", says: "is yes or no"),
        .snippet("pupils: {assessed-within-days: ▸0}", says: "a whole number from 1 to 366"),
        .snippet("pupils: {reviews: {ideal-days: ▸400}}", says: "a whole number from 1 to 366"),
        .snippet("pupils: {reviews: {at-most-months: ▸13}}", says: "a whole number from 1 to 12"),
        .snippet("pupils: {reviews: {ideal-days: ▸100, at-most-months: 3}}", says: "more than 3 months"),
        .snippet("pupils: {reviews: {▸most: 3}}", says: "no key ‘most’"),
        .snippet("pupils: {attendance-leap: ▸100.1}", says: "a number from 0 to 100"),
        .snippet("pupils: {term-ends: [2010-12-17, ▸Easter]}", says: "a list of days"),
        .snippet("pupils: {term-ends: [2010-12-17, ▸17/12/2010]}", says: "17 December 2010 stands twice"),
        .snippet("pupils: {pep-updated-since: ▸autumn}", says: "is a day"),
        .snippet("progression: ▸english-ks2-to-ks4-2012", says: "‘progression’ is a list"),
        .snippet(
            "progression: [▸english-ks2-to-ks4-2010]",
            says:
                "no progression table ‘english-ks2-to-ks4-2010’ in this program. Did you mean ‘english-ks2-to-ks4-2012’?"
        ),
        .snippet(
            "progression: [english-ks2-to-ks4-2012, ▸english-ks2-to-ks4-2012]", says: "stands twice"),
    ]
}
