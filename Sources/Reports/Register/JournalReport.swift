import Sentences
package import TargetSetting

/// What was done, entry by entry.
package struct JournalReport: Encodable, Sendable {
    /// An entry of the journal.
    package struct Entry: Encodable, Sendable {
        /// 1 for the first.
        package let number: Int
        /// The register's today when it was done: in a rehearsal its own.
        package let day: Day
        /// The moment in UTC, ISO 8601.
        package let at: String
        /// Who was at the keyboard.
        package let who: String
        /// What was done, in one sentence.
        package let what: String
        /// The digest of the entry, which follows from every entry before it: 64 hexadecimal digits.
        package let digest: String

        /// An entry as the journal has it.
        package init(number: Int, day: Day, at: String, who: String, what: String, digest: String) {
            self.number = number
            self.day = day
            self.at = at
            self.who = who
            self.what = what
            self.digest = digest
        }
    }

    /// Oldest first.
    package let entries: [Entry]
    /// The first day of which entries are shown; nil for all.
    package let since: Day?

    /// Those of the entries that are of a day or later.
    /// - Parameter since: nil for all.
    package init(_ entries: [Entry], since: Day?) {
        self.entries = entries.filter { entry in since.map { entry.day >= $0 } ?? true }
        self.since = since
    }

    /// The entries, which say everything else by their keys.
    package func encode(to encoder: any Encoder) throws { try entries.encode(to: encoder) }
}

/// Whether the journal is whole, and continues what others hold of it.
package struct JournalCheckReport: Encodable, Sendable {
    /// What is not as it was written.
    package struct Problem: Encodable, Sendable {
        /// The entry it is about; nil where it is about the record.
        package let entry: Int?
        /// What is not as it was written, in whole sentences.
        package let message: String

        /// Something that reading the journal again found.
        package init(entry: Int?, message: String) { (self.entry, self.message) = (entry, message) }
    }

    /// How the journal compares with what others hold of it.
    package struct Compared: Encodable, Sendable {
        /// What it was named by.
        package let with: String
        /// Up to which entry both have the same; 0 where they have none in common.
        package let same: Int
        /// The numbers of entries that others hold, and the journal does not have so many.
        package let missing: [Int]
        /// The numbers of entries up to which others hold another journal.
        package let different: [Int]
        /// Whether a submission was compared that the register is not known to have exported.
        package let exportUnknown: Bool
        /// Whether the journal has all of it just so.
        package let isContinued: Bool
        /// A sentence for each thing that is not as others hold it; one that says that all is, where it is.
        package let inWords: [String]

        private enum CodingKeys: String, CodingKey { case with, same, missing, different, exportUnknown }

        /// A comparison in words and as data.
        /// - Parameter name: what the journal was compared with.
        package init(_ comparison: JournalComparison, with name: String) {
            with = name
            same = comparison.same
            missing = comparison.missing
            different = comparison.different
            exportUnknown = comparison.isExportUnknown
            isContinued = comparison.isContinued
            inWords = comparison.sentences(comparedWith: "‘\(name)’")
        }
    }

    /// How many entries it has.
    package let entries: Int
    /// Empty where it is whole.
    package let problems: [Problem]
    /// Nil where nothing was to be compared.
    package let compared: Compared?

    /// What reading the journal again found.
    package init(entries: Int, problems: [Problem], compared: Compared?) {
        self.entries = entries
        self.problems = problems
        self.compared = compared
    }

    /// Whether it is whole, and continues what it was compared with.
    package var isRight: Bool { problems.isEmpty && compared?.isContinued ?? true }
}

/// A copy of a register.
package struct BackupReport: Encodable, Sendable {
    /// The path of the copy.
    package let file: String
    /// How far its journal had come; nil where it cannot be told.
    package let journal: String?
    /// The first thing in the copy that is not as it was written; nil where all is.
    package let altered: String?
    /// What to do with how far it had come.
    package let toKeep: String?

    private enum CodingKeys: String, CodingKey { case file, journal, altered }

    /// A copy that was made and looked at.
    package init(file: String, journal: JournalMark?, altered: String?) {
        self.file = file
        self.journal = journal?.description
        self.altered = altered
        toKeep = journal?.toKeep
    }
}
