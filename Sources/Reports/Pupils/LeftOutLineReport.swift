import Sentences
package import TargetSetting

/// What is kept of a line that was left out of a file. It holds personal data: only who asked for it sees it.
package struct LeftOutLineReport: Encodable, Sendable {
    /// The number under which it is kept.
    package let number: Int
    /// Whether it is of a list of targets; else it is of a roll.
    package let isOfTargets: Bool
    /// The line of the file, 1 for the first.
    package let line: Int
    package let readOn: Day
    /// The column that was the reason, and what stood there; empty where it was the whole line.
    package let column: String
    package let value: String
    /// The code of the problem; empty where it is not known.
    package let reason: String
    package let upn: UPN?
    package let reference: PersonText?
    package let surname: PersonText?
    package let forename: PersonText?
    package let born: Day?
    package let ncYear: Int?
    /// Of a line of a list of targets; empty where it could not be read.
    package let subject: String?
    /// Whether it is still asked for.
    package let isAskedFor: Bool
    /// The pupil who came in for it, or for whom the target was set.
    package let cameInFor: Int?
    /// The same in words: what is kept, what it says and what became of it.
    package let kept: String
    package let contents: String
    package let fate: String

    package init(_ line: LeftOutLine) {
        number = line.number
        isOfTargets = line.subject != nil
        self.line = line.line
        readOn = line.day
        (column, value, reason) = (line.isMore ? "" : line.heading, line.value, line.reason)
        (upn, reference) = (line.details.upn, line.details.reference)
        (surname, forename) = (line.details.surname, line.details.forename)
        (born, ncYear) = (line.details.born, line.details.ncYear)
        subject = line.subject
        isAskedFor = line.fate == .open
        cameInFor = if case .cameIn(let pupil) = line.fate { pupil } else { nil }
        (kept, contents, fate) = (line.kept, line.contents, line.fateInWords)
    }
}
