import FileIntake
import LocalAuthority
import Sentences
import TargetSetting

/// Says what became of each file, while files are collected.
struct CollectionReport {
    private let console: Console
    private let terms: Terms
    private let today: Day
    private var counts = (taken: 0, held: 0, known: 0, apart: 0, leftAlone: 0)
    private var list: JSONList

    private(set) var foundProblems = false

    init(on console: Console, terms: Terms, today: Day) {
        self.console = console
        self.terms = terms
        self.today = today
        list = JSONList(on: console)
    }

    /// - Parameters:
    ///   - outcomes: what became of the files, in their order.
    ///   - records: the units that they are of, as they stand now.
    mutating func tell(_ files: [Incoming], _ outcomes: [IntakeResult], _ records: [DfENumber: UnitRecord]) {
        for (file, outcome) in zip(files, outcomes) {
            let record = outcome.dfe.flatMap { records[$0] }
            let status = record.map { UnitStatus(of: $0, under: terms, on: today) }
            let judged = outcome.arrival.flatMap { record?.judgement(of: $0, under: terms) }
            let isHeld = outcome.arrival.map { record?.otherKeys.contains($0) ?? false } ?? false
            count(outcome, isHeld: isHeld)
            if !outcome.reasons.isEmpty || status?.state == .conflict || status?.state == .otherKey {
                foundProblems = true
            }
            if console.isJSON {
                list.add(CollectionReport.json(file, outcome, isHeld: isHeld, status))
            } else {
                console.print(
                    "\(file.file): \(CollectionReport.sentence(file, outcome, judged: judged, isHeld: isHeld, status))"
                )
            }
        }
    }

    mutating func tell(_ problems: [IntakeProblem]) {
        for problem in problems {
            foundProblems = true
            counts.leftAlone += 1
            if console.isJSON {
                list.add(CollectionReport.json(problem))
            } else {
                console.print("\(problem.name): \(problem.told)")
            }
        }
    }

    mutating func end(isDryRun: Bool) {
        if console.isJSON { return list.end() }
        let known = counts.known == 0 ? "" : ", \(counts.known) there already"
        let apart = counts.apart == 0 ? "" : ", \(counts.apart) kept apart"
        let held = counts.held == 0 ? "" : ", \(counts.held) held back"
        let alone = counts.leftAlone == 0 ? "" : ", \(counts.leftAlone) left alone"
        console.print("\(counted(counts.taken, "submission")) collected\(held)\(known)\(apart)\(alone).")
        console.message(
            isDryRun
                ? "Nothing was written. To do it, type the command without --dry-run."
                : "See whose move it is: pru la")
    }

    private mutating func count(_ outcome: IntakeResult, isHeld: Bool) {
        switch outcome {
        case .taken where isHeld: counts.held += 1
        case .taken: counts.taken += 1
        case .known: counts.known += 1
        case .keptApart, .keptApartBefore: counts.apart += 1
        case .leftAlone: counts.leftAlone += 1
        }
    }

    private static func sentence(
        _ file: Incoming, _ outcome: IntakeResult, judged: Punctuality?, isHeld: Bool, _ status: UnitStatus?
    ) -> String {
        let unit = status.map { "\($0.unit.unit.dfe), \($0.unit.unit.name)" } ?? ""
        switch outcome {
        case .taken(let arrival):
            let judged = judged.map { ", \($0.inWords)" } ?? ""
            let trouble = (status?.problems ?? []).map { "\n  \($0.told)" }.joined()
            if isHeld {
                return "\(unit), revision \(arrival.revision): held back, and does not count.\(trouble)"
            }
            let key =
                status?.isKeyConfirmed ?? true
                ? "" : " Key \(arrival.signer.fingerprint), which nobody has confirmed."
            return "\(unit), revision \(arrival.revision): collected\(judged).\(key)\(trouble)"
        case .known(let arrival):
            return
                "\(unit), revision \(arrival.revision): there already, received \(arrival.receivedOn.inWords), which stays."
        case .keptApart(let apart), .keptApartBefore(let apart):
            let again =
                if case .keptApartBefore = outcome { " since \(apart.receivedOn.inWords)" } else { "" }
            let claimed = [
                apart.dfe.map { "says it is of \($0)" + (file.claimedName.map { ", \($0)" } ?? "") },
                apart.revision.map { "revision \($0)" },
            ].compactMap(\.self).joined(separator: ", ")
            return "kept apart\(again)\(claimed.isEmpty ? "" : "; it \(claimed)")."
                + outcome.lines.map { "\n  \($0)" }.joined()
        case .leftAlone: return "left alone. \(outcome.lines.joined(separator: " "))"
        }
    }

    private static func json(
        _ file: Incoming, _ outcome: IntakeResult, isHeld: Bool, _ status: UnitStatus?
    ) -> JSONOutput {
        let own: [String: JSONOutput] = [
            "file": .text(file.file), "outcome": .text(isHeld ? "held-back" : outcome.word),
            "fileRevision": .number(outcome.revision),
            "problems": .texts(
                outcome.reasons.isEmpty ? status?.problems.map(\.told) ?? [] : outcome.lines),
            "reasons": .list(outcome.reasons.map(\.json)),
            "remedies": .list(outcome.remedies.map(\.json)),
        ]
        if let status { return status.json(adding: own) }
        let claimed: [String: JSONOutput] = [
            "dfe": .text(outcome.dfe?.description), "unit": .text(file.claimedName?.text),
        ]
        return ofNoUnit(claimed.merging(own, uniquingKeysWith: { $1 }))
    }

    private static func json(_ problem: IntakeProblem) -> JSONOutput {
        ofNoUnit([
            "file": .text(problem.name), "outcome": .text("left-alone"), "fileRevision": .null,
            "problems": .texts([problem.told]),
            "reasons": [
                [
                    "code": .text(problem.code), "message": .text(problem.message),
                    "facts": JSONOutput(problem.facts),
                ]
            ],
            "remedies": .list(problem.remedies.map(\.json)),
        ])
    }

    /// What is said of a file that is of no unit of the list.
    private static func ofNoUnit(_ own: [String: JSONOutput]) -> JSONOutput {
        let nothing: [String: JSONOutput] = [
            "dfe": .null, "unit": .null, "state": .null, "revision": .null, "waitingFor": .list([]),
            "daysLeft": .null, "late": .null, "problemDetails": .list([]),
        ]
        return .object(nothing.merging(own, uniquingKeysWith: { $1 }))
    }
}

extension IntakeResult {
    /// Why it does not count and what to do about it, a line each.
    fileprivate var lines: [String] { reasons.map(\.sentence) + remedies.map { [$0].told } }

    fileprivate var word: String {
        switch self {
        case .taken: "collected"
        case .known: "there-already"
        case .keptApart, .keptApartBefore: "kept-apart"
        case .leftAlone: "left-alone"
        }
    }
}

extension Incoming {
    fileprivate var claimedName: PersonText? {
        if case .faulty(_, let name, _, _) = contents { name } else { nil }
    }
}
