/// One autumn's target setting as its sheet states it (M1): everything that changes by year, authority or kind of
/// school. It is read from a cycle file; nothing of it stands in code.
package struct Cycle: Equatable, Sendable {
    /// What people type for it: `2010-autumn-pru`.
    package let id: String
    /// What people read: `PRUs Target Setting - Autumn 2010`.
    package let title: String
    /// The sheet's own number, of any shape, such as `MI 224/10`.
    package let reference: String?
    /// What people must know of the cycle's standing, shown wherever the cycle is named.
    package let notice: String?
    /// The LA whose cycle it is; nil where it belongs to none and takes units of any.
    package let authority: Authority?
    /// What the places that set targets are called: "pupil referral unit".
    package let unitKind: String
    /// Whom the sheet is for, in its own words; empty where it names nobody.
    package let audience: [String]
    /// Whom to ask, the first to ask first; empty where the sheet names nobody.
    package let contacts: [Contact]
    /// Its days and windows, in the order of the cycle file, which need not be that of the days.
    package let milestones: [Milestone]
    /// What the sheet's header calls "to be completed by", which is not always the deadline.
    package let completeBy: Day?
    /// The offices that sign; empty where an export waits for nobody.
    package let signatories: [Signatory]
    /// The scales of grades that its measures and its pupils' results are on.
    package let scales: [Scale]
    /// The subjects that are called by more than one name, or that a roll may have results of.
    package let subjects: [Subject]
    /// Words beside a subject's name that say how it is examined, and not which it is: `linear`, a board.
    package let examWords: [String]
    /// What targets are set in and no examination is taken in, such as attendance: no grade of it is a pass.
    package let notExamined: [String]
    /// By every name of a subject, as it is told from others: what the cycle calls it.
    let subjectNames: [String: PersonText]
    /// The same of every subject that it names anywhere: those that nobody is examined in, and those of measures.
    let namedSubjects: [String: PersonText]
    let foundSubjects = FoundSubjects()
    let scalesByID: [Scale.ID: Scale]
    /// The groups of pupils whose targets are set; empty where every measure is of the whole unit.
    package let keyStages: [KeyStage]
    /// The codes that stand where a key stage has no result, in capitals, each with why: `A`, absent.
    package let noResult: [KeyStage.ID: [String: String]]
    /// What targets are set for besides absence, in the order of the sheet.
    package let measures: [Measure]
    /// What absence targets are set for; the first is meant where nobody names one.
    package let absence: [AbsenceMeasure]
    /// Whether the unit owes an action plan for absence (M15).
    package let actionPlanOwed: Bool
    /// Whether units can declare zero ratings, and what is looked for beside them (M10, M13).
    package let zeroRating: ZeroRating
    /// How pupils are counted and how often they are reviewed; `PupilSettings.usual` where the sheet does not say.
    package let pupils: PupilSettings
    /// The days that a unit has to respond when the LA returns its submission.
    package let daysToRespond: Int
    /// How far pupils like these came, for reference (M14).
    package var progression: [ProgressionTable] { tables.value }
    private var tables = Once<[ProgressionTable]> { [] }

    /// As a cycle file states it, where it is checked; names of subjects and bounds of points are worked out of it.
    package init(
        id: String, title: String, reference: String?, notice: String?, authority: Authority?,
        unitKind: String,
        audience: [String], contacts: [Contact], milestones: [Milestone], completeBy: Day?,
        signatories: [Signatory],
        scales: [Scale], subjects: [Subject], examWords: [String] = [], notExamined: [String] = [],
        keyStages: [KeyStage],
        noResult: [KeyStage.ID: [String: String]] = [:], measures: [Measure],
        absence: [AbsenceMeasure],
        actionPlanOwed: Bool, zeroRating: ZeroRating, pupils: PupilSettings, daysToRespond: Int
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
        self.signatories = signatories
        self.scales = scales
        self.subjects = subjects
        self.examWords = examWords
        self.notExamined = notExamined
        scalesByID = Dictionary(scales.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let subjectNames = Dictionary(
            subjects.flatMap { subject in
                ([subject.name] + subject.also).flatMap { name in
                    [PersonText(kept: name).folded, Subject.folded(name)].map {
                        ($0, PersonText(kept: subject.name))
                    }
                }
            }, uniquingKeysWith: { first, _ in first })
        self.subjectNames = subjectNames
        namedSubjects = subjectNames.merging(
            (notExamined + measures.flatMap { $0.criterion?.subjects ?? [] }).map {
                (Subject.folded($0), PersonText(kept: $0))
            }, uniquingKeysWith: { first, _ in first })
        self.keyStages = keyStages
        self.noResult = noResult
        self.measures = measures.map { $0.bounded(by: scales) }
        self.absence = absence
        self.actionPlanOwed = actionPlanOwed
        self.zeroRating = zeroRating
        self.pupils = pupils
        self.daysToRespond = daysToRespond
    }

    /// The cycle with these tables, which are read in its own grades.
    package func carrying(_ tables: Once<[ProgressionTable]>) -> Cycle {
        var cycle = self
        cycle.tables = tables
        return cycle
    }
}

/// The local authority (LA) that publishes the cycle and collects the targets.
package struct Authority: Equatable, Sendable {
    /// As the LA's receipts give it: one by another name is refused.
    package let name: String
    /// The LA's three digits in a DfE number; nil where the cycle takes units of any LA.
    package let code: String?

    /// As a cycle file states it, where a code is three digits.
    package init(name: String, code: String?) {
        self.name = name
        self.code = code
    }
}

/// Whom to ask (M20).
package struct Contact: Equatable, Sendable {
    /// Who it is: a role rather than a name.
    package let title: String
    /// How to reach them: an address or a number, where the sheet gives one.
    package let reach: String?
    /// What they answer.
    package let about: String?

    /// As a cycle file states it: nil is what it does not say.
    package init(title: String, reach: String?, about: String?) {
        self.title = title
        self.reach = reach
        self.about = about
    }
}

/// A year group whose targets are set together and whose pupils are counted once (M6, M8).
package struct KeyStage: Equatable, Sendable {
    /// What people type: `ks2`.
    package let id: ID
    /// What people read: `Key stage 2`; its id where the cycle file has no title.
    package let title: String
    /// The pupils' National Curriculum year now, where the sheet names one.
    package let yearGroup: String?
    /// The NC years now of the pupils in the group; empty where the group is not worked out from the roll.
    package let groupYears: [Int]
    /// Every NC year of the key stage, 0 for Reception.
    package let years: [Int]
    /// The day of the final year on which a pupil anticipated on roll is in the group (M6).
    package let onRollOn: Day?

    /// As a cycle file states it, where no NC year is of two key stages.
    package init(
        id: ID, title: String, yearGroup: String?, groupYears: [Int] = [], years: [Int] = [],
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
