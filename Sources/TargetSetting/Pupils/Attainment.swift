/// A result, or where a pupil is now, in a subject.
package struct Attainment: Equatable, Sendable {
    /// When a result or an assessment is from.
    package enum When: Hashable, Sendable {
        /// The result at the end of a key stage, by its id.
        case keyStage(KeyStage.ID)
        /// An assessment by the unit.
        case now

        /// `ks1` or `now`, as it is typed.
        package var text: String {
            switch self {
            case .keyStage(let id): id.rawValue
            case .now: "now"
            }
        }

        package init(_ text: String) { self = text == "now" ? .now : .keyStage(KeyStage.ID(rawValue: text)) }
    }

    package let subject: PersonText
    /// What tells the subject from others, however it is written.
    let key: String
    package let when: When
    /// The grade, or the code that says why there is none.
    package let grade: Grade
    package let day: Day?
    package let source: PersonText?

    /// Whether there is a result, and not only why there is none.
    package var isResult: Bool { grade.scale != .noResult }

    /// Whether it says that nothing is known of a result.
    var isUnknown: Bool { !isResult && grade.name == "NONE" }

    package init(subject: PersonText, when: When, grade: Grade, day: Day?, source: PersonText?) {
        self.subject = subject
        key = subject.folded
        self.when = when
        self.grade = grade
        self.day = day
        self.source = source
    }
}

/// Attendance before the unit and now (M16). Each rate is of sessions attended.
package struct Attendance: Equatable, Sendable {
    /// A rate, with the sessions it was worked out from where they are known.
    package struct Rate: Equatable, Sendable {
        package let attended: Percentage
        package let sessions: SessionCount?

        package init(attended: Percentage) {
            self.attended = attended
            sessions = nil
        }

        package init(sessions: SessionCount) {
            self.sessions = sessions
            attended = .whole - sessions.rate
        }
    }

    package let before: Rate
    package let now: Rate
    /// Why it could not improve.
    package let medical: PersonText?

    package init(before: Rate, now: Rate, medical: PersonText?) {
        self.before = before
        self.now = now
        self.medical = medical
    }
}

/// The personal education plan of a child in care (M19).
package struct PEP: Equatable, Sendable {
    package let updated: Day?
    package let agreed: Day?
    package let nextMeeting: Day?

    package init(updated: Day?, agreed: Day?, nextMeeting: Day?) {
        self.updated = updated
        self.agreed = agreed
        self.nextMeeting = nextMeeting
    }
}
