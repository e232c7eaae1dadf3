extension TargetSet {
    mutating func addPupil(_ details: PupilDetails, on today: Day) throws(Refusal) -> Step {
        guard details.upn != nil || details.reference != nil else { throw .pupil(.pupilNotIdentified) }
        try check(details, on: today)
        try checkUnique(details, except: nil)
        let number = append(details)
        let place = roll.pupils.count - 1
        roll.pupils[place].takeYearFromBirth(on: today)
        roll.pupils[place].noteLeaver(since: nil, on: today)
        roll.settleLines(byPupilAt: place, on: today)
        return Step(.pupilAdded(number))
    }

    mutating func editPupil(
        _ typed: String, to entry: PupilDetails, clearing fields: [PupilDetails.Field], on today: Day
    ) throws(Refusal) -> Step {
        let index = try roll.index(of: typed)
        let before = roll.pupils[index]
        var details = before.details.filled(by: entry)
        for field in fields { details.clear(field) }
        guard details.upn != nil || details.reference != nil else { throw .pupil(.pupilNotIdentified) }
        try check(details, of: before.number, on: today)
        if let left = details.left, entry.leaving != nil, entry.left == nil {
            throw .pupil(.leavingOfLeaver(number: before.number, left: left))
        }
        try checkUnique(details, except: before.number)
        roll.pupils[index].details = details
        if entry.born != nil { try check(daysOf: roll.pupils[index]) }
        let said = PupilDetails.Field.allCases.filter { entry.has($0) || fields.contains($0) }
        roll.pupils[index].settle(Set(said.map { .field($0) }))
        roll.pupils[index].confirm(said)
        if entry.leaving != nil { roll.pupils[index].settle(where: \.mayBeOfLeaving) }
        roll.pupils[index].noteReplaced(since: before, on: today)
        if entry.ncYear != nil { roll.pupils[index].keepYear(on: today) }
        if entry.left != nil || fields.contains(.left) {
            roll.pupils[index].noteLeaver(since: before, on: today)
        }
        let isHere =
            fields.contains(.left)
            || entry.entered.map { entered in before.missedOn.map { entered > $0 } ?? false } ?? false
        if isHere { roll.pupils[index].settleMissing() }
        if entry.born != nil { roll.pupils[index].takeYearFromBirth(on: today) }
        roll.settleLines(byPupilAt: index, on: today)
        return Step(
            .pupilEdited(
                before.number, isSame: roll.pupils[index] == before,
                cleared: PupilDetails.Field.allCases.filter {
                    fields.contains($0) && before.details.has($0) && !details.has($0)
                }))
    }

    /// Takes a pupil off the roll, or a line that nobody came in for out of what is asked for.
    mutating func removePupil(_ typed: String) throws(Refusal) -> Step {
        if let line = roll.leftOutLine(typed), line.fate == .open {
            let together = [line.number] + roll.lines(askedWith: line, among: roll.linesNow).map(\.number)
            let all = roll.leftOutLines.indices.filter { together.contains(roll.leftOutLines[$0].number) }
            for index in all { roll.leftOutLines[index].fate = .dismissed }
            return Step(
                .lineDismissed(line, others: all.count - 1),
                all.map { .staysInJournal(pupil: roll.leftOutLines[$0].number) })
        }
        let pupil = roll.pupils.remove(at: try roll.index(of: typed))
        roll.removed.list.append(RemovedPupil(number: pupil.number, namings: pupil.namings))
        roll.keepNames(of: pupil)
        return Step(
            .pupilRemoved(pupil.number, with: PupilRecords(of: pupil)), [.staysInJournal(pupil: pupil.number)]
        )
    }

    mutating func recordAttainment(
        of typed: String, in subject: PersonText, grade: String, when: String, on day: Day?,
        source: PersonText?,
        today: Day
    ) throws(Refusal) -> Step {
        let index = try roll.index(of: typed)
        let pupil = roll.pupils[index]
        let attainment = try attainment(
            of: pupil.details, in: subject, grade: grade, when: when, on: day, source: source, today: today)
        let before = roll.pupils[index].record(attainment)
        roll.pupils[index].settle([attainment.place])
        roll.pupils[index].confirm(attainment)
        roll.pupils[index].noteReplaced(since: pupil, on: today)
        return Step(.attainmentRecorded(pupil: pupil.number, attainment, was: before?.grade))
    }

    /// Takes back a result, or every assessment by the unit in a subject.
    mutating func removeAttainment(
        of typed: String, in subject: PersonText, when: String, today: Day
    ) throws(Refusal) -> Step {
        let index = try roll.index(of: typed)
        let pupil = roll.pupils[index]
        let (moment, attainments) = (try moment(when), pupil.attainments)
        let keys = [cycle.subject(subject).folded, subject.folded]
        let removed = attainments.filter { keys.contains($0.key) && $0.when == moment }
        guard let first = removed.first else {
            throw .personal(
                .noAttainment(
                    subject: subject, when: moment,
                    subjects: attainments.filter { $0.when == moment }.map(\.subject.text)))
        }
        roll.pupils[index].attainments = attainments.filter { !removed.contains($0) }
        roll.pupils[index].confirm(first)
        roll.pupils[index].noteReplaced(since: pupil, on: today)
        return Step(.attainmentRemoved(pupil: pupil.number, first.subject, moment))
    }

    /// A key stage, or now.
    private func moment(_ typed: String) throws(Refusal) -> Attainment.When {
        typed.lowercased() == "now" ? .now : .keyStage(try cycle.keyStage(KeyStage.ID(rawValue: typed)).id)
    }

    func attainment(
        of details: PupilDetails, in subject: PersonText, grade: String, when: String, on day: Day?,
        source: PersonText?, today: Day
    ) throws(Refusal) -> Attainment {
        let moment = try moment(when)
        if let day, day > today { throw .pupil(.dayToCome(day, what: .assessment, today: today)) }
        try check(day, .assessment, of: details)
        let keyStage: KeyStage.ID? =
            switch moment {
            case .now: cycle.keyStage(ofYear: details.ncYear)?.id
            case .keyStage(let id): id
            }
        let grade =
            switch moment {
            case .now: try cycle.grade(grade, at: keyStage, in: subject)
            case .keyStage(let id): try cycle.result(grade, at: id, in: subject)
            }
        return Attainment(
            subject: cycle.subject(subject), when: moment, grade: grade,
            day: day ?? (moment == .now ? today : nil), source: source)
    }

    mutating func recordAttendance(
        of typed: String, before: Attendance.Rate, now: Attendance.Rate, medical: PersonText?
    ) throws(Refusal) -> Step {
        for rate in [before, now] { _ = try percentage(rate.attended) }
        let index = try roll.index(of: typed)
        let medical = medical ?? roll.pupils[index].attendance?.medical
        let attendance = Attendance(before: before, now: now, medical: medical)
        roll.pupils[index].attendance = attendance
        let doubt = TypedDoubt(before) ?? TypedDoubt(now)
        return Step(
            .attendanceRecorded(pupil: roll.pupils[index].number, attendance),
            doubt.map { [.doubted($0)] } ?? [])
    }

    mutating func recordPEP(
        of typed: String, updated: Day?, agreed: Day?, nextMeeting: Day?, today: Day
    ) throws(Refusal) -> Step {
        for (day, what) in [(updated, Refusal.PastEvent.pepUpdate), (agreed, .pepAgreement)] {
            if let day, day > today { throw .pupil(.dayToCome(day, what: what, today: today)) }
        }
        let index = try roll.index(of: typed)
        guard roll.pupils[index].details.inCare == true else {
            throw .pupil(.notInCare(number: roll.pupils[index].number))
        }
        try check(updated, .pepUpdate, of: roll.pupils[index].details)
        try check(agreed, .pepAgreement, of: roll.pupils[index].details)
        let before = roll.pupils[index].pep
        let pep = PEP(
            updated: updated ?? before?.updated, agreed: agreed ?? before?.agreed,
            nextMeeting: nextMeeting ?? before?.nextMeeting)
        roll.pupils[index].pep = pep
        return Step(.pepRecorded(pupil: roll.pupils[index].number, pep))
    }

    /// Adds a pupil that was checked, with the next number.
    @discardableResult
    mutating func append(_ details: PupilDetails) -> Int {
        roll.lastNumber += 1
        roll.pupils.append(Pupil(number: roll.lastNumber, details: details))
        return roll.lastNumber
    }

    /// What cannot be so of one pupil.
    /// - Parameter number: the pupil's, where one is changed.
    func check(_ details: PupilDetails, of number: Int? = nil, on today: Day) throws(Refusal) {
        if let year = details.ncYear, !(0...14).contains(year) { throw .pupil(.ncYear(String(year))) }
        if let born = details.born, born > today {
            throw .pupil(.dayToCome(born, what: .birth, today: today))
        }
        for day in [details.left, details.leaving].compactMap(\.self) where details.isBeforeBirth(day) {
            throw .pupil(.leftBeforeBirth(day, born: details.born))
        }
        try check(details.entered, .entry, of: details)
        if let left = details.left {
            if left > today { throw .pupil(.leftInFuture(left, today: today, pupil: number)) }
            if let entered = details.entered, left < entered {
                throw .pupil(.leftBeforeEntry(left, entered: entered))
            }
        }
        if let leaving = details.leaving, let entered = details.entered, leaving < entered {
            throw .pupil(.leftBeforeEntry(leaving, entered: entered))
        }
    }

    /// Nothing that is recorded of a pupil was before the birth.
    func check(daysOf pupil: Pupil) throws(Refusal) {
        let days: [(Day?, Refusal.PastEvent)] =
            pupil.attainments.map { ($0.day, .assessment) } + pupil.reviews.map { ($0.on, .review) }
            + [(pupil.pep?.updated, .pepUpdate), (pupil.pep?.agreed, .pepAgreement)]
        for (day, what) in days { try check(day, what, of: pupil.details) }
    }

    func check(_ day: Day?, _ what: Refusal.PastEvent, of details: PupilDetails) throws(Refusal) {
        guard let day, details.isBeforeBirth(day) else { return }
        throw .pupil(.beforeBirth(day, what: what, born: details.born))
    }

    private func checkUnique(_ details: PupilDetails, except number: Int?) throws(Refusal) {
        for pupil in roll.pupils where pupil.number != number {
            if let upn = details.upn, pupil.details.upn == upn {
                throw .pupil(.pupilTwice(number: pupil.number))
            }
            guard let reference = details.reference?.folded else { continue }
            if pupil.details.reference?.folded == reference
                || pupil.details.upn?.description.lowercased() == reference
            {
                throw .pupil(.pupilTwice(number: pupil.number))
            }
        }
    }

    /// Works the groups out anew where pupils are recorded, and tells what moved (M6).
    mutating func recount(since before: TargetSet) throws(Refusal) -> [Consequence] {
        var consequences: [Consequence] = []
        for keyStage in cycle.keyStages where !keyStage.groupYears.isEmpty {
            if recorded(in: keyStage).isEmpty {
                guard !before.recorded(in: keyStage).isEmpty else { continue }
                consequences += forgetGroup(of: keyStage)
                continue
            }
            let pupils = anticipated(in: keyStage).count
            guard groups[keyStage.id] != pupils else { continue }
            let was = groups[keyStage.id]
            consequences.append(.groupChanged(keyStage, pupils: pupils, was: was))
            consequences += try setGroup(of: keyStage, to: pupils).consequences
        }
        return consequences
    }
}

extension Pupil {
    /// Keeps an attainment, in place of one in the same subject at the same key stage or on the same day.
    mutating func record(_ attainment: Attainment) -> Attainment? {
        let index = attainments.firstIndex {
            $0.key == attainment.key && $0.when == attainment.when
                && ($0.when != .now || $0.day == attainment.day)
        }
        guard let index else {
            attainments.append(attainment)
            return nil
        }
        let before = attainments[index]
        attainments[index] = Attainment(
            subject: attainment.subject, when: attainment.when, grade: attainment.grade,
            day: attainment.day ?? before.day, source: attainment.source ?? before.source)
        return before
    }
}

extension PupilDetails {
    fileprivate func isBeforeBirth(_ day: Day) -> Bool {
        born.map { day < $0 } ?? (day.year < PupilDetails.firstYearOfBirth)
    }

    /// No pupil was born before. Programs write no date as 1 January 1900 or 1970.
    private static let firstYearOfBirth = 1980
}
