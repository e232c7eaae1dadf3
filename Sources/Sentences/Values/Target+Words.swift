package import TargetSetting

extension Figure {
    /// `2 of 7 (29%)`, `28.5 points`, `12`.
    package var inWords: String { withoutPercentage + (percent.map { " (\($0)%)" } ?? "") }

    /// `2 of 7`.
    var withoutPercentage: String {
        let portion = amountText + (whole.map { " of \($0)" } ?? "")
        return switch kind.unit {
        case .pupils: portion
        case .points: "\(portion) points"
        }
    }

    /// How far it is from another of its kind: `1 pupil`, `2.5 points`.
    package func distance(from other: Figure) -> String {
        let distance = abs(amount - other.amount)
        return switch kind.unit {
        case .pupils: counted(distance, "pupil")
        case .points: "\(Points(tenths: distance)) points"
        }
    }
}

extension Measure.Value {
    /// What a figure is, as the end of a sentence.
    var inWords: String {
        switch (kind.unit, kind.hasWhole) {
        case (.pupils, true): "a number of pupils"
        case (.pupils, false): "a plain number of pupils, of nothing"
        case (.points, _): "an average of points"
        }
    }
}

extension Target {
    /// `2 of 7 (29%)`, `zero-rated, 0 of 7`, `not set`.
    package var inWords: String {
        switch self {
        case .figure(let figure): figure.inWords
        case .zeroRated(let of, _): "zero-rated, 0 of \(of)"
        case .notApplicable: "not applicable, no pupils"
        case .missing: "not set"
        }
    }
}

extension Measure.OutOf {
    /// What the "out of" counts.
    package var inWords: String {
        switch self {
        case .group: "the group"
        case .some(let of, _): of
        }
    }
}

extension Status {
    /// The status in a word or two, in lower case, for beside a figure.
    package var title: String {
        switch self {
        case .statutory: "statutory"
        case .recommended: "recommended"
        case .goodPractice: "good practice"
        case .byAgreement: "by agreement"
        }
    }
}

extension AgreementPart {
    /// What the part is called, within a sentence.
    package var title: String {
        switch self {
        case .statutory: "statutory targets"
        case .recommended: "recommended targets"
        case .goodPractice: "good-practice targets"
        case .byAgreement: "targets by agreement"
        case .absence: "absence"
        case .personal: "personal targets"
        case .signOffs: "the other sign-offs"
        case .notes: "notes"
        case .answers: "what the notes answer"
        case .confirmation: "the confirmation"
        }
    }
}

extension MeasureWorking {
    /// `2 of 7 (29%)`, or why it is not worked out, with what those come to of whom it can be told.
    package var result: String {
        figure?.inWords
            ?? ["not worked out.", obstacle?.sentence, soFarInWords].compactMap(\.self).joined(separator: " ")
    }

    private var soFarInWords: String? {
        obstacle?.pupils.flatMap { _ in soFar }.map { "The others come to \($0.inWords)." }
    }

    /// What it comes to, and whether that is of everybody: `2 of 5 (40%) so far`.
    package var figureSoFar: String? { figure?.inWords ?? soFar.map { "\($0.inWords) so far" } }
}

extension MeasureWorking.Obstacle {
    /// Why a measure is not worked out from pupils.
    package var sentence: String {
        switch self {
        case .noCriterion: "The cycle does not say what counts."
        case .criterionInWords: "The cycle says in words alone what counts, so it is counted by hand."
        case .untold(let of): "Nothing that is recorded tells which are \(of)."
        case .noPupils: "There are no pupils in the group."
        case .targetsMissing(let untold, let of): untold.sentences(of: "target", whole: of)
        case .resultsMissing(let untold, let of): untold.sentences(of: "result", whole: of)
        }
    }
}

extension UntoldPupils {
    /// What they have, `no target in it`, with who they are; without those reasons of which nobody is.
    /// - Parameter what: a target or a result.
    func inWords(of what: String) -> [(pupils: [Int], have: String)] {
        [
            (without, "no \(what) in it"), (late, "a target in it for a day after the results"),
            (offScale, "a \(what) on another scale, which does not tell"),
            (undecided, "a whole level for a \(what), which may be the grade or below it"),
            (inWords, "a target in words of a grade, which does not tell"),
        ].filter { !$0.0.isEmpty }.map { (pupils: $0.0, have: $0.1) }
    }

    /// `3 of the 7 pupils have no target in it: 2, 5, 6.`, by their numbers.
    fileprivate func sentences(of what: String, whole: Int) -> String {
        if without.count == whole, whole > 1 {
            return "None of the \(counted(whole, "pupil")) has a \(what) in it."
        }
        return inWords(of: what).map { pupils, have in
            whole == 1
                ? "The 1 pupil has \(have)."
                : "\(pupils.count) of the \(counted(whole, "pupil")) \(pupils.count == 1 ? "has" : "have") \(have): \(pupils.listed)."
        }.joined(separator: " ")
    }
}

extension CountingReason {
    /// `Reading 3c, below 4`.
    package var inWords: String {
        switch self {
        case .all(let reasons): reasons.map(\.inWords).joined(separator: "; ")
        case .grade(let subject, let grade, let below):
            "\(subject) \(grade)\(below.map { ", below \($0)" } ?? "")"
        case .offScale(let subject, let grade, let scale): "\(subject) \(grade), which is not one of \(scale)"
        case .undecided(let subject, let grade, let wanted):
            "\(subject) \(grade), which may be \(wanted) or below"
        case .noTargetIn(let subject): "no target in \(subject)"
        case .inWords(let subject): "a target in words in \(subject), which does not tell"
        case .noResultIn(let subject): "no result in \(subject)"
        case .noTargets: "no target in any subject"
        case .noResults: "no result in any subject"
        case .noResult(let keyStage, let subjects):
            "no \(keyStage.rawValue.uppercased()) result in \(subjects.joined(separator: " or "))"
        case .tooLate(let subject, let day):
            "the target in \(subject) is for \(day.inWords), later than these results"
        case .expected(let keyStage, let prior, let expected, let reached):
            "\(keyStage.rawValue.uppercased()) \(prior), expected \(expected): \(reached.inWords)"
        case .after(let keyStage, let prior, let reason):
            "\(keyStage.rawValue.uppercased()) \(prior): \(reason.inWords)"
        case .unknownProgress(let keyStage, let prior, let grade):
            "\(keyStage.rawValue.uppercased()) \(prior) to \(grade): the cycle does not say what progress that is"
        case .levels(let subject, let prior, let grade, let levels):
            "\(subject) \(prior) to \(grade), \(counted(levels, "whole level"))"
        case .passes(
            let passed, let grade, let needed, let including, let notExamined, let untold, let aimedIn):
            (["\(passed.count) at \(grade) or better\(passed.once), \(needed) needed"]
                + (including + untold).map(\.inWords)
                + passed.repeated.map { "\($0), which counts as \(passed.count(of: $0))" }
                + notExamined.map { "\($0.inWords), which is no examination" }
                + (aimedIn.map { ["a target in \(counted($0, "subject"))"] } ?? []))
                .joined(separator: "; ")
        case .points(let sum, let slots, let aimedIn):
            "\(sum) points: "
                + (slots.isEmpty
                    ? "no target on this scale"
                    : slots.map { "\($0.subject) \($0.grade)\($0.times > 1 ? " ×\($0.times)" : "")" }
                        .joined(separator: ", "))
                + (aimedIn.map { "; a target in \(counted($0, "subject")) of those that it takes" } ?? "")
        }
    }
}

extension [String] {
    /// ` (English, history)`, each once; empty where there is none.
    fileprivate var once: String {
        let each = enumerated().filter { firstIndex(of: $1) == $0 }.map(\.element)
        return isEmpty ? "" : " (\(each.joined(separator: ", ")))"
    }

    /// What stands more than once, in its order.
    fileprivate var repeated: [String] {
        var seen: Set<String> = []
        return filter { count(of: $0) > 1 && seen.insert($0).inserted }
    }

    fileprivate func count(of text: String) -> Int { count { $0 == text } }
}
