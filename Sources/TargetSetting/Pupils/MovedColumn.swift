/// A column that has nearly the values that are recorded, at other pupils: it was sorted without the others, or slipped.
struct MovedColumn {
    /// What may change for many pupils, and not go round among them.
    static let fields: [PupilDetails.Field] = [
        .ncYear, .enrolment, .sen, .freeSchoolMeals, .inCare, .entered, .leaving, .left,
    ]

    /// What can slip by a row in some rows of a list.
    static let slipping: [PupilDetails.Field] = fields + [.surname, .forename, .born]

    /// Each once: a pupil may stand on several lines.
    private var pupils: Set<Int> = []
    var compared: Int { pupils.count }
    /// The cells that say something else than is recorded.
    private(set) var against: [(line: Int, heading: String, value: String)] = []
    /// How many more of a value the file has than are recorded, negative where fewer.
    private var surplus: [String: Int] = [:]
    private(set) var hasYearBack = false

    /// Compares what a line says of a pupil with what is recorded.
    mutating func add(_ field: PupilDetails.Field, of pupil: Pupil, in entry: RollEntry) {
        guard let was = pupil.details.text(of: field), let now = entry.details.text(of: field),
            pupils.insert(pupil.number).inserted, was != now
        else { return }
        let cell = entry.cell(field)
        against.append((entry.line, cell.column, cell.value))
        surplus[now, default: 0] += 1
        surplus[was, default: 0] -= 1
        let (year, before) = (entry.details.ncYear ?? 0, pupil.details.ncYear ?? 0)
        hasYearBack = hasYearBack || field != .ncYear || year < before
    }

    /// Whether a quarter of it changed and three at least, but for one the same values. Years that only go up are the next year's.
    var isMoved: Bool {
        against.count >= 3 && against.count * 4 >= compared && hasYearBack
            && surplus.values.reduce(0) { $0 + abs($1) } <= 2
    }
}

/// The names of a file, of which the surnames may stand under the forename and the forenames under the surname.
struct ExchangedNames {
    private var pupils: Set<Int> = []
    var compared: Int { pupils.count }
    /// The surnames that are forenames.
    private(set) var against: [(line: Int, heading: String, value: String)] = []
    /// As the file calls the column of forenames.
    private(set) var forename = ""

    mutating func add(_ entry: RollEntry, of pupil: Pupil) {
        let (own, its) = (Identity(pupil.details), Identity(entry.details))
        guard own.isFullName, its.isFullName, pupils.insert(pupil.number).inserted,
            own.surname?.unaccented == its.forename?.unaccented,
            own.forename?.unaccented == its.surname?.unaccented,
            own.surname?.unaccented != own.forename?.unaccented
        else { return }
        let cell = entry.cell(.surname)
        against.append((entry.line, cell.column, cell.value))
        forename = entry.cell(.forename).column
    }

    /// Whether most are. One pupil's may have been put right.
    var areDoubtful: Bool { against.count > 1 && against.count * 2 > compared }
}

/// The NC years of a file, held against its dates of birth and those on the roll.
struct YearColumn {
    private var differences: [Int] = []
    private var pupils: Set<PupilDetails> = []
    /// The cells that say another year than the date of birth.
    private(set) var against: [(line: Int, heading: String, value: String)] = []

    mutating func add(_ entry: RollEntry, born: Day?, on today: Day) {
        var details = entry.details
        details.born = details.born ?? born
        guard let year = details.ncYear, let usual = details.yearByAge(on: today),
            pupils.insert(details).inserted
        else { return }
        differences.append(year - usual)
        guard year != usual else { return }
        let cell = entry.cell(.ncYear)
        against.append((entry.line, cell.column, cell.value))
    }

    var compared: Int { differences.count }

    /// Whether most are others, and not by the same number: pupils a year behind, or a list of another year, are asked about.
    var isDoubtful: Bool {
        against.count >= 3 && against.count * 2 > compared && DayShift.most(of: differences) == nil
    }
}
