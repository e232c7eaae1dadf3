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

    /// Its number on the roll, which no pupil and no other line has; 0 until the roll gives it one.
    package let number: Int
    /// The line of the file, 1 for the first.
    package let line: Int
    /// The column that was the reason, and what stood there; empty where it was the whole line.
    package let heading: String
    /// What stood in that column, as it was written; of the title of a list the title.
    package let value: String
    /// Where it is no line: what else the list says.
    package let remarks: [ListRemark]
    /// What could be read of who it is about, and the NC year.
    package let details: PupilDetails
    /// Of a line of a list of targets the subject, empty where it could not be read; nil for a line of a roll.
    package let subject: String?
    /// The day on which the list was read; of the title of the newest list, the first day that the title says.
    package let day: Day
    /// The code of the problem for which it was left out; empty where it is not known.
    package internal(set) var code: String { didSet { reason = LeftOutReason(rawValue: code) } }
    /// The same where something follows from it.
    package private(set) var reason: LeftOutReason?
    /// What else it said of the child: details and results.
    package internal(set) var said: Set<LeftOutCell.Place>
    /// Whether it still may come in, and what became of it otherwise.
    package internal(set) var fate: Fate

    /// A line as it was left out, or as the register kept it.
    /// - Parameter number: 0 where the roll has given it none yet.
    package init(
        number: Int, line: Int, heading: String, value: String, remarks: [ListRemark] = [],
        details: PupilDetails, subject: String? = nil, day: Day, code: String,
        said: Set<LeftOutCell.Place>, fate: Fate
    ) {
        self.number = number
        self.line = line
        self.heading = heading
        self.value = value
        self.remarks = remarks
        self.details = details
        self.subject = subject
        self.day = day
        self.code = code
        reason = LeftOutReason(rawValue: code)
        self.said = said
        self.fate = fate
    }

    /// Whether it is the title of a list that says that its pupils are not here now.
    package var isTitle: Bool { reason == .titleOfList || isOfTime }

    /// Whether it is a title that says of when its list is.
    var isOfTime: Bool { reason == .timeOfList }

    /// Whether it is no line: what else a list says, which nobody reads.
    package var isMore: Bool { reason == .listSaysMore }

    /// Whether it asks, beside others, if a column stands under the right heading and beside the right pupils.
    package var isOfColumns: Bool { remarks.contains(where: \.isOfColumns) }

    /// Whether it shows, beside others, results of which no heading says of when they are.
    package var isOfHeadings: Bool { remarks.contains { $0.columnWithoutTime != nil } }

    /// Whether it shows, beside others, grades of which nothing says that they are aimed for.
    package var isOfPlainHeading: Bool { remarks.contains(where: \.isOfPlainHeading) }

    /// What stood in the cell that was the reason, or what else the list says, text by text.
    var texts: [String] { isMore ? remarks.flatMap(\.texts) : [value] }

    /// Whether it aims for another grade than a target does.
    func saysOtherwise(than target: PersonalTarget) -> Bool {
        !aims.isEmpty && !(target.grade.map(aims.contains) ?? false)
    }

    /// What it may aim for, on each scale that has what was typed; empty where it is not known.
    package var aims: [Grade] {
        said.compactMap { if case .aim(let grade) = $0 { Grade(text: grade) } else { nil } }
    }

    /// Whether another list set its target, to another grade.
    package var isSetOtherwise: Bool { fate == .open && reason == .targetOtherwise }

    /// Whether it is no line: the title that says of when the newest list is that was read, with its day.
    package var isNewestList: Bool { reason == .newestList }

    /// What else a list says, as it is kept to be asked about.
    static func more(_ remarks: [ListRemark], onLine line: Int, ofTargets: Bool, on day: Day) -> LeftOutLine {
        LeftOutLine(
            number: 0, line: line, heading: "", value: "", remarks: remarks, details: PupilDetails(),
            subject: ofTargets ? "" : nil, day: day, code: LeftOutReason.listSaysMore.rawValue,
            said: [], fate: .open)
    }

    /// Whether it is asked about, and answered, with another: the lines of one list of targets that one reason left out, at
    /// their cells of one column, unless it is whose they are.
    func isAsked(with other: LeftOutLine) -> Bool {
        guard code == other.code, day == other.day, (subject == nil) == (other.subject == nil) else {
            return false
        }
        if subject == nil { return isOf(LeftOutLine.ofColumns) && heading == other.heading }
        if reason == .unknownPupil, !heading.isEmpty {
            return heading == other.heading && details == other.details
        }
        return reason == .targetTwice || reason == .targetOtherwise
            || !heading.isEmpty && heading == other.heading && !isOf(LeftOutLine.ofOnePupil)
    }

    private func isOf(_ reasons: Set<LeftOutReason>) -> Bool { reason.map(reasons.contains) ?? false }

    /// The reasons for which a whole column of a roll may leave its lines out.
    private static let ofColumns: Set<LeftOutReason> = [
        .upn, .nameUnordered, .notIdentified, .blank, .unknownPupil,
    ]

    /// The reasons that are of one pupil, or of what a person did.
    private static let ofOnePupil: Set<LeftOutReason> = [
        .anotherChild, .referenceOfAnother, .severalPupils, .unknownPupil, .upn, .replacedByHand,
    ]

    /// Whether it is what is typed, by its number.
    func isCalled(_ typed: String) -> Bool {
        [String(number), "pupil:\(number)"].contains(typed.lowercased())
    }

    /// Whether it was to be a target of the pupil's, in a subject in which there is none.
    func mayBeTarget(of pupil: Pupil, in cycle: Cycle) -> Bool {
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

    /// What stands in it, for the same line to be found by.
    var written: [String?] { [heading, value, subject] }

    /// Whether it is the same line, read again.
    func isSame(as other: LeftOutLine) -> Bool {
        !isNewestList && heading == other.heading && value == other.value && remarks == other.remarks
            && details == other.details && subject == other.subject
            && (details != PupilDetails() || line == other.line || isMore)
    }

    /// Whether it has the UPN or the reference of a pupil.
    func bearsKey(of other: PupilDetails) -> Bool {
        let reference = details.reference.map { Reference($0.text) }
        return details.upn.map { $0 == other.upn } ?? false
            || other.reference.map { its in reference.map { $0.isSame(as: Reference(its.text)) } ?? false }
                ?? false
    }

    /// Whether it bears the name of a pupil, and not another birthday.
    func bearsName(of other: PupilDetails) -> Bool { name.bearsName(of: Identity(other)) }

    /// Whether it can be about a pupil of these details: it has the key, or bears the name.
    func mayBeAbout(_ other: PupilDetails) -> Bool { bearsKey(of: other) || bearsName(of: other) }

    /// What stood where a UPN should, in capitals; nil where it is not as long as one.
    var typedUPN: String? {
        let typed = value.uppercased().filter { !$0.isWhitespace }
        return (11...15).contains(typed.utf8.count) ? typed : nil
    }

    /// Whether it can only be about a pupil on the roll: by the key, where nothing beside it speaks against that; by the name
    /// and the birthday; by a UPN in which the letter is wrong, or nearly the UPN beside the name; or by the name and the NC
    /// year of somebody who was not there yet.
    func isCertainly(about pupil: Pupil, isNew: Bool, hasNamesake: Bool, on today: Day) -> Bool {
        let its = Identity(pupil.details)
        let contradicts = Identity(details).contradicts(its)
        if bearsKey(of: pupil.details), !contradicts { return true }
        let isNamed = name.isFullName && name.bearsName(of: its)
        if isNamed, let born = details.born { return born == its.born }
        let sameYear = isOfYear(pupil.details.ncYear, on: today)
        if let typed = typedUPN, let upn = its.upn?.description, sameYear ?? true {
            if typed.suffix(12) == upn.suffix(12), details.surname == nil || its.surname != nil {
                return !contradicts
            }
            if isNamed, !hasNamesake, editDistance(typed, upn) <= 2 { return true }
        }
        return isNamed && !hasNamesake && isNew && sameYear == true && typedUPN == nil
    }

    /// Whether an NC year is the one that it says, or as many years on as went by; nil where one is not known.
    private func isOfYear(_ year: Int?, on today: Day) -> Bool? {
        guard let own = details.ncYear, let year else { return nil }
        let passed = max(0, AcademicYear(of: today).start - AcademicYear(of: day).start)
        return (own...own + passed).contains(year)
    }

    private var name: Identity { details.wholeName ?? Identity(details) }

    /// What of it tells who a child is: a name where it is whole. One column may have had both names, the surname last or before
    /// a comma.
    package var naming: PupilDetails {
        var naming = details
        if details.wholeName != nil, let text = details.surname?.text {
            let halves = text.split(separator: ",", maxSplits: 1)
            let words = (halves.count > 1 ? "\(halves[1]) \(halves[0])" : text).split(separator: " ")
            let surnames = halves.count > 1 ? halves[0].split(separator: " ").count : 1
            (naming.forename, naming.surname) = (
                PersonText(kept: words.dropLast(surnames).joined(separator: " ")),
                PersonText(kept: words.suffix(surnames).joined(separator: " "))
            )
        } else if details.surname == nil || details.forename == nil {
            (naming.surname, naming.forename) = (nil, nil)
        }
        return naming
    }

    /// Whether it is about a pupil of these details, and nothing speaks against it.
    func isAbout(_ other: PupilDetails) -> Bool { details.isAbout(other, typed: value) }
}

extension PupilDetails {
    /// Whether they are of the pupil of the others, and nothing speaks against it.
    /// - Parameter value: what stood in the cell that was not taken.
    func isAbout(_ other: PupilDetails, typed value: String) -> Bool {
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
