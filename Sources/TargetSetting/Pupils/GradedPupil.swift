/// One pupil with the grade that counts in each subject.
struct GradedPupil {
    let number: Int
    private let pupil: Pupil
    private let grader: Grader
    private let grades: [SubjectGrade]
    private let keyStage: KeyStage.ID
    /// The subjects in which the target is in words of a grade.
    private let wordsOfGrades: [PersonText]

    private var cycle: Cycle { grader.cycle }

    init(_ pupil: Pupil, by grader: Grader, from source: GradeSource, keyStage: KeyStage.ID) {
        number = pupil.number
        self.pupil = pupil
        self.grader = grader
        self.keyStage = keyStage
        let grades: [SubjectGrade]
        switch source {
        case .personalTargets: grades = pupil.gradesAimedFor
        case .whatIf(let number, let subject, let grade) where number == pupil.number:
            let aims = pupil.gradesAimedFor
            // Another grade, by the day that the target is for.
            let other = SubjectGrade(
                subject: subject, key: subject.folded, grade: grade, by: pupil.target(in: subject)?.by)
            grades = [other] + aims.filter { $0.key != other.key }
        case .whatIf: grades = pupil.gradesAimedFor
        case .results:
            grades = pupil.results.filter { $0.when == .keyStage(keyStage) }
                .map { SubjectGrade(subject: $0.subject, key: $0.key, grade: $0.grade, by: nil) }
        }
        self.grades = grades.examinations(by: grader)
        wordsOfGrades = grader.isOfResults ? [] : pupil.wordsOfGrades(besides: source)
    }

    /// Whether a pupil meets a criterion, and why.
    struct Meeting {
        /// Nil where it cannot be told, as of a grade on another scale than the criterion's.
        let isMet: Bool?
        let reason: CountingReason
    }

    func meets(_ criterion: Criterion) -> Meeting {
        switch criterion {
        case .described: Meeting(isMet: false, reason: .all([]))
        case .points: Meeting(isMet: true, reason: .all([]))
        case .all(let criteria): all(criteria.map(meets))
        case .reaches(let scale, let grade, let subjects):
            all(subjects.map { reaches(grade, on: scale, in: $0) })
        case .progresses(let progress): all(progress.subjects.map { progresses(progress, in: $0) })
        case .passes(let passes): self.passes(passes)
        }
    }

    private func all(_ meetings: [Meeting]) -> Meeting {
        Meeting(isMet: meetings.areAllMet, reason: .all(meetings.map(\.reason)))
    }

    private func reaches(_ wanted: String, on scale: Scale.ID, in subject: String) -> Meeting {
        guard let grade = grade(in: subject) else {
            let isInWords = wordsOfGrades.contains { grader.key($0.text) == grader.key(subject) }
            return isInWords
                ? Meeting(isMet: nil, reason: .inWords(subject))
                : Meeting(isMet: false, reason: missing(in: subject))
        }
        guard grade.scale == scale else {
            return Meeting(
                isMet: cycle.isBelow(grade, scale) ? false : nil, reason: offScale(grade, scale, subject))
        }
        guard let isMet = cycle.reaches(grade, wanted, on: scale) else {
            return Meeting(isMet: nil, reason: .undecided(subject: subject, grade.name, at: wanted))
        }
        return Meeting(
            isMet: isMet, reason: .grade(subject: subject, grade.name, below: isMet ? nil : wanted))
    }

    private func progresses(_ progress: Progress, in subject: String) -> Meeting {
        guard let prior = prior(for: progress) else {
            return Meeting(isMet: false, reason: .noResult(at: progress.from, subjects: [subject]))
        }
        if let expected = cycle.expected(after: prior, by: progress) {
            let reached = reaches(expected, on: progress.scale, in: subject)
            return Meeting(
                isMet: reached.isMet,
                reason: .expected(
                    from: progress.from, prior.name, expected, reached: reached.reason))
        }
        guard let grade = grade(in: subject) else {
            return Meeting(
                isMet: false, reason: .after(from: progress.from, prior.name, missing(in: subject)))
        }
        guard grade.scale == progress.scale || cycle.isBelow(grade, progress.scale) else {
            return Meeting(
                isMet: nil,
                reason: .after(from: progress.from, prior.name, offScale(grade, progress.scale, subject)))
        }
        guard prior.scale == grade.scale, let scale = cycle.scale(grade.scale),
            let low = scale.wholeLevel(of: prior.name), let high = scale.wholeLevel(of: grade.name)
        else {
            return Meeting(
                isMet: false, reason: .unknownProgress(from: progress.from, prior.name, to: grade.name))
        }
        return Meeting(
            isMet: high - low >= progress.levels,
            reason: .levels(subject: subject, prior.name, to: grade.name, high - low))
    }

    private func offScale(_ grade: Grade, _ scale: Scale.ID, _ subject: String) -> CountingReason {
        .offScale(subject: subject, grade.name, scale: cycle.scale(scale)?.title ?? scale.rawValue)
    }

    /// The earlier result that progress is counted from: the first subject of those that has one.
    func prior(for progress: Progress) -> Grade? {
        progress.priorSubjects.lazy.compactMap { result(at: progress.from, in: $0) }.first
    }

    private func passes(_ passes: Passes) -> Meeting {
        let named = passes.including.map { subject -> Meeting in
            let reached = reaches(passes.grade, on: passes.scale, in: subject)
            // An equivalent counts towards the number alone: the cycle says so.
            let isEquivalent = grade(in: subject).map { passes.equivalents[$0.scale] != nil } ?? false
            return Meeting(isMet: reached.isMet ?? (isEquivalent ? false : nil), reason: reached.reason)
        }
        let passed = gradesInTime.filter { isPassed($0.grade, passes) == true }
        let counted = passed.filter(isExamined)
        let offScale = grades(offScale: passes.scale).filter { passes.equivalents[$0.grade.scale] == nil }
        let undecided = gradesInTime.filter { isExamined($0) && isPassed($0.grade, passes) == nil }
        let inWords = wordsOfGrades.filter { !grader.notExamined.contains(grader.key($0.text)) }
        let isEnough =
            counted.number >= passes.number
            ? true
            : counted.number + offScale.number + undecided.number + inWords.count < passes.number
                ? false : nil
        let examined = gradesInTime.filter(isExamined).number
        let isShort =
            !grader.isOfResults && isEnough == false && examined < passes.number
            && named.areAllMet == true
        let number = Meeting(
            isMet: isEnough,
            reason: .passes(
                counted.flatMap { Array(repeating: $0.subject.text, count: $0.counts) }, grade: passes.grade,
                needed: passes.number,
                including: named.map(\.reason),
                notExamined: passed.filter { !isExamined($0) }.map(\.reason),
                untold: isEnough == nil
                    ? offScale.map { self.offScale($0.grade, passes.scale, $0.subject.text) }
                        + inWords.map { .inWords($0.text) }
                        + undecided.map {
                            .undecided(
                                subject: $0.subject.text, $0.grade.name,
                                at: passes.equivalents[$0.grade.scale] ?? passes.grade)
                        } : [],
                onlyAimedIn: isShort ? examined : nil))
        return Meeting(isMet: ([number] + named).areAllMet, reason: number.reason)
    }

    /// Whether it is one of the passes, as an equivalent too; nil where it cannot be told.
    private func isPassed(_ grade: Grade, _ passes: Passes) -> Bool? {
        let least = grade.scale == passes.scale ? passes.grade : passes.equivalents[grade.scale]
        return least.map { cycle.reaches(grade, $0, on: grade.scale) } ?? false
    }

    /// What is on another scale than is counted, and of no other qualification of the key stage: it may stand for anything.
    private func grades(offScale scale: Scale.ID) -> [SubjectGrade] {
        gradesInTime.filter { one in
            one.grade.scale != scale && isExamined(one) && !isOfKeyStage(one.grade)
                && !cycle.isBelow(one.grade, scale)
        }
    }

    /// Whether it is a grade of the key stage's own results.
    private func isOfKeyStage(_ grade: Grade) -> Bool {
        cycle.scale(grade.scale)?.keyStages.contains(keyStage) ?? false
    }

    /// The grades that stand in the way of points, each on another scale; nil where none does.
    func reasonWithoutPoints(on scale: Scale.ID) -> CountingReason? {
        let offScale = grades(offScale: scale)
        return offScale.isEmpty
            ? nil : .all(offScale.map { self.offScale($0.grade, scale, $0.subject.text) })
    }

    private func isExamined(_ one: SubjectGrade) -> Bool { !grader.notExamined.contains(one.key) }

    /// What the pupil's best grades come to.
    func points(on scale: Scale.ID, _ slots: [PointSlot]) -> (sum: Points, reason: CountingReason) {
        let values = cycle.scale(scale)?.points ?? [:]
        // What has no points fills a slot that nothing else does: it is aimed for, and adds nothing.
        var left = gradesInTime.flatMap { one in
            let result = (
                subject: one.subject, key: one.key, name: one.grade.name,
                points: one.grade.scale == scale ? values[one.grade.name] : nil
            )
            return Array(repeating: result, count: one.counts)
        }.sorted { ($0.points?.tenths ?? -1) > ($1.points?.tenths ?? -1) }
        var (sum, filled) = (0, 0)
        var taken: [CountingReason.Slot] = []
        for slot in slots {
            let wanted = Set(slot.subjects.map(grader.key))
            for _ in 0..<slot.best {
                guard
                    let index = left.firstIndex(where: {
                        wanted.isEmpty ? !grader.notExamined.contains($0.key) : wanted.contains($0.key)
                    })
                else { break }
                let one = left.remove(at: index)
                filled += 1
                guard let points = one.points else { continue }
                sum += points.tenths * slot.times
                taken.append(.init(subject: one.subject.text, grade: one.name, times: slot.times))
            }
        }
        let isShort = !grader.isOfResults && filled < slots.reduce(0) { $0 + $1.most }
        return (
            Points(tenths: sum),
            .points(Points(tenths: sum), taken, onlyAimedIn: isShort ? filled : nil)
        )
    }

    /// What there is nothing of, a target or a result, in some of the subjects; nil where there is one in each. Where no
    /// subject is named, one in any will do.
    /// - Parameter needed: of each of these lists one subject.
    func reasonUntold(_ needed: [[String]]) -> CountingReason? {
        guard !needed.isEmpty else { return gradesInTime.isEmpty ? missing(in: nil) : nil }
        let missing = needed.filter { subjects in
            let keys = subjects.map(grader.key)
            return !gradesInTime.contains { keys.contains($0.key) }
        }
        return missing.isEmpty ? nil : .all(missing.map { self.missing(in: $0.first) })
    }

    /// The examinations that were aimed for and of which there is no result yet: each may be one that counts. Nil where there is none.
    var reasonPending: CountingReason? {
        guard grader.isOfResults else { return nil }
        let known = Set(grades.map(\.key))
        let pending = pupil.gradesAimedFor.examinations(by: grader).filter { one in
            isExamined(one) && !known.contains(one.key)
                && grader.lastDay.map { last in one.by.map { $0 <= last } ?? true } ?? true
        }
        return pending.isEmpty ? nil : .all(pending.map { missing(in: $0.subject.text) })
    }

    /// Why the pupil is not among those that a measure is out of; nil where they are, or where it cannot be told.
    func reasonNotAmong(_ outOf: Measure.OutOf) -> CountingReason? {
        guard case .some(_, let who?) = outOf else { return nil }
        switch who {
        case .taking(let scale, let subject):
            guard let grade = grade(in: subject) else { return missing(in: subject) }
            // A grade of another qualification of the key stage says that it is taken instead; a level says nothing.
            return grade.scale != scale && isOfKeyStage(grade) ? offScale(grade, scale, subject) : nil
        case .withResult(let keyStage, let subjects):
            return subjects.contains { result(at: keyStage, in: $0) != nil }
                ? nil : .noResult(at: keyStage, subjects: subjects)
        }
    }

    /// What is aimed for later than the results that a measure is of does not count in it.
    private var gradesInTime: [SubjectGrade] {
        guard let last = grader.lastDay else { return grades }
        return grades.filter { $0.by.map { $0 <= last } ?? true }
    }

    /// - Parameter subject: nil for any.
    private func missing(in subject: String?) -> CountingReason {
        guard let subject else {
            if let one = grades.first, let late = one.by {
                return .tooLate(subject: one.subject.text, by: late)
            }
            return grader.isOfResults ? .noResults : .noTargets
        }
        let key = grader.key(subject)
        if let late = grades.first(where: { $0.key == key })?.by {
            return .tooLate(subject: subject, by: late)
        }
        return grader.isOfResults ? .noResultIn(subject) : .noTargetIn(subject)
    }

    private func grade(in subject: String) -> Grade? {
        let key = grader.key(subject)
        return gradesInTime.first { $0.key == key }?.grade
    }

    private func result(at keyStage: KeyStage.ID, in subject: String) -> Grade? {
        let key = grader.key(subject)
        return pupil.results.last { $0.key == key && $0.when == .keyStage(keyStage) }?.grade
    }
}

extension [GradedPupil.Meeting] {
    /// Nil where of one it cannot be told.
    fileprivate var areAllMet: Bool? {
        contains { $0.isMet == nil } ? nil : allSatisfy { $0.isMet == true }
    }
}
