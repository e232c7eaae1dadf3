package import Formats
import FoundationEssentials
package import TargetSetting

/// What the units need of a cycle, written for them: the stamped cycle file and its days for their calendars.
package struct CyclePublication {
    package let published: PublishedCycle
    package let files: [PlacedFile]

    /// Publishing the same cycle again writes the same files.
    /// - Parameters:
    ///   - text: the cycle file.
    ///   - person: who publishes it, where the cycle names no LA.
    /// - Throws: `CycleFileProblems` or `AtomicFile.Problem`.
    package init(
        of text: String, named name: String, by person: PersonText, on today: Day, in folder: String
    ) throws {
        let cycle = try NamedCycle(text, named: name).cycle
        let publisher = try cycle.authority.map { try PersonText($0.name, as: .name) } ?? person
        published = try PublishedCycle(stamping: text, publisher: publisher)
        // The cycle's own first day: stamped with today's, the same cycle would be another file tomorrow.
        let day = cycle.milestones.map { $0.from ?? $0.to }.min() ?? today
        let calendar = CycleCalendar(of: cycle, stampedOn: day)
        let published = published
        files = try PlacedFiles.allOrNothing { files in
            try files.make(folder: folder)
            for (name, bytes) in [(published.name, published.bytes), (calendar.name, calendar.bytes)] {
                try files.put(bytes, at: "\(folder)/\(name)")
            }
            return files.files
        }
    }
}
