import TargetLanguage

extension Rule {
    /// Whether facts have the form of those that a rule compares, whether it asks of them now or did before: its members and no
    /// others, each of its kind.
    static func canAsk(_ id: ID, of facts: Facts, in cycle: Cycle) -> Bool {
        guard let form = forms[id], isEverQuery(id, of: facts, in: cycle) else { return false }
        return facts.names.allSatisfy { name in
            facts[name].map { form[name]?.takes($0, in: cycle) ?? false } ?? false
        } && form.allSatisfy { $0.value.isOptional || facts[$0.key] != nil }
    }

    /// Whether what a query is of had been done by a day: nobody asks of a sign-off, a proposal or a change that is still to come.
    static func areDone(_ facts: Facts, by day: Day) -> Bool {
        ["proposed", "agreed", "day", "changedOn"].allSatisfy { name in
            facts.text(name).flatMap(Day.init).map { $0 <= day } ?? true
        }
    }

    /// Whether a rule can ask of such a thing and be answered in a submission: not one that finds errors alone, nor one that asks of
    /// something else. The facts of what it asks are of that thing.
    static func canAsk(_ id: ID, about topic: Topic, of facts: Facts) -> Bool {
        func said(_ names: String...) -> String {
            names.map { facts.text($0) ?? "" }.joined(separator: " ")
        }
        switch (id, topic) {
        case (.groupNotStated, .keyStage), (.groupNotOnRoll, .keyStage), (.zeroRated, .keyStage),
            (.zeroUndeclared, .keyStage):
            return topic.text == said("keyStage")
        case (.targetMissing, .measure), (.outOfNobody, .measure), (.figureUnsupported, .measure),
            (.absenceTargetMissing, .absence), (.absenceFarApart, .absence):
            return topic.text == said("measure")
        case (.absencePriorUnsourced, .prior), (.absenceOfOther, .prior):
            return topic.text == said("measure", "comparator")
        case (.absenceUnlikely, .prior): return topic.text == said("measure", "figure")
        case (.absenceUnlikely, .absence):
            return topic.text == said("measure") && said("figure") == UnlikelyRate.Figure.target.name
        case (.absenceUnlikely, .plannedAction): return topic.text == said("figure")
        case (.proposedLate, .proposal): return true
        case (.agreedBeforeProposed, .signatory), (.signOffOutsideWindow, .signatory),
            (.signOffBeforeChange, .signatory):
            return topic.text == said("signatory")
        case (.similarNames, .signatories): return topic.text == said("first", "second")
        case (.subjectMisspelt, .groupTarget), (.personalSmart, .groupTarget):
            return topic.text
                == Topic.groupTarget(
                    holder: facts.text("holder") ?? "", subject: facts.text("subject") ?? ""
                ).text
        default: return false
        }
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

        /// What is doubted of a group's target, with the members that say more: `@` a day, `.` a share of 1, `[` vague words.
        private static let doubts: [String: [String: Character]] = [
            "no-measure": [:], "no-start": [:], "nobody-helps": [:], "no-support": [:],
            "far-away": ["day": "@"], "share": ["share": "."], "vague": ["words": "["],
        ]

        /// A day, a stretch of days, or what is doubted: nothing in it goes deeper.
        private static func canBeListed(_ fact: Fact) -> Bool {
            switch fact {
            case .text(let text): isDay(text)
            case .facts(let facts):
                if let doubt = facts.text("doubt") {
                    isDoubt(doubt, facts)
                } else {
                    !facts.names.isEmpty
                        && facts.members.allSatisfy { name, value in
                            if case .text(let text) = value {
                                ["from", "to"].contains(name) && isDay(text)
                            } else {
                                false
                            }
                        }
                }
            case .number, .flag, .list: false
            }
        }

        private static func isDoubt(_ name: String, _ facts: Facts) -> Bool {
            guard let form = doubts[name], facts.names.count == form.count + 1 else { return false }
            return form.allSatisfy { member, kind in
                switch (kind, facts[member]) {
                case ("@", .text(let text)): isDay(text)
                case (".", .text(let text)): Doubt.isShare(text)
                case ("[", .list(let list)):
                    !list.isEmpty
                        && list.allSatisfy { word in
                            if case .text(let text) = word { Smart(text).vagueWords == [text] } else { false }
                        }
                default: false
                }
            }
        }

        private static func isDay(_ text: String) -> Bool { Day(text)?.description == text }
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
