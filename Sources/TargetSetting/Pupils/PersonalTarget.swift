public import Smart
import Synchronization

/// What one pupil, a group or a cohort aims for (P1). People write it; nothing here proposes one (B1).
public struct PersonalTarget: Equatable, Sendable {
    public enum Aim: Equatable, Sendable {
        case grade(Grade)
        /// In words: "reads 60 words a minute".
        case criterion(Wording)

        public var inWords: String {
            switch self {
            case .grade(let grade): grade.name
            case .criterion(let text): text.text
            }
        }
    }

    /// A milestone on the way (S6).
    public struct Step: Equatable, Sendable {
        public let by: Day
        public let what: Wording

        public init(by: Day, what: Wording) {
            self.by = by
            self.what = what
        }
    }

    public let subject: Wording
    /// What tells the subject from others, however it is written.
    let key: String
    public let aim: Aim
    public let by: Day
    public let why: Wording
    /// Who helps, and with what (S1, S3).
    public let who: Wording?
    public let support: Wording?
    public let steps: [Step]
    public let setOn: Day
    private let words: ReadOnce?

    public init(
        subject: Wording, aim: Aim, by: Day, why: Wording, who: Wording?, support: Wording?, steps: [Step],
        setOn: Day
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
        words = if case .criterion(let text) = aim { ReadOnce(text.text) } else { nil }
    }

    /// The grade aimed for; nil for one in words.
    public var grade: Grade? { if case .grade(let grade) = aim { grade } else { nil } }

    /// What its words say, read for measure, time and people; nil where it aims for a grade.
    public var reading: Smart? { words?.reading }

    /// Whether success can be shown (S2): the day is always there.
    public var isMeasurable: Bool { reading.map { $0.measure != nil } ?? true }

    /// Everything that a signer agrees to.
    public var inFull: String {
        (["\(aim.inWords) by \(by.inWords)", "why: \(why)"]
            + [who.map { "who: \($0)" }, support.map { "support: \($0)" }].compactMap(\.self)
            + steps.map { "step by \($0.by.inWords): \($0.what)" }).joined(separator: "; ")
    }
}

/// A target for more than one pupil.
public struct GroupTarget: Equatable, Sendable {
    public enum Holder: Hashable, Sendable {
        /// A group by the name the unit gives it.
        case group(Wording)
        /// A cohort, by its key stage.
        case cohort(String)

        /// `group:Nurture group` or `ks2`, as it is typed.
        public var text: String {
            switch self {
            case .group(let name): "group:\(name)"
            case .cohort(let keyStage): keyStage
            }
        }
    }

    public let holder: Holder
    public let target: PersonalTarget

    public init(holder: Holder, target: PersonalTarget) {
        self.holder = holder
        self.target = target
    }
}

/// A look at how a target is going (C5, P7).
public struct Review: Equatable, Sendable {
    public enum Judgement: String, CaseIterable, Sendable { case improving, maintaining, declining }

    /// Where the pupil is.
    public enum Reached: Equatable, Sendable {
        case grade(Grade)
        case value(Wording)

        public var inWords: String {
            switch self {
            case .grade(let grade): grade.name
            case .value(let text): text.text
            }
        }
    }

    public let subject: Wording
    /// What tells the subject from others, however it is written.
    let key: String
    public let on: Day
    public let reached: Reached
    public let judgement: Judgement
    /// What was learned and what changes (B3).
    public let learned: Wording
    /// What is done if it is not working (C6).
    public let contingency: Wording?

    public init(
        subject: Wording, on: Day, reached: Reached, judgement: Judgement, learned: Wording,
        contingency: Wording?
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

/// A text that is read for what makes it SMART when that is first asked, and then no more: it takes longer than
/// everything else that is looked at, and every rule asks.
private final class ReadOnce: Equatable, Sendable {
    private let text: String
    private let kept = Mutex<Smart?>(nil)

    init(_ text: String) { self.text = text }

    var reading: Smart {
        kept.withLock { kept in
            let reading = kept ?? Smart(text)
            kept = reading
            return reading
        }
    }

    static func == (left: ReadOnce, right: ReadOnce) -> Bool { left.text == right.text }
}
