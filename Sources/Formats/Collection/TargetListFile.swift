import Canonical
package import FoundationEssentials
package import LocalAuthority
import TargetSetting

/// The list of targets to pass on, as the bytes of a file, and back. `docs/target-list-format.md` describes it.
package struct TargetListFile: Sendable {
    package let list: TargetList

    package init(_ list: TargetList) { self.list = list }

    /// Canonical JSON (RFC 8785) and a line break.
    package var json: Data {
        get throws { try Canonical.json(of: TargetListDocument(list)) + Data("\n".utf8) }
    }

    /// Reads a list that was written before: this year's, or an earlier one to compare with.
    /// - Throws: `TargetListProblem`.
    package init(json bytes: Data) throws(TargetListProblem) {
        guard bytes.count <= TargetListFile.largestSize else { throw .tooLarge }
        guard !bytes.isEmpty else { throw .empty }
        do {
            let decoder = JSONDecoder()
            let format = try decoder.decode(TargetListDocument.Format.self, from: bytes).format
            guard format == TargetListDocument.format else { throw TargetListProblem.otherFormat(format) }
            list = try decoder.decode(TargetListDocument.self, from: bytes).list
            // Whatever stands in it twice, is not needed or does not follow from the rest is not written again.
            guard try json == bytes else { throw TargetListProblem.altered }
        } catch let problem as TargetListProblem {
            throw problem
        } catch let member as UnreadableMember {
            throw .member(member.message)
        } catch {
            throw .notAList
        }
    }

    private static let largestSize = 100_000_000
}

/// Why a file is not a list of targets that can be used.
package enum TargetListProblem: Error, Equatable, Sendable {
    case tooLarge, empty, notAList, altered
    case otherFormat(String)
    /// With a sentence that says which member has which value.
    case member(String)

    package var message: String {
        switch self {
        case .tooLarge: "It is larger than 100 MB, which no list of targets is."
        case .empty: "The file is empty."
        case .notAList:
            "It is not a list of targets, or it is cut off or damaged. Name a file that pru la list --json wrote."
        case .altered:
            "It was altered: its bytes are not as pru writes them, or a percentage does not follow from its count. Use the file as pru la list --json wrote it."
        case .otherFormat(let format):
            "Its format is ‘\(format)’, and this version of pru reads \(TargetListDocument.format)."
        case .member(let sentence): sentence
        }
    }
}
