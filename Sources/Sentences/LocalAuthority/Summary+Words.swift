package import LocalAuthority
import TargetSetting

extension MeasureSummary {
    /// `13 of 45 (29%)`, `27.5 points, weighted by 45 pupils`.
    package var totalInWords: String {
        switch total {
        case .sum(let figure): figure.inWords
        case .mean(let figure, let pupils): "\(figure.inWords), weighted by \(counted(pupils, "pupil"))"
        case .none: "nothing to add up"
        }
    }

    /// Nil where every unit's figure is in the total.
    package var leftOutInWords: String? {
        leftOut.isEmpty
            ? nil
            : "Not in the mean, because the points or the number of pupils are not known: \(leftOut.inWords)."
    }
}

extension AbsenceSummary {
    /// `21.5%, weighted by 26600 sessions`.
    package var meanInWords: String {
        switch mean {
        case .rate(let rate, let sessions): "\(rate)%, weighted by \(counted(sessions, "session"))"
        case .countsPupils: "no mean: it counts pupils, and no submission says how many are on roll"
        case .none: "no mean: no unit has both a target and the sessions that were possible"
        }
    }

    /// Nil where every unit's rate is in the mean.
    package var leftOutInWords: String? {
        leftOut.isEmpty
            ? nil
            : "Not in the mean, because the sessions that were possible are not known: \(leftOut.inWords)."
    }
}

extension UnitCounts {
    /// `5 units with a figure, 1 unit zero-rated`; without what counts no unit.
    package var inWords: String {
        let parts = [
            (withFigure, "with a figure"), (zeroRated, "zero-rated"), (notApplicable, "not applicable"),
            (notSet, "not set"), (setByLA, "with the LA's own figure"),
        ]
        return parts.filter { $0.0 > 0 }.map { "\(counted($0.0, "unit")) \($0.1)" }.joined(separator: ", ")
    }
}

extension AmbitionFlag {
    /// One sentence with the figures.
    package var sentence: String {
        switch observation {
        case .sameFigure(let measure, let now, let before, let year):
            "\(measure.title): \(now.inWords), and for \(year) it was \(before.inWords)."
        case .sameRate(let measure, let rate, let year):
            "\(measure.title): \(rate)%, the same as the target for \(year)."
        case .zeroRatedAgain(let keyStage, let targets, let group, let year):
            "All \(counted(targets, "target")) of \(keyStage.title) that can be zero-rated are, 0 of \(group), as for \(year)."
        case .atCeiling(let measure, let rate, let ceiling):
            "\(measure.title): \(rate)%, as high as it may be: \(ceiling.binding.inWords)."
        case .farFromAims(let measure, let now, let years, let together):
            "\(measure.title): \(now.inWords), and the \(years) earlier years together aimed for \(together.inWords)."
        case .withoutMeasurable(let keyStage, let count, let isZeroRated):
            "\(keyStage.title)\(isZeroRated ? ", zero-rated" : ""): \(count.withMeasurableTargets) of \(counted(count.pupils, "pupil")) \(count.withMeasurableTargets == 1 ? "has" : "have") a measurable personal target."
        case .unlikely(let unlikely): unlikely.sentence
        case .source(let doubtful): doubtful.sentence
        case .farFromActual(let measure, let rate, let distance, let actual, let year):
            "\(measure.title): \(rate)%, \(distance) percentage points from the actual of \(actual)% for \(year)."
        }
    }
}

extension UnusedList {
    /// Which list was not compared, and why.
    package var sentence: String {
        let name = "The list of ‘\(cycle)’ of \(day.inWords)"
        return switch reason {
        case .ofARehearsal: "\(name) is of a rehearsal, and this is not. It was not compared."
        case .notOfARehearsal: "\(name) is not of a rehearsal, and this is. It was not compared."
        case .noneOfTheUnits: "\(name) has none of these units. It was not compared."
        case .nothingEarlier:
            "\(name) has no target of these measures for an earlier result year. It was not compared."
        }
    }
}

extension [Unit] {
    /// `Sample PRU (926/1105), Other PRU (926/1106)`.
    fileprivate var inWords: String { map { "\($0.name) (\($0.dfe))" }.joined(separator: ", ") }
}
