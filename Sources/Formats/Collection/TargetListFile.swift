package import Canonical
package import FoundationEssentials
package import LocalAuthority
import Sentences
package import TargetSetting

/// The list of targets to pass on, as the bytes of a file, and back. `docs/target-list-format.md` describes it.
package struct TargetListFile: Sendable {
    /// What the file says.
    package let list: TargetList
    /// Whose signature it has.
    package let signer: PublicKey
    /// Canonical JSON (RFC 8785) and a line break.
    package let json: Data

    /// Writes a list.
    /// - Parameter key: the LA register's.
    package init(_ list: TargetList, signedWith key: SigningKey) throws {
        let content = DocumentCoder.bytes(of: TargetListContent(list))
        let digest = Canonical.digest(ofBytes: content)
        self.list = list
        signer = key.publicKey
        json = Data(
            DocumentCoder.line(
                of: TargetListDocument(
                    digest: digest, format: TargetListContent.format,
                    list: CanonicalFragment(bytes: content),
                    signature: try SignatureEntry(
                        of: digest, format: TargetListContent.format, with: key))))
    }

    /// Reads a list that was written before, this year's or an earlier one to compare with: whole, unaltered and signed.
    /// - Throws: `TargetListProblem`.
    package init(json bytes: Data) throws(TargetListProblem) {
        guard bytes.count <= TargetListFile.largestSize else { throw .tooLarge }
        guard !bytes.isEmpty else { throw .empty }
        do {
            let json = try JSONText(Array(bytes), mostValues: 20_000_000).root
            let format = try DocumentCoder.read(FormatEntry.self, from: json).format
            guard format == TargetListContent.format else { throw TargetListProblem.otherFormat(format) }
            let document = try DocumentCoder.read(TargetListDocument<TargetListContent>.self, from: json)
            let digest = Canonical.digest(ofBytes: DocumentCoder.bytes(of: document.list))
            guard digest == document.digest, Data(DocumentCoder.line(of: document)) == bytes,
                let signer = document.signature.signer(of: digest, format: document.format)
            else { throw TargetListProblem.altered }
            list = try document.list.value
            // Whatever does not follow from the rest is not written again.
            guard Canonical.digest(ofBytes: DocumentCoder.bytes(of: TargetListContent(list))) == digest else {
                throw TargetListProblem.altered
            }
            self.signer = signer
            self.json = bytes
        } catch let problem as TargetListProblem {
            throw problem
        } catch let member as UnreadableMember {
            throw .member(member)
        } catch {
            throw .notAList
        }
    }

    private static let largestSize = 100_000_000
}

/// Why a file is not a list of targets that can be used.
package enum TargetListProblem: UserFacing, Equatable {
    case tooLarge, empty, notAList, altered
    case otherFormat(String)
    case member(UnreadableMember)

    package var code: String {
        switch self {
        case .tooLarge: "target-list-too-large"
        case .empty: "target-list-empty"
        case .notAList: "not-a-target-list"
        case .altered: "target-list-altered"
        case .otherFormat: "target-list-of-other-format"
        case .member: "target-list-unreadable"
        }
    }

    package var facts: Facts {
        switch self {
        case .otherFormat(let format): ["format": format, "known": TargetListContent.format]
        case .member(let member): member.facts
        default: .none
        }
    }

    package var remedies: [Remedy] {
        switch self {
        case .notAList, .altered: [.la(.writeTargetList(.toCompare))]
        default: []
        }
    }

    package var message: String {
        switch self {
        case .tooLarge: "It is larger than 100 MB, which no list of targets is."
        case .empty: "The file is empty."
        case .notAList:
            "It is not a list of targets, or it is cut off or damaged. Name a file that was written as a list of targets."
        case .altered:
            "It was altered: its bytes are not those that were signed. Use the file as it was written."
        case .otherFormat(let format):
            "Its format is ‘\(format)’, and this version reads \(TargetListContent.format)."
        case .member(let member): member.sentence
        }
    }
}
