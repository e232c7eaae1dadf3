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
        guard let file else { return list(session.targetSet, on: session.today, in: session.console) }
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
        let next = result.next.told(in: result.targetSet)
        if options.json {
            session.console.write(
                Joined(
                    OutcomeReport(result.outcome),
                    RecordedReceiptReport(
                        next: next, receipt: ReceiptReport(result.receipt, on: session.today),
                        key: result.targetSet.authorityKeys.last.map(AuthorityKeyReport.init))))
            return
        }
        session.console.print(result.outcome.change.sentence)
        for target in result.receipt.targets { session.console.print("Set by the LA: \(target.inWords)") }
        for consequence in result.outcome.consequences { session.console.message(consequence.told) }
        session.console.print("Next: \(next)")
    }

    private func list(_ set: TargetSet, on today: Day, in console: Console) {
        let all = set.receipts.sorted { $0.receipt.number < $1.receipt.number }
        let (receipts, aside) = (
            all.filter(set.isOfCountingKey).map(\.receipt),
            all.filter { !set.isOfCountingKey($0) }.map(\.receipt)
        )
        let key = set.authorityKeys.last
        if options.json {
            console.write(
                ReceiptsReport(
                    receipts: receipts.map { ReceiptReport($0, on: today) },
                    setAside: aside.map { ReceiptReport($0, on: today) },
                    key: key.map(AuthorityKeyReport.init)))
            return
        }
        guard let key, !all.isEmpty else {
            console.print(
                "No receipt is recorded. When the LA sends one, type: \(Remedy.recordReceipt.typed)")
            return
        }
        for receipt in aside {
            console.print(
                "Set aside, signed by a key that does not count: receipt \(receipt.number) of \(receipt.issuedOn.inWords)."
            )
        }
        for receipt in receipts {
            let counts = receipt == receipts.last ? ", which counts" : ""
            console.print(
                "Receipt \(receipt.number)\(counts), of \(receipt.issuedOn.inWords): \(receipt.inWords)")
            for target in receipt.targets { console.print("  Set by the LA: \(target.inWords)") }
        }
        console.print(
            key.confirmedBy == nil
                ? Consequence.keyToConfirm(key).told
                : "The LA's key has the fingerprint \(key.name.fingerprint), confirmed by \(key.confirmedBy?.text ?? "")."
        )
    }
}
