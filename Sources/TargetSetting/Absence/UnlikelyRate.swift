/// Between which rates of absence nobody asks whether another figure was meant.
package struct UsualAbsence: Equatable, Sendable {
    /// Nil where no rate is too low.
    package let from: Percentage?
    /// Nil where no rate is too high.
    package let to: Percentage?
    /// How many percentage points two earlier figures may be from each other; nil for any.
    package let apart: Percentage?

    /// As a cycle file states it, where `from` is no higher than `to`.
    package init(from: Percentage?, to: Percentage?, apart: Percentage?) {
        self.from = from
        self.to = to
        self.apart = apart
    }

    /// Whether nobody asks about a rate: `from` and `to` are usual themselves.
    package func contains(_ rate: Percentage) -> Bool {
        from.map { rate >= $0 } ?? true && to.map { rate <= $0 } ?? true
    }
}

/// A rate of absence outside what is usual.
package struct UnlikelyRate: Equatable, Sendable {
    /// The measure that the rate is of, for which the cycle says what is usual.
    package let measure: AbsenceMeasure
    /// Which of the measure's figures it was recorded as.
    package let figure: Figure
    /// Of absence, also where an attendance was typed.
    package let rate: Percentage
    /// What it was worked out from, where it was.
    package let sessions: SessionCount?
    /// What the cycle says is usual for the measure.
    package let usual: UsualAbsence
    /// What a target is at most; nil of other figures, or where it is not known.
    package let ceiling: Percentage?

    /// Fewer than these one pupil alone has in a term: what is said to be of a unit is a share that was typed as sessions.
    static let fewSessions = 100

    /// Whether it is asked about for the number of its sessions alone.
    package var isOfFewSessions: Bool { usual.contains(rate) }

    /// Which of the figures of a measure it is.
    package enum Figure: Equatable, Sendable {
        case prior(Comparator)
        case target
        case plannedAction(Int)
        /// The actual of a year, recorded when the cycle is over.
        case result(AcademicYear)

        /// As facts have it: `actual-2008-09`, `target`, `action 1`.
        package var name: String {
            switch self {
            case .prior(let comparator): comparator.id.rawValue
            case .target: "target"
            case .plannedAction(let number): "action \(number)"
            case .result(let year): "result \(year)"
            }
        }
    }

    /// What was probably meant.
    package enum Meaning: Equatable, Sendable {
        /// The rate is of attendance, and absence is this.
        case attendance(absence: Percentage)
        /// The sessions are those attended, and these were missed.
        case attended(SessionCount)
        /// The rate is a share of 1, and the percentage is this.
        case share(Percentage)
    }

    /// Nil where nothing can be guessed that would be usual itself and could be recorded.
    package var meaning: Meaning? {
        guess.flatMap { meaning in
            let isAllowed = ceiling.map { meaning.rate <= $0 } ?? true
            return usual.contains(meaning.rate) && isAllowed ? meaning : nil
        }
    }

    private var guess: Meaning? {
        if let to = usual.to, rate > to {
            guard let sessions else { return .attendance(absence: .whole - rate) }
            return SessionCount(missed: sessions.possible - sessions.missed, possible: sessions.possible)
                .map { .attended($0) }
        }
        let isShare = sessions == nil && (1..<10).contains(rate.tenths)
        return isShare ? .share(Percentage(tenths: rate.tenths * 100)) : nil
    }
}

extension AbsenceMeasure {
    /// Nil where it is usual, or the cycle does not say what is.
    package func unlikely(
        _ rate: Percentage, as figure: UnlikelyRate.Figure = .target, sessions: SessionCount? = nil,
        ceiling: Percentage? = nil
    ) -> UnlikelyRate? {
        let isOfFew = sessions.map { $0.possible < UnlikelyRate.fewSessions } ?? false
        guard let usual, !usual.contains(rate) || isOfFew else { return nil }
        return UnlikelyRate(
            measure: self, figure: figure, rate: rate, sessions: sessions, usual: usual, ceiling: ceiling)
    }
}
