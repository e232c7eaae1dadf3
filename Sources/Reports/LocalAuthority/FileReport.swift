package import LocalAuthority
import Sentences
package import TargetSetting

/// What became of a file that was collected.
package struct FileReport: Encodable, Sendable {
    /// What became of a file.
    package enum Outcome: String, Encodable, Sendable {
        case collected
        case heldBack = "held-back"
        case thereAlready = "there-already"
        case keptApart = "kept-apart"
        case leftAlone = "left-alone"
    }

    /// The name that it came under.
    package let file: String
    /// What became of it. Programs are told `held-back` of what was there already and is held back, too.
    package let outcome: Outcome
    /// Without why it does not count.
    package let sentence: String
    /// What is to be known of it or of its unit.
    package let problems: [Notice]
    /// Whether somebody must see to it before all that came can count.
    package let isOfConcern: Bool
    /// Whether nothing was written, and this is what would become of it.
    private let dryRun: Bool
    private let isHeld: Bool
    private let revision: Int?
    private let reasons: [Reason]
    private let remedies: [Remedy]
    private let unit: UnitReport?
    private let claimed: (dfe: DfENumber?, name: PersonText?)

    /// A file as it came in, with what became of it.
    /// - Parameter record: the unit that it is of, as it stands now; nil where it is of none of the list.
    package init(
        _ incoming: Incoming, _ result: IntakeResult, of record: UnitRecord?, under terms: Terms,
        on today: Day, isDryRun: Bool = false
    ) {
        dryRun = isDryRun
        let status = record.map { UnitStatus(of: $0, under: terms, on: today) }
        let isHeld = result.arrival.map { record?.otherKeys.contains($0) ?? false } ?? false
        self.isHeld = isHeld
        file = incoming.file
        outcome = Outcome(result, isHeld: isHeld)
        sentence = result.sentence(
            of: status, judged: result.arrival.flatMap { record?.judgement(of: $0, under: terms) },
            isHeld: isHeld, isResigned: result.arrival.map { record?.isResigned($0) ?? false } ?? false,
            claimedName: incoming.claimedName)
        let why = result.reasons.map { Notice($0.sentence) } + result.remedies.map { Notice("", [$0]) }
        unit = status.map { UnitReport($0, problems: result.reasons.isEmpty ? nil : why) }
        problems = result.reasons.isEmpty ? unit?.problems ?? [] : why
        isOfConcern =
            !result.reasons.isEmpty || status?.state == .conflict || status?.state == .otherKey || isHeld
        revision = result.revision
        reasons = result.reasons.map { Reason($0) }
        remedies = result.remedies
        claimed = (result.dfe, incoming.claimedName)
    }

    /// A file that was not read.
    package init(named name: String, _ problem: any UserFacing, isDryRun: Bool = false) {
        dryRun = isDryRun
        file = name
        outcome = .leftAlone
        sentence = ""
        problems = [Notice(problem.message, problem.remedies)]
        isOfConcern = true
        isHeld = false
        revision = nil
        reasons = [Reason(problem)]
        remedies = problem.remedies
        unit = nil
        claimed = (nil, nil)
    }

    private enum CodingKeys: String, CodingKey {
        case file, outcome, fileRevision, problems, reasons, remedies, dryRun
        case dfe, unit, state, revision, waitingFor, daysLeft, late, problemDetails
    }

    /// The members of the unit, where it is of one, with those of the file.
    package func encode(to encoder: any Encoder) throws {
        try unit?.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(file, forKey: .file)
        // What was there already and is held back is both, and here the one that matters is said.
        try container.encode(isHeld ? .heldBack : outcome, forKey: .outcome)
        try container.encode(revision, forKey: .fileRevision)
        try container.encode(dryRun, forKey: .dryRun)
        try container.encode(reasons, forKey: .reasons)
        try container.encode(remedies.map(Way.init), forKey: .remedies)
        guard unit == nil else { return }
        try container.encode(claimed.dfe, forKey: .dfe)
        try container.encode(claimed.name, forKey: .unit)
        try container.encode(problems, forKey: .problems)
        for key in [CodingKeys.state, .revision, .daysLeft, .late] { try container.encodeNil(forKey: key) }
        for key in [CodingKeys.waitingFor, .problemDetails] { try container.encode([String](), forKey: key) }
    }
}

extension FileReport.Outcome {
    fileprivate init(_ result: IntakeResult, isHeld: Bool) {
        switch result {
        case .taken where isHeld: self = .heldBack
        case .taken: self = .collected
        case .known: self = .thereAlready
        case .keptApart, .keptApartBefore: self = .keptApart
        case .leftAlone: self = .leftAlone
        }
    }
}

extension Incoming {
    /// The name of its unit, as a file says that cannot count.
    fileprivate var claimedName: PersonText? {
        if case .faulty(_, let name, _, _) = contents { name } else { nil }
    }
}
