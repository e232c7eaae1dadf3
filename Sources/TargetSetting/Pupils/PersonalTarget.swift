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
        package let by: Day
        package let what: PersonText

        package init(by: Day, what: PersonText) {
            self.by = by
            self.what = what
        }
    }

    package let subject: PersonText
    /// What tells the subject from others, however it is written.
    let key: String
    package let aim: Aim
    package let by: Day
    package let why: PersonText
    /// Who helps, and with what (S1, S3).
    package let who: PersonText?
    package let support: PersonText?
    package let steps: [Step]
    package let setOn: Day
    private let words: Once<Smart>?

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

    package let holder: Holder
    package let target: PersonalTarget

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

    package let subject: PersonText
    /// What tells the subject from others, however it is written.
    let key: String
    package let on: Day
    package let reached: Reached
    package let judgement: Judgement
    /// What was learned and what changes (B3).
    package let learned: PersonText
    /// What is done if it is not working (C6).
    package let contingency: PersonText?

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
