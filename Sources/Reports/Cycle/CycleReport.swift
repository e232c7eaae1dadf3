import Sentences
package import TargetSetting

/// A cycle that can be chosen.
package struct CycleReport: Encodable, Sendable {
    package let id: String
    package let title: String
    package let heading: String
    package let notice: String?

    package init(_ cycle: Cycle) {
        id = cycle.id
        title = cycle.title
        heading = cycle.heading
        notice = cycle.notice
    }
}

/// Something that is wrong in a cycle file, and where.
package struct CycleProblemReport: Encodable, Sendable {
    package let line: Int
    package let column: Int
    package let message: String
    /// As other tools can read it: `file:line:column: message`.
    package let inWords: String

    private enum CodingKeys: String, CodingKey { case line, column, message }

    package init(line: Int, column: Int, message: String, file: String) {
        self.line = line
        self.column = column
        self.message = message
        inWords = "\(file):\(line):\(column): \(message)"
    }
}

/// What the LA gives its units of a cycle: the stamped cycle file and its days for their calendars.
package struct PublishedCycleReport: Encodable, Sendable {
    /// The id.
    package let cycle: String
    /// Of the cycle, SHA-256 in hexadecimal.
    package let digest: String
    package let files: [String]
    /// Whether all of them were there already, just so.
    package let again: Bool
    package let heading: String
    /// What the places that the files go to are called.
    package let unitKind: String
    /// The name of the cycle file.
    package let name: String
    /// Those of the files that were there already.
    package let thereAlready: Set<String>

    private enum CodingKeys: String, CodingKey { case cycle, digest, files, again }

    package init(
        of cycle: Cycle, digest: String, named name: String, in files: [(path: String, isNew: Bool)]
    ) {
        self.cycle = cycle.id
        self.digest = digest
        self.name = name
        heading = cycle.heading
        unitKind = cycle.unitKind
        self.files = files.map(\.path)
        thereAlready = Set(files.filter { !$0.isNew }.map(\.path))
        again = thereAlready.count == files.count
    }
}
