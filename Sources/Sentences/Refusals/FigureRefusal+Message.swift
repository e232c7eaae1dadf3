import TargetSetting

extension FigureRefusal {
    /// What happened, with the value.
    var message: String {
        switch self {
        case .wrongValueKind(let measure): "\(measure.title) is \(measure.value.inWords)."
        case .countAboveOutOf(let count, let of, let measure):
            "\(count) of \(of) cannot be: \(measure.title) counts pupils out of \(of). The count is from 0 to \(of)."
        case .outOfIsTheGroup(let typed, let group, let measure, let isCounted):
            "\(measure.title) is out of the whole group, \(counted(group, "pupil"))\(isCounted ? " by the roll" : ""), not \(typed)."
        case .outOfNotGiven(let measure):
            "\(measure.title) is out of \(measure.outOf.inWords), and how many they are is not said."
        case .outOfAboveGroup(let typed, let group, let measure):
            "\(measure.title) cannot be out of \(typed): the group has \(counted(group, "pupil"))."
        case .pointsImpossible(let points, let possible, let measure):
            "\(measure.title) cannot be \(points) points: it is from \(possible.lowerBound) to \(possible.upperBound)."
        case .percentOfNobody:
            "There is no percentage of 0 pupils."
        case .percentAbove100(let percent):
            "\(FigureRefusal.shown(percent)) is more than 100%. Type a percentage from 0 to 100."
        case .percentAmbiguous(let percent, let of, let counts):
            // Whole numbers that round to one percentage follow one another.
            "\(FigureRefusal.shown(percent)) of \(of) pupils is any number from \(counts.first ?? 0) to \(counts.last ?? 0)."
        case .percentImpossible(let percent, let of, let below, let above):
            "No whole number of \(counted(of, "pupil")) is \(FigureRefusal.shown(percent)): "
                + [below, above].compactMap(\.self).map {
                    "\(FigureRefusal.percent($0, of: of, like: percent)) is \(counted($0, "pupil"))"
                }
                .joined(separator: ", ") + "."
        }
    }

    private static func shown(_ percent: Percentage) -> String {
        percent.tenths % 10 == 0 ? "\(percent.tenths / 10)%" : "\(percent)%"
    }

    private static func percent(_ count: Int, of whole: Int, like typed: Percentage) -> String {
        typed.tenths % 10 == 0
            ? "\(Figure.percent(count, of: whole))%" : "\(Percentage.rate(of: count, in: whole))%"
    }
}
