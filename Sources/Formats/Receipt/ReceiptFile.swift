package import Canonical
package import FoundationEssentials
package import TargetSetting

/// A receipt as the bytes of a file (RFC 8785 and a line break), and back. `docs/receipt-format.md` describes it.
package struct ReceiptFile: Equatable, Sendable {
    package let receipt: Receipt
    /// The SHA-256 of the content, in hexadecimal.
    package let digest: String
    /// Whose signature it has.
    package let signer: PublicKey
    package let bytes: Data

    /// Writes a receipt.
    /// - Parameter key: the LA register's.
    package init(_ receipt: Receipt, signedWith key: SigningKey) throws {
        let content = ReceiptDocument.Content(receipt)
        digest = try Canonical.digest(of: content)
        self.receipt = receipt
        signer = key.publicKey
        bytes = try ReceiptFile.bytes(
            of: ReceiptDocument(
                format: ReceiptDocument.format, digest: digest,
                signature: .init(
                    key: signer.hexadecimal,
                    value: try key.signature(ofFormat: ReceiptDocument.format, digest: digest)),
                receipt: content))
    }

    /// Reads a receipt: whole, unaltered, signed, and written as it would be written again.
    /// - Throws: `ReceiptProblem`.
    package init(reading bytes: Data) throws(ReceiptProblem) {
        guard bytes.count <= ReceiptFile.largestSize else { throw .tooLarge }
        guard !bytes.isEmpty else { throw .empty }
        let document = try ReceiptFile.document(in: bytes)
        // What was read can be written again.
        guard let rewritten = try? ReceiptFile.bytes(of: document),
            let digest = try? Canonical.digest(of: document.receipt), rewritten == bytes,
            digest == document.digest
        else { throw .altered }
        guard let signer = PublicKey(hexadecimal: document.signature.key),
            signer.isSigned(document.signature.value, format: document.format, digest: digest)
        else { throw .signatureWrong }
        do {
            receipt = try document.receipt.value
        } catch {
            throw .unreadable((error as? UnreadableMember)?.message ?? "It cannot be read to the end.")
        }
        // Texts are taken without the spaces around them.
        guard ReceiptDocument.Content(receipt).isWritten(as: digest) else { throw .altered }
        self.digest = digest
        self.signer = signer
        self.bytes = bytes
    }

    /// `926-1105-2010-autumn-pru-receipt-1.json`.
    package var name: String {
        "\(receipt.dfe.authority)-\(receipt.dfe.establishment)-\(receipt.cycle)-receipt-\(receipt.number).json"
    }

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    private static func bytes(of document: ReceiptDocument) throws -> Data {
        try Canonical.json(of: document) + Data("\n".utf8)
    }

    private static func document(in bytes: Data) throws(ReceiptProblem) -> ReceiptDocument {
        struct Heading: Decodable { let format: String }
        guard let heading = try? JSONDecoder().decode(Heading.self, from: bytes) else {
            // So begins every file that is made here.
            throw bytes.starts(with: "{\"digest\":".utf8) ? .cutOff : .notAReceipt
        }
        guard heading.format == ReceiptDocument.format else {
            throw heading.format.hasPrefix("pru-receipt-") ? .otherFormat(heading.format) : .notAReceipt
        }
        guard let document = try? JSONDecoder().decode(ReceiptDocument.self, from: bytes) else {
            throw .altered
        }
        return document
    }

    private static let largestSize = 1_000_000
}

extension ReceiptDocument.Content {
    fileprivate func isWritten(as digest: String) -> Bool { (try? Canonical.digest(of: self)) == digest }
}

/// Why a file cannot be taken for a receipt.
package enum ReceiptProblem: Error, Equatable, Sendable {
    case tooLarge
    case empty
    case notAReceipt
    case cutOff
    /// Its bytes or its digest are not as they are written, or a member is missing or of another kind.
    case altered
    case signatureWrong
    /// With the format that it says.
    case otherFormat(String)
    /// A value that cannot be; with which it is.
    case unreadable(String)

    /// What is wrong with it, and what to do.
    package var message: String {
        switch self {
        case .tooLarge: "It is larger than 1 MB, which no receipt is. Check which file it is."
        case .empty: "The file is empty. Ask the LA to send it again."
        case .notAReceipt:
            "It is not a receipt of pru. Name the file that the LA sent back; a submission is looked at with: pru verify FILE"
        case .cutOff: "It is cut off or damaged. Ask the LA to send it again."
        case .altered:
            "It was altered: its bytes are not as pru writes them, or its SHA-256 is not that of its content. Ask the LA to send it again."
        case .signatureWrong:
            "Its signature is not one of this content: it was altered, or put together. Ask the LA to send it again."
        case .otherFormat(let format):
            "Its format is ‘\(format)’, and this version of pru reads \(ReceiptDocument.format). Use a newer pru."
        case .unreadable(let what): "It says what a receipt cannot say. \(what) Ask the LA to send it again."
        }
    }
}
