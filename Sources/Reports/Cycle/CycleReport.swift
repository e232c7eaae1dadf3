import Sentences
package import TargetSetting

/// A cycle that can be chosen.
package struct CycleReport: Encodable, Sendable {
    /// The name under which it is chosen.
    package let id: String
    /// As the sheet states it.
    package let title: String
    /// The title with the sheet's own number and the LA, in a line.
    package let heading: String
    /// What people must know of the cycle's standing; nil where there is nothing.
    package let notice: String?

    /// A cycle as its file has it.
    package init(_ cycle: Cycle) {
        id = cycle.id
        title = cycle.title
        heading = cycle.heading
        notice = cycle.notice
    }
}

/// Something that is wrong in a cycle file, and where.
package struct CycleProblemReport: Encodable, Sendable {
    /// The line in the file, from 1; 0 where the cycle was not read from a file.
    package let line: Int
    /// The column in that line, in characters from 1; 0 where the cycle was not read from a file.
    package let column: Int
    /// What is wrong, and with which value, in whole sentences.
    package let message: String
    /// As other tools can read it: `file:line:column: message`.
    package let inWords: String

    private enum CodingKeys: String, CodingKey { case line, column, message }

    /// What was found at a place of a file.
    /// - Parameter file: its name or path, as it was given.
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
    /// The paths, the cycle file first.
    package let files: [String]
    /// Whether all of them were there already, just so.
    package let again: Bool
    /// The cycle's title, the sheet's own number and the LA, in a line.
    package let heading: String
    /// What the places that the files go to are called.
    package let unitKind: String
    /// The name of the cycle file.
    package let name: String
    /// Those of the files that were there already.
    package let thereAlready: Set<String>

    private enum CodingKeys: String, CodingKey { case cycle, digest, files, again }

    /// What was published, and where.
    /// - Parameter files: the path of each, and whether it was written now.
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
