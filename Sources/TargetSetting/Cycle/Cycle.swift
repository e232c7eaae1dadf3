/// One autumn's target setting as its sheet states it (M1): everything that changes by year, authority or kind of
/// school. It is read from a cycle file; nothing of it stands in code.
public struct Cycle: Equatable, Sendable {
    public let id: String
    public let title: String
    /// The sheet's own number, of any shape, such as `MI 224/10`.
    public let reference: String?
    /// What people must know of the cycle's standing, shown wherever the cycle is named.
    public let notice: String?
    public let authority: Authority?
    /// What the places that set targets are called: "pupil referral unit".
    public let unitKind: String
    public let audience: [String]
    public let contacts: [Contact]
    public let milestones: [Milestone]
    /// What the sheet's header calls "to be completed by", which is not always the deadline.
    public let completeBy: Day?
    public let offices: [Office]
    public let scales: [Scale]
    /// The subjects that are called by more than one name, or that a roll may have results of.
    public let subjects: [Subject]
    /// By every name of a subject, as it is told from others: what the cycle calls it.
    let subjectNames: [String: Wording]
    let scalesByID: [String: Scale]
    public let keyStages: [KeyStage]
    public let measures: [Measure]
    public let absence: [AbsenceMeasure]
    /// Whether the unit owes an action plan for absence (M15).
    public let actionPlanOwed: Bool
    public let zeroRating: ZeroRating
    public let pupils: PupilSettings
    /// The days that a unit has to respond when the LA returns its submission.
    public let daysToRespond: Int
    /// How far pupils like these came, for reference (M14).
    public private(set) var progression: [ProgressionTable]

    public init(
        id: String, title: String, reference: String?, notice: String?, authority: Authority?,
        unitKind: String,
        audience: [String], contacts: [Contact], milestones: [Milestone], completeBy: Day?, offices: [Office],
        scales: [Scale], subjects: [Subject], keyStages: [KeyStage], measures: [Measure],
        absence: [AbsenceMeasure],
        actionPlanOwed: Bool, zeroRating: ZeroRating, pupils: PupilSettings, daysToRespond: Int,
        progression: [ProgressionTable]
    ) {
        self.id = id
        self.title = title
        self.reference = reference
        self.notice = notice
        self.authority = authority
        self.unitKind = unitKind
        self.audience = audience
        self.contacts = contacts
        self.milestones = milestones
        self.completeBy = completeBy
        self.offices = offices
        self.scales = scales
        self.subjects = subjects
        scalesByID = Dictionary(scales.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        subjectNames = Dictionary(
            subjects.flatMap { subject in
                ([subject.name] + subject.also).map {
                    (Wording(kept: $0).folded, Wording(kept: subject.name))
                }
            }, uniquingKeysWith: { first, _ in first })
        self.keyStages = keyStages
        self.measures = measures
        self.absence = absence
        self.actionPlanOwed = actionPlanOwed
        self.zeroRating = zeroRating
        self.pupils = pupils
        self.daysToRespond = daysToRespond
        self.progression = progression
    }

    /// The cycle with these tables, which are read in its own grades.
    public func carrying(_ progression: [ProgressionTable]) -> Cycle {
        var cycle = self
        cycle.progression = progression
        return cycle
    }
}

/// The local authority (LA) that publishes the cycle and collects the targets.
public struct Authority: Equatable, Sendable {
    public let name: String
    /// The LA's three digits in a DfE number; nil where the cycle takes units of any LA.
    public let code: String?

    public init(name: String, code: String?) {
        self.name = name
        self.code = code
    }
}

/// Whom to ask (M20).
public struct Contact: Equatable, Sendable {
    public let title: String
    /// How to reach them: an address or a number, where the sheet gives one.
    public let reach: String?
    /// What they answer.
    public let about: String?

    public init(title: String, reach: String?, about: String?) {
        self.title = title
        self.reach = reach
        self.about = about
    }

    /// `the SIP, 01603 000000 (zero rating)`.
    public var inWords: String {
        title + (reach.map { ", \($0)" } ?? "") + (about.map { " (\($0))" } ?? "")
    }
}

/// A year group whose targets are set together and whose pupils are counted once (M6, M8).
public struct KeyStage: Equatable, Sendable {
    /// What people type: `ks2`.
    public let id: String
    public let title: String
    /// The pupils' National Curriculum year now, where the sheet names one.
    public let yearGroup: String?
    /// The NC years now of the pupils in the group; empty where the group is not worked out from the roll.
    public let groupYears: [Int]
    /// Every NC year of the key stage, 0 for Reception.
    public let years: [Int]
    /// The day of the final year on which a pupil anticipated on roll is in the group (M6).
    public let onRollOn: Day?

    public init(
        id: String, title: String, yearGroup: String?, groupYears: [Int] = [], years: [Int] = [],
        onRollOn: Day? = nil
    ) {
        self.id = id
        self.title = title
        self.yearGroup = yearGroup
        self.groupYears = groupYears
        self.years = years
        self.onRollOn = onRollOn
    }
}
