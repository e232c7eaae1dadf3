extension Rule {
    /// Whether facts have the form of those that a rule compares, whether it asks of them now or did before: its members and no
    /// others, each of its kind.
    static func canAsk(_ id: ID, of facts: Facts, in cycle: Cycle) -> Bool {
        guard let form = forms[id] else { return false }
        return facts.names.allSatisfy { name in
            facts[name].map { form[name]?.takes($0, in: cycle) ?? false } ?? false
        } && form.allSatisfy { $0.value.isOptional || facts[$0.key] != nil }
    }

    /// What a member among facts has to be.
    private struct Member {
        let kind: Character
        let isOptional: Bool

        func takes(_ fact: Fact, in cycle: Cycle) -> Bool {
            switch (kind, fact) {
            case ("#", .number(let number)): number >= 0
            case ("!", .flag), ("'", .text): true
            case ("@", .text(let text)): Day(text)?.description == text
            case ("%", .text(let text)): Member.isTenths(text, upTo: .whole)
            case (".", .text(let text)): Member.isTenths(text)
            case (":", .text(let text)): cycle.isID(text) || Topic.Deadline(rawValue: text) != nil
            case ("=", .text(let text)): Status(rawValue: text) != nil
            case ("~", .text(let text)): cycle.isFigureOfAbsence(text)
            case ("/", .text(let text)): AgreementPart.signable.contains { cycle.canChange(text, in: $0) }
            case ("{", .facts(let facts)): Member.isOfFigure(facts)
            case ("[", .list(let list)): list.allSatisfy(Member.canBeListed)
            default: false
            }
        }

        private static func isTenths(_ text: String, upTo most: Percentage? = nil) -> Bool {
            guard let tenths = try? Percentage(text), tenths.description == text else { return false }
            return most.map { tenths <= $0 } ?? true
        }

        /// A figure, or how a target stands without one.
        private static func isOfFigure(_ facts: Facts) -> Bool {
            facts.members.allSatisfy { name, fact in
                switch (name, fact) {
                case ("count", .number(let number)), ("number", .number(let number)),
                    ("of", .number(let number)):
                    number >= 0
                case ("points", .text(let text)): isTenths(text)
                case ("reason", .text), ("zeroRated", .flag), ("notApplicable", .flag): true
                default: false
                }
            }
        }

        /// A day, or what is doubted, or a stretch of days: nothing in it goes deeper.
        private static func canBeListed(_ fact: Fact) -> Bool {
            func isDay(_ text: String) -> Bool { Day(text)?.description == text }
            switch fact {
            case .text(let text): return isDay(text)
            case .facts(let facts):
                return facts.members.allSatisfy { name, value in
                    switch value {
                    case .text(let text):
                        !["day", "meeting", "due", "from", "to"].contains(name) || isDay(text)
                    case .number, .flag: true
                    case .list(let list): list.allSatisfy { if case .text = $0 { true } else { false } }
                    case .facts: false
                    }
                }
            case .number, .flag, .list: return false
            }
        }
    }

    /// By rule, the names of its facts as a submission has them: a text, or with `#` a number, `!` a flag, `@` a day, `%` a rate,
    /// `.` points, `:` an id of the cycle, `=` a status, `~` what has a rate of absence, `/` what a part can have, `{` a figure,
    /// `[` a list; with `?` one that may be missing. Of the rules of pupils nothing leaves.
    private static let written: [ID: String] = [
        .groupNotStated: "keyStage: pupils#?", .groupNotOnRoll: "keyStage: pupils# onRoll#",
        .targetMissing: "measure: status= target{",
        .outOfWrong: "measure: target{ group#?", .outOfNobody: "measure: target{ group#?",
        .figuresCross: "measure: target{ wider: bound{", .pointsImpossible: "measure: target{ least. most.",
        .passNotTaken: "measure: target{ taken: takers#?",
        .zeroRated: "keyStage: group# reason pupilsRecorded#? withMeasurableTargets#? lacksMeasurable!",
        .zeroUndeclared: "keyStage: group# targets#",
        .figureUnsupported: """
        measure: target{ pupilsComeTo{? pupilsWithout#? pupilsLate#? pupilsOffScale#? pupilsUndecided#? pupilsInWords#?
        """,
        .subjectMisspelt: "holder subject meant?", .personalSmart: "holder subject doubts[",
        .absenceTargetMissing: "measure: target%?",
        .absenceComparatorMissing: "measure: comparator: rate%? source?",
        .absencePriorUnsourced: "measure: comparator: rate%? source?",
        .absenceAboveCeiling: "measure: target% ceiling% binding:",
        .absenceUnlikely: "measure: figure~ rate% missed#? possible#?",
        .absenceOfOther: "measure: comparator: rate% source? word?",
        .absenceFarApart: "measure: lower: lowerRate%? higher: higherRate%?",
        .actionPlanMissing: "due[ targetYearEnds@?",
        .proposedLate: "proposed@ due@", .agreedBeforeProposed: "signatory: agreed@ proposed@?",
        .signOffMoved: "signatory: status moved[?", .signOffInFuture: "signatory: day@",
        .signOffOutsideWindow: "signatory: day@ missed[",
        .signOffBeforeChange: "signatory: day@ changed/? changedOn@?",
        .onePersonTwoOffices: "first: name second: otherName",
        .similarNames: "first: name second: otherName",
        .confirmedTooEarly: "signatory: day@ other: otherDay@",
        .laDeadlinePast: "deadline: day@ exportedOn@?", .statutoryDeadlinePast: "deadline: day@ exportedOn@?",
        .frozen: "frozenAfter@",
    ]

    private static let forms: [ID: [String: Member]] = written.mapValues { form in
        Dictionary(
            form.split(separator: " ").map { member in
                let name = member.prefix(while: \.isLetter)
                let kind = member.dropFirst(name.count).first { $0 != "?" } ?? "'"
                return (String(name), Member(kind: kind, isOptional: member.hasSuffix("?")))
            }, uniquingKeysWith: { $1 })
    }
}
