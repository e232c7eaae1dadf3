import Sentences
package import TargetSetting

/// A way of putting something right, as a report has it. Whichever front end writes the report says how it is asked for.
package struct Way: Encodable, Sendable {
    private enum Kind {
        case remedy(Remedy)
        case typed(String, command: String)
    }

    private let kind: Kind

    /// A remedy, which each front end asks for in its own way.
    package init(_ remedy: Remedy) { kind = .remedy(remedy) }

    /// A way that only one front end has.
    package init(text: String, command: String) { kind = .typed(text, command: command) }

    private enum CodingKeys: String, CodingKey { case text, command }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch kind {
        case .remedy(let remedy):
            try container.encode(remedy.phrase, forKey: .text)
            try container.encode(FrontEnd(of: encoder)?.command(remedy), forKey: .command)
        case .typed(let text, let command):
            try container.encode(text, forKey: .text)
            try container.encode(command, forKey: .command)
        }
    }
}

/// Only how a remedy is asked for.
package struct Command: Encodable, Sendable {
    /// What is asked for, whichever front end asks.
    package let remedy: Remedy

    /// How a remedy is asked for, and not what it is for.
    package init(_ remedy: Remedy) { self.remedy = remedy }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(FrontEnd(of: encoder)?.command(remedy))
    }
}

/// What a front end adds when it writes a report: it stands in the encoder's user information.
package struct FrontEnd: Sendable {
    /// The key under which the encoder's user information has the front end.
    package static var key: CodingUserInfoKey? { CodingUserInfoKey(rawValue: "front-end") }

    /// How a remedy is asked for there; nil where it is not asked for.
    let command: @Sendable (Remedy) -> String?
    /// A notice with how its remedies are asked for, as one text.
    let told: @Sendable (Notice) -> String

    /// How one front end asks for what is to be done: see `command` and `told`.
    package init(
        command: @escaping @Sendable (Remedy) -> String?, told: @escaping @Sendable (Notice) -> String
    ) {
        self.command = command
        self.told = told
    }

    init?(of encoder: any Encoder) {
        guard let key = FrontEnd.key, let own = encoder.userInfo[key] as? FrontEnd else { return nil }
        self = own
    }
}
