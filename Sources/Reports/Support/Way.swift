import Sentences
package import TargetSetting

/// A way of putting something right, as a report has it. Whichever front end writes the report says how it is asked for:
/// see `Reporting.command`.
package struct Way: Encodable, Sendable {
    package let remedy: Remedy

    package init(_ remedy: Remedy) { self.remedy = remedy }

    private enum CodingKeys: String, CodingKey { case text, command }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(remedy.phrase, forKey: .text)
        try container.encode(Reporting.command(of: remedy, in: encoder), forKey: .command)
    }
}

/// Only how a remedy is asked for.
package struct Command: Encodable, Sendable {
    package let remedy: Remedy

    package init(_ remedy: Remedy) { self.remedy = remedy }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Reporting.command(of: remedy, in: encoder))
    }
}

/// What a front end adds when it writes a report.
package enum Reporting {
    /// How a remedy is asked for there, as a text: a closure of type `@Sendable (Remedy) -> String?`.
    package static var command: CodingUserInfoKey? { CodingUserInfoKey(rawValue: "command") }

    static func command(of remedy: Remedy, in encoder: any Encoder) -> String? {
        let ask = command.flatMap { encoder.userInfo[$0] } as? @Sendable (Remedy) -> String?
        return ask?(remedy)
    }
}
