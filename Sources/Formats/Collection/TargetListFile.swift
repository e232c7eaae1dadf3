import Canonical
package import FoundationEssentials
package import LocalAuthority
import Sentences
package import TargetSetting

/// The list of targets to pass on, as the bytes of a file, and back. `docs/target-list-format.md` describes it.
package struct TargetListFile: Sendable {
    package let list: TargetList

    package init(_ list: TargetList) { self.list = list }

    /// Canonical JSON (RFC 8785) and a line break.
    package var json: Data { Data(DocumentCoder.line(of: TargetListDocument(list))) }

    /// Reads a list that was written before: this year's, or an earlier one to compare with.
    /// - Throws: `TargetListProblem`.
    package init(json bytes: Data) throws(TargetListProblem) {
        guard bytes.count <= TargetListFile.largestSize else { throw .tooLarge }
        guard !bytes.isEmpty else { throw .empty }
        do {
            let json = try JSONText(Array(bytes), mostValues: 20_000_000).root
            let format = try DocumentCoder.read(FormatEntry.self, from: json).format
            guard format == TargetListDocument.format else { throw TargetListProblem.otherFormat(format) }
            list = try DocumentCoder.read(TargetListDocument.self, from: json).list
            // Whatever stands in it twice, is not needed or does not follow from the rest is not written again.
            guard self.json == bytes else { throw TargetListProblem.altered }
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
        case .otherFormat(let format): ["format": format, "known": TargetListDocument.format]
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
            "It was altered: its bytes are not as such a file is written, or a percentage does not follow from its count. Use the file as it was written."
        case .otherFormat(let format):
            "Its format is ‘\(format)’, and this version reads \(TargetListDocument.format)."
        case .member(let member): member.sentence
        }
    }
}
