import Formats
import LocalAuthority
import Samples
import TargetSetting

/// The last submissions of the samples of one cycle, as an LA has collected them.
enum CollectedSamples {
    static let digest = String(repeating: "0a", count: 32)

    /// A real unit of 2010 whose target the LA set in one measure and one rate.
    static var list: TargetList {
        get throws {
            let sample = Sample.pru2010
            let cycle = try sample.cycle.cycle
            guard let submission = try sample.files.last?.submission, let day = Day("2011-01-31") else {
                throw Missing()
            }
            let unit = ListedUnit(unit: sample.unit, head: nil, email: nil, expected: [:])
            let measure = cycle.measures.first {
                if case .figure = submission.targetSet.target(for: $0) { true } else { false }
            }
            let targets = CollectedTargets(
                unit: unit, submission: submission, isAccepted: true,
                setByLA: measure.map { [$0.id: .count(3, of: 7)] } ?? [:],
                ratesSetByLA: ["overall": Percentage(tenths: 200)])
            let received = TargetList.Received(
                on: submission.exportedOn, timeliness: "late",
                timelinessInWords: "late, judged by the LA deadline, 13 December 2010",
                revision: submission.revision,
                digest: digest, isAccepted: true)
            return TargetList(
                of: [(targets, received)], cycle: cycle, authority: PersonText(kept: "Norfolk"), on: day)
        }
    }

    struct Missing: Error {}
}
