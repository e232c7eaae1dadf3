import TargetSetting

extension Pupil {
    func json(in set: TargetSet, on today: Day) -> JSONOutput {
        [
            "number": .number(number), "upn": .text(details.upn?.description),
            "temporaryUPN": details.upn.map { .flag($0.isTemporary) } ?? .null,
            "reference": .text(details.reference?.text), "surname": .text(details.surname?.text),
            "forename": .text(details.forename?.text), "born": .text(details.born?.description),
            "ncYear": .number(details.ncYear), "enrolment": .text(details.enrolment?.rawValue),
            "sen": .text(details.sen?.rawValue), "fsm": details.freeSchoolMeals.map(JSONOutput.flag) ?? .null,
            "inCare": details.inCare.map(JSONOutput.flag) ?? .null,
            "entry": .text(details.entered?.description),
            "leaving": .text(details.leaving?.description), "left": .text(details.left?.description),
            "group": .text(set.group(of: self)),
            "attained": .list(
                attainments.map {
                    [
                        "subject": .text($0.subject.text), "at": .text($0.when.text),
                        "scale": .text($0.grade.scale), "grade": .text($0.grade.name),
                        "on": .text($0.day?.description), "source": .text($0.source?.text),
                    ]
                }),
            "targets": .list(targets.map { $0.json(of: self, in: set, on: today) }),
            "attendance": attendance.map {
                [
                    "before": .text($0.before.attended.description),
                    "now": .text($0.now.attended.description),
                    "medical": .text($0.medical?.text),
                ]
            } ?? .null,
            "pep": pep.map {
                [
                    "updated": .text($0.updated?.description),
                    "agreedWithSIP": .text($0.agreedWithSIP?.description),
                    "nextMeeting": .text($0.nextMeeting?.description),
                ]
            } ?? .null,
        ]
    }
}

extension TargetSet {
    /// The id of the key stage whose group a pupil is in; nil where they are in none.
    func group(of pupil: Pupil) -> String? {
        if case .group(let keyStage) = cycle.placement(of: pupil.details) { keyStage.id } else { nil }
    }
}

extension PersonalTarget {
    func json(of pupil: Pupil?, in set: TargetSet, on today: Day) -> JSONOutput {
        var criterion: String?
        if case .criterion(let text) = aim { criterion = text.text }
        let reference = pupil.flatMap { set.reference(for: self, of: $0) }
        let progress = pupil.flatMap { set.progress(of: self, of: $0, on: today) }
        return [
            "pupil": .number(pupil?.number), "subject": .text(subject.text), "grade": .text(grade?.name),
            "scale": .text(grade?.scale), "criterion": .text(criterion), "by": .text(by.description),
            "why": .text(why.text), "who": .text(who?.text), "support": .text(support?.text),
            "steps": .list(steps.map { ["by": .text($0.by.description), "what": .text($0.what.text)] }),
            "setOn": .text(setOn.description), "measurable": .flag(isMeasurable),
            "reference": reference.map { table, prior, line in
                [
                    "from": .text(prior.name), "lowerQuartile": .text(line.lowerQuartile.name),
                    "median": .text(line.median.name), "upperQuartile": .text(line.upperQuartile.name),
                    "dataset": .text(table.dataset), "year": .text(table.year), "source": .text(table.source),
                    "confidence": .text(table.confidence),
                ]
            } ?? .null,
            "progress": progress.map { ["onLine": .flag($0.isOnLine), "inWords": .text($0.inWords)] }
                ?? .null,
        ]
    }
}
