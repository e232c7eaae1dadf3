import ArgumentParser
import Canonical
import Formats
import Input
import Sentences
import TargetSetting
import Workflows

struct LAReceipt: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "receipt",
        abstract: "Write the file that the unit keeps: when the submission came, and what was decided.",
        discussion:
            "Send it to the unit, where pru receipt FILE is typed. While nothing changes it is the same file."
    )

    @Argument(help: "The unit.")
    var unit: String

    @Option(help: ArgumentHelp("The new file.", valueName: "file"))
    var output: String

    @Option(
        help: ArgumentHelp(
            "The highest number of the receipts that the unit has, where this register was put back from a copy.",
            valueName: "number"))
    var above: String?

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        let authority = session.authority
        let above = try above.map { typed throws(InputProblem) in try Input(.above).whole(typed) } ?? 0
        let result = try authority.issueReceipt(to: authority.record(of: unit), at: output, above: above)
        report(result.file, isNew: result.isNew, on: session.console)
    }

    private func report(_ file: ReceiptFile, isNew: Bool, on console: Console) {
        let receipt = file.receipt
        let issued: Facts = ["change": "receipt-issued", "number": receipt.number, "dfe": receipt.dfe]
        let written: Facts = [
            "file": output, "number": receipt.number, "dfe": receipt.dfe, "unit": receipt.unit,
            "revision": receipt.revision, "received": receipt.receivedOn,
            "judgement": receipt.arrival.judgement.rawValue, "digest": file.digest,
            "fingerprint": file.signer.fingerprint, "changes": isNew ? [issued] : [],
        ]
        console.show(
            written,
            telling: { _, console in
                console.print(
                    "Receipt \(receipt.number) for \(receipt.dfe), \(receipt.unit): revision \(receipt.revision), received \(receipt.receivedOn.inWords), \(receipt.arrival.inWords); \(receipt.decision.word)."
                )
                console.message(
                    "Send it to the unit, which types: \(Hint.takeReceipt.command). The first time, read your fingerprint out on the telephone: \(file.signer.fingerprint)"
                )
                console.print(output)
            })
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
