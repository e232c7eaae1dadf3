import TargetSetting

/// What units aimed for in earlier years, by unit and measure.
struct EarlierAims {
    /// Oldest first.
    private let aims: [Key: [Earlier]]

    struct Key: Hashable {
        let dfe: DfENumber
        let measure: String
    }

    struct Earlier {
        let year: AcademicYear
        let aim: TargetList.Aim
    }

    /// Where two lists have one result year, the one of the later day is taken.
    init(of lists: [TargetList]) {
        var byYear: [Key: [AcademicYear: TargetList.Aim]] = [:]
        for list in lists.sorted(by: { $0.day < $1.day }) {
            for unit in list.units {
                for line in unit.lines {
                    guard let year = line.resultYear else { continue }
                    byYear[Key(dfe: unit.unit.dfe, measure: line.measure), default: [:]][year] = line.aim
                }
            }
        }
        aims = byYear.mapValues { years in
            years.map { Earlier(year: $0.key, aim: $0.value) }.sorted { $0.year < $1.year }
        }
    }

    /// Those before a result year, oldest first; none where the measure has no result year.
    func aims(of unit: DfENumber, in measure: String, before year: AcademicYear?) -> [Earlier] {
        guard let year else { return [] }
        return (aims[Key(dfe: unit, measure: measure)] ?? []).filter { $0.year < year }
    }
}
