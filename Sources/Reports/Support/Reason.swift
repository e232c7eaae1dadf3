import LocalAuthority
import Sentences
package import TargetSetting

/// Why a file is not taken, not read or not right.
package struct Reason: Encodable, Sendable {
    package let code: String
    package let message: String
    package let facts: Facts

    package init(_ error: any UserFacing) {
        (code, message, facts) = (error.code, error.message, error.facts)
    }

    package init(_ fault: SubmissionFault) {
        (code, message, facts) = (fault.code, fault.sentence, fault.facts)
    }

    init(_ reason: RejectedFile.Reason) {
        (code, message, facts) = (reason.code, reason.sentence, reason.facts)
    }
}
