/// A child who was on the roll or on a line that was left out, is there no more, and is not erased: the journal knows who it is.
package struct RemovedPupil: Sendable {
    /// The number under which the register had the child, which nobody else is given.
    package let number: Int
    /// What the pupil is and was called, with the UPN, reference and birthday.
    package let namings: [PupilDetails]

    /// Of a child and all that is known of who it is.
    package init(number: Int, namings: [PupilDetails]) {
        self.number = number
        self.namings = namings
    }
}

/// All of them. Two are equal: they are of no row of the record, and the journal may know more names than the roll did.
package struct RemovedPupils: Equatable, Sendable {
    /// One for each child who is gone, in no order that counts.
    package var list: [RemovedPupil]

    /// Of nobody, unless somebody is named.
    package init(_ list: [RemovedPupil] = []) { self.list = list }

    package static func == (_: RemovedPupils, _: RemovedPupils) -> Bool { true }
}
