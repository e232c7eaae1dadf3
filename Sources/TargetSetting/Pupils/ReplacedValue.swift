/// What a person replaced or took away at a pupil by hand, or a list of what the pupil is counted by: a list that says it again is
/// older than that, or was never put right, and does not bring it back. And what a list changed that is asked about: a result of a key stage,
/// whether the pupil counts in a group, a target that it lowered, and one that it did not have.
package struct ReplacedValue: Equatable, Sendable {
    /// What it was said of.
    package enum Place: Hashable, Sendable {
        case cell(LeftOutCell.Place)
        /// What was aimed for, or by when, in a subject.
        case target(PersonalTarget.Part, subject: String)
        /// A result of a key stage before a list changed it: that is asked about, and lists may bring it back.
        case resultBefore(subject: String, Attainment.When)
        /// A grade aimed for that a list of targets did not have: it stands, and is asked about.
        case missedTarget(subject: String)
        /// No list of the roll had the pupil, whom a list of results brought onto it.
        case broughtByResults
        /// The pupil came with a list of the roll that had none of the others.
        case listApart
        /// A grade aimed for before a list lowered it, or raised it; `nothing` where a list added it.
        case loweredTarget(subject: String)
        case raisedTarget(subject: String)
        /// A grade aimed for before a list raised it that may be older: that is asked about.
        case takenBackTarget(subject: String)
        /// No grade, but the day of the list with which what is aimed for came.
        case listedTarget(subject: String)
        /// What stood where a list said something that took the pupil into a group, or out of it.
        case placedBefore(PupilDetails.Field)

        var isPlacedBefore: Bool { if case .placedBefore = self { true } else { false } }

        /// `nc-year`, `ks1 reading`, `target-to reading` for a target, `before-ks1 reading` for what a list changed,
        /// `missed-target reading` and `lowered-target reading` for what one did not have or lowered, and `placed leaving`.
        package var text: String {
            switch self {
            case .cell(let place): place.text
            case .target(let part, let subject): "target-\(part.rawValue) \(subject)"
            case .resultBefore(let subject, let when): "before-\(when.text) \(subject)"
            case .missedTarget(let subject): "missed-target \(subject)"
            case .broughtByResults: ReplacedValue.broughtByResults
            case .listApart: ReplacedValue.listApart
            case .loweredTarget(let subject): "lowered-target \(subject)"
            case .raisedTarget(let subject): "raised-target \(subject)"
            case .takenBackTarget(let subject): "taken-back-target \(subject)"
            case .listedTarget(let subject): "listed-target \(subject)"
            case .placedBefore(let field): "placed \(field.rawValue)"
            }
        }

        /// Nil where the text is none that `text` gives.
        package init?(_ text: String) {
            let halves = text.split(separator: " ", maxSplits: 1).map(String.init)
            if halves.count == 2,
                let part = halves[0].removingPrefix("target-").flatMap(PersonalTarget.Part.init)
            {
                self = .target(part, subject: halves[1])
            } else if halves.count == 2, halves[0] == "missed-target" {
                self = .missedTarget(subject: halves[1])
            } else if text == ReplacedValue.broughtByResults {
                self = .broughtByResults
            } else if text == ReplacedValue.listApart {
                self = .listApart
            } else if halves.count == 2, halves[0] == "lowered-target" {
                self = .loweredTarget(subject: halves[1])
            } else if halves.count == 2, halves[0] == "raised-target" {
                self = .raisedTarget(subject: halves[1])
            } else if halves.count == 2, halves[0] == "taken-back-target" {
                self = .takenBackTarget(subject: halves[1])
            } else if halves.count == 2, halves[0] == "listed-target" {
                self = .listedTarget(subject: halves[1])
            } else if halves.count == 2, halves[0] == "placed",
                let field = PupilDetails.Field(rawValue: halves[1])
            {
                self = .placedBefore(field)
            } else if halves.count == 2, let when = halves[0].removingPrefix("before-") {
                self = .resultBefore(subject: halves[1], Attainment.When(when))
            } else if let place = LeftOutCell.Place(text) {
                self = .cell(place)
            } else {
                return nil
            }
        }
    }

    private static let broughtByResults = "brought-by-results"
    private static let listApart = "list-apart"

    /// What it was said of, and why it is kept.
    package let place: Place
    /// As `PupilDetails.text(of:)`, `Grade.text` and `PersonalTarget.text(of:)` write it.
    package let value: String
    /// The day on which it was replaced.
    package let day: Day

    /// Of a value in the words in which it is kept.
    package init(place: Place, value: String, day: Day) {
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

    /// Keeps that the NC year is not that of the date of birth, as a person recorded or explained: a list that says that one is
    /// older, or was never put right.
    mutating func keepYear(on today: Day) {
        let place = ReplacedValue.Place.cell(.field(.ncYear))
        guard let usual = details.yearByAge(on: today).map(String.init), details.ncYear != nil,
            usual != details.text(of: .ncYear), replacedDay(of: usual, at: place) == nil
        else { return }
        replaced.append(ReplacedValue(place: place, value: usual, day: today))
    }

    /// Keeps that a person alone said that the pupil left, and no list, not even one without the day: one that has the pupil need not be older.
    /// - Parameter before: nil where the pupil was not on the roll.
    mutating func noteLeaver(since before: Pupil?, on today: Day) {
        guard details.left != nil else { return forgetLeaver() }
        let isListed =
            before.map { before in
                before.details.left != nil || before.missedOn != nil
                    || before.leftOut.contains { $0.place == .field(.left) }
            } ?? false
        guard !isListed, !isLeaverByHand else { return }
        replaced.append(ReplacedValue(place: .cell(.field(.left)), value: Pupil.onRoll, day: today))
    }

    /// A list says it too, or nobody does any more.
    mutating func forgetLeaver() {
        replaced.removeAll { $0.place == .cell(.field(.left)) && $0.value == Pupil.onRoll }
    }

    var isLeaverByHand: Bool { replacedDay(of: Pupil.onRoll, at: .cell(.field(.left))) != nil }

    /// What stood where a day of leaving does now.
    private static let onRoll = "on roll"

    /// What a list does not bring back that another changed: where the pupil is and what is asked for. Names are written in many
    /// ways.
    private static let moving: [PupilDetails.Field] = [
        .ncYear, .enrolment, .sen, .inCare, .entered, .leaving,
    ]

    /// Keeps what a list made another of these, until it is so again.
    mutating func noteMoved(since before: Pupil, on today: Day) {
        for field in Pupil.moving {
            let place = ReplacedValue.Place.cell(.field(field))
            let now = details.text(of: field)
            replaced.removeAll { $0.place == place && $0.value == now }
            guard let was = before.details.text(of: field), let now, was != now else { continue }
            replaced.append(ReplacedValue(place: place, value: was, day: today))
        }
    }

    /// When a person replaced a value that is not what stands now; nil where nobody did.
    func replacedDay(of value: String, at place: ReplacedValue.Place) -> Day? {
        replaced.first { $0.place == place && $0.value == value }?.day
    }

    /// A list of targets does not bring back what a person replaced, nor a target that a person took away.
    func checkIsNew(_ target: PersonalTarget) throws(LineProblem.Kind) {
        let standing = self.target(in: target.subject)
        if let recorded = standing?.grade, let grade = target.grade, recorded.scale != grade.scale {
            throw .targetOnOtherScale(pupil: number, subject: target.subject.text, recorded: recorded)
        }
        // The days of one list are often the same: beside no target they tell nothing.
        for part in standing == nil ? [.to] : PersonalTarget.replacedParts {
            let place = ReplacedValue.Place.target(part, subject: target.key)
            guard let value = target.text(of: part), value != standing?.text(of: part),
                let day = replacedDay(of: value, at: place)
            else { continue }
            throw .replacedByHand(pupil: number, place, on: day)
        }
    }

    /// When a person replaced what a cell says again that was left out for that; nil where it was left out for something else.
    func replacedDay(of cell: LeftOutCell) -> Day? {
        guard cell.isReplaced else { return nil }
        return replaced.last { $0.place == .cell(cell.place) && $0.day <= cell.day }?.day
    }

    /// What lists say of pupils, as it stands. Keys are what rows are matched by, and not among it; nor is where a pupil is now,
    /// of which the earlier stays recorded.
    private var values: [ReplacedValue.Place: String] {
        var values: [ReplacedValue.Place: String] = [:]
        for field in PupilDetails.Field.allCases where ![.upn, .reference].contains(field) {
            values[.cell(.field(field))] = details.text(of: field)
        }
        for attainment in attainments where attainment.when != .now {
            values[.cell(attainment.place)] = attainment.grade.text
        }
        for target in targets {
            for part in PersonalTarget.replacedParts {
                values[.target(part, subject: target.key)] = target.text(of: part)
            }
        }
        return values
    }
}

extension PersonalTarget {
    /// What of a target figures depend on.
    fileprivate static let replacedParts: [Part] = [.to, .by]

    /// What is aimed for, or by when, as values are compared.
    fileprivate func text(of part: Part) -> String? {
        switch (part, aim) {
        case (.to, .grade(let grade)): grade.text
        case (.to, .criterion(let text)): text.text
        case (.by, _): by.description
        default: nil
        }
    }
}

extension String {
    /// Nil where it does not begin so.
    fileprivate func removingPrefix(_ prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }
}

extension Grade {
    /// The scale and the grade.
    var text: String { "\(scale) \(name)" }

    /// Nil where the text is none that `text` gives.
    init?(text: String) {
        let halves = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard halves.count == 2 else { return nil }
        self.init(scale: Scale.ID(rawValue: halves[0]), name: halves[1])
    }
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
