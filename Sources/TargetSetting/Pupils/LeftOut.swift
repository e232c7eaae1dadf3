/// A cell of a roll that could not be taken: the pupil came in without it, and it is asked for until it comes in or
/// somebody says that it never will.
package struct LeftOutCell: Equatable, Sendable {
    /// What the cell was to say.
    package enum Place: Hashable, Sendable {
        case field(PupilDetails.Field)
        case result(subject: String, Attainment.When)

        /// `nc-year`, and `ks1 reading` for a result.
        package var text: String {
            switch self {
            case .field(let field): field.rawValue
            case .result(let subject, let when): "\(when.text) \(subject)"
            }
        }

        /// Nil where the text is none that `text` gives.
        package init?(_ text: String) {
            let halves = text.split(separator: " ", maxSplits: 1).map(String.init)
            if let field = PupilDetails.Field(rawValue: text) {
                self = .field(field)
            } else if halves.count == 2 {
                self = .result(subject: halves[1], Attainment.When(halves[0]))
            } else {
                return nil
            }
        }
    }

    package let place: Place
    /// As the file calls the column.
    package let heading: String
    /// What stood there; empty for an NC year that nothing said and that was taken from the date of birth.
    package let value: String
    package let day: Day
    /// Whether it was settled by hand: recorded, or said never to come.
    package let isSettled: Bool

    package init(place: Place, heading: String, value: String, day: Day, isSettled: Bool = false) {
        self.place = place
        self.heading = heading
        self.value = value
        self.day = day
        self.isSettled = isSettled
    }

    /// The NC year that was taken from the date of birth, because nothing said it.
    static func yearFromBirth(on day: Day) -> LeftOutCell {
        LeftOutCell(place: .field(.ncYear), heading: "", value: "", day: day)
    }

    var isYearFromBirth: Bool { place == .field(.ncYear) && value.isEmpty }

    var settled: LeftOutCell {
        LeftOutCell(place: place, heading: heading, value: value, day: day, isSettled: true)
    }

    /// Whether it is the same cell, read again.
    fileprivate func isSame(as other: LeftOutCell) -> Bool { place == other.place && value == other.value }
}

/// A line of a roll that nobody came in for, because it could not be told who it is about, or a line of a list of targets that
/// was not taken. It has a number of the roll, under which what it says is kept, and erased.
package struct LeftOutLine: Equatable, Sendable {
    /// What became of it.
    package enum Fate: Equatable, Sendable {
        case open
        /// Somebody said that it never will come in.
        case dismissed
        case cameIn(pupil: Int)
    }

    package let number: Int
    /// The line of the file, 1 for the first.
    package let line: Int
    /// The column that was the reason, and what stood there; empty where it was the whole line.
    package let heading: String
    package let value: String
    /// What could be read of who it is about, and the NC year.
    package let details: PupilDetails
    /// Of a line of a list of targets the subject, empty where it could not be read; nil for a line of a roll.
    package let subject: String?
    package let day: Day
    package internal(set) var fate: Fate

    package init(
        number: Int, line: Int, heading: String, value: String, details: PupilDetails, subject: String? = nil,
        day: Day, fate: Fate
    ) {
        self.number = number
        self.line = line
        self.heading = heading
        self.value = value
        self.details = details
        self.subject = subject
        self.day = day
        self.fate = fate
    }

    /// Whether it is what is typed, by its number.
    fileprivate func isCalled(_ typed: String) -> Bool {
        [String(number), "pupil:\(number)"].contains(typed.lowercased())
    }

    /// Whether it was to be a target of the pupil's, in a subject in which there is none.
    fileprivate func mayBeTarget(of pupil: Pupil, in cycle: Cycle) -> Bool {
        guard fate == .open, let subject, isAbout(pupil.details) || bearsKey(of: pupil.details) else {
            return false
        }
        let key = cycle.key(ofSubject: subject)
        return !pupil.targets.contains { cycle.key(ofSubject: $0.subject.text) == key }
    }

    /// Whether one of these pupils came in for it.
    func cameIn(forAny pupils: [Int]) -> Bool {
        if case .cameIn(let pupil) = fate { pupils.contains(pupil) } else { false }
    }

    /// Whether it is the same line, read again.
    fileprivate func isSame(as other: LeftOutLine) -> Bool {
        heading == other.heading && value == other.value && details == other.details
            && subject == other.subject
            && (details != PupilDetails() || line == other.line)
    }

    /// Whether it has the UPN or the reference of a pupil.
    fileprivate func bearsKey(of other: PupilDetails) -> Bool {
        let reference = details.reference.map { Reference($0.text) }
        return details.upn.map { $0 == other.upn } ?? false
            || other.reference.map { its in reference.map { $0.isSame(as: Reference(its.text)) } ?? false }
                ?? false
    }

    /// Whether it can only be about a pupil of these details.
    fileprivate func isAbout(_ other: PupilDetails) -> Bool { details.isAbout(other, typed: value) }
}

extension TargetSet {
    /// The lines of lists of targets that were left out and may be what these pupils, by their numbers, have no target for.
    func targetsLeftOut(of numbers: [Int]) -> [LeftOutLine] {
        let pupils = roll.pupils.filter { numbers.contains($0.number) }
        return roll.leftOutLines.filter { line in pupils.contains { line.mayBeTarget(of: $0, in: cycle) } }
    }
}

extension PupilDetails {
    /// Whether they can only be of the pupil of the others.
    /// - Parameter value: what stood in the cell that was not taken.
    fileprivate func isAbout(_ other: PupilDetails, typed value: String) -> Bool {
        // A key that stood on another child's line tells nothing.
        let hasKey =
            upn.map { $0 == other.upn } ?? false
            || reference.map { $0.folded == other.reference?.folded } ?? false
        if hasKey, !Identity(self).contradicts(Identity(other)) { return true }
        let isNamedSo = isNamedLike(other)
        let typed = value.uppercased().filter { !$0.isWhitespace }
        if let upn = other.upn?.description, (11...15).contains(typed.utf8.count) {
            if editDistance(typed, upn) <= 2 { return isNamedSo || surname == nil }
            if born == nil { return false }
        }
        if born != nil, born != other.born { return false }
        return isNamedSo && (born != nil || (forename != nil || wholeName != nil) && other.forename != nil)
    }

    /// Whether they say anything of the child of the others: a key or the name in a cell that was not taken, or the name.
    /// - Parameter value: what stood in that cell; nil where the details are a pupil's.
    func names(_ other: PupilDetails, typed value: String?) -> Bool {
        if Identity(self).bearsName(of: Identity(other)) || isAbout(other, typed: value ?? "") { return true }
        guard let value else { return false }
        return PersonText(kept: value).folded == other.reference?.folded
            || Identity(name: PersonText(kept: value)).bearsName(of: Identity(other))
    }
}

extension PupilDetails {
    /// A surname and a forename that were written in one, in whichever order.
    var wholeName: Identity? {
        guard forename == nil, let name = surname.map({ Identity(name: $0) }), name.isFullName else {
            return nil
        }
        return name
    }

    /// Whether the surnames are the same, and the forenames where both are known.
    fileprivate func isNamedLike(_ other: PupilDetails) -> Bool {
        if let wholeName, wholeName.bearsName(of: Identity(other)) { return true }
        guard let surname, surname.folded == other.surname?.folded else { return false }
        guard let forename = forename?.folded, let otherForename = other.forename?.folded else { return true }
        return forename == otherForename
    }

    /// What of it tells who it is about, and the NC year.
    var identifying: PupilDetails {
        var details = PupilDetails()
        (details.upn, details.reference) = (upn, reference)
        (details.surname, details.forename, details.born) = (surname, forename, born)
        details.ncYear = ncYear.flatMap { (0...14).contains($0) ? $0 : nil }
        return details
    }
}

extension Pupil {
    /// Keeps the cells that could not be taken, and forgets those that came in.
    /// - Parameter blank: the results of which the file says nothing now: what is still asked for was not to be there.
    mutating func keep(
        _ cells: [LeftOutCell], cameIn: Set<LeftOutCell.Place>, blank: Set<LeftOutCell.Place>
    ) {
        let places = Set(cells.map(\.place))
        let kept = leftOut.filter { cell in
            if places.contains(cell.place) { return cells.contains { $0.isSame(as: cell) } }
            return !cameIn.contains(cell.place) && (cell.isSettled || !blank.contains(cell.place))
        }
        leftOut = kept + cells.filter { cell in !kept.contains { $0.isSame(as: cell) } }
    }

    /// Says by hand what was left out, or that it never will come in.
    mutating func settle(_ places: Set<LeftOutCell.Place>) {
        leftOut = leftOut.compactMap { cell in
            guard places.contains(cell.place) else { return cell }
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

extension Roll {
    /// Keeps the lines that were left out of a file, each once however often it is read; those of an earlier file
    /// came in where one of the pupils is whom they are about.
    mutating func keep(_ lines: [LeftOutLine], cameIn pupils: [Int]) {
        var seen: Set<Int> = []
        for line in lines {
            let known = leftOutLines.firstIndex { $0.isSame(as: line) && !seen.contains($0.number) }
            if let known {
                seen.insert(leftOutLines[known].number)
                continue
            }
            lastNumber += 1
            seen.insert(lastNumber)
            leftOutLines.append(
                LeftOutLine(
                    number: lastNumber, line: line.line, heading: line.heading, value: line.value,
                    details: line.details, subject: line.subject, day: line.day, fate: .open))
        }
        settleLines(by: pupils, except: seen)
    }

    /// Finds the lines that the pupils at these places are whom they are about.
    mutating func settleLines(by places: [Int], except seen: Set<Int> = []) {
        for index in leftOutLines.indices
        where leftOutLines[index].subject == nil && leftOutLines[index].fate == .open
            && !seen.contains(leftOutLines[index].number)
        {
            if let place = places.first(where: { leftOutLines[index].isAbout(pupils[$0].details) }) {
                leftOutLines[index].fate = .cameIn(pupil: pupils[place].number)
            }
        }
    }

    /// Finds the lines of lists of targets in whose place a target was set.
    /// - Parameter isNew: whether there was none in the subject: it may be what a line was to say whose subject could not be
    ///   read.
    mutating func settleLines(
        byTargetOf holder: TargetSet.Holder, in subject: PersonText, isNew: Bool, cycle: Cycle
    ) {
        for index in leftOutLines.indices where leftOutLines[index].fate == .open {
            let line = leftOutLines[index]
            guard let named = line.subject,
                named.isEmpty ? isNew : cycle.key(ofSubject: named) == cycle.key(ofSubject: subject.text)
            else { continue }
            switch holder {
            // Where the names beside the keys slipped, the target that came in is of the key or of the name.
            case .pupil(let place)
            where line.isAbout(pupils[place].details)
                || !named.isEmpty && line.bearsKey(of: pupils[place].details):
                leftOutLines[index].fate = .cameIn(pupil: pupils[place].number)
            case .group(let group) where line.details.reference?.folded == PersonText(kept: group.text).folded:
                leftOutLines[index].fate = .dismissed
            default: break
            }
        }
    }

    /// The line that is typed by its number; nil where there is none, or a pupil is meant.
    package func leftOutLine(_ typed: String) -> LeftOutLine? {
        guard (try? index(of: typed)) == nil else { return nil }
        return leftOutLines.first { $0.isCalled(typed) }
    }

    /// The lines that nobody came in for, and of which nobody said that it never will be.
    package var openLines: [LeftOutLine] { leftOutLines.filter { $0.fate == .open } }
}
