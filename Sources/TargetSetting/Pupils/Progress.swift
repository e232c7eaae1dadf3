import TargetLanguage

/// How a pupil stands against the straight line from where they started to what they aim for (P7).
package struct LineProgress: Equatable, Sendable {
    /// What was gained, in tenths of a grade or of what the words count; negative where it was lost.
    package let gained: Int
    /// What the line asks for by `day`, in the same tenths.
    package let expected: Int
    /// The whole way, in the same tenths; negative where less of something is aimed for.
    package let whole: Int
    /// Whether what was gained is what the line asks for, or more.
    package let isOnLine: Bool
    /// Where the pupil started: a grade's name, or the number in the words.
    package let start: String
    /// Where the last review found the pupil, in the same way.
    package let reached: String
    /// What is aimed for, in the same way.
    package let aim: String
    /// The day of that review.
    package let day: Day

    fileprivate init(
        from start: (text: String, tenths: Int), to aim: (text: String, tenths: Int),
        reached: (text: String, tenths: Int), on day: Day, target: PersonalTarget
    ) {
        (self.start, self.aim, self.reached, self.day) = (start.text, aim.text, reached.text, day)
        gained = reached.tenths - start.tenths
        whole = aim.tenths - start.tenths
        let length = target.setOn.days(until: target.by)
        let gone = min(max(0, target.setOn.days(until: day)), length)
        expected = LineProgress.halfUp(whole * gone, over: length)
        isOnLine = whole >= 0 ? gained >= expected : gained <= expected
    }
}

extension LineProgress {
    /// Rounded half up, as every figure is; `length` is 1 or more.
    private static func halfUp(_ number: Int, over length: Int) -> Int {
        let (halves, rest) = (2 * number + length).quotientAndRemainder(dividingBy: 2 * length)
        return rest < 0 ? halves - 1 : halves
    }
}

extension TargetSet {
    /// Where the pupil was when the target was set: the unit's own assessment or, without one, the last result.
    func start(of target: PersonalTarget, of pupil: Pupil) -> Attainment? {
        let all = pupil.results.filter { $0.key == target.key }
        let assessed = all.filter { $0.when == .now }.sorted {
            ($0.day ?? target.setOn) < ($1.day ?? target.setOn)
        }
        return assessed.last { ($0.day ?? target.setOn) <= target.setOn } ?? assessed.first
            ?? all.last { $0.when != .now }
    }

    /// Nil where nothing has been reached since, or nothing can be counted.
    package func progress(of target: PersonalTarget, of pupil: Pupil, on day: Day) -> LineProgress? {
        let review = pupil.reviews.last { $0.key == target.key && $0.on <= day }
        guard let review, target.setOn < target.by else { return nil }
        switch (target.aim, review.reached) {
        case (.grade(let aim), .grade(let reached)):
            guard let start = start(of: target, of: pupil)?.grade,
                let whole = cycle.steps(from: start, to: aim),
                let gained = cycle.steps(from: start, to: reached)
            else { return nil }
            return LineProgress(
                from: (start.name, 0), to: (aim.name, whole * 10), reached: (reached.name, gained * 10),
                on: review.on, target: target)
        case (.criterion, .value(let value)):
            guard let reading = target.reading, let start = reading.start.flatMap(Amount.init(firstIn:)),
                let aim = reading.measure.flatMap(Amount.init(firstIn:)),
                let reached = Amount(firstIn: value.text)
            else { return nil }
            return LineProgress(
                from: ("\(start)", start.tenths), to: ("\(aim)", aim.tenths),
                reached: ("\(reached)", reached.tenths), on: review.on, target: target)
        default: return nil
        }
    }

    /// Where the pupil is in a subject: the latest assessment, review or result.
    package func present(of pupil: Pupil, in subject: PersonText) -> Grade? {
        present(of: pupil, key: subject.folded)
    }

    func present(of pupil: Pupil, key: String) -> Grade? {
        present(of: pupil, key: key) { _ in true } ?? pupil.results.last { $0.key == key }?.grade
    }

    /// The latest assessment or review on a day that counts.
    func present(of pupil: Pupil, key: String, on counts: (Day) -> Bool) -> Grade? {
        var latest: (day: Day, grade: Grade)?
        func look(_ grade: Grade, _ day: Day) {
            guard counts(day) else { return }
            if let known = latest, known.day > day { return }
            latest = (day, grade)
        }
        for one in pupil.attainments where one.key == key && one.when == .now {
            if let day = one.day { look(one.grade, day) }
        }
        for review in pupil.reviews where review.key == key {
            if case .grade(let grade) = review.reached { look(grade, review.on) }
        }
        return latest?.grade
    }
}

/// What the words of a target count, such as words a minute.
package struct Amount: Tenths {
    /// The number in the words, in tenths of what it counts.
    package let tenths: Int

    /// So many tenths of what the words count.
    package init(tenths: Int) { self.tenths = tenths }
}

extension Tenths {
    /// The first number that stands in a text.
    init?(firstIn text: String) {
        let digits = text.drop { !($0.isASCII && $0.isNumber) }.prefix {
            ($0.isASCII && $0.isNumber) || $0 == "."
        }
        let number = digits.last == "." ? digits.dropLast() : digits
        guard let tenths = try? Self(String(number)) else { return nil }
        self = tenths
    }
}

extension Cycle {
    /// The grade to reach after an earlier one, where levels cannot be counted.
    func expected(after prior: Grade, by progress: Progress) -> String? {
        progress.expected[prior.name]
            ?? scale(prior.scale).flatMap { progress.expected[$0.levelName(of: prior.name)] }
    }
}
