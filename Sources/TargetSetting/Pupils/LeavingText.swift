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
    }

    package let kind: Kind
    package let text: String

    var topic: Topic {
        switch kind {
        case .zeroRatingReason(let keyStage): .keyStage(keyStage)
        case .plannedAction(let number): .plannedAction(number)
        case .note(let rule, let topic): .note(rule, about: topic.text)
        case .signOff(let signatory): .signatory(signatory.id)
        case .explanation(let measure): .absence(measure.id)
        case .source(let measure, let comparator): .prior(measure.id, comparator.id)
        }
    }

    /// Writing it again.
    var rewriting: Remedy {
        switch kind {
        case .zeroRatingReason(let keyStage): .zeroRate(keyStage: keyStage, again: true)
        case .plannedAction(let number): .rewritePlannedAction(number)
        case .note(let rule, let topic): .explain(rule, topic)
        case .signOff(let signatory): .sign(SignForm(signatory), when: .again)
        case .explanation, .source: .showAbsence
        }
    }
}

extension TargetSet {
    /// Every text that people typed and that leaves, with the pupil whom it names.
    var leavingTexts: [(text: LeavingText, pupil: Int?)] {
        guard !roll.pupils.isEmpty else { return [] }
        let identifiers = roll.pupils.flatMap { pupil in
            pupil.details.identifiers.map { (number: pupil.number, text: $0) }
        }
        return typedTexts.map { text in
            let lowered = text.text.lowercased()
            return (text, identifiers.first { lowered.holds($0.text) }?.number)
        }
    }

    private var typedTexts: [LeavingText] {
        let reasons = cycle.keyStages.compactMap { keyStage in
            zeroRatings[keyStage.id].map {
                LeavingText(kind: .zeroRatingReason(keyStage.id), text: $0.text)
            }
        }
        let actions = plan.map {
            LeavingText(kind: .plannedAction($0.number), text: "\($0.what) \($0.who)")
        }
        let explained = notes.map {
            LeavingText(kind: .note($0.rule, about: $0.topic), text: $0.text.text)
        }
        return reasons + actions + explained + signOffTexts + absenceTexts
    }

    private var signOffTexts: [LeavingText] {
        cycle.signatories.compactMap { signatory in
            guard let signOff = status(of: signatory).signOff else { return nil }
            let texts = [signOff.evidence?.text].compactMap(\.self) + signOff.acceptances.map(\.text.text)
            return LeavingText(kind: .signOff(signatory), text: texts.joined(separator: " "))
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
