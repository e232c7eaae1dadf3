extension TargetSet {
    /// What one pupil's target would change, were it another: the measures of the pupil's group before and after.
    package func whatIf(_ typed: String, in subject: PersonText, aimedFor grade: String) throws(Refusal) -> [(
        before: MeasureWorking, after: MeasureWorking
    )] {
        let pupil = try roll.pupil(typed)
        guard case .group(let keyStage) = cycle.placement(of: pupil.details) else {
            throw .group(.inNoGroup(number: pupil.number))
        }
        try checkSpelling(of: subject)
        let grade = try cycle.grade(
            grade, at: cycle.keyStage(ofYear: pupil.details.ncYear)?.id, in: subject)
        let before = try workings(ofKeyStage: keyStage.id)
        let after = try workings(
            ofKeyStage: keyStage.id,
            from: .whatIf(pupil: pupil.number, subject: cycle.subject(subject), grade: grade))
        return Array(zip(before, after)).map { (before: $0, after: $1) }
    }

    /// A subject of which nothing is known may be any; one that is nearly another is meant for that.
    private func checkSpelling(of subject: PersonText) throws(Refusal) {
        let own = roll.pupils.flatMap(\.targets).map(\.subject)
        let known = Array(cycle.subjectNames.values) + own
        guard !known.contains(where: { $0.folded == cycle.key(ofSubject: subject.text) }) else { return }
        let names = Set(known.map(\.text)).sorted()
        guard let near = nearest(to: subject.text, in: names) else { return }
        throw .typed(.unknown(.subject, typed: subject.text, nearest: near, known: names))
    }

    mutating func computeTargets(of keyStage: KeyStage.ID?) throws(Refusal) -> Step {
        let workings = try workings(ofKeyStage: keyStage)
        guard !workings.isEmpty else { throw .group(.noPupilsRecorded) }
        var consequences: [Consequence] = []
        var (written, left) = (0, 0)
        for working in workings {
            let measure = working.measure
            let before = target(for: measure)
            if case .zeroRated = before {
                consequences.append(.zeroRatingLeft(measure))
                continue
            }
            guard let figure = working.figure else {
                if let obstacle = working.obstacle {
                    if case .targetsMissing = obstacle { left += 1 }
                    consequences.append(.figureNotComputed(measure, obstacle))
                }
                continue
            }
            guard figures[measure.id] != figure else { continue }
            consequences.append(.figureComputed(measure, figure, was: before))
            figures[measure.id] = figure
            written += 1
        }
        return Step(.targetsComputed(written, left: left), consequences)
    }
}
