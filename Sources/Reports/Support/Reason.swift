import LocalAuthority
import Sentences
package import TargetSetting

/// Why a file is not taken, not read or not right.
package struct Reason: Encodable, Sendable {
    /// What scripts match on: never changed.
    package let code: String
    /// What is wrong, and with which value, in whole sentences.
    package let message: String
    /// The values that it is about.
    package let facts: Facts

    /// Why a file could not be read.
    package init(_ error: any UserFacing) {
        (code, message, facts) = (error.code, error.message, error.facts)
    }

    /// What verifying a submission found wrong with it.
    package init(_ fault: SubmissionFault) {
        (code, message, facts) = (fault.code, fault.sentence, fault.facts)
    }

    init(_ reason: RejectedFile.Reason) {
        (code, message, facts) = (reason.code, reason.sentence, reason.facts)
    }
}
