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
    /// The day on which the file was read.
    package let readOn: Day
    /// The column that was the reason, and what stood there; empty where it was the whole line.
    package let column: String
    /// See `column`: what stood in that cell.
    package let value: String
    /// Where it is no line: what else the list says.
    package let remarks: [Facts]
    /// The code of the problem; empty where it is not known.
    package let reason: String
    /// What could be read of the UPN; nil where nothing could, as of each of the details below.
    package let upn: UPN?
    /// The unit's own reference, as the line has it.
    package let reference: PersonText?
    /// The surname, as the line has it.
    package let surname: PersonText?
    /// The forename, as the line has it.
    package let forename: PersonText?
    /// The date of birth, as the line has it.
    package let born: Day?
    /// The NC year, 0 for Reception.
    package let ncYear: Int?
    /// Of a line of a list of targets; empty where it could not be read.
    package let subject: String?
    /// Whether it is still asked for.
    package let isAskedFor: Bool
    /// The pupil who came in for it, or for whom the target was set.
    package let cameInFor: Int?
    /// The same in words: what is kept, what it says and what became of it.
    package let kept: String
    /// See `kept`: `Ed Elm; target in maths; reference R7`, or what else the list says.
    package let contents: String
    /// See `kept`: what became of it, as a whole sentence.
    package let fate: String

    /// The line as it is kept. Where it was left out for what else its list says, no column is the reason.
    package init(_ line: LeftOutLine) {
        number = line.number
        isOfTargets = line.subject != nil
        self.line = line.line
        readOn = line.day
        (column, value, reason) = (line.isMore ? "" : line.heading, line.value, line.code)
        remarks = line.remarks.map(\.facts)
        (upn, reference) = (line.details.upn, line.details.reference)
        (surname, forename) = (line.details.surname, line.details.forename)
        (born, ncYear) = (line.details.born, line.details.ncYear)
        subject = line.subject
        isAskedFor = line.fate == .open
        cameInFor = if case .cameIn(let pupil) = line.fate { pupil } else { nil }
        (kept, contents, fate) = (line.kept, line.contents, line.fateInWords)
    }
}
