import ArgumentParser
import Canonical
import Formats
import FoundationEssentials
import Register
import Reports
import Sentences
import TargetSetting

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
        let receipt = try ReceiptReading.file(file)
        let outcome = try session.done(
            .recordReceipt(
                .init(
                    receipt: receipt.receipt, digest: receipt.digest, document: receipt.text,
                    signer: .init(
                        key: receipt.signer.hexadecimal, fingerprint: receipt.signer.fingerprint),
                    cycleDigest: try session.register.cycle().digest, trust: trust)))
        try report(outcome, receipt.receipt, in: session)
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

    private func report(_ outcome: Outcome, _ receipt: Receipt, in session: Session) throws {
        let set = try session.register.load()
        let next = TaskList(of: set, on: session.today).next.told(in: set)
        if options.json {
            session.console.write(
                Joined(
                    OutcomeReport(outcome),
                    RecordedReceiptReport(
                        next: next, receipt: ReceiptReport(receipt, on: session.today),
                        key: set.authorityKeys.last.map(AuthorityKeyReport.init))))
            return
        }
        session.console.print(outcome.change.sentence)
        for target in receipt.targets { session.console.print("Set by the LA: \(target.inWords)") }
        for consequence in outcome.consequences { session.console.message(consequence.told) }
        session.console.print("Next: \(next)")
    }

    private func list(_ set: TargetSet, on today: Day, in console: Console) {
        let receipts = set.receipts.map(\.receipt).sorted { $0.number < $1.number }
        let key = set.authorityKeys.last
        if options.json {
            console.write(
                ReceiptsReport(
                    receipts: receipts.map { ReceiptReport($0, on: today) },
                    key: key.map(AuthorityKeyReport.init)))
            return
        }
        guard let key, !receipts.isEmpty else {
            console.print("No receipt is recorded. When the LA sends one, type: pru receipt FILE")
            return
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

/// Why a file that was named is not taken for a receipt.
struct ReceiptFileProblem: UserFacing {
    let path: String
    let problem: ReceiptProblem

    var code: String { problem.code }
    var facts: Facts { problem.facts.adding(["file": path]) }
    var remedies: [Remedy] { problem.remedies }
    var message: String { "‘\(path)’ is not taken. \(problem.message)" }
}

enum ReceiptReading {
    /// - Throws: `FileProblem` or `ReceiptFileProblem`.
    static func file(_ path: String) throws -> ReceiptFile {
        let bytes = try FileReading.bytes(of: path)
        do throws(ReceiptProblem) {
            return try ReceiptFile(reading: bytes)
        } catch {
            throw ReceiptFileProblem(path: path, problem: error)
        }
    }
}
