import Canonical
import Sentences
package import TargetSetting

/// Exactly what somebody signs for: every line that the sign-off covers, and no other.
package struct SigningReport: Encodable, Sendable {
    /// A part of what is agreed to.
    package struct Part: Encodable, Sendable {
        /// The part's id, such as `good-practice`.
        package let part: String
        /// What the part is called on screens.
        package let title: String
        /// What the part says; never empty. The measures of a group that has no pupils are not among them.
        package let lines: [Line]
        /// What each pupil's and group's targets say, where the part is of those.
        package let pupils: [Line]
    }

    /// A statement, as it is signed.
    package struct Line: Encodable, Sendable {
        /// What the cycle calls the subject; of a pupil's target, the number and the subject.
        package let title: String
        /// What is aimed for or said there, such as `2 of 7 (29%)`.
        package let text: String
    }

    /// The id of the office that signs.
    package let signatory: Signatory.ID
    /// What the cycle calls that office.
    package let title: String
    /// The parts that the office covers, without those in which nothing stands.
    package let parts: [Part]
    /// The SHA-256 of all that the sign-off records as shown, in the words that are signed: the same while nothing of it moves.
    package let digest: String
    /// What the sign-off records as shown.
    package let shown: Snapshot
    /// The same of each pupil's personal targets, by the pupil's number; 0 has those of groups.
    package let shownPupils: [Int: [Statement]]

    private enum CodingKeys: String, CodingKey { case signatory, title, parts, digest }

    /// What an office would sign for now.
    /// - Throws: `EncodingError`.
    package init(of signatory: Signatory, in set: TargetSet) throws {
        self.signatory = signatory.id
        title = signatory.title
        let shown = set.snapshot(of: set.parts(recordedBy: signatory))
        self.shown = shown
        shownPupils = set.pupilStatements
        digest = try Canonical.digest(
            of: Signed(
                parts: Dictionary(uniqueKeysWithValues: shown.parts.map { ($0.rawValue, $1) }),
                pupils: shown.parts[.personal] == nil ? [:] : shownPupils))
        // Where a group has no pupils, that says it all.
        let inapplicable = set.cycle.measures.filter { set.target(for: $0) == .notApplicable }.map(
            \.id.rawValue)
        parts = set.parts(coveredBy: signatory).compactMap { part in
            let lines = (shown.parts[part] ?? []).filter { !inapplicable.contains($0.subject) }
            guard !lines.isEmpty else { return nil }
            return Part(
                part: part.rawValue, title: part.title,
                lines: lines.map { Line(title: set.cycle.title(of: $0.subject), text: $0.text) },
                pupils: part == .personal ? SigningReport.pupilLines(set) : [])
        }
    }

    /// What the digest is of.
    private struct Signed: Encodable {
        let parts: [String: [Statement]]
        let pupils: [Int: [Statement]]
    }

    private static func pupilLines(_ set: TargetSet) -> [Line] {
        set.pupilStatements.sorted { $0.key < $1.key }.flatMap { number, statements in
            statements.filter { $0.identity == nil }.map {
                Line(title: "\(number == 0 ? "" : "pupil \(number), ")\($0.subject)", text: $0.text)
            }
        }
    }
}

/// A signatory with whether the sign-off counts.
package struct SignOffReport: Encodable, Sendable {
    /// What moved after a sign-off.
    package struct Moved: Encodable, Sendable {
        /// Unique within its part: the id of a measure or a key stage, or such as `action 1`.
        package let subject: String
        /// What was signed for; nil where nothing stood there.
        package let from: String?
        /// What stands there now; nil where nothing does any more.
        package let to: String?
        /// What moved, from what to what, in one line.
        package let inWords: String
    }

    /// A query that was accepted with a sign-off.
    package struct Accepted: Encodable, Sendable {
        /// The id of the rule that asked.
        package let rule: Rule.ID
        /// What the query is about, as it is typed.
        package let subject: Topic
        /// What the cycle calls that subject.
        package let title: String
        /// The acceptance, in the words of whoever signed.
        package let text: PersonText
    }

    /// When and why a sign-off was taken back.
    package struct Withdrawn: Encodable, Sendable {
        /// The day on which it was taken back.
        package let on: Day
        /// Who took it back.
        package let by: PersonText
        /// Why, in their words.
        package let reason: PersonText
    }

    /// The id of the office.
    package let office: Signatory.ID
    /// What the cycle calls the office.
    package let title: String
    /// Whether there is no export without it.
    package let required: Bool
    /// `not signed`, `stands`, `no longer stands` or `withdrawn`: see `SignOffStatus.word`.
    package let state: String
    /// Whether it counts now.
    package let stands: Bool
    /// Who signed and when; nil where nobody has.
    package let signed: String?
    /// Who agreed; nil where nobody has, or the cycle does not ask who.
    package let name: PersonText?
    /// The day on which they agreed, which may be before it was recorded; nil where the cycle does not ask
    /// when.
    package let date: Day?
    /// What shows that they agreed, in the words of who recorded it; nil where that is not said.
    package let evidence: PersonText?
    /// The queries that were accepted with the latest sign-off; empty where there is none.
    package let accepted: [Accepted]
    /// Who put the latest sign-off into the register; nil where there is none.
    package let recordedBy: PersonText?
    /// The day on which it was put in.
    package let recordedOn: Day?
    /// What is otherwise than it was signed for; empty but where it therefore no longer stands.
    package let moved: [Moved]
    /// Nil but where the latest sign-off was taken back.
    package let withdrawn: Withdrawn?

    /// The latest sign-off of the office, or that there is none.
    package init(of signatory: Signatory, in set: TargetSet) {
        let status = set.status(of: signatory)
        let latest = set.signOffs.last { $0.signatory == signatory.id }
        office = signatory.id
        title = signatory.title
        required = signatory.isRequired
        state = status.word
        stands = status.stands
        signed = latest?.inWords
        name = latest?.name
        date = latest?.day
        evidence = latest?.evidence
        accepted = (latest?.acceptances ?? []).map {
            Accepted(rule: $0.rule, subject: $0.topic, title: set.cycle.title(of: $0.topic), text: $0.text)
        }
        recordedBy = latest?.recordedBy
        recordedOn = latest?.recordedOn
        var (moved, withdrawn) = ([Moved](), Withdrawn?.none)
        switch status {
        case .moved(_, let movements):
            moved = movements.map {
                Moved(subject: $0.subject, from: $0.from, to: $0.to, inWords: $0.inWords)
            }
        case .withdrawn(_, let withdrawal):
            withdrawn = .init(on: withdrawal.day, by: withdrawal.by, reason: withdrawal.reason)
        case .notSigned, .stands: break
        }
        (self.moved, self.withdrawn) = (moved, withdrawn)
    }
}

extension SignOffStatus {
    /// In a word or two. Scripts match on it.
    package var word: String {
        switch self {
        case .notSigned: "not signed"
        case .stands: "stands"
        case .moved: "no longer stands"
        case .withdrawn: "withdrawn"
        }
    }
}
