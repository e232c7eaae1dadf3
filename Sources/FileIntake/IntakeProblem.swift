/// Why something was not taken. Everything else that was named is.
package struct IntakeProblem: Error, Equatable, Sendable {
    /// The file, folder or archive, or the entry of one, as it is shown to people.
    package let name: String
    /// The reason, with what the system or the archive says of it where that is known.
    package let why: Why

    /// The reason for which one file, folder, archive or entry was not taken.
    package init(name: String, why: Why) {
        self.name = name
        self.why = why
    }

    /// Why nothing was read.
    package enum Why: Error, Equatable, Sendable {
        case missing
        case notPermitted
        /// It was listed, and was not there when it was to be read.
        case gone
        case changed
        case empty
        case tooLarge
        /// With what it leads to, where that can be told.
        case link(to: String?)
        /// A pipe, a socket or a device.
        case notAFile
        case tooDeep
        /// What is in a folder or archive and cannot be a submission, with the first names.
        case otherThings(count: Int, first: [String])
        /// The name ends in `.zip`, and the content is another.
        case notAnArchive
        case archive(ArchiveFlaw)
        case entry(EntryFlaw)
        case unread(SystemReason)
    }

    /// Why nothing is read of an archive, or nothing more.
    package enum ArchiveFlaw: Equatable, Sendable {
        case damaged
        case empty
        case zip64
        /// It is one of several files that belong together.
        case split
        case tooManyEntries
        /// Several entries are made of the same bytes.
        case overlapping
        /// With how many entries nobody can read without the password.
        case encrypted(Int)
        case unpacksTooFar
        /// So many problems were said of it that the others are not.
        case moreProblems(Int)
    }

    /// Why an entry of an archive is not taken.
    package enum EntryFlaw: Equatable, Sendable {
        case climbsOut
        case link
        case notAFile
        case archiveInside
        /// Packed in another way than by deflate.
        case method(Int)
        case damaged
        /// Several entries have its name.
        case repeated
    }

    /// What the system says, as far as somebody can do something about it.
    package enum SystemReason: Equatable, Sendable {
        case nameTooLong
        case tooManyOpen
        case diskFull
        case disk
        case other
    }
}
