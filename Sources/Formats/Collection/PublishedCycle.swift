import Canonical
package import FoundationEssentials
package import TargetSetting

/// A cycle file as an LA publishes it: its text below a comment that says who published it and which content. The comment
/// changes nothing of the cycle, whose digest knows no comments.
package struct PublishedCycle: Sendable {
    /// What the file says, which the stamp does not change.
    package let cycle: Cycle
    /// The SHA-256 of the cycle as canonical JSON, in hexadecimal, which the stamp states.
    package let digest: String
    /// The text with its stamp.
    package let yaml: String

    /// Stamps a cycle file. One that has a stamp already stays as it is, byte for byte.
    /// - Parameter publisher: the LA's name.
    /// - Throws: `CycleProblems`.
    package init(stamping yaml: String, publisher: PersonText) throws {
        let file = try CycleFile(yaml: yaml)
        cycle = file.cycle
        digest = try file.digest
        let isStamped = CycleStamp(firstLineOf: yaml) != nil
        let stamp = CycleStamp(digest: digest, publisher: publisher.text)
        self.yaml = isStamped ? yaml : "\(stamp.line)\n\(CycleStamp.withoutMark(yaml))"
    }

    /// The text in UTF-8, as it is written to the file.
    package var bytes: Data { Data(yaml.utf8) }

    /// `2010-autumn-pru.yaml`.
    package var name: String { "\(cycle.id).yaml" }
}
