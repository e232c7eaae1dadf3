extension PupilDetails {
    /// What tells who a pupil is, in small letters: the UPN, forename and surname together, and the date of birth as it
    /// may be written.
    var identifiers: [String] {
        let name = forename.flatMap { forename in surname.map { "\(forename) \($0)" } }
        let birthday = born.map { [StatementText.day($0), $0.description, $0.british] } ?? []
        return ([upn?.description, name].compactMap(\.self) + birthday).map { $0.lowercased() }
    }
}

extension Pupil {
    /// Everything that people wrote of the pupil in their own words.
    var freeTexts: [String] {
        let ofTargets = targets.flatMap { target in
            [target.aim.text, target.why.text]
                + [target.who?.text, target.support?.text].compactMap(\.self)
                + target.steps.map(\.what.text)
        }
        let ofReviews = reviews.flatMap { review in
            [review.reached.text, review.learned.text] + [review.contingency?.text].compactMap(\.self)
        }
        return ofTargets + ofReviews + notes.map(\.text.text) + attainments.compactMap { $0.source?.text }
            + [attendance?.medical?.text].compactMap(\.self)
    }
}

extension String {
    /// Whether a text stands in it. Where all is ASCII, as most is, bytes are compared: every text that leaves is searched for
    /// every pupil.
    func holds(_ text: String) -> Bool {
        let (bytes, sought) = (Array(utf8), Array(text.utf8))
        guard bytes.allSatisfy({ $0 < 0x80 }) else { return contains(text) }
        guard let first = sought.first, sought.count <= bytes.count else { return sought.isEmpty }
        return (0...bytes.count - sought.count).contains { start in
            bytes[start] == first && bytes[start..<start + sought.count].elementsEqual(sought)
        }
    }
}
