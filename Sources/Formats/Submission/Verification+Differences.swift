import Canonical
import TargetSetting

extension Verification {
    /// Where a file says something else than what follows from its own figures.
    static func differences(between said: JSONValue, and derived: JSONValue) -> [SubmissionFault] {
        let differences = differences(said, derived, at: [])
            // The digest was compared already, and a wrong member makes it wrong again.
            .filter { $0.path != ["digest"] }
            .map { difference in
                SubmissionFault.difference(
                    member: difference.path.dropFirst().joined(separator: "."), says: difference.said,
                    follows: difference.follows)
            }
        // Letters that look the same, and even count as the same, may be other bytes.
        return differences.isEmpty ? [.bytesUnderived] : differences
    }

    private static func differences(
        _ said: JSONValue?, _ follows: JSONValue?, at path: [String]
    ) -> [(path: [String], said: String, follows: String)] {
        guard let said, let follows else {
            return [(path, said?.inWords ?? "nothing", follows?.inWords ?? "nothing")]
        }
        if said.isWritten(as: follows) { return [] }
        if said.isObject, follows.isObject {
            let (left, right) = (said.byName, follows.byName)
            return Set(left.keys).union(right.keys).sorted().flatMap {
                differences(left[$0], right[$0], at: path + [$0])
            }
        }
        if said.isList, follows.isList {
            let (left, right) = (Array(said.items), Array(follows.items))
            guard left.count == right.count else {
                return [(path, "\(left.count) entries", "\(right.count)")]
            }
            return left.indices.flatMap { differences(left[$0], right[$0], at: path + ["\($0 + 1)"]) }
        }
        return said.inWords == follows.inWords ? [] : [(path, said.inWords, follows.inWords)]
    }
}

extension JSONValue {
    fileprivate var byName: [String: JSONValue] {
        Dictionary(
            members.compactMap { name, value in name.string.map { ($0, value) } },
            uniquingKeysWith: { first, _ in first })
    }

    fileprivate var inWords: String {
        if let text = string { return "‘\(text)’" }
        if let number { return String(number) }
        if let boolean { return boolean ? "true" : "false" }
        return isList ? "a list" : isObject ? "an object" : "nothing"
    }
}
