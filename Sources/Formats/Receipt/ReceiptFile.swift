package import Canonical
package import FoundationEssentials
import Sentences
package import TargetSetting

/// A receipt as the bytes of a file (RFC 8785 and a line break), and back. `docs/receipt-format.md` describes it.
package struct ReceiptFile: Equatable, Sendable {
    /// What the file says.
    package let receipt: Receipt
    /// The SHA-256 of the content, in hexadecimal.
    package let digest: String
    /// Whose signature it has.
    package let signer: PublicKey
    /// How far the journal of the LA's register had come; nil where it was given before that was told.
    package let journal: JournalMark?
    /// The whole file: the content with its digest and signature.
    package let bytes: Data

    /// Writes a receipt.
    /// - Parameters:
    ///   - key: the LA register's.
    ///   - journal: how far its journal has come.
    package init(
        _ receipt: Receipt, signedWith key: SigningKey, journal: JournalMark? = nil
    ) throws {
        let content = DocumentCoder.bytes(of: ReceiptContent(receipt))
        digest = Canonical.digest(ofBytes: content)
        self.receipt = receipt
        self.journal = journal
        signer = key.publicKey
        let told = journal.map { JournalMarkEntry($0) }
        bytes = Data(
            DocumentCoder.line(
                of: ReceiptDocument(
                    digest: digest, format: ReceiptContent.format, journal: told,
                    receipt: CanonicalFragment(bytes: content),
                    signature: try SignatureEntry(
                        of: digest, journal: told, format: ReceiptContent.format, with: key))))
    }

    /// Reads a receipt: whole, unaltered, signed, and written as it would be written again.
    /// - Throws: `ReceiptProblem`.
    package init(reading bytes: Data) throws(ReceiptProblem) {
        guard bytes.count <= ReceiptFile.largestSize else { throw .tooLarge }
        guard !bytes.isEmpty else { throw .empty }
        let document = try ReceiptFile.document(in: bytes)
        let digest = document.receipt.canonicalDigest
        guard Data(DocumentCoder.line(of: document)) == bytes, digest == document.digest else {
            throw .altered
        }
        guard
            let signer = document.signature.signer(
                of: digest, journal: document.journal, format: document.format)
        else {
            throw .signatureWrong
        }
        do {
            receipt = try document.receipt.value
            journal = try document.journal?.mark(at: "journal")
        } catch let member as UnreadableMember {
            throw .unreadable(member)
        } catch {
            throw .altered
        }
        // Texts are taken without the spaces around them.
        guard ReceiptContent(receipt).canonicalDigest == digest else { throw .altered }
        self.digest = digest
        self.signer = signer
        self.bytes = bytes
    }

    /// `926-1105-2010-autumn-pru-receipt-1.json`.
    package var name: String {
        "\(receipt.dfe.authority)-\(receipt.dfe.establishment)-\(receipt.cycle)-receipt-\(receipt.number).json"
    }

    /// The bytes as the text that they are, for where a receipt is kept.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    private static func document(in bytes: Data) throws(ReceiptProblem) -> ReceiptDocument<ReceiptContent> {
        guard let json = try? JSONText(Array(bytes)).root,
            let format = try? DocumentCoder.read(FormatEntry.self, from: json).format
        else {
            // So begins every file that is made here.
            throw bytes.starts(with: "{\"digest\":".utf8) ? .cutOff : .notAReceipt
        }
        guard format == ReceiptContent.format else {
            throw format.hasPrefix("pru-receipt-") ? .otherFormat(format) : .notAReceipt
        }
        do { return try DocumentCoder.read(from: json) } catch { throw .altered }
    }

    private static let largestSize = 1_000_000
}

/// Why a file cannot be taken for a receipt.
package enum ReceiptProblem: UserFacing, Equatable {
    case tooLarge
    case empty
    case notAReceipt
    case cutOff
    /// Its bytes or its digest are not as they are written, or a member is missing or of another kind.
    case altered
    case signatureWrong
    /// With the format that it says.
    case otherFormat(String)
    case unreadable(UnreadableMember)

    package var code: String {
        switch self {
        case .tooLarge: "receipt-too-large"
        case .empty: "receipt-empty"
        case .notAReceipt: "not-a-receipt"
        case .cutOff: "receipt-cut-off"
        case .altered: "receipt-altered"
        case .signatureWrong: "receipt-signature"
        case .otherFormat: "receipt-of-other-format"
        case .unreadable: "receipt-unreadable"
        }
    }

    package var facts: Facts {
        switch self {
        case .otherFormat(let format): ["format": format, "known": ReceiptContent.format]
        case .unreadable(let member): member.facts
        default: .none
        }
    }

    package var remedies: [Remedy] { self == .notAReceipt ? [.verifySubmission] : [] }

    /// What is wrong with it, and what to do.
    package var message: String {
        switch self {
        case .tooLarge: "It is larger than 1 MB, which no receipt is. Check which file it is."
        case .empty: "The file is empty. Ask the LA to send it again."
        case .notAReceipt:
            "It is not a receipt of pru. Name the file that the LA sent back."
        case .cutOff: "It is cut off or damaged. Ask the LA to send it again."
        case .altered:
            "It was altered: its bytes are not as such a file is written, or its SHA-256 is not that of its content. Ask the LA to send it again."
        case .signatureWrong:
            "Its signature is not one of this content: it was altered, or put together. Ask the LA to send it again."
        case .otherFormat(let format):
            "Its format is ‘\(format)’, and this version reads \(ReceiptContent.format). Use a newer pru."
        case .unreadable(let member):
            "It says what a receipt cannot say. \(member.sentence) Ask the LA to send it again."
        }
    }
}
