import ArgumentParser
import Formats
import Input
import LocalAuthority
import Register
import Sentences
import TargetSetting

struct LAShow: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "What a unit sent, what changed since the last revision, and what was decided.",
        discussion: "With --diff only what is different from that revision.")

    @Argument(help: "The unit.")
    var unit: String

    @Option(help: ArgumentHelp("The revision to compare with.", valueName: "revision"))
    var diff: String?

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        let record = try session.record(of: unit)
        let status = UnitStatus(of: record, under: session.terms, on: session.today)
        let counting = try session.counting(of: record)
        let earlier = try earlier(record, in: session)
        let changes: [String]? =
            if let earlier, let counting { counting.changes(since: earlier) } else { nil }
        guard !session.console.isJSON else {
            return session.console.print(json(record, status, counting, changes, since: earlier))
        }
        var lines = heading(record, status, in: session.console)
        lines += try contradictions(in: record, session)
        if let name = counting?.targetSet.unit.name, name.folded != record.unit.unit.name.folded {
            lines.append("The unit calls itself ‘\(name)’ in the file, which is not the name on the list.")
        }
        if let counting, diff == nil { lines += [""] + counting.lines }
        if let earlier, let changes {
            lines += ["", "Changed since revision \(earlier.revision):"]
            lines += changes.isEmpty ? ["  nothing that is agreed or noted"] : changes.map { "  \($0)" }
        }
        lines += [""] + history(record)
        session.console.print(lines.joined(separator: "\n"))
    }

    /// What is different between files that contradict each other, so that nobody chooses blindly.
    private func contradictions(in record: UnitRecord, _ session: LASession) throws -> [String] {
        try record.conflicts.flatMap { conflict -> [String] in
            guard let first = conflict.arrivals.first else { return [] }
            let base = try session.submission(first.digest)
            return try conflict.arrivals.dropFirst().flatMap { other in
                ["From SHA-256 \(first.digest.prefix(12))... to \(other.digest.prefix(12))...:"]
                    + (try session.submission(other.digest).changes(since: base).map { "  \($0)" })
            }
        }
    }

    /// What the revision that counts is compared with: the one named, else the one before it.
    private func earlier(_ record: UnitRecord, in session: LASession) throws -> Submission? {
        let revisions = record.arrivals.map(\.revision).sorted()
        guard let diff else {
            let before = record.counting.flatMap { counting in
                record.arrivals.first { $0.digest == counting.supersedes }
            }
            return try before.map { try session.submission($0.digest) }
        }
        let number = try Input(.revision).whole(diff)
        guard let arrival = record.arrivals.first(where: { $0.revision == number }) else {
            throw LARefusal.unknownRevision(number, known: Array(Set(revisions)).sorted())
        }
        return try session.submission(arrival.digest)
    }

    private func heading(_ record: UnitRecord, _ status: UnitStatus, in console: Console) -> [String] {
        let unit = record.unit.unit
        let revision = status.revision.map { ", revision \($0)" } ?? ""
        let due = status.due.map { ", due by \($0.inWords)" } ?? ""
        let waiting = status.state.waitingFor.map { "Waiting for: \($0.title)\(due)" }
        let judged = status.receivedOn.map {
            "Received \($0.inWords): \(status.judgement.inWords)."
                + (status.firstReceivedOn.map { " The first revision came on \($0.inWords)." } ?? "")
        }
        let key = record.key.map { key in
            "Key \(key.fingerprint), "
                + (record.isKeyConfirmed
                    ? "confirmed."
                    : "not confirmed yet. Telephone the head. "
                        + [Remedy.la(.confirmKey(unit.dfe, fingerprint: key.fingerprint))].told)
        }
        return ["\(unit.dfe), \(unit.name): \(status.state.title)\(revision)"]
            + [judged, waiting, key].compactMap(\.self)
            + status.problems.map { "\(console.styled("problem", .bad)): \($0.told)" }
            + status.owed.map { "owes: \($0.inWords)" }
    }

    private func history(_ record: UnitRecord) -> [String] {
        let arrivals = record.arrivals.map { arrival in
            (
                arrival.number,
                "\(arrival.receivedOn.inWords): revision \(arrival.revision) received, SHA-256 \(arrival.digest), key \(arrival.signer.fingerprint)"
            )
        }
        let apart = record.apart.map { ($0.number, "\($0.receivedOn.inWords): \($0.told)") }
        let decisions = record.decisions.map {
            ($0.number, "\($0.day.inWords), \($0.by): \($0.ruling.inWords)")
        }
        let all = (arrivals + apart + decisions).sorted { $0.0 < $1.0 }
        return ["History:"] + (all.isEmpty ? ["  nothing yet"] : all.map { "  \($0.1)" })
    }

    private func json(
        _ record: UnitRecord, _ status: UnitStatus, _ counting: Submission?, _ changes: [String]?,
        since earlier: Submission?
    ) -> JSONOutput {
        status.json(adding: [
            "changedSince": .number(earlier?.revision), "changes": changes.map(JSONOutput.texts) ?? .null,
            "targets": counting.map { .list($0.targetEntries) } ?? .null,
            "notes": counting.map { .texts($0.targetSet.notes.map(\.inWords)) } ?? .null,
            "signOffs": counting.map { .texts($0.signOffLines) } ?? .null,
            "findings": counting.map { .texts($0.findingLines) } ?? .null,
            "setByLA": .list(
                record.targetsSetByLA.map {
                    [
                        "measure": .text($0.measure), "figure": .text($0.value.inWords),
                        "reason": .text($0.reason.text),
                    ]
                }),
            "arrivals": .list(
                record.arrivals.map {
                    [
                        "revision": .number($0.revision), "digest": .text($0.digest),
                        "received": .text($0.receivedOn.description),
                        "fingerprint": .text($0.signer.fingerprint),
                    ]
                }),
            "decisions": .list(
                record.decisions.map {
                    [
                        "day": .text($0.day.description), "by": .text($0.by.text),
                        "what": .text($0.ruling.inWords),
                    ]
                }),
        ])
    }
}

extension Submission {
    /// What was sent, as people read it.
    fileprivate var lines: [String] {
        let set = targetSet
        var table = Table()
        for keyStage in set.cycle.keyStages {
            if let group = set.groups[keyStage.id] {
                table.add(keyStage.title, "\(counted(group, "pupil")) in the group")
            }
        }
        for entry in targetLines { table.add(entry.title, entry.text) }
        var lines = [
            "Revision \(revision), exported \(exportedOn.inWords); the unit says: \(timeliness.inWords)"
                + (timeliness.reason.map { ", \($0)" } ?? ""), table.text,
        ]
        func section(_ title: String, _ entries: [String]) {
            if !entries.isEmpty { lines += [title] + entries.map { "  \($0)" } }
        }
        section("Action plan:", set.plan.map(\.inWords))
        section("Findings, each explained:", findingLines)
        section("Notes:", set.notes.map(\.inWords))
        section("Sign-offs:", signOffLines)
        return lines
    }

    private var targetLines: [(id: String, title: String, text: String)] {
        let set = targetSet
        return set.cycle.measures.map { ($0.id.rawValue, $0.title, set.target(for: $0).inWordsWithReason) }
            + set.cycle.absence.map { measure in
                let ceiling = set.ceiling(of: measure).map { ", ceiling \($0.rate)%" } ?? ""
                let rate = set.absenceTargets[measure.id].map { "\($0.rate)%" } ?? "not set"
                return (measure.id.rawValue, "\(measure.title) \(measure.resultYear)", rate + ceiling)
            }
    }

    fileprivate var targetEntries: [JSONOutput] {
        targetLines.map { ["measure": .text($0.id), "title": .text($0.title), "target": .text($0.text)] }
    }

    fileprivate var signOffLines: [String] {
        targetSet.cycle.signatories.map { targetSet.status(of: $0).sentence(of: $0) }
    }

    fileprivate var findingLines: [String] {
        targetSet.findings(on: exportedOn).map { finding in
            "\(finding.severity.rawValue) \(finding.rule): \(finding.message)"
                + (finding.answer.map { " Explained: \($0.inWords)" } ?? "")
        }
    }

    /// What is different from an earlier revision, in words.
    fileprivate func changes(since earlier: Submission) -> [String] {
        earlier.targetSet.snapshot(of: AgreementPart.allCases)
            .movements(to: targetSet.snapshot(of: AgreementPart.allCases))
            .map { $0.titled(by: targetSet.cycle).inWords }
    }
}

extension Target {
    fileprivate var inWordsWithReason: String {
        if case .zeroRated(_, let reason) = self { "\(inWords): \(reason)" } else { inWords }
    }
}

extension Note {
    fileprivate var inWords: String { "\(rule) \(topic): \(text) (\(by), \(day.inWords))" }
}
