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

        /// Reads `now`, and anything else as the id of a key stage, which is not looked up.
        package init(_ text: String) { self = text == "now" ? .now : .keyStage(KeyStage.ID(rawValue: text)) }
    }

    /// As the cycle calls it or, where it does not name it, as it was typed.
    package let subject: PersonText
    /// What tells the subject from others, however it is written.
    let key: String
    /// Which result it is, or that it is where the pupil is now.
    package let when: When
    /// The grade, or the code that says why there is none.
    package let grade: Grade
    /// The day of the result or the assessment; nil of a result where nobody said it.
    package let day: Day?
    /// Where it comes from, in words; nil where nobody said.
    package let source: PersonText?

    /// Whether there is a result, and not only why there is none.
    package var isResult: Bool { grade.scale != .noResult }

    /// Whether it says that nothing is known of a result.
    var isUnknown: Bool { !isResult && grade.name == "NONE" }

    /// For a grade that the cycle has, or a code of its key stage.
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
        /// The share of the possible sessions that was attended, in tenths of a percent.
        package let attended: Percentage
        /// What was missed of what was possible; nil where a rate alone is known.
        package let sessions: SessionCount?

        /// A rate of which the sessions are not known.
        package init(attended: Percentage) {
            self.attended = attended
            sessions = nil
        }

        /// The attendance that sessions come to: what their rate of absence leaves of 100.0%.
        package init(sessions: SessionCount) {
            self.sessions = sessions
            attended = .whole - sessions.rate
        }
    }

    /// Before the pupil came to the unit.
    package let before: Rate
    /// At the unit, as it was recorded last.
    package let now: Rate
    /// Why it could not improve.
    package let medical: PersonText?

    /// For rates that were checked when they were recorded.
    package init(before: Rate, now: Rate, medical: PersonText?) {
        self.before = before
        self.now = now
        self.medical = medical
    }
}

/// The personal education plan of a child in care (M19).
package struct PEP: Equatable, Sendable {
    /// The day it was last brought up to date; nil until that is recorded.
    package let updated: Day?
    /// The day it was agreed; nil until that is recorded.
    package let agreed: Day?
    /// The day of the next meeting about it: a target with nothing due by then is asked about (S5).
    package let nextMeeting: Day?

    /// For days that were checked when they were recorded.
    package init(updated: Day?, agreed: Day?, nextMeeting: Day?) {
        self.updated = updated
        self.agreed = agreed
        self.nextMeeting = nextMeeting
    }
}
