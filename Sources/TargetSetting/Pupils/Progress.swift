import Smart

/// How a pupil stands against the straight line from where they started to what they aim for (P7).
public struct LineProgress: Equatable, Sendable {
    /// Everything in one unit: grades of the scale, or tenths of what the words count.
    public let gained: Int
    public let expected: Int
    public let whole: Int
    public let start: String
    public let reached: String
    public let aim: String
    public let day: Day
    /// `grades`, or nil where tenths are counted.
    let unit: String?

    public var isOnLine: Bool { whole >= 0 ? gained >= expected : gained <= expected }

    public var inWords: String {
        func amount(_ number: Int) -> String {
            guard unit == nil else { return "\(number)" }
            return "\(number < 0 ? "-" : "")\(Tenths(abs(number)))"
        }
        let counted = unit.map { " \($0)" } ?? ""
        return
            "From \(start) to \(reached): \(amount(gained)) of \(amount(whole))\(counted) to \(aim). On \(day.inWords) the straight line asks for \(amount(expected)): \(isOnLine ? "on the line or above" : "below the line")."
    }
}

extension TargetSet {
    /// Where the pupil was when the target was set: the unit's own assessment or, without one, the last result.
    func start(of target: PersonalTarget, of pupil: Pupil) -> Attainment? {
        let all = pupil.attainments.filter { $0.key == target.key }
        let assessed = all.filter { $0.when == .now }.sorted {
            ($0.day ?? target.setOn) < ($1.day ?? target.setOn)
        }
        return assessed.last { ($0.day ?? target.setOn) <= target.setOn } ?? assessed.first
            ?? all.last { $0.when != .now }
    }

    /// Nil where nothing has been reached since, or nothing can be counted.
    public func progress(of target: PersonalTarget, of pupil: Pupil, on day: Day) -> LineProgress? {
        let review = pupil.reviews.last { $0.key == target.key && $0.on <= day }
        guard let review, target.setOn < target.by else { return nil }
        switch (target.aim, review.reached) {
        case (.grade(let aim), .grade(let reached)):
            guard let start = start(of: target, of: pupil)?.grade,
                let whole = cycle.steps(from: start, to: aim),
                let gained = cycle.steps(from: start, to: reached)
            else { return nil }
            return LineProgress(
                gained: gained, expected: target.share(of: whole, on: review.on), whole: whole,
                start: start.name, reached: reached.name, aim: aim.name, day: review.on, unit: "grades")
        case (.criterion, .value(let value)):
            guard let reading = target.reading, let start = reading.start.flatMap(Tenths.init(firstIn:)),
                let aim = reading.measure.flatMap(Tenths.init(firstIn:)),
                let reached = Tenths(firstIn: value.text)
            else { return nil }
            let whole = aim.count - start.count
            return LineProgress(
                gained: reached.count - start.count, expected: target.share(of: whole, on: review.on),
                whole: whole, start: reading.start ?? "", reached: value.text, aim: reading.measure ?? "",
                day: review.on, unit: nil)
        default: return nil
        }
    }

    /// Where the pupil is in a subject: the latest assessment, review or result.
    public func present(of pupil: Pupil, in subject: Wording) -> Grade? {
        present(of: pupil, key: subject.folded)
    }

    func present(of pupil: Pupil, key: String) -> Grade? {
        var latest: (day: Day, grade: Grade)?
        func look(_ grade: Grade, _ day: Day) {
            if let known = latest, known.day > day { return }
            latest = (day, grade)
        }
        for one in pupil.attainments where one.key == key && one.when == .now {
            if let day = one.day { look(one.grade, day) }
        }
        for review in pupil.reviews where review.key == key {
            if case .grade(let grade) = review.reached { look(grade, review.on) }
        }
        return latest?.grade ?? pupil.attainments.last { $0.key == key }?.grade
    }
}

extension PersonalTarget {
    /// The part of the way that the straight line asks for on a day, in whole units.
    fileprivate func share(of whole: Int, on day: Day) -> Int {
        let length = setOn.days(until: by)
        return whole * min(max(0, setOn.days(until: day)), length) / length
    }
}

extension Tenths {
    /// The first number that stands in a text.
    init?(firstIn text: String) {
        let digits = text.drop { !($0.isASCII && $0.isNumber) }.prefix {
            ($0.isASCII && $0.isNumber) || $0 == "."
        }
        let number = digits.last == "." ? digits.dropLast() : digits
        guard let tenths = try? Tenths(String(number)) else { return nil }
        self = tenths
    }
}
