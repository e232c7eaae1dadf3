/// What of a target is printed on the page for its pupil.
package enum PagePart: Equatable, Sendable {
    case subject, review
    case target(PersonalTarget.Part)
}

extension TargetSet {
    /// Looks through what was typed of a pupil and is printed on the pupil's page. The own names may stand on it.
    /// - Throws: `Refusal.note(.namesPupil)` where a UPN or a date of birth of anybody, or another pupil's name, stands in it.
    package func checkPage(of pupil: Pupil) throws(Refusal) {
        let names = pupilNames
        for text in pupil.pageTexts {
            let mentions = names.mentions(in: text.text).filter {
                $0.means.isOfNumbers || $0.isCertain && $0.pupil != pupil.number
            }
            guard mentions.isEmpty else { throw .note(.namesPupil(text, mentions)) }
        }
    }
}

extension Pupil {
    fileprivate var pageTexts: [LeavingText] {
        targets.flatMap { target in
            func text(_ part: PagePart, _ text: String?) -> LeavingText? {
                text.map {
                    LeavingText(
                        kind: .page(pupil: number, subject: target.subject.text, part), text: $0)
                }
            }
            let review = reviews.last { $0.subject.folded == target.subject.folded }
            let steps = target.steps.map { text(.target(.step), $0.what.text) }
            let aim: PersonalTarget.Part = if case .grade = target.aim { .to } else { .criterion }
            return
                ([
                    text(.subject, target.subject.text), text(.target(aim), target.aim.text),
                    text(.target(.why), target.why.text), text(.target(.who), target.who?.text),
                    text(.target(.support), target.support?.text), text(.review, review?.reached.text),
                ] + steps).compactMap(\.self)
        }
    }
}
