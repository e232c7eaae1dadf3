import Canonical
import Formats
import FoundationEssentials
package import LocalAuthority
import Register
package import Reports
import TargetSetting

extension AuthoritySession {
    /// Gives a unit its receipt and writes the file: the last one again, where it still says what is so.
    /// - Parameter above: the highest number that the unit has; the next is higher.
    /// - Throws: `LARefusal`, `RegisterProblem` or `AtomicFile.Problem`.
    package func issueReceipt(
        to record: UnitRecord, at path: String, above: Int = 0
    ) throws -> IssuedReceiptReport {
        // The file comes first: a receipt that is recorded and that nobody has would count as given.
        try PlacedFiles.allOrNothing { files in
            var isNew = false
            let issued = try register.issue(
                to: record, above: above, by: person, now: now,
                isCurrent: { last, number, record in
                    let receipt = try read(last).receipt
                    return try receipt == record.receipt(number: number, under: terms, on: receipt.issuedOn)
                },
                write: { record, number, day, key, journal in
                    let receipt = try record.receipt(number: number, under: terms, on: day)
                    let file = try ReceiptFile(receipt, signedWith: key, journal: journal)
                    // What the head could not read is not given out.
                    _ = try ReceiptFile(reading: file.bytes)
                    try files.put(file.bytes, at: path)
                    isNew = true
                    return .init(digest: file.digest, document: file.text)
                })
            let file = try read(issued)
            if !isNew { try files.put(file.bytes, at: path) }
            return IssuedReceiptReport(
                file.receipt, digest: file.digest, fingerprint: file.signer.fingerprint, isNew: isNew,
                in: path)
        }
    }

    private func read(_ issued: AuthorityRegister.Issued) throws -> ReceiptFile {
        do {
            return try ReceiptFile(reading: Data(issued.document.utf8))
        } catch {
            throw RegisterProblem.corrupt(path: register.path)
        }
    }
}
