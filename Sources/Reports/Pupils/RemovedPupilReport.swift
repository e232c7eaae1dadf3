import Sentences
package import TargetSetting

/// What the journal says of who a pupil was who is not on the roll and is not erased. It holds personal data: only who asked for it
/// sees it.
package struct RemovedPupilReport: Encodable, Sendable {
    /// The pupil as recorded at one time, or as called otherwise.
    package struct Naming: Encodable, Sendable, Equatable {
        /// The unique pupil number; nil where none was recorded then, as of each of the details.
        package let upn: UPN?
        /// The unit's own reference.
        package let reference: PersonText?
        /// The surname, as it was recorded.
        package let surname: PersonText?
        /// The forename, as it was recorded.
        package let forename: PersonText?
        /// The date of birth.
        package let born: Day?
        /// The National Curriculum year then, 0 for Reception.
        package let ncYear: Int?
        /// The same in words.
        package let inWords: String

        fileprivate init(_ details: PupilDetails) {
            (upn, reference) = (details.upn, details.reference)
            (surname, forename) = (details.surname, details.forename)
            (born, ncYear) = (details.born, details.ncYear)
            inWords = details.inWords
        }
    }

    /// The number that the pupil had, which nobody is given again.
    package let number: Int
    /// The latest first, each once.
    package let recorded: [Naming]
    /// What is to be known of it: that the journal has it still.
    package let consequences: [Notice]

    /// What the journal has of the pupil.
    package init(_ pupil: RemovedPupil) {
        number = pupil.number
        consequences = [Notice(Consequence.staysInJournal(pupil: pupil.number))]
        recorded = pupil.namings.map(Naming.init).reduce(into: []) {
            if !$0.contains($1) { $0.append($1) }
        }
    }
}
