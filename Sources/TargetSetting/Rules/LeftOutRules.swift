extension Rule {
    /// What a roll did not say, or said in a way that could not be read. It stays in the register.
    static let leftOutRules: [Rule] = [
        Rule(.leftOut, ["M6"]) { context in
            context.leftOutLines.map { line, others in
                let isOfAGroup = context.set.cycle.keyStages.contains { keyStage in
                    ([line] + others).contains { one in
                        one.details.ncYear.map(keyStage.groupYears.contains) ?? true
                    }
                }
                let isTarget = line.subject != nil
                // By a list of results nobody comes on the roll.
                let isOfNobody = line.reason == .unknownPupil
                if line.isTitle || line.isMore {
                    return Evaluation(
                        .pupil(line.number), .lineLeftOut(line),
                        line.fate == .open
                            ? .omission(
                                line.isTitle ? .error : .query,
                                line.answers
                                    + [line.isTitle ? .dismissTitle(line.number) : .dismissMore(line.number)])
                            : nil)
                }
                return Evaluation(
                    .pupil(line.number), others.isEmpty ? .lineLeftOut(line) : .linesLeftOut([line] + others),
                    line.fate == .open
                        ? .omission(
                            isOfAGroup && !isTarget && !isOfNobody ? .error : .query,
                            [isTarget ? .importTargets : .importRoll] + line.settingIt
                                + [.showLine(line.number), .dismissLine(line.number)])
                        : nil)
            }
                + context.set.roll.pupils.flatMap { pupil in
                    pupil.cellsLeftOut.filter { pupil.isAsked(about: $0.cell) }
                        .map { topic, cell in
                            let isError =
                                !cell.isOfOlderList && context.set.groupDepends(on: cell, of: pupil)
                            return Evaluation(
                                topic,
                                .cellLeftOut(
                                    pupil: pupil.number, cell, replacedOn: pupil.replacedDay(of: cell)),
                                cell.isSettled
                                    ? nil
                                    : .omission(
                                        isError ? .error : .query, cell.remedies(for: pupil),
                                        isExplainable: !isError))
                        }
                }
        },
        Rule(.yearMissing, ["M6"]) { context in
            guard context.set.cycle.keyStages.contains(where: { !$0.groupYears.isEmpty }) else { return [] }
            // Where nothing says the year of many, that is one question.
            let without = context.pupils.map(\.pupil).filter { $0.details.ncYear == nil }
            let together = without.count > Evaluation.mostApart ? without : []
            let all = together.first.map { first in
                first.evaluation(
                    .yearsMissing(pupils: together.map(\.number)),
                    .error(.importRoll, .editPupil(first.number, .ncYear)))
            }
            return [all].compactMap(\.self)
                + context.pupils.filter { pupil, _ in !together.contains { $0.number == pupil.number } }.map {
                    pupil, _ in
                    pupil.evaluation(
                        .year(pupil: pupil.number, pupil.details.ncYear),
                        pupil.details.ncYear == nil ? .error(.editPupil(pupil.number, .ncYear)) : nil)
                }
        },
        Rule(.yearFromBirth, ["M6"]) { context in
            let pupils = context.pupils.map(\.pupil).filter { $0.details.ncYear != nil }
            let assumed = pupils.filter { $0.leftOut.contains(where: \.isYearFromBirth) }
            // Where nothing says the year of anybody, that is one question.
            let together = assumed.count > Evaluation.mostApart ? assumed : []
            let all = together.first.map { first in
                first.evaluation(
                    .yearsFromBirth(pupils: together.map(\.number)), .query(.importRoll, .showRoll()))
            }
            return [all].compactMap(\.self)
                + pupils.filter { pupil in !together.contains { $0.number == pupil.number } }.compactMap {
                    pupil in
                    pupil.details.ncYear.map { year in
                        let isAssumed = assumed.contains { $0.number == pupil.number }
                        return pupil.evaluation(
                            .yearFromBirth(pupil: pupil.number, year: year, isAssumed: isAssumed),
                            isAssumed ? .query(.editPupil(pupil.number, .ncYear)) : nil)
                    }
                }
        },
    ]
}

extension LeftOutLine {
    /// Setting the target by hand where another list set it otherwise.
    fileprivate var settingIt: [Remedy] {
        guard isSetOtherwise, let subject, !subject.isEmpty,
            let holder = details.upn?.description ?? details.reference?.text
        else { return [] }
        return [.setPersonal(holder: holder, subject: subject, changing: [.to])]
    }

    /// What may be done about the title of a list, or about what else it says.
    fileprivate var answers: [Remedy] {
        if remarks.contains(where: \.isOfTargetList) { return [.importTargets] }
        // What the right list then changes is asked about, or left out, as long as the wrong one stands.
        if isOfColumns, subject == nil { return [.undo, .importRoll] }
        if isOfColumns || isOfHeadings { return [subject == nil ? .importRoll : .importTargets] }
        return [isMore && subject == nil ? .recordLeaver : .showRoll()]
    }
}

extension Roll {
    /// The other lines that are asked about, and answered, with one. Of a roll, and where another list set the
    /// targets, a few are asked about apart.
    /// - Parameter lines: all, as they are now.
    func lines(askedWith line: LeftOutLine, among lines: [LeftOutLine]) -> [LeftOutLine] {
        guard line.fate == .open else { return [] }
        let unknown = lines.unknown(besides: line)
        guard unknown.isEmpty else { return unknown }
        let others = lines.filter {
            $0.number != line.number && $0.fate == .open && $0.isAsked(with: line)
        }
        let isApart = line.subject == nil ? line.reason != .unknownPupil : line.isSetOtherwise
        return isApart && others.count < Evaluation.mostApart ? [] : others
    }
}

extension RuleContext {
    /// The lines that were left out of lists, each with those that are asked about with it; these do not stand for themselves.
    fileprivate var leftOutLines: [(line: LeftOutLine, others: [LeftOutLine])] {
        var lines: [(line: LeftOutLine, others: [LeftOutLine])] = []
        var asked: Set<Int> = []
        let all = set.roll.linesNow
        for line in all where !asked.contains(line.number) {
            let others = isExplaining ? [] : set.roll.lines(askedWith: line, among: all)
            asked.formUnion(others.map(\.number))
            lines.append((line, others))
        }
        return lines
    }
}

extension Pupil {
    /// Of who has left it is asked only whether that is so, which what decides the group may tell: it was left out of the list
    /// that said the day, or of one that was read after it.
    fileprivate func isAsked(about cell: LeftOutCell) -> Bool {
        guard let left = details.left, cell.place != .field(.left) else { return true }
        return LeftOutCell.decidingGroup.contains(cell.place) && cell.day >= left
    }

    /// The cells that are asked for by themselves, each under a topic of its own.
    fileprivate var cellsLeftOut: [(topic: Topic, cell: LeftOutCell)] {
        var seen: [LeftOutCell.Place: Int] = [:]
        return leftOut.filter { !$0.isYearFromBirth }.map { cell in
            seen[cell.place, default: 0] += 1
            return (.cell(pupil: number, cell.place, nth: seen[cell.place, default: 1]), cell)
        }
    }
}

extension LeftOutCell {
    fileprivate static let decidingGroup: Set<Place> = [
        .field(.enrolment), .field(.entered), .field(.leaving), .field(.ncYear), .field(.born),
    ]

    /// Recording it, or saying that there is nothing to record.
    fileprivate func remedies(for pupil: Pupil) -> [Remedy] {
        let number = pupil.number
        switch place {
        // That there is none would take away who the pupil is, or the group.
        case .field(let field)
        where [.surname, .forename, .born, .ncYear].contains(field) && pupil.details.has(field):
            return [.editPupil(number, field)]
        // Nobody knows which of the two it says.
        case .field(.left) where reason == .markUnknown:
            return [.editPupil(number, .left), .editPupil(number, .enrolment), .clearPupil(number, .left)]
        case .field(.left) where mayBeOfLeaving:
            return [.editPupil(number, .left), .editPupil(number, .leaving), .clearPupil(number, .left)]
        case .field(let field) where isOfOlderList: return [.editPupil(number, field)]
        case .field(let field): return [.editPupil(number, field), .clearPupil(number, field)]
        case .result(let subject, .keyStage(let keyStage)):
            let isRecorded = pupil.attainments.contains { $0.place == place }
            if isRecorded, reason == .resultRecorded {
                return [
                    .recordNoResult(number, subject: subject, at: keyStage),
                    .recordEarlierResult(number, subject: subject, at: keyStage),
                ]
            }
            return [.recordEarlierResult(number, subject: subject, at: keyStage)]
                + (isRecorded ? [] : [.recordNoResult(number, subject: subject, at: keyStage)])
        case .result(let subject, .now): return [.recordAttainment(number, subject: subject)]
        case .aim: return []
        }
    }
}
