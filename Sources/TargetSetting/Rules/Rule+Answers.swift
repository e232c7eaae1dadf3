extension Rule {
    /// Whether facts have the form of those that a rule compares, whether it asks of them now or did before: its members and no
    /// others, each of its kind.
    static func canAsk(_ id: ID, of facts: Facts) -> Bool {
        guard let form = forms[id] else { return false }
        return facts.names.allSatisfy { name in
            facts[name].map { form[name]?.takes($0) ?? false } ?? false
        } && form.allSatisfy { $0.value.isOptional || facts[$0.key] != nil }
    }

    /// What a member among facts has to be.
    private struct Member {
        let kind: Character
        let isOptional: Bool

        func takes(_ fact: Fact) -> Bool {
            switch (kind, fact) {
            case ("#", .number), ("!", .flag), ("'", .text): true
            case ("{", .facts(let facts)): Member.isOfFigure(facts)
            case ("[", .list(let list)): list.allSatisfy(Member.canBeListed)
            default: false
            }
        }

        /// A figure, or how a target stands without one.
        private static func isOfFigure(_ facts: Facts) -> Bool {
            facts.members.allSatisfy { name, fact in
                switch (name, fact) {
                case ("count", .number), ("number", .number), ("of", .number), ("points", .text),
                    ("reason", .text),
                    ("zeroRated", .flag), ("notApplicable", .flag):
                    true
                default: false
                }
            }
        }

        /// A text, or what is doubted, or a stretch of days: nothing in it goes deeper.
        private static func canBeListed(_ fact: Fact) -> Bool {
            switch fact {
            case .text: true
            case .facts(let facts):
                facts.members.values.allSatisfy { value in
                    switch value {
                    case .text, .number, .flag: true
                    case .list(let list): list.allSatisfy { if case .text = $0 { true } else { false } }
                    case .facts: false
                    }
                }
            case .number, .flag, .list: false
            }
        }
    }

    /// By rule, the names of its facts as a submission has them: a text, or with `#` a number, `!` a flag, `{` a figure, `[` a
    /// list; with `?` one that may be missing. Of the rules of pupils nothing leaves.
    private static let written: [ID: String] = [
        .groupNotStated: "keyStage pupils#?", .groupNotOnRoll: "keyStage pupils# onRoll#",
        .targetMissing: "measure status target{",
        .outOfWrong: "measure target{ group#?", .outOfNobody: "measure target{ group#?",
        .figuresCross: "measure target{ wider bound{", .pointsImpossible: "measure target{ least most",
        .passNotTaken: "measure target{ taken takers#?",
        .zeroRated: "keyStage group# reason pupilsRecorded#? withMeasurableTargets#? lacksMeasurable!",
        .zeroUndeclared: "keyStage group# targets#",
        .figureUnsupported: """
        measure target{ pupilsComeTo{? pupilsWithout#? pupilsLate#? pupilsOffScale#? pupilsUndecided#? pupilsInWords#?
        """,
        .subjectMisspelt: "holder subject meant?", .personalSmart: "holder subject doubts[",
        .absenceTargetMissing: "measure target?",
        .absenceComparatorMissing: "measure comparator rate? source?",
        .absencePriorUnsourced: "measure comparator rate? source?",
        .absenceAboveCeiling: "measure target ceiling binding",
        .absenceUnlikely: "measure figure rate missed#? possible#?",
        .absenceOfOther: "measure comparator rate source? word?",
        .absenceFarApart: "measure lower lowerRate? higher higherRate?",
        .actionPlanMissing: "due[ targetYearEnds?",
        .proposedLate: "proposed due", .agreedBeforeProposed: "signatory agreed proposed?",
        .signOffMoved: "signatory status moved[?", .signOffInFuture: "signatory day",
        .signOffOutsideWindow: "signatory day missed[",
        .signOffBeforeChange: "signatory day changed? changedOn?",
        .onePersonTwoOffices: "first name second otherName", .similarNames: "first name second otherName",
        .confirmedTooEarly: "signatory day other otherDay",
        .laDeadlinePast: "deadline day exportedOn?", .statutoryDeadlinePast: "deadline day exportedOn?",
        .frozen: "frozenAfter",
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
