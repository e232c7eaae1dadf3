/// A cell of a roll that could not be taken: the pupil came in without it, and it is asked for until it comes in or
/// somebody says that it never will.
package struct LeftOutCell: Equatable, Sendable {
    /// What the cell was to say.
    package enum Place: Hashable, Sendable {
        case field(PupilDetails.Field)
        case result(subject: String, Attainment.When)
        /// What may be aimed for in the subject of a line: `Grade.text` of what was typed, on a scale of the cycle.
        case aim(String)

        /// `nc-year`, `ks1 reading` for a result and `aim gcse C` for a target.
        package var text: String {
            switch self {
            case .field(let field): field.rawValue
            case .result(let subject, let when): "\(when.text) \(subject)"
            case .aim(let grade): "aim \(grade)"
            }
        }

        /// Nil where the text is none that `text` gives.
        package init?(_ text: String) {
            let halves = text.split(separator: " ", maxSplits: 1).map(String.init)
            if let field = PupilDetails.Field(rawValue: text) {
                self = .field(field)
            } else if halves.count == 2, halves[0] == "aim" {
                self = .aim(halves[1])
            } else if halves.count == 2 {
                self = .result(subject: halves[1], Attainment.When(halves[0]))
            } else {
                return nil
            }
        }
    }

    /// What the cell was to say.
    package let place: Place
    /// As the file calls the column.
    package let heading: String
    /// What stood there; empty for an NC year that nothing said and that was taken from the date of birth.
    package let value: String
    /// The day on which it was left out.
    package let day: Day
    /// The code of the problem for which it was left out; empty where it is not known.
    package let code: String
    /// The same where something follows from it.
    package let reason: LeftOutReason?
    /// Whether it was settled by hand: recorded, or said never to come.
    package let isSettled: Bool

    /// For a cell that is left out now, or was kept; it is asked for unless it is settled.
    package init(
        place: Place, heading: String, value: String, day: Day, code: String = "", isSettled: Bool = false
    ) {
        self.place = place
        self.heading = heading
        self.value = value
        self.day = day
        self.code = code
        reason = LeftOutReason(rawValue: code)
        self.isSettled = isSettled
    }

    /// The NC year that was taken from the date of birth, because nothing said it.
    static func yearFromBirth(on day: Day) -> LeftOutCell {
        LeftOutCell(place: .field(.ncYear), heading: "", value: "", day: day)
    }

    var isYearFromBirth: Bool { place == .field(.ncYear) && value.isEmpty }

    /// What is recorded of a pupil who is in a list that says nothing of it, as `PupilDetails.text(of:)` writes it: the day of
    /// leaving, or what keeps the pupil out of a group; nil for a cell of a list.
    package var recordedBeforeList: (field: PupilDetails.Field, value: String)? {
        guard heading.isEmpty, !isYearFromBirth, case .field(let field) = place else { return nil }
        return (field, value)
    }

    /// Whether it was left out with the whole of its column, as that slipped, was sorted or has months first.
    package var isOfDoubtfulColumn: Bool {
        !heading.isEmpty && [.notKnown, .columnDisagrees, .columnInDoubt].contains(reason)
    }

    /// Whether others of its column may say the same, and mean the same: nothing where others have a tick, or a mark at a name.
    package var isOfMany: Bool { place == .field(.left) && [.blank, .markUnknown].contains(reason) }

    /// Whether it was left out for what its column says or lacks, and not for what another line or a person said of the pupil.
    package var isOfItsColumn: Bool {
        !heading.isEmpty && !isOfDoubtfulColumn
            && ![
                .replacedByHand, .columnsDisagree, .pupilTwice, .recordedAsLeft, .resultRecorded,
                .recordedAsLeaving, .recordedElsewhere, .olderList,
            ].contains(reason)
    }

    /// Whether an older list says it, and what is recorded stays.
    package var isOfOlderList: Bool { reason == .olderList }

    /// Whether a person or another list replaced what it says.
    package var isReplaced: Bool { reason == .replacedByHand }

    var settled: LeftOutCell {
        LeftOutCell(
            place: place, heading: heading, value: value, day: day, code: code, isSettled: true)
    }

    /// Whether it is the same cell, read again: where the list is in doubt, also one that says the same year in another way. What an
    /// older list said is asked about anew where a newer one says it.
    fileprivate func isSame(as other: LeftOutCell, inDoubt isInDoubt: Bool) -> Bool {
        guard place == other.place, !isOfOlderList || other.isOfOlderList else { return false }
        return value == other.value
            || isInDoubt && place == .field(.ncYear) && figures == other.figures && !figures.isEmpty
    }

    /// `10` of `Year 10` and `Y10`.
    private var figures: String { value.filter(\.isNumber) }

    /// Whether it says a year that was not taken because another is recorded.
    fileprivate var isOfOtherYear: Bool {
        place == .field(.ncYear) && (isOfOlderList || isReplaced || reason == .yearDoubtful)
    }

    /// Whether it was to be a day on which the pupil left, and cannot be read: it may be one that is to come.
    package var mayBeOfLeaving: Bool {
        place == .field(.left) && (isOfItsColumn || isOfDoubtfulColumn) && !isOfMany
            && reason != .notOnRoll
    }
}

/// What the line of a list says of a pupil, by what settles a question about an earlier one.
struct ListedCells {
    /// What it says, and what of it is not what was recorded.
    var said: Set<LeftOutCell.Place>
    var new: Set<LeftOutCell.Place>
    /// What it says not to be so, such as that the pupil has left.
    var denied: Set<LeftOutCell.Place>
    /// The results of which it says nothing: what is still asked for was not to be there.
    var blank: Set<LeftOutCell.Place>
    /// The column whose day of leaving is to come, and was taken for the expected one.
    var leavingToCome: String?
    /// Whether it tells nothing sure of NC years.
    var isInDoubt = false

    /// Whether nothing more is to be asked about a cell. What changes from list to list, an older one does not settle: only one
    /// that says something new, or is of a pupil who came in after the day.
    fileprivate func settles(_ cell: LeftOutCell, of details: PupilDetails) -> Bool {
        if blank.contains(cell.place), !cell.isSettled { return true }
        // What its column now says was taken, under another detail.
        if cell.place == .field(.left), let leavingToCome, leavingToCome == cell.heading { return true }
        if isInDoubt, cell.isOfOtherYear { return false }
        // A list that repeats what is recorded may be the older one.
        if cell.reason == .resultRecorded { return new.contains(cell.place) }
        guard cell.mayChangeBack, !cell.isSettled else { return said.contains(cell.place) }
        let isNewer = details.entered.map { $0 > cell.day } ?? false
        return new.contains(cell.place) || isNewer && said.union(denied).contains(cell.place)
    }
}

extension LeftOutCell {
    /// Whether it is about where the pupil is, and an older list says what was recorded before it. Whatever was in doubt with
    /// all of its column comes in with the list in which that was put right, and so does what agrees with a person.
    fileprivate var mayChangeBack: Bool {
        guard [.field(.enrolment), .field(.leaving), .field(.left)].contains(place) else { return false }
        return recordedBeforeList != nil
            || ![.notKnown, .columnInDoubt, .columnDisagrees, .replacedByHand, .olderList]
                .contains(reason)
    }
}

extension Pupil {
    /// Keeps the cells that could not be taken, and forgets those that came in.
    /// - Parameter list: what the list says beside them.
    mutating func keep(_ cells: [LeftOutCell], besides list: ListedCells) {
        let places = Set(cells.map(\.place))
        let kept = leftOut.filter { cell in
            // Of a day of leaving that is another now, or none, there is nothing to ask.
            if let recorded = cell.recordedBeforeList, recorded.value != details.text(of: recorded.field) {
                return false
            }
            if places.contains(cell.place) {
                return cells.contains { cell.isSame(as: $0, inDoubt: list.isInDoubt) }
            }
            return !list.settles(cell, of: details)
        }
        leftOut =
            kept
            + cells.filter { cell in !kept.contains { $0.isSame(as: cell, inDoubt: list.isInDoubt) } }
    }

    /// Says by hand what was left out, or that it never will come in.
    mutating func settle(_ places: Set<LeftOutCell.Place>) { settle { places.contains($0.place) } }

    mutating func settle(where isSaid: (LeftOutCell) -> Bool) {
        leftOut = leftOut.compactMap { cell in
            guard isSaid(cell) else { return cell }
            return cell.isYearFromBirth ? nil : cell.settled
        }
    }

    /// Takes the NC year from the date of birth where nothing says it, to be asked about.
    mutating func takeYearFromBirth(on today: Day) {
        guard details.ncYear == nil, let year = details.yearByAge(on: today), (0...14).contains(year) else {
            return
        }
        details.ncYear = year
        let isAsked = leftOut.contains { $0.place == .field(.ncYear) && !$0.isSettled }
        if !isAsked { leftOut.append(.yearFromBirth(on: today)) }
    }
}

extension PupilDetails {
    /// The NC year that the date of birth gives: born in September b to August b+1, `Y - b - 5` in the academic year Y/Y+1.
    func yearByAge(on today: Day) -> Int? {
        born.map { AcademicYear(of: today).start - AcademicYear(of: $0).start - 5 }
    }
}
