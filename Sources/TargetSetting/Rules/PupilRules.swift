extension Rule {
    /// What is asked about each pupil. The findings, and the notes that answer them, stay in the register.
    static let pupilRules: [Rule] = [
        Rule(.outOfYear, ["M6"]) { context in
            let aged = context.pupils.compactMap { pupil, _ -> (pupil: Pupil, year: Int, usual: Int)? in
                guard let year = pupil.details.ncYear,
                    let usual = pupil.details.yearByAge(on: context.today)
                else { return nil }
                return (pupil, year, usual)
            }
            // Where most are out by the same, that is one question and not one of each pupil.
            let shift = DayShift.most(of: aged.map { $0.year - $0.usual })
            let shifted = aged.filter { $0.year - $0.usual == shift?.difference }.map(\.pupil)
            let all = shifted.first.map { first in
                first.evaluation(
                    .yearsByAge(
                        pupils: shifted.map(\.number), of: aged.count, above: shift?.difference ?? 0),
                    .query(.importRoll))
            }
            return [all].compactMap(\.self)
                + aged.filter { $0.year - $0.usual != shift?.difference }.map { pupil, year, usual in
                    pupil.evaluation(
                        .yearByAge(pupil: pupil.number, year: year, usual: usual),
                        year == usual ? nil : .query(.editPupil(pupil.number, .ncYear)))
                }
        },
        Rule(.pLevelWithoutSEN, ["M10", "B2"]) { context in
            context.pupils.compactMap { pupil, _ in
                let grades = pupil.attainments.map(\.grade) + pupil.gradesAimedFor.map(\.grade)
                let graded = grades.first {
                    context.set.cycle.scale($0.scale)?.onlyWithSEN.contains($0.name) ?? false
                }
                guard let graded else { return nil }
                return pupil.evaluation(
                    .gradeForSEN(pupil: pupil.number, graded, pupil.details.sen),
                    pupil.details.hasSEN ? nil : .query(.editPupil(pupil.number, .sen)))
            }
        },
        Rule(.resultTooEarly, ["M10", "P1"]) { context in
            context.pupils.compactMap { pupil, _ -> Evaluation? in
                guard let year = pupil.details.ncYear, !pupil.results.isEmpty else { return nil }
                let early = pupil.results.filter {
                    context.set.cycle.isToCome($0, inYear: year, on: context.today)
                }
                return pupil.evaluation(
                    .results(pupil: pupil.number, year: year, early: early),
                    early.isEmpty ? nil : .query(early.flatMap { $0.remedies(for: pupil.number) }))
            }
        },
        Rule(.arrivalNotAssessed, ["P5"]) { context in
            let arrivals = context.pupils.compactMap { pupil, _ -> Arrival? in
                guard let entered = pupil.details.entered, entered <= context.today,
                    let since = AcademicYear(of: context.today).firstDay, entered >= since
                else { return nil }
                return Arrival(
                    pupil: pupil, entered: entered,
                    due: entered.adding(days: context.set.cycle.pupils.assessedWithin))
            }
            let late = arrivals.filter { !$0.isAssessed && context.today > $0.due }
            // Where nobody was assessed, that is one question.
            let together = late.count > Evaluation.mostApart ? late.map(\.pupil) : []
            let all = together.first.map { first in
                first.evaluation(
                    .arrivals(pupils: together.map(\.number)),
                    .query(.importRoll, .recordAttainment(first.number)))
            }
            let numbers = Set(together.map(\.number))
            return [all].compactMap(\.self)
                + arrivals.filter { !numbers.contains($0.pupil.number) }.map { arrival in
                    let number = arrival.pupil.number
                    return arrival.pupil.evaluation(
                        .arrival(
                            pupil: number, entered: arrival.entered, due: arrival.due,
                            isAssessed: arrival.isAssessed),
                        arrival.isAssessed || context.today <= arrival.due
                            ? nil : .query(.recordAttainment(number)))
                }
        },
        Rule(.attendanceNotImproving, ["M16"]) { context in
            context.pupils.compactMap { pupil, _ in
                guard let attendance = pupil.attendance else { return nil }
                let isWell =
                    attendance.now.attended > attendance.before.attended || attendance.medical != nil
                return pupil.evaluation(
                    .attendance(pupil: pupil.number, attendance),
                    isWell ? nil : .query(.recordAttendance(pupil.number)))
            }
        },
        Rule(.pepOutOfDate, ["M19"]) { context in
            context.pupils.compactMap { pupil, _ in
                guard pupil.details.inCare == true else { return nil }
                let gaps = context.gaps(inPEPOf: pupil)
                return pupil.evaluation(
                    .pep(pupil: pupil.number, gaps), gaps.isEmpty ? nil : .query(.recordPEP(pupil.number)))
            }
        },
        Rule(.zeroRatedPupilWithoutTarget, ["M10", "M11"]) { context in
            context.set.cycle.keyStages.flatMap { keyStage -> [Evaluation] in
                guard context.set.zeroRatings[keyStage.id] != nil else { return [] }
                return context.set.anticipated(in: keyStage).map { pupil in
                    let measurable = pupil.targets.count(where: \.isMeasurable)
                    return pupil.evaluation(
                        .measurableTargets(pupil: pupil.number, keyStage, count: measurable),
                        measurable > 0 ? nil : .query(.setPersonal(holder: String(pupil.number))))
                }
            }
        },
        Rule(.pupilNamed, ["M10", "P4"]) { context in
            context.set.leavingTexts.map { text, mentions in
                Evaluation(
                    text.topic, .leavingText(text, mentions),
                    mentions.isEmpty
                        ? nil
                        : .query([text.rewriting].compactMap(\.self) + mentions.remediesOffRoll))
            }
        },
        Rule(.figureUnsupported, ["M10", "P6"]) { context in
            context.workings.value.compactMap { working in
                let without = working.obstacle?.pupils ?? []
                guard working.figure != nil || !without.isEmpty else { return nil }
                let (measure, supported) = (working.measure, working.soFar)
                let figure: Figure
                switch context.set.target(for: measure) {
                case .figure(let set): figure = set
                case .zeroRated(let of, _) where (supported?.amount ?? 0) > 0: figure = .count(0, of: of)
                case .zeroRated, .notApplicable, .missing: return nil
                }
                // Whoever has no target is given one.
                let target = without.first.map { [Remedy.setPersonal(holder: String($0))] } ?? []
                return Evaluation(
                    .measure(measure.id),
                    .supported(
                        measure, figure, supported: supported, counted: working.pupils(.counts),
                        others: working.pupils(.doesNotCount) + working.pupils(.notAmong),
                        untold: working.obstacle?.untold ?? UntoldPupils()),
                    figure == working.figure
                        ? nil
                        : .query(
                            [.computeTargets(keyStage: measure.keyStage)] + target
                                + [measure.setting(again: true)]))
            }
        },
        Rule(.earlierResultMissing, ["M10", "P6"]) { context in
            context.workings.value.compactMap { working in
                let measure = working.measure
                guard let progress = measure.criterion?.progress,
                    case .figure = context.set.target(for: measure)
                else { return nil }
                let pupils = working.lines.filter(\.reason.lacksEarlierResult).map(\.pupil).filter {
                    context.set.knowsNothing(of: $0, at: progress.from, in: progress.priorSubjects)
                }
                let subject = context.set.cycle.subject(PersonText(kept: progress.priorSubjects.first ?? ""))
                return Evaluation(
                    .measure(measure.id),
                    .withoutEarlierResult(measure, at: progress.from, pupils: pupils),
                    pupils.first.map {
                        .query(
                            .recordEarlierResult($0, subject: subject.text, at: progress.from),
                            .importRoll)
                    })
            }
        },
        Rule(.progressUnknown, ["M10", "P6"]) { context in
            context.workings.value.compactMap { working in
                let measure = working.measure
                guard let progress = measure.criterion?.progress,
                    case .figure = context.set.target(for: measure)
                else { return nil }
                let pupils = working.lines.filter(\.reason.isOfUnknownProgress).map(\.pupil)
                let subject = context.set.cycle.subject(PersonText(kept: progress.priorSubjects.first ?? ""))
                return Evaluation(
                    .measure(measure.id), .unknownProgress(measure, at: progress.from, pupils: pupils),
                    pupils.first.map {
                        .query(
                            .recordEarlierResult($0, subject: subject.text, at: progress.from),
                            .computeTargets(keyStage: measure.keyStage))
                    })
            }
        },
        Rule(.fewSubjects, ["M10", "P6"]) { context in
            context.workings.value.compactMap { working in
                let measure = working.measure
                guard let needed = measure.criterion?.subjectsNeeded,
                    case .figure = context.set.target(for: measure)
                else { return nil }
                let pupils = working.lines.filter(\.reason.isForFewSubjects).map(\.pupil)
                let leftOut = context.set.targetsLeftOut(of: pupils)
                return Evaluation(
                    .measure(measure.id),
                    .fewSubjects(measure, needed: needed, pupils: pupils, leftOut: leftOut),
                    pupils.first.map {
                        .query(
                            leftOut.map { .showLine($0.number) } + [
                                .setPersonal(holder: String($0)),
                                .computeTargets(keyStage: measure.keyStage),
                            ])
                    })
            }
        },
    ]
}

extension Cycle {
    /// Whether a result is of a key stage that a pupil of an NC year has not come to the end of.
    fileprivate func isToCome(_ attainment: Attainment, inYear year: Int, on today: Day) -> Bool {
        guard case .keyStage(let id) = attainment.when,
            let keyStage = keyStages.first(where: { $0.id == id }),
            let last = keyStage.years.max(), let day = keyStage.onRollOn
        else { return false }
        return year <= last && today < day
    }
}

extension Attainment {
    fileprivate func remedies(for pupil: Int) -> [Remedy] {
        [
            .clearAttainment(pupil, subject: subject.text, at: when.text),
            .recordAttainment(pupil, subject: subject.text),
        ]
    }
}

extension TargetSet {
    /// Whether neither a result at a key stage nor why there is none is recorded of a pupil.
    fileprivate func knowsNothing(of number: Int, at keyStage: KeyStage.ID, in subjects: [String]) -> Bool {
        let keys = subjects.map(cycle.key(ofSubject:))
        return !roll.pupils.contains { pupil in
            pupil.number == number
                && pupil.attainments.contains { $0.when == .keyStage(keyStage) && keys.contains($0.key) }
        }
    }
}

extension CountingReason {
    /// Whether the pupil does not count, or with fewer points, only for being aimed for in too few subjects.
    fileprivate var isForFewSubjects: Bool {
        switch self {
        case .all(let reasons): reasons.contains(where: \.isForFewSubjects)
        case .passes(_, _, _, _, _, _, let aimedIn), .points(_, _, let aimedIn): aimedIn != nil
        default: false
        }
    }
}

/// A pupil who came in this academic year, and by when they are to be assessed.
private struct Arrival {
    let pupil: Pupil
    let entered: Day
    let due: Day

    var isAssessed: Bool { pupil.attainments.contains { $0.when == .now } }
}

extension Evaluation {
    /// Of more pupils than these one thing is asked once, with all of them.
    static let mostApart = 3
}

extension Pupil {
    func evaluation(
        _ observation: Observation, _ problem: Evaluation.Problem?
    ) -> Evaluation {
        Evaluation(.pupil(number), observation, problem)
    }
}

extension RuleContext {
    /// What the PEP of a child in care lacks.
    fileprivate func gaps(inPEPOf pupil: Pupil) -> [PEPGap] {
        var gaps: [PEPGap] = []
        let since = set.cycle.pupils.pepUpdatedSince ?? AcademicYear(of: today).firstDay
        if let updated = pupil.pep?.updated {
            if let since, updated < since { gaps.append(.oldUpdate(updated)) }
        } else {
            gaps.append(.noUpdate)
        }
        if pupil.pep?.agreed == nil { gaps.append(.notAgreed) }
        if !pupil.targets.contains(where: \.isMeasurable) { gaps.append(.noMeasurableTarget) }
        return gaps
    }
}
