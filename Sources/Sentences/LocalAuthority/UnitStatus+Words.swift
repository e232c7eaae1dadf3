package import LocalAuthority
import TargetSetting

extension UnitState {
    /// The state in a few words, as a line of the board has it: `received, cannot count`.
    package var title: String {
        switch self {
        case .notReceived: "not received"
        case .keptApart: "received, cannot count"
        case .otherKey: "signed with another key"
        case .conflict: "files contradict each other"
        case .received: "received"
        case .returned: "sent back"
        case .accepted: "accepted"
        }
    }
}

extension UnitState.Mover {
    /// Whose move it is, with its article.
    package var title: String {
        switch self {
        case .unit: "the unit"
        case .la: "the LA"
        }
    }
}

extension UnitStatus {
    /// `on time, judged by ...`; and while nothing has come that is due later, by which day it is due.
    package var timelinessInWords: String {
        receivedOn == nil && !judgement.isLate
            ? due.map { "due by \($0.inWords)" } ?? "due by no set day" : judgement.inWords
    }
}

extension Owed {
    /// What the unit owes, as a part of a sentence.
    package var inWords: String {
        switch self {
        case .answer(let reason, let day): "an answer to what was sent back on \(day.inWords): \(reason)"
        case .targets(let keyStage, let count, let pupils):
            keyStage.title + Owed.about(keyStage, pupils: pupils) + ": \(counted(count, "target"))"
        case .target(let measure): measure.title
        case .absenceTarget(let measure): "\(measure.title) \(measure.resultYear)"
        case .actionPlan: "an absence action plan"
        case .signOffs(let signatories): "signed by: \(signatories.map(\.title).joined(separator: ", "))"
        }
    }

    /// ` (now Year 5, 7 pupils expected)`; empty where nothing is known.
    private static func about(_ keyStage: KeyStage, pupils: Int?) -> String {
        let about =
            [keyStage.yearGroup.map { "now \($0)" }, pupils.map { "\(counted($0, "pupil")) expected" }]
            .compactMap(\.self)
        return about.isEmpty ? "" : " (\(about.joined(separator: ", ")))"
    }
}

extension [Owed] {
    /// The same in a few words, for a line of the board: ids of key stages, `absence`.
    package var inShort: [String] {
        var words: [String] = []
        for owed in self {
            switch owed {
            case .answer: words.append("an answer")
            case .targets(let keyStage, _, _): words.append(keyStage.id.rawValue)
            case .target, .absenceTarget, .actionPlan:
                if !words.contains("absence") { words.append("absence") }
            case .signOffs: break
            }
        }
        return words
    }
}

extension UnitProblem {
    /// What is wrong, and where somebody has to be asked, whom and for what.
    package var sentence: String {
        switch self {
        case .conflict(let conflict): conflict.sentence
        case .otherKey(let arrivals, let signer, let own):
            "Revision \(arrivals.map(\.revision).listed) is signed with another key, \(signer.fingerprint), than the unit's, \(own.fingerprint). Telephone the unit, and ask for the fingerprint of the register there."
        case .sharedKey(let units):
            "Its key is also that of \(units.map(\.description).joined(separator: ", ")): one of them did not make what it sent, or works in a copy of the other's register. Telephone both units."
        case .gap(let gap):
            "Revision \(gap.missing), which revision \(gap.replacedBy) replaces, was never received."
        case .journal(let found):
            "Revision \(found.later.revision) does not continue the journal that revision \(found.earlier.revision) told of: the unit's register was put back from a copy, or what was done in it was written anew."
        case .rejected(let file): file.sentence
        case .group(let keyStage, let expected, let sent):
            "\(keyStage.title): the list expects \(counted(expected, "pupil")), and the unit has \(sent)."
        }
    }
}

extension Conflict {
    fileprivate var sentence: String {
        let revisions = Set(arrivals.map(\.revision)).sorted()
        let files = arrivals.map {
            "revision \($0.revision), SHA-256 \(shortDigest($0.digest)), received \($0.receivedOn.inWords)"
        }.joined(separator: "; ")
        let head =
            revisions.count == 1
            ? "Two or more different files say that they are revision \(revisions[0])"
            : "Revision \(revisions[1]) replaces another revision \(revisions[0]) than the one that counts"
        return "\(head): \(files). Ask the unit for the SHA-256 of the file there."
    }
}
