/// What several findings ask alike, each of something of its own.
private struct Question: Hashable {
    enum Kind: Hashable {
        case doubts([Doubt])
        /// What may be meant by one subject of several.
        case subject(PersonText, meant: PersonText)
        /// Of a column of a roll that was not taken, or cells of one that nobody understands.
        case column(LeftOutCell.Place, heading: String, isOfMany: Bool, read: Day)
        /// Cells of a column that were left out for one reason, of more pupils than are asked about apart.
        case cells(LeftOutCell.Place, heading: String, code: String, read: Day)
        /// What an older list says otherwise than what is recorded.
        case olderList(read: Day)
    }

    let rule: Rule.ID
    let kind: Kind
    let severity: Severity
    let answer: PersonText?

    /// Nil where the finding asks for itself alone.
    init?(_ finding: Finding) {
        switch finding.observation {
        case .personalTarget(_, _, let doubts)
        where [.personalSmart, .personalPastMeeting, .reviewOverdue, .personalBelowNow, .personalLeap]
            .contains(finding.rule):
            kind = .doubts(doubts)
        case .subject(_, let subject, let meant?): kind = .subject(subject, meant: meant)
        case .cellLeftOut(_, let cell, replacedOn: nil) where cell.isOfDoubtfulColumn || cell.isOfMany:
            kind = .column(cell.place, heading: cell.heading, isOfMany: cell.isOfMany, read: cell.day)
        case .cellLeftOut(_, let cell, _) where cell.isOfItsColumn || cell.isReplaced:
            kind = .cells(cell.place, heading: cell.heading, code: cell.code, read: cell.day)
        case .cellLeftOut(_, let cell, replacedOn: nil) where cell.isOfOlderList:
            kind = .olderList(read: cell.day)
        default: return nil
        }
        (rule, severity, answer) = (finding.rule, finding.severity, finding.answer?.text)
    }

    /// Whether each is asked about by itself: all are of one pupil, who had one cell of the column in several lists, or of few.
    func areApart(_ all: [Finding]) -> Bool {
        switch kind {
        case .column: Set(all.map(\.pupil)).count == 1
        // Of the same wrong grade it is of the column from the second on.
        case .cells(.result, _, LeftOutReason.unknownGrade.rawValue, _): Set(all.map(\.pupil)).count == 1
        case .cells: Set(all.map(\.pupil)).count <= Evaluation.mostApart
        case .doubts, .subject, .olderList: false
        }
    }
}

extension [Finding] {
    /// With one finding in the place of all that ask the same of targets, or of cells of a column, and have the same answer: a
    /// whole list may lack where the pupils start, and a whole column may have slipped.
    var askedTogether: [Finding] {
        var parts: [Question: [Finding]] = [:]
        let questions = map(Question.init)
        for (finding, question) in zip(self, questions) {
            if let question { parts[question, default: []].append(finding) }
        }
        return zip(self, questions).compactMap { finding, question in
            guard let question, let all = parts[question], all.count > 1, !question.areApart(all) else {
                return finding
            }
            return finding.topic == all[0].topic ? finding.asking(all) : nil
        }
    }
}

extension Finding {
    /// The findings that it asks together, one of each target or cell; itself where it asks of one thing. An answer is kept for
    /// each, so that another target asks of itself alone.
    package var parts: [Finding] { together.isEmpty ? [self] : together }

    fileprivate func asking(_ all: [Finding]) -> Finding {
        let cells = all.compactMap { one -> PupilCell? in
            guard case .cellLeftOut(let pupil, let cell, _) = one.observation else { return nil }
            return PupilCell(pupil: pupil, cell: cell, topic: one.topic)
        }
        let targets = all.compactMap { one -> PupilTarget? in
            guard case .personalTarget(let pupil, let target, _) = one.observation else { return nil }
            return PupilTarget(pupil: pupil, target: target)
        }
        let doubts: [Doubt] =
            if case .personalTarget(_, _, let doubts) = observation { doubts } else { [] }
        let together: Observation =
            if case .subject(_, let subject, let meant) = observation {
                .subject(of: all.flatMap(\.holders), subject, meant: meant)
            } else {
                cells.isEmpty ? .personalTargets(targets, doubts) : .cellsLeftOut(cells)
            }
        var finding = Finding(
            rule: rule, severity: severity, topic: topic, observation: together,
            remedies: (cells.isEmpty ? [] : [.importRoll]) + remedies, answeredBy: answeredBy,
            holdsUpSigning: holdsUpSigning, isOmission: isOmission)
        finding.answer = answer
        finding.together = all
        return finding
    }

    private var holders: [TargetHolder] {
        if case .subject(let holders, _, _) = observation { holders } else { [] }
    }
}
