extension Submission {
    /// Whether it could have been exported as it is: what is wrong with it, a sentence each.
    package var problems: [String] { problems(given: SignOffStatuses(of: targetSet)) }

    /// The same, for whoever has worked out already which sign-offs stand.
    package func problems(given statuses: SignOffStatuses) -> [String] {
        var problems: [String] = []
        if revision < 1 { problems.append("There is no revision \(revision).") }
        if (revision == 1) != (supersedes == nil) {
            problems.append(
                "Revision \(revision) \(supersedes == nil ? "does not say what it replaces" : "replaces nothing, and says that it does")."
            )
        }
        if let supersedes,
            supersedes.count != 64 || !supersedes.allSatisfy({ "0123456789abcdef".contains($0) })
        {
            problems.append("‘\(supersedes)’, which it replaces, is not a SHA-256.")
        }
        let context = RuleContext(targetSet, on: exportedOn, given: statuses)
        for signatory in targetSet.cycle.signatories {
            let status = context.status(of: signatory)
            if signatory.isRequired, !status.stands {
                problems.append(targetSet.words(on: status, of: signatory))
            }
            if let signOff = targetSet.signOffs.last(where: { $0.signatory == signatory.id }) {
                if let acceptance = signOff.acceptances.first(where: { $0.day != signOff.recordedOn }) {
                    problems.append(
                        "The acceptance of \(acceptance.rule) is of another day than the sign-off of the \(signatory.title), with which it was given."
                    )
                }
                let covers = Set(signOff.covered.parts.keys)
                if covers != Set(targetSet.parts(coveredBy: signatory)) {
                    problems.append(
                        "The sign-off of the \(signatory.title) does not cover what the cycle says it covers."
                    )
                }
            }
        }
        problems += context.findings
            .filter { $0.isOpen && $0.holdsUpSigning && $0.rule != "sign-off-moved" }
            .map {
                "\($0.severity == .error ? "Error" : "Query without an answer"), \($0.rule): \($0.message)"
            }
        problems += daysRecorded.filter { $0.day > exportedOn }.map { what, day in
            "\(what) is dated \(day.inWords), which is later than the export on \(exportedOn.inWords)."
        }
        for count in targetSet.reportedCounts ?? [] where targetSet.groups[count.keyStage] != count.pupils {
            problems.append(
                "It counts the personal targets of \(counted(count.pupils, "pupil")) in ‘\(count.keyStage)’, whose group has \(targetSet.groups[count.keyStage].map(String.init) ?? "no number")."
            )
        }
        if (try? targetSet.timeliness(lateReason: timeliness.reason, on: exportedOn)) != timeliness {
            problems.append("It says that it is \(timeliness.inWords), which does not follow from its dates.")
        }
        if let authority = targetSet.cycle.authority, let code = authority.code,
            code != targetSet.unit.dfe.authority
        {
            problems.append(
                "The DfE number \(targetSet.unit.dfe) is of LA \(targetSet.unit.dfe.authority), and the cycle is of \(authority.name) (\(code))."
            )
        }
        if let frozen = targetSet.cycle.frozenAfter, exportedOn > frozen {
            problems.append(
                "It was exported on \(exportedOn.inWords), after the cycle was frozen on \(frozen.inWords).")
        }
        return problems
    }

    /// The days on which something was put into the register.
    private var daysRecorded: [(what: String, day: Day)] {
        let changes = targetSet.lastChanges.sorted { $0.key.rawValue < $1.key.rawValue }
        let accepted = targetSet.signOffs.flatMap(\.acceptances)
        return changes.map { ("The last change of the \($0.title)", $1.day) }
            + [targetSet.proposal.map { ("The proposal", $0.day) }].compactMap(\.self)
            + targetSet.notes.map { ("The note on \($0.rule)", $0.day) }
            + accepted.map { ("The acceptance of \($0.rule)", $0.day) }
            + targetSet.signOffs.map { ("The record of the sign-off ‘\($0.signatory)’", $0.recordedOn) }
    }
}
