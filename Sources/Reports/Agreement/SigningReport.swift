import Canonical
import Sentences
package import TargetSetting

/// Exactly what somebody signs for: every line that the sign-off covers, and no other.
package struct SigningReport: Encodable, Sendable {
    /// A part of what is agreed to.
    package struct Part: Encodable, Sendable {
        package let part: String
        package let title: String
        package let lines: [Line]
        /// What each pupil's and group's targets say, where the part is of those.
        package let pupils: [Line]
    }

    /// A statement, as it is signed.
    package struct Line: Encodable, Sendable {
        package let title: String
        package let text: String
    }

    package let signatory: Signatory.ID
    package let title: String
    package let parts: [Part]
    /// The SHA-256 of all that the sign-off records as shown, in the words that are signed: the same while nothing of it moves.
    package let digest: String
    /// What the sign-off records as shown.
    package let shown: Snapshot
    package let shownPupils: [Int: [Statement]]

    private enum CodingKeys: String, CodingKey { case signatory, title, parts, digest }

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
        package let subject: String
        package let from: String?
        package let to: String?
        package let inWords: String
    }

    /// A query that was accepted with a sign-off.
    package struct Accepted: Encodable, Sendable {
        package let rule: Rule.ID
        package let subject: Topic
        package let title: String
        package let text: PersonText
    }

    /// When and why a sign-off was taken back.
    package struct Withdrawn: Encodable, Sendable {
        package let on: Day
        package let by: PersonText
        package let reason: PersonText
    }

    package let office: Signatory.ID
    package let title: String
    package let required: Bool
    package let state: String
    package let stands: Bool
    /// Who signed and when; nil where nobody has.
    package let signed: String?
    package let name: PersonText?
    package let date: Day?
    package let evidence: PersonText?
    package let accepted: [Accepted]
    package let recordedBy: PersonText?
    package let recordedOn: Day?
    package let moved: [Moved]
    package let withdrawn: Withdrawn?

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
