import Canonical
import Formats
import Foundation
import Samples

extension Reader {
    /// Submission files as they arrive.
    static let submission = Reader(
        name: "submission", seeds: { try submissions() },
        faults: { bytes in faults(of: Verification(of: Data(bytes)), in: Data(bytes)) })

    /// The content of submissions, with the digest and form that belong to it: no fuzzer finds a SHA-256 by trying, and
    /// would never come further than that.
    static let content = Reader(
        name: "content",
        seeds: {
            try submissions().map { bytes in
                let document = try JSONDecoder().decode([String: JSONText].self, from: Data(bytes))
                return try document["submission"].map { Array(try Canonical.json(of: $0)) } ?? []
            }
        },
        faults: { bytes in
            guard let content = try? JSONDecoder().decode(JSONText.self, from: Data(bytes)),
                let digest = try? Canonical.digest(of: content),
                let document = try? Canonical.json(
                    of: JSONText.object([
                        "digest": .text(digest), "format": .text("pru-submission-2"), "submission": content,
                    ]))
            else { return [] }
            let file = document + Data("\n".utf8)
            return faults(of: Verification(of: file), in: file)
        })

    private static func submissions() throws -> [[UInt8]] {
        let text = try String(
            contentsOf: Sample.checkout.appending(path: "docs/submission-format.md"), encoding: .utf8)
        let example = text.split(separator: "\n").filter { $0.hasPrefix("{\"digest\"") }
        return try Sample.all.flatMap { try $0.files.map { Array($0.bytes) } }
            + example.map { Array("\($0)\n".utf8) }
    }

    private static func faults(of verification: Verification, in bytes: Data) -> [String] {
        guard verification.problems.isEmpty else {
            return verification.problems.filter(\.isEmpty).map { _ in "A problem says nothing." }
        }
        guard let submission = verification.submission, let digest = verification.digest else {
            return ["It is right, and there is no submission in it."]
        }
        // Only the register has the key that a signed one is written with.
        guard verification.signer == nil else { return [] }
        do {
            let tree = try JSONDecoder().decode(Envelope.self, from: bytes).submission.cycle
            let written = try SubmissionFile(submission, cycle: tree, signedWith: nil)
            guard written.bytes == bytes, written.digest == digest else {
                return ["It is right, and is written again as other bytes."]
            }
            return written.csv.isEmpty || written.name.isEmpty ? ["It cannot be shown."] : []
        } catch {
            return ["It is right, and cannot be written again: \(error)"]
        }
    }

    private struct Envelope: Decodable {
        struct Content: Decodable { let cycle: CycleTree }
        let submission: Content
    }
}

/// JSON as a submission may hold it.
private indirect enum JSONText: Codable {
    case text(String)
    case number(Int)
    case boolean(Bool)
    case list([JSONText])
    case object([String: JSONText])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else if let boolean = try? container.decode(Bool.self) {
            self = .boolean(boolean)
        } else if let list = try? container.decode([JSONText].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSONText].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .boolean(let boolean): try container.encode(boolean)
        case .list(let list): try container.encode(list)
        case .object(let object): try container.encode(object)
        }
    }
}
