/// How one pupil's attendance stands against the cycle's rules of persistent absence (M18).
package struct PupilAbsence: Equatable, Sendable {
    /// Somebody on the roll whose attendance is recorded.
    package let pupil: Pupil
    /// The pupil's attendance at the unit.
    package let now: Attendance.Rate
    /// The ids of the absence measures whose rule the pupil falls under.
    package let persistentBy: [AbsenceMeasure.ID]
    /// The ids of those that cannot be told without the sessions.
    package let untold: [AbsenceMeasure.ID]
}

extension TargetSet {
    /// Every pupil on the roll whose attendance is recorded: persistent absentees first, and then by how much was missed.
    package var pupilAbsences: [PupilAbsence] {
        let rules = cycle.absence.compactMap { measure in measure.persistentRule.map { (measure.id, $0) } }
        let all = roll.pupils.filter { $0.details.left == nil }.compactMap { pupil -> PupilAbsence? in
            guard let now = pupil.attendance?.now else { return nil }
            let judged = rules.map { (id: $0, isPersistent: $1.holds(of: now)) }
            return PupilAbsence(
                pupil: pupil, now: now, persistentBy: judged.filter { $0.isPersistent == true }.map(\.id),
                untold: judged.filter { $0.isPersistent == nil }.map(\.id))
        }
        return all.sorted { left, right in
            left.persistentBy.count == right.persistentBy.count
                ? left.now.attended < right.now.attended
                : left.persistentBy.count > right.persistentBy.count
        }
    }

    /// The sessions of all pupils summed: the unit's rate is of these, never the mean of the pupils' rates.
    package var sessionsOfPupils: SessionCount? {
        let counts = pupilsWithSessions.compactMap { $0.attendance?.now.sessions }
        return SessionCount(
            missed: counts.reduce(0) { $0 + $1.missed }, possible: counts.reduce(0) { $0 + $1.possible })
    }

    /// Those on the roll whose sessions are recorded.
    var pupilsWithSessions: [Pupil] {
        roll.pupils.filter { $0.details.left == nil && $0.attendance?.now.sessions != nil }
    }
}

/// What the attendance of the unit's own pupils comes to.
package enum AbsenceOfPupils: Equatable, Sendable {
    case sessions(SessionCount)
    /// Where no sessions are recorded, the mean of the pupils' rates: it tells absence from attendance, and no more.
    case mean(Percentage)

    /// Of absence: what the sessions come to, or the mean.
    package var rate: Percentage {
        switch self {
        case .sessions(let sessions): sessions.rate
        case .mean(let rate): rate
        }
    }
}

extension TargetSet {
    /// Of those on the roll whose attendance is recorded, with their numbers; nil of nobody.
    var absenceOfPupils: (pupils: [Int], absence: AbsenceOfPupils)? {
        if let sessions = sessionsOfPupils {
            return (pupilsWithSessions.map(\.number), .sessions(sessions))
        }
        let pupils = roll.pupils.filter { $0.details.left == nil && $0.attendance != nil }
        guard !pupils.isEmpty else { return nil }
        let missed = pupils.reduce(0) { $0 + 1000 - ($1.attendance?.now.attended.tenths ?? 1000) }
        return (pupils.map(\.number), .mean(Percentage(tenths: missed / pupils.count)))
    }
}

extension PersistentRule {
    /// Whether a pupil with this attendance falls under the rule; nil where a rate alone cannot tell.
    func holds(of attendance: Attendance.Rate) -> Bool? {
        switch (self, attendance.sessions) {
        case (.sessions(let least), let sessions?): sessions.missed >= least
        case (.sessions, nil): nil
        // Of the pupil's own sessions, not of a rate that was rounded.
        case (.share(let share), let sessions?): sessions.missed * 1000 >= share.tenths * sessions.possible
        case (.share(let share), nil): 1000 - attendance.attended.tenths >= share.tenths
        }
    }
}
