package import TargetSetting

/// The targets that the LA passes on: a line for each unit and measure, as it stands on a day. There are no sums in it.
package struct TargetList: Equatable, Sendable {
    /// The cycle's id.
    package let cycle: String
    /// The name of the LA that passes it on.
    package let authority: PersonText
    /// The day whose statuses and figures it holds.
    package let day: Day
    /// Made for practice; it counts for nothing.
    package let isRehearsal: Bool
    /// Each unit once.
    package let units: [Entry]

    /// For a list that was read, or is made of what counts: nothing is worked out here.
    package init(cycle: String, authority: PersonText, day: Day, isRehearsal: Bool, units: [Entry]) {
        self.cycle = cycle
        self.authority = authority
        self.day = day
        self.isRehearsal = isRehearsal
        self.units = units
    }

    /// What came from one unit.
    package struct Entry: Equatable, Sendable {
        /// The unit that it came from.
        package let unit: Unit
        /// How it came, and how that is judged.
        package let received: Received
        /// In the order of the cycle's measures and then absence measures.
        package let lines: [Line]

        /// What came from a unit, with its lines as they are.
        package init(unit: Unit, received: Received, lines: [Line]) {
            self.unit = unit
            self.received = received
            self.lines = lines
        }
    }

    /// What the LA knows of how a submission came.
    package struct Received: Equatable, Sendable {
        /// The day on which the LA had it.
        package let on: Day
        /// `on-time`, `on-time-by-extension`, `late` or `after-statutory`, as the LA judges it.
        package let timeliness: String
        /// The same as a sentence says it, with the date it was held against.
        package let timelinessInWords: String
        /// The revision that is passed on, 1 for the first.
        package let revision: Int
        /// The SHA-256 of the submission, in hexadecimal.
        package let digest: String
        /// Whether the LA has accepted this revision.
        package let isAccepted: Bool

        /// How a submission came, as it was judged: nothing is judged here.
        package init(
            on day: Day, timeliness: String, timelinessInWords: String, revision: Int, digest: String,
            isAccepted: Bool
        ) {
            on = day
            self.timeliness = timeliness
            self.timelinessInWords = timelinessInWords
            self.revision = revision
            self.digest = digest
            self.isAccepted = isAccepted
        }
    }

    /// One measure of one unit.
    package struct Line: Equatable, Sendable {
        /// The id of a measure or an absence measure.
        package let measure: String
        /// What the cycle calls it.
        package let title: String
        /// The id of its key stage; nil for what is of the whole unit.
        package let keyStage: KeyStage.ID?
        /// The academic year in whose summer the result is known, or that an absence target is for.
        package let resultYear: AcademicYear?
        /// On the day of the list.
        package let status: Status
        /// What is aimed for.
        package let aim: Aim
        /// The highest that the absence target may be.
        package let ceiling: Percentage?
        /// What the unit sent, where the LA set another target in its place.
        package let own: Aim?

        /// For a line that was read: whether it agrees with a cycle is not looked at here.
        package init(
            measure: String, title: String, keyStage: KeyStage.ID?, resultYear: AcademicYear?, status: Status,
            aim: Aim, ceiling: Percentage?, own: Aim?
        ) {
            self.measure = measure
            self.title = title
            self.keyStage = keyStage
            self.resultYear = resultYear
            self.status = status
            self.aim = aim
            self.ceiling = ceiling
            self.own = own
        }
    }

    /// What is aimed for in a line: a target, or a rate of absence.
    package enum Aim: Equatable, Sendable {
        case figure(Figure)
        case zeroRated(of: Int)
        case notApplicable
        case missing
        case rate(Percentage)

        /// A target as a list says it, without the reason of a zero rating.
        package init(_ target: Target) {
            switch target {
            case .figure(let figure): self = .figure(figure)
            case .zeroRated(let of, _): self = .zeroRated(of: of)
            case .notApplicable: self = .notApplicable
            case .missing: self = .missing
            }
        }

        /// A rate of absence; nil where none is set.
        package init(_ rate: Percentage?) { self = rate.map(Aim.rate) ?? .missing }

        /// The figure it stands at; a zero rating stands at 0 of the group.
        package var figure: Figure? {
            switch self {
            case .figure(let figure): figure
            case .zeroRated(let of): .count(0, of: of)
            case .notApplicable, .missing, .rate: nil
            }
        }

        /// The rate of absence that is aimed for; nil where it is a target of another kind, or none.
        package var rate: Percentage? { if case .rate(let rate) = self { rate } else { nil } }
    }
}

extension TargetList {
    /// The list of what counts on a day, unit by unit in the order given.
    /// - Parameters:
    ///   - collected: of each unit what counts, with how it came.
    ///   - authority: the LA's name.
    package init(
        of collected: [(targets: CollectedTargets, received: Received)], cycle: Cycle, authority: PersonText,
        on day: Day
    ) {
        self.init(
            cycle: cycle.id, authority: authority, day: day,
            isRehearsal: collected.contains { $0.targets.submission.targetSet.isRehearsal },
            units: collected.map { targets, received in
                Entry(
                    unit: targets.unit.unit, received: received,
                    lines: cycle.measures.map { Line($0, of: targets, on: day) }
                        + cycle.absence.map { Line($0, of: targets) })
            })
    }
}

extension TargetList.Line {
    fileprivate init(_ measure: Measure, of targets: CollectedTargets, on day: Day) {
        let isSetByLA = targets.setByLA[measure.id] != nil
        self.init(
            measure: measure.id.rawValue, title: measure.title, keyStage: measure.keyStage,
            resultYear: measure.resultYear, status: measure.status(on: day),
            aim: .init(targets.target(for: measure)), ceiling: nil,
            own: isSetByLA ? .init(targets.submission.targetSet.target(for: measure)) : nil)
    }

    fileprivate init(_ measure: AbsenceMeasure, of targets: CollectedTargets) {
        let set = targets.submission.targetSet
        let isSetByLA = targets.ratesSetByLA[measure.id] != nil
        self.init(
            measure: measure.id.rawValue, title: measure.title, keyStage: nil, resultYear: measure.resultYear,
            status: measure.status, aim: .init(targets.absenceTarget(for: measure)),
            ceiling: set.ceiling(of: measure)?.rate,
            own: isSetByLA ? .init(set.absenceTargets[measure.id]?.rate) : nil)
    }
}
