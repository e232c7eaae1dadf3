/// Somebody who signs: the chair, the SIP, the head (M4, M5). Titles and number are the cycle's.
package struct Signatory: Equatable, Sendable {
    /// How far a thing is recorded of a sign-off.
    package enum Recording: String, CaseIterable, Sendable {
        case required, optional
        case notRecorded = "no"
    }

    /// What people type: `chair`.
    package let id: ID
    /// What people read, without “the”: `head of PRU`; its id where the cycle file has no title.
    package let title: String
    /// Whether the submission waits for this office.
    package let isRequired: Bool
    /// Whether the signer's name is recorded.
    package let name: Recording
    /// Whether the day of the agreement is recorded; without it, a sign-off counts from when it was put in.
    package let day: Recording
    /// Whether evidence is recorded, such as a minute or an e-mail.
    package let evidence: Recording
    /// What the evidence is: "the minute of the committee's meeting".
    package let evidenceTitle: String?
    /// The parts of the targets that the sign-off covers.
    package let covers: [AgreementPart]
    /// Whether this office signs only when every other required one stands, and confirms the whole (M5).
    package let confirmsLast: Bool

    /// As a cycle file states it, where an office covers one part at least.
    package init(
        id: ID, title: String, isRequired: Bool, name: Recording, day: Recording, evidence: Recording,
        evidenceTitle: String?, covers: [AgreementPart], confirmsLast: Bool
    ) {
        self.id = id
        self.title = title
        self.isRequired = isRequired
        self.name = name
        self.day = day
        self.evidence = evidence
        self.evidenceTitle = evidenceTitle
        self.covers = covers
        self.confirmsLast = confirmsLast
    }
}

extension Signatory {
    /// What is given of a sign-off of this office and is not recorded, and what is not given and is.
    func misfits(
        name: PersonText?, day: Day?, evidence: PersonText?
    ) -> [(detail: Refusal.SignOffDetail, isMissing: Bool)] {
        let details: [(recording: Recording, isGiven: Bool, detail: Refusal.SignOffDetail)] = [
            (self.name, name != nil, .name), (self.day, day != nil, .day),
            (self.evidence, evidence != nil, .evidence),
        ]
        return details.compactMap { recording, isGiven, detail in
            switch (recording, isGiven) {
            case (.required, false): (detail, true)
            case (.notRecorded, true): (detail, false)
            default: nil
            }
        }
    }
}

/// A part of the whole that can be signed, and change, by itself.
package enum AgreementPart: String, CaseIterable, Sendable {
    case statutory, recommended
    case goodPractice = "good-practice"
    case byAgreement = "by-agreement"
    case absence
    /// The pupils' personal targets: how many there are, key stage by key stage. What they say stays in the register.
    case personal
    /// The other offices' sign-offs, covered by the office that confirms last.
    case signOffs = "sign-offs"
    /// The explanations given to queries, covered by the office that confirms last.
    case notes
    /// The facts of the queries that those explain, covered with them. It stays in the register: a file has them in the notes.
    case answers
    /// The sign-off of the office that confirms last, which nobody covers.
    case confirmation

    /// The parts that an office may be said to cover in a cycle file.
    package static let signable: [AgreementPart] = [
        .statutory, .recommended, .goodPractice, .byAgreement, .absence, .personal,
    ]
    /// What an office covers where the cycle file does not say: correcting one pupil's target does not void an agreement
    /// to the figures unless it was to cover that.
    package static let coveredUnlessSaid: [AgreementPart] = signable.filter { $0 != .personal }
}
