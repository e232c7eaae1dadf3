import GRDB
import TargetSetting

extension Roll {
    /// The pupils, each table read once.
    /// - Throws: `KeptValue.Unreadable` where something was not written by `pru`.
    init(in database: Database) throws {
        var steps = try database.lists("target_step", by: "target") { row in
            PersonalTarget.Step(by: try row.day("by_day"), what: try row.text("what"))
        }
        let readings = Readings()
        var targets = try database.lists("personal_target") { row in
            try PersonalTarget(
                row, readings, steps: steps.take(of: row.value("pupil"), row.value("position")))
        }
        var attainments = try database.lists("attainment", Attainment.init)
        var reviews = try database.lists("review", Review.init)
        var attendances = try database.lists("attendance", Attendance.init)
        var peps = try database.lists("pep") { row in
            PEP(
                updated: try row.day(ifAny: "updated"), agreed: try row.day(ifAny: "agreed"),
                nextMeeting: try row.day(ifAny: "next_meeting"))
        }
        var notes = try database.lists("pupil_note") { row in try Note(row) { Topic(ofPupil: $0) } }
        var leftOut = try database.lists("left_out_cell", LeftOutCell.init)
        var missed = try database.lists("missed_pupil") { row in
            (on: try row.day("day"), foundOn: try row.day(ifAny: "found"))
        }
        var otherNames = try database.lists("other_name", OtherName.init)
        var replaced = try database.lists("replaced_value", ReplacedValue.init)
        let pupils = try database.rows("SELECT * FROM pupil ORDER BY number") { row in
            let number: Int = try row.value("number")
            let miss = missed.take(of: number).first
            return Pupil(
                number: number, details: try PupilDetails(row), attainments: attainments.take(of: number),
                targets: targets.take(of: number), reviews: reviews.take(of: number),
                attendance: attendances.take(of: number).first, pep: peps.take(of: number).first,
                notes: notes.take(of: number), leftOut: leftOut.take(of: number),
                missedOn: miss?.on, foundOn: miss?.foundOn, otherNames: otherNames.take(of: number),
                replaced: replaced.take(of: number))
        }
        // Nothing is of a pupil, or a step to a target, who is not there.
        guard steps.isEmpty, targets.isEmpty, attainments.isEmpty, reviews.isEmpty, attendances.isEmpty,
            peps.isEmpty, notes.isEmpty, leftOut.isEmpty, missed.isEmpty, otherNames.isEmpty,
            replaced.isEmpty
        else { throw KeptValue.Unreadable() }
        self.init(
            pupils: pupils,
            groupTargets: try database.rows(
                "SELECT * FROM group_target ORDER BY position", GroupTarget.init),
            lastNumber: try database.rows("SELECT * FROM roll") { try $0.value("last_number") as Int }.first
                ?? 0,
            erased: try database.rows("SELECT pupil FROM erased_pupil ORDER BY pupil") {
                try $0.value("pupil") as Int
            },
            leftOutLines: try database.rows(
                "SELECT * FROM left_out_line ORDER BY pupil", LeftOutLine.init),
            notesOffRoll: try database.lists("off_roll_note") { row in
                try Note(row) { Topic(ofPupil: $0) }
            }.byPupil())
        removed = RemovedPupils(try removed(in: database))
    }
}

/// The lists of a table in the order of the pupils, from which they are taken one after another. A dictionary would cost
/// more to make than the rows of a unit to read.
private struct PupilLists<Value> {
    typealias Holder = (pupil: Int, other: Int)

    private var lists: [(holder: Holder, values: [Value])] = []
    private var taken = 0

    /// Whether every list was taken.
    var isEmpty: Bool { taken == lists.count }

    /// - Parameter position: where it stands in its list, which counts from 0.
    mutating func add(_ value: Value, of holder: Holder, at position: Int) throws {
        if lists.last.map({ $0.holder != holder }) ?? true { lists.append((holder, [])) }
        guard position == lists[lists.count - 1].values.count else { throw KeptValue.Unreadable() }
        lists[lists.count - 1].values.append(value)
    }

    /// Those of numbers that need be no pupils' on the roll.
    func byPupil() throws -> [Int: [Value]] {
        try lists.reduce(into: [:]) {
            guard $0.updateValue($1.values, forKey: $1.holder.pupil) == nil else {
                throw KeptValue.Unreadable()
            }
        }
    }

    /// The list of whoever comes next; empty where that is somebody else.
    mutating func take(of pupil: Int, _ other: Int = 0) -> [Value] {
        guard taken < lists.count, lists[taken].holder == (pupil, other) else { return [] }
        defer { taken += 1 }
        return lists[taken].values
    }
}

extension Database {
    /// Reads a table of pupils.
    /// - Parameter other: a column that tells a pupil's lists from each other.
    fileprivate func lists<Value>(
        _ table: String, _ read: (RecordReader) throws -> Value
    ) throws -> PupilLists<Value> {
        try lists(table, by: nil, read)
    }

    fileprivate func lists<Value>(
        _ table: String, by other: String?, _ read: (RecordReader) throws -> Value
    ) throws -> PupilLists<Value> {
        // Without a rowid, a table's rows come in the order of its primary key: pupil, other, position.
        var lists = PupilLists<Value>()
        try rows("SELECT * FROM \(table)") { row in
            let holder = (
                pupil: try row.value("pupil") as Int, other: try other.map { try row.value($0) } ?? 0
            )
            try lists.add(read(row), of: holder, at: row.value(ifAny: "position") ?? 0)
        }
        return lists
    }
}

extension PupilDetails {
    /// What tells who it is, and the NC year.
    init(naming row: RecordReader) throws {
        self.init()
        upn = try row.value(ifAny: "upn").map(UPN.init(kept:))
        reference = try row.text(ifAny: "reference")
        surname = try row.text(ifAny: "surname")
        forename = try row.text(ifAny: "forename")
        born = try row.day(ifAny: "born")
        ncYear = try row.value(ifAny: "nc_year")
    }

    fileprivate init(_ row: RecordReader) throws {
        try self.init(naming: row)
        enrolment = try row.raw(Enrolment.self, ifAny: "enrolment")
        sen = try row.raw(SEN.self, ifAny: "sen")
        freeSchoolMeals = try row.value(ifAny: "free_school_meals")
        inCare = try row.value(ifAny: "in_care")
        entered = try row.day(ifAny: "entered")
        leaving = try row.day(ifAny: "leaving")
        left = try row.day(ifAny: "left_on")
    }
}

extension Attainment {
    fileprivate init(_ row: RecordReader) throws {
        self.init(
            subject: try row.text("subject"), when: When(try row.value("at")),
            grade: Grade(scale: try row.value("scale"), name: try row.value("grade")),
            day: try row.day(ifAny: "day"), source: try row.text(ifAny: "source"))
    }
}

extension OtherName {
    init(_ row: RecordReader) throws {
        self.init(try row.raw(Part.self, "part"), try row.text("name"))
    }
}

extension ReplacedValue {
    fileprivate init(_ row: RecordReader) throws {
        guard let place = Place(try row.value("place")) else { throw KeptValue.Unreadable() }
        self.init(place: place, value: try row.value("value"), day: try row.day("day"))
    }
}

extension LeftOutCell {
    fileprivate init(_ row: RecordReader) throws {
        guard let place = Place(try row.value("place")) else { throw KeptValue.Unreadable() }
        self.init(
            place: place, heading: try row.value("heading"), value: try row.value("value"),
            day: try row.day("day"), code: try row.value(ifAny: "reason") ?? "",
            isSettled: try row.value("settled"))
    }
}

extension LeftOutLine {
    fileprivate init(_ row: RecordReader) throws { try self.init(row, number: row.value("pupil")) }

    /// - Parameter number: the number of the roll, which the journal has beside the row.
    init(_ row: RecordReader, number: Int) throws {
        let fate: Fate =
            switch try row.value(ifAny: "fate") as Int? {
            case nil: .open
            case 0?: .dismissed
            case let pupil?: .cameIn(pupil: pupil)
            }
        // The journal has rows of earlier versions too.
        let reason: String = try row.value(ifAny: "reason") ?? ""
        let (value, isMore): (String, Bool) = (
            try row.value("value"), reason == LeftOutReason.listSaysMore.rawValue
        )
        self.init(
            number: number, line: try row.value("line"), heading: try row.value("heading"),
            value: isMore ? "" : value, remarks: isMore ? [ListRemark](kept: value) : [],
            details: try PupilDetails(naming: row),
            subject: try row.value(ifAny: "subject"), day: try row.day("day"), code: reason,
            said: try Set(
                (row.value(ifAny: "said") ?? "").split(separator: "\n").map { text in
                    guard let place = LeftOutCell.Place(String(text)) else { throw KeptValue.Unreadable() }
                    return place
                }),
            fate: fate)
    }
}

extension PersonalTarget {
    fileprivate init(_ row: RecordReader, _ readings: Readings? = nil, steps: [Step]) throws {
        self.init(
            subject: try row.text("subject"), aim: try row.aim(), by: try row.day("by_day"),
            why: try row.text("why"), who: try row.text(ifAny: "who"),
            support: try row.text(ifAny: "support"),
            steps: steps, setOn: try row.day("set_on"), readings: readings)
    }
}

extension GroupTarget {
    fileprivate init(_ row: RecordReader) throws {
        let (holder, group): (String, String) = (try row.value("holder"), "group:")
        let steps = try KeptValue.objects(row.value("steps")).map { step in
            PersonalTarget.Step(
                by: try KeptValue.day(step.kept("by")), what: PersonText(kept: try step.kept("what")))
        }
        self.init(
            holder: holder.hasPrefix(group)
                ? .group(PersonText(kept: String(holder.dropFirst(group.count))))
                : .cohort(KeyStage.ID(rawValue: holder)),
            target: try PersonalTarget(row, steps: steps))
    }
}

extension Review {
    fileprivate init(_ row: RecordReader) throws {
        let reached: Reached
        switch (
            try row.value(ifAny: "scale") as Scale.ID?, try row.value(ifAny: "grade") as String?,
            try row.text(ifAny: "value")
        )
        {
        case (let scale?, let grade?, nil): reached = .grade(Grade(scale: scale, name: grade))
        case (nil, nil, let value?): reached = .value(value)
        default: throw KeptValue.Unreadable()
        }
        self.init(
            subject: try row.text("subject"), on: try row.day("day"), reached: reached,
            judgement: try row.raw(Judgement.self, "judgement"), learned: try row.text("learned"),
            contingency: try row.text(ifAny: "contingency"))
    }
}

extension Attendance {
    fileprivate init(_ row: RecordReader) throws {
        self.init(
            before: try Rate(row, "before"), now: try Rate(row, "now"),
            medical: try row.text(ifAny: "medical"))
    }
}

extension Attendance.Rate {
    fileprivate init(_ row: RecordReader, _ when: String) throws {
        let missed: Int? = try row.value(ifAny: "\(when)_missed")
        let possible: Int? = try row.value(ifAny: "\(when)_possible")
        guard let missed, let possible else {
            self.init(attended: try row.tenths("\(when)_rate"))
            return
        }
        guard let sessions = SessionCount(missed: missed, possible: possible) else {
            throw KeptValue.Unreadable()
        }
        self.init(sessions: sessions)
    }
}
