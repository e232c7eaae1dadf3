package import LocalAuthority
import TargetSetting

extension RejectedFile {
    /// `926-1105-r2.json, received 9 December 2010, is kept apart: ...`.
    package var sentence: String {
        "\(name), received \(receivedOn.inWords), is kept apart: \(reasons.map(\.sentence).joined(separator: " "))"
    }
}

extension RejectedFile.Reason {
    /// The reason as whole sentences, from the code and the facts that are kept: the file is not read again.
    package var sentence: String {
        Objection(code: code, facts: facts)?.sentence ?? SubmissionFault(code: code, facts: facts)?.sentence
            ?? UnsoundSubmission(facts).sentence
    }
}

extension Objection {
    /// What the file is that cannot count, as one sentence.
    package var sentence: String {
        switch self {
        case .otherCycle(let theirs, let ours) where theirs == ours:
            "It is of a cycle ‘\(theirs)’ that says something else than the one that the LA published."
        case .otherCycle(let theirs, let ours):
            "It is of the cycle ‘\(theirs)’, and the LA collects ‘\(ours)’."
        case .otherAuthority(let dfe, let authority, let code):
            "\(dfe) is a unit of LA \(dfe.authority), and the cycle is of \(authority) (\(code))."
        case .notListed(let dfe, let name): "\(dfe), \(name), is not on the LA's list of units."
        case .numberOfAnother(let dfe, let name, let listed):
            "It is of \(name), which is \(listed) on the LA's list, and has the number \(dfe), which is another unit's there."
        case .rehearsalAmongReal: "It is a rehearsal, made for practice, and counts for nothing."
        case .realAmongRehearsals: "It is a real submission, and this is a rehearsal."
        case .notSigned: "It is not signed, so nobody can tell who made it."
        case .exportedAfterReceived(let exported, let received):
            "It says that it was exported on \(exported.inWords), which is later than it was received, \(received.inWords)."
        }
    }
}

/// A submission that could not have been exported as it is, of which the facts were kept and not the submission.
private struct UnsoundSubmission {
    private let facts: Facts

    init(_ facts: Facts) { self.facts = facts }

    /// The value as it was kept; `?` where there is none.
    private func value(_ name: String) -> String {
        switch facts[name] {
        case .text(let text): text
        case .number(let number): String(number)
        default: "?"
        }
    }

    private func day(_ name: String) -> String { Day(value(name))?.inWords ?? value(name) }

    var sentence: String {
        switch facts.text("problem") {
        case "no-revision": "There is no revision \(value("revision"))."
        case "supersedes-nothing": "Revision \(value("revision")) does not say what it replaces."
        case "first-supersedes": "Revision \(value("revision")) replaces nothing, and says that it does."
        case "supersedes-no-digest": "‘\(value("supersedes"))’, which it replaces, is not a SHA-256."
        case "sign-off-missing" where value("status") == SignOffStatus.Kind.notSigned.rawValue:
            "The \(value("signatory")) has not signed."
        case "sign-off-missing": "The sign-off of the \(value("signatory")) no longer counts."
        case "accepted-on-another-day":
            "The acceptance of \(value("rule")) is of another day than the sign-off of the \(value("signatory")), with which it was given."
        case "agreed-after-recorded":
            "The \(value("signatory")) agreed on \(day("day")), and that was recorded before it, on \(day("recorded"))."
        case "covers-other-parts":
            "The sign-off of the \(value("signatory")) does not cover what the cycle says it covers."
        case "open-finding": openFinding
        case "recorded-after-export":
            "Something in it is dated \(day("day")), which is later than the export on \(day("exported"))."
        case "counts-another-group":
            "It counts the personal targets of another number of pupils in ‘\(value("keyStage"))’ (\(value("pupils"))) than its group has."
        case "other-timeliness":
            "It says that it is ‘\(value("timeliness"))’, which does not follow from its dates."
        case "other-authority":
            "The DfE number \(value("dfe")) is not of the LA of its cycle, \(value("authority")) (\(value("authorityCode")))."
        case "exported-when-frozen":
            "It was exported on \(day("exported")), after the cycle was frozen on \(day("frozenAfter"))."
        default: "It does not hold together."
        }
    }

    private var openFinding: String {
        let rule = Rule.all.first { $0.id.rawValue == value("rule") }
        let isError = value("severity") == Severity.error.rawValue
        return
            "\(isError ? "Error" : "Query without an answer"), \(value("rule")), about \(value("subject"))."
            + (rule.map { " The rule: \($0.id.title)" } ?? "")
    }
}
