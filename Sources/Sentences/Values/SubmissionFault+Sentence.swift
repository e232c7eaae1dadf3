package import TargetSetting

extension SubmissionFault {
    /// What is wrong with the file, and the values that show it, without what to do about it.
    package var sentence: String {
        switch self {
        case .tooLarge: "It is larger than 10 MB, which no submission is."
        case .empty: "The file is empty."
        case .notASubmission: "It is not a submission of pru, or it is cut off or damaged."
        case .bytesAltered: "The file was altered: its bytes are not as a submission is written."
        case .bytesUnderived:
            "The file was altered: its bytes are not those that follow from its own figures."
        case .contentAltered(let right, let said):
            "The content was altered: its SHA-256 is \(right), and the file says \(said)."
        case .signatureWrong:
            "The signature is not one of this content: the file was altered, or put together."
        case .difference(let member, let says, let follows):
            "‘\(member)’ says \(says), and what follows from the file's own figures is \(follows)."
        // What it was called before the first release.
        case .otherFormat("pru-submission-1", _):
            "Its format is ‘pru-submission-1’, from before the first release of pru. The unit has to export it again."
        case .otherFormat(let format, let known):
            "Its format is ‘\(format)’, and this version reads \(known)."
        case .unreadable(let member): member.sentence
        case .cycleUnreadable(let problems):
            "Its cycle cannot be read: \(problems.joined(separator: " "))"
        case .unsound(let problem): problem.sentence
        case .notTheShippedCycle(let id):
            "Its cycle is called ‘\(id)’, and is not the cycle of that name that comes with this program."
        }
    }
}
