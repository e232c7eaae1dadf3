import Canonical
import Formats
import Foundation
import Samples

extension Reader {
    /// Receipts as a head gets them.
    static let receipt = Reader(
        name: "receipt",
        seeds: {
            let folder = Sample.checkout.appending(path: "Tests/Receipts")
            return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
                Array(try Data(contentsOf: folder.appending(path: $0)))
            }
        },
        faults: { bytes in
            do {
                let file = try ReceiptFile(reading: Data(bytes))
                // It has a signature, and whoever has the key writes the same.
                guard file.signer == Sample.laKey.publicKey else { return [] }
                let written = try ReceiptFile(file.receipt, signedWith: Sample.laKey)
                return written.bytes == Data(bytes)
                    ? [] : ["It is right, and is written again as other bytes."]
            } catch {
                // A command may end the sentence.
                return (error as? ReceiptProblem).map {
                    $0.message.isEmpty ? ["A problem says nothing."] : []
                }
                    ?? ["\(error)"]
            }
        })

    /// Lists of targets of earlier years.
    static let list = Reader(
        name: "list",
        seeds: {
            try ["Tests/Fuzzed/list/whole"].map {
                Array(try Data(contentsOf: Sample.checkout.appending(path: $0)))
            }
        },
        faults: { bytes in
            do {
                let file = try TargetListFile(json: Data(bytes))
                return file.json == Data(bytes) && !file.csv.isEmpty
                    ? [] : ["It is right, and is written again as other bytes."]
            } catch {
                return (error as? TargetListProblem).map {
                    $0.message.isEmpty ? ["A problem says nothing."] : []
                }
                    ?? ["\(error)"]
            }
        })
}
