import ArgumentParser
import Reports
import Sentences
import TargetSetting
import Workflows

struct ReceiptCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "receipt",
        abstract: "Take in a receipt that the LA sent back, or list those that are there.",
        discussion: """
            The receipt with the highest number counts, in whatever order they come. The first one decides by which key \
            the next are known: compare its fingerprint with the LA on the telephone, and say that you have: \
            pru receipt FILE --trust FINGERPRINT --by NAME
            """)

    @Argument(help: "The file that the LA sent. Without it, the receipts that are there are listed.")
    var file: String?

    @Option(
        help: ArgumentHelp("The fingerprint that the LA has read out to you.", valueName: "fingerprint"))
    var trust: String?

    @Option(help: ArgumentHelp("Who compared the fingerprint with the LA.", valueName: "name"))
    var by: String?

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let trust = try typedTrust
        guard let file else {
            let report = ReceiptsReport(of: session.targetSet, on: session.today)
            return session.console.show(report, text)
        }
        let result = try session.unit.receive(FileReading.bytes(of: file), named: file, trust: trust)
        report(result, in: session)
    }

    private var typedTrust: Action.Trust? {
        get throws {
            switch (trust, by) {
            case (nil, nil): return nil
            case (nil, .some):
                throw CommandLineProblem.goesWith("--by", needs: "--trust FINGERPRINT")
            case (.some, nil): throw CommandLineProblem.goesWith("--trust", needs: "--by NAME")
            case (let trust?, let by?):
                guard file != nil else { throw CommandLineProblem.goesWith("--trust", needs: "FILE") }
                return Action.Trust(fingerprint: trust, by: try PersonText(by, as: .person))
            }
        }
    }

    private func report(_ result: ReceiptResult, in session: Session) {
        let recorded = RecordedReceiptReport(
            next: result.next.told(in: result.targetSet),
            receipt: ReceiptReport(result.receipt, on: session.today),
            key: result.targetSet.authorityKeys.last.map(AuthorityKeyReport.init))
        session.console.show(Joined(OutcomeReport(result.outcome), recorded), telling: tell)
    }

    private func tell(_ report: Joined<OutcomeReport, RecordedReceiptReport>, on console: Console) {
        let (outcome, recorded) = (report.first, report.second)
        console.print(outcome.summary)
        for target in recorded.receipt.targets { console.print("Set by the LA: \(target.inWords)") }
        for consequence in outcome.consequences { console.message(consequence.told) }
        console.print("Next: \(recorded.next)")
    }

    private func text(_ report: ReceiptsReport) -> String {
        guard let key = report.key, !(report.receipts + report.setAside).isEmpty else {
            return "No receipt is recorded. When the LA sends one, type: \(Remedy.recordReceipt.typed)"
        }
        let aside = report.setAside.map {
            "Set aside, signed by a key that does not count: receipt \($0.number) of \($0.issuedOn.inWords)."
        }
        let receipts = report.receipts.flatMap { receipt in
            let counts = receipt.number == report.receipts.last?.number ? ", which counts" : ""
            return ["Receipt \(receipt.number)\(counts), of \(receipt.issuedOn.inWords): \(receipt.inWords)"]
                + receipt.targets.map { "  Set by the LA: \($0.inWords)" }
        }
        let confirmed =
            "The LA's key has the fingerprint \(key.fingerprint), confirmed by \(key.confirmedBy?.text ?? "")."
        return (aside + receipts + [key.toConfirm?.told ?? confirmed]).joined(separator: "\n")
    }
}
