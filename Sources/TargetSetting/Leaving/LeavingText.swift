/// A text that people typed and that leaves the register with a submission.
package struct LeavingText: Equatable, Sendable {
    /// What it was typed for.
    package enum Kind: Equatable, Sendable {
        case zeroRatingReason(KeyStage.ID)
        case plannedAction(Int)
        case note(Rule.ID, about: Topic)
        case signOff(Signatory)
        case explanation(AbsenceMeasure)
        case source(AbsenceMeasure, Comparator)
        /// What was proposed and is no longer said.
        case proposal
        /// Why an export is late.
        case lateReason
        /// What is printed on a pupil's own page.
        case page(pupil: Int, subject: String, PagePart)

        // Names: of them a whole name alone is a pupil's
        /// The group, and its subject, that a note is about.
        case noteSubject(Rule.ID, about: Topic)
        case signer(Signatory)
        /// Who typed a sign-off.
        case recorder(Signatory)
        case unit

        /// Whether it is a name, which cannot be put in other words.
        package var isOfName: Bool {
            switch self {
            case .noteSubject, .signer, .recorder, .unit: true
            default: false
            }
        }
    }

    /// What it was typed for, which says where it can be written again.
    package let kind: Kind
    /// The whole text, as it would leave.
    package let text: String

    var topic: Topic {
        switch kind {
        case .zeroRatingReason(let keyStage): .keyStage(keyStage)
        case .plannedAction(let number): .plannedAction(number)
        case .note(let rule, let topic), .noteSubject(let rule, let topic): .note(rule, about: topic.text)
        case .signOff(let signatory), .signer(let signatory), .recorder(let signatory):
            .signatory(signatory.id)
        case .explanation(let measure): .absence(measure.id)
        case .source(let measure, let comparator): .prior(measure.id, comparator.id)
        case .proposal: .proposal
        case .lateReason: .deadline(.la)
        case .page(let pupil, let subject, _): .personalTarget(pupil: pupil, subject: subject)
        case .unit: .unknown("unit")
        }
    }

    /// Which of several texts of one topic it is; nil of the only one.
    var part: String? {
        switch kind {
        case .noteSubject: "subject"
        case .signer: "signer"
        case .recorder: "recorder"
        default: nil
        }
    }

    /// Writing it again; nil where nothing does.
    var rewriting: Remedy? {
        switch kind {
        case .zeroRatingReason(let keyStage): .zeroRate(keyStage: keyStage, again: true)
        case .plannedAction(let number): .rewritePlannedAction(number)
        case .note(let rule, let topic), .noteSubject(let rule, let topic): .explain(rule, topic)
        case .signOff(let signatory), .signer(let signatory), .recorder(let signatory):
            .sign(SignForm(signatory), when: .again)
        case .explanation, .source: .showAbsence
        case .proposal: .propose
        case .lateReason: .export(late: true)
        case .page(let pupil, let subject, .subject):
            .removePersonal(holder: String(pupil), subject: subject)
        case .page(let pupil, let subject, .review): .addReview(pupil, subject: subject)
        case .page(let pupil, let subject, .target(let part)):
            .setPersonal(holder: String(pupil), subject: subject, changing: [part])
        case .unit: nil
        }
    }

    /// What can be done where it names a pupil, beside writing it without. Nothing else is kept of what is on a page.
    func remedies(of mentions: [PupilMention]) -> [Remedy] {
        switch kind {
        case .page: [rewriting].compactMap(\.self)
        default: [.give(.anotherPerson)] + mentions.remediesOffRoll
        }
    }

    /// What in it tells who a pupil is.
    func mentions(of names: PupilNames) -> [PupilMention] {
        let mentions = names.mentions(in: text)
        return kind.isOfName ? mentions.filter(\.isCertain) : mentions
    }
}

extension LeavingText {
    fileprivate func check(for mentions: [PupilMention]) throws(Refusal) {
        guard mentions.contains(where: \.isCertain) else { return }
        throw .note(.namesPupil(self, mentions))
    }

    /// The text with each mention marked by the pupil's number in its stead: `Ring [pupil 3] on Monday`.
    package func marked(_ mentions: [PupilMention]) -> String {
        mentions.reversed().reduce(text) { $0.replacing($1.place, with: "[pupil \($1.pupil)]") }
    }
}

extension TargetSet {
    /// Every text that people typed and that leaves, with what in it tells who a pupil is.
    var leavingTexts: [(text: LeavingText, mentions: [PupilMention])] {
        guard hasNames else { return [] }
        let names = pupilNames
        return textsThatLeave(naming: names).map { ($0, $0.mentions(of: names)) }
    }

    /// - Throws: `Refusal.note(.namesPupil)` where a text that was not there before, and that would leave, tells who a pupil
    ///   is. What may be another person's is asked about when it is there.
    func checkNames(typedSince before: TargetSet) throws(Refusal) {
        guard hasNames else { return }
        let typed = textsTyped(since: before)
        guard !typed.isEmpty else { return }
        let names = pupilNames
        for text in typed { try text.check(for: text.mentions(of: names)) }
    }

    /// What leaves and was not there before: a sign-off that stands again says nothing new.
    func textsTyped(since before: TargetSet) -> [LeavingText] {
        let kept = before.typedTexts + (signOffs.count == before.signOffs.count ? before.lastTypedTexts : [])
        return typedTexts.filter { !kept.contains($0) }
    }

    private func textsThatLeave(naming names: PupilNames) -> [LeavingText] {
        typedTexts + proposedTexts(naming: names)
    }

    /// With what was said with sign-offs that do not stand now, and may again.
    func textsThatMayLeave(naming names: PupilNames) -> [LeavingText] {
        lastTypedTexts + proposedTexts(naming: names)
    }

    private var hasNames: Bool {
        !roll.pupils.isEmpty || !roll.childrenOffRoll.isEmpty
    }

    /// A part of a pupil's name that somebody who signs has too is theirs.
    var pupilNames: PupilNames {
        ofRoll.names { PupilNames(of: roll) }
            .without(cycle.signatories.compactMap { status(of: $0).signOff?.name })
    }

    private var typedTexts: [LeavingText] { typedTexts { status(of: $0).signOff } }

    private var lastTypedTexts: [LeavingText] {
        typedTexts { signatory in signOffs.last { $0.signatory == signatory.id } }
    }

    private func typedTexts(with signOff: (Signatory) -> SignOff?) -> [LeavingText] {
        let reasons = cycle.keyStages.compactMap { keyStage in
            zeroRatings[keyStage.id].map {
                LeavingText(kind: .zeroRatingReason(keyStage.id), text: $0.text)
            }
        }
        let actions = plan.map {
            LeavingText(kind: .plannedAction($0.number), text: "\($0.what); \($0.who)")
        }
        let said = saidElsewhere(with: signOff)
        let explained = notes.map { note in
            LeavingText(
                kind: .note(note.rule, about: note.topic),
                text: ([note.text.text] + textsAnswered(by: note, beside: said)).joined(separator: "; "))
        }
        let subjects = notes.compactMap { note -> LeavingText? in
            guard case .groupTarget = note.topic else { return nil }
            return LeavingText(kind: .noteSubject(note.rule, about: note.topic), text: note.topic.text)
        }
        return reasons + actions + explained + subjects + signOffTexts(signOff, beside: said)
            + absenceTexts
            + [LeavingText(kind: .unit, text: unit.name.text)]
    }

    /// The texts among the facts that a note answers which leave in no other place.
    /// - Parameter said: what is looked through where it is said.
    private func textsAnswered(by note: Note, beside said: Set<String>) -> [String] {
        let facts = note.facts
        var said = said
        if case .groupTarget(let holder, let subject) = note.topic { said.formUnion([holder, subject]) }
        let typed = ["reason", "source"].compactMap { facts.text($0) }
        // Days, rates, the ids of the cycle and our own names of doubts are nobody's.
        return facts.texts { $0 != "doubt" }.filter { text in
            !said.contains(text) && !cycle.isID(text)
                && (text.contains(where: \.isLetter) || typed.contains(text))
        }
    }

    /// What is said now and may stand among the facts of a query: reasons of zero ratings, sources, and who signed.
    private func saidElsewhere(with signOff: (Signatory) -> SignOff?) -> Set<String> {
        notes.isEmpty && signOffs.isEmpty
            ? [] : textsAskedAbout.union(cycle.signatories.compactMap { signOff($0)?.name?.text })
    }

    /// The texts that queries take into their facts: reasons of zero ratings, and sources.
    private var textsAskedAbout: Set<String> {
        Set(zeroRatings.values.map(\.text))
            .union(priors.values.flatMap { $0.values.compactMap { $0.source?.text } })
    }

    /// Takes away the notes about a reason or a source that is there no longer: they answer nothing, and the text would leave
    /// with them.
    mutating func dropNotesOnTextsGone() -> [Consequence] {
        guard !notes.isEmpty else { return [] }
        let said = textsAskedAbout
        func isGone(_ note: Note) -> Bool {
            ["reason", "source"].contains { note.facts.text($0).map { !said.contains($0) } ?? false }
        }
        let gone = notes.filter(isGone)
        notes.removeAll(where: isGone)
        return gone.map { .noteGone($0.rule, $0.topic, title: cycle.title(of: $0.topic)) }
    }

    /// A proposal leaves as it was made, with what was put in other words since.
    private func proposedTexts(naming names: PupilNames) -> [LeavingText] {
        guard let snapshot = proposal?.snapshot else { return [] }
        let changed = snapshot.movements(to: self.snapshot(of: snapshot.parts.keys)).compactMap(\.from)
        let texts = Set(changed).filter { !names.mentions(in: $0).isEmpty }.sorted()
        return texts.isEmpty ? [] : [LeavingText(kind: .proposal, text: texts.joined(separator: "; "))]
    }

    private func signOffTexts(
        _ signOff: (Signatory) -> SignOff?, beside said: Set<String>
    ) -> [LeavingText] {
        cycle.signatories.flatMap { signatory -> [LeavingText] in
            guard let signOff = signOff(signatory) else { return [] }
            let texts =
                [signOff.evidence?.text].compactMap(\.self)
                + signOff.acceptances.flatMap { [$0.text.text] + textsAnswered(by: $0, beside: said) }
            return [
                LeavingText(kind: .signOff(signatory), text: texts.joined(separator: " ")),
                LeavingText(kind: .signer(signatory), text: signOff.name?.text ?? ""),
                LeavingText(kind: .recorder(signatory), text: signOff.recordedBy.text),
            ]
        }
    }

    private var absenceTexts: [LeavingText] {
        cycle.absence.flatMap { measure in
            let explanation = absenceTargets[measure.id]?.explanation.map {
                LeavingText(kind: .explanation(measure), text: $0.text)
            }
            let sources = measure.comparators.compactMap { comparator in
                priors[measure.id]?[comparator.id]?.source.map {
                    LeavingText(kind: .source(measure, comparator), text: $0.text)
                }
            }
            return [explanation].compactMap(\.self) + sources
        }
    }
}

extension Cycle {
    /// Whether a text is the id of something in it.
    func isID(_ text: String) -> Bool {
        keyStages.contains { $0.id.rawValue == text } || measures.contains { $0.id.rawValue == text }
            || signatories.contains { $0.id.rawValue == text }
            || absence.contains { measure in
                measure.id.rawValue == text || measure.comparators.contains { $0.id.rawValue == text }
            }
    }
}
