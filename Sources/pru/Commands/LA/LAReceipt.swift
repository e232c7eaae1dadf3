import ArgumentParser
import Canonical
import Formats
import FoundationEssentials
import LocalAuthority
import Register
import Sentences
import TargetSetting

struct LAReceipt: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "receipt",
        abstract: "Write the file that the head keeps: when the submission came, and what was decided.",
        discussion:
            "Send it to the head, who types: pru receipt FILE. While nothing changes it is the same file.")

    @Argument(help: "The unit.")
    var unit: String

    @Option(help: ArgumentHelp("The new file.", valueName: "file"))
    var output: String

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        let record = try session.record(of: unit)
        var isNew = false
        let issued = try session.register.issue(
            to: record.unit.unit.dfe, by: session.person, now: session.now,
            isCurrent: { last, number, record in
                let file = try LAReceipt.read(last, in: session)
                let now = try record.receipt(
                    number: number, under: session.terms, on: file.receipt.issuedOn)
                return file.receipt == now
            },
            write: { record, number, day, key in
                let receipt = try record.receipt(number: number, under: session.terms, on: day)
                let file = try ReceiptFile(receipt, signedWith: key)
                // What the head could not read is not given out.
                _ = try ReceiptFile(reading: file.bytes)
                isNew = true
                return .init(digest: file.digest, document: file.text)
            })
        let file = try LAReceipt.read(issued, in: session)
        try Placed(file.bytes, at: output)
        report(file, isNew: isNew, on: session.console)
    }

    private func report(_ file: ReceiptFile, isNew: Bool, on console: Console) {
        let receipt = file.receipt
        let issued: Facts = ["change": "receipt-issued", "number": receipt.number, "dfe": receipt.dfe]
        guard !console.isJSON else {
            let written: Facts = [
                "file": output, "number": receipt.number, "dfe": receipt.dfe, "unit": receipt.unit,
                "revision": receipt.revision, "received": receipt.receivedOn,
                "judgement": receipt.arrival.judgement.rawValue, "digest": file.digest,
                "fingerprint": file.signer.fingerprint, "changes": isNew ? [issued] : [],
            ]
            return console.write(written)
        }
        console.print(
            "Receipt \(receipt.number) for \(receipt.dfe), \(receipt.unit): revision \(receipt.revision), received \(receipt.receivedOn.inWords), \(receipt.arrival.inWords); \(receipt.decision.word)."
        )
        console.message(
            "Send it to the head, who types: pru receipt FILE. The first time, read your fingerprint to the head on the telephone: \(file.signer.fingerprint)"
        )
        console.print(output)
    }

    private static func read(_ issued: AuthorityRegister.Issued, in session: LASession) throws -> ReceiptFile
    {
        do {
            return try ReceiptFile(reading: Data(issued.document.utf8))
        } catch {
            throw RegisterProblem.corrupt(path: session.register.path)
        }
    }
}

extension Receipt.Decision {
    fileprivate var word: String {
        switch self {
        case .received: "nothing is decided yet"
        case .accepted: "accepted"
        case .returned(_, let respondBy): "sent back, to be answered by \(respondBy.inWords)"
        }
    }
}
