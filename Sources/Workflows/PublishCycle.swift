import Formats
import FoundationEssentials
package import Reports
package import TargetSetting

extension PublishedCycleReport {
    /// Writes what the units need of a cycle: the stamped cycle file and its days for their calendars. Publishing the same cycle again writes the same files.
    /// - Parameters:
    ///   - text: the cycle file.
    ///   - person: who publishes it, where the cycle names no LA.
    /// - Throws: `CycleFileProblems` or `AtomicFile.Problem`.
    package init(
        of text: String, named name: String, by person: PersonText, on today: Day, in folder: String
    ) throws {
        let cycle = try NamedCycle(text, named: name).cycle
        let publisher = try cycle.authority.map { try PersonText($0.name, as: .name) } ?? person
        let published = try PublishedCycle(stamping: text, publisher: publisher)
        // The cycle's own first day: stamped with today's, the same cycle would be another file tomorrow.
        let day = cycle.milestones.map { $0.from ?? $0.to }.min() ?? today
        let calendar = CycleCalendar(of: cycle, stampedOn: day)
        let files = try PlacedFiles.allOrNothing { files in
            try files.make(folder: folder)
            for (name, bytes) in [(published.name, published.bytes), (calendar.name, calendar.bytes)] {
                try files.put(bytes, at: "\(folder)/\(name)")
            }
            return files.files
        }
        self.init(
            of: published.cycle, digest: published.digest, named: published.name,
            in: files.map { ($0.path, $0.isNew) })
    }
}
