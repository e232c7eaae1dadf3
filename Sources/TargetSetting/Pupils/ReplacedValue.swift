/// What a person replaced or took away at a pupil by hand. A list that says it again is older than that, or was never put right,
/// and does not bring it back.
package struct ReplacedValue: Equatable, Sendable {
    package let place: LeftOutCell.Place
    /// As `PupilDetails.text(of:)` and `Grade.text` write it.
    package let value: String
    package let day: Day

    package init(place: LeftOutCell.Place, value: String, day: Day) {
        self.place = place
        self.value = value
        self.day = day
    }
}

extension Pupil {
    /// Keeps what a person replaced, until it is recorded again.
    mutating func noteReplaced(since before: Pupil, on today: Day) {
        let own = values
        replaced.removeAll { own[$0.place] == $0.value }
        for (place, was) in before.values.sorted(by: { $0.key.text < $1.key.text })
        where own[place] != was && !replaced.contains(where: { $0.place == place && $0.value == was }) {
            replaced.append(ReplacedValue(place: place, value: was, day: today))
        }
    }

    /// When a person replaced a value that is not what stands now; nil where nobody did.
    func replacedDay(of value: String, at place: LeftOutCell.Place) -> Day? {
        replaced.first { $0.place == place && $0.value == value }?.day
    }

    /// When a person replaced what a cell says again that was left out for that; nil where it was left out for something else.
    func replacedDay(of cell: LeftOutCell) -> Day? {
        guard cell.reason == LineProblem.Kind.replacedByHand(pupil: number, cell.place, on: cell.day).code
        else { return nil }
        return replaced.last { $0.place == cell.place && $0.day <= cell.day }?.day
    }

    /// What lists say of pupils, as it stands. Keys are what rows are matched by, and not among it; nor is where a pupil is now,
    /// of which the earlier stays recorded.
    private var values: [LeftOutCell.Place: String] {
        var values: [LeftOutCell.Place: String] = [:]
        for field in PupilDetails.Field.allCases where ![.upn, .reference].contains(field) {
            values[.field(field)] = details.text(of: field)
        }
        for attainment in attainments where attainment.when != .now {
            values[attainment.place] = attainment.grade.text
        }
        return values
    }
}

extension Grade {
    /// The scale and the grade.
    var text: String { "\(scale) \(name)" }
}

extension PupilDetails {
    /// What is said of a detail, as values are compared; nil where nothing is.
    func text(of field: Field) -> String? {
        switch field {
        case .upn: upn?.description
        case .reference: reference?.folded
        case .surname: surname?.folded
        case .forename: forename?.folded
        case .born: born?.description
        case .ncYear: ncYear.map(String.init)
        case .enrolment: enrolment?.rawValue
        case .sen: sen?.rawValue
        case .freeSchoolMeals: freeSchoolMeals.map(String.init)
        case .inCare: inCare.map(String.init)
        case .entered: entered?.description
        case .leaving: leaving?.description
        case .left: left?.description
        }
    }
}
