extension PupilDetails {
    /// What tells who a pupil is, in small letters: the UPN, forename and surname together, and the date of birth as it
    /// may be written.
    var identifiers: [String] {
        let name = forename.flatMap { forename in surname.map { "\(forename) \($0)" } }
        let birthday = born.map { [$0.inWords, $0.description, $0.british] } ?? []
        return ([upn?.description, name].compactMap(\.self) + birthday).map { $0.lowercased() }
    }
}

extension Pupil {
    /// Everything that people wrote of the pupil in their own words.
    var freeTexts: [String] {
        let ofTargets = targets.flatMap { target in
            [target.aim.inWords, target.why.text]
                + [target.who?.text, target.support?.text].compactMap(\.self)
                + target.steps.map(\.what.text)
        }
        let ofReviews = reviews.flatMap { review in
            [review.reached.inWords, review.learned.text] + [review.contingency?.text].compactMap(\.self)
        }
        return ofTargets + ofReviews + notes.map(\.text.text) + attainments.compactMap { $0.source?.text }
            + [attendance?.medical?.text].compactMap(\.self)
    }
}

extension TargetSet {
    /// A text that leaves the register with a submission.
    struct LeavingText {
        /// The id of what it is about.
        let subject: String
        let what: String
        let text: String
    }

    /// Every text that people typed and that leaves, with the pupil whom it names.
    var leavingTexts: [(text: LeavingText, pupil: Int?)] {
        guard !roll.pupils.isEmpty else { return [] }
        let texts = reasons + plannedTexts + noteTexts + signOffTexts + absenceTexts
        let identifiers = roll.pupils.flatMap { pupil in
            pupil.details.identifiers.map { (number: pupil.number, text: $0) }
        }
        return texts.map { text in
            let lowered = text.text.lowercased()
            return (text, identifiers.first { lowered.contains($0.text) }?.number)
        }
    }

    private var reasons: [LeavingText] {
        cycle.keyStages.compactMap { keyStage in
            zeroRatings[keyStage.id].map {
                LeavingText(subject: keyStage.id, what: "the reason of the zero rating", text: $0.text)
            }
        }
    }

    private var plannedTexts: [LeavingText] {
        plan.map { action in
            LeavingText(
                subject: "action \(action.number)", what: "action \(action.number) of the plan",
                text: "\(action.what) \(action.who)")
        }
    }

    private var noteTexts: [LeavingText] {
        notes.map {
            LeavingText(
                subject: "\($0.rule) \($0.subject)", what: "the note on \($0.rule)", text: $0.text.text)
        }
    }

    private var signOffTexts: [LeavingText] {
        cycle.signatories.compactMap { signatory in
            guard let signOff = status(of: signatory).signOff else { return nil }
            let texts = [signOff.evidence?.text].compactMap(\.self) + signOff.acceptances.map(\.text.text)
            return LeavingText(
                subject: signatory.id, what: "what the \(signatory.title) said",
                text: texts.joined(separator: " "))
        }
    }

    private var absenceTexts: [LeavingText] {
        cycle.absence.flatMap { measure in
            let explanation = absenceTargets[measure.id]?.explanation.map {
                LeavingText(subject: measure.id, what: "the explanation of \(measure.title)", text: $0.text)
            }
            let sources = measure.comparators.compactMap { comparator in
                priors[measure.id]?[comparator.id]?.source.map {
                    LeavingText(
                        subject: "\(measure.id) \(comparator.id)",
                        what: "the source of \(comparator.inWords)", text: $0.text)
                }
            }
            return [explanation].compactMap(\.self) + sources
        }
    }
}
