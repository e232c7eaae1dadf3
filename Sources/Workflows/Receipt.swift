import Canonical
import Formats
package import FoundationEssentials
import Register
package import TargetSetting

/// A receipt of the LA that was taken in.
package struct ReceiptResult: Sendable {
    /// What the LA says.
    package let receipt: Receipt
    /// What recording it did.
    package let outcome: Outcome
    /// With the receipt.
    package let targetSet: TargetSet
    /// What is next, with the receipt there.
    package let next: TaskList.Next
}

extension UnitSession {
    /// Takes in a receipt that the LA sent back.
    /// - Parameter trust: somebody's word that the key in it is the LA's.
    /// - Throws: `ReceiptFileProblem`, `Refusal` or `RegisterProblem`.
    package func receive(_ bytes: Data, named file: String, trust: Action.Trust?) throws -> ReceiptResult {
        let read = try UnitSession.receipt(bytes, named: file)
        let outcome = try perform(
            .recordReceipt(
                .init(
                    receipt: read.receipt, digest: read.digest, document: read.text,
                    signer: .init(key: read.signer.hexadecimal, fingerprint: read.signer.fingerprint),
                    cycleDigest: register.cycle().digest, trust: trust)))
        let set = try register.load()
        return ReceiptResult(
            receipt: read.receipt, outcome: outcome, targetSet: set, next: TaskList(of: set, on: today).next)
    }

    private static func receipt(
        _ bytes: Data, named file: String
    ) throws(ReceiptFileProblem) -> ReceiptFile {
        do {
            return try ReceiptFile(reading: bytes)
        } catch {
            throw ReceiptFileProblem(path: file, problem: error)
        }
    }
}

/// Why a file that was named is not taken for a receipt.
package struct ReceiptFileProblem: UserFacing {
    let path: String
    let problem: ReceiptProblem

    package var code: String { problem.code }
    package var facts: Facts { problem.facts.adding(["file": path]) }
    package var remedies: [Remedy] { problem.remedies }
    package var message: String { "‘\(path)’ is not taken. \(problem.message)" }
}
