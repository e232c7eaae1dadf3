package import TargetLanguage

/// What one pupil, a group or a cohort aims for (P1). People write it; nothing here proposes one (B1).
package struct PersonalTarget: Equatable, Sendable {
    /// What is aimed for.
    package enum Aim: Equatable, Sendable {
        case grade(Grade)
        /// In words: "reads 60 words a minute".
        case criterion(PersonText)

        /// The grade's name, or the words.
        package var text: String {
            switch self {
            case .grade(let grade): grade.name
            case .criterion(let text): text.text
            }
        }
    }

    /// What is said of a target, as its options are called.
    package enum Part: String, CaseIterable, Sendable, FactConvertible {
        case to, criterion, by, why, who, support, step

        /// What a target can be without.
        package static let optional: [Part] = [.who, .support, .step]
    }

    /// A milestone on the way (S6).
    package struct Step: Equatable, Sendable {
        /// The day by which it is reached; none is after that of the target.
        package let by: Day
        /// What is reached by then, in people's words.
        package let what: PersonText

        /// Its day is not held against the target here: that is done where the target is set.
        package init(by: Day, what: PersonText) {
            self.by = by
            self.what = what
        }
    }

    /// As the cycle calls it or, where it does not name it, as it was typed first.
    package let subject: PersonText
    /// What tells the subject from others, however it is written.
    let key: String
    /// A grade of the cycle's, or words.
    package let aim: Aim
    /// The day by which it is to be reached.
    package let by: Day
    /// Why it is right for the pupil, in people's words.
    package let why: PersonText
    /// Who helps, and with what (S1, S3).
    package let who: PersonText?
    /// What is done to help, in people's words; nil where nothing is said.
    package let support: PersonText?
    /// The milestones on the way, by their days; empty where there are none.
    package let steps: [Step]
    /// The day it was set, from which the line of progress is drawn (P7).
    package let setOn: Day
    private let words: Once<Smart>?

    /// For a target that was checked when it was set; its words are read when somebody asks.
    /// - Parameter readings: those of texts that other targets may have too.
    package init(
        subject: PersonText, aim: Aim, by: Day, why: PersonText, who: PersonText?, support: PersonText?,
        steps: [Step],
        setOn: Day, readings: Readings? = nil
    ) {
        self.subject = subject
        key = subject.folded
        self.aim = aim
        self.by = by
        self.why = why
        self.who = who
        self.support = support
        self.steps = steps
        self.setOn = setOn
        words = if case .criterion(let text) = aim { (readings ?? Readings()).reading(of: text) } else { nil }
    }

    /// The grade aimed for; nil for one in words.
    package var grade: Grade? { if case .grade(let grade) = aim { grade } else { nil } }

    /// What its words say, read for measure, time and people; nil where it aims for a grade.
    package var reading: Smart? { words?.value }

    /// Whether success can be shown (S2): the day is always there.
    package var isMeasurable: Bool { reading.map { $0.measure != nil } ?? true }

    /// What another says and this does not, nor anything in its place.
    package func parts(missingOf other: PersonalTarget) -> [Part] {
        let missing: [(Part, Bool)] = [
            (.who, who == nil && other.who != nil), (.support, support == nil && other.support != nil),
            (.step, steps.isEmpty && !other.steps.isEmpty),
        ]
        return missing.filter(\.1).map(\.0)
    }

    /// Whether it says what another says, whenever the two were set.
    package func saysSame(as other: PersonalTarget) -> Bool {
        aim == other.aim && by == other.by && why == other.why && who == other.who
            && support == other.support && steps == other.steps
    }
}

/// A target for more than one pupil.
package struct GroupTarget: Equatable, Sendable {
    /// Who has a target and is no pupil.
    package enum Holder: Hashable, Sendable {
        /// A group by the name the unit gives it.
        case group(PersonText)
        /// A cohort, by its key stage.
        case cohort(KeyStage.ID)

        /// `group:Nurture group` or `ks2`, as it is typed.
        package var text: String {
            switch self {
            case .group(let name): "group:\(name)"
            case .cohort(let keyStage): keyStage.rawValue
            }
        }
    }

    /// Whose it is: a group's, or a cohort's.
    package let holder: Holder
    /// What they aim for together.
    package let target: PersonalTarget

    /// For a target that was checked when it was set.
    package init(holder: Holder, target: PersonalTarget) {
        self.holder = holder
        self.target = target
    }
}

/// A look at how a target is going (C5, P7).
package struct Review: Equatable, Sendable {
    /// How a pupil does against a target, as a review says.
    package enum Judgement: String, CaseIterable, Sendable { case improving, maintaining, declining }

    /// Where the pupil is.
    package enum Reached: Equatable, Sendable {
        case grade(Grade)
        case value(PersonText)

        /// The grade's name, or the words.
        package var text: String {
            switch self {
            case .grade(let grade): grade.name
            case .value(let text): text.text
            }
        }
    }

    /// As the target that was looked at has it.
    package let subject: PersonText
    /// What tells the subject from others, however it is written.
    let key: String
    /// The day of the look.
    package let on: Day
    /// Where the pupil was then.
    package let reached: Reached
    /// How that is going, as whoever looked at it says.
    package let judgement: Judgement
    /// What was learned and what changes (B3).
    package let learned: PersonText
    /// What is done if it is not working (C6).
    package let contingency: PersonText?

    /// For a review that was checked when it was recorded.
    package init(
        subject: PersonText, on: Day, reached: Reached, judgement: Judgement, learned: PersonText,
        contingency: PersonText?
    ) {
        self.subject = subject
        key = subject.folded
        self.on = on
        self.reached = reached
        self.judgement = judgement
        self.learned = learned
        self.contingency = contingency
    }
}
