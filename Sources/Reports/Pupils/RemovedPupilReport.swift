import Sentences
package import TargetSetting

/// What the journal says of who a pupil was who is not on the roll and is not erased. It holds personal data: only who asked for it
/// sees it.
package struct RemovedPupilReport: Encodable, Sendable {
    /// The pupil as recorded at one time, or as called otherwise.
    package struct Naming: Encodable, Sendable, Equatable {
        package let upn: UPN?
        package let reference: PersonText?
        package let surname: PersonText?
        package let forename: PersonText?
        package let born: Day?
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

    package let number: Int
    /// The latest first, each once.
    package let recorded: [Naming]
    package let consequences: [Notice]

    package init(_ pupil: RemovedPupil) {
        number = pupil.number
        consequences = [Notice(Consequence.staysInJournal(pupil: pupil.number))]
        recorded = pupil.namings.map(Naming.init).reduce(into: []) {
            if !$0.contains($1) { $0.append($1) }
        }
    }
}
