/// One pupil of the unit, with everything that is kept of them. It never leaves the register.
package struct Pupil: Equatable, Sendable {
    /// What the register calls the pupil wherever a name would not be right: in findings, in the journal. Never given twice.
    package let number: Int
    /// Who the pupil is and how they are registered, as it was recorded last.
    package internal(set) var details: PupilDetails
    /// Results and assessments, oldest first.
    package internal(set) var attainments: [Attainment] = []
    /// What is aimed for, in each subject once.
    package internal(set) var targets: [PersonalTarget] = []
    /// Oldest first.
    package internal(set) var reviews: [Review] = []
    /// Before the unit and at it (M16); nil until it is recorded.
    package internal(set) var attendance: Attendance?
    /// The personal education plan of a child in care (M19); nil until it is recorded.
    package internal(set) var pep: PEP?
    /// Explanations of queries about the pupil, which stay in the register too.
    package internal(set) var notes: [Note] = []
    /// The cells of rolls that could not be taken, in the order in which they were read.
    package internal(set) var leftOut: [LeftOutCell] = []
    /// The day of the first list of the whole roll that did not have the pupil, until it is settled.
    package internal(set) var missedOn: Day?
    /// The day of the first list since that had the pupil again, and may be older; nil where none had.
    package internal(set) var foundOn: Day?
    /// Names that the pupil had or is called by, none of them the pupil's own.
    package internal(set) var otherNames: [OtherName] = []
    /// What stood in the place of what is recorded now: it tells an older list, or is asked about.
    package internal(set) var replaced: [ReplacedValue] = []

    /// For reading back what was kept.
    package init(
        number: Int, details: PupilDetails, attainments: [Attainment] = [], targets: [PersonalTarget] = [],
        reviews: [Review] = [], attendance: Attendance? = nil, pep: PEP? = nil, notes: [Note] = [],
        leftOut: [LeftOutCell] = [], missedOn: Day? = nil, foundOn: Day? = nil, otherNames: [OtherName] = [],
        replaced: [ReplacedValue] = []
    ) {
        self.number = number
        self.details = details
        self.attainments = attainments
        self.targets = targets
        self.reviews = reviews
        self.attendance = attendance
        self.pep = pep
        self.notes = notes
        self.leftOut = leftOut
        self.missedOn = missedOn
        self.foundOn = foundOn
        self.otherNames = otherNames
        self.replaced = replaced
    }

    /// The attainments that are results or assessments, and not only why there is none.
    package var results: [Attainment] { attainments.filter(\.isResult) }

    /// The target in a subject, by the name it has here and in whichever letters; nil where there is none.
    package func target(in subject: PersonText) -> PersonalTarget? {
        let key = subject.folded
        return targets.first { $0.key == key }
    }
}

/// What is known of a pupil. As an entry, what is nil changes nothing.
package struct PupilDetails: Hashable, Sendable {
    /// Nil where the pupil has none yet.
    package var upn: UPN?
    /// The unit's own reference, for pupils without a UPN.
    package var reference: PersonText?
    /// As it was typed or read.
    package var surname: PersonText?
    /// As it was typed or read.
    package var forename: PersonText?
    /// The date of birth.
    package var born: Day?
    /// National Curriculum year now, 0 for Reception. It is kept, because pupils of PRUs are often out of their year.
    package var ncYear: Int?
    /// How the pupil is registered; nil where it is not said.
    package var enrolment: Enrolment?
    /// What is provided for SEN; `.none` where nothing is, nil where it is not said.
    package var sen: SEN?
    /// Whether the pupil is entitled to them; nil where it is not said.
    package var freeSchoolMeals: Bool?
    /// Whether the child is in care, and so has a PEP (M19); nil where it is not said.
    package var inCare: Bool?
    /// The day of entry; one to come is an arrival.
    package var entered: Day?
    /// The day the pupil is expected to leave.
    package var leaving: Day?
    /// The day the pupil left.
    package var left: Day?

    /// Of nothing known.
    package init() {}

    /// What people can take back with `pru pupil edit --clear`.
    package enum Field: String, CaseIterable, Sendable {
        case upn, reference, surname, forename, born
        case ncYear = "nc-year"
        case enrolment, sen
        case freeSchoolMeals = "fsm"
        case inCare = "in-care"
        case entered = "entry"
        case leaving, left
    }

    /// `Smith, Jo`, as lists are sorted; the reference or UPN where there is no name.
    package var listName: String {
        let names = [surname?.text, forename?.text].compactMap(\.self)
        return names.isEmpty
            ? reference?.text ?? upn?.description ?? "no name" : names.joined(separator: ", ")
    }

    /// `Jo Smith`.
    package var name: String {
        let names = [forename?.text, surname?.text].compactMap(\.self)
        return names.isEmpty ? listName : names.joined(separator: " ")
    }

    /// Whether anything is provided for SEN; false where it is not said.
    package var hasSEN: Bool { sen.map { $0 != .none } ?? false }

    /// What is here, with what the other says put over it.
    func filled(by other: PupilDetails) -> PupilDetails {
        var filled = self
        func fill<Value>(_ path: WritableKeyPath<PupilDetails, Value?>) {
            if let value = other[keyPath: path] { filled[keyPath: path] = value }
        }
        fill(\.upn)
        fill(\.reference)
        fill(\.surname)
        fill(\.forename)
        fill(\.born)
        fill(\.ncYear)
        fill(\.enrolment)
        fill(\.sen)
        fill(\.freeSchoolMeals)
        fill(\.inCare)
        fill(\.entered)
        fill(\.leaving)
        fill(\.left)
        return filled
    }

    mutating func clear(_ field: Field) {
        switch field {
        case .upn: upn = nil
        case .reference: reference = nil
        case .surname: surname = nil
        case .forename: forename = nil
        case .born: born = nil
        case .ncYear: ncYear = nil
        case .enrolment: enrolment = nil
        case .sen: sen = nil
        case .freeSchoolMeals: freeSchoolMeals = nil
        case .inCare: inCare = nil
        case .entered: entered = nil
        case .leaving: leaving = nil
        case .left: left = nil
        }
    }
}

/// How a pupil is registered, in the codes of the school census.
package enum Enrolment: String, CaseIterable, Sendable {
    case current = "C"
    case main = "M"
    /// Dual-registered, with the main registration elsewhere.
    case subsidiary = "S"
}

/// Provision for special educational needs, in the codes of the school census then and now.
package enum SEN: String, CaseIterable, Sendable {
    case none = "N"
    case schoolAction = "A"
    case schoolActionPlus = "P"
    case statement = "S"
    case support = "K"
    case plan = "E"
    /// There is some; the list does not say what.
    case some = "Y"
}
