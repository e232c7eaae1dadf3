extension Rule {
    /// What is asked about each pupil. The findings, and the notes that answer them, stay in the register.
    static let pupilRules: [Rule] = [
        Rule("out-of-year", "A pupil is in the NC year of their age, or it is said why not.", ["M6"]) {
            context in
            context.pupils.compactMap { pupil, _ in
                guard let born = pupil.details.born, let year = pupil.details.ncYear else { return nil }
                // Born in September b to August b+1: year Y - b - 5 in the academic year Y/Y+1.
                let usual = AcademicYear(of: context.today).start - AcademicYear(of: born).start - 5
                let working = context.explaining("pupil \(pupil.number): NC year \(year), by age \(usual)")
                guard year != usual else { return pupil.examined(working) }
                return pupil.examined(
                    working,
                    .init(
                        .query,
                        "Pupil \(pupil.number) is in NC year \(year); by date of birth it would be \(usual).",
                        remedy:
                            "Put it right: pru pupil edit \(pupil.number) --nc-year N, or explain it: pru note out-of-year TEXT --subject \(pupil.number)"
                    ))
            }
        },
        Rule("p-level-without-sen", "P levels are for pupils with SEN.", ["M10", "B2"]) { context in
            context.pupils.compactMap { pupil, _ in
                let grades = pupil.attainments.map(\.grade) + pupil.gradesAimedFor.map(\.grade)
                let graded = grades.filter {
                    context.set.cycle.scale($0.scale)?.onlyWithSEN.contains($0.name) ?? false
                }
                guard let first = graded.first else { return nil }
                let working = context.explaining(
                    "pupil \(pupil.number): \(first.name), \(pupil.details.sen?.inWords ?? "SEN not recorded")"
                )
                guard !pupil.details.hasSEN else { return pupil.examined(working) }
                return pupil.examined(
                    working,
                    .init(
                        .query,
                        "Pupil \(pupil.number) has \(first.name), which is for pupils with SEN, and none is recorded.",
                        remedy:
                            "Record it: pru pupil edit \(pupil.number) --sen CODE, or explain it: pru note p-level-without-sen TEXT --subject \(pupil.number)"
                    ))
            }
        },
        Rule(
            "arrival-not-assessed", "A new arrival is assessed within the first half term.", ["P5"]
        ) { context in
            context.pupils.compactMap { pupil, _ in
                guard let entered = pupil.details.entered, entered <= context.today,
                    let since = AcademicYear(of: context.today).firstDay, entered >= since
                else { return nil }
                let due = entered.adding(days: context.set.cycle.pupils.assessedWithin)
                let isAssessed = pupil.attainments.contains { $0.when == .now }
                let working = context.explaining(
                    "pupil \(pupil.number): entered \(entered.inWords), \(isAssessed ? "assessed" : "to be assessed by \(due.inWords)")"
                )
                guard !isAssessed, context.today > due else { return pupil.examined(working) }
                return pupil.examined(
                    working,
                    .init(
                        .query,
                        "Pupil \(pupil.number) came on \(entered.inWords) and was to be assessed by \(due.inWords); no assessment is recorded.",
                        remedy:
                            "Record it: pru pupil attained \(pupil.number) SUBJECT GRADE --at now, or explain it: pru note arrival-not-assessed TEXT --subject \(pupil.number)"
                    ))
            }
        },
        Rule(
            "attendance-not-improving",
            "Where attendance was an issue before, it improves at the unit, unless there is a medical reason.",
            ["M16"]
        ) { context in
            context.pupils.compactMap { pupil, _ in
                guard let attendance = pupil.attendance else { return nil }
                let working = context.explaining(
                    "pupil \(pupil.number): before \(attendance.before.inWords), now \(attendance.now.inWords)\(attendance.medical == nil ? "" : "; medical reason given")"
                )
                guard attendance.now.attended <= attendance.before.attended, attendance.medical == nil else {
                    return pupil.examined(working)
                }
                return pupil.examined(
                    working,
                    .init(
                        .query,
                        "Pupil \(pupil.number) attended \(attendance.before.attended)% before and \(attendance.now.attended)% now: it has not improved.",
                        remedy:
                            "Give the medical reason if there is one: pru pupil attendance \(pupil.number) --before P --now P --medical TEXT, or explain it: pru note attendance-not-improving TEXT --subject \(pupil.number)"
                    ))
            }
        },
        Rule(
            "pep-out-of-date",
            "The PEP of a child in care holds last year's results, with measurable targets agreed with the SIP.",
            ["M19"]
        ) { context in
            context.pupils.compactMap { pupil, _ in
                guard pupil.details.inCare == true else { return nil }
                let lacks = context.lacks(of: pupil)
                let working = context.explaining(
                    "pupil \(pupil.number), child in care: \(lacks.isEmpty ? "PEP up to date and agreed" : lacks.joined(separator: "; "))"
                )
                guard !lacks.isEmpty else { return pupil.examined(working) }
                return pupil.examined(
                    working,
                    .init(
                        .query,
                        "Pupil \(pupil.number) is a child in care: \(lacks.joined(separator: "; ")).",
                        remedy:
                            "Record it: pru pupil pep \(pupil.number) --updated DAY --agreed-with-sip DAY, or explain it: pru note pep-out-of-date TEXT --subject \(pupil.number)"
                    ))
            }
        },
        Rule(
            "zero-rated-pupil-without-target",
            "Under a zero rating every pupil has a measurable personal target.", ["M10", "M11"]
        ) { context in
            context.set.cycle.keyStages.flatMap { keyStage -> [Evaluation] in
                guard context.set.zeroRatings[keyStage.id] != nil else { return [] }
                return context.set.anticipated(in: keyStage).map { pupil in
                    let measurable = pupil.targets.count(where: \.isMeasurable)
                    let working = context.explaining(
                        "pupil \(pupil.number), \(keyStage.title): \(counted(measurable, "measurable personal target"))"
                    )
                    guard measurable == 0 else { return pupil.examined(working) }
                    return pupil.examined(
                        working,
                        .init(
                            .query,
                            "Pupil \(pupil.number): \(keyStage.title) is zero-rated, and this pupil has no measurable personal target.",
                            remedy:
                                "Set one: pru personal set \(pupil.number) SUBJECT --to GRADE --by DAY --why TEXT, or explain it: pru note zero-rated-pupil-without-target TEXT --subject \(pupil.number)"
                        ))
                }
            }
        },
        Rule(
            "pupil-named", "Nothing that leaves the register says who a pupil is.", ["M10", "P4"]
        ) { context in
            context.set.leavingTexts.map { text, pupil in
                let what = text.what.prefix(1).uppercased() + text.what.dropFirst()
                guard let pupil else { return Evaluation(text.subject, "\(what): names no pupil") }
                return Evaluation(
                    text.subject, "\(what): names pupil \(pupil)",
                    .init(
                        .error,
                        "\(what) names pupil \(pupil), and it leaves the register with the submission.",
                        remedy:
                            "Write it again without the name or UPN, by the number if need be: \(text.command)"
                    ))
            }
        },
        Rule(
            "figure-unsupported", "A figure for the cohort is what the pupils' own targets come to.",
            ["M10", "P6"]
        ) { context in
            let workings = (try? context.set.workings(explaining: false)) ?? []
            return workings.compactMap { working in
                guard let supported = working.figure else { return nil }
                let figure: Figure
                switch context.set.target(for: working.measure) {
                case .figure(let set): figure = set
                case .zeroRated(let of, _) where supported.magnitude > 0: figure = .count(0, of: of)
                case .zeroRated, .notApplicable, .missing: return nil
                }
                let measure = working.measure
                let inWords =
                    "\(measure.title): the figure is \(figure.inWords); the pupils' targets come to \(supported.inWords)"
                guard figure != supported else { return Evaluation(measure.id, inWords) }
                return Evaluation(
                    measure.id, inWords,
                    .init(
                        .query, "\(inWords).",
                        remedy:
                            "See pupil by pupil: pru target compute \(measure.keyStage ?? ""). Set it again: \(measure.setCommand), or explain it: pru note figure-unsupported TEXT --subject \(measure.id)"
                    ))
            }
        },
    ]
}

extension TargetSet.LeavingText {
    /// What to type to write it again.
    fileprivate var command: String {
        if what.hasPrefix("the reason") { return "pru target clear \(subject), then pru target zero-rate" }
        if what.hasPrefix("action") { return "pru absence action remove, then pru absence action add" }
        if what.hasPrefix("the note") { return "pru note" }
        return what.hasPrefix("what") ? "pru sign \(subject)" : "pru absence"
    }
}

extension Pupil {
    fileprivate func examined(_ working: String, _ problem: Evaluation.Problem? = nil) -> Evaluation {
        Evaluation(String(number), working, problem, pupil: number)
    }
}

extension RuleContext {
    /// What the PEP of a child in care lacks.
    fileprivate func lacks(of pupil: Pupil) -> [String] {
        var lacks: [String] = []
        let since = set.cycle.pupils.pepUpdatedSince ?? AcademicYear(of: today).firstDay
        if let updated = pupil.pep?.updated {
            if let since, updated < since { lacks.append("the PEP was last updated on \(updated.inWords)") }
        } else {
            lacks.append("no update of the PEP is recorded")
        }
        if pupil.pep?.agreedWithSIP == nil { lacks.append("its targets are not agreed with the SIP") }
        if !pupil.targets.contains(where: \.isMeasurable) { lacks.append("there is no measurable target") }
        return lacks
    }
}
